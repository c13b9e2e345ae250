#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <algorithm>
#include <cmath>
#include <optional>

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

    Duration stepOverhead{};         ///< t_0, of the scheduler
    Duration expertLayerOverhead{};  ///< t_x, per layer with experts
    Duration dispatchOverhead{};     ///< t_ep, per layer whose experts are spread over the chips
    double parallelFactor = 1.0;     ///< on t_c, above 1 where a replica spans servers
    double keyValueEfficiency = 1.0; ///< m_kv, on η_b
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

    double expertLayers = 0.0;                       ///< layers with experts
    std::optional<double> attentionLayers = {};      ///< none: all layers attend
    std::optional<double> decodeAttentionWidth = {}; ///< of one new token; none: as in the prompt. Wider with latent attention
    double attendedShare = 1.0;                      ///< of the context, mean over layers with sliding windows
    Bytes recurrentState{};                          ///< read and written in a step by layers without attention
    double imbalance = 1.0;                          ///< compute of the busiest chip over the mean
    Flops requestWork{};                             ///< of a request besides its tokens: pictures that it shows
    Duration requestOverhead{};                      ///< of a request besides its tokens
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

inline constexpr Formula kDecodeStep{
    "M-3.4", FOUREM_WORDS("formulas", "Decode step"),
    "step(B) = a + b·B; a = W/(n·BW·η_b) + t_0 + t_l·L + (t_x + [spread]·t_ep)·L_x + [n>1]·t_c·L; "
    "b = (kv·ctx/shards + Z/n)/(BW·η_b·m_kv) + i·[(2·N_a + 4·L_a·d_q·ctx_a) + (C_pre + C_req)/O]/(n·F·η_f) "
    "+ c_s + t_req/O; ctx = P + O/2",
    FOUREM_WORDS("formulas", "roofline form, fitted on the ML.ENERGY leaderboards v1 to v3")};

/// Time of one decode step as a function of the sequences in it.
///
/// What a model or a server lacks is zero (experts, recurrent state, pictures, scheduler) or neutral, and then has no part in it.
///
/// @param input   prompt ≥ 0, chips ≥ 1, 1 ≤ shards ≤ chips, shares in 0..1, efficiencies in (0, 1], imbalance ≥ 1, overheads, state and
///                work of a request ≥ 0, the rest > 0
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
    if (const auto broken = firstBroken(
            notNegative("step overhead", constants.stepOverhead), notNegative("expert layer overhead", constants.expertLayerOverhead),
            notNegative("dispatch overhead", constants.dispatchOverhead), atLeastOne("parallel factor", constants.parallelFactor),
            shareAboveZero("cache efficiency", constants.keyValueEfficiency), notNegative("expert layers", input.expertLayers),
            positive("attention layers", input.attentionLayers.value_or(input.layers)),
            positive("attention width", input.decodeAttentionWidth.value_or(input.attentionWidth)),
            share("attended share", input.attendedShare), notNegative("recurrent state", input.recurrentState),
            atLeastOne("imbalance", input.imbalance), notNegative("request compute", input.requestWork),
            notNegative("request overhead", input.requestOverhead)))
        return outOfDomain(kDecodeStep, *broken);
    const ByteRate memory = input.memoryRate * constants.memoryEfficiency;
    const FlopRate compute = input.chips * input.peakRate * constants.computeEfficiency;
    const double attentionLayers = input.attentionLayers.value_or(input.layers);
    const double attention = attentionLayers * input.attentionWidth;
    const double decodeAttention = attentionLayers * input.decodeAttentionWidth.value_or(input.attentionWidth);
    const double context = input.promptTokens + input.outputTokens / 2.0;
    const ByteRate cache = memory * constants.keyValueEfficiency;
    const double cached = input.cachedShare;
    const double prefill = input.promptTokens / input.outputTokens *
                           (2.0 * input.activeParameters * (1.0 - cached) + 2.0 * attention * input.promptTokens * (1.0 - cached * cached));
    const Duration layerOverhead =
        constants.layerOverhead + (input.chips > 1.0 ? constants.parallelOverhead * constants.parallelFactor : Duration{});
    const DecodeStep step{
        .weightsRead = input.weights / (input.chips * memory),
        .overhead = constants.stepOverhead + layerOverhead * input.layers +
                    (constants.expertLayerOverhead + constants.dispatchOverhead) * input.expertLayers,
        .keyValueRead = input.keyValueBytes * context / (input.keyValueShards * cache) + input.recurrentState / (input.chips * cache),
        .decodeCompute =
            models::flops(2.0 * input.activeParameters + 4.0 * decodeAttention * context * input.attendedShare) * input.imbalance / compute,
        .prefillCompute = (models::flops(prefill) + input.requestWork / input.outputTokens) * input.imbalance / compute,
        .sequenceOverhead = constants.sequenceOverhead + input.requestOverhead / input.outputTokens,
    };
    return finite(kDecodeStep, step, step.fixed(), step.perSequence());
}

inline constexpr Formula kAdmission{
    "M-3.4d", FOUREM_WORDS("formulas", "Time of admitting requests"), "t_adm = (1 − e^(−B/O))·(c_x·L_x + c_r·L_r + c_p·B)",
    FOUREM_WORDS("formulas", "share of steps that begin a request; constants fitted on the ML.ENERGY leaderboards v2 and v3")};

struct AdmissionInput {
    double sequences;
    double outputTokens;
    Duration perExpertLayer{};    ///< c_x, where experts are spread over the chips
    double expertLayers = 0.0;    ///< L_x
    Duration perRecurrentLayer{}; ///< c_r
    double recurrentLayers = 0.0; ///< L_r
    Duration perSequence{};       ///< c_p: servers that let all wait while they read a prompt
};

/// What a step takes longer on average because some steps begin a request and leave the recorded sequence of launches.
///
/// @param input   output tokens > 0, the rest ≥ 0
/// @error domain  a member outside its domain
/// @source M-3.4d
[[nodiscard]] inline Result<Duration> admissionTime(const AdmissionInput& input) {
    if (const auto broken =
            firstBroken(notNegative("sequences", input.sequences), positive("output tokens", input.outputTokens),
                        notNegative("expert layer overhead", input.perExpertLayer), notNegative("expert layers", input.expertLayers),
                        notNegative("recurrent layer overhead", input.perRecurrentLayer),
                        notNegative("recurrent layers", input.recurrentLayers), notNegative("sequence overhead", input.perSequence)))
        return outOfDomain(kAdmission, *broken);
    const Duration waiting =
        input.perExpertLayer * input.expertLayers + input.perRecurrentLayer * input.recurrentLayers + input.perSequence * input.sequences;
    if (waiting <= Duration{}) return waiting;
    return finite(kAdmission, -std::expm1(-input.sequences / input.outputTokens) * waiting);
}

inline constexpr Formula kOverlappedTime{"M-3.4e", FOUREM_WORDS("formulas", "Launches beside chip work"), "t = (t_host^p + t_chip^p)^(1/p)",
                                         FOUREM_WORDS("formulas", "smooth maximum; p = 3 fits eager runs of the ML.ENERGY leaderboard v1")};

/// Time of work whose launches run ahead of the chip: the longer of the two rules.
///
/// @param host      ≥ 0, time in which the host launches the work
/// @param chip      ≥ 0, time in which the chip does it
/// @param exponent  ≥ 1; 1 adds them, infinity takes the maximum
/// @error domain  an input outside its domain
/// @source M-3.4e
[[nodiscard]] inline Result<Duration> overlappedTime(Duration host, Duration chip, double exponent) {
    if (const auto broken = firstBroken(notNegative("host time", host), notNegative("chip time", chip), atLeastOne("exponent", exponent)))
        return outOfDomain(kOverlappedTime, *broken);
    const Duration longer = host > chip ? host : chip;
    if (longer <= Duration{}) return longer;
    const double shorter = (host > chip ? chip : host) / longer; // scaled, so that no power overflows
    return finite(kOverlappedTime, longer * std::pow(1.0 + std::pow(shorter, exponent), 1.0 / exponent));
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
                                     "N_read = N_d + N_e·(1 − (1 − k/E)^B)",
                                     FOUREM_WORDS("formulas", "expected number of distinct experts")};

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

inline constexpr Formula kBusiestChip{"M-3.4c", FOUREM_WORDS("formulas", "Expert reads of the busiest chip"),
                                      "X = min(1 + 0.7·√(2·ln n)·√((1 − p)/(p·E/n)), 1/p)",
                                      FOUREM_WORDS("formulas", "largest of n binomial counts; no fitted constant")};

/// How many more experts the busiest of n chips reads than the mean chip, where experts are spread over the chips.
///
/// @param touched  (0, 1], share of the experts that a step touches
/// @param experts  ≥ 1, of a layer
/// @param chips    ≥ 1
/// @error domain  an input outside its domain
/// @source M-3.4c
[[nodiscard]] inline Result<double> busiestChip(double touched, double experts, double chips) {
    if (const auto broken =
            firstBroken(shareAboveZero("used experts", touched), atLeastOne("experts", experts), atLeastOne("chips", chips)))
        return outOfDomain(kBusiestChip, *broken);
    // 0.7·√(2·ln n) is close to the mean of the largest of n normal deviates: 1.17 of 4, 1.43 of 8.
    const double deviation = 0.7 * std::sqrt(2.0 * std::log(chips));
    const double perChip = std::max(1.0, experts / chips);
    return std::min(1.0 + deviation * std::sqrt((1.0 - touched) / (touched * perChip)), 1.0 / touched);
}

} // namespace estimator
