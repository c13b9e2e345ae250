#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

/// Floating-point work of training and of forward passes. Transformers here; images, diffusion and embeddings stand in
/// `encoders_and_images.h`, adapters in `fine_tuning.h`.
namespace estimator {

inline constexpr double kFullAttention = 12.0;                    ///< score FLOP per layer, width and context, the MFU convention
inline constexpr double kForwardAttention = kFullAttention / 3.0; ///< of a forward pass alone
inline constexpr double kCausalAttention = 6.0;                   ///< of training when the masked half is skipped

struct DenseTraining {
    double matmulParameters; ///< parameters met by each token in matrix products: total less the input embedding
    double tokens;
    double layers;
    double attentionWidth; ///< heads × head width
    double sequenceLength; ///< in tokens
    double attentionFactor = kFullAttention;
};

struct TrainingCompute {
    Flops total;
    double attentionShare; ///< part of `total` spent on attention scores
};

inline constexpr Formula kTrainingCompute{"M-1.1", FOUREM_WORDS("formulas", "Training compute"), "C = D·(6·N_mm + a·L·d_attn·s)",
                                          "Kaplan et al. 2020 (arXiv:2001.08361); attention term as in mosaicml/llm-foundry"};

/// Work of training a dense transformer, attention scores included.
///
/// @param training  all members > 0, sequence length ≥ 1
/// @error domain    a member outside its domain
/// @source M-1.1
[[nodiscard]] inline Result<TrainingCompute> trainingCompute(const DenseTraining& training) {
    if (const auto broken =
            firstBroken(positive("parameters", training.matmulParameters), positive("tokens", training.tokens),
                        positive("layers", training.layers), positive("attention width", training.attentionWidth),
                        atLeastOne("sequence length", training.sequenceLength), positive("attention factor", training.attentionFactor)))
        return outOfDomain(kTrainingCompute, *broken);
    const double matmul = 6.0 * training.matmulParameters;
    const double attention = training.attentionFactor * training.layers * training.attentionWidth * training.sequenceLength;
    const TrainingCompute result{models::flops(training.tokens * (matmul + attention)), attention / (matmul + attention)};
    return finite(kTrainingCompute, result, result.total, result.attentionShare);
}

inline constexpr Formula kTrainingComputeShort{"M-1.1b", FOUREM_WORDS("formulas", "Training compute, short form"), "C = 6·N·D",
                                               "Kaplan et al. 2020 (arXiv:2001.08361)"};

/// Work of training when only the parameters met by a token are known.
///
/// @param activeParameters  > 0; of a mixture of experts the active ones
/// @param tokens            ≥ 0
/// @error domain  an input outside its domain
/// @source M-1.1b
[[nodiscard]] inline Result<Flops> trainingCompute(double activeParameters, double tokens) {
    if (const auto broken = firstBroken(positive("parameters", activeParameters), notNegative("tokens", tokens)))
        return outOfDomain(kTrainingComputeShort, *broken);
    return finite(kTrainingComputeShort, models::flops(6.0 * activeParameters * tokens));
}

inline constexpr Formula kForwardCompute{"M-1.1c", FOUREM_WORDS("formulas", "Forward compute"), "C = 2·N·D",
                                         "Kaplan et al. 2020 (arXiv:2001.08361)"};

/// Work of running a model once over tokens, without attention scores.
///
/// @param activeParameters  > 0
/// @param tokens            ≥ 0
/// @error domain  an input outside its domain
/// @source M-1.1c
[[nodiscard]] inline Result<Flops> forwardCompute(double activeParameters, double tokens) {
    if (const auto broken = firstBroken(positive("parameters", activeParameters), notNegative("tokens", tokens)))
        return outOfDomain(kForwardCompute, *broken);
    return finite(kForwardCompute, models::flops(2.0 * activeParameters * tokens));
}

} // namespace estimator
