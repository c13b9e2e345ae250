#pragma once

#include "estimator/formulas/chip_power.h"
#include "estimator/stages/chip.h"

namespace estimator {

/// The power curve of a chip: what its memory and short kernels draw is common to all, what arithmetic draws is its generation's.
template <class R>
struct PowerCurve {
    Noted<Power, R> idle;
    Noted<Power, R> cap;
    Noted<double, R> constant, memory, compute;
    Noted<double, R> shortKernels; ///< of the software

    [[nodiscard]] PowerCoefficients coefficients() const { return {constant.value, memory.value, compute.value, shortKernels.value}; }
    [[nodiscard]] static models::Result<PowerCurve> of(const Scope<R>& scope, const Chip<R>& chip, const Noted<double, R>& shortKernels);
    friend bool operator==(const PowerCurve&, const PowerCurve&) = default;
};

/// Mean chip power of training: that of campaigns, or of a device that trains alone and waits for launches.
template <class R>
struct TrainingPower {
    Noted<Power, R> idle;
    Noted<Power, R> cap;
    Noted<double, R> campaignShare; ///< of the cap, in a campaign
    Noted<double, R> busySlope;     ///< of M-4.1d, of a device alone
    Noted<double, R> stallShare;    ///< of the cap, while the chips wait for data

    [[nodiscard]] static models::Result<TrainingPower> of(const Scope<R>& scope, const Chip<R>& chip);
    [[nodiscard]] Noted<Power, R> inCampaign(R& recorder) const;
    [[nodiscard]] models::Result<Noted<Power, R>> whileBusy(const Noted<double, R>& busy, R& recorder) const;
    friend bool operator==(const TrainingPower&, const TrainingPower&) = default;
};

/// Chip power at the usual training load; the power cap of a chip that is not known to train.
template <class R>
[[nodiscard]] models::Result<Noted<Power, R>> nominalPower(const Scope<R>& scope, const Chip<R>& chip);

/// The pricing that holds for a stage: its own or, left to `auto`, the plan's. "on-demand", "spot", "commit-1y", "commit-3y".
template <class R>
[[nodiscard]] std::string pricingOf(const Scope<R>& scope) {
    if (auto own = scope.maybeText("pricing")) return *own;
    return scope.at(models::planScope()).option("pricing");
}

} // namespace estimator
