#include "estimator/backtest/row_plan.h"

#include "estimator/backtest/assumptions.h"
#include "estimator/backtest/row_builder.h"

namespace estimator {

const models::StageId& rowStage() {
    static const models::StageId id{"run"};
    return id;
}

Reasoned<RowPlan> rowPlan(const RowInputs& inputs, const models::Facts& facts, const RowPlanOptions& options) {
    if (inputs.model.empty()) return tl::unexpected{std::string{"the row names no model"}};
    return inputs.isTraining ? trainingPlan(inputs, facts, options) : inferencePlan(inputs, facts, options);
}

WorkKind workKindOf(const RowInputs& inputs, const models::Facts& facts) {
    const auto model = rowModel(inputs, facts);
    if (model) return workKind(inputs, model->architecture);
    return workKind(inputs, inputs.architecture.empty() ? usualArchitecture(inputs.task) : inputs.architecture);
}

} // namespace estimator
