#include "models/catalogue/price_reader.h"

#include "models/catalogue/entry_reader.h"
#include "models/catalogue/json_file.h"
#include "models/catalogue/json_slice.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>
#include <span>
#include <string>
#include <tuple>
#include <utility>

namespace models::detail {
namespace {

using nlohmann::json;

// List prices move a little between a price list and the bill, spot prices a lot.
constexpr double kListSpread = 0.10;
constexpr double kSpotSpread = 0.25;

/// Source and date by the short key that stands for them.
using Origins = std::map<std::string, std::pair<std::string, std::string>, std::less<>>;

Result<Origins> readOrigins(std::string_view text, const Place& place) {
    Origins origins;
    const auto sources = parsed(text.empty() ? "{}" : text, place);
    if (!sources) return tl::unexpected{sources.error()};
    for (const auto& [key, object] : sources->items()) {
        if (!object.is_object()) return misfit(place / key, object, "an object with source and date");
        auto source = textAt(object, "source", place / key);
        auto date = textAt(object, "date", place / key);
        if (!source) return tl::unexpected{source.error()};
        if (!date) return tl::unexpected{date.error()};
        origins.emplace(key, std::pair{std::move(*source), std::move(*date)});
    }
    return origins;
}

/// What all prices of one offer share.
Result<Figure> priceForm(const json& object, const Origins& origins, const Place& place) {
    auto form = withAttributes(Figure{}, object, {}, place);
    if (!form) return form;
    form->unit = "USD/h";
    if (object.find("confidence") == object.end()) form->confidence = Confidence::read;
    if (const auto origin = origins.find(form->source); origin != origins.end()) std::tie(form->source, form->date) = origin->second;
    return form;
}

Result<std::optional<Figure>> priceAt(const json& object, const char* key, const Figure& form, double spread, const Place& place) {
    const auto value = numberAt(object, key, place);
    if (!value) return tl::unexpected{value.error()};
    if (!*value) return std::nullopt;
    Figure figure = form;
    figure.value = **value;
    figure.sigma = spread;
    return figure;
}

Result<void> readPricesOf(Offer& offer, const json& object, const Origins& origins, const Place& place) {
    const auto form = priceForm(object, origins, place);
    if (!form) return tl::unexpected{form.error()};
    for (const auto& [key, member, spread] :
         {std::tuple{"on_demand", &Offer::onDemand, kListSpread}, std::tuple{"spot", &Offer::spot, kSpotSpread},
          std::tuple{"commit_1y", &Offer::committedOneYear, kListSpread},
          std::tuple{"commit_3y", &Offer::committedThreeYears, kListSpread}}) {
        auto price = priceAt(object, key, *form, spread, place);
        if (!price) return tl::unexpected{price.error()};
        offer.*member = std::move(*price);
    }
    return {};
}

/// Reads the rest of an offer whose pair and machine type are known.
Result<void> readInto(Offer& offer, std::string_view text, const Origins& origins, const Place& place) {
    const auto object = parsed(text, place);
    if (!object) return tl::unexpected{object.error()};
    auto scope = textAt(*object, "scope", place);
    auto note = textAt(*object, "note", place);
    const auto chips = numberAt(*object, "chips", place);
    if (!scope) return tl::unexpected{scope.error()};
    if (!note) return tl::unexpected{note.error()};
    if (!chips) return tl::unexpected{chips.error()};
    offer.scope = std::move(*scope);
    offer.note = std::move(*note);
    if (*chips) offer.chipsPerMachine = static_cast<int>(std::lround(**chips));
    return readPricesOf(offer, *object, origins, place);
}

/// An offer of which only the index is read yet.
struct Row {
    Offer offer;
    std::string_view text;
    std::size_t index = 0;
    std::once_flag once;
    std::optional<Error> problem;
};

std::tuple<const std::string&, const std::string&, const std::string&> orderOf(const std::unique_ptr<Row>& row) {
    return std::tie(row->offer.accelerator, row->offer.site, row->offer.machineType);
}

Result<std::unique_ptr<Row>> readRow(std::string_view text, std::size_t index, const Place& place) {
    auto row = std::make_unique<Row>();
    row->text = text;
    row->index = index;
    const auto members = membersOf(text);
    if (!members) return fail(Code::badValue, place.text(), {std::string{text.substr(0, 40)}, "it is no object", "an offer"});
    for (const auto& [key, member] :
         {std::pair{"accelerator", &Offer::accelerator}, std::pair{"site", &Offer::site}, std::pair{"machine", &Offer::machineType}}) {
        const auto value = plainText(valueOf(*members, key));
        if (!value) return fail(Code::badValue, (place / key).text(), {std::string{text.substr(0, 40)}, "it lacks a plain text", key});
        row->offer.*member = std::string{*value};
    }
    return row;
}

} // namespace

struct PriceList::Parts {
    Place place;
    std::string text;
    Origins origins;
    std::vector<std::unique_ptr<Row>> rows;

    Result<void> readIndex();
    Result<const Offer*> offer(Row& row) const;
};

Result<void> PriceList::Parts::readIndex() {
    const auto members = membersOf(text);
    const auto list = elementsOf(members ? valueOf(*members, "offers") : std::string_view{});
    if (!list) {
        const auto whole = parsed(text, place);
        if (!whole) return tl::unexpected{whole.error()};
        return misfit(place, *whole, "an object with a provider and a list of offers");
    }
    const auto provider = plainText(valueOf(*members, "provider"));
    if (!provider) return fail(Code::badValue, (place / "provider").text(), {"", "it is missing", "the id of the provider"});
    auto sources = readOrigins(valueOf(*members, "sources"), place / "sources");
    if (!sources) return tl::unexpected{sources.error()};
    origins = std::move(*sources);
    rows.reserve(list->size());
    for (std::size_t index = 0; index < list->size(); ++index) {
        auto row = readRow((*list)[index], index, place / "offers" / index);
        if (!row) return tl::unexpected{row.error()};
        (*row)->offer.provider = std::string{*provider};
        rows.push_back(std::move(*row));
    }
    std::ranges::stable_sort(rows, {}, orderOf);
    return {};
}

Result<const Offer*> PriceList::Parts::offer(Row& row) const {
    std::call_once(row.once, [&] {
        const auto read = readInto(row.offer, row.text, origins, place / "offers" / row.index);
        if (!read) row.problem = read.error();
    });
    if (row.problem) return tl::unexpected{*row.problem};
    return &row.offer;
}

PriceList::PriceList(std::unique_ptr<Parts> parts) : m_parts{std::move(parts)} {}
PriceList::~PriceList() = default;

Result<std::shared_ptr<const PriceList>> PriceList::read(const std::filesystem::path& file) {
    auto text = readText(file);
    if (!text) return tl::unexpected{text.error()};
    auto parts = std::make_unique<Parts>();
    parts->place = Place{file.string(), ""};
    parts->text = std::move(*text);
    if (auto read = parts->readIndex(); !read) return tl::unexpected{read.error()};
    return std::shared_ptr<const PriceList>{new PriceList{std::move(parts)}};
}

Result<void> PriceList::collect(std::string_view accelerator, std::string_view site, std::vector<const Offer*>& into) const {
    const auto chipOf = [](const std::unique_ptr<Row>& row) { return std::string_view{row->offer.accelerator}; };
    const auto siteOf = [](const std::unique_ptr<Row>& row) { return std::string_view{row->offer.site}; };
    std::span<const std::unique_ptr<Row>> rows{m_parts->rows};
    if (!accelerator.empty()) rows = std::ranges::equal_range(rows, accelerator, {}, chipOf);
    if (!accelerator.empty() && !site.empty()) rows = std::ranges::equal_range(rows, site, {}, siteOf);
    for (const auto& row : rows) {
        if (!site.empty() && row->offer.site != site) continue;
        const auto offer = m_parts->offer(*row);
        if (!offer) return tl::unexpected{offer.error()};
        into.push_back(*offer);
    }
    return {};
}

} // namespace models::detail
