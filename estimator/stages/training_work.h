#pragma once

#include "estimator/stages/model_shape.h"
#include "estimator/stages/usage.h"

#include <optional>

namespace estimator {

/// What a training run has to compute and to hold.
template <class R>
struct TrainingWork {
    Noted<Flops, R> compute;
    Noted<double, R> samples;        ///< sequences or images
    Noted<double, R> sequenceLength; ///< 1 for image models
    ModelShape<R> model;
    std::optional<Noted<double, R>> adapterParameters; ///< with LoRA and QLoRA
    double usedShare = 1.0;                            ///< of the planned run, by early stopping
    double usedSigma = 0.0;                            ///< of its logarithm; 0: it is known
};

/// @error missingData  tokens, samples, model or a figure of its shape is not known
template <class R>
[[nodiscard]] models::Result<TrainingWork<R>> trainingWork(const Scope<R>& scope, models::StageKind kind, Remarks remarks);

} // namespace estimator
