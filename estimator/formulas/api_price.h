#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

/// Own machines against an API that is paid by the token.
namespace estimator {

inline constexpr Formula kCostPerMillionTokens{"M-7.6", FOUREM_WORDS("formulas", "Cost per million tokens"), "c = USD/(tokens/10⁶)",
                                               FOUREM_WORDS("formulas", "definition")};

/// What own machines cost for a million tokens of prompt and answer.
///
/// @param cost    ≥ 0
/// @param tokens  > 0, over the same time
/// @error domain  an input outside its domain
/// @source M-7.6
[[nodiscard]] inline Result<Money> costPerMillionTokens(Money cost, double tokens) {
    if (const auto broken = firstBroken(notNegative("cost", cost), positive("tokens", tokens)))
        return outOfDomain(kCostPerMillionTokens, *broken);
    return finite(kCostPerMillionTokens, cost / (tokens / 1e6));
}

inline constexpr Formula kBreakEvenTokens{"M-7.6b", FOUREM_WORDS("formulas", "Break-even of own machines and an API"),
                                          "USD(tokens*) = p·tokens*/10⁶", FOUREM_WORDS("formulas", "definition")};

} // namespace estimator
