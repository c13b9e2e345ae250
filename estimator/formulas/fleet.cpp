#include "estimator/formulas/fleet.h"

namespace estimator {

Result<FleetHours> fleetHours(std::span<const Rate> profile, ReplicaInput input) {
    const double slots = static_cast<double>(profile.size());
    if (const auto broken = firstBroken(atLeastOne("slots", slots))) return outOfDomain(kFleetHours, *broken);
    double autoscaled = 0.0;
    double most = 0.0;
    Rate total;
    Rate peak;
    for (const Rate requests : profile) {
        input.requests = requests;
        const auto needed = replicas(input);
        if (!needed) return tl::unexpected{needed.error()};
        autoscaled += *needed;
        most = std::max(most, *needed);
        total += requests;
        peak = std::max(peak, requests);
    }
    if (const auto broken = firstBroken(positive("requests per second", total))) return outOfDomain(kFleetHours, *broken);
    const FleetHours result{autoscaled, slots * most, peak / (total / slots)};
    return finite(kFleetHours, result, result.autoscaled, result.statically, result.peakToMean);
}

} // namespace estimator
