#include "app/cli/output/catalogue_output.h"
#include "app/cli/output/json_parts.h"
#include "app/cli/output/offer_prices.h"

#include <nlohmann/json.hpp>

namespace app {
namespace {

using Json = nlohmann::ordered_json;

Json figureJson(const models::Figure& figure) {
    Json object{{"value", jsonNumber(figure.value)}, {"unit", figure.unit}, {"confidence", models::tag(figure.confidence)},
                {"sigma", jsonNumber(figure.sigma)}, {"date", figure.date}, {"source", figure.source}};
    if (!figure.note.empty()) object["note"] = figure.note;
    return object;
}

Json entryJson(const models::Entry& entry) {
    Json object{{"id", entry.id}, {"name", entry.name}, {"kind", models::pluralName(entry.kind)}, {"aliases", entry.aliases}};
    object["texts"] = Json::object();
    for (const auto& [key, text] : entry.texts) object["texts"][key] = text;
    object["figures"] = Json::object();
    for (const auto& [key, figure] : entry.figures) object["figures"][key] = figureJson(figure);
    if (!entry.note.empty()) object["note"] = entry.note;
    return object;
}

Json offerJson(const models::Offer& offer) {
    Json object{{"provider", offer.provider},
                {"site", offer.site},
                {"accelerator", offer.accelerator},
                {"machine_type", offer.machineType},
                {"chips_per_machine", offer.chipsPerMachine},
                {"scope", offer.scope}};
    object["prices"] = Json::object();
    for (const OfferPrice& price : pricesOf(offer))
        if (price.figure) object["prices"][std::string{price.pricing}] = figureJson(*price.figure);
    if (!offer.note.empty()) object["note"] = offer.note;
    return object;
}

} // namespace

std::string entriesJson(models::EntryKind kind, std::span<const models::Entry> entries, const std::string& version) {
    Json document{{"catalogue_version", version}, {"kind", models::pluralName(kind)}};
    document["entries"] = Json::array();
    for (const models::Entry& entry : entries) document["entries"].push_back(entryJson(entry));
    return jsonText(document);
}

std::string entryJson(const models::Entry& entry, const std::string& version) {
    Json document{{"catalogue_version", version}};
    document.update(entryJson(entry));
    return jsonText(document);
}

std::string offersJson(const Offers& offers, const std::string& version) {
    Json document{{"catalogue_version", version}, {"kind", "prices"}};
    document["offers"] = Json::array();
    for (const models::Offer* offer : offers) document["offers"].push_back(offerJson(*offer));
    return jsonText(document);
}

} // namespace app
