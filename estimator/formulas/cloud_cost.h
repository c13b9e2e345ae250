#pragma once

#include "estimator/formulas/domain.h"
#include "estimator/formulas/goodput.h"
#include "models/core/words.h"

#include <algorithm>

/// What rented accelerators cost.
namespace estimator {

inline constexpr double kManagedPremium = 0.15;             ///< 0 to 0.40, recalled
inline constexpr Rate kPreemptions = models::perHour(0.05); ///< of a spot node; 0.01 to 0.3, assumed

inline constexpr Formula kOnDemandCost{"M-7.1", FOUREM_WORDS("formulas", "On-demand cost"), "USD = t_chip·p·(1 + m)",
                                       FOUREM_WORDS("formulas", "price lists of the catalogue")};

/// Cost at the list price, with the premium of a managed service.
///
/// @param chipTime  ≥ 0
/// @param price     ≥ 0, of one chip
/// @param premium   ≥ 0
/// @error domain  an input outside its domain
/// @source M-7.1
[[nodiscard]] inline Result<Money> onDemandCost(Duration chipTime, MoneyRate price, double premium = 0.0) {
    if (const auto broken = firstBroken(notNegative("chip time", chipTime), notNegative("price", price), notNegative("premium", premium)))
        return outOfDomain(kOnDemandCost, *broken);
    return finite(kOnDemandCost, chipTime * price * (1.0 + premium));
}

struct SpotInput {
    Duration faultFreeChipTime; ///< at goodput 1
    MoneyRate price;
    double chips;
    double chipsPerNode;
    Rate preemptions = kPreemptions; ///< of one node
    Rate failures;                   ///< of one chip, besides preemptions
    Duration checkpointStall = kCheckpointStall;
    Duration restart = kRestart;
};

struct SpotCost {
    Goodput goodput;
    Money cost;
};

inline constexpr Formula kSpotCost{"M-7.2", FOUREM_WORDS("formulas", "Spot cost"),
                                   "USD = t_chip/G·p_spot, λ = λ_failure + λ_preempt/n_node",
                                   FOUREM_WORDS("formulas", "preemptions as failures of M-1.11")};

/// Cost on preemptible nodes: lost work is paid again. Energy and embodied emissions grow by the same 1/G.
///
/// @param input   chip time, price, failures ≥ 0, chips and chips per node ≥ 1, preemptions > 0; see `goodput`
/// @error domain  a member outside its domain
/// @source M-7.2
[[nodiscard]] inline Result<SpotCost> spotCost(const SpotInput& input) {
    if (const auto broken = firstBroken(notNegative("chip time", input.faultFreeChipTime), notNegative("price", input.price),
                                        atLeastOne("chips per node", input.chipsPerNode), notNegative("preemptions", input.preemptions),
                                        notNegative("failure rate", input.failures)))
        return outOfDomain(kSpotCost, *broken);
    const auto progress = goodput({.chips = input.chips,
                                   .failureRate = input.failures + input.preemptions / input.chipsPerNode,
                                   .checkpointStall = input.checkpointStall,
                                   .restart = input.restart});
    if (!progress) return tl::unexpected{progress.error()};
    const Money cost = input.faultFreeChipTime / progress->value * input.price;
    return finite(kSpotCost, SpotCost{*progress, cost}, cost);
}

struct Commitment {
    Duration committed; ///< chip time paid for, used or not
    Duration used;
    MoneyRate committedPrice;
    MoneyRate onDemandPrice;
};

inline constexpr Formula kCommittedCost{"M-7.3", FOUREM_WORDS("formulas", "Committed cost"), "USD = C·p_c + max(0, h − C)·p_od",
                                        FOUREM_WORDS("formulas", "terms of commitments")};

/// Cost under a commitment; what exceeds it is paid on demand.
///
/// @param commitment  all members ≥ 0
/// @error domain      a member outside its domain
/// @source M-7.3
[[nodiscard]] inline Result<Money> committedCost(const Commitment& commitment) {
    if (const auto broken = firstBroken(notNegative("committed time", commitment.committed), notNegative("chip time", commitment.used),
                                        notNegative("price", commitment.committedPrice), notNegative("price", commitment.onDemandPrice)))
        return outOfDomain(kCommittedCost, *broken);
    const Duration beyond = std::max(Duration{}, commitment.used - commitment.committed);
    return finite(kCommittedCost, commitment.committed * commitment.committedPrice + beyond * commitment.onDemandPrice);
}

} // namespace estimator
