#include "estimator/report/functional_unit.h"
#include "estimator/report/material.h"
#include "models/core/words.h"

namespace estimator {
namespace {

Table scoreTable(const Material& material) {
    Table table;
    table.caption = phrase(FOUREM_WORDS("report", "SCI of the scenarios"));
    table.columns = {{phrase(FOUREM_WORDS("report", "Scenario")), 24},
                     {phrase(FOUREM_WORDS("report", "O = E × I, location-based")), 18, true},
                     {phrase(FOUREM_WORDS("report", "M, embodied")), 16, true},
                     {phrase(FOUREM_WORDS("report", "R, functional units")), 18, true},
                     {phrase(FOUREM_WORDS("report", "SCI = (O + M) / R")), 24, true}};
    for (const ScenarioEstimate& scenario : material.estimate.scenarios) {
        const auto units = functionalUnits(scenario);
        if (!scenario.total[Metric::sci].point || !units) continue;
        table.rows.push_back({{{named(scenario.name)},
                               {totalText(material, scenario, Metric::operationalLocation)},
                               {totalText(material, scenario, Metric::embodied)},
                               {amount(*units, ""), functionalUnit(material, scenario)},
                               {totalText(material, scenario, Metric::sci)}}});
    }
    return table;
}

} // namespace

std::vector<Block> sciPart(const Material& material) {
    Blocks blocks;
    Table table = scoreTable(material);
    if (table.rows.empty()) {
        blocks.say(
            phrase(FOUREM_WORDS("report", "There is no score: nothing says how many functional units the plan serves, or a stage has no "
                                          "figure.")));
        return blocks.take();
    }
    const ScenarioEstimate& baseline = material.estimate.scenarios.front();
    blocks.say(phrase(FOUREM_WORDS("report",
                                   "Score by the Software Carbon Intensity specification (ISO/IEC 21031:2024): SCI = (E × I + M) / R. "
                                   "The functional unit R is: {0}, counted over the horizon of {1}. The boundary is that of this report; "
                                   "intensities are location-based, whatever the basis of the totals, and neither offsets nor market "
                                   "instruments lower the score."),
                      {functionalUnit(material, baseline), planSetting(material, baseline.id, "horizon_days")}));
    const Text life = planSetting(material, baseline.id, "service_life_years");
    if (life != nothing())
        blocks.say(
            phrase(FOUREM_WORDS("report", "Preparing, training and adapting the model is charged to its service life of {0}, not to the "
                                          "horizon alone: the score takes a share of O and M."),
                   {life}));
    blocks.add(std::move(table));
    return blocks.take();
}

} // namespace estimator
