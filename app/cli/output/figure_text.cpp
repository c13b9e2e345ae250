#include "app/cli/output/figure_text.h"

#include "estimator/precision.h"
#include "models/units/unit_text.h"

namespace app {
namespace {

constexpr const char* kNoFigure = "–";

} // namespace

std::string figureText(double value, estimator::Metric metric) {
    const std::string unit{estimator::info(metric).unit};
    // A sum over accelerators is no duration: it stays in hours.
    if (metric == estimator::Metric::acceleratorHours) return models::amountText(value, "") + " " + unit;
    return models::amountText(value, unit);
}

std::string figureText(const estimator::Measure& measure, estimator::Metric metric) {
    if (!measure.point) return measure.isPartial() ? "incomplete" : kNoFigure;
    return figureText(models::roundedNumber(*measure.point, estimator::significantDigits(measure)), metric);
}

std::string endText(const estimator::Measure& measure, const std::optional<double>& end, estimator::Metric metric) {
    if (!end) return kNoFigure;
    return figureText(models::roundedNumber(*end, estimator::significantDigits(measure)), metric);
}

std::string shortFigureText(double value, estimator::Metric metric) {
    return figureText(models::roundedNumber(value, estimator::kDigitsWithoutSpread), metric);
}

std::string withUnit(const std::string& number, const std::string& unit) {
    if (unit.empty()) return number;
    const bool isPower = unit.front() >= '0' && unit.front() <= '9';
    return number + (isPower ? "×" : " ") + unit;
}

std::string signedText(double value, estimator::Metric metric) {
    return (value > 0.0 ? "+" : "") + figureText(models::roundedNumber(value, estimator::kDigitsWithoutSpread), metric);
}

} // namespace app
