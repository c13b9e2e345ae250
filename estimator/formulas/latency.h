#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <algorithm>
#include <cmath>

/// Latency targets of online serving: time per output token (TPOT) and time to first token (TTFT).
namespace estimator {

struct TokenTarget {
    Duration timePerToken; ///< TPOT
    double batchLimit;     ///< of memory
    double outputTokens;
    Duration fixed;       ///< a of the decode step
    Duration perSequence; ///< b of the decode step
};

struct Capacity {
    double sequences; ///< B_slo, a real number
    double slots;     ///< the same, floored: servers of the queue
    Rate requests;    ///< λ_slo of one replica
};

inline constexpr Formula kCapacity{"M-3.7", FOUREM_WORDS("formulas", "Capacity within the token latency"),
                                   "B_slo = min(B_max, (TPOT − a)/b); λ_slo = B_slo/(O·(a + b·B_slo))",
                                   FOUREM_WORDS("formulas", "affine decode step of M-3.4")};

/// Requests per second that a replica serves within the target.
///
/// @param target         all members > 0, batch limit ≥ 1
/// @error domain         a member outside its domain
/// @error infeasibleSlo  a step with a single sequence is already slower
/// @source M-3.7
[[nodiscard]] inline Result<Capacity> capacity(const TokenTarget& target) {
    if (const auto broken = firstBroken(positive("time per token", target.timePerToken), atLeastOne("batch limit", target.batchLimit),
                                        positive("output tokens", target.outputTokens), positive("fixed step time", target.fixed),
                                        positive("step time per sequence", target.perSequence)))
        return outOfDomain(kCapacity, *broken);
    const double sequences = std::min(target.batchLimit, (target.timePerToken - target.fixed) / target.perSequence);
    if (sequences < 1.0)
        return models::fail(models::Code::infeasibleSlo, std::string{kCapacity.id},
                            {FOUREM_WORDS("formulas", "a time per token"), models::Argument{models::inSeconds(target.timePerToken), "s"},
                             FOUREM_WORDS("formulas", "a step"),
                             models::Argument{models::inSeconds(target.fixed + target.perSequence), "s"}});
    const Duration step = target.fixed + target.perSequence * sequences;
    const Capacity result{sequences, std::floor(sequences), Rate::ofBase(sequences / (target.outputTokens * step.inBase()))};
    return finite(kCapacity, result, sequences, result.requests);
}

struct QueueInput {
    Rate requests;                 ///< λ per replica
    double slots;                  ///< m, concurrent sequences
    Duration service;              ///< τ = output tokens × step
    double arrivalVariation = 1.0; ///< squared coefficient of variation; 4 for bursty code completion
    double serviceVariation = 1.0;
};

struct QueueWait {
    double utilisation; ///< of the slots
    Duration wait;
};

inline constexpr Formula kQueueWait{"M-3.7b", FOUREM_WORDS("formulas", "Queueing time"),
                                    "ρ = λ·τ/m; W_q = (τ/m)·ρ^(√(2(m+1)) − 1)/(1 − ρ)·(ca² + cs²)/2",
                                    "Allen 1990, Allen-Cunneen approximation"};

/// Mean wait for a free slot.
///
/// @param input    requests ≥ 0, slots ≥ 1, service > 0, variations ≥ 0
/// @error domain   a member outside its domain
/// @error unstable ρ ≥ 1
/// @source M-3.7b
[[nodiscard]] inline Result<QueueWait> queueWait(const QueueInput& input) {
    if (const auto broken = firstBroken(notNegative("requests per second", input.requests), atLeastOne("slots", input.slots),
                                        positive("service time", input.service), notNegative("arrival variation", input.arrivalVariation),
                                        notNegative("service variation", input.serviceVariation)))
        return outOfDomain(kQueueWait, *broken);
    const Duration perSlot = input.service / input.slots;
    const double utilisation = input.requests * perSlot;
    if (!domain::isFinite(utilisation)) return notFinite(kQueueWait);
    if (utilisation >= 1.0)
        return models::fail(models::Code::unstable, std::string{kQueueWait.id},
                            {FOUREM_WORDS("formulas", "requests"), FOUREM_WORDS("formulas", "one replica"), utilisation});
    const double crowding = std::pow(utilisation, std::sqrt(2.0 * (input.slots + 1.0)) - 1.0) / (1.0 - utilisation);
    const QueueWait result{utilisation, perSlot * crowding * (input.arrivalVariation + input.serviceVariation) / 2.0};
    return finite(kQueueWait, result, result.wait);
}

inline constexpr double kCrowdedSlots = 0.7; ///< from here on chunked prefill of others is felt, assumed
inline constexpr double kPrefillChunkTokens = 512.0;

struct FirstTokenInput {
    QueueWait queue;
    Duration prefill;
    Duration step;
    double promptTokens;
};

inline constexpr Formula kTimeToFirstToken{"M-3.7c", FOUREM_WORDS("formulas", "Time to first token"),
                                           "TTFT = W_q + t_pre + step·(1 + [ρ > 0.7]·P/512)",
                                           FOUREM_WORDS("formulas", "sum of waits; chunked prefill assumed")};

/// Mean time to the first token; on crowded replicas each 512 prompt tokens cost one step more.
///
/// @param input   all members ≥ 0
/// @error domain  a member outside its domain
/// @source M-3.7c
[[nodiscard]] inline Result<Duration> timeToFirstToken(const FirstTokenInput& input) {
    if (const auto broken = firstBroken(share("slot utilisation", input.queue.utilisation), notNegative("queueing time", input.queue.wait),
                                        notNegative("prefill time", input.prefill), notNegative("step time", input.step),
                                        notNegative("prompt tokens", input.promptTokens)))
        return outOfDomain(kTimeToFirstToken, *broken);
    const double chunks = input.queue.utilisation > kCrowdedSlots ? input.promptTokens / kPrefillChunkTokens : 0.0;
    return finite(kTimeToFirstToken, input.queue.wait + input.prefill + input.step * (1.0 + chunks));
}

/// Whether a target for the first token can be met at all: it takes the unloaded prefill and one step.
///
/// @param target   > 0
/// @param prefill  ≥ 0
/// @param step     ≥ 0
/// @returns        what is left of the target for waiting
/// @error domain         an input outside its domain
/// @error infeasibleSlo  the target is shorter than prefill and one step
/// @source M-3.7c
[[nodiscard]] inline Result<Duration> firstTokenSlack(Duration target, Duration prefill, Duration step) {
    if (const auto broken =
            firstBroken(positive("time to first token", target), notNegative("prefill time", prefill), notNegative("step time", step)))
        return outOfDomain(kTimeToFirstToken, *broken);
    const Duration least = prefill + step;
    if (target < least)
        return models::fail(models::Code::infeasibleSlo, std::string{kTimeToFirstToken.id},
                            {FOUREM_WORDS("formulas", "a time to first token"), models::Argument{models::inSeconds(target), "s"},
                             FOUREM_WORDS("formulas", "prefill and one step"), models::Argument{models::inSeconds(least), "s"}});
    return target - least;
}

} // namespace estimator
