#include "estimator/gathered_finding.h"
#include "estimator/report/material.h"
#include "models/core/words.h"
#include "models/pipeline/field.h"

#include <algorithm>
#include <array>

/// Pipeline, results by stage and findings.
namespace estimator {
namespace {

struct StageColumn {
    Metric metric;
    int share;
};
constexpr std::array kStageColumns{StageColumn{Metric::time, 10},           StageColumn{Metric::acceleratorHours, 14},
                                   StageColumn{Metric::energyFacility, 10}, StageColumn{Metric::total, 13},
                                   StageColumn{Metric::waterSite, 10},      StageColumn{Metric::cost, 13}};

Text after(const Material& material, const models::StageId& stage) {
    std::vector<Text> names;
    for (const models::Link& link : material.plan.links)
        if (link.to == stage) names.push_back(named(material.plan.stage(link.from)->name));
    return names.empty() ? nothing() : listed(std::move(names));
}

Text runsOn(const Material& material, const StageEstimate& stage) {
    std::vector<Text> parts;
    if (!stage.enabled) parts.push_back(phrase(FOUREM_WORDS("report", "not part of this scenario")));
    else {
        if (!stage.model.empty()) parts.push_back(entryName(material, models::EntryKind::model, stage.model));
        if (!stage.accelerator.empty()) parts.push_back(entryName(material, models::EntryKind::accelerator, stage.accelerator));
        if (!stage.site.empty()) parts.push_back(entryName(material, models::EntryKind::site, stage.site));
    }
    for (const Derived& derived : stage.derived)
        if (const models::Field* field = models::findField(models::fieldsOf(stage.kind), derived.field))
            parts.push_back(phrase(FOUREM_WORDS("report", "{0}: {1}"),
                                   {phraseOf("fields", field->label), settingText(material, *field, models::Setting{derived.value})}));
    return listed(std::move(parts), " · ");
}

void addStages(Blocks& blocks, const Material& material, const ScenarioEstimate& scenario) {
    blocks.heading(named(scenario.name));
    const models::Scenario* known = material.plan.scenario(scenario.id);
    if (known != nullptr && !known->note.empty()) blocks.say(named(known->note));
    blocks.aside(phrase(FOUREM_WORDS("report", "Total emissions: operational, {0}, plus embodied."), {nameText(scenario.basis)}));
    Table table;
    table.caption = phrase(FOUREM_WORDS("report", "Stages of {0}"), {named(scenario.name)});
    table.columns.push_back({phrase(FOUREM_WORDS("report", "Stage")), 30});
    for (const auto& [metric, share] : kStageColumns) table.columns.push_back({nameText(metric), share, true});
    for (const StageEstimate& stage : scenario.stages) {
        Row row{{{named(stage.name), runsOn(material, stage)}}};
        for (const auto& [metric, share] : kStageColumns)
            row.cells.push_back({stage.enabled ? figureText(stage.metrics[metric], metric) : Text{},
                                 stage.enabled && metric == Metric::total ? locationText(scenario, stage.metrics) : Text{}});
        table.rows.push_back(std::move(row));
    }
    Row total{{{phrase(FOUREM_WORDS("report", "Total"))}}, true};
    for (const auto& [metric, share] : kStageColumns)
        total.cells.push_back(
            {figureText(scenario.total[metric], metric), metric == Metric::total ? locationText(scenario, scenario.total) : Text{}});
    table.rows.push_back(std::move(total));
    blocks.add(std::move(table));
}

Text severityText(models::Severity severity) {
    switch (severity) {
    case models::Severity::note: return phrase(FOUREM_WORDS("report", "Note"));
    case models::Severity::warning: return phrase(FOUREM_WORDS("report", "Warning"));
    case models::Severity::error: return phrase(FOUREM_WORDS("report", "Error"));
    }
    return {};
}

} // namespace

std::vector<Block> pipelinePart(const Material& material) {
    Blocks blocks;
    if (material.plan.stages.empty() || material.estimate.scenarios.empty()) return blocks.take();
    const ScenarioEstimate& baseline = material.estimate.scenarios.front();
    Table stages;
    stages.caption = phrase(FOUREM_WORDS("report", "Stages in the order of the work"));
    stages.columns = {{phrase(FOUREM_WORDS("report", "Stage")), 40},
                      {phrase(FOUREM_WORDS("report", "Kind")), 25},
                      {phrase(FOUREM_WORDS("report", "After")), 35}};
    for (const StageEstimate& stage : baseline.stages)
        if (const models::Stage* known = material.plan.stage(stage.id))
            stages.rows.push_back({{{named(stage.name), named(known->note)},
                                    {phraseOf("stages", models::info(stage.kind).label)},
                                    {after(material, stage.id)}}});
    blocks.add(Figure{PipelinePicture{std::make_shared<const ScenarioEstimate>(baseline)},
                      phrase(FOUREM_WORDS("report", "The pipeline, with the total emissions of each stage in {0}"), {named(baseline.name)}),
                      std::move(stages)});
    return blocks.take();
}

std::vector<Block> stagesPart(const Material& material) {
    Blocks blocks;
    for (const ScenarioEstimate& scenario : material.estimate.scenarios)
        if (!scenario.stages.empty()) addStages(blocks, material, scenario);
    return blocks.take();
}

std::vector<Block> findingsPart(const Material& material) {
    Blocks blocks;
    Table table;
    table.columns = {{phrase(FOUREM_WORDS("report", "Kind")), 14},
                     {phrase(FOUREM_WORDS("report", "Finding")), 46},
                     {phrase(FOUREM_WORDS("report", "What to do")), 26},
                     {phrase(FOUREM_WORDS("report", "Where")), 14}};
    for (const GatheredFinding& gathered : gatherFindings(material.estimate, material.comparison)) {
        const models::Message& message = gathered.finding.message;
        const models::Stage* stage = gathered.finding.stage ? material.plan.stage(*gathered.finding.stage) : nullptr;
        table.rows.push_back({{{severityText(gathered.finding.severity()), named(std::string{models::info(message.code).name})},
                               {findingText(material, gathered.finding)},
                               {remedy(message)},
                               {stage == nullptr ? phrase(FOUREM_WORDS("report", "Plan")) : named(stage->name),
                                scenarioNames(material, gathered.scenarios, gathered.everywhere)}}});
    }
    if (table.rows.empty()) blocks.say(phrase(FOUREM_WORDS("report", "None: every stage has its figures.")));
    blocks.add(std::move(table));
    return blocks.take();
}

} // namespace estimator
