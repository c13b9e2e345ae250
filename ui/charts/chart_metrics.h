#pragma once

#include "estimator/metric.h"

#include <array>
#include <span>

namespace ui {

/// Totals that choices move and that sum over stages: what charts of causes and of certainty offer.
[[nodiscard]] inline std::span<const estimator::Metric> footprintMetrics() {
    using estimator::Metric;
    static constexpr std::array kMetrics{Metric::total,          Metric::operationalLocation, Metric::operationalMarket,
                                         Metric::energyFacility, Metric::waterSite,           Metric::waterSource,
                                         Metric::cost,           Metric::acceleratorHours};
    return kMetrics;
}

} // namespace ui
