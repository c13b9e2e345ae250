#pragma once

#include "estimator/charts/stacked_bars.h"
#include "models/catalogue/catalogue.h"

#include <memory>
#include <optional>

namespace ui {

/// What a chart is asked about: the plan, where the user looks, and the choices above the charts.
struct ChartQuestion {
    std::shared_ptr<const models::Plan> plan;
    std::shared_ptr<const models::Catalogue> catalogue;
    std::shared_ptr<const estimator::Estimate> estimate;
    models::ScenarioId scenario;
    std::optional<models::StageId> stage;
    estimator::Metric metric = estimator::Metric::total;
    estimator::StackBy stackBy = estimator::StackBy::stage;
    estimator::BarScale scale = estimator::BarScale::absolute;
    double horizonDays = 0.0; ///< 0: the plan's

    friend bool operator==(const ChartQuestion&, const ChartQuestion&) = default; ///< the same plan, not one that says the same
    [[nodiscard]] models::Facts facts() const { return estimator::factsFor(*plan, catalogue); }
};

/// Which parts of the question a chart looks at; when another part changes, it does nothing. Plan and catalogue come with every question.
struct ChartUses {
    bool estimate = false;
    bool scenario = false;
    bool stage = false;
    bool stackBy = false;
    bool scale = false;
    bool horizon = false;
};

/// The question without what is not used.
[[nodiscard]] inline ChartQuestion reduced(ChartQuestion question, const ChartUses& uses) {
    if (!uses.estimate) question.estimate.reset();
    if (!uses.scenario) question.scenario = {};
    if (!uses.stage) question.stage.reset();
    if (!uses.stackBy) question.stackBy = {};
    if (!uses.scale) question.scale = {};
    if (!uses.horizon) question.horizonDays = 0.0;
    return question;
}

} // namespace ui
