#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <algorithm>
#include <cmath>
#include <span>

/// Replicas over a day, and what they draw when there is little to do.
namespace estimator {

inline constexpr double kHeadroom = 0.8;        ///< share of the capacity that autoscaling fills, assumed
inline constexpr double kDailyPeakToMean = 1.6; ///< assumed, as the chat traffic of the Azure traces

struct ReplicaInput {
    Rate requests; ///< of the whole fleet
    Rate capacity; ///< λ_slo of one replica
    double headroom = kHeadroom;
    double minimum = 1.0;
};

inline constexpr Formula kReplicas{"M-3.8", FOUREM_WORDS("formulas", "Replicas"), "replicas = max(min, ⌈λ/(λ_slo·headroom)⌉)",
                                   FOUREM_WORDS("formulas", "autoscaling identity")};

/// Replicas that a load needs.
///
/// @param input   requests and minimum ≥ 0, capacity > 0, headroom in (0, 1]
/// @error domain  a member outside its domain
/// @source M-3.8
[[nodiscard]] inline Result<double> replicas(const ReplicaInput& input) {
    if (const auto broken = firstBroken(notNegative("requests per second", input.requests), positive("capacity", input.capacity),
                                        shareAboveZero("headroom", input.headroom), notNegative("minimum replicas", input.minimum)))
        return outOfDomain(kReplicas, *broken);
    return finite(kReplicas, std::max(input.minimum, std::ceil(input.requests / (input.capacity * input.headroom))));
}

struct FleetHours {
    double autoscaled; ///< replica × slots of the profile
    double statically; ///< the same when the peak is held throughout
    double peakToMean; ///< of the load
};

inline constexpr Formula kFleetHours{"M-3.8b", FOUREM_WORDS("formulas", "Replica hours"),
                                     "Σ_t replicas(t); static: slots·max_t replicas(t)", FOUREM_WORDS("formulas", "autoscaling identity")};

/// Replica-hours of a load profile with equal slots, following it or sized for its peak.
///
/// @param profile  requests per second in each slot, ≥ 0, at least one above 0
/// @param input    its requests are ignored
/// @error domain   an input outside its domain
/// @source M-3.8b
[[nodiscard]] Result<FleetHours> fleetHours(std::span<const Rate> profile, ReplicaInput input);

inline constexpr Formula kBusyShare{"M-3.8c", FOUREM_WORDS("formulas", "Busy share of a replica"),
                                    "n = B/(1 − e^−B); q = min(1, (1 − e^−B)·step(n)/step(B))",
                                    "Poisson arrivals; the busy time puts out as much as is asked for"};

/// Sequences that a replica runs while it has work: n.
///
/// @param sequences  ≥ 0, mean in flight
/// @error domain     an input outside its domain
/// @source M-3.8c
[[nodiscard]] inline Result<double> sequencesWhileBusy(double sequences) {
    if (const auto broken = firstBroken(notNegative("sequences", sequences))) return outOfDomain(kBusyShare, *broken);
    const double busy = -std::expm1(-sequences);
    return busy > 0.0 ? sequences / busy : 1.0;
}

/// Share of the time in which a replica has work: q.
///
/// @param sequences  ≥ 0, mean in flight
/// @param busyStep   ≥ 0, step with the sequences that run while there is work
/// @param meanStep   > 0, step that the load was settled with
/// @error domain     an input outside its domain
/// @source M-3.8c
[[nodiscard]] inline Result<double> busyShare(double sequences, Duration busyStep, Duration meanStep) {
    if (const auto broken =
            firstBroken(notNegative("sequences", sequences), notNegative("busy step", busyStep), positive("mean step", meanStep)))
        return outOfDomain(kBusyShare, *broken);
    return std::min(1.0, -std::expm1(-sequences) * (busyStep / meanStep));
}

inline constexpr Formula kReplicaPower{"M-3.8d", FOUREM_WORDS("formulas", "Mean chip power under Poisson load"),
                                       "P = q·P(n) + (1 − q)·P_idle",
                                       FOUREM_WORDS("formulas", "Poisson arrivals on the power model of M-4.1")};

/// Mean power of a chip that is busy part of the time: sequences gather in the busy share.
///
/// @param busy     0..1, share of the time with work
/// @param running  ≥ 0, while there is work
/// @param idle     ≥ 0
/// @error domain   an input outside its domain
/// @source M-3.8d
[[nodiscard]] inline Result<Power> replicaPower(double busy, Power running, Power idle) {
    if (const auto broken = firstBroken(share("busy share", busy), notNegative("power", running), notNegative("idle power", idle)))
        return outOfDomain(kReplicaPower, *broken);
    return finite(kReplicaPower, busy * running + (1.0 - busy) * idle);
}

inline constexpr Formula kScaleUp{"M-3.8e", FOUREM_WORDS("formulas", "Time to start a replica"), "t = W/BW_storage",
                                  FOUREM_WORDS("formulas", "weights read once")};

/// Time in which a new replica reads its weights, at idle power.
///
/// @param weights      ≥ 0
/// @param storageRate  > 0
/// @error domain       an input outside its domain
/// @source M-3.8e
[[nodiscard]] inline Result<Duration> scaleUpTime(Bytes weights, ByteRate storageRate) {
    if (const auto broken = firstBroken(notNegative("weights", weights), positive("storage rate", storageRate)))
        return outOfDomain(kScaleUp, *broken);
    return finite(kScaleUp, weights / storageRate);
}

} // namespace estimator
