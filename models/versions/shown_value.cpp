#include "models/versions/shown_value.h"

#include "models/files/settings_json.h"
#include "models/pipeline/measured_run.h"
#include "models/pipeline/resolve.h"
#include "models/units/unit_text.h"

namespace models::versions {
namespace {

using nlohmann::json;

/// A member of an object as a text; empty when it is not there.
std::string text(const json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || found->is_null()) return {};
    if (found->is_string()) return found->get<std::string>();
    return found->is_number() ? numberText(found->get<double>()) : found->dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string joined(std::initializer_list<std::string> parts, std::string_view between) {
    std::string all;
    for (const std::string& part : parts)
        if (!part.empty()) all += (all.empty() ? "" : std::string{between}) + part;
    return all;
}

std::string inBrackets(const std::string& words) { return words.empty() ? words : "(" + words + ")"; }

std::string nameAt(const PlanParts& parts, Place place) {
    place.field = place.part == Part::annotation ? "text" : "name";
    const json* name = parts.at(place);
    return name != nullptr && name->is_string() ? name->get<std::string>() : place.thing;
}

std::string stageName(const PlanParts& parts, const std::string& id) { return nameAt(parts, {Part::stage, id, {}, {}}); }

/// "700 W, datasheet (2023)"
std::string figureText(const json& figure) {
    return joined({joined({text(figure, "value"), text(figure, "unit")}, " "),
                   joined({text(figure, "source"), inBrackets(text(figure, "date"))}, " "), text(figure, "note")},
                  ", ");
}

/// "NVIDIA L4; vendor: NVIDIA, year: 2023"
std::string entryText(const json& entry) {
    std::string texts;
    const json told = entry.value("texts", json::object());
    for (const auto& [key, words] : told.items()) texts += (texts.empty() ? "" : ", ") + key + ": " + text(told, key.c_str());
    return joined({text(entry, "name"), texts}, "; ");
}

/// "2026-03 to 2026-04: energy_facility_kwh 1200; invoice 17"
std::string runText(const PlanParts& parts, const json& run) {
    std::string figures;
    const json measured = run.value("figures", json::object());
    for (const auto& [metric, value] : measured.items())
        figures += (figures.empty() ? "" : ", ") + metric + " " + numberText(value.get<double>());
    const std::string stage = text(run, "stage");
    if (const std::string requests = text(run, "requests"); !requests.empty())
        figures += (figures.empty() ? "" : ", ") + requests + " requests";
    return joined({joined({text(run, "begin"), text(run, "end")}, " to "), stage.empty() ? stage : stageName(parts, stage), figures,
                   text(run, "source")},
                  "; ");
}

/// "2026-04, model replaced, Serve: a smaller one"
std::string eventText(const PlanParts& parts, const json& event) {
    const std::string stage = text(event, "stage");
    const auto kind = eventKind(text(event, "kind"));
    return joined({joined({text(event, "date"), kind ? std::string{label(*kind)} : text(event, "kind"),
                           stage.empty() ? stage : stageName(parts, stage)},
                          ", "),
                   text(event, "text")},
                  ": ");
}

std::string thingText(const PlanParts& parts, const Place& place, const json& value) {
    switch (place.part) {
    case Part::stage: return nameAt(parts, place) + " (" + value.get<std::string>() + ")";
    case Part::scenario:
    case Part::annotation:
    case Part::entry: return nameAt(parts, place);
    case Part::link:
        return stageName(parts, text(value, "from")) + " -> " + stageName(parts, text(value, "to")) + " (" + text(value, "carries") + ")";
    case Part::figure:
    case Part::lock: return figureText(value);
    case Part::run: return runText(parts, value);
    case Part::event: return eventText(parts, value);
    case Part::review: return joined({text(value, "status"), text(value, "reviewer"), text(value, "date")}, ", ");
    case Part::budget: return text(value, "limit");
    case Part::plan:
    case Part::work:
    case Part::choice: break;
    }
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

/// "120, -40": position and size.
std::string numbersText(const json& object) {
    std::string all;
    for (const json& each : object) all += (all.empty() ? "" : ", ") + (each.is_number() ? numberText(each.get<double>()) : each.dump());
    return all;
}

const Field* fieldAt(const Plan& plan, const Place& place) {
    const bool isSetting = place.part == Part::work || place.part == Part::choice;
    return isSetting ? findField(fieldsOf(plan, StageId{place.thing}), place.field) : nullptr;
}

} // namespace

std::optional<Setting> shownValue(const Plan& plan, const PlanParts& parts, const Place& place) {
    const json* value = parts.at(place);
    if (value == nullptr) return std::nullopt;
    if (place == baselinePlace()) return FieldValue{nameAt(parts, {Part::scenario, value->get<std::string>(), {}, {}})};
    if (place.part == Part::budget) return FieldValue{(*value)["limit"].get<double>()};
    if (place.isThing()) return FieldValue{thingText(parts, place, *value)};
    if (isGeometry(place)) return FieldValue{numbersText(*value)};
    if (place.part == Part::entry && place.field.starts_with("figures/")) return FieldValue{figureText(*value)};
    if (place.part == Part::lock && value->is_object()) return FieldValue{entryText(*value)};
    const bool isSetting = place.part == Part::work || place.part == Part::choice;
    // Of other members, "auto" is a word like any other.
    if (!isSetting && value->is_string()) return FieldValue{value->get<std::string>()};
    if (auto setting = files::settingFrom(*value, fieldAt(plan, place))) return setting;
    return FieldValue{value->dump(-1, ' ', false, json::error_handler_t::replace)};
}

std::optional<Setting> shownLinks(const Plan& plan, const PlanParts& parts) {
    std::string all;
    for (const Place& link : parts.order.at(Part::link)) {
        const auto shown = shownValue(plan, parts, link);
        if (shown) all += (all.empty() ? "" : "; ") + settingText(*shown);
    }
    return FieldValue{std::move(all)};
}

} // namespace models::versions
