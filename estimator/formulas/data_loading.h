#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <algorithm>
#include <optional>

/// Stalls of chips that wait for data.
namespace estimator {

/// What feeds the chips; what is not known does not limit.
struct DataPath {
    Bytes bytesPerSample;
    std::optional<ByteRate> storageRate;
    std::optional<ByteRate> networkRate;
    std::optional<double> workers;
    std::optional<Rate> ratePerWorker;
};

inline constexpr Formula kDataRate{"M-1.10", FOUREM_WORDS("formulas", "Data rate"),
                                   "R_data = min(BW_storage/b, workers·rate, BW_network/b)", "Mohan et al. 2020 (arXiv:2007.06775)"};

/// Samples per second that storage, network and preprocessing can deliver: the narrowest of those that are known.
///
/// @param path         bytes per sample, rates and workers > 0
/// @error domain       a member outside its domain
/// @error missingData  nothing about the path is known
/// @source M-1.10
[[nodiscard]] Result<Rate> dataRate(const DataPath& path);

struct FeedUtilisation {
    double value; ///< share of the time in which the chips compute
    double stall; ///< 1 − value
};

inline constexpr Formula kFeedUtilisation{"M-1.10b", FOUREM_WORDS("formulas", "Feed utilisation"), "u_feed = min(1, R_data/R_compute)",
                                          "Mohan et al. 2020 (arXiv:2007.06775)"};

/// Share of the time in which the chips are fed.
///
/// @param dataRate     > 0, samples per second delivered
/// @param computeRate  > 0, samples per second that the chips could take
/// @error domain       an input outside its domain
/// @source M-1.10b
[[nodiscard]] inline Result<FeedUtilisation> feedUtilisation(Rate dataRate, Rate computeRate) {
    if (const auto broken = firstBroken(positive("data rate", dataRate), positive("compute rate", computeRate)))
        return outOfDomain(kFeedUtilisation, *broken);
    const double value = std::min(1.0, dataRate / computeRate);
    return finite(kFeedUtilisation, FeedUtilisation{value, 1.0 - value}, value);
}

inline constexpr double kStallPowerShare = 0.30; ///< of TDP while waiting for data, assumed

struct StalledRun {
    double chips;
    Duration duration;      ///< wall time, stalls included
    double feedUtilisation; ///< in (0, 1]
    Power busyPower;
    Power stalledPower;
};

inline constexpr Formula kStalledEnergy{"M-1.10c", FOUREM_WORDS("formulas", "Chip energy with data stalls"),
                                        "E_chip = n·(P_busy·t·u_feed + P_stall·t·(1 − u_feed))", "Mohan et al. 2020 (arXiv:2007.06775)"};

/// Energy of chips that wait for data in part of the time.
///
/// @param run     chips ≥ 1, duration and powers ≥ 0, feed utilisation in (0, 1]
/// @error domain  a member outside its domain
/// @source M-1.10c
[[nodiscard]] inline Result<Energy> stalledEnergy(const StalledRun& run) {
    if (const auto broken = firstBroken(atLeastOne("chips", run.chips), notNegative("duration", run.duration),
                                        shareAboveZero("feed utilisation", run.feedUtilisation), notNegative("power", run.busyPower),
                                        notNegative("stalled power", run.stalledPower)))
        return outOfDomain(kStalledEnergy, *broken);
    const Duration busy = run.duration * run.feedUtilisation;
    return finite(kStalledEnergy, run.chips * (run.busyPower * busy + run.stalledPower * (run.duration - busy)));
}

} // namespace estimator
