#pragma once

#include "estimator/stages/inference.h"
#include "estimator/stages/replica_notes.h"

#include <vector>

namespace estimator {

/// Hours in which the replicas carry the same load, as a trace tells of them.
struct EqualHours {
    double hours = 0.0;
    double replicas = 0.0;
    Rate perReplica;
    double sequences = 0.0; ///< mean
    double running = 0.0;   ///< while a replica is busy
    Duration step;          ///< of so many
    double busy = 0.0;
    Power whileBusy, mean;
};

/// What a trace says of a day of a fleet: its replicas, and the energy of its hours, down to the step of a replica.
class FleetNotes {
public:
    using R = TraceRecorder;

    /// Keeps references to what it is given.
    FleetNotes(const FleetStage<R>& stage, const std::vector<EqualHours>& day, R& recorder);

    [[nodiscard]] Noted<Duration, R> chipTime(Duration value) const;
    [[nodiscard]] Noted<Energy, R> chipEnergy(Energy value) const;

private:
    [[nodiscard]] Noted<Duration, R> asRun(const Noted<Duration, R>& part, double learned) const;
    [[nodiscard]] Noted<double, R> share(const EqualHours& hours) const;
    [[nodiscard]] Noted<double, R> replicas(const EqualHours& hours, const Noted<double, R>& share) const;
    [[nodiscard]] Noted<Energy, R> energyOf(std::size_t index) const;

    const FleetStage<R>& m_stage;
    const std::vector<EqualHours>& m_day;
    R& m_recorder;
    ReplicaNotes<R> m_replica;
    Noted<Duration, R> m_fixed, m_perSequence;
    Noted<Rate, R> m_capacity;
    std::vector<Noted<double, R>> m_shares, m_fleets; ///< of the day's hours
};

} // namespace estimator
