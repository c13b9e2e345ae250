#include "models/catalogue/price_reader.h"

#include "models/catalogue/json_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>
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

Result<Origins> readOrigins(const json& file, const Place& place) {
    Origins origins;
    const auto sources = file.find("sources");
    if (sources == file.end()) return origins;
    for (const auto& [key, object] : sources->items()) {
        if (!object.is_object()) return misfit(place / "sources" / key, object, "an object with source and date");
        auto source = textAt(object, "source", place / "sources" / key);
        auto date = textAt(object, "date", place / "sources" / key);
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

Result<Offer> readOffer(const json& object, const std::string& provider, const Origins& origins, const Place& place) {
    if (!object.is_object()) return misfit(place, object, "an object");
    Offer offer;
    offer.provider = provider;
    for (const auto& [key, member] :
         {std::pair{"site", &Offer::site}, std::pair{"accelerator", &Offer::accelerator}, std::pair{"machine", &Offer::machineType},
          std::pair{"scope", &Offer::scope}, std::pair{"note", &Offer::note}}) {
        auto text = textAt(object, key, place);
        if (!text) return tl::unexpected{text.error()};
        offer.*member = std::move(*text);
    }
    if (offer.site.empty() || offer.accelerator.empty()) return misfit(place, object, "an object with site and accelerator");
    const auto chips = numberAt(object, "chips", place);
    if (!chips) return tl::unexpected{chips.error()};
    if (*chips) offer.chipsPerMachine = static_cast<int>(std::lround(**chips));
    if (auto read = readPricesOf(offer, object, origins, place); !read) return tl::unexpected{read.error()};
    return offer;
}

} // namespace

PriceList::PriceList(std::vector<Offer> offers) : m_offers{std::move(offers)} {
    std::ranges::sort(m_offers, {}, [](const Offer& offer) { return std::tie(offer.accelerator, offer.site, offer.machineType); });
}

void PriceList::collect(std::string_view accelerator, std::string_view site, std::vector<const Offer*>& into) const {
    auto first = m_offers.begin();
    auto last = m_offers.end();
    if (!accelerator.empty()) {
        const auto range =
            std::ranges::equal_range(m_offers, accelerator, {}, [](const Offer& offer) { return std::string_view{offer.accelerator}; });
        first = range.begin();
        last = range.end();
    }
    for (; first != last; ++first) {
        if (site.empty() || first->site == site) into.push_back(&*first);
    }
}

Result<PriceList> readPrices(const std::filesystem::path& file) {
    const auto content = readJson(file);
    if (!content) return tl::unexpected{content.error()};
    const Place place{file.string(), ""};
    const auto provider = textAt(*content, "provider", place);
    if (!provider) return tl::unexpected{provider.error()};
    const auto origins = readOrigins(*content, place);
    if (!origins) return tl::unexpected{origins.error()};
    const auto list = content->find("offers");
    if (list == content->end() || !list->is_array()) return misfit(place / "offers", content->type_name(), "a list of offers");
    std::vector<Offer> offers;
    offers.reserve(list->size());
    for (std::size_t i = 0; i < list->size(); ++i) {
        auto offer = readOffer((*list)[i], *provider, *origins, place / "offers" / i);
        if (!offer) return tl::unexpected{offer.error()};
        offers.push_back(std::move(*offer));
    }
    return PriceList{std::move(offers)};
}

} // namespace models::detail
