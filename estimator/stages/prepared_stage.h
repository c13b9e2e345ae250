#pragma once

#include "estimator/stages/bill.h"
#include "estimator/stages/data_stages.h"
#include "estimator/stages/inference.h"
#include "estimator/stages/metering.h"
#include "estimator/stages/processors.h"
#include "estimator/stages/training.h"

#include <variant>

namespace estimator {

/// All figures of a stage over the horizon, as quantities with their nodes; each may be missing on its own.
template <class R>
struct StageMetrics {
    StageFigures<R> figures;
    models::Result<Noted<Carbon, R>> location, market, cfe, total;
    models::Result<Noted<Water, R>> waterSite, waterSource;
    std::optional<Noted<Carbon, R>> perExaflop; ///< of training, location-based and embodied; noted where a trace is
};

/// A stage on accelerators, with all that surrounds them.
template <class R>
struct AcceleratorStage {
    std::variant<TrainingStage<R>, FleetStage<R>, BatchStage<R>, CompressionStage<R>, ServiceStage<R>> work;
    Metering<R> metering;
    std::optional<Noted<double, R>> cooling; ///< IT energy with liquid cooling over that without; none: as the servers are sold
    models::Result<Embodied<R>> embodied;
    models::Result<Bill<R>> bill;
    std::optional<Processors<R>> processors; ///< of tools; none where there are none
    friend bool operator==(const AcceleratorStage&, const AcceleratorStage&) = default;

    /// What one run asks of its accelerators: time, power and workload of the factors decide it, nothing of the place does.
    [[nodiscard]] models::Result<Usage<R>> usage(const Factors& factors, R& recorder) const;
    [[nodiscard]] models::Result<StageFigures<R>> figures(const models::Result<Usage<R>>& used, const Place<R>& place,
                                                          const Noted<double, R>& repetitions, const Factors& factors, R& recorder) const;
    [[nodiscard]] models::Result<StageFigures<R>> figures(const Place<R>& place, const Noted<double, R>& repetitions,
                                                          const Factors& factors, R& recorder) const {
        return figures(usage(factors, recorder), place, repetitions, factors, recorder);
    }
};

/// A stage of a scenario with everything looked up and sized: what the point estimate, draws, sweeps and the 4M split evaluate.
template <class R>
struct PreparedStage {
    Place<R> place;
    Noted<double, R> repetitions;
    Basis basis = Basis::location;
    std::variant<AcceleratorStage<R>, ProcessorStage<R>, StorageStage<R>, TransferStage<R>> work;
    Spreads spreads; ///< sigma 0 where nothing is drawn
    friend bool operator==(const PreparedStage&, const PreparedStage&) = default;

    /// @error those that cost every figure: no place, no model, infeasible; see `Findings` for those that cost single metrics
    [[nodiscard]] static models::Result<PreparedStage> of(const Scope<R>& scope, const models::Stage& stage, Basis basis, Remarks remarks);

    /// @error those that cost every figure in this draw, e.g. `unstable`
    [[nodiscard]] models::Result<StageMetrics<R>> metrics(const Factors& factors, R& recorder) const;
    /// The same for a stage on accelerators whose usage at these factors is known already.
    [[nodiscard]] models::Result<StageMetrics<R>> metrics(const models::Result<Usage<R>>& used, const Factors& factors, R& recorder) const;

private:
    [[nodiscard]] models::Result<StageMetrics<R>> placedMetrics(models::Result<StageFigures<R>> figures, const Factors& factors,
                                                                R& recorder) const;
};

} // namespace estimator
