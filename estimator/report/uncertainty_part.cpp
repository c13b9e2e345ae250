#include "estimator/report/material.h"
#include "models/core/words.h"

#include <algorithm>
#include <array>

namespace estimator {
namespace {

constexpr std::array kUncertain{Metric::total, Metric::energyFacility, Metric::cost};
constexpr std::size_t kMostInputs = 5;

void addIntervals(Blocks& blocks, const Material& material, Metric metric) {
    Table table;
    table.caption = nameText(metric);
    table.columns = {{nameText(metric), 28},   {phrase(FOUREM_WORDS("report", "Estimate")), 14, true},
                     {named("P10"), 14, true}, {named("P50"), 14, true},
                     {named("P90"), 14, true}, {phrase(FOUREM_WORDS("report", "Draws below the baseline")), 16, true}};
    for (std::size_t place = 0; place < material.estimate.scenarios.size(); ++place) {
        const ScenarioEstimate& scenario = material.estimate.scenarios[place];
        const Measure& measure = scenario.total[metric];
        const Difference& difference = material.comparison.scenarios[place].metrics[metric];
        table.rows.push_back({{{named(scenario.name)},
                               {figureText(measure, metric)},
                               {quantileText(measure, measure.p10, metric)},
                               {quantileText(measure, measure.p50, metric)},
                               {quantileText(measure, measure.p90, metric)},
                               {place > 0 && difference.below && !difference.isSame ? percent(*difference.below) : nothing()}}});
    }
    blocks.add(std::move(table));
}

/// With the stages where another one is called the same.
Text subjectName(const InputEffect& effect) {
    if (effect.stages.empty()) return known(effect.subject);
    std::vector<Text> stages;
    for (const std::string& stage : effect.stages) stages.push_back(named(stage));
    return phrase(FOUREM_WORDS("report", "{0} ({1})"), {known(effect.subject), listed(std::move(stages))});
}

Table inputTable(const Tornado& chart) {
    Table table;
    table.columns = {{phrase(FOUREM_WORDS("report", "What is not known exactly")), 40},
                     {phrase(FOUREM_WORDS("report", "Total at its P10")), 20, true},
                     {phrase(FOUREM_WORDS("report", "Total at its P90")), 20, true},
                     {phrase(FOUREM_WORDS("report", "Share of the spread")), 20, true}};
    for (std::size_t i = 0; i < std::min(kMostInputs, chart.effects.size()); ++i) {
        const InputEffect& effect = chart.effects[i];
        table.rows.push_back({{{inputName(effect), subjectName(effect)},
                               {amountText(effect.low, chart.metric)},
                               {amountText(effect.high, chart.metric)},
                               {effect.total ? percent(*effect.total) : nothing()}}});
    }
    return table;
}

void addInputs(Blocks& blocks, const Tornado& chart) {
    const Text name = named(chart.scenarioName);
    blocks.heading(phrase(FOUREM_WORDS("report", "What to measure first: {0}"), {name}));
    blocks.say(firstText(chart.effects.front(), chart.metric));
    blocks.add(
        Figure{chart, phrase(FOUREM_WORDS("report", "How far each input moves the total emissions of {0}"), {name}), inputTable(chart)});
}

} // namespace

Text inputName(const InputEffect& effect) {
    return effect.field.empty() ? phraseOf("unknowns", label(effect.kind)) : phraseOf("fields", effect.field);
}

Text firstText(const InputEffect& first, Metric metric) {
    if (first.total)
        return phrase(FOUREM_WORDS("report", "{0} ({1}): up to {2} of the spread of total emissions would go if it were known."),
                      {inputName(first), subjectName(first), percent(*first.total)});
    return phrase(FOUREM_WORDS("report", "{0} ({1}): alone it moves total emissions between {2} and {3}."),
                  {inputName(first), subjectName(first), amountText(std::min(first.low, first.high), metric),
                   amountText(std::max(first.low, first.high), metric)});
}

std::vector<Block> uncertaintyPart(const Material& material) {
    Blocks blocks;
    if (material.request.draws == 0 || material.estimate.scenarios.empty()) {
        blocks.say(phrase(FOUREM_WORDS("report", "Nothing was drawn for this report, so it says nothing about its uncertainty.")));
        return blocks.take();
    }
    blocks.aside(
        phrase(FOUREM_WORDS("report", "From {0} draws of everything that is not known exactly. Scenarios share their draws; percentiles "
                                      "of a sum are not sums of percentiles."),
               {named(std::to_string(material.request.draws))}));
    for (const Metric metric : kUncertain) addIntervals(blocks, material, metric);
    for (const Tornado& chart : material.rankings) addInputs(blocks, chart);
    return blocks.take();
}

} // namespace estimator
