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
    const std::string supported = models::roundedText(*measure.point, estimator::significantDigits(measure));
    return figureText(models::parseAmount(supported, "").value_or(*measure.point), metric);
}

std::string signedText(double value, estimator::Metric metric) { return (value > 0.0 ? "+" : "") + figureText(value, metric); }

} // namespace app
