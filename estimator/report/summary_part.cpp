#include "estimator/gathered_finding.h"
#include "estimator/plan_in_words.h"
#include "estimator/report/functional_unit.h"
#include "estimator/report/material.h"
#include "models/core/words.h"

#include <algorithm>
#include <array>
#include <map>

/// What somebody needs who reads no further.
namespace estimator {
namespace {

constexpr std::array kDecisive{Metric::total, Metric::energyFacility, Metric::time, Metric::cost, Metric::waterSite, Metric::sci};

std::map<models::ScenarioId, FourMSplit> splitsOf(const Material& material) {
    std::map<models::ScenarioId, FourMSplit> splits;
    if (!material.fourM) return splits;
    for (const FourMPanel& panel : material.fourM->panels) {
        if (panel.error || panel.steps.empty()) continue;
        FourMSplit& split = splits[panel.id];
        split.total = panel.total;
        for (std::size_t group = 0; group < kFourMGroupCount; ++group) split.groups[group].group = static_cast<FourMGroup>(group);
        for (const FourMStep& step : panel.steps) split.groups[static_cast<std::size_t>(step.factor.group)] = step.factor;
    }
    return splits;
}

/// "17 t CO2e to 48 t CO2e"; empty where nothing was drawn, or nothing is uncertain.
Text intervalText(const ScenarioEstimate& scenario, Metric metric) {
    const Measure& measure = scenario.total[metric];
    if (!measure.p10 || !measure.p90) return {};
    Text low = percentileText(scenario, metric, *measure.p10);
    Text high = percentileText(scenario, metric, *measure.p90);
    return English{}.say(low) == English{}.say(high) ? Text{} : rangeText(std::move(low), std::move(high));
}

/// The interval of a figure, and of total emissions what they count by.
Text underText(const ScenarioEstimate& scenario, Metric metric) {
    Text interval = intervalText(scenario, metric);
    Text basis = metric == Metric::total ? basisText(scenario) : Text{};
    if (basis.isEmpty()) return interval;
    return interval.isEmpty() ? basis : listed({std::move(interval), std::move(basis)}, FOUREM_WORDS("report", "; "));
}

void addKeyFigures(Blocks& blocks, const Material& material) {
    addByScenario(blocks, material, phrase(FOUREM_WORDS("report", "Metric")), true, [&](Table& table, const auto& places) {
        table.caption = phrase(FOUREM_WORDS("report", "Key figures"));
        for (const Metric metric : kDecisive) {
            Row row{{{nameText(metric)}}, metric == Metric::total};
            for (const std::size_t place : places) {
                const ScenarioEstimate& scenario = material.estimate.scenarios[place];
                row.cells.push_back({totalText(material, scenario, metric), underText(scenario, metric)});
            }
            table.rows.push_back(std::move(row));
        }
    });
}

Text passageText(const Passage& passage) {
    Text said;
    for (const Sentence& each : passage) {
        Text next = worded("summary", each.pattern, each.arguments);
        said = said.isEmpty() ? std::move(next) : phraseOf("summary", kSentences, {std::move(said), std::move(next)});
    }
    return said;
}

/// Errors and warnings: what may overturn a decision.
void addFindings(Blocks& blocks, const Material& material) {
    for (const GatheredFinding& gathered : gatherFindings(material.estimate, material.comparison)) {
        if (gathered.finding.severity() == models::Severity::note) continue;
        std::vector<Text> said{findingText(material, gathered.finding)};
        if (!gathered.scenarios.empty() && !gathered.everywhere)
            said.push_back(scenarioNames(material, gathered.scenarios, gathered.everywhere));
        blocks.warn(listed(std::move(said), " – "));
    }
}

} // namespace

std::vector<Block> summaryPart(const Material& material) {
    Blocks blocks;
    const std::vector<Passage> passages = planInWords(material.plan, material.estimate, material.comparison, splitsOf(material));
    blocks.say(passageText(passages.front()));
    if (!material.plan.stages.empty()) addKeyFigures(blocks, material);
    Bullets others;
    for (std::size_t i = 1; i < passages.size(); ++i) others.items.push_back(passageText(passages[i]));
    blocks.add(std::move(others));
    if (!material.rankings.empty()) {
        const Tornado& first = material.rankings.front();
        blocks.say(phrase(FOUREM_WORDS("report", "What would narrow the interval of {0} most: {1}"),
                          {named(first.scenarioName), firstText(first.effects.front(), first.metric)}));
    }
    addFindings(blocks, material);
    if (!material.plan.notes.empty()) {
        blocks.heading(phrase(FOUREM_WORDS("report", "Notes of the plan")));
        blocks.say(named(material.plan.notes));
    }
    blocks.aside(
        phrase(FOUREM_WORDS("report", "All figures are forecasts of a model, not measurements and no inventory. Where a figure has an "
                                      "interval, eight of ten draws lie within it. Each figure is rounded for itself, to the digits that "
                                      "its spread supports: sums and factors of rounded figures may differ in the last digit.")));
    return blocks.take();
}

} // namespace estimator
