#pragma once

#include "estimator/recorder.h"
#include "estimator/stages/savings.h"
#include "models/core/result.h"

#include <optional>

namespace estimator {

/// A power cap on chips that train, with the power that they would draw.
template <class R>
struct TrainingLimit {
    PowerLimit<R> limit;
    TrainingPower<R> power;
};

/// Everything that decides how long a training run takes, already looked up: what a sweep varies and a draw perturbs.
template <class R>
struct TrainingInputs {
    Noted<Flops, R> work;
    Noted<double, R> samples; ///< sequences or images of one run
    Noted<FlopRate, R> peakRate;
    Noted<double, R> baseUtilisation;                ///< MFU0
    std::optional<Noted<double, R>> precisionFactor; ///< of 8-bit training
    std::optional<Noted<double, R>> methodFactor;    ///< of adapters
    std::optional<Noted<double, R>> slowdown;        ///< of 4-bit weights: longer time at the same compute
    Noted<double, R> chipExponent;
    Noted<double, R> sequenceLength;
    Noted<double, R> sequenceExponent;
    std::optional<Noted<double, R>> recomputationFactor;
    std::optional<Noted<double, R>> ceiling;
    std::optional<Noted<double, R>> knownUtilisation;
    Noted<Rate, R> failureRate;
    Noted<Duration, R> checkpointStall;
    Noted<Duration, R> restart;
    std::optional<Noted<Rate, R>> loaderRate;
    std::optional<TrainingLimit<R>> limit;
};

template <class R>
struct TrainingOutcome {
    Noted<double, R> utilisation; ///< MFU
    Noted<double, R> feed;        ///< share of the time in which the chips compute
    Noted<Duration, R> wall;
    Noted<Duration, R> chipTime;
    bool extrapolates = false;
    bool goodputIsLow = false;
    double goodput = 1.0;
};

/// The time model of training on `chips` accelerators.
template <class R>
[[nodiscard]] models::Result<TrainingOutcome<R>> trainingOutcome(const TrainingInputs<R>& inputs, const Noted<double, R>& chips,
                                                                 R& recorder);

/// The same inputs for the recorder that records nothing: for trying sizes, sweeps and draws.
template <class R>
[[nodiscard]] TrainingInputs<NoRecorder> withoutTrace(const TrainingInputs<R>& inputs);

} // namespace estimator
