#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <algorithm>

/// Reading the prompt: compute-bound above a few hundred tokens.
namespace estimator {

struct Prefill {
    double promptTokens;
    double activeParameters;
    double layers;
    double attentionWidth;
    double cachedShare = 0.0; ///< of the prompt that a prefix cache already holds
};

inline constexpr Formula kPrefillCompute{"M-3.3", FOUREM_WORDS("formulas", "Prefill compute"),
                                         "C_pre = 2·N_a·P·(1 − h) + 2·L·d_a·P²·(1 − h²)", "jax-ml/scaling-book, inference chapter"};

/// Work of reading one prompt. With a prefix cache only new tokens are computed, but they attend to the whole prompt.
///
/// @param prefill  prompt ≥ 0, cached share in 0..1, the rest > 0
/// @error domain   a member outside its domain
/// @source M-3.3
[[nodiscard]] inline Result<Flops> prefillCompute(const Prefill& prefill) {
    if (const auto broken = firstBroken(notNegative("prompt tokens", prefill.promptTokens),
                                        positive("parameters", prefill.activeParameters), positive("layers", prefill.layers),
                                        positive("attention width", prefill.attentionWidth), share("cached share", prefill.cachedShare)))
        return outOfDomain(kPrefillCompute, *broken);
    const double cached = prefill.cachedShare;
    const double matmul = 2.0 * prefill.activeParameters * prefill.promptTokens * (1.0 - cached);
    const double attention =
        2.0 * prefill.layers * prefill.attentionWidth * prefill.promptTokens * prefill.promptTokens * (1.0 - cached * cached);
    return finite(kPrefillCompute, models::flops(matmul + attention));
}

struct PrefillTimeInput {
    Flops work;
    Bytes weights;
    double layers;
    double chips = 1.0;
    FlopRate peakRate;
    double computeEfficiency; ///< η_f
    ByteRate memoryRate;
    double memoryEfficiency; ///< η_b
    Duration layerOverhead;  ///< t_l
};

inline constexpr Formula kPrefillTime{"M-3.3b", FOUREM_WORDS("formulas", "Prefill time"),
                                      "t_pre = max(C_pre/(n·F·η_f), W/(n·BW·η_b)) + t_l·L",
                                      FOUREM_WORDS("formulas", "roofline; constants as in M-3.4")};

/// Time of reading one prompt on an unloaded replica.
///
/// @param input   work and overhead ≥ 0, chips ≥ 1, efficiencies in (0, 1], the rest > 0
/// @error domain  a member outside its domain
/// @source M-3.3b
[[nodiscard]] inline Result<Duration> prefillTime(const PrefillTimeInput& input) {
    if (const auto broken =
            firstBroken(notNegative("compute", input.work), positive("weights", input.weights), positive("layers", input.layers),
                        atLeastOne("chips", input.chips), positive("peak rate", input.peakRate),
                        shareAboveZero("compute efficiency", input.computeEfficiency), positive("memory rate", input.memoryRate),
                        shareAboveZero("memory efficiency", input.memoryEfficiency), notNegative("layer overhead", input.layerOverhead)))
        return outOfDomain(kPrefillTime, *broken);
    const Duration computing = input.work / (input.chips * input.peakRate * input.computeEfficiency);
    const Duration reading = input.weights / (input.chips * input.memoryRate * input.memoryEfficiency);
    return finite(kPrefillTime, std::max(computing, reading) + input.layerOverhead * input.layers);
}

} // namespace estimator
