#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <cmath>

/// Failures, checkpoints and restarts of long runs (Young and Daly, first order).
namespace estimator {

inline constexpr Rate kFailureRate = models::perHour(2.0e-5);       ///< of one chip; Llama 3 saw 1.97e-5
inline constexpr Duration kCheckpointStall = models::seconds(60.0); ///< blocking writer, assumed
inline constexpr Duration kAsynchronousCheckpointStall = models::seconds(15.0);
inline constexpr Duration kRestart = models::seconds(600.0); ///< assumed
inline constexpr Duration kAutomatedRestart = models::seconds(180.0);
inline constexpr double kTolerableFailureLoss = 0.3;

inline constexpr Formula kFailureRateFromIncidents{"M-1.11", FOUREM_WORDS("formulas", "Failure rate from incidents"),
                                                   "λ = failures / (n·t)", "Llama 3 herd of models (arXiv:2407.21783): 419 in 54 days"};

/// Failure rate of one chip from the incidents of a run.
///
/// @param failures  ≥ 0
/// @param chips     ≥ 1
/// @param observed  > 0
/// @error domain    an input outside its domain
/// @source M-1.11
[[nodiscard]] inline Result<Rate> failureRate(double failures, double chips, Duration observed) {
    if (const auto broken = firstBroken(notNegative("failures", failures), atLeastOne("chips", chips), positive("duration", observed)))
        return outOfDomain(kFailureRateFromIncidents, *broken);
    return finite(kFailureRateFromIncidents, models::perSecond(failures / (chips * models::inSeconds(observed))));
}

inline constexpr Formula kMeanTimeToFailure{"M-1.11b", FOUREM_WORDS("formulas", "Mean time to failure from node statistics"),
                                            "MTTF = 24 h / (n/8 · r_f/1000)", "Kokolis et al. 2024 (arXiv:2410.21680)"};

/// Mean time between failures of a job, from failures per thousand days of eight-chip nodes.
///
/// @param chips     ≥ 1
/// @param failuresPerThousandNodeDays  > 0
/// @error domain    an input outside its domain
/// @source M-1.11b
[[nodiscard]] inline Result<Duration> meanTimeToFailure(double chips, double failuresPerThousandNodeDays) {
    if (const auto broken = firstBroken(atLeastOne("chips", chips), positive("failure rate", failuresPerThousandNodeDays)))
        return outOfDomain(kMeanTimeToFailure, *broken);
    return finite(kMeanTimeToFailure, models::hours(24.0 / (chips / 8.0 * failuresPerThousandNodeDays / 1000.0)));
}

struct FailureModel {
    double chips;
    Rate failureRate = kFailureRate; ///< of one chip
    Duration checkpointStall = kCheckpointStall;
    Duration restart = kRestart;
};

struct Goodput {
    double value;                ///< share of the time that makes progress
    Duration meanTimeToFailure;  ///< of the whole job
    Duration checkpointInterval; ///< the best one
    bool isLow;                  ///< failures cost more than the first-order form can say: W_GOODPUT_LOW
};

inline constexpr Formula kGoodput{"M-1.11c", FOUREM_WORDS("formulas", "Goodput"),
                                  "M = 1/(n·λ); τ = √(2·δ·M); G = 1/(1 + δ/τ + (τ/2 + R)/M)",
                                  "Young 1974 and Daly 2006, as in arXiv:2410.18124"};

/// The first-order form wherever it has a value. Prefer `goodput`, which refuses where it means nothing.
///
/// @param model   chips ≥ 1, failure rate and checkpoint stall > 0, restart ≥ 0
/// @error domain  a member outside its domain
/// @source M-1.11c
[[nodiscard]] inline Result<Goodput> firstOrderGoodput(const FailureModel& model) {
    if (const auto broken = firstBroken(atLeastOne("chips", model.chips), positive("failure rate", model.failureRate),
                                        positive("checkpoint stall", model.checkpointStall), notNegative("restart", model.restart)))
        return outOfDomain(kGoodput, *broken);
    const Duration between = Duration::ofBase(1.0 / (model.chips * model.failureRate).inBase());
    const Duration interval = Duration::ofBase(std::sqrt(2.0 * model.checkpointStall.inBase() * between.inBase()));
    const double failureLoss = (interval / 2.0 + model.restart) / between;
    const Goodput result{1.0 / (1.0 + model.checkpointStall / interval + failureLoss), between, interval,
                         failureLoss > kTolerableFailureLoss};
    return finite(kGoodput, result, result.value, between, interval);
}

/// Share of the time that makes progress, with the best checkpoint interval.
///
/// @param model   as above, and checkpoint stall + restart < mean time to failure: else no progress is made
/// @error domain  a member outside its domain
/// @source M-1.11c
[[nodiscard]] inline Result<Goodput> goodput(const FailureModel& model) {
    const auto result = firstOrderGoodput(model);
    if (!result) return result;
    const Duration lost = model.checkpointStall + model.restart;
    if (const auto broken =
            firstBroken(that("checkpoint stall and restart", lost, FOUREM_WORDS("formulas", "shorter than the time between failures"),
                             lost < result->meanTimeToFailure)))
        return outOfDomain(kGoodput, *broken);
    return result;
}

} // namespace estimator
