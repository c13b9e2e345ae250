#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <cmath>

/// The decode step of continuous batching, affine in the number of sequences:
///
///     const auto step = decodeStep(input);
///     step->at(64);  // seconds per token of each of 64 sequences
namespace estimator {

/// Constants of a chip class, fitted on ML.ENERGY Benchmark v3.0 (vLLM 0.11.1).
struct ServingConstants {
    double computeEfficiency;  ///< η_f
    double memoryEfficiency;   ///< η_b
    Duration layerOverhead;    ///< t_l, per layer
    Duration parallelOverhead; ///< t_c, per layer when a replica spans chips
    Duration sequenceOverhead; ///< c_s, per sequence
    double sigma;              ///< spread of the step time
};

inline constexpr ServingConstants kServingH100Dense{0.66, 0.85, models::seconds(33e-6), models::seconds(16e-6), models::seconds(42e-6),
                                                    0.06};
inline constexpr ServingConstants kServingH100Fp8{0.66, 0.85, models::seconds(5e-6), models::seconds(99e-6), models::seconds(170e-6), 0.06};
inline constexpr ServingConstants kServingH100Mixture{0.31, 0.85, models::seconds(43e-6), models::seconds(173e-6), models::seconds(40e-6),
                                                      0.25};
inline constexpr ServingConstants kServingB200Dense{0.90, 0.85, models::seconds(77e-6), models::seconds(12e-6), models::seconds(46e-6),
                                                    0.25};
inline constexpr ServingConstants kServingB200Mixture{0.14, 0.85, models::seconds(171e-6), models::seconds(57e-6), models::seconds(40e-6),
                                                      0.25};
/// Chips without a fit of their own, assumed: W_EXTRAPOLATION.
inline constexpr ServingConstants kServingUncalibrated{0.55, 0.80, models::seconds(80e-6), models::seconds(30e-6), models::seconds(45e-6),
                                                       0.30};

inline constexpr double kMostCalibratedSequences = 4096.0;

struct DecodeInput {
    double activeParameters; ///< N_a
    Bytes weights;           ///< read in every step
    Bytes keyValueBytes;     ///< of one context token, all layers
    double promptTokens;
    double outputTokens;
    double layers;
    double attentionWidth;
    double chips = 1.0;          ///< of one replica
    double keyValueShards = 1.0; ///< see `keyValueShards`: at most `chips`
    FlopRate peakRate;
    ByteRate memoryRate;
    ServingConstants constants = kServingUncalibrated;
    double cachedShare = 0.0; ///< of the prompt that a prefix cache holds
};

/// step(B) = fixed + perSequence·B, with the parts of the slope apart.
struct DecodeStep {
    Duration weightsRead;
    Duration overhead;         ///< of layers and of tensor parallelism
    Duration keyValueRead;     ///< per sequence
    Duration decodeCompute;    ///< per sequence
    Duration prefillCompute;   ///< per sequence: its prompt spread over its output tokens
    Duration sequenceOverhead; ///< per sequence

    [[nodiscard]] constexpr Duration fixed() const { return weightsRead + overhead; }
    [[nodiscard]] constexpr Duration perSequence() const { return keyValueRead + (decodeCompute + prefillCompute) + sequenceOverhead; }
    [[nodiscard]] constexpr Duration at(double sequences) const { return fixed() + perSequence() * sequences; }
};

inline constexpr Formula kDecodeStep{"M-3.4", FOUREM_WORDS("formulas", "Decode step"),
                                     "step(B) = a + b·B; a = W/(n·BW·η_b) + t_l·L + [n>1]·t_c·L; "
                                     "b = kv·ctx/(shards·BW·η_b) + [(2·N_a + 4·L·d_a·ctx) + C_pre/O]/(n·F·η_f) + c_s; ctx = P + O/2",
                                     "fit on ML.ENERGY Benchmark v3.0 (vLLM 0.11.1); roofline form"};

/// Time of one decode step as a function of the sequences in it.
///
/// @param input   prompt ≥ 0, chips ≥ 1, 1 ≤ shards ≤ chips, cached share in 0..1, efficiencies in (0, 1], overheads ≥ 0, the rest > 0
/// @error domain  a member outside its domain
/// @source M-3.4
[[nodiscard]] inline Result<DecodeStep> decodeStep(const DecodeInput& input) {
    const ServingConstants& constants = input.constants;
    if (const auto broken = firstBroken(
            positive("parameters", input.activeParameters), positive("weights", input.weights),
            notNegative("KV cache per token", input.keyValueBytes), notNegative("prompt tokens", input.promptTokens),
            positive("output tokens", input.outputTokens), positive("layers", input.layers),
            positive("attention width", input.attentionWidth), atLeastOne("chips", input.chips),
            that("KV cache shards", input.keyValueShards, FOUREM_WORDS("formulas", "between 1 and the number of chips"),
                 input.keyValueShards >= 1.0 && input.keyValueShards <= input.chips),
            positive("peak rate", input.peakRate), positive("memory rate", input.memoryRate),
            shareAboveZero("compute efficiency", constants.computeEfficiency),
            shareAboveZero("memory efficiency", constants.memoryEfficiency), notNegative("layer overhead", constants.layerOverhead),
            notNegative("parallel overhead", constants.parallelOverhead), notNegative("sequence overhead", constants.sequenceOverhead),
            share("cached share", input.cachedShare)))
        return outOfDomain(kDecodeStep, *broken);
    const ByteRate memory = input.memoryRate * constants.memoryEfficiency;
    const FlopRate compute = input.chips * input.peakRate * constants.computeEfficiency;
    const double attention = input.layers * input.attentionWidth;
    const double context = input.promptTokens + input.outputTokens / 2.0;
    const double cached = input.cachedShare;
    const double prefill = input.promptTokens / input.outputTokens *
                           (2.0 * input.activeParameters * (1.0 - cached) + 2.0 * attention * input.promptTokens * (1.0 - cached * cached));
    const DecodeStep step{
        .weightsRead = input.weights / (input.chips * memory),
        .overhead = (constants.layerOverhead + (input.chips > 1.0 ? constants.parallelOverhead : Duration{})) * input.layers,
        .keyValueRead = input.keyValueBytes * context / (input.keyValueShards * memory),
        .decodeCompute = models::flops(2.0 * input.activeParameters + 4.0 * attention * context) / compute,
        .prefillCompute = models::flops(prefill) / compute,
        .sequenceOverhead = constants.sequenceOverhead,
    };
    return finite(kDecodeStep, step, step.fixed(), step.perSequence());
}

inline constexpr Formula kCriticalBatch{"M-3.2", FOUREM_WORDS("formulas", "Critical batch"), "B_crit = F·b_w/(2·BW)",
                                        "jax-ml/scaling-book, inference chapter"};

/// Sequences at which decode matrix products turn from memory-bound to compute-bound. Reading the cache stays memory-bound.
///
/// @param peakRate        > 0
/// @param bytesPerWeight  > 0
/// @param memoryRate      > 0
/// @error domain  an input outside its domain
/// @source M-3.2
[[nodiscard]] inline Result<double> criticalBatch(FlopRate peakRate, Bytes bytesPerWeight, ByteRate memoryRate) {
    if (const auto broken =
            firstBroken(positive("peak rate", peakRate), positive("bytes per weight", bytesPerWeight), positive("memory rate", memoryRate)))
        return outOfDomain(kCriticalBatch, *broken);
    return finite(kCriticalBatch, peakRate.inBase() * bytesPerWeight.inBase() / (2.0 * memoryRate.inBase()));
}

struct ExpertRead {
    double parameters; ///< read in one step
    double fraction;   ///< of all parameters
};

inline constexpr Formula kExpertRead{"M-3.4b", FOUREM_WORDS("formulas", "Parameters read per step of a mixture of experts"),
                                     "N_read = N_d + N_e·(1 − (1 − k/E)^B)", "expected number of distinct experts"};

/// Parameters that a step reads when its sequences choose experts independently.
///
/// @param sharedParameters  ≥ 0
/// @param expertParameters  > 0, of all experts
/// @param usedShare         (0, 1], experts per token over experts
/// @param sequences         ≥ 0; a step that runs has at least one, so less counts as one
/// @error domain  an input outside its domain
/// @source M-3.4b
[[nodiscard]] inline Result<ExpertRead> expertRead(double sharedParameters, double expertParameters, double usedShare, double sequences) {
    if (const auto broken = firstBroken(notNegative("shared parameters", sharedParameters), positive("expert parameters", expertParameters),
                                        shareAboveZero("used experts", usedShare), notNegative("sequences", sequences)))
        return outOfDomain(kExpertRead, *broken);
    const double distinct = 1.0 - std::pow(1.0 - usedShare, sequences < 1.0 ? 1.0 : sequences);
    const double read = sharedParameters + expertParameters * distinct;
    return finite(kExpertRead, ExpertRead{read, read / (sharedParameters + expertParameters)}, read);
}

} // namespace estimator
