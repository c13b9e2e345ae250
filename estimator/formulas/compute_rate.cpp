#include "estimator/formulas/compute_rate.h"

#include <string>

namespace estimator {
namespace {

constexpr Precision kPrecisions[]{Precision::fp32, Precision::tf32, Precision::bf16, Precision::fp8, Precision::int8, Precision::fp4};

const std::optional<FlopRate>& rateOf(const PeakRates& peaks, Precision precision) {
    switch (precision) {
    case Precision::fp32: return peaks.fp32;
    case Precision::tf32: return peaks.tf32;
    case Precision::bf16: return peaks.bf16;
    case Precision::fp8: return peaks.fp8;
    case Precision::int8: return peaks.int8;
    case Precision::fp4: break;
    }
    return peaks.fp4;
}

std::string offered(const PeakRates& peaks) {
    std::string names;
    for (const Precision precision : kPrecisions) {
        if (!rateOf(peaks, precision)) continue;
        if (!names.empty()) names += ", ";
        names += label(precision);
    }
    return names.empty() ? FOUREM_WORDS("formulas", "another precision") : names;
}

} // namespace

std::string_view label(Precision precision) {
    switch (precision) {
    case Precision::fp32: return "FP32";
    case Precision::tf32: return "TF32";
    case Precision::bf16: return "BF16";
    case Precision::fp8: return "FP8";
    case Precision::int8: return "INT8";
    case Precision::fp4: break;
    }
    return "FP4";
}

Result<FlopRate> computeRate(const PeakRates& peaks, Precision precision, std::string_view accelerator) {
    const auto& rate = rateOf(peaks, precision);
    if (!rate)
        return models::fail(models::Code::unsupportedPrecision, std::string{kComputeRate.id},
                            {std::string{accelerator}, std::string{label(precision)}, offered(peaks),
                             FOUREM_WORDS("formulas", "an accelerator with such units")});
    if (const auto broken = firstBroken(positive("peak rate", *rate))) return outOfDomain(kComputeRate, *broken);
    return *rate;
}

} // namespace estimator
