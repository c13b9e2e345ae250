#pragma once

#include "estimator/formulas/decode_step.h"
#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <cmath>
#include <optional>
#include <utility>

/// From requests per second to sequences in flight (Little's law on the affine decode step).
namespace estimator {

struct LoadInput {
    Rate requests; ///< per replica, after caches
    double outputTokens;
    Duration fixed;                   ///< a of the decode step
    Duration perSequence;             ///< b of the decode step
    std::optional<double> batchLimit; ///< of memory; none: unlimited
};

struct OperatingPoint {
    double utilisation; ///< ρ, of the step's slope
    double sequences;   ///< B, in flight on average
    Duration step;
    bool extrapolates; ///< more sequences than the calibration saw: W_EXTRAPOLATION
};

inline constexpr Formula kOperatingPoint{"M-3.6", FOUREM_WORDS("formulas", "Sequences in flight"),
                                         "ρ = λ·O·b; B = λ·O·a/(1 − ρ); step = a + b·B", "Little 1961; exact because the step is affine"};

/// Where a replica settles under a load.
///
/// @param input    requests and slope ≥ 0, output tokens and fixed step > 0
/// @error domain   a member outside its domain
/// @error unstable ρ ≥ 1, or more sequences than memory holds
/// @source M-3.6
[[nodiscard]] inline Result<OperatingPoint> operatingPoint(const LoadInput& input) {
    if (const auto broken = firstBroken(notNegative("requests per second", input.requests), positive("output tokens", input.outputTokens),
                                        positive("fixed step time", input.fixed), notNegative("step time per sequence", input.perSequence),
                                        notNegative("batch limit", input.batchLimit.value_or(0.0))))
        return outOfDomain(kOperatingPoint, *broken);
    const auto unstable = [](double utilisation) {
        return models::fail(models::Code::unstable, std::string{kOperatingPoint.id},
                            {FOUREM_WORDS("formulas", "requests"), FOUREM_WORDS("formulas", "one replica"), utilisation});
    };
    const Rate tokens = input.requests * input.outputTokens;
    const double utilisation = tokens * input.perSequence;
    if (!domain::isFinite(utilisation)) return notFinite(kOperatingPoint);
    if (utilisation >= 1.0) return unstable(utilisation);
    const double sequences = tokens * input.fixed / (1.0 - utilisation);
    if (input.batchLimit && sequences > *input.batchLimit) return unstable(sequences / *input.batchLimit);
    const OperatingPoint point{utilisation, sequences, input.fixed + input.perSequence * sequences, sequences > kMostCalibratedSequences};
    return finite(kOperatingPoint, point, sequences, point.step);
}

inline constexpr Formula kMixtureOperatingPoint{"M-3.6b", FOUREM_WORDS("formulas", "Sequences in flight of a mixture of experts"),
                                                "B = λ·O·a(B)/(1 − ρ), iterated", "Little 1961, fixed point"};

/// Line that touches the step time at some number of sequences.
struct LocalStep {
    Duration fixed;
    Duration perSequence;
};

/// The same for any step time: the line is drawn anew at each point met. Iterates upwards from an empty replica, or from where a lighter
/// load has settled, so that it meets the first point at which the replica settles.
///
/// @param stepAt   sequences → `Result<LocalStep>`
/// @param start    sequences ≥ 0, no more than those sought
/// @error domain   a member outside its domain
/// @error unstable ρ ≥ 1, or more sequences than memory holds
/// @source M-3.6b
template <class StepAt>
[[nodiscard]] Result<OperatingPoint> settledOperatingPoint(LoadInput input, const StepAt& stepAt, double start = 0.0) {
    constexpr int kMostRounds = 200;
    constexpr double kSettled = 1e-12;
    const auto next = [&](double sequences) -> Result<OperatingPoint> {
        const Result<LocalStep> line = stepAt(sequences);
        if (!line) return tl::unexpected{line.error()};
        input.fixed = line->fixed;
        input.perSequence = line->perSequence;
        return operatingPoint(input);
    };
    const auto isSettled = [](double sequences, const OperatingPoint& reached) {
        return std::abs(reached.sequences - sequences) <= kSettled * reached.sequences;
    };
    double earlier = start;
    auto reached = next(earlier);
    if (!reached || isSettled(earlier, *reached)) return reached;
    double gain = reached->sequences - earlier; // of one step from `earlier`
    double sequences = reached->sequences;
    bool isAhead = false;
    for (int round = 0; round < kMostRounds; ++round) {
        auto further = next(sequences);
        if (!further && isAhead) { // beyond what a replica can do: the plain step instead
            sequences = reached->sequences;
            isAhead = false;
            continue;
        }
        if (!further || isSettled(sequences, *further)) return further;
        // The secant through the gains of two points leads to where nothing more is gained.
        const double newGain = further->sequences - sequences;
        const double slope = (newGain - gain) / (sequences - earlier);
        const double ahead = sequences - newGain / slope;
        earlier = sequences;
        gain = newGain;
        reached = std::move(further);
        isAhead = slope < 0.0 && ahead >= 0.0 && domain::isFinite(ahead);
        sequences = isAhead ? ahead : reached->sequences;
    }
    return reached;
}

/// The same where the fixed part depends on the sequences, because more of them touch more experts. Iterates from an empty
/// replica: `a(B)` rises and is bounded, so the first point met is the one a replica settles at.
///
/// @param fixedAt  sequences → `Result<Duration>`, the fixed part of the step
/// @error domain   a member outside its domain
/// @error unstable ρ ≥ 1, or more sequences than memory holds
/// @source M-3.6b
template <class FixedAt>
[[nodiscard]] Result<OperatingPoint> mixtureOperatingPoint(const LoadInput& input, const FixedAt& fixedAt) {
    return settledOperatingPoint(input, [&](double sequences) -> Result<LocalStep> {
        const Result<Duration> fixed = fixedAt(sequences);
        if (!fixed) return tl::unexpected{fixed.error()};
        return LocalStep{*fixed, input.perSequence};
    });
}

} // namespace estimator
