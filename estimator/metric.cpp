#include "estimator/metric.h"

#include "models/core/words.h"

namespace estimator {
namespace {

constexpr std::array kMetrics{
    MetricInfo{Metric::time, "time_h", FOUREM_WORDS("metrics", "Wall time"), "h",
               FOUREM_WORDS("metrics", "Longest path through the pipeline, repetitions included"), false},
    MetricInfo{Metric::acceleratorHours, "accelerator_hours", FOUREM_WORDS("metrics", "Accelerator-hours"), "h",
               FOUREM_WORDS("metrics", "Hours times the accelerators reserved for them"), true},
    MetricInfo{Metric::energyChip, "energy_chip_kwh", FOUREM_WORDS("metrics", "Accelerator energy"), "kWh",
               FOUREM_WORDS("metrics", "Drawn by the accelerators alone"), true},
    MetricInfo{Metric::energyIt, "energy_it_kwh", FOUREM_WORDS("metrics", "IT energy"), "kWh",
               FOUREM_WORDS("metrics", "Accelerators, hosts, network and idle reserve"), true},
    MetricInfo{Metric::energyFacility, "energy_facility_kwh", FOUREM_WORDS("metrics", "Facility energy"), "kWh",
               FOUREM_WORDS("metrics", "At the meter of the data centre: IT energy times PUE"), true},
    MetricInfo{Metric::operationalLocation, "operational_location_kgco2e", FOUREM_WORDS("metrics", "Operational, location-based"), "kgCO2e",
               FOUREM_WORDS("metrics", "Facility energy times the mean intensity of the grid that serves the site"), true},
    MetricInfo{Metric::operationalMarket, "operational_market_kgco2e", FOUREM_WORDS("metrics", "Operational, market-based"), "kgCO2e",
               FOUREM_WORDS("metrics", "With the contracts of the provider; the grid's mean where none is known"), true},
    MetricInfo{Metric::operationalCfe, "operational_cfe_kgco2e", FOUREM_WORDS("metrics", "Operational, hourly matched"), "kgCO2e",
               FOUREM_WORDS("metrics", "Only the share without carbon-free energy in the same hour; a lower bound"), true},
    MetricInfo{Metric::embodied, "embodied_kgco2e", FOUREM_WORDS("metrics", "Embodied"), "kgCO2e",
               FOUREM_WORDS("metrics", "Share of making the hardware, by reserved hours"), true},
    MetricInfo{Metric::total, "total_kgco2e", FOUREM_WORDS("metrics", "Total emissions"), "kgCO2e",
               FOUREM_WORDS("metrics", "Operational on the chosen basis, plus embodied"), true},
    MetricInfo{Metric::waterSite, "water_site_l", FOUREM_WORDS("metrics", "Water on site"), "L",
               FOUREM_WORDS("metrics", "Used by the data centre's cooling"), true},
    MetricInfo{Metric::waterSource, "water_source_l", FOUREM_WORDS("metrics", "Water at the source"), "L",
               FOUREM_WORDS("metrics", "Used to generate the electricity"), true},
    MetricInfo{Metric::cost, "cost_usd", FOUREM_WORDS("metrics", "Cost"), "USD",
               FOUREM_WORDS("metrics", "Accelerator time, electricity of own machines, storage and transfer"), true},
    MetricInfo{Metric::sci, "sci_gco2e_per_unit", FOUREM_WORDS("metrics", "SCI score"), "gCO2e/unit",
               FOUREM_WORDS("metrics", "Software Carbon Intensity: location-based and embodied emissions per functional unit"), false},
};
static_assert(kMetrics.size() == kMetricCount);

} // namespace

const MetricInfo& info(Metric metric) { return kMetrics[static_cast<std::size_t>(metric)]; }

std::span<const MetricInfo> allMetrics() { return kMetrics; }

std::optional<Metric> metric(std::string_view key) {
    for (const MetricInfo& row : kMetrics)
        if (row.key == key) return row.metric;
    if (key == "carbon" || key == "emissions") return Metric::total;
    if (key == "energy") return Metric::energyFacility;
    if (key == "cost") return Metric::cost;
    if (key == "time") return Metric::time;
    if (key == "water") return Metric::waterSite;
    if (key == "sci") return Metric::sci;
    return std::nullopt;
}

std::string_view key(Basis basis) {
    switch (basis) {
    case Basis::location: return "location";
    case Basis::market: return "market";
    case Basis::cfe: return "cfe";
    }
    return "location";
}

std::optional<Basis> basis(std::string_view text) {
    for (const Basis candidate : {Basis::location, Basis::market, Basis::cfe})
        if (key(candidate) == text) return candidate;
    return std::nullopt;
}

Metric operationalMetric(Basis basis) {
    switch (basis) {
    case Basis::location: return Metric::operationalLocation;
    case Basis::market: return Metric::operationalMarket;
    case Basis::cfe: return Metric::operationalCfe;
    }
    return Metric::operationalLocation;
}

} // namespace estimator
