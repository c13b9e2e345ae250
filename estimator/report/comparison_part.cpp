#include "estimator/instrument.h"
#include "estimator/location_total.h"
#include "estimator/plan_in_words.h"
#include "estimator/report/functional_unit.h"
#include "estimator/report/material.h"
#include "models/core/words.h"

#include <algorithm>
#include <array>

namespace estimator {
namespace {

constexpr std::array kCharted{Metric::total, Metric::energyFacility, Metric::cost};

void addMetrics(Blocks& blocks, const Material& material) {
    const auto cellOf = [&](std::size_t place, Metric metric) {
        Cell cell{totalText(material, material.estimate.scenarios[place], metric)};
        const Difference& difference = material.comparison.scenarios[place].metrics[metric];
        std::vector<Text> under;
        if (place > 0 && difference.ratio) under.push_back(phrase(FOUREM_WORDS("report", "factor {0}"), {times(*difference.ratio)}));
        if (metric == Metric::total)
            if (Text basis = basisText(material.estimate.scenarios[place]); !basis.isEmpty()) under.push_back(std::move(basis));
        if (!under.empty()) cell.under = listed(std::move(under), FOUREM_WORDS("report", "; "));
        return cell;
    };
    addByScenario(blocks, material, phrase(FOUREM_WORDS("report", "Metric")), true, [&](Table& table, const auto& places) {
        table.caption = phrase(FOUREM_WORDS("report", "Totals of the scenarios"));
        for (const MetricInfo& metric : allMetrics()) {
            Row row{{{nameText(metric.metric), phraseOf("metrics", metric.help)}}, metric.metric == Metric::total};
            for (const std::size_t place : places) row.cells.push_back(cellOf(place, metric.metric));
            table.rows.push_back(std::move(row));
        }
    });
}

/// "incomplete" is a word that the tables do not explain.
void explainGaps(Blocks& blocks, const Estimate& estimate) {
    std::vector<Text> gaps;
    for (const MetricInfo& metric : allMetrics()) {
        std::vector<Text> stages;
        for (const ScenarioEstimate& scenario : estimate.scenarios)
            for (const models::StageId& id : scenario.total[metric.metric].missingStages) {
                const StageEstimate* stage = scenario.stage(id);
                Text name = named(stage == nullptr ? id.text() : stage->name);
                if (std::ranges::find(stages, name) == stages.end()) stages.push_back(std::move(name));
            }
        if (!stages.empty())
            gaps.push_back(phrase(FOUREM_WORDS("report", "{0} ({1})"), {nameText(metric.metric), listed(std::move(stages))}));
    }
    if (!gaps.empty())
        blocks.aside(phrase(FOUREM_WORDS("report", "Incomplete: at least one stage has no such figure, so its total would be too low. "
                                                   "It is missing here: {0}"),
                            {listed(std::move(gaps), FOUREM_WORDS("report", "; "))}));
}

/// The pictures show totals without room for what they count by.
void sayBases(Blocks& blocks, const Material& material) {
    if (isLocationBased(material.estimate)) return;
    for (const ScenarioEstimate& scenario : material.estimate.scenarios) {
        if (const Text basis = basisText(scenario); !basis.isEmpty())
            blocks.aside(phrase(FOUREM_WORDS("report", "Total emissions of {0}, here and in all tables and pictures: {1}"),
                                {named(scenario.name), basis}));
        if (scenario.basis != Basis::market) continue;
        for (const Instrument& instrument : instrumentsOf(material.plan, scenario))
            if (const auto zero = marketZero(scenario, instrument)) blocks.aside(worded("summary", zero->pattern, zero->arguments));
    }
}

/// "auto (8)" as the comparison writes it, or the setting itself.
Text choiceText(const Material& material, const ComparedChoice& choice, const std::string& text) {
    constexpr std::string_view kSized = "auto (";
    if (text.empty()) return nothing();
    const models::Field* field = models::findField(models::fieldsOf(material.plan, choice.scope), choice.field);
    if (field == nullptr) return named(text);
    const bool isSized = text.starts_with(kSized) && text.ends_with(')');
    Text said = writtenText(material, *field, isSized ? text.substr(kSized.size(), text.size() - kSized.size() - 1) : text);
    return isSized ? phrase(FOUREM_WORDS("report", "left to the program: {0}"), {std::move(said)}) : said;
}

void addChoices(Blocks& blocks, const Material& material) {
    if (material.comparison.choices.empty()) return;
    blocks.heading(phrase(FOUREM_WORDS("report", "What differs")));
    addByScenario(blocks, material, phrase(FOUREM_WORDS("report", "Choice")), false, [&](Table& table, const auto& places) {
        table.caption = phrase(FOUREM_WORDS("report", "Choices that differ between the scenarios"));
        for (const ComparedChoice& choice : material.comparison.choices) {
            Row row{{{choiceName(material, choice.scope, choice.field),
                      choice.isWork ? phrase(FOUREM_WORDS("report", "work: not the same in all scenarios")) : Text{}}}};
            for (const std::size_t place : places) row.cells.push_back({choiceText(material, choice, choice.texts[place])});
            table.rows.push_back(std::move(row));
        }
    });
}

Text bandText(const Band& band, const std::optional<BandPlace>& place) {
    std::vector<Text> parts{rangeText(times(band.low), times(band.high))};
    if (place) parts.push_back(phraseOf("groups", label(*place)));
    return listed(std::move(parts));
}

Text factorText(double factor, const std::optional<Band>& band) {
    Text said = times(factor);
    if (band) said.number.digits = digitsApart(factor, *band);
    return said;
}

Table fourMTable(const FourMChart& chart) {
    Table table;
    table.caption = phrase(FOUREM_WORDS("report", "Factors of the 4M practices"));
    table.columns = {{phrase(FOUREM_WORDS("report", "Scenario")), 25},
                     {phrase(FOUREM_WORDS("report", "Practice")), 25},
                     {phrase(FOUREM_WORDS("report", "Factor")), 15, true},
                     {phrase(FOUREM_WORDS("report", "Published range")), 35}};
    for (const FourMPanel& panel : chart.panels) {
        if (panel.error) {
            table.rows.push_back({{{named(panel.name)}, {sentence(panel.error->message())}, {}, {}}});
            continue;
        }
        for (const FourMStep& step : panel.steps) {
            if (!step.factor.isChanged) continue;
            const FourMGroupInfo& group = fourMGroups()[static_cast<std::size_t>(step.factor.group)];
            table.rows.push_back({{{named(panel.name)},
                                   {phraseOf("groups", group.label)},
                                   {factorText(step.factor.factor, group.band)},
                                   {group.band ? bandText(*group.band, step.factor.place) : nothing()}}});
        }
        table.rows.push_back({{{named(panel.name)}, {phrase(FOUREM_WORDS("report", "Product"))}, {times(panel.total)}, {}}, true});
    }
    return table;
}

/// More scenarios in one picture could not be read on paper.
std::vector<FourMChart> inParts(const FourMChart& chart) {
    constexpr std::size_t kMostPanels = 4;
    std::vector<FourMChart> parts;
    for (std::size_t first = 0; first < chart.panels.size(); first += kMostPanels) {
        FourMChart part = chart;
        part.panels.assign(chart.panels.begin() + static_cast<std::ptrdiff_t>(first),
                           chart.panels.begin() + static_cast<std::ptrdiff_t>(std::min(first + kMostPanels, chart.panels.size())));
        parts.push_back(std::move(part));
    }
    return parts;
}

/// A stage's part of a total, as roughly as the stage is known.
Text partText(const ScenarioEstimate& scenario, const BarSegment& segment, double value, Metric metric) {
    const StageEstimate* stage = scenario.stage(segment.stage);
    return amountText(value, metric, significantDigits(stage == nullptr ? scenario.total[metric] : stage->metrics[metric]));
}

Table barsTable(const Estimate& estimate, const StackedBars& bars) {
    Table table;
    table.columns.push_back({phrase(FOUREM_WORDS("report", "Stage")), 28});
    const int share = 72 / static_cast<int>(std::max<std::size_t>(1, bars.bars.size()));
    for (const Bar& bar : bars.bars) table.columns.push_back({named(bar.name), share, true});
    for (const BarSegment& segment : bars.segments) {
        const bool isStage = segment.kind == BarSegment::Kind::stage;
        Row row{{{isStage ? named(segment.name) : nameText(bars.metric)}}};
        for (std::size_t i = 0; i < bars.bars.size(); ++i)
            row.cells.push_back(
                {bars.bars[i].value ? partText(estimate.scenarios[i], segment, segment.values[i], bars.metric) : nothing()});
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table waterfallTable(const Material& material, const Waterfall& way) {
    Table table;
    table.columns = {{phrase(FOUREM_WORDS("report", "Choice")), 34},
                     {phrase(FOUREM_WORDS("report", "Change")), 36},
                     {phrase(FOUREM_WORDS("report", "Emissions")), 18, true},
                     {phrase(FOUREM_WORDS("report", "Factor")), 12, true}};
    table.rows.push_back({{{named(way.baselineName)}, {}, {amountText(way.baseline, way.metric)}, {}}, true});
    for (const WaterfallStep& step : way.steps) {
        const models::Field* field = models::findField(models::fieldsOf(material.plan, step.scope), step.field);
        Text change = field == nullptr ? Text{}
                                       : phrase(FOUREM_WORDS("report", "{0} → {1}"),
                                                {settingText(material, *field, step.before), settingText(material, *field, step.after)});
        table.rows.push_back({{{choiceName(material, step.scope, step.field)},
                               {std::move(change)},
                               {amountText(step.change, way.metric)},
                               {step.factor ? times(*step.factor) : nothing()}}});
    }
    if (way.others > 0)
        table.rows.push_back({{{phrase(FOUREM_WORDS("report", "{0} weaker ones together"), {named(std::to_string(way.others))})},
                               {},
                               {amountText(way.otherChange, way.metric)},
                               {}}});
    table.rows.push_back({{{named(way.scenarioName)},
                           {},
                           {amountText(way.scenario, way.metric)},
                           {way.hasFactors ? times(way.baseline / way.scenario) : nothing()}},
                          true});
    return table;
}

} // namespace

std::vector<Block> comparisonPart(const Material& material) {
    Blocks blocks;
    if (material.estimate.scenarios.empty()) return blocks.take();
    if (material.estimate.scenarios.size() > 1)
        blocks.aside(
            phrase(FOUREM_WORDS("report", "The first scenario is the baseline. A factor says how many times less than the baseline a "
                                          "scenario needs: 2 means half as much.")));
    addMetrics(blocks, material);
    sayBases(blocks, material);
    explainGaps(blocks, material.estimate);
    addChoices(blocks, material);
    if (material.fourM && !material.fourM->panels.empty()) {
        blocks.heading(phrase(FOUREM_WORDS("report", "The 4M practices")));
        for (FourMChart& part : inParts(*material.fourM)) {
            Table figures = fourMTable(part);
            blocks.add(
                Figure{std::move(part),
                       phrase(FOUREM_WORDS("report", "What each practice made of the change of total emissions against {0}; the factors "
                                                     "multiply to the whole. Published ranges: {1}"),
                              {named(material.fourM->baselineName), named(std::string{bandSource()})}),
                       std::move(figures)});
        }
    }
    for (const Metric metric : kCharted) {
        StackedBars bars = stackedBars(material.estimate, metric, StackBy::stage);
        if (bars.isEmpty()) continue;
        blocks.heading(nameText(metric));
        Table figures = barsTable(material.estimate, bars);
        blocks.add(
            Figure{std::move(bars),
                   material.request.draws == 0
                       ? phrase(FOUREM_WORDS("report", "{0} of the scenarios by stage"), {nameText(metric)})
                       : phrase(FOUREM_WORDS("report", "{0} of the scenarios by stage; the line spans P10 to P90"), {nameText(metric)}),
                   std::move(figures)});
    }
    for (const auto& [scenario, found] : material.ways) {
        const models::Scenario* to = material.plan.scenario(scenario);
        if (!found && to != nullptr) {
            const std::vector<Text> ends{named(material.plan.baseline().name), named(to->name)};
            blocks.heading(phrase(FOUREM_WORDS("report", "From {0} to {1}"), ends));
            blocks.aside(phrase(FOUREM_WORDS("report", "The way from {0} to {1} cannot be split into its choices. {2}."),
                                {ends[0], ends[1], sentence(found.error().message())}));
        }
        if (!found || found->steps.empty()) continue;
        const Waterfall& way = *found;
        const std::vector<Text> ends{named(way.baselineName), named(way.scenarioName)};
        blocks.heading(phrase(FOUREM_WORDS("report", "From {0} to {1}"), ends));
        blocks.add(Figure{way,
                          phrase(FOUREM_WORDS("report", "Total emissions from {0} to {1}, choice by choice, whatever their order"), ends),
                          waterfallTable(material, way)});
    }
    return blocks.take();
}

} // namespace estimator
