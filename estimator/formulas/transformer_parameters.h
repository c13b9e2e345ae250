#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

/// How many parameters a transformer has, and how many of them a token meets.
namespace estimator {

struct TransformerShape {
    double layers;
    double width; ///< of the residual stream
    double feedForwardWidth;
    double heads;
    double keyValueHeads; ///< fewer than `heads` with grouped queries
    double headWidth;
    double vocabulary;
    bool gatedFeedForward = true; ///< three matrices instead of two
    bool tiedEmbeddings = false;  ///< output head shares the input embedding
};

inline constexpr Formula kTransformerParameters{"M-1.2", FOUREM_WORDS("formulas", "Parameters of a transformer"),
                                                "N = L·(3·d·F + 2·d·n_h·d_h + 2·d·n_kv·d_h) + 2·V·d",
                                                "Austin et al. 2025, How to Scale Your Model (jax-ml/scaling-book)"};

/// Total parameters of a decoder from its shape; norms and biases are left out (well below one per cent).
///
/// @param shape   all counts > 0
/// @error domain  a count outside its domain
/// @source M-1.2
[[nodiscard]] inline Result<double> transformerParameters(const TransformerShape& shape) {
    if (const auto broken = firstBroken(positive("layers", shape.layers), positive("model width", shape.width),
                                        positive("feed-forward width", shape.feedForwardWidth), positive("heads", shape.heads),
                                        positive("key-value heads", shape.keyValueHeads), positive("head width", shape.headWidth),
                                        positive("vocabulary", shape.vocabulary)))
        return outOfDomain(kTransformerParameters, *broken);
    const double feedForward = (shape.gatedFeedForward ? 3.0 : 2.0) * shape.width * shape.feedForwardWidth;
    const double attention = 2.0 * shape.width * shape.headWidth * (shape.heads + shape.keyValueHeads);
    const double embeddings = (shape.tiedEmbeddings ? 1.0 : 2.0) * shape.vocabulary * shape.width;
    return finite(kTransformerParameters, shape.layers * (feedForward + attention) + embeddings);
}

struct MixtureOfExperts {
    double sharedParameters;     ///< met by every token
    double expertParameters;     ///< of all experts together
    double expertsPerToken;      ///< k
    double experts;              ///< E
    double capacityFactor = 1.0; ///< ≥ 1; 1 without padding, 1.25 to 2 with padded expert batches
};

inline constexpr Formula kActiveParameters{"M-1.3", FOUREM_WORDS("formulas", "Active parameters of a mixture of experts"),
                                           "N_active = N_shared + N_experts·(k/E)·cf",
                                           "Austin et al. 2025 (jax-ml/scaling-book); padding as in AI-Hypercomputer/maxtext"};

/// Parameters that a token meets: work follows these, memory the total.
///
/// @param mixture  shared ≥ 0, experts' > 0, 1 ≤ k ≤ E, capacity factor ≥ 1
/// @error domain   a member outside its domain
/// @source M-1.3
[[nodiscard]] inline Result<double> activeParameters(const MixtureOfExperts& mixture) {
    if (const auto broken =
            firstBroken(notNegative("shared parameters", mixture.sharedParameters), positive("expert parameters", mixture.expertParameters),
                        atLeastOne("experts", mixture.experts),
                        that("experts per token", mixture.expertsPerToken, FOUREM_WORDS("formulas", "between 1 and the number of experts"),
                             mixture.expertsPerToken >= 1.0 && mixture.expertsPerToken <= mixture.experts),
                        atLeastOne("capacity factor", mixture.capacityFactor)))
        return outOfDomain(kActiveParameters, *broken);
    const double used = mixture.expertParameters * mixture.expertsPerToken / mixture.experts;
    return finite(kActiveParameters, mixture.sharedParameters + used * mixture.capacityFactor);
}

} // namespace estimator
