#include "estimator/report/material.h"
#include "models/core/words.h"
#include "models/pipeline/resolve.h"

#include <optional>

namespace estimator {
namespace {

/// How many functional units the score was divided by, as its trace says.
std::optional<double> functionalUnits(const ScenarioEstimate& scenario) {
    const auto& root = scenario.total[Metric::sci].trace;
    if (!scenario.trace || !root) return std::nullopt;
    const TraceNode& sum = (*scenario.trace)[*root];
    if (sum.inputs.empty()) return std::nullopt;
    const TraceNode& stage = (*scenario.trace)[sum.inputs.front()];
    return stage.inputs.empty() ? std::nullopt : std::optional{(*scenario.trace)[stage.inputs.back()].value};
}

Text unitsText(const ScenarioEstimate& scenario) {
    const auto units = functionalUnits(scenario);
    return units ? amount(*units, "") : nothing();
}

} // namespace

std::vector<Block> sciPart(const Material& material) {
    Blocks blocks;
    Table table;
    table.caption = phrase(FOUREM_WORDS("report", "SCI of the scenarios"));
    table.columns = {{phrase(FOUREM_WORDS("report", "Scenario")), 28},
                     {phrase(FOUREM_WORDS("report", "O = E × I, location-based")), 20, true},
                     {phrase(FOUREM_WORDS("report", "M, embodied")), 16, true},
                     {phrase(FOUREM_WORDS("report", "R, functional units")), 18, true},
                     {phrase(FOUREM_WORDS("report", "SCI")), 18, true}};
    for (const ScenarioEstimate& scenario : material.estimate.scenarios) {
        if (!scenario.total[Metric::sci].point) continue;
        table.rows.push_back({{{named(scenario.name)},
                               {figureText(scenario.total[Metric::operationalLocation], Metric::operationalLocation)},
                               {figureText(scenario.total[Metric::embodied], Metric::embodied)},
                               {unitsText(scenario)},
                               {figureText(scenario.total[Metric::sci], Metric::sci)}}});
    }
    if (table.rows.empty()) {
        blocks.say(
            phrase(FOUREM_WORDS("report", "There is no score: nothing says how many functional units the plan serves, or a stage has no "
                                          "figure.")));
        return blocks.take();
    }
    blocks.say(
        phrase(FOUREM_WORDS("report", "Score by the Software Carbon Intensity specification (ISO/IEC 21031:2024): SCI = (E × I + M) / R. "
                                      "The functional unit is: {0}. The boundary is that of this report; intensities are "
                                      "location-based, whatever the basis of the totals, and neither offsets nor market instruments "
                                      "lower the score."),
               {planSetting(material, "functional_unit")}));
    const Text life = planSetting(material, "service_life_years");
    if (life != nothing())
        blocks.say(
            phrase(FOUREM_WORDS("report", "Preparing, training and adapting the model is charged to its service life of {0}, not to the "
                                          "horizon alone."),
                   {life}));
    blocks.add(std::move(table));
    return blocks.take();
}

} // namespace estimator
