#pragma once

#include "estimator/stages/replica.h"
#include "estimator/stages/request.h"
#include "estimator/stages/usage.h"

#include <array>
#include <optional>

/// Stages that run a model, looked up and sized. See `usage.h` for the two steps.
namespace estimator {

/// One run of a batch inference or an evaluation: full batches, replicas as the deadline asks.
template <class R>
struct BatchStage {
    template <class T>
    using N = Noted<T, R>;

    ReplicaInputs<R> replica;
    N<double> requests;
    N<double> answers; ///< of the model: calls that no cache answers
    ModelCalls<R> calls;
    N<double> chips; ///< of one replica
    N<double> batch;
    N<double> replicas;
    std::optional<N<Duration>> knownWall;
    Occupation<R> occupation;
    Spreads spreads;

    /// @error missingData, unsupportedPrecision, infeasibleMemory, domain  naming the field to change
    [[nodiscard]] static models::Result<BatchStage> of(const Scope<R>& scope, Remarks remarks);
    /// @source METHODOLOGY.md M-3.12
    [[nodiscard]] models::Result<Usage<R>> usage(const Factors& factors, R& recorder) const;
    friend bool operator==(const BatchStage&, const BatchStage&) = default;
};

inline constexpr std::size_t kHoursOfDay = 24;
using DailyLoad = std::array<double, kHoursOfDay>; ///< shares of the mean, with mean 1

/// What the latency targets leave of a replica.
struct ReplicaPlan {
    double chips = 1.0;
    double limit = 1.0;    ///< most sequences at once
    ReplicaStep step;      ///< at the limit
    Rate capacity;         ///< requests that one replica takes within the targets
    double slowdown = 1.0; ///< of a full step under the power cap; taken for emptier steps too
    friend bool operator==(const ReplicaPlan&, const ReplicaPlan&) = default;
};

/// A fleet that serves requests as they arrive, over the plan's horizon.
template <class R>
struct FleetStage {
    template <class T>
    using N = Noted<T, R>;

    ReplicaInputs<R> replica;
    ReplicaPlan plan;
    N<double> requests; ///< per second, mean
    N<double> load;     ///< model calls per second, mean
    ModelCalls<R> calls;
    N<double> horizonDays;
    DailyLoad day;
    N<double> peak; ///< of the day over its mean
    N<double> headroom;
    std::optional<double> fixedReplicas; ///< all day: chosen, or those of the busiest hour where the fleet does not scale
    N<double> leastReplicas;
    N<double> chips, limit; ///< of the plan
    std::optional<N<double>> perTokenMs;
    Occupation<R> occupation;
    Spreads spreads;
    std::string name, where; ///< for errors of a draw

    /// @error infeasibleSlo, unstable, and those of `BatchStage::of`
    [[nodiscard]] static models::Result<FleetStage> of(const Scope<R>& scope, Remarks remarks);
    /// @source METHODOLOGY.md M-3.6 to M-3.8
    [[nodiscard]] models::Result<Usage<R>> usage(const Factors& factors, R& recorder) const;
    friend bool operator==(const FleetStage&, const FleetStage&) = default;
};

/// Running the calibration data of a compression through the model once.
template <class R>
struct CompressionStage {
    template <class T>
    using N = Noted<T, R>;

    N<Flops> work;
    N<double> chips;
    N<FlopRate> peakRate;
    N<double> efficiency;
    std::optional<N<Duration>> knownWall;
    models::Result<N<Power>> usualPower; ///< of one chip
    Occupation<R> occupation;
    Spreads spreads;

    [[nodiscard]] static models::Result<CompressionStage> of(const Scope<R>& scope, Remarks remarks);
    [[nodiscard]] models::Result<Usage<R>> usage(const Factors& factors, R& recorder) const;
    friend bool operator==(const CompressionStage&, const CompressionStage&) = default;
};

/// A ready service whose accelerator time per request is known.
template <class R>
struct ServiceStage {
    template <class T>
    using N = Noted<T, R>;

    N<double> requests;
    N<Duration> perRequest;
    std::optional<N<Duration>> knownWall;
    std::optional<N<Energy>> energyPerRequest;
    models::Result<N<Power>> usualPower; ///< of one chip
    Occupation<R> occupation;
    Spreads spreads;

    [[nodiscard]] static models::Result<ServiceStage> of(const Scope<R>& scope, Remarks remarks);
    [[nodiscard]] models::Result<Usage<R>> usage(const Factors& factors, R& recorder) const;
    friend bool operator==(const ServiceStage&, const ServiceStage&) = default;
};

} // namespace estimator
