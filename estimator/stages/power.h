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
    double shortKernels = 0.0; ///< of the software

    [[nodiscard]] PowerCoefficients coefficients() const { return {constant.value, memory.value, compute.value, shortKernels}; }
    [[nodiscard]] static models::Result<PowerCurve> of(const Scope<R>& scope, const Chip<R>& chip, double shortKernels = 0.0);
};

/// Mean chip power of training, as a function of the MFU.
template <class R>
struct TrainingPower {
    PowerCurve<R> curve;
    Noted<double, R> memoryUse;   ///< u_m of training
    Noted<double, R> calibration; ///< reported means over the curve's value
    Noted<double, R> stallShare;  ///< of the cap, while the chips wait for data

    [[nodiscard]] static models::Result<TrainingPower> of(const Scope<R>& scope, const Chip<R>& chip);
    [[nodiscard]] models::Result<Noted<Power, R>> at(const Noted<double, R>& utilisation, R& recorder) const;
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
