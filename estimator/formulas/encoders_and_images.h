#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <algorithm>

/// Work and time of what is not a decoder: encoder-decoders, convolutional and vision models, diffusion, embedding tables, classifiers.
namespace estimator {

inline constexpr Formula kEncoderDecoderCompute{"M-1.5", FOUREM_WORDS("formulas", "Encoder-decoder training compute"),
                                                "C = 3·N·(t_in + t_out)",
                                                FOUREM_WORDS("formulas", "counting of passes: each token meets about half of the weights")};

/// Work of training an encoder-decoder. Encoders alone train like decoders, see `trainingCompute`.
///
/// @param parameters    > 0
/// @param inputTokens   ≥ 0
/// @param outputTokens  ≥ 0
/// @error domain  an input outside its domain
/// @source M-1.5
[[nodiscard]] inline Result<Flops> encoderDecoderCompute(double parameters, double inputTokens, double outputTokens) {
    if (const auto broken = firstBroken(positive("parameters", parameters), notNegative("input tokens", inputTokens),
                                        notNegative("output tokens", outputTokens)))
        return outOfDomain(kEncoderDecoderCompute, *broken);
    return finite(kEncoderDecoderCompute, models::flops(3.0 * parameters * (inputTokens + outputTokens)));
}

inline constexpr Formula kImageTrainingCompute{"M-1.5b", FOUREM_WORDS("formulas", "Image model training compute"),
                                               "C = 3·2·MAC·samples·epochs", "He et al. 2015 (arXiv:1512.03385) for ResNet-50's 4.1 GMAC"};

/// Work of training a convolutional or vision model; papers count multiply-adds, which are two operations each.
///
/// @param multiplyAdds  of one forward pass of one sample, > 0
/// @param samples       ≥ 0
/// @param epochs        ≥ 0
/// @error domain  an input outside its domain
/// @source M-1.5b
[[nodiscard]] inline Result<Flops> imageTrainingCompute(double multiplyAdds, double samples, double epochs) {
    if (const auto broken =
            firstBroken(positive("multiply-adds", multiplyAdds), notNegative("samples", samples), notNegative("epochs", epochs)))
        return outOfDomain(kImageTrainingCompute, *broken);
    return finite(kImageTrainingCompute, models::flops(3.0 * 2.0 * multiplyAdds * samples * epochs));
}

inline constexpr Formula kImageForwardCompute{"M-1.5c", FOUREM_WORDS("formulas", "Image model forward compute"), "C = 2·MAC·samples",
                                              FOUREM_WORDS("formulas", "a multiply-add is two operations")};

/// Work of running a convolutional or vision model.
///
/// @param multiplyAdds  of one sample, > 0
/// @param samples       ≥ 0
/// @error domain  an input outside its domain
/// @source M-1.5c
[[nodiscard]] inline Result<Flops> imageForwardCompute(double multiplyAdds, double samples) {
    if (const auto broken = firstBroken(positive("multiply-adds", multiplyAdds), notNegative("samples", samples)))
        return outOfDomain(kImageForwardCompute, *broken);
    return finite(kImageForwardCompute, models::flops(2.0 * multiplyAdds * samples));
}

// Share of the peak rate that diffusion reaches: ML.ENERGY measured .55-.58 for FLUX on H100 and .36-.38 on B200.
inline constexpr double kDiffusionEfficiencyHopper = 0.55;
inline constexpr double kDiffusionEfficiencyBlackwell = 0.36;
inline constexpr double kDiffusionEfficiency = 0.45; ///< other chips, assumed

struct DiffusionImage {
    double steps;
    double passesPerStep = 1.0; ///< 2 with classifier-free guidance
    double parameters;
    double tokens; ///< latent and text
    double layers;
    double width;
};

inline constexpr Formula kDiffusionCompute{"M-1.5d", FOUREM_WORDS("formulas", "Diffusion compute per image"),
                                           "C = steps·g·(2·N·T + 4·L·d·T²)",
                                           FOUREM_WORDS("formulas", "counting of passes; checked on ML.ENERGY Benchmark v3.0")};

/// Work of one generated image.
///
/// @param image   all members > 0
/// @error domain  a member outside its domain
/// @source M-1.5d
[[nodiscard]] inline Result<Flops> diffusionCompute(const DiffusionImage& image) {
    if (const auto broken = firstBroken(positive("steps", image.steps), positive("passes per step", image.passesPerStep),
                                        positive("parameters", image.parameters), positive("tokens", image.tokens),
                                        positive("layers", image.layers), positive("model width", image.width)))
        return outOfDomain(kDiffusionCompute, *broken);
    const double pass = 2.0 * image.parameters * image.tokens + 4.0 * image.layers * image.width * image.tokens * image.tokens;
    return finite(kDiffusionCompute, models::flops(image.steps * image.passesPerStep * pass));
}

inline constexpr Formula kComputeBoundTime{"M-1.5e", FOUREM_WORDS("formulas", "Compute-bound time"), "t = C/(F·η)",
                                           FOUREM_WORDS("formulas", "roofline; η for diffusion from ML.ENERGY Benchmark v3.0")};

/// Time of work that the arithmetic units limit, such as an image of a diffusion model.
///
/// @param work        ≥ 0
/// @param peakRate    > 0
/// @param efficiency  (0, 1]
/// @error domain  an input outside its domain
/// @source M-1.5e
[[nodiscard]] inline Result<Duration> computeBoundTime(Flops work, FlopRate peakRate, double efficiency) {
    if (const auto broken =
            firstBroken(notNegative("compute", work), positive("peak rate", peakRate), shareAboveZero("efficiency", efficiency)))
        return outOfDomain(kComputeBoundTime, *broken);
    return finite(kComputeBoundTime, work / (peakRate * efficiency));
}

struct EmbeddingLookup {
    double batch;
    double tables;
    double pooling; ///< rows read per table and sample
    double dimension;
    Bytes bytesPerValue;
    ByteRate memoryRate;
    double memoryEfficiency = 0.5; ///< of random reads, assumed
};

struct EmbeddingCost {
    Duration duration;
    Flops work;
};

inline constexpr Formula kEmbeddingLookup{"M-1.5f", FOUREM_WORDS("formulas", "Embedding lookup"),
                                          "t = batch·tables·pool·dim·bytes/(BW·η); C = batch·tables·pool·dim",
                                          "Naumov et al. 2019 (arXiv:1906.00091), memory-bound form"};

/// Time and work of pooled embedding lookups, as in recommenders: memory-bound, one addition per element.
///
/// @param lookup  all members > 0, memory efficiency in (0, 1]
/// @error domain  a member outside its domain
/// @source M-1.5f
[[nodiscard]] inline Result<EmbeddingCost> embeddingLookup(const EmbeddingLookup& lookup) {
    if (const auto broken =
            firstBroken(positive("batch", lookup.batch), positive("tables", lookup.tables), positive("pooling", lookup.pooling),
                        positive("dimension", lookup.dimension), positive("bytes per value", lookup.bytesPerValue),
                        positive("memory rate", lookup.memoryRate), shareAboveZero("memory efficiency", lookup.memoryEfficiency)))
        return outOfDomain(kEmbeddingLookup, *broken);
    const double elements = lookup.batch * lookup.tables * lookup.pooling * lookup.dimension;
    const EmbeddingCost cost{elements * lookup.bytesPerValue / (lookup.memoryRate * lookup.memoryEfficiency), models::flops(elements)};
    return finite(kEmbeddingLookup, cost, cost.duration, cost.work);
}

struct EncoderBatch {
    double parameters; ///< met by a token
    Bytes weights;
    double tokens; ///< of one item
    double batch;
    double layers;
    double chips = 1.0;
    FlopRate peakRate;
    double computeEfficiency;
    ByteRate memoryRate;
    double memoryEfficiency;
    Duration layerOverhead;
};

inline constexpr Formula kEncoderBatchTime{"M-3.12", FOUREM_WORDS("formulas", "Encoder batch time"),
                                           "t = max(2·N·T·B/(n·F·η_f), W/(n·BW·η_b)) + t_l·L", FOUREM_WORDS("formulas", "roofline")};

/// Time of one batch of an encoder or classifier.
///
/// @param batch   overhead ≥ 0, chips ≥ 1, efficiencies in (0, 1], the rest > 0
/// @error domain  a member outside its domain
/// @source M-3.12
[[nodiscard]] inline Result<Duration> encoderBatchTime(const EncoderBatch& batch) {
    if (const auto broken =
            firstBroken(positive("parameters", batch.parameters), positive("weights", batch.weights), positive("tokens", batch.tokens),
                        positive("batch", batch.batch), positive("layers", batch.layers), atLeastOne("chips", batch.chips),
                        positive("peak rate", batch.peakRate), shareAboveZero("compute efficiency", batch.computeEfficiency),
                        positive("memory rate", batch.memoryRate), shareAboveZero("memory efficiency", batch.memoryEfficiency),
                        notNegative("layer overhead", batch.layerOverhead)))
        return outOfDomain(kEncoderBatchTime, *broken);
    const Flops work = models::flops(2.0 * batch.parameters * batch.tokens * batch.batch);
    const Duration computing = work / (batch.chips * batch.peakRate * batch.computeEfficiency);
    const Duration reading = batch.weights / (batch.chips * batch.memoryRate * batch.memoryEfficiency);
    return finite(kEncoderBatchTime, std::max(computing, reading) + batch.layerOverhead * batch.layers);
}

} // namespace estimator
