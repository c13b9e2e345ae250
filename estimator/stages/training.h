#pragma once

#include "estimator/stages/learned.h"
#include "estimator/stages/power.h"
#include "estimator/stages/training_run.h"
#include "estimator/stages/usage.h"

namespace estimator {

/// A training stage, looked up and sized: pre-train, search hyper-parameters, fine-tune, distil, or retrain on drift.
template <class R>
struct TrainingStage {
    template <class T>
    using N = Noted<T, R>;

    N<Flops> work;
    N<double> chips;
    std::optional<TrainingInputs<R>> modelled; ///< none: the user knows the hours
    std::optional<N<Duration>> knownWall;
    models::Result<N<FlopRate>> peak;
    std::optional<N<Power>> systemPower;
    models::Result<TrainingPower<R>> power;
    Learned<R> learned;                  ///< by measured runs; its time is in the inputs already
    std::optional<double> mostWork = {}; ///< the whole run over what early stopping uses of it; none: that is known
    Occupation<R> occupation;
    Spreads spreads;

    /// Sizes what is left to `auto` (accelerators, precision, sequence length) and checks memory.
    /// @error missingData, unsupportedPrecision, infeasibleMemory, infeasibleDeadline, domain  naming the field to change
    [[nodiscard]] static models::Result<TrainingStage> of(const Scope<R>& scope, models::StageKind kind, Remarks remarks);

    /// One run.
    /// @source METHODOLOGY.md M-1, M-2
    [[nodiscard]] models::Result<Usage<R>> usage(const Factors& factors, R& recorder) const;
    friend bool operator==(const TrainingStage&, const TrainingStage&) = default;

private:
    [[nodiscard]] models::Result<N<Energy>> chipEnergy(const Usage<R>& used, const TrainingOutcome<R>& outcome, const Factors& factors,
                                                       R& recorder) const;
};

} // namespace estimator
