#pragma once

#include "estimator/formulas/decode_step.h"
#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <algorithm>
#include <cmath>

/// What real training loses against a benchmark: campaigns on many chips, and small models alone on one.
namespace estimator {

struct CampaignInput {
    double chips;
    double chipsPerServer = 8.0;
    double parameters; ///< active
    double share;      ///< κ_c
    double exponent;   ///< of the size
};

inline constexpr Formula kCampaignShare{"M-1.9d", FOUREM_WORDS("formulas", "Share of the benchmark that a campaign reaches"),
                                        "φ = (κ_c·min(max(N/1e10, 0.005), 40)^s)^w; w = ln(n/c)/ln 8, within 0..1",
                                        FOUREM_WORDS("formulas", "fit on 46 published GPU and 15 TPU campaigns")};

/// Utilisation of a finished campaign over that of a benchmark on one server: network, restarts, evaluations and idle gaps in one number.
/// Campaigns of the fit ran on eight servers and more; between one and eight the loss grows with the logarithm of the chips, an assumption.
///
/// @param input   chips, chips per server ≥ 1, parameters > 0, share in (0, 1], exponent ≥ 0
/// @error domain  a member outside its domain
/// @source M-1.9d
[[nodiscard]] inline Result<double> campaignShare(const CampaignInput& input) {
    if (const auto broken = firstBroken(atLeastOne("chips", input.chips), atLeastOne("chips per server", input.chipsPerServer),
                                        positive("parameters", input.parameters), shareAboveZero("campaign efficiency", input.share),
                                        notNegative("exponent", input.exponent)))
        return outOfDomain(kCampaignShare, *broken);
    if (input.chips <= input.chipsPerServer) return 1.0;
    // The sizes that the fit has seen.
    constexpr double kUnit = 1e10;
    constexpr double kSmallest = 0.005;
    constexpr double kLargest = 40.0;
    constexpr double kServers = 8.0;
    const double whole = input.share * std::pow(std::clamp(input.parameters / kUnit, kSmallest, kLargest), input.exponent);
    const double grown = std::log(input.chips / input.chipsPerServer) / std::log(kServers);
    return finite(kCampaignShare, std::pow(whole, std::min(1.0, grown)));
}

struct DeviceStepInput {
    Flops work; ///< of one step
    FlopRate peakRate;
    double efficiency;
    Bytes stateTraffic; ///< of the optimiser, read and written once a step
    ByteRate memoryRate;
    double memoryEfficiency;
    double launches; ///< that follow each other, forward and backward
    Duration launch; ///< time of each
    double exponent = 3.0;
};

struct DeviceStep {
    Duration total;
    Duration computing;
};

inline constexpr Formula kDeviceStep{
    "M-1.9e", FOUREM_WORDS("formulas", "Training step on one device"),
    "t = (G^p + H^p)^(1/p); G = C_step/(F·η) + M_state/(BW·η_b); H = launches·t_launch",
    FOUREM_WORDS("formulas", "fit on the Zeus traces (You et al. 2023, arXiv:2208.06102) and published tuning benchmarks")};

/// Time of one step where one device trains alone: launches and chip work overlap as in M-3.4e.
///
/// @param input   work, launches, launch time, traffic ≥ 0, rates > 0, efficiencies in (0, 1], exponent ≥ 1
/// @error domain  a member outside its domain
/// @source M-1.9e
[[nodiscard]] inline Result<DeviceStep> deviceStep(const DeviceStepInput& input) {
    if (const auto broken =
            firstBroken(notNegative("compute", input.work), positive("peak rate", input.peakRate),
                        shareAboveZero("efficiency", input.efficiency), notNegative("bytes moved", input.stateTraffic),
                        positive("memory rate", input.memoryRate), shareAboveZero("memory efficiency", input.memoryEfficiency),
                        notNegative("launches", input.launches), notNegative("launch time", input.launch)))
        return outOfDomain(kDeviceStep, *broken);
    const Duration computing =
        input.work / (input.peakRate * input.efficiency) + input.stateTraffic / (input.memoryRate * input.memoryEfficiency);
    const auto total = overlappedTime(input.launch * input.launches, computing, input.exponent);
    if (!total) return tl::unexpected{total.error()};
    return finite(kDeviceStep, DeviceStep{*total, computing}, *total);
}

} // namespace estimator
