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
    friend bool operator==(const TrainingLimit&, const TrainingLimit&) = default;
};

/// What published campaigns lost against a benchmark, and the failures that this loss contains already.
template <class R>
struct UsualCampaign {
    Noted<double, R> share;
    Noted<double, R> exponent;
    Noted<double, R> parameters; ///< active
    Noted<double, R> chipsPerServer;
    Noted<Rate, R> failureRate;
    Noted<Duration, R> checkpointStall;
    Noted<Duration, R> restart;
    friend bool operator==(const UsualCampaign&, const UsualCampaign&) = default;
};

/// A small model alone on one device: what its steps ask of chip and host.
template <class R>
struct DeviceTraining {
    Noted<double, R> batch;                     ///< samples of a step
    std::optional<Noted<double, R>> efficiency; ///< none: the utilisation of benchmarks
    Noted<Bytes, R> stateTraffic;
    Noted<ByteRate, R> memoryRate;
    Noted<double, R> memoryEfficiency;
    Noted<double, R> launches;
    Noted<Duration, R> launch;
    Noted<double, R> exponent;
    friend bool operator==(const DeviceTraining&, const DeviceTraining&) = default;
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
    std::optional<Noted<double, R>> mixtureFactor;   ///< of mixtures of experts
    std::optional<Noted<double, R>> slowdown;        ///< of 4-bit weights: longer time at the same compute
    Noted<double, R> sequenceLength;
    Noted<double, R> sequenceExponent;
    std::optional<Noted<double, R>> recomputationFactor;
    std::optional<Noted<double, R>> ceiling;
    std::optional<Noted<double, R>> knownUtilisation;
    bool isOfWholeRun = false; ///< the known utilisation: all that a run loses is in it
    Noted<Rate, R> failureRate;
    Noted<Duration, R> checkpointStall;
    Noted<Duration, R> restart;
    std::optional<Noted<Rate, R>> loaderRate;
    UsualCampaign<R> campaign;
    std::optional<DeviceTraining<R>> device; ///< where the batch on one device is known
    std::optional<TrainingLimit<R>> limit;
    std::optional<Noted<double, R>> learnedTime; ///< factor by measured runs
    friend bool operator==(const TrainingInputs&, const TrainingInputs&) = default;
};

template <class R>
struct TrainingOutcome {
    Noted<double, R> utilisation; ///< MFU
    Noted<double, R> feed;        ///< share of the time in which the chips compute
    Noted<Duration, R> wall;
    Noted<Duration, R> chipTime;
    std::optional<Noted<double, R>> busy; ///< share of the time in which a device that trains alone computes
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
