#include "estimator/stages/stage_estimate.h"

namespace estimator {
namespace {

// Every metric of a stage in its unit; `put` is called once for each. Hourly matching and market factors matter only to those who
// account by them, so their absence is no finding otherwise.
template <class R>
void eachMetric(const StageMetrics<R>& metrics, Basis basis, auto&& put) {
    using namespace models;
    const StageFigures<R>& figures = metrics.figures;
    put(Metric::time, figures.wall, inHours, true);
    put(Metric::acceleratorHours, figures.chipTime, inHours, true);
    put(Metric::energyChip, figures.energy.chip, inKilowattHours, true);
    put(Metric::energyIt, figures.energy.it, inKilowattHours, true);
    put(Metric::energyFacility, figures.energy.facility, inKilowattHours, true);
    put(Metric::operationalLocation, metrics.location, inKilograms, true);
    put(Metric::operationalMarket, metrics.market, inKilograms, basis == Basis::market);
    put(Metric::operationalCfe, metrics.cfe, inKilograms, basis == Basis::cfe);
    put(Metric::embodied, figures.embodied, inKilograms, true);
    put(Metric::total, metrics.total, inKilograms, true);
    put(Metric::waterSite, metrics.waterSite, inLitres, true);
    put(Metric::waterSource, metrics.waterSource, inLitres, true);
    put(Metric::cost, figures.cost, inDollars, true);
}

} // namespace

void write(const StageMetrics<TraceRecorder>& metrics, Basis basis, Findings& findings, StageEstimate& out) {
    eachMetric(metrics, basis, [&](Metric metric, const auto& value, auto in, bool matters) {
        if (!value) {
            if (matters) findings.add(value.error());
            out.whyMissing.emplace(metric, value.error().message());
            return;
        }
        out.metrics[metric].point = in(value->value);
        out.metrics[metric].trace = value->ref;
    });
    if (const auto& each = metrics.perExaflop)
        out.compute = {models::inFlops(metrics.figures.computed->value) / 1e18, models::inGrams(each->value), each->ref};
    for (std::size_t part = 0; part < kComponentCount; ++part)
        if (const auto& energy = metrics.figures.energy.parts[part]) out.facilityEnergy[part] = models::inKilowattHours(*energy);
}

void write(const StageMetrics<NoRecorder>& metrics, PerMetric<std::optional<double>>& out) {
    eachMetric(metrics, Basis::location, [&](Metric metric, const auto& value, auto in, bool) {
        out[metric] = value ? std::optional{in(value->value)} : std::nullopt;
    });
}

} // namespace estimator
