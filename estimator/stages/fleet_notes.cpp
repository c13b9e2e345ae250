#include "estimator/stages/fleet_notes.h"

#include "estimator/formulas/composition.h"
#include "estimator/formulas/decode_step.h"
#include "estimator/formulas/fleet.h"
#include "estimator/formulas/latency.h"
#include "estimator/formulas/load.h"

namespace estimator {

FleetNotes::FleetNotes(const FleetStage<R>& stage, const std::vector<EqualHours>& day, R& recorder)
    : m_stage{stage},
      m_day{day},
      m_recorder{recorder},
      m_replica{stage.replica, stage.chips, recorder} {
    const ReplicaPlan& plan = stage.plan;
    const double learned = stage.replica.learned.timeFactor();
    m_fixed = asRun(m_replica.fixed(plan.step.fixed / learned, plan.limit), learned);
    m_perSequence = asRun(m_replica.perSequence(plan.step.perSequence / learned), learned);
    m_capacity = recorder.step(stage.perTokenMs ? kCapacity : kThroughput, plan.capacity, stage.perTokenMs, stage.limit,
                               stage.replica.request.steps, m_fixed, m_perSequence);
    for (const EqualHours& hours : day) {
        m_shares.push_back(share(hours));
        m_fleets.push_back(replicas(hours, m_shares.back()));
    }
}

Noted<Duration, TraceRecorder> FleetNotes::chipTime(Duration value) const {
    return m_recorder.step(kFleetTime, value, m_fleets, m_stage.chips, m_stage.horizonDays);
}

Noted<Energy, TraceRecorder> FleetNotes::chipEnergy(Energy value) const {
    std::vector<Noted<Energy, R>> parts;
    for (std::size_t index = 0; index < m_day.size(); ++index) parts.push_back(energyOf(index));
    return m_recorder.step(kFleetEnergy, value, parts, m_stage.horizonDays);
}

Noted<Duration, TraceRecorder> FleetNotes::asRun(const Noted<Duration, R>& part, double learned) const {
    const ReplicaInputs<R>& inputs = m_stage.replica;
    const auto corrected = learnedNoted(inputs.learned.time, part.value * learned, part, m_recorder);
    return pacedNoted(inputs.savings, withDraftNoted(inputs.savings, corrected, m_recorder), m_stage.plan.slowdown, m_recorder);
}

Noted<double, TraceRecorder> FleetNotes::share(const EqualHours& hours) const {
    const double load = m_stage.load.value;
    return m_recorder.step(kHourShare, load > 0.0 ? models::inPerSecond(hours.perReplica) * hours.replicas / load : 0.0, m_stage.peak);
}

// Where the fleet does not follow the load, it is that of the busiest hour.
Noted<double, TraceRecorder> FleetNotes::replicas(const EqualHours& hours, const Noted<double, R>& share) const {
    return m_recorder.step(kReplicas, hours.replicas, m_stage.load, m_stage.fixedReplicas ? m_stage.peak : share, m_capacity,
                           m_stage.headroom, m_stage.leastReplicas);
}

Noted<Energy, TraceRecorder> FleetNotes::energyOf(std::size_t index) const {
    const ReplicaInputs<R>& inputs = m_stage.replica;
    const EqualHours& hours = m_day[index];
    const auto& count = m_fleets[index];
    const auto load = m_recorder.step(kReplicaLoad, hours.perReplica, m_stage.load, m_shares[index], count);
    const auto sequences = m_recorder.step(inputs.experts ? kMixtureOperatingPoint : kOperatingPoint, hours.sequences, load,
                                           inputs.request.steps, m_fixed, m_perSequence);
    const auto running = m_recorder.step(kBusyShare, hours.running, sequences);
    const auto step = m_recorder.step(kDecodeStep, hours.step, m_fixed, m_perSequence, running);
    const auto busy = m_recorder.step(kBusyShare, hours.busy, sequences, step);
    const auto usual = m_replica.power(hours.whileBusy / inputs.learned.powerFactor(), running, step);
    auto drawn = learnedNoted(inputs.learned.power, hours.whileBusy, usual, m_recorder);
    if (inputs.savings.limit) drawn = m_recorder.step(kPowerCap, drawn.value, drawn, inputs.savings.limit->cap);
    const auto mean = m_recorder.step(kReplicaPower, hours.mean, busy, drawn, inputs.power.idle);
    const Energy energy = hours.mean * (models::hours(hours.hours) * hours.replicas * m_stage.plan.chips);
    const auto alike = m_recorder.leaf(hours.hours, {TraceKind::derived, FOUREM_WORDS("figures", "Hours of a day"), {}, {}, {}});
    return m_recorder.step(kHourEnergy, energy, alike, count, m_stage.chips, mean);
}

} // namespace estimator
