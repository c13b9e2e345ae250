#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <algorithm>
#include <cmath>

/// What a chip draws while it works, from how busy its memory and its arithmetic are.
namespace estimator {

/// Fitted on ML.ENERGY Benchmark v3.0.
struct PowerCoefficients {
    double constant;           ///< b0
    double memory;             ///< bm
    double compute;            ///< bc
    double shortKernels = 0.0; ///< bs
};
inline constexpr PowerCoefficients kPowerH100Dense{0.143, 1.126, 6.244};
inline constexpr PowerCoefficients kPowerB200Dense{0.0, 1.922, 8.064};
inline constexpr PowerCoefficients kPowerDense{0.039, 1.403, 8.153}; ///< pooled: other chips
inline constexpr PowerCoefficients kPowerMixture{0.938, 0.0, 6.765}; ///< mixtures of experts

inline constexpr double kTrainingMemoryUse = 0.35;        ///< u_m of training
inline constexpr double kTrainingPowerCalibration = 0.95; ///< Olmo 3 means over the model's value

struct ChipLoad {
    double memory;             ///< u_m, of the memory rate, 0..1
    double compute;            ///< u_c, of the peak rate, 0..1
    double shortKernels = 0.0; ///< s, of the time in kernels too short to fill the chip, 0..1
};

struct ChipPowerInput {
    Power idle;
    Power cap;
    PowerCoefficients coefficients = kPowerDense;
    ChipLoad load;
};

inline constexpr Formula kChipPower{"M-4.1", FOUREM_WORDS("formulas", "Chip power"),
                                    "P = P_idle + (P_cap − P_idle)·(1 − e^−(b0 + bm·u_m + bc·u_c + bs·s))",
                                    FOUREM_WORDS("formulas", "fit on the ML.ENERGY leaderboards v1 to v3")};

/// Mean power of a chip while work is running.
///
/// @param input   0 ≤ idle ≤ cap, cap > 0, loads in 0..1, coefficients ≥ 0
/// @error domain  a member outside its domain
/// @source M-4.1
[[nodiscard]] inline Result<Power> chipPower(const ChipPowerInput& input) {
    if (const auto broken = firstBroken(
            positive("power cap", input.cap), notNegative("idle power", input.idle),
            that("idle power", input.idle, FOUREM_WORDS("formulas", "up to the power cap"), input.idle <= input.cap),
            share("memory use", input.load.memory), share("compute use", input.load.compute),
            notNegative("power coefficient", input.coefficients.constant), notNegative("power coefficient", input.coefficients.memory),
            notNegative("power coefficient", input.coefficients.compute), share("short kernels", input.load.shortKernels),
            notNegative("power coefficient", input.coefficients.shortKernels)))
        return outOfDomain(kChipPower, *broken);
    const double exponent = input.coefficients.constant + input.coefficients.memory * input.load.memory +
                            input.coefficients.compute * input.load.compute + input.coefficients.shortKernels * input.load.shortKernels;
    return finite(kChipPower, input.idle + (input.cap - input.idle) * -std::expm1(-exponent));
}

struct ChipWork {
    Bytes bytes; ///< moved by all chips together
    Flops work;  ///< done by all chips together
    Duration duration;
    double chips = 1.0;
    ByteRate memoryRate;
    FlopRate peakRate;
};

inline constexpr Formula kChipLoad{"M-4.1b", FOUREM_WORDS("formulas", "Chip load"), "u_m = bytes/(n·BW·t); u_c = FLOP/(n·F·t)",
                                   FOUREM_WORDS("formulas", "definition")};

/// How busy memory and arithmetic are over a step or a run.
///
/// @param work    bytes and work ≥ 0, chips ≥ 1, the rest > 0
/// @returns       shares, cut at 1
/// @error domain  a member outside its domain
/// @source M-4.1b
[[nodiscard]] inline Result<ChipLoad> chipLoad(const ChipWork& work) {
    if (const auto broken =
            firstBroken(notNegative("bytes moved", work.bytes), notNegative("compute", work.work), positive("duration", work.duration),
                        atLeastOne("chips", work.chips), positive("memory rate", work.memoryRate), positive("peak rate", work.peakRate)))
        return outOfDomain(kChipLoad, *broken);
    const double memory = work.bytes / (work.chips * work.memoryRate * work.duration);
    const double compute = work.work / (work.chips * work.peakRate * work.duration);
    return ChipLoad{std::min(1.0, memory), std::min(1.0, compute)};
}

inline constexpr Formula kEnergyPerToken{"M-4.1c", FOUREM_WORDS("formulas", "Chip energy per token"), "E = n·P·step/B",
                                         FOUREM_WORDS("formulas", "definition")};

/// Chip energy of one output token.
///
/// @param chips      ≥ 1, of one replica
/// @param power      ≥ 0, of one chip
/// @param step       ≥ 0
/// @param sequences  > 0
/// @error domain  an input outside its domain
/// @source M-4.1c
[[nodiscard]] inline Result<Energy> energyPerToken(double chips, Power power, Duration step, double sequences) {
    if (const auto broken = firstBroken(atLeastOne("chips", chips), notNegative("power", power), notNegative("step time", step),
                                        positive("sequences", sequences)))
        return outOfDomain(kEnergyPerToken, *broken);
    return finite(kEnergyPerToken, chips * power * step / sequences);
}

inline constexpr Formula kTrainingPower{"M-4.2", FOUREM_WORDS("formulas", "Chip power in training"), "P = P_chip(u_m = 0.35, u_c = MFU)·k",
                                        "M-4.1; k = 0.95 from the Olmo 3 reports (arXiv:2605.01158)"};

/// Mean power of a chip in training.
///
/// @param idle         0 ≤ idle ≤ cap
/// @param cap          > 0
/// @param utilisation  MFU, 0..1
/// @param calibration  (0, 1]; 1 for the bare model
/// @error domain  an input outside its domain
/// @source M-4.2
[[nodiscard]] inline Result<Power> trainingPower(Power idle, Power cap, double utilisation,
                                                 const PowerCoefficients& coefficients = kPowerDense,
                                                 double calibration = kTrainingPowerCalibration, double memoryUse = kTrainingMemoryUse) {
    if (const auto broken = firstBroken(shareAboveZero("power calibration", calibration))) return outOfDomain(kTrainingPower, *broken);
    const auto power =
        chipPower({.idle = idle, .cap = cap, .coefficients = coefficients, .load = {.memory = memoryUse, .compute = utilisation}});
    if (!power) return power;
    return *power * calibration;
}

inline constexpr Formula kCampaignPower{"M-4.2b", FOUREM_WORDS("formulas", "Chip power of a campaign"), "P = s·P_cap",
                                        FOUREM_WORDS("formulas", "0.89 to 1.0 of the design power in published campaigns")};

} // namespace estimator
