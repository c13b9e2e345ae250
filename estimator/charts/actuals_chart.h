#pragma once

#include "estimator/actuals/actuals.h"
#include "estimator/charts/chart_axis.h"

#include <optional>
#include <string>
#include <vector>

/// What was measured month by month against the plan, with what happened on the time line.
namespace estimator {

struct ActualsMark {
    double place = 0.0; ///< in months from the begin of the first
    models::PlanEvent event;
};

struct ActualsChart {
    Metric metric{};
    std::string subject; ///< name of a stage, or title of the plan
    std::string scenarioName;
    std::vector<ActualMonth> months;
    std::vector<ActualsMark> events; ///< within these months, of the subject or of the plan as a whole
    ChartAxis axis;
    std::size_t otherEvents = 0;       ///< of the subject or of the plan, outside these months
    std::optional<double> factor = {}; ///< on the planned figure, that all runs imply; none: nothing is compared, or several stages are
    std::size_t runs = 0;              ///< that imply it
    /// What would be planned with it.
    [[nodiscard]] std::optional<double> implied(const ActualMonth& month) const {
        return factor && month.planned ? std::optional{*factor * *month.planned} : std::nullopt;
    }
    [[nodiscard]] bool isEmpty() const { return months.empty(); }
};

/// @param stage  none: the plan as a whole
[[nodiscard]] ActualsChart actualsChart(const models::Plan& plan, const models::Facts& facts, const ScenarioEstimate& scenario,
                                        Metric metric, const std::optional<models::StageId>& stage);

} // namespace estimator
