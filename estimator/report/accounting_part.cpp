#include "estimator/instrument.h"
#include "estimator/plan_in_words.h"
#include "estimator/report/material.h"
#include "models/core/words.h"

#include <algorithm>
#include <array>

namespace estimator {
namespace {

constexpr std::array kBases{Metric::operationalLocation, Metric::operationalMarket, Metric::operationalCfe};

Table basesTable(const Material& material) {
    Table table;
    table.caption = phrase(FOUREM_WORDS("report", "Operational emissions on the three bases"));
    table.columns = {{phrase(FOUREM_WORDS("report", "Scenario")), 24}};
    for (const Metric metric : kBases) table.columns.push_back({nameText(metric), 17, true});
    table.columns.push_back({nameText(Metric::embodied), 12, true});
    table.columns.push_back({nameText(Metric::total), 13, true});
    for (const ScenarioEstimate& scenario : material.estimate.scenarios) {
        Row row{{{named(scenario.name), phrase(FOUREM_WORDS("report", "total: {0}"), {nameText(scenario.basis)})}}};
        for (const Metric metric : kBases) row.cells.push_back({figureText(scenario.total[metric], metric)});
        row.cells.push_back({figureText(scenario.total[Metric::embodied], Metric::embodied)});
        row.cells.push_back({figureText(scenario.total[Metric::total], Metric::total)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

Bullets meanings() {
    return {
        {phrase(FOUREM_WORDS("report",
                             "Location-based: the electricity at the mean intensity of the grid that feeds the site. What choices "
                             "of place and time change physically; the default for decisions.")),
         phrase(FOUREM_WORDS("report", "Market-based: the electricity as contracts and certificates say. What companies report beside the "
                                       "location-based figure; it may be zero while the grid emits.")),
         phrase(FOUREM_WORDS("report",
                             "Hourly matched: only the share of the electricity for which no carbon-free energy was bought in the "
                             "same hour, as far as the provider publishes it; a lower bound."))}};
}

/// Parts of a total are shown as roughly as the total.
int digitsOf(const ScenarioEstimate& scenario, Metric metric) { return significantDigits(scenario.total[metric]); }

Text instrumentText(const Instrument& instrument) {
    switch (instrument.kind) {
    case Instrument::Kind::provider: return phrase(FOUREM_WORDS("report", "factor of the provider: {0}"), {named(instrument.name)});
    case Instrument::Kind::contract:
        return instrument.name.empty() ? phrase(FOUREM_WORDS("report", "entered in the plan, which names no contract or certificate"))
                                       : named(instrument.name);
    case Instrument::Kind::none: return phrase(FOUREM_WORDS("report", "none known: the mean of the grid stands in"));
    }
    return {};
}

Text siteName(const Material& material, const Instrument& instrument) {
    return instrument.site.empty() ? nothing() : entryName(material, models::EntryKind::site, instrument.site);
}

Row instrumentRow(const Material& material, const ScenarioEstimate& scenario, const Instrument& instrument) {
    std::vector<Text> stages;
    for (const std::string& stage : instrument.stages) stages.push_back(named(stage));
    const bool isKnown = instrument.kind != Instrument::Kind::none;
    return {{{named(scenario.name), listed(std::move(stages))},
             {siteName(material, instrument)},
             {instrumentText(instrument), named(instrument.date)},
             {isKnown ? plainAmount(instrument.intensity, "gCO2e/kWh") : nothing()},
             {amountText(instrument.market, Metric::operationalMarket, digitsOf(scenario, Metric::operationalMarket))},
             {amountText(instrument.location, Metric::operationalLocation, digitsOf(scenario, Metric::operationalLocation))}}};
}

void explainZero(Blocks& blocks, const ScenarioEstimate& scenario, const Instrument& instrument) {
    const auto zero = marketZero(scenario, instrument);
    if (!zero) return;
    Text said = worded("summary", zero->pattern, zero->arguments);
    if (instrument.name.empty()) blocks.warn(std::move(said));
    else blocks.say(std::move(said));
}

} // namespace

std::vector<Block> accountingPart(const Material& material) {
    Blocks blocks;
    if (material.estimate.scenarios.empty()) return blocks.take();
    blocks.say(
        phrase(FOUREM_WORDS("report", "Total emissions are operational emissions on the chosen basis, plus embodied ones. The intensity "
                                      "series asked for is: {0}. Where a site's grid has none of it, the series that stands in is named "
                                      "among the findings and with the assumptions."),
               {planSetting(material, material.estimate.scenarios.front().id, "series")}));
    blocks.add(basesTable(material));
    blocks.add(meanings());
    Table table;
    table.caption = phrase(FOUREM_WORDS("report", "Instruments behind the market-based figures"));
    table.columns = {{phrase(FOUREM_WORDS("report", "Scenario")), 22},     {phrase(FOUREM_WORDS("report", "Site")), 16},
                     {phrase(FOUREM_WORDS("report", "Instrument")), 26},   {phrase(FOUREM_WORDS("report", "Intensity")), 12, true},
                     {phrase(FOUREM_WORDS("report", "Market")), 12, true}, {phrase(FOUREM_WORDS("report", "Location")), 12, true}};
    Blocks zeros;
    for (const ScenarioEstimate& scenario : material.estimate.scenarios)
        for (const Instrument& instrument : instrumentsOf(material.plan, scenario)) {
            table.rows.push_back(instrumentRow(material, scenario, instrument));
            explainZero(zeros, scenario, instrument);
        }
    if (!table.rows.empty()) blocks.heading(phrase(FOUREM_WORDS("report", "Instruments behind the market-based figures")));
    blocks.add(std::move(table));
    blocks.add(zeros.take());
    return blocks.take();
}

} // namespace estimator
