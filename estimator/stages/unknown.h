#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

/// What nobody knows exactly about a stage. Each unknown is a factor of median 1 on what the model predicts; a draw picks one value per
/// physical unknown, and stages that share it (two runs on the same accelerator, two sites on one grid) share the value.
/// @source METHODOLOGY.md M-8.1
namespace estimator {

enum class Unknown {
    time,        ///< of training, a decode step, a request
    power,       ///< of the chip at that load
    overhead,    ///< (1 + r_host)·(1 + r_net)·(1 + r_idle)
    pue,         ///< PUE − 1
    intensity,   ///< of the grid
    embodied,    ///< total of the hardware
    life,        ///< service life of the hardware
    use,         ///< share of that life in which it works
    siteWater,   ///< WUE
    sourceWater, ///< EWIF
    price,
    workload, ///< how many requests come, or how far an early-stopped run goes
};
inline constexpr std::size_t kUnknownCount = 12;
/// Those that decide what a run asks of its accelerators, wherever they stand.
inline constexpr std::array kUsageUnknowns{Unknown::time, Unknown::power, Unknown::workload};
[[nodiscard]] std::string_view label(Unknown unknown); ///< "Training and serving time", ..., marked in context "unknowns"

template <class T>
struct PerUnknown {
    std::array<T, kUnknownCount> values{};
    [[nodiscard]] constexpr T& operator[](Unknown unknown) { return values[static_cast<std::size_t>(unknown)]; }
    [[nodiscard]] constexpr const T& operator[](Unknown unknown) const { return values[static_cast<std::size_t>(unknown)]; }
    friend bool operator==(const PerUnknown&, const PerUnknown&) = default;
};

/// One value per unknown; 1 is the point estimate.
using Factors = PerUnknown<double>;
[[nodiscard]] constexpr Factors pointFactors() {
    Factors factors;
    factors.values.fill(1.0);
    return factors;
}

/// How far an unknown spreads, and whose it is: stages with the same subject draw the same value.
struct Spread {
    std::string subject;     ///< "nvidia-h100-sxm5 training": part of the key
    std::string subjectName; ///< "NVIDIA H100 SXM5": for people
    double sigma = 0.0;      ///< standard deviation of the factor's logarithm; 0: known exactly
    friend bool operator==(const Spread&, const Spread&) = default;
};
using Spreads = PerUnknown<Spread>;

} // namespace estimator
