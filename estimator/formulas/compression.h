#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

/// Bytes and rates of compressed weights.
namespace estimator {

// Bytes per parameter.
inline constexpr double kSixteenBitBytes = 2.0;
inline constexpr double kEightBitBytes = 1.0;               ///< W8A16, W8A8, FP8
inline constexpr double kMxfp4Bytes = 0.53125;              ///< one 8-bit scale for 32 values
inline constexpr double kNvfp4Bytes = 0.5625;               ///< one 8-bit scale for 16 values
inline constexpr double kSparseBytesPerParameter = 1.125;   ///< half of the 16-bit values, with two index bits for each
inline constexpr double kWeightOnlyLargeBatchFactor = 0.90; ///< on η_f of W8A16 and W4A16 above the batch below, assumed
inline constexpr double kWeightOnlyLargeBatch = 64.0;
inline constexpr double kSparseEfficiency = 0.6; ///< η_s of 2:4 sparse units

inline constexpr Formula kGroupQuantisedBytes{"M-3.9b", FOUREM_WORDS("formulas", "Bytes of group-quantised weights"),
                                              "W = N·(bits + 16/g)/8", "Frantar et al. 2022 (arXiv:2210.17323): one 16-bit scale a group"};

/// Weight bytes of an integer format with one 16-bit scale for each group.
///
/// @param parameters  ≥ 0
/// @param bits        > 0; 4 for W4A16
/// @param group       ≥ 1; 128 is usual
/// @error domain  an input outside its domain
/// @source M-3.9b
[[nodiscard]] inline Result<Bytes> groupQuantisedBytes(double parameters, double bits, double group) {
    if (const auto broken = firstBroken(notNegative("parameters", parameters), positive("bits", bits), atLeastOne("group size", group)))
        return outOfDomain(kGroupQuantisedBytes, *broken);
    return finite(kGroupQuantisedBytes, models::bytes(parameters * (bits + 16.0 / group) / 8.0));
}

inline constexpr Formula kSparseBytes{"M-3.9c", FOUREM_WORDS("formulas", "Bytes of 2:4 sparse weights"), "W = N·(0.5·16 + 0.5·2)/8",
                                      "Mishra et al. 2021 (arXiv:2104.08378): two index bits for each value kept"};

/// Weight bytes of 16-bit weights of which two in four are kept.
///
/// @param parameters  ≥ 0, before pruning
/// @error domain  an input outside its domain
/// @source M-3.9c
[[nodiscard]] inline Result<Bytes> sparseBytes(double parameters) {
    if (const auto broken = firstBroken(notNegative("parameters", parameters))) return outOfDomain(kSparseBytes, *broken);
    return finite(kSparseBytes, models::bytes(parameters * (0.5 * 16.0 + 0.5 * 2.0) / 8.0));
}

inline constexpr Formula kSparseRate{"M-3.9d", FOUREM_WORDS("formulas", "Rate of 2:4 sparse units"), "F = 2·F_dense·η_s",
                                     "Mishra et al. 2021 (arXiv:2104.08378); η_s from end-to-end measurements"};

/// Rate of prefill and large batches with 2:4 sparse weights; small-batch decode keeps the dense rate.
///
/// @param denseRate   > 0
/// @param efficiency  (0, 1], of the doubled rate
/// @error domain  an input outside its domain
/// @source M-3.9d
[[nodiscard]] inline Result<FlopRate> sparseRate(FlopRate denseRate, double efficiency = kSparseEfficiency) {
    if (const auto broken = firstBroken(positive("peak rate", denseRate), shareAboveZero("sparse efficiency", efficiency)))
        return outOfDomain(kSparseRate, *broken);
    return finite(kSparseRate, 2.0 * denseRate * efficiency);
}

inline constexpr Formula kPrunedParameters{"M-3.9e", FOUREM_WORDS("formulas", "Parameters after structured pruning"), "N' = N·(1 − s)",
                                           FOUREM_WORDS("formulas", "definition")};

/// Parameters that structured pruning leaves; bytes and work follow. Unstructured pruning saves storage only.
///
/// @param parameters  ≥ 0
/// @param removed     [0, 1)
/// @error domain  an input outside its domain
/// @source M-3.9e
[[nodiscard]] inline Result<double> prunedParameters(double parameters, double removed) {
    if (const auto broken = firstBroken(notNegative("parameters", parameters), shareBelowOne("removed share", removed)))
        return outOfDomain(kPrunedParameters, *broken);
    return parameters * (1.0 - removed);
}

} // namespace estimator
