#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <cmath>
#include <optional>

/// Quality that fades, and retraining that restores it.
namespace estimator {

inline constexpr double kReplayShare = 0.05; ///< ρ, old tokens mixed into new ones

struct DriftInput {
    double freshQuality;                  ///< q0, in (0, 1]
    double qualityFloor;                  ///< in (0, q0)
    std::optional<Duration> timeConstant; ///< τ; nobody can guess it
};

struct RetrainPlan {
    Duration interval;
    double runsPerYear;
};

inline constexpr Formula kRetrainInterval{"M-0.2", FOUREM_WORDS("formulas", "Retraining interval"), "T = τ·ln(q0/q_floor); runs = 365 d/T",
                                          FOUREM_WORDS("formulas", "exponential loss of quality, assumed form")};

/// How often a model must be retrained so that its quality stays above the floor.
///
/// @param input        0 < floor < fresh ≤ 1, time constant > 0
/// @error domain       a member outside its domain
/// @error missingData  the time constant is not known: enter it, or the interval itself
/// @source M-0.2
[[nodiscard]] inline Result<RetrainPlan> retrainPlan(const DriftInput& input) {
    if (!input.timeConstant)
        return models::fail(models::Code::missingData, std::string{kRetrainInterval.id},
                            {FOUREM_WORDS("formulas", "the drift"), FOUREM_WORDS("formulas", "time constant or retraining interval")});
    if (const auto broken =
            firstBroken(shareAboveZero("fresh quality", input.freshQuality),
                        that("quality floor", input.qualityFloor, FOUREM_WORDS("formulas", "above 0 and below the fresh quality"),
                             input.qualityFloor > 0.0 && input.qualityFloor < input.freshQuality),
                        positive("time constant", *input.timeConstant)))
        return outOfDomain(kRetrainInterval, *broken);
    const Duration interval = *input.timeConstant * std::log(input.freshQuality / input.qualityFloor);
    const RetrainPlan plan{interval, models::days(365.0) / interval};
    return finite(kRetrainInterval, plan, plan.interval, plan.runsPerYear);
}

inline constexpr Formula kContinuedTraining{"M-0.3", FOUREM_WORDS("formulas", "Compute of continued training"), "C = 6·N·D_new·(1 + ρ)",
                                            "Ibrahim et al. 2024 (arXiv:2403.08763)"};

/// Work of one retraining that continues from the tuned model, some old tokens replayed.
///
/// @param parameters   > 0, met by a token
/// @param newTokens    ≥ 0
/// @param replayShare  ≥ 0
/// @error domain  an input outside its domain
/// @source M-0.3
[[nodiscard]] inline Result<Flops> continuedCompute(double parameters, double newTokens, double replayShare = kReplayShare) {
    if (const auto broken =
            firstBroken(positive("parameters", parameters), notNegative("new tokens", newTokens), notNegative("replay share", replayShare)))
        return outOfDomain(kContinuedTraining, *broken);
    return finite(kContinuedTraining, models::flops(6.0 * parameters * newTokens * (1.0 + replayShare)));
}

inline constexpr Formula kScratchTraining{"M-0.3b", FOUREM_WORDS("formulas", "Compute of training from scratch"),
                                          "C = 6·N·(D_full + D_new)", FOUREM_WORDS("formulas", "counting of passes")};

/// Work of one retraining from scratch on old and new tokens.
///
/// @param parameters  > 0, met by a token
/// @param oldTokens   ≥ 0
/// @param newTokens   ≥ 0
/// @error domain  an input outside its domain
/// @source M-0.3b
[[nodiscard]] inline Result<Flops> scratchCompute(double parameters, double oldTokens, double newTokens) {
    if (const auto broken =
            firstBroken(positive("parameters", parameters), notNegative("old tokens", oldTokens), notNegative("new tokens", newTokens)))
        return outOfDomain(kScratchTraining, *broken);
    return finite(kScratchTraining, models::flops(6.0 * parameters * (oldTokens + newTokens)));
}

} // namespace estimator
