#include "estimator/stages/stage_estimate.h"

#include "estimator/formulas/composition.h"

#include "models/core/words.h"

namespace estimator {
namespace {

using models::Code;
using models::Result;

/// Writes single metrics; a missing one leaves its reason among the findings.
class Writer {
public:
    Writer(Findings& findings, StageEstimate& out) : m_findings{findings}, m_out{out} {}

    template <class Q, class In>
    void operator()(Metric metric, const Result<Noted<Q, TraceRecorder>>& value, In in, bool matters = true) {
        if (!value) {
            if (matters) m_findings.add(value.error());
            return;
        }
        m_out.metrics[metric].point = in(value->value);
        m_out.metrics[metric].trace = value->ref;
    }

private:
    Findings& m_findings;
    StageEstimate& m_out;
};

} // namespace

void write(const StageMetrics<TraceRecorder>& metrics, Basis basis, Findings& findings, StageEstimate& out) {
    using namespace models;
    const StageFigures<TraceRecorder>& figures = metrics.figures;
    Writer put{findings, out};
    put(Metric::time, figures.wall, inHours);
    put(Metric::acceleratorHours, figures.chipTime, inHours);
    put(Metric::energyChip, figures.energy.chip, inKilowattHours);
    put(Metric::energyIt, figures.energy.it, inKilowattHours);
    put(Metric::energyFacility, figures.energy.facility, inKilowattHours);
    put(Metric::operationalLocation, metrics.location, inKilograms);
    put(Metric::operationalMarket, metrics.market, inKilograms, basis == Basis::market);
    // Few providers publish hourly matching, so its absence matters only to those who account by it.
    put(Metric::operationalCfe, metrics.cfe, inKilograms, basis == Basis::cfe);
    put(Metric::embodied, figures.embodied, inKilograms);
    put(Metric::total, metrics.total, inKilograms);
    put(Metric::waterSite, metrics.waterSite, inLitres);
    put(Metric::waterSource, metrics.waterSource, inLitres);
    put(Metric::cost, figures.cost, inDollars);
    for (std::size_t part = 0; part < kComponentCount; ++part)
        if (const auto& energy = figures.energy.parts[part]) out.facilityEnergy[part] = inKilowattHours(*energy);
}

} // namespace estimator
