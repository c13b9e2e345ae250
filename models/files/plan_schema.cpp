#include "models/files/plan_schema.h"

#include "models/files/json_text.h"
#include "models/files/plan_file.h"
#include "models/files/settings_json.h"
#include "models/pipeline/field.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace models {
namespace {

using nlohmann::json;

constexpr std::size_t kHoursOfADay = 24;

json reference(std::string_view definition) { return {{"$ref", "#/$defs/" + std::string{definition}}}; }

json typed(std::string_view type) { return {{"type", type}}; }

json described(std::string_view type, std::string_view description) { return {{"type", type}, {"description", description}}; }

json numberSchema(const Field& field) {
    json schema = typed(field.type == FieldType::integer ? "integer" : "number");
    if (std::isfinite(field.least)) schema[field.leastExcluded ? "exclusiveMinimum" : "minimum"] = field.least;
    if (std::isfinite(field.most)) schema["maximum"] = field.most;
    return schema;
}

json valueSchema(const Field& field) {
    switch (field.type) {
    case FieldType::number:
    case FieldType::integer: return numberSchema(field);
    case FieldType::boolean: return typed("boolean");
    case FieldType::option: return {{"enum", json(std::vector<std::string>(field.options.begin(), field.options.end()))}};
    case FieldType::entry: return {{"type", "string"}, {"minLength", 1}};
    case FieldType::text: return typed("string");
    case FieldType::profile:
        return {{"type", "array"}, {"items", {{"type", "number"}, {"minimum", 0}}}, {"minItems", kHoursOfADay}, {"maxItems", kHoursOfADay}};
    }
    return {};
}

json fieldSchema(const Field& field) {
    json alternatives = json::array({valueSchema(field), typed("null")});
    const bool isNumeric = field.type == FieldType::number || field.type == FieldType::integer;
    if (isNumeric) alternatives.push_back(reference("range"));
    if (field.mayBeAuto) alternatives.push_back({{"const", "auto"}});
    json schema{{"title", field.label}, {"description", field.help}, {"anyOf", alternatives}};
    if (!field.unit.empty()) schema["x-unit"] = field.unit;
    if (field.type == FieldType::entry) schema["x-catalogue"] = pluralName(field.entryKind);
    if (field.standard) schema["default"] = files::toJson(Settings{{"", *field.standard}})[""];
    return schema;
}

json fieldsSchema(std::span<const Field> fields) {
    json properties = json::object();
    for (const Field& field : fields) properties[std::string{field.path}] = fieldSchema(field);
    return {{"type", "object"}, {"properties", properties}};
}

json figureSchema() {
    return {{"type", "object"},
            {"required", {"value"}},
            {"properties",
             {{"value", typed("number")},
              {"unit", typed("string")},
              {"source", typed("string")},
              {"date", typed("string")},
              {"note", typed("string")},
              {"confidence", {{"enum", {"V", "R", "C", "A"}}, {"description", "V read in the source, R recalled, C computed, A assumed"}}},
              {"sigma", {{"type", "number"}, {"minimum", 0}, {"description", "Standard deviation of the logarithm of the value"}}}}}};
}

json entrySchema() {
    return {{"type", "object"},
            {"properties",
             {{"name", typed("string")},
              {"note", typed("string")},
              {"aliases", {{"type", "array"}, {"items", typed("string")}}},
              {"texts", {{"type", "object"}, {"additionalProperties", typed("string")}}},
              {"figures", {{"type", "object"}, {"additionalProperties", reference("figure")}}}}}};
}

json entriesSchema() {
    json tables = json::object();
    for (const EntryKind kind : allEntryKinds())
        tables[std::string{pluralName(kind)}] = {{"type", "object"}, {"additionalProperties", reference("entry")}};
    return {{"type", "object"}, {"properties", tables}};
}

json ownSchema() {
    return {
        {"type", "object"},
        {"description", "Catalogue entries and single figures that travel with the plan"},
        {"properties", {{"entries", entriesSchema()}, {"figures", {{"type", "object"}, {"additionalProperties", reference("figure")}}}}}};
}

json lockSchema() {
    return {{"type", "object"},
            {"description", "What the plan's estimates read of the catalogue: figures, names and texts"},
            {"required", {"catalogue_version", "estimator_version"}},
            {"properties",
             {{"catalogue_version", typed("string")},
              {"estimator_version", typed("string")},
              {"entries", entriesSchema()},
              {"figures", {{"type", "object"}, {"additionalProperties", reference("figure")}}}}}};
}

json pointSchema() { return {{"type", "object"}, {"properties", {{"x", typed("number")}, {"y", typed("number")}}}}; }

json annotationSchema() {
    const json side{{"type", "number"}, {"exclusiveMinimum", 0}};
    return {{"type", "object"},
            {"description", "A frame around stages or a note beside them, without effect on any figure"},
            {"required", {"id", "kind", "size"}},
            {"properties",
             {{"id", reference("id")},
              {"kind", {{"enum", {"frame", "note"}}}},
              {"text", typed("string")},
              {"position", pointSchema()},
              {"size", {{"type", "object"}, {"required", {"width", "height"}}, {"properties", {{"width", side}, {"height", side}}}}}}}};
}

json stageSchema() {
    json kinds = json::array();
    json byKind = json::array();
    for (const StageKindInfo& row : allStageKinds()) {
        kinds.push_back(row.key);
        const json isKind{{"properties", {{"kind", {{"const", row.key}}}}}};
        byKind.push_back({{"if", isKind}, {"then", {{"properties", {{"work", reference(row.key)}}}}}});
    }
    return {{"type", "object"},
            {"required", {"id", "kind"}},
            {"properties",
             {{"id", reference("id")},
              {"kind", {{"enum", kinds}}},
              {"name", typed("string")},
              {"note", typed("string")},
              {"position", pointSchema()},
              {"work", described("object", "What the stage must achieve, the same in every scenario")}}},
            {"allOf", byKind}};
}

json linkSchema() {
    return {{"type", "object"},
            {"required", {"id", "from", "to", "carries"}},
            {"properties",
             {{"id", reference("id")}, {"from", reference("id")}, {"to", reference("id")}, {"carries", {{"enum", {"dataset", "model"}}}}}}};
}

json scenarioSchema() {
    const json settings{{"type", "object"},
                        {"description", "Choices by stage id, and under \"plan\" for the plan as a whole"},
                        {"propertyNames", reference("id")},
                        {"properties", {{"plan", reference("plan")}}},
                        {"additionalProperties", typed("object")}};
    return {{"type", "object"},
            {"required", {"id"}},
            {"properties",
             {{"id", reference("id")},
              {"name", typed("string")},
              {"note", typed("string")},
              {"colour", {{"enum", {"1", "2", "3", "4", "5", "6", "7", "8"}}}},
              {"locked", typed("boolean")},
              {"settings", settings}}}};
}

json rangeSchema() {
    const json end{{"type", "number"}, {"exclusiveMinimum", 0}};
    return {{"type", "object"},
            {"description", "Ends that nine of ten values stay above and below"},
            {"required", {"low", "high"}},
            {"properties", {{"low", end}, {"high", end}}},
            {"additionalProperties", false}};
}

json measuredSchema() {
    return {{"type", "object"},
            {"description", "What a run took, as a meter or a bill told it, without effect on any estimate"},
            {"required", {"id", "begin"}},
            {"properties",
             {{"id", reference("id")},
              {"stage", reference("id")},
              {"begin", reference("moment")},
              {"end", reference("moment")},
              {"figures", {{"type", "object"}, {"additionalProperties", typed("number")}}},
              {"requests", {{"type", "number"}, {"exclusiveMinimum", 0}, {"description", "That the run answered, where it was counted"}}},
              {"source", typed("string")}}}};
}

json eventSchema() {
    return {{"type", "object"},
            {"description", "Something that explains a change in what was measured"},
            {"required", {"id", "kind", "date"}},
            {"properties",
             {{"id", reference("id")},
              {"kind", {{"enum", {"model_replaced", "drift_seen", "retrained", "other"}}}},
              {"date", reference("moment")},
              {"stage", reference("id")},
              {"text", typed("string")}}}};
}

json reviewSchema() {
    return {{"type", "object"},
            {"description", "Who answers for the plan and how far its review is"},
            {"required", {"status"}},
            {"properties",
             {{"preparer", typed("string")},
              {"reviewer", typed("string")},
              {"status", {{"enum", {"draft", "in_review", "approved"}}}},
              {"date", typed("string")},
              {"digest", described("string", "Of the plan, the names and the date as it was approved")}}}};
}

json momentSchema() {
    return {{"type", "string"},
            {"description", "A month, a day or a time in UTC"},
            {"pattern", "^[0-9]{4}-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?Z)?)?$"}};
}

json budgetSchema() {
    return {{"type", "object"},
            {"required", {"metric", "limit"}},
            {"properties",
             {{"metric", described("string", "Key of a metric, such as total_kgco2e")},
              {"limit", {{"type", "number"}, {"minimum", 0}}},
              {"scenario", reference("id")}}}};
}

json definitions() {
    json all{{"id", {{"type", "string"}, {"pattern", "^[a-z0-9_-]+$"}}},
             {"figure", figureSchema()},
             {"entry", entrySchema()},
             {"stage", stageSchema()},
             {"link", linkSchema()},
             {"annotation", annotationSchema()},
             {"scenario", scenarioSchema()},
             {"budget", budgetSchema()},
             {"range", rangeSchema()},
             {"moment", momentSchema()},
             {"measured", measuredSchema()},
             {"event", eventSchema()},
             {"review", reviewSchema()},
             {"plan", fieldsSchema(planFields())}};
    for (const StageKindInfo& row : allStageKinds()) {
        all[std::string{row.key}] = fieldsSchema(fieldsOf(row.kind));
        all[std::string{row.key}]["title"] = row.label;
        all[std::string{row.key}]["description"] = row.help;
    }
    return all;
}

json arrayOf(std::string_view definition) { return {{"type", "array"}, {"items", reference(definition)}}; }

} // namespace

std::string planSchema() {
    json scenarios = arrayOf("scenario");
    scenarios["minItems"] = 1;
    scenarios["description"] = "The first is the baseline; what another does not name comes from it";
    const json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                      {"title", "Fourem plan"},
                      {"type", "object"},
                      {"required", {"format", "version", "scenarios"}},
                      {"properties",
                       {{"format", {{"const", "fourem-plan"}}},
                        {"version", {{"const", kPlanFormatVersion}}},
                        {"title", typed("string")},
                        {"notes", typed("string")},
                        {"work", reference("plan")},
                        {"stages", arrayOf("stage")},
                        {"links", arrayOf("link")},
                        {"annotations", arrayOf("annotation")},
                        {"scenarios", scenarios},
                        {"budgets", arrayOf("budget")},
                        {"measured", arrayOf("measured")},
                        {"events", arrayOf("event")},
                        {"review", reference("review")},
                        {"own", ownSchema()},
                        {"lock", lockSchema()}}},
                      {"$defs", definitions()}};
    return files::canonicalText(schema) + "\n";
}

} // namespace models
