#pragma once

#include "estimator/stages/embodied.h"
#include "estimator/stages/footprint.h"

#include <optional>

/// Stages without accelerators, looked up and sized. See `usage.h` for the two steps.
namespace estimator {

/// Work on processors: preparing data.
template <class R>
struct ProcessorStage {
    template <class T>
    using N = Noted<T, R>;

    N<Duration> run; ///< reserved vCPU time of one run
    N<double> vcpus, memory, load, least, most, memoryPower;
    std::optional<N<Energy>> knownEnergy;
    models::Result<Embodied<R>> embodied;
    models::Result<N<MoneyRate>> perHour;
    Spreads spreads;
    friend bool operator==(const ProcessorStage&, const ProcessorStage&) = default;

    [[nodiscard]] static models::Result<ProcessorStage> of(const Scope<R>& scope, const Place<R>& place, Remarks remarks);
    /// @source METHODOLOGY.md M-4.7
    [[nodiscard]] models::Result<StageFigures<R>> figures(const Place<R>& place, const N<double>& repetitions, const Factors& factors,
                                                          R& recorder) const;
};

/// Data held on disks.
template <class R>
struct StorageStage {
    template <class T>
    using N = Noted<T, R>;

    N<Duration> run;
    N<double> terabytes, replication, power;
    models::Result<Embodied<R>> embodied;
    models::Result<N<double>> price; ///< USD per GB and month
    Spreads spreads;
    friend bool operator==(const StorageStage&, const StorageStage&) = default;

    [[nodiscard]] static models::Result<StorageStage> of(const Scope<R>& scope, const Place<R>& place, Remarks remarks);
    /// @source METHODOLOGY.md M-4.7, M-7.5
    [[nodiscard]] models::Result<StageFigures<R>> figures(const Place<R>& place, const N<double>& repetitions, const Factors& factors,
                                                          R& recorder) const;
};

/// Data sent over the network.
template <class R>
struct TransferStage {
    template <class T>
    using N = Noted<T, R>;

    N<double> run; ///< gigabytes of one run
    N<double> rate, perGigabyte;
    models::Result<N<double>> price; ///< USD per GB
    Spreads spreads;
    friend bool operator==(const TransferStage&, const TransferStage&) = default;

    [[nodiscard]] static models::Result<TransferStage> of(const Scope<R>& scope, const Place<R>& place, Remarks remarks);
    /// @source METHODOLOGY.md M-4.7, M-7.5
    [[nodiscard]] models::Result<StageFigures<R>> figures(const Place<R>& place, const N<double>& repetitions, const Factors& factors,
                                                          R& recorder) const;
};

} // namespace estimator
