#include "estimator/levers/lever_effects.h"
#include "estimator/report/applied_lever.h"
#include "estimator/report/command_lines.h"
#include "estimator/report/material.h"
#include "models/core/words.h"

#include <algorithm>
#include <span>

namespace estimator {
namespace {

constexpr std::size_t kMostRows = 10;
constexpr double kWorthwhile = 1.01; // what gains less is no recommendation
constexpr double kVisible = 0.001;   // of the whole: what saves less is counted, not listed

/// What is recommended for a stage, by all levers that come to the same.
struct OpenLever {
    const models::Stage* stage;
    LeverEffect effect; ///< of the first
    Text changes;
    std::vector<Lever> levers;
    std::vector<Text> published;
    [[nodiscard]] double saved() const { return *effect.before[Metric::total] - *effect.after[Metric::total]; }
};

EstimateOptions pointsOnly(const std::stop_token& stop) {
    EstimateOptions options;
    options.stop = stop;
    return options;
}

/// "Accelerator: NVIDIA L4". What is cleared on the way says nothing to a reader.
Text changesText(const Material& material, const std::vector<models::Edit>& edits) {
    std::vector<Text> changes;
    for (const models::Edit& edit : edits) {
        const auto* set = std::get_if<models::SetField>(&edit.asVariant());
        if (set == nullptr || !set->setting || std::holds_alternative<models::Cleared>(*set->setting)) continue;
        const models::Field* field = models::findField(models::fieldsOf(material.plan, set->scope), set->path);
        if (field == nullptr) continue;
        changes.push_back(
            phrase(FOUREM_WORDS("report", "{0}: {1}"), {phraseOf("fields", field->label), settingText(material, *field, *set->setting)}));
    }
    return listed(std::move(changes), FOUREM_WORDS("report", "; "));
}

Text publishedText(const PublishedGain& gain) {
    if (gain.low && gain.high && *gain.low != *gain.high) return rangeText(times(*gain.low), times(*gain.high));
    return gain.low ? times(*gain.low) : nothing();
}

void addOpen(std::vector<OpenLever>& levers, const models::Stage& stage, const LeverEffect& effect, Text changes) {
    auto same = std::ranges::find_if(levers, [&](const OpenLever& each) { return each.stage == &stage && each.changes == changes; });
    if (same == levers.end()) same = levers.insert(levers.end(), {&stage, effect, std::move(changes), {}, {}});
    same->levers.push_back(effect.lever);
    same->published.push_back(publishedText(effect.published));
}

std::vector<OpenLever> openLevers(const Material& material, const ScenarioEstimate& scenario, const EstimateOptions& options) {
    std::vector<OpenLever> levers;
    EstimateOptions drawn = options;
    drawn.draws = material.request.draws;
    drawn.seed = material.request.seed;
    for (const StageEstimate& stage : scenario.stages) {
        const models::Stage* known = material.plan.stage(stage.id);
        if (known == nullptr || !stage.enabled) continue;
        auto effects = leverEffects(material.plan, material.facts(), scenario.id, stage.id, drawn);
        if (!effects) continue;
        for (const LeverEffect& effect : *effects)
            if (effect.applies() && effect.ratio[Metric::total] && *effect.ratio[Metric::total] > kWorthwhile)
                addOpen(levers, *known, effect, changesText(material, effect.edits));
    }
    std::ranges::stable_sort(levers, std::ranges::greater{}, &OpenLever::saved);
    return levers;
}

Text ratioText(const LeverEffect& effect, Metric metric) {
    if (!effect.ratio[metric]) return nothing();
    const auto& range = effect.range[metric];
    const Text gain = times(*effect.ratio[metric]);
    return range ? phrase(FOUREM_WORDS("report", "{0} ({1})"), {gain, rangeText(times(range->p10), times(range->p90))}) : gain;
}

/// The first that would be noticed in the whole.
std::size_t shownOf(const std::vector<OpenLever>& levers, const ScenarioEstimate& scenario) {
    const double least = kVisible * scenario.total[Metric::total].point.value_or(0.0);
    const auto end = std::ranges::find_if(levers, [&](const OpenLever& each) { return each.saved() < least; });
    return std::min(kMostRows, static_cast<std::size_t>(end - levers.begin()));
}

Text titlesOf(const OpenLever& lever) {
    std::vector<Text> titles;
    for (const Lever each : lever.levers) titles.push_back(phraseOf("levers", card(each).title));
    return listed(std::move(titles), FOUREM_WORDS("report", "; "));
}

Table openTable(std::span<const OpenLever> levers) {
    Table table;
    table.columns = {{phrase(FOUREM_WORDS("report", "Recommendation")), 36},   {phrase(FOUREM_WORDS("report", "Stage")), 20},
                     {phrase(FOUREM_WORDS("report", "Would save")), 14, true}, {phrase(FOUREM_WORDS("report", "Energy")), 9, true},
                     {phrase(FOUREM_WORDS("report", "Cost")), 9, true},        {phrase(FOUREM_WORDS("report", "Published")), 12, true}};
    for (const OpenLever& lever : levers)
        table.rows.push_back({{{titlesOf(lever), lever.changes},
                               {named(lever.stage->name)},
                               {amountText(lever.saved(), Metric::total), ratioText(lever.effect, Metric::total)},
                               {ratioText(lever.effect, Metric::energyFacility)},
                               {ratioText(lever.effect, Metric::cost)},
                               {listed(lever.published, FOUREM_WORDS("report", "; "))}}});
    return table;
}

/// The 4M practices that the choice belongs to: a site is two of them.
Text practices(const models::Plan& plan, const models::Scenario& scenario, const models::StageId& scope, const models::Field& field) {
    std::vector<Text> names;
    for (const FourMGroup group : groupsOf(plan, scenario, scope, field))
        names.push_back(phraseOf("groups", fourMGroups()[static_cast<std::size_t>(group)].label));
    return listed(std::move(names));
}

Table savingsTable() {
    Table table;
    table.columns = {{phrase(FOUREM_WORDS("report", "Applied")), 44},
                     {phrase(FOUREM_WORDS("report", "Instead of")), 24},
                     {phrase(FOUREM_WORDS("report", "Saves")), 18, true},
                     {phrase(FOUREM_WORDS("report", "Factor")), 14, true}};
    return table;
}

Table appliedTable(const Material& material, const models::Scenario& scenario, const std::vector<AppliedLever>& levers) {
    Table table = savingsTable();
    for (const AppliedLever& lever : levers) {
        const models::Field& field = *models::findField(models::fieldsOf(material.plan, lever.stage), lever.field);
        table.rows.push_back({{{phrase(FOUREM_WORDS("report", "{0}: {1}"),
                                       {choiceName(material, lever.stage, lever.field), settingText(material, field, lever.setting)}),
                                practices(material.plan, scenario, lever.stage, field)},
                               {settingText(material, field, lever.standard)},
                               {amountText(lever.without - lever.with, Metric::total)},
                               {times(lever.factor())}}});
    }
    return table;
}

/// What was chosen otherwise than in the baseline and brought less emissions of the whole plan.
Table againstBaseline(const Material& material, const models::Scenario& scenario, const Waterfall& way) {
    Table table = savingsTable();
    for (const WaterfallStep& step : way.steps) {
        const models::Field* field = models::findField(models::fieldsOf(material.plan, step.scope), step.field);
        // A value that was measured is no lever.
        if (field == nullptr || step.change >= 0.0 || field->role == models::FieldRole::known) continue;
        table.rows.push_back({{{phrase(FOUREM_WORDS("report", "{0}: {1}"),
                                       {choiceName(material, step.scope, step.field), settingText(material, *field, step.after)}),
                                practices(material.plan, scenario, step.scope, *field)},
                               {settingText(material, *field, step.before)},
                               {amountText(-step.change, way.metric)},
                               {step.factor ? times(*step.factor) : nothing()}}});
    }
    return table;
}

Text missingNames(const Material& material, const ScenarioEstimate& scenario) {
    std::vector<Text> names;
    for (const models::StageId& id : scenario.total[Metric::total].missingStages)
        if (const models::Stage* stage = material.plan.stage(id)) names.push_back(named(stage->name));
    return listed(std::move(names));
}

void addScenario(Blocks& blocks, const Material& material, const ScenarioEstimate& scenario, const EstimateOptions& options) {
    blocks.heading(named(scenario.name));
    const models::Scenario& own = *material.plan.scenario(scenario.id);
    Table applied = appliedTable(material, own, appliedLevers(material.plan, material.facts(), scenario, options));
    Table against;
    const auto way = std::ranges::find(material.ways, scenario.id, &Way::scenario);
    const bool isWeighed = way == material.ways.end() || way->waterfall.has_value();
    if (!isWeighed)
        blocks.say(phrase(FOUREM_WORDS("report", "What was chosen otherwise than in {0} cannot be weighed. {1}."),
                          {named(material.plan.baseline().name), sentence(way->waterfall.error().message())}));
    else if (way != material.ways.end()) against = againstBaseline(material, own, *way->waterfall);
    if (isWeighed && applied.rows.empty() && against.rows.empty())
        blocks.say(phrase(FOUREM_WORDS("report", "No lever is applied in this scenario.")));
    if (!against.rows.empty())
        blocks.say(phrase(FOUREM_WORDS("report", "Applied, against {0}; each with its part of the whole difference:"),
                          {named(material.plan.baseline().name)}));
    blocks.add(std::move(against));
    if (!applied.rows.empty())
        blocks.say(phrase(FOUREM_WORDS("report", "Applied, against the default of each field; saved in the stage:")));
    blocks.add(std::move(applied));
    const std::vector<OpenLever> open = openLevers(material, scenario, options);
    const bool isIncomplete = scenario.total[Metric::total].isPartial();
    if (isIncomplete)
        blocks.warn(phrase(FOUREM_WORDS("report", "Stages without a figure are not judged: {0}"), {missingNames(material, scenario)}));
    if (open.empty() && !isIncomplete)
        blocks.say(phrase(FOUREM_WORDS("report", "No recommendation would save more than one percent of a stage.")));
    const std::size_t shown = shownOf(open, scenario);
    if (shown > 0) blocks.say(phrase(FOUREM_WORDS("report", "Left on the table; saved in the stage:")));
    blocks.add(openTable(std::span{open}.first(shown)));
    if (open.size() > shown)
        blocks.aside(phrase(FOUREM_WORDS("report", "{0} more would save less each: fourem levers lists them."),
                            {named(std::to_string(open.size() - shown))}));
}

} // namespace

std::vector<Block> leversPart(const Material& material, const std::stop_token& stop) {
    Blocks blocks;
    if (material.plan.stages.empty()) return blocks.take();
    blocks.aside(phrase(
        FOUREM_WORDS("report", "Against the baseline, the whole difference is shared out among the choices, in every order alike. Every "
                               "other effect comes from two estimates of total emissions, with the change and without it: these do "
                               "not add up, as two levers may save the same kilogram. Published ranges enter no figure.")));
    const EstimateOptions options = pointsOnly(stop);
    for (const ScenarioEstimate& scenario : material.estimate.scenarios) addScenario(blocks, material, scenario, options);
    return blocks.take();
}

} // namespace estimator
