#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <cmath>

/// The scaling law of Hoffmann et al.: for trades between model size and tokens, not for quality floors.
namespace estimator {

struct LossLaw {
    double irreducible = 1.69;
    double parameterFactor = 406.4;
    double tokenFactor = 410.7;
    double parameterExponent = 0.34;
    double tokenExponent = 0.28;
};

inline constexpr Formula kPredictedLoss{"M-1.7", FOUREM_WORDS("formulas", "Predicted loss"), "L(N,D) = E + A/N^α + B/D^β",
                                        "Hoffmann et al. 2022 (arXiv:2203.15556)"};

/// Pre-training loss in nats per token.
///
/// @param parameters  > 0
/// @param tokens      > 0
/// @param law         members ≥ 0
/// @error domain      an input outside its domain
/// @source M-1.7
[[nodiscard]] inline Result<double> predictedLoss(double parameters, double tokens, const LossLaw& law = {}) {
    if (const auto broken =
            firstBroken(positive("parameters", parameters), positive("tokens", tokens), notNegative("irreducible loss", law.irreducible),
                        notNegative("parameter factor", law.parameterFactor), notNegative("token factor", law.tokenFactor),
                        notNegative("parameter exponent", law.parameterExponent), notNegative("token exponent", law.tokenExponent)))
        return outOfDomain(kPredictedLoss, *broken);
    return finite(kPredictedLoss, law.irreducible + law.parameterFactor / std::pow(parameters, law.parameterExponent) +
                                      law.tokenFactor / std::pow(tokens, law.tokenExponent));
}

} // namespace estimator
