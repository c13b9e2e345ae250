#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace estimator {

/// What is estimated, always side by side. The order is that of tables and files.
enum class Metric {
    time,
    acceleratorHours,
    energyChip,
    energyIt,
    energyFacility,
    operationalLocation,
    operationalMarket,
    operationalCfe,
    embodied,
    total,
    waterSite,
    waterSource,
    cost,
    sci,
};
inline constexpr std::size_t kMetricCount = 14;

struct MetricInfo {
    Metric metric;
    std::string_view key;   ///< "energy_facility_kwh": stable, in files and on the command line
    std::string_view label; ///< "Facility energy", marked for translation in context "metrics"
    std::string_view unit;  ///< "kWh"
    std::string_view help;
    bool summed; ///< false: the total is not the sum of the stages (wall time is the longest path, SCI a quotient)
};

[[nodiscard]] const MetricInfo& info(Metric metric);
[[nodiscard]] std::span<const MetricInfo> allMetrics();
/// By key, or by a short name of one word: "carbon" (total), "energy" (facility), "cost", "time", "water" (site).
[[nodiscard]] std::optional<Metric> metric(std::string_view key);

/// The carbon accounting basis of `total`.
enum class Basis { location, market, cfe };
[[nodiscard]] std::string_view key(Basis basis); ///< "location", "market", "cfe"
[[nodiscard]] std::optional<Basis> basis(std::string_view key);
[[nodiscard]] Metric operationalMetric(Basis basis);

template <class T>
struct PerMetric {
    std::array<T, kMetricCount> values{};
    [[nodiscard]] T& operator[](Metric metric) { return values[static_cast<std::size_t>(metric)]; }
    [[nodiscard]] const T& operator[](Metric metric) const { return values[static_cast<std::size_t>(metric)]; }
};

} // namespace estimator
