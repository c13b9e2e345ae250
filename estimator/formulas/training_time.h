#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <cmath>

/// From training work to wall time and chip-hours.
namespace estimator {

struct TrainingRun {
    Flops work; ///< model FLOP, without recomputation
    double chips = 1.0;
    FlopRate peakRate;               ///< dense, of one chip, at the compute precision
    double utilisation = 1.0;        ///< MFU
    double goodput = 1.0;            ///< see `goodput.h`
    double campaignEfficiency = 1.0; ///< κ
    double feedUtilisation = 1.0;    ///< see `data_loading.h`
};

struct TrainingTime {
    Duration duration; ///< wall time
    Duration chipTime; ///< chips × duration
};

inline constexpr Formula kTrainingTime{"M-1.9", FOUREM_WORDS("formulas", "Training time"), "t = C / (n·F·MFU·G·κ·u_feed)",
                                       FOUREM_WORDS("formulas", "time identity; κ from published end-to-end training runs")};

/// Wall time and chip time of a training run.
///
/// @param run     work ≥ 0, chips ≥ 1, peak rate > 0, the shares in (0, 1]
/// @error domain  a member outside its domain
/// @source M-1.9
[[nodiscard]] inline Result<TrainingTime> trainingTime(const TrainingRun& run) {
    if (const auto broken = firstBroken(
            notNegative("compute", run.work), atLeastOne("chips", run.chips), positive("peak rate", run.peakRate),
            shareAboveZero("utilisation", run.utilisation), shareAboveZero("goodput", run.goodput),
            shareAboveZero("campaign efficiency", run.campaignEfficiency), shareAboveZero("feed utilisation", run.feedUtilisation)))
        return outOfDomain(kTrainingTime, *broken);
    const double reached = run.utilisation * run.goodput * run.campaignEfficiency * run.feedUtilisation;
    const Duration chipTime = run.work / (run.peakRate * reached);
    return finite(kTrainingTime, TrainingTime{chipTime / run.chips, chipTime}, chipTime);
}

inline constexpr Formula kEndToEndUtilisation{"M-1.9b", FOUREM_WORDS("formulas", "End-to-end utilisation"), "MFU_e2e = C / (t_chip·F)",
                                              FOUREM_WORDS("formulas", "inverse of the time identity")};

/// Utilisation that a published run reached, everything lost included.
///
/// @param work      ≥ 0
/// @param chipTime  > 0
/// @param peakRate  > 0
/// @error domain    an input outside its domain
/// @source M-1.9b
[[nodiscard]] inline Result<double> endToEndUtilisation(Flops work, Duration chipTime, FlopRate peakRate) {
    if (const auto broken = firstBroken(notNegative("compute", work), positive("chip time", chipTime), positive("peak rate", peakRate)))
        return outOfDomain(kEndToEndUtilisation, *broken);
    return finite(kEndToEndUtilisation, work / (chipTime * peakRate));
}

inline constexpr double kLongCampaignEfficiency = 0.80;
inline constexpr Duration kShortJob = models::hours(24.0);
inline constexpr Duration kLongCampaign = models::days(14.0);

inline constexpr Formula kCampaignEfficiency{"M-1.9c", FOUREM_WORDS("formulas", "Campaign efficiency"),
                                             "κ = 1 up to 24 h, 0.80 from 14 days, linear in ln t between",
                                             FOUREM_WORDS("formulas", "fit on twelve published training runs; the ramp is an assumption")};

/// What is left of a job of this wall time after restarts, evaluations and idle gaps that benchmarks do not see.
///
/// @param wallTime  ≥ 0
/// @error domain    negative, or not a number
/// @source M-1.9c
[[nodiscard]] inline Result<double> campaignEfficiency(Duration wallTime) {
    if (const auto broken = firstBroken(notNegative("wall time", wallTime))) return outOfDomain(kCampaignEfficiency, *broken);
    if (wallTime <= kShortJob) return 1.0;
    if (wallTime >= kLongCampaign) return kLongCampaignEfficiency;
    const double position = std::log(wallTime / kShortJob) / std::log(kLongCampaign / kShortJob);
    return 1.0 - (1.0 - kLongCampaignEfficiency) * position;
}

/// The same for a job that would take `idealTime` without such losses: κ(t) with t·κ(t) = idealTime, so that wall time and κ agree.
///
/// @param idealTime  ≥ 0, wall time at κ = 1
/// @error domain     negative, or not a number
/// @source M-1.9c
[[nodiscard]] inline Result<double> campaignEfficiencyOfIdealTime(Duration idealTime) {
    if (const auto broken = firstBroken(notNegative("wall time", idealTime))) return outOfDomain(kCampaignEfficiency, *broken);
    if (idealTime <= kShortJob) return 1.0;
    if (idealTime >= kLongCampaign * kLongCampaignEfficiency) return kLongCampaignEfficiency;
    // t·κ(t) rises and is concave in t; Newton's method from the left converges from below in a few steps.
    const double slope = (1.0 - kLongCampaignEfficiency) / std::log(kLongCampaign / kShortJob);
    const double ideal = idealTime / kShortJob;
    double wall = ideal;
    for (int step = 0; step < 8; ++step) {
        const double efficiency = 1.0 - slope * std::log(wall);
        wall += (ideal - wall * efficiency) / (efficiency - slope);
    }
    return ideal / wall;
}

} // namespace estimator
