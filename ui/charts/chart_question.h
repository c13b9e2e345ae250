#pragma once

#include "estimator/charts/stacked_bars.h"
#include "models/catalogue/catalogue.h"

#include <memory>
#include <optional>

namespace ui {

/// By what an improvement is taken apart.
enum class SplitBy { practices, chain };

/// What a chart is asked about: the plan, where the user looks, and the choices above the charts.
struct ChartQuestion {
    std::shared_ptr<const models::Plan> plan;
    std::shared_ptr<const models::Catalogue> catalogue;
    std::shared_ptr<const estimator::Estimate> estimate; ///< the latest, maybe of an earlier plan
    std::shared_ptr<const estimator::Estimate> current;  ///< the same, where it is of this very plan; with draws or not yet
    models::ScenarioId scenario;
    std::optional<models::StageId> stage;
    estimator::Metric metric = estimator::Metric::total;
    estimator::StackBy stackBy = estimator::StackBy::stage;
    estimator::BarScale scale = estimator::BarScale::absolute;
    SplitBy splitBy = SplitBy::practices;
    double horizonDays = 0.0; ///< 0: the plan's

    friend bool operator==(const ChartQuestion&, const ChartQuestion&) = default; ///< the same plan, not one that says the same
    [[nodiscard]] models::Facts facts() const { return estimator::factsFor(*plan, catalogue); }
};

/// Which parts of the question a chart looks at; when another part changes, it does nothing. Plan and catalogue come with every question.
struct ChartUses {
    bool estimate = false;
    bool current = false; ///< its points; draws that come later change no answer
    bool scenario = false;
    bool stage = false;
    bool stackBy = false;
    bool scale = false;
    bool splitBy = false;
    bool horizon = false;
};

/// Whether two questions have one answer: a plan has one estimate, whether its draws have come or not.
[[nodiscard]] inline bool asksTheSame(ChartQuestion question, const ChartQuestion& other) {
    if (question.plan == other.plan && question.current && other.current) question.current = other.current;
    return question == other;
}

/// The question without what is not used.
[[nodiscard]] inline ChartQuestion reduced(ChartQuestion question, const ChartUses& uses) {
    if (!uses.estimate) question.estimate.reset();
    if (!uses.current) question.current.reset();
    if (!uses.scenario) question.scenario = {};
    if (!uses.stage) question.stage.reset();
    if (!uses.stackBy) question.stackBy = {};
    if (!uses.scale) question.scale = {};
    if (!uses.splitBy) question.splitBy = {};
    if (!uses.horizon) question.horizonDays = 0.0;
    return question;
}

} // namespace ui
