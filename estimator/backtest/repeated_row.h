#pragma once

#include "estimator/backtest/row_prediction.h"

#include <memory>
#include <optional>

namespace estimator {

/// A row's plan that is calculated again and again with other figures of the catalogue: without trace, and without trying batches.
class RepeatedRow {
public:
    /// @returns  the plan that fits with the catalogue's own figures, or why there is none
    [[nodiscard]] static Reasoned<RepeatedRow> of(const RowInputs& inputs, const std::shared_ptr<const models::Catalogue>& catalogue);

    /// In the units of `comparedUnit`; none where the plan cannot be calculated with these figures.
    struct Values {
        std::optional<double> energy;
        std::optional<double> pace; ///< accelerator-hours of training, else the throughput
        friend bool operator==(const Values&, const Values&) = default;
    };
    /// @param figures  before the catalogue's
    [[nodiscard]] Values with(const std::shared_ptr<const models::Overlay>& figures) const;

    [[nodiscard]] static ComparedMetric paceOf(const RowInputs& inputs) {
        return inputs.isTraining ? ComparedMetric::time : ComparedMetric::throughput;
    }

private:
    RepeatedRow(RowInputs inputs, RowPlan row, std::shared_ptr<const models::Catalogue> catalogue)
        : m_inputs{std::move(inputs)},
          m_row{std::move(row)},
          m_catalogue{std::move(catalogue)} {}

    RowInputs m_inputs;
    RowPlan m_row;
    std::shared_ptr<const models::Catalogue> m_catalogue;
};

} // namespace estimator
