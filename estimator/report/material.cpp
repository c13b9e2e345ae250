#include "estimator/report/material.h"

#include "estimator/location_total.h"
#include "models/core/words.h"
#include "models/pipeline/option_words.h"
#include "models/pipeline/resolve.h"

#include <algorithm>
#include <numeric>

namespace estimator {
namespace {

/// How a day goes: its least and most as shares of the mean, and when the most is.
Text profileText(const std::vector<double>& hours) {
    const double mean = hours.empty() ? 0.0 : std::accumulate(hours.begin(), hours.end(), 0.0) / static_cast<double>(hours.size());
    if (mean <= 0.0) return nothing();
    const auto [least, most] = std::ranges::minmax_element(hours);
    return phrase(FOUREM_WORDS("report", "hour by hour {0} to {1} of the mean, the most at {2}:00"),
                  {percent(*least / mean), percent(*most / mean), named(std::to_string(most - hours.begin()))});
}

} // namespace

Table factTable() { return {.caption = {}, .columns = {{{}, 30}, {{}, 70}}, .rows = {}}; }

void addFact(Table& table, Text name, Text value, Text under) {
    if (!value.isEmpty() || !under.isEmpty()) table.rows.push_back({{{std::move(name)}, {std::move(value), std::move(under)}}});
}

Text scenarioNames(const Material& material, const std::vector<models::ScenarioId>& scenarios, bool everywhere) {
    if (everywhere) return phrase(FOUREM_WORDS("report", "all"));
    std::vector<Text> names;
    std::vector<Text> others;
    for (const models::Scenario& scenario : material.plan.scenarios)
        (std::ranges::find(scenarios, scenario.id) == scenarios.end() ? others : names).push_back(named(scenario.name));
    if (others.size() == 1 && names.size() > 1) return phrase(FOUREM_WORDS("report", "all but {0}"), std::move(others));
    return listed(std::move(names));
}

Text figureName(const std::string& name) {
    constexpr std::string_view kBetween = ": ";
    const std::size_t at = name.rfind(kBetween);
    if (at == std::string::npos) return known(name);
    return phrase(FOUREM_WORDS("report", "{0}: {1}"), {known(name.substr(0, at)), known(name.substr(at + kBetween.size()))});
}

Text entryName(const Material& material, models::EntryKind kind, const std::string& id) {
    const auto entry = material.facts().entry(kind, id);
    return named(entry && !(*entry)->name.empty() ? (*entry)->name : id);
}

Text settingText(const Material& material, const models::Field& field, const models::Setting& setting) {
    if (std::holds_alternative<models::Cleared>(setting))
        return field.role == models::FieldRole::known ? phrase(FOUREM_WORDS("report", "not known")) : nothing();
    if (std::holds_alternative<models::Auto>(setting)) return phrase(FOUREM_WORDS("report", "left to the program"));
    const models::FieldValue& value = std::get<models::FieldValue>(setting);
    if (const bool* flag = std::get_if<bool>(&value))
        return *flag ? phrase(FOUREM_WORDS("report", "yes")) : phrase(FOUREM_WORDS("report", "no"));
    if (const double* number = std::get_if<double>(&value)) return amount(*number, field.unit, 6);
    if (const auto* range = std::get_if<models::Range>(&value))
        return phrase(FOUREM_WORDS("report", "{0} (P10 to P90)"),
                      {rangeText(amount(range->low, field.unit, 6), amount(range->high, field.unit, 6))});
    if (const auto* hours = std::get_if<std::vector<double>>(&value)) return profileText(*hours);
    const std::string& text = std::get<std::string>(value);
    if (field.type == models::FieldType::entry) return entryName(material, field.entryKind, text);
    return field.type == models::FieldType::option ? phraseOf("options", models::optionWords(text)) : named(text);
}

Text writtenText(const Material& material, const models::Field& field, const std::string& setting) {
    if (setting.empty()) return nothing();
    const auto parsed = models::parseSetting(field, setting, "");
    return parsed ? settingText(material, field, *parsed) : named(setting);
}

Text choiceName(const Material& material, const models::StageId& scope, std::string_view path) {
    const models::Field* field = models::findField(models::fieldsOf(material.plan, scope), path);
    Text name = field == nullptr ? named(std::string{path}) : phraseOf("fields", field->label);
    const models::Stage* stage = material.plan.stage(scope);
    return stage == nullptr ? name : phrase(FOUREM_WORDS("report", "{0}: {1}"), {named(stage->name), std::move(name)});
}

Text planSetting(const Material& material, const models::ScenarioId& scenario, std::string_view path) {
    const models::Field& field = *models::findField(models::planFields(), path);
    const models::Scenario* chosen = material.plan.scenario(scenario);
    const models::Scenario& held = chosen == nullptr ? material.plan.baseline() : *chosen;
    return settingText(material, field, models::resolve(material.plan, held, models::planScope(), field).setting);
}

Text findingText(const Material& material, const models::Finding& finding) {
    // The comparison names fields and settings as files have them; a reader knows their words.
    const auto& scenarios = material.estimate.scenarios;
    const ScenarioEstimate* own = finding.scenario ? material.estimate.scenario(*finding.scenario) : nullptr;
    if (own == nullptr || finding.message.code != models::Code::differentWork) return sentence(finding.message);
    std::vector<Text> gaps;
    for (const ComparedChoice& choice : material.comparison.choices) {
        const models::Field* field = models::findField(models::fieldsOf(material.plan, choice.scope), choice.field);
        if (!choice.isWork || choice.scope != finding.stage || field == nullptr) continue;
        const std::string& there = choice.texts.front();
        const std::string& here = choice.texts[static_cast<std::size_t>(own - scenarios.data())];
        if (there == here) continue;
        gaps.push_back(
            phrase(FOUREM_WORDS("report", "{0} {1} → {2}"),
                   {phraseOf("fields", field->label), writtenText(material, *field, there), writtenText(material, *field, here)}));
    }
    if (gaps.empty()) return sentence(finding.message);
    return phraseOf("messages", models::info(models::Code::differentWork).sentence, {named(own->name), listed(std::move(gaps))});
}

Text locationText(const ScenarioEstimate& scenario, const PerMetric<Measure>& metrics) {
    if (scenario.basis == Basis::location || !metrics[Metric::total].point) return {};
    const auto total = locationTotal(metrics);
    return phrase(FOUREM_WORDS("report", "location-based: {0}"),
                  {total ? amountText(*total, Metric::total, significantDigits(metrics[Metric::total]))
                         : phrase(FOUREM_WORDS("report", "incomplete"))});
}

Text basisText(const ScenarioEstimate& scenario) {
    Text location = locationText(scenario, scenario.total);
    return location.isEmpty() ? Text{} : listed({nameText(scenario.basis), std::move(location)}, FOUREM_WORDS("report", "; "));
}

} // namespace estimator
