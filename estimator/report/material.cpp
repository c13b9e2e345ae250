#include "estimator/report/material.h"

#include "models/core/words.h"
#include "models/pipeline/resolve.h"

namespace estimator {
Table factTable() { return {.caption = {}, .columns = {{{}, 30}, {{}, 70}}, .rows = {}}; }

void addFact(Table& table, Text name, Text value, Text under) {
    if (!value.isEmpty() || !under.isEmpty()) table.rows.push_back({{{std::move(name)}, {std::move(value), std::move(under)}}});
}

Text scenarioNames(const Material& material, const std::vector<models::ScenarioId>& scenarios, bool everywhere) {
    if (everywhere) return phrase(FOUREM_WORDS("report", "all"));
    std::vector<Text> names;
    for (const models::ScenarioId& id : scenarios)
        if (const models::Scenario* scenario = material.plan.scenario(id)) names.push_back(named(scenario->name));
    return listed(std::move(names));
}

Text entryName(const Material& material, models::EntryKind kind, const std::string& id) {
    const auto entry = material.facts().entry(kind, id);
    return named(entry && !(*entry)->name.empty() ? (*entry)->name : id);
}

Text settingText(const Material& material, const models::Field& field, const models::Setting& setting) {
    if (std::holds_alternative<models::Cleared>(setting)) return nothing();
    if (std::holds_alternative<models::Auto>(setting)) return phrase(FOUREM_WORDS("report", "left to the program"));
    const models::FieldValue& value = std::get<models::FieldValue>(setting);
    if (const bool* flag = std::get_if<bool>(&value))
        return *flag ? phrase(FOUREM_WORDS("report", "yes")) : phrase(FOUREM_WORDS("report", "no"));
    if (const double* number = std::get_if<double>(&value)) return amount(*number, field.unit, 6);
    if (std::holds_alternative<std::vector<double>>(value)) return phrase(FOUREM_WORDS("report", "a profile of its own"));
    const std::string text = models::settingText(setting);
    if (field.type == models::FieldType::entry) return entryName(material, field.entryKind, text);
    return field.type == models::FieldType::option ? known(text) : named(text);
}

Text choiceName(const Material& material, const models::StageId& scope, std::string_view path) {
    const models::Field* field = models::findField(models::fieldsOf(material.plan, scope), path);
    Text name = field == nullptr ? named(std::string{path}) : phraseOf("fields", field->label);
    const models::Stage* stage = material.plan.stage(scope);
    return stage == nullptr ? name : phrase(FOUREM_WORDS("report", "{0}: {1}"), {named(stage->name), std::move(name)});
}

Text planSetting(const Material& material, std::string_view path) {
    const models::Field& field = *models::findField(models::planFields(), path);
    return settingText(material, field, models::resolve(material.plan, material.plan.baseline(), models::planScope(), field).setting);
}

} // namespace estimator
