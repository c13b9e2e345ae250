#include "estimator/report/functional_unit.h"

#include "models/core/words.h"

namespace estimator {
namespace {

constexpr double kGramsPerKilogram = 1000.0;
constexpr double kMilligramsPerGram = 1000.0;
constexpr double kMicrogramsPerGram = 1e6;

/// Scores are often far below a gram, for which no table of emissions has a prefix.
Text smallMass(double grams, int digits) {
    if (grams >= 1.0 || grams == 0.0) return amount(grams / kGramsPerKilogram, "kgCO2e", digits);
    if (grams * kMilligramsPerGram >= 1.0) return amount(grams * kMilligramsPerGram, "mg CO2e", digits);
    return amount(grams * kMicrogramsPerGram, "µg CO2e", digits);
}

} // namespace

Text functionalUnit(const Material& material, const ScenarioEstimate& scenario) {
    // The default is a word of the program.
    Text unit = planSetting(material, scenario.id, "functional_unit");
    return unit.kind == Text::Kind::name ? known(unit.words) : unit;
}

std::optional<double> functionalUnits(const ScenarioEstimate& scenario) {
    const auto& root = scenario.total[Metric::sci].trace;
    if (!scenario.trace || !root) return std::nullopt;
    const TraceNode sum = (*scenario.trace)[*root];
    if (sum.inputs.empty()) return std::nullopt;
    const TraceNode stage = (*scenario.trace)[sum.inputs.front()];
    return stage.inputs.empty() ? std::nullopt : std::optional{(*scenario.trace)[stage.inputs.back()].value};
}

Text functionalUnitsText(const Material& material, const ScenarioEstimate& scenario) {
    const auto counted = functionalUnits(scenario);
    Text set = planSetting(material, scenario.id, "functional_units");
    if (!counted || set.kind == Text::Kind::amount) return set;
    return phrase(FOUREM_WORDS("report", "{0}, counted from the work of the stages"), {amount(*counted, "")});
}

Text scoreText(const Material& material, const ScenarioEstimate& scenario, double grams, int digits) {
    return phrase(FOUREM_WORDS("report", "{0} per {1}"), {smallMass(grams, digits), functionalUnit(material, scenario)});
}

Text totalText(const Material& material, const ScenarioEstimate& scenario, Metric metric) {
    const Measure& measure = scenario.total[metric];
    if (metric != Metric::sci || !measure.point) return figureText(measure, metric);
    return scoreText(material, scenario, *measure.point, significantDigits(measure));
}

Text percentileText(const ScenarioEstimate& scenario, Metric metric, double value) {
    const int digits = significantDigits(scenario.total[metric]);
    return metric == Metric::sci ? smallMass(value, digits) : amountText(value, metric, digits);
}

} // namespace estimator
