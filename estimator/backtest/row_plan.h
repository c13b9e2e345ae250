#pragma once

#include "estimator/backtest/row_model.h"
#include "estimator/backtest/work_kind.h"
#include "models/pipeline/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace estimator {

/// A row as a plan of one stage, so that its prediction is what any plan of that work would get.
struct RowPlan {
    models::Plan plan;
    WorkKind kind = WorkKind::decodeDense;
    double requests = 1.0;              ///< of an inference stage
    double outputTokens = 0.0;          ///< of a request
    std::optional<double> accelerators; ///< of the measured job
    bool servesAtRate = false;          ///< the load was given: there is no throughput to predict
    std::vector<std::string> notes;     ///< what had to be assumed
};

/// What a plan is made from beside the inputs.
struct RowPlanOptions {
    std::optional<double> observedBatch; ///< instead of the configured one
    bool leaveBatch = false;             ///< let memory limit the batch, up to the configured one
    bool recomputeAll = false;           ///< full recomputation, where the training state does not fit otherwise
};

/// The stage of `RowPlan::plan`.
[[nodiscard]] const models::StageId& rowStage();

/// @returns  the plan, or why the row cannot be predicted
[[nodiscard]] Reasoned<RowPlan> rowPlan(const RowInputs& inputs, const models::Facts& facts, const RowPlanOptions& options = {});

/// The kind of work even where there is no plan.
[[nodiscard]] WorkKind workKindOf(const RowInputs& inputs, const models::Facts& facts);

} // namespace estimator
