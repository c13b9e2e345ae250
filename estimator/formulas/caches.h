#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

/// Savings of caches in front of and inside a model. The prefix cache itself enters `prefillCompute` and `decodeStep`.
namespace estimator {

inline constexpr Formula kPrefixCache{"M-3.11", FOUREM_WORDS("formulas", "Prefix cache saving"), "ratio = (P + O)/(P·(1 − h) + O)",
                                      FOUREM_WORDS("formulas", "counting of passes")};

/// How many times fewer matrix-product operations a request takes with a prefix cache.
///
/// @param promptTokens  ≥ 0
/// @param outputTokens  > 0
/// @param cachedShare   0..1, of the prompt
/// @error domain  an input outside its domain
/// @source M-3.11
[[nodiscard]] inline Result<double> prefixCacheSaving(double promptTokens, double outputTokens, double cachedShare) {
    if (const auto broken = firstBroken(notNegative("prompt tokens", promptTokens), positive("output tokens", outputTokens),
                                        share("cached share", cachedShare)))
        return outOfDomain(kPrefixCache, *broken);
    return finite(kPrefixCache, (promptTokens + outputTokens) / (promptTokens * (1.0 - cachedShare) + outputTokens));
}

inline constexpr double kSemanticHitRate = 0.20; ///< assumed; .62 to .69 was measured on frequently asked questions

inline constexpr Formula kSemanticMiss{"M-3.11b", FOUREM_WORDS("formulas", "Requests that miss the semantic cache"), "miss = 1 − h·p_ok",
                                       "Regmi and Pun 2024 (arXiv:2411.05276)"};

/// Share of requests that still reach the model: λ_eff = λ·miss.
///
/// @param hitRate   0..1
/// @param accepted  0..1, hits that answer the question
/// @error domain  an input outside its domain
/// @source M-3.11b
[[nodiscard]] inline Result<double> semanticMiss(double hitRate, double accepted) {
    if (const auto broken = firstBroken(share("hit rate", hitRate), share("accepted hits", accepted)))
        return outOfDomain(kSemanticMiss, *broken);
    return 1.0 - hitRate * accepted;
}

inline constexpr Formula kSemanticEnergy{"M-3.11c", FOUREM_WORDS("formulas", "Energy per request with a semantic cache"),
                                         "E = miss·E_model + E_lookup", "Regmi and Pun 2024 (arXiv:2411.05276)"};

/// Mean energy of a request.
///
/// @param miss    0..1
/// @param model   ≥ 0
/// @param lookup  ≥ 0
/// @error domain  an input outside its domain
/// @source M-3.11c
[[nodiscard]] inline Result<Energy> semanticEnergy(double miss, Energy model, Energy lookup) {
    if (const auto broken =
            firstBroken(share("missed share", miss), notNegative("energy per request", model), notNegative("lookup energy", lookup)))
        return outOfDomain(kSemanticEnergy, *broken);
    return finite(kSemanticEnergy, miss * model + lookup);
}

inline constexpr Formula kKeyValueSaving{"M-3.11d", FOUREM_WORDS("formulas", "What the KV cache saves"), "ratio = Σ_{i<O}(P + i)/(P + O)",
                                         FOUREM_WORDS("formulas", "counting of passes")};

/// How many times more operations decoding would take without a key-value cache.
///
/// @param promptTokens  ≥ 0
/// @param outputTokens  ≥ 1
/// @error domain  an input outside its domain
/// @source M-3.11d
[[nodiscard]] inline Result<double> keyValueSaving(double promptTokens, double outputTokens) {
    if (const auto broken = firstBroken(notNegative("prompt tokens", promptTokens), atLeastOne("output tokens", outputTokens)))
        return outOfDomain(kKeyValueSaving, *broken);
    const double without = outputTokens * promptTokens + outputTokens * (outputTokens - 1.0) / 2.0;
    return finite(kKeyValueSaving, without / (promptTokens + outputTokens));
}

} // namespace estimator
