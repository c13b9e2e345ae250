#include "app/cli/output/catalogue_output.h"
#include "app/cli/output/figure_text.h"
#include "app/cli/output/offer_prices.h"
#include "app/cli/output/table.h"
#include "app/cli/output/text_width.h"
#include "models/units/unit_text.h"

#include <algorithm>
#include <array>

namespace app {
namespace {

using models::EntryKind;

constexpr std::size_t kWidestText = 40;

/// What a list shows of an entry: keys of figures or texts.
std::vector<std::string_view> columnsOf(EntryKind kind) {
    switch (kind) {
    case EntryKind::accelerator: return {"vendor", "memory_gb", "peak_bf16_tflops", "tdp_w"};
    case EntryKind::model: return {"task", "params_total_b", "params_active_b", "max_context"};
    case EntryKind::site: return {"country", "ci_lifecycle_consumption_g_kwh", "ci_lifecycle_generation_g_kwh", "pue"};
    case EntryKind::provider: return {"pue_fleet", "pue_industry", "wue_fleet_l_kwh"};
    case EntryKind::grid: return {"zone", "year", "basis", "mean_g_kwh"};
    case EntryKind::electricity: return {"industrial_usd_kwh", "non_household_usd_kwh", "wholesale_usd_kwh"};
    case EntryKind::constants: return {"value"};
    case EntryKind::lever: return {"metric", "factor_low", "factor_typical", "factor_high"};
    }
    return {};
}

const models::FigureKey* findKey(std::span<const models::FigureKey> keys, std::string_view key) {
    const auto found = std::ranges::find(keys, key, &models::FigureKey::key);
    return found == keys.end() ? nullptr : &*found;
}

std::string amountOf(const models::Figure& figure) { return withUnit(models::numberText(figure.value), figure.unit); }

std::string cellOf(const models::Entry& entry, std::string_view key) {
    if (const models::Figure* figure = entry.figure(key)) return amountOf(*figure);
    const std::string_view text = entry.text(key);
    return text.empty() ? "–" : shortened(text, kWidestText);
}

/// "Grid zone" for "grid_zone".
std::string words(std::string_view key) {
    std::string text{key};
    std::ranges::replace(text, '_', ' ');
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string labelOf(std::span<const models::FigureKey> keys, std::string_view key) {
    const models::FigureKey* known = findKey(keys, key);
    return known == nullptr ? words(key) : known->label;
}

/// Sources by number, so that a table has room for them.
class SourceList {
public:
    std::string number(const std::string& source) {
        auto found = std::ranges::find(m_sources, source);
        if (found == m_sources.end()) found = m_sources.insert(m_sources.end(), source);
        return models::numberText(static_cast<double>(1 + (found - m_sources.begin())));
    }
    [[nodiscard]] std::string text() const {
        std::string out;
        for (std::size_t i = 0; i < m_sources.size(); ++i)
            out += "  " + models::numberText(static_cast<double>(i + 1)) + ". " + onOneLine(m_sources[i]) + "\n";
        return out;
    }

private:
    std::vector<std::string> m_sources;
};

std::string headOf(const models::Entry& entry, const Style& style) {
    std::string out = style.heading(entry.id) + "  " + onOneLine(entry.name) + "  (" + std::string{models::pluralName(entry.kind)} + ")\n";
    std::string aliases;
    for (const std::string& alias : entry.aliases) aliases += (aliases.empty() ? "" : ", ") + alias;
    if (!aliases.empty()) out += "Also called: " + onOneLine(aliases) + "\n";
    for (const auto& [key, text] : entry.texts)
        if (!text.empty()) out += words(key) + ": " + onOneLine(text) + "\n";
    if (!entry.note.empty()) out += "Note: " + onOneLine(entry.note) + "\n";
    return out;
}

} // namespace

std::string entriesText(EntryKind kind, std::span<const models::Entry> entries, std::span<const models::FigureKey> keys,
                        const Style& style) {
    Table table;
    table.columns = {{"Id"}, {"Name"}};
    const auto columns = columnsOf(kind);
    for (const std::string_view key : columns)
        table.columns.push_back({labelOf(keys, key), findKey(keys, key) == nullptr ? Align::left : Align::right});
    for (const models::Entry& entry : entries) {
        std::vector<std::string> row{entry.id, shortened(entry.name, kWidestText)};
        for (const std::string_view key : columns) row.push_back(cellOf(entry, key));
        table.rows.push_back(std::move(row));
    }
    return textTable(table, style);
}

std::string entryText(const models::Entry& entry, std::span<const models::FigureKey> keys, const Style& style) {
    std::string out = headOf(entry, style);
    SourceList sources;
    std::string notes;
    Table table;
    table.columns = {{"Figure"}, {"Value", Align::right}, {"Tag"}, {"Spread", Align::right}, {"Date"}, {"Source", Align::right}, {"Key"}};
    for (const auto& [key, figure] : entry.figures) {
        table.rows.push_back({labelOf(keys, key), amountOf(figure), "[" + std::string{models::tag(figure.confidence)} + "]",
                              figure.sigma == 0.0 ? "–" : models::numberText(figure.sigma), figure.date, sources.number(figure.source),
                              key});
        if (!figure.note.empty()) notes += "  " + key + ": " + onOneLine(figure.note) + "\n";
    }
    if (table.rows.empty()) return out;
    out += "\n" + textTable(table, style);
    if (!notes.empty()) out += "\n" + style.heading("Notes") + "\n" + notes;
    out += "\n" + style.heading("Sources") + "\n" + sources.text();
    return out + "\n" +
           style.faint("[V] read in the source, [R] recalled from it, [C] computed from read data, [A] assumption. "
                       "Spread: standard deviation of the logarithm") +
           "\n";
}

std::string offersText(const Offers& offers, const Style& style) {
    Table table;
    table.columns = {{"Accelerator"}, {"Site"}, {"Machine"}, {"Chips", Align::right}, {"Scope"}};
    SourceList sources;
    if (!offers.empty())
        for (const OfferPrice& price : pricesOf(*offers.front())) table.columns.push_back({std::string{price.pricing}, Align::right});
    table.columns.push_back({"Source", Align::right});
    for (const models::Offer* offer : offers) {
        std::vector<std::string> row{offer->accelerator, offer->site, offer->machineType,
                                     models::numberText(static_cast<double>(offer->chipsPerMachine)), offer->scope};
        std::string numbers;
        for (const OfferPrice& price : pricesOf(*offer)) {
            row.push_back(price.figure ? models::numberText(price.figure->value) : "–");
            if (!price.figure) continue;
            const std::string number = sources.number(price.figure->source);
            if (("," + numbers + ",").find("," + number + ",") == std::string::npos) numbers += (numbers.empty() ? "" : ",") + number;
        }
        row.push_back(numbers);
        table.rows.push_back(std::move(row));
    }
    if (offers.empty()) return "No offers.\n";
    return textTable(table, style) + "\n" + style.faint("USD per accelerator and hour") + "\n\n" + style.heading("Sources") + "\n" +
           sources.text();
}

} // namespace app
