#include "estimator/plan_in_words.h"

#include "estimator/precision.h"
#include "estimator/totals.h"
#include "models/core/words.h"
#include "models/pipeline/resolve.h"
#include "models/units/unit_text.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

namespace estimator {
namespace {

using models::Argument;
using Sentences = std::vector<Sentence>;

constexpr double kSame = 0.01;   // less than that apart: as much
constexpr double kDecided = 0.9; // share of the draws from which an order is one
constexpr double kDriver = 0.05; // a factor nearer to 1 brought nothing

Argument amount(double value, int digits, Metric metric) {
    const std::string text = models::roundedText(value, digits);
    return {models::parseAmount(text, "").value_or(value), std::string{info(metric).unit}};
}
Argument amount(const Measure& measure, Metric metric) { return amount(*measure.point, significantDigits(measure), metric); }
Argument times(double ratio) { return models::roundedText(ratio, kDigitsWithoutSpread) + "×"; }
Argument percent(double share) { return {std::round(100.0 * share), "%"}; }

std::string namesOf(const ScenarioEstimate& scenario) {
    std::string names;
    for (const StageEstimate& stage : scenario.stages)
        if (stage.enabled && !stage.id.text().ends_with(kDevelopmentSuffix)) names += (names.empty() ? "" : ", ") + stage.name;
    return names;
}

void sayWhatItDoes(const models::Plan& plan, const ScenarioEstimate& baseline, Sentences& said) {
    const auto days = models::numberOf(plan, plan.baseline(), models::planScope(), "horizon_days");
    if (days) said.push_back({FOUREM_WORDS("summary", "{0} looks at {1}: {2}."), {plan.title, Argument{*days, "days"}, namesOf(baseline)}});
}

void sayWhatItTakes(const ScenarioEstimate& scenario, Sentences& said) {
    const Measure& emitted = scenario.total[Metric::total];
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
    if (!emitted.p10 || !emitted.p90 || *emitted.p10 == *emitted.p90) return;
    const int digits = significantDigits(emitted);
    said.push_back({FOUREM_WORDS("summary", "Eight of ten draws lie between {0} and {1}."),
                    {amount(*emitted.p10, digits, Metric::total), amount(*emitted.p90, digits, Metric::total)}});
}

void sayWhatDominates(const ScenarioEstimate& scenario, Sentences& said) {
    const std::optional<double>& whole = scenario.total[Metric::total].point;
    if (!whole || *whole <= 0.0) return;
    const auto emissionsOf = [](const StageEstimate& stage) { return stage.metrics[Metric::total].point.value_or(0.0); };
    const auto largest = std::max_element(scenario.stages.begin(), scenario.stages.end(),
                                          [&](const auto& a, const auto& b) { return emissionsOf(a) < emissionsOf(b); });
    if (scenario.stages.size() > 1)
        said.push_back(
            {FOUREM_WORDS("summary", "{0} makes up {1} of these emissions."), {largest->name, percent(emissionsOf(*largest) / *whole)}});
    if (const auto& embodied = scenario.total[Metric::embodied].point)
        said.push_back({FOUREM_WORDS("summary", "Making the hardware caused {0} of them."), {percent(*embodied / *whole)}});
}

void sayHowSure(const std::string& name, const Difference& difference, Sentences& said) {
    if (!difference.below) return;
    const double below = *difference.below;
    if (below >= kDecided) said.push_back({FOUREM_WORDS("summary", "{1} is the lower one in {0} of the draws."), {percent(below), name}});
    else if (below <= 1.0 - kDecided)
        said.push_back({FOUREM_WORDS("summary", "{1} is the higher one in {0} of the draws."), {percent(1.0 - below), name}});
    else
        said.push_back({FOUREM_WORDS("summary", "The draws do not decide which is lower: {1} is in {0} of them."), {percent(below), name}});
}

// What brought most of the change, in its direction.
void sayWhatBroughtIt(const FourMSplit& split, Sentences& said) {
    const bool isBetter = split.total > 1.0;
    const auto strength = [&](const GroupFactor& group) { return isBetter ? group.factor : 1.0 / group.factor; };
    const auto strongest =
        std::max_element(split.groups.begin(), split.groups.end(), [&](const auto& a, const auto& b) { return strength(a) < strength(b); });
    if (!(strength(*strongest) > 1.0 + kDriver)) return;
    const FourMGroupInfo& row = fourMGroups()[static_cast<std::size_t>(strongest->group)];
    said.push_back({FOUREM_WORDS("summary", "Most of it comes from {0}: {1}."), {std::string{row.label}, times(strongest->factor)}});
}

void sayWhatChanges(const ScenarioEstimate& baseline, const ScenarioEstimate& scenario, const ComparedScenario& compared,
                    const FourMSplit* split, Sentences& said) {
    const Difference& difference = compared.metrics[Metric::total];
    const Measure& emitted = scenario.total[Metric::total];
    if (!emitted.point || !difference.ratio) {
        sayWhatItTakes(scenario, said);
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
    sayHowSure(scenario.name, difference, said);
    if (split != nullptr && std::abs(ratio - 1.0) > kSame) sayWhatBroughtIt(*split, said);
    if (!compared.sameWork())
        said.push_back({FOUREM_WORDS("summary", "It does not do the same work, so compare per functional unit."), {}});
}

bool mixesBases(const Comparison& comparison) {
    return std::any_of(comparison.findings.begin(), comparison.findings.end(),
                       [](const models::Finding& finding) { return finding.message.code == models::Code::mixedAccounting; });
}

} // namespace

std::vector<Sentence> planInWords(const models::Plan& plan, const Estimate& estimate, const Comparison& comparison,
                                  const std::map<models::ScenarioId, FourMSplit>& splits) {
    Sentences said;
    if (estimate.scenarios.empty() || estimate.scenarios.front().stages.empty()) {
        said.push_back({FOUREM_WORDS("summary", "{0} has no stages yet."), {plan.title}});
        return said;
    }
    const ScenarioEstimate& baseline = estimate.scenarios.front();
    sayWhatItDoes(plan, baseline, said);
    sayWhatItTakes(baseline, said);
    sayWhatDominates(baseline, said);
    for (std::size_t index = 1; index < estimate.scenarios.size() && index < comparison.scenarios.size(); ++index) {
        const ScenarioEstimate& scenario = estimate.scenarios[index];
        const auto split = splits.find(scenario.id);
        sayWhatChanges(baseline, scenario, comparison.scenarios[index], split == splits.end() ? nullptr : &split->second, said);
    }
    if (mixesBases(comparison))
        said.push_back({FOUREM_WORDS("summary", "The figures rest on different carbon bases, so their ratio is not a physical one."), {}});
    return said;
}

std::string english(const std::vector<Sentence>& sentences) {
    std::string text;
    for (const Sentence& sentence : sentences)
        text += (text.empty() ? "" : " ") + models::fill(sentence.pattern, sentence.arguments, models::amountText);
    return text;
}

} // namespace estimator
