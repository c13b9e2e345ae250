#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <cstddef>
#include <cstdint>
#include <vector>

/// Reproducible draws: the same seed gives the same bits on every machine and with any number of threads.
namespace estimator {

inline constexpr std::uint64_t kSeed = 20261123;
inline constexpr std::size_t kDraws = 1024;
inline constexpr std::size_t kReportDraws = 4096;

inline constexpr Formula kSplitMix{"M-8.2", FOUREM_WORDS("formulas", "Random numbers"), "SplitMix64; u = ⌊z/2¹¹⌋·2⁻⁵³",
                                   "Steele, Lea and Flood 2014"};

/// The SplitMix64 generator.
class SplitMix64 {
public:
    explicit constexpr SplitMix64(std::uint64_t seed) : m_state{seed} {}

    /// @source M-8.2
    constexpr std::uint64_t next() {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    /// In [0, 1), a multiple of 2^-53.
    constexpr double uniform() { return static_cast<double>(next() >> 11) * 0x1p-53; }

private:
    std::uint64_t m_state;
};

/// Draws by input: `column(input)[draw]`.
struct Sample {
    std::size_t draws = 0;
    std::vector<std::vector<double>> columns;
};

inline constexpr Formula kLatinHypercube{"M-8.2b", FOUREM_WORDS("formulas", "Latin hypercube"), "x_i = (perm[i] + u)/N",
                                         "McKay, Beckman and Conover 1979"};

/// Uniform draws of which each input has exactly one in every N-th of its range; columns in the order of the inputs.
///
/// @param draws   ≥ 1
/// @param inputs  columns
/// @returns       values in [2^-53, 1 − 2^-53]
/// @error domain  no draws
/// @source M-8.2b
[[nodiscard]] Result<Sample> latinHypercube(std::uint64_t seed, std::size_t draws, std::size_t inputs);

inline constexpr Formula kInverseNormal{"M-8.2c", FOUREM_WORDS("formulas", "Normal quantile"), "z = Φ⁻¹(p)",
                                        "Acklam 2003, one Halley step"};

/// Quantile of the standard normal distribution.
///
/// @param probability  in (0, 1)
/// @error domain  an input outside its domain
/// @source M-8.2c
[[nodiscard]] Result<double> inverseNormal(double probability);

} // namespace estimator
