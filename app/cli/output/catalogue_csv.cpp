#include "app/cli/output/catalogue_output.h"
#include "app/cli/output/offer_prices.h"
#include "models/files/csv_text.h"

namespace app {
namespace {

using models::csvNumber;
using models::csvRow;

std::vector<std::string> figureCells(const models::Figure& figure) {
    return {csvNumber(figure.value), figure.unit, models::tag(figure.confidence), csvNumber(figure.sigma), figure.date,
            figure.source,           figure.note};
}

std::vector<std::string> joined(std::vector<std::string> cells, const std::vector<std::string>& more) {
    cells.insert(cells.end(), more.begin(), more.end());
    return cells;
}

const std::vector<std::string> kFigureHead{"value", "unit", "confidence", "sigma", "date", "source", "note"};

} // namespace

std::string entriesCsv(std::span<const models::Entry> entries) {
    std::string out = csvRow(joined({"id", "name", "figure"}, kFigureHead));
    for (const models::Entry& entry : entries)
        for (const auto& [key, figure] : entry.figures) out += csvRow(joined({entry.id, entry.name, key}, figureCells(figure)));
    return out;
}

std::string offersCsv(const Offers& offers) {
    std::string out =
        csvRow(joined({"provider", "site", "accelerator", "machine_type", "chips_per_machine", "scope", "pricing"}, kFigureHead));
    for (const models::Offer* offer : offers) {
        for (const OfferPrice& price : pricesOf(*offer)) {
            if (!price.figure) continue;
            out += csvRow(joined({offer->provider, offer->site, offer->accelerator, offer->machineType,
                                  csvNumber(static_cast<double>(offer->chipsPerMachine)), offer->scope, std::string{price.pricing}},
                                 figureCells(*price.figure)));
        }
    }
    return out;
}

} // namespace app
