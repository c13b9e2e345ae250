#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <algorithm>
#include <cmath>

/// Model-FLOP utilisation: which part of the peak rate training reaches.
namespace estimator {

inline constexpr double kTorusChipExponent = 0.02;    ///< tuned parallelism or torus interconnect
inline constexpr double kEthernetChipExponent = 0.06; ///< sharded data parallelism on commodity Ethernet
inline constexpr double kLowestUtilisation = 0.02;
inline constexpr double kFp8UtilisationFactor = 0.55; ///< of the bf16 value, on the FP8 peak rate
inline constexpr double kMostCalibratedChips = 16384.0;
inline constexpr double kLongestCalibratedSequence = 65536.0;

struct UtilisationInput {
    double baseUtilisation; ///< MFU of the chip on one node at short sequences
    double chips;
    double chipExponent = kTorusChipExponent; ///< β
    double sequenceLength = 2048.0;
    double sequenceExponent = 0.0;    ///< γ
    double recomputationFactor = 1.0; ///< 1 without full recomputation
    double ceiling = 1.0;             ///< best efficiency measured for matrix products on the chip
};

struct TrainingUtilisation {
    double value;
    bool extrapolates; ///< beyond the chips or sequence lengths of the calibration: W_EXTRAPOLATION
};

inline constexpr Formula kTrainingUtilisation{
    "M-1.8", FOUREM_WORDS("formulas", "Model FLOP utilisation"),
    "MFU = MFU0·(max(n,8)/8)^−β·(max(s,2048)/2048)^−γ·k_ckpt, within [0.02, MAMF]",
    FOUREM_WORDS("formulas", "fit on 170 rows of mosaicml/llm-foundry benchmarking; β from Megatron-LM scaling")};

/// Utilisation of a training run. Below eight chips the size term is 1: the fit has no smaller runs.
///
/// @param input  base utilisation, recomputation factor and ceiling in (0, 1], chips and sequence length ≥ 1, exponents ≥ 0
/// @error domain  a member outside its domain
/// @source M-1.8
[[nodiscard]] inline Result<TrainingUtilisation> trainingUtilisation(const UtilisationInput& input) {
    if (const auto broken = firstBroken(
            shareAboveZero("base utilisation", input.baseUtilisation), atLeastOne("chips", input.chips),
            notNegative("chip exponent", input.chipExponent), atLeastOne("sequence length", input.sequenceLength),
            notNegative("sequence exponent", input.sequenceExponent), shareAboveZero("recomputation factor", input.recomputationFactor),
            that("utilisation ceiling", input.ceiling, FOUREM_WORDS("formulas", "0.02 to 1"),
                 input.ceiling >= kLowestUtilisation && input.ceiling <= 1.0)))
        return outOfDomain(kTrainingUtilisation, *broken);
    const double size = std::pow(std::max(input.chips, 8.0) / 8.0, -input.chipExponent);
    const double length = std::pow(std::max(input.sequenceLength, 2048.0) / 2048.0, -input.sequenceExponent);
    const double value = input.baseUtilisation * size * length * input.recomputationFactor;
    return TrainingUtilisation{std::clamp(value, kLowestUtilisation, input.ceiling),
                               input.chips > kMostCalibratedChips || input.sequenceLength > kLongestCalibratedSequence};
}

inline constexpr Formula kUncalibratedUtilisation{
    "M-1.8b", FOUREM_WORDS("formulas", "Base utilisation of an uncalibrated chip"), "MFU0 = 0.523·MAMF",
    FOUREM_WORDS("formulas", "rule through the H100 (0.42 / 0.803); MAMF from stas00/ml-engineering")};

/// Base utilisation of a chip without training benchmarks, from its best measured matrix-product efficiency. Spread 0.20.
///
/// @param matmulEfficiency  (0, 1]
/// @error domain  outside (0, 1]
/// @source M-1.8b
[[nodiscard]] inline Result<double> uncalibratedUtilisation(double matmulEfficiency) {
    if (const auto broken = firstBroken(shareAboveZero("matmul efficiency", matmulEfficiency)))
        return outOfDomain(kUncalibratedUtilisation, *broken);
    return 0.523 * matmulEfficiency;
}

} // namespace estimator
