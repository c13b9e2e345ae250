#include "estimator/plan_in_words.h"

#include "estimator/instrument.h"
#include "estimator/location_total.h"
#include "estimator/precision.h"
#include "estimator/totals.h"
#include "models/core/words.h"
#include "models/files/escaping.h"
#include "models/pipeline/resolve.h"
#include "models/units/unit_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>

namespace estimator {
namespace {

using models::Argument;

constexpr double kSame = 0.01;    // less than that apart: as much
constexpr double kNotable = 0.05; // beside emissions: less than that apart is not worth a sentence
constexpr double kDriver = 0.05;  // a factor nearer to 1 brought nothing

/// What is compared beside emissions.
constexpr std::array kBeside{Metric::energyFacility, Metric::time, Metric::cost, Metric::waterSite};

// Not rounded yet: in another currency or unit the digits would be others.
Argument amount(double value, int digits, Metric metric) { return {value, std::string{info(metric).unit}, digits}; }
Argument amount(const Measure& measure, Metric metric) { return amount(*measure.point, significantDigits(measure), metric); }
Argument times(double ratio) { return models::roundedText(ratio, kDigitsWithoutSpread) + "×"; }

std::string namesOf(const ScenarioEstimate& scenario) {
    std::string names;
    for (const StageEstimate& stage : scenario.stages)
        if (stage.enabled && !stage.id.text().ends_with(kDevelopmentSuffix)) names += (names.empty() ? "" : ", ") + stage.name;
    return names;
}

void sayWhatItDoes(const models::Plan& plan, const ScenarioEstimate& baseline, Passage& said) {
    const auto days = models::numberOf(plan, plan.baseline(), models::planScope(), "horizon_days");
    if (!days) return;
    const Argument time{*days, "days"};
    if (!doesSomething(baseline)) return;
    if (plan.title.empty()) said.push_back({FOUREM_WORDS("summary", "The plan looks at {0}: {1}."), {time, namesOf(baseline)}});
    else said.push_back({FOUREM_WORDS("summary", "{0} looks at {1}: {2}."), {plan.title, time, namesOf(baseline)}});
}

/// Emissions by contract never stand alone: they name their basis and what the grid emits, and a zero what it rests on.
void sayOnWhichBasis(const models::Plan& plan, const ScenarioEstimate& scenario, Passage& said) {
    if (scenario.basis == Basis::location) return;
    const bool isMarket = scenario.basis == Basis::market;
    if (const auto location = locationTotal(scenario.total))
        said.push_back({isMarket ? FOUREM_WORDS("summary", "These emissions are market-based; location-based they are {0}.")
                                 : FOUREM_WORDS("summary", "These emissions are hourly matched; location-based they are {0}."),
                        {amount(*location, significantDigits(scenario.total[Metric::total]), Metric::total)}});
    else
        said.push_back({isMarket ? FOUREM_WORDS("summary", "These emissions are market-based; the location-based ones are not known.")
                                 : FOUREM_WORDS("summary", "These emissions are hourly matched; the location-based ones are not known."),
                        {}});
    if (!isMarket) return;
    for (const Instrument& instrument : instrumentsOf(plan, scenario))
        if (auto zero = marketZero(scenario, instrument)) said.push_back(*std::move(zero));
}

void sayWhatItTakes(const models::Plan& plan, const ScenarioEstimate& scenario, Passage& said) {
    const Measure& emitted = scenario.total[Metric::total];
    if (!doesSomething(scenario)) {
        said.push_back({FOUREM_WORDS("summary", "No stage takes part in {0}, so there is nothing to estimate."), {scenario.name}});
        return;
    }
    if (!emitted.point) {
        said.push_back(
            {FOUREM_WORDS("summary", "The emissions of {0} are not known as a whole, because a stage has no figure."), {scenario.name}});
        return;
    }
    const Measure& energy = scenario.total[Metric::energyFacility];
    const Measure& cost = scenario.total[Metric::cost];
    if (energy.point && cost.point)
        said.push_back(
            {FOUREM_WORDS("summary", "{0} emits {1}, draws {2} and costs {3}."),
             {scenario.name, amount(emitted, Metric::total), amount(energy, Metric::energyFacility), amount(cost, Metric::cost)}});
    else said.push_back({FOUREM_WORDS("summary", "{0} emits {1}."), {scenario.name, amount(emitted, Metric::total)}});
    sayOnWhichBasis(plan, scenario, said);
    if (!emitted.p10 || !emitted.p90 || *emitted.p10 == *emitted.p90) return;
    const int digits = significantDigits(emitted);
    said.push_back({FOUREM_WORDS("summary", "Eight of ten draws lie between {0} and {1}."),
                    {amount(*emitted.p10, digits, Metric::total), amount(*emitted.p90, digits, Metric::total)}});
}

void sayWhatDominates(const ScenarioEstimate& scenario, Passage& said) {
    const std::optional<double>& whole = scenario.total[Metric::total].point;
    if (!whole || *whole <= 0.0) return;
    const auto emissionsOf = [](const StageEstimate& stage) { return stage.metrics[Metric::total].point.value_or(0.0); };
    const auto largest = std::max_element(scenario.stages.begin(), scenario.stages.end(),
                                          [&](const auto& a, const auto& b) { return emissionsOf(a) < emissionsOf(b); });
    if (scenario.stages.size() > 1)
        said.push_back({FOUREM_WORDS("summary", "{0} makes up {1} of these emissions."),
                        {largest->name, shareInWords(emissionsOf(*largest) / *whole)}});
    if (const auto& embodied = scenario.total[Metric::embodied].point; embodied && *embodied > 0.0)
        said.push_back({FOUREM_WORDS("summary", "Making the hardware caused {0} of them."), {shareInWords(*embodied / *whole)}});
}

void sayHowSure(const std::string& name, const Difference& difference, Passage& said) {
    if (!difference.below || !difference.above || difference.isSame) return;
    const double below = *difference.below;
    const double above = *difference.above;
    if (below >= kSupportedShare)
        said.push_back({FOUREM_WORDS("summary", "{1} is the lower one in {0} of the draws."), {shareInWords(below), name}});
    else if (above >= kSupportedShare)
        said.push_back({FOUREM_WORDS("summary", "{1} is the higher one in {0} of the draws."), {shareInWords(above), name}});
    else
        said.push_back(
            {FOUREM_WORDS("summary", "The draws do not decide which is lower: {1} is in {0} of them."), {shareInWords(below), name}});
}

// What brought most of the change, in its direction.
void sayWhatBroughtIt(const FourMSplit& split, Passage& said) {
    const bool isBetter = split.total > 1.0;
    const auto strength = [&](const GroupFactor& group) { return isBetter ? group.factor : 1.0 / group.factor; };
    const auto strongest =
        std::max_element(split.groups.begin(), split.groups.end(), [&](const auto& a, const auto& b) { return strength(a) < strength(b); });
    if (!(strength(*strongest) > 1.0 + kDriver)) return;
    const FourMGroupInfo& row = fourMGroups()[static_cast<std::size_t>(strongest->group)];
    said.push_back({isBetter ? FOUREM_WORDS("summary", "Most of it comes from {0}: {1}.")
                             : FOUREM_WORDS("summary", "Most of it comes from {0}: {1} as much."),
                    {std::string{row.label}, times(strength(*strongest))}});
}

void sayWhatEmissionsDo(const models::Plan& plan, const ScenarioEstimate& baseline, const ScenarioEstimate& scenario,
                        const Difference& difference, const FourMSplit* split, Passage& said) {
    const Measure& emitted = scenario.total[Metric::total];
    if (!emitted.point || !difference.ratio) {
        sayWhatItTakes(plan, scenario, said);
        return;
    }
    const double ratio = *difference.ratio;
    const Argument figure = amount(emitted, Metric::total);
    if (std::abs(ratio - 1.0) <= kSame)
        said.push_back({FOUREM_WORDS("summary", "{0} emits {1}, as much as {2}."), {scenario.name, figure, baseline.name}});
    else if (ratio > 1.0)
        said.push_back(
            {FOUREM_WORDS("summary", "{0} emits {1}; {2} emits {3} as much."), {scenario.name, figure, baseline.name, times(ratio)}});
    else
        said.push_back(
            {FOUREM_WORDS("summary", "{0} emits {1}, {2} as much as {3}."), {scenario.name, figure, times(1.0 / ratio), baseline.name}});
    sayOnWhichBasis(plan, scenario, said);
    sayHowSure(scenario.name, difference, said);
    if (split != nullptr && std::abs(ratio - 1.0) > kSame) sayWhatBroughtIt(*split, said);
}

/// A metric beside emissions, where it differs enough.
void sayWhatElseChanges(Metric metric, const ScenarioEstimate& baseline, const ScenarioEstimate& scenario, const Difference& difference,
                        Passage& said) {
    if (!difference.ratio || std::abs(*difference.ratio - 1.0) <= kNotable || std::abs(1.0 / *difference.ratio - 1.0) <= kNotable) return;
    const bool falls = *difference.ratio > 1.0;
    std::vector<Argument> arguments{std::string{info(metric).label}, amount(baseline.total[metric], metric),
                                    amount(scenario.total[metric], metric), times(falls ? *difference.ratio : 1.0 / *difference.ratio)};
    if (!difference.below || !difference.above) {
        said.push_back({falls ? FOUREM_WORDS("summary", "{0} falls from {1} to {2} ({3} less).")
                              : FOUREM_WORDS("summary", "{0} rises from {1} to {2} ({3} as much)."),
                        std::move(arguments)});
        return;
    }
    const double sure = falls ? *difference.below : *difference.above;
    arguments.push_back(shareInWords(sure));
    if (sure < kSupportedShare)
        said.push_back({falls ? FOUREM_WORDS("summary", "{0} falls from {1} to {2} ({3} less); it is lower in only {4} of the draws.")
                              : FOUREM_WORDS("summary", "{0} rises from {1} to {2} ({3} as much); it is higher in only {4} of the draws."),
                        std::move(arguments)});
    else
        said.push_back({falls ? FOUREM_WORDS("summary", "{0} falls from {1} to {2} ({3} less); it is lower in {4} of the draws.")
                              : FOUREM_WORDS("summary", "{0} rises from {1} to {2} ({3} as much); it is higher in {4} of the draws."),
                        std::move(arguments)});
}

Passage whatChanges(const models::Plan& plan, const ScenarioEstimate& baseline, const ScenarioEstimate& scenario,
                    const ComparedScenario& compared, const FourMSplit* split) {
    Passage said;
    sayWhatEmissionsDo(plan, baseline, scenario, compared.metrics[Metric::total], split, said);
    for (const Metric metric : kBeside) sayWhatElseChanges(metric, baseline, scenario, compared.metrics[metric], said);
    if (!compared.sameWork())
        said.push_back({FOUREM_WORDS("summary", "It does not do the same work, so compare per functional unit."), {}});
    return said;
}

std::string roundedAmount(const Argument& argument) {
    const double value = std::get<double>(argument.value);
    return models::amountText(argument.digits == 0 ? value : models::roundedNumber(value, argument.digits), argument.unit);
}

/// Names that run from right to left turn no figure around.
std::vector<Argument> isolated(std::vector<Argument> arguments) {
    for (Argument& argument : arguments)
        if (auto* words = std::get_if<std::string>(&argument.value)) *words = models::isolatedText(*words);
    return arguments;
}

bool mixesBases(const Comparison& comparison) {
    return std::any_of(comparison.findings.begin(), comparison.findings.end(),
                       [](const models::Finding& finding) { return finding.message.code == models::Code::mixedAccounting; });
}

} // namespace

std::optional<Sentence> marketZero(const ScenarioEstimate& scenario, const Instrument& instrument) {
    if (instrument.market != 0.0 || instrument.location == 0.0) return std::nullopt;
    const Argument location =
        amount(instrument.location, significantDigits(scenario.total[Metric::operationalLocation]), Metric::operationalLocation);
    if (instrument.name.empty())
        return Sentence{FOUREM_WORDS("summary", "The market-based zero of {0} names no instrument and is unproven. Location-based, the "
                                                "same electricity emits {1}."),
                        {scenario.name, location}};
    if (instrument.kind == Instrument::Kind::provider)
        return Sentence{FOUREM_WORDS("summary", "The market-based zero of {0} rests on the factor of the provider ({1}). Location-based, "
                                                "the same electricity emits {2}."),
                        {scenario.name, instrument.name, location}};
    return Sentence{FOUREM_WORDS("summary", "The market-based zero of {0} rests on {1}. Location-based, the same electricity emits {2}."),
                    {scenario.name, instrument.name, location}};
}

Argument shareInWords(double share) {
    const double percent = std::round(100.0 * share);
    if (percent == 100.0 && share < 1.0) return FOUREM_WORDS("reasons", "over 99 %");
    if (percent == 0.0 && share > 0.0) return FOUREM_WORDS("reasons", "under 1 %");
    return {percent, "%"};
}

std::vector<Passage> planInWords(const models::Plan& plan, const Estimate& estimate, const Comparison& comparison,
                                 const std::map<models::ScenarioId, FourMSplit>& splits) {
    if (estimate.scenarios.empty() || estimate.scenarios.front().stages.empty())
        return {{plan.title.empty() ? Sentence{FOUREM_WORDS("summary", "The plan has no stages yet."), {}}
                                    : Sentence{FOUREM_WORDS("summary", "{0} has no stages yet."), {plan.title}}}};
    std::vector<Passage> passages(1);
    const ScenarioEstimate& baseline = estimate.scenarios.front();
    sayWhatItDoes(plan, baseline, passages.front());
    sayWhatItTakes(plan, baseline, passages.front());
    sayWhatDominates(baseline, passages.front());
    for (std::size_t index = 1; index < estimate.scenarios.size() && index < comparison.scenarios.size(); ++index) {
        const ScenarioEstimate& scenario = estimate.scenarios[index];
        const auto split = splits.find(scenario.id);
        passages.push_back(
            whatChanges(plan, baseline, scenario, comparison.scenarios[index], split == splits.end() ? nullptr : &split->second));
    }
    if (mixesBases(comparison))
        passages.push_back(
            {{FOUREM_WORDS("summary", "The figures rest on different carbon bases, so their ratio is not a physical one."), {}}});
    return passages;
}

std::string english(const Passage& passage) {
    std::string text;
    for (const Sentence& sentence : passage)
        text += (text.empty() ? "" : " ") + models::fill(sentence.pattern, isolated(sentence.arguments), roundedAmount);
    return text;
}

} // namespace estimator
