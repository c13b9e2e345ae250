#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <optional>
#include <string_view>

/// Which peak rate an accelerator offers at a precision.
namespace estimator {

enum class Precision { fp32, tf32, bf16, fp8, int8, fp4 };

/// Dense peak rates of one chip; none where there is no native unit.
struct PeakRates {
    std::optional<FlopRate> fp32, tf32, bf16, fp8, int8, fp4;
};

[[nodiscard]] std::string_view label(Precision precision); ///< "FP8", the same in every language

inline constexpr Formula kComputeRate{"M-3.9", FOUREM_WORDS("formulas", "Peak compute rate"), "F = native dense rate at the precision",
                                      FOUREM_WORDS("formulas", "data sheets of the catalogue")};

/// Native dense rate of an accelerator at a precision.
///
/// @param peaks                 > 0 where present
/// @param accelerator           its name, for the message
/// @error domain                the rate is not above 0
/// @error unsupportedPrecision  there is no native rate
/// @source M-3.9
[[nodiscard]] Result<FlopRate> computeRate(const PeakRates& peaks, Precision precision, std::string_view accelerator);

} // namespace estimator
