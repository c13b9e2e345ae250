#include "estimator/stages/weight_format.h"

#include <array>

namespace estimator {
namespace {

constexpr double kGroup = 128.0; // weights that share one 16-bit scale, the usual choice of GPTQ and AWQ
constexpr double kGroupedFourBitBytes = (4.0 + 16.0 / kGroup) / 8.0;

constexpr std::array kFormats{
    WeightFormat{"fp32", 4.0, "fp32", "", false},
    WeightFormat{"bf16", kSixteenBitBytes, "bf16", "", false},
    WeightFormat{"fp8", kEightBitBytes, "fp8", "", false},
    WeightFormat{"int8", kEightBitBytes, "int8", "", false},
    WeightFormat{"w8a16", kEightBitBytes, "bf16", "", true},
    WeightFormat{"w4a16", kGroupedFourBitBytes, "bf16", "", true},
    // 4-bit weights meet 8-bit activations where the chip has 4-bit units, else 16-bit ones.
    WeightFormat{.key = "mxfp4",
                 .bytesPerParameter = kMxfp4Bytes,
                 .precision = "fp8",
                 .otherwise = "bf16",
                 .weightsOnly = false,
                 .expertsOnly = true,
                 .needs = "fp4"},
    WeightFormat{"nvfp4", kNvfp4Bytes, "fp4", "bf16", false},
    WeightFormat{.key = "bf16-2:4",
                 .bytesPerParameter = kSparseBytesPerParameter,
                 .precision = "bf16",
                 .otherwise = "",
                 .weightsOnly = false,
                 .isSparse = true},
};

} // namespace

std::optional<WeightFormat> weightFormat(std::string_view key) {
    for (const WeightFormat& format : kFormats)
        if (format.key == key) return format;
    return std::nullopt;
}

} // namespace estimator
