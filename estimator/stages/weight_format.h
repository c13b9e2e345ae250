#pragma once

#include "estimator/formulas/compression.h"

#include <optional>
#include <string_view>

namespace estimator {

/// A format of weights in serving: what it takes to store and in which precision it computes.
struct WeightFormat {
    std::string_view key; ///< "w4a16": an option of the field "weights"
    double bytesPerParameter;
    std::string_view precision; ///< of the matrix products
    std::string_view otherwise; ///< where the chip has no native rate for `precision`; empty: then it is not supported
    bool weightsOnly;           ///< activations stay 16-bit: dequantising costs compute at large batches
    bool expertsOnly = false;   ///< in a mixture all weights but the experts stay 16-bit
    std::string_view needs{};   ///< precision that a chip must have for `precision` to be used, if it is another
    bool isSparse = false;      ///< two of four weights are zero, which sparse units skip
};

/// @source METHODOLOGY.md M-3.9
[[nodiscard]] std::optional<WeightFormat> weightFormat(std::string_view key);

} // namespace estimator
