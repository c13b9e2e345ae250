#pragma once

#include "estimator/estimate.h"
#include "models/pipeline/edit.h"

#include <optional>
#include <string>
#include <vector>

namespace estimator {

/// From this share of the draws on, one scenario counts as being below another.
inline constexpr double kSupportedShare = 0.9;

/// Share of the draws in which `a` is below `b`; none without draws of both. What is unknown to both is the same in both.
[[nodiscard]] std::optional<double> shareBelow(const ScenarioEstimate& a, const ScenarioEstimate& b, Metric metric);

/// Whether the metric is known of both and the same, in the point and in every draw.
[[nodiscard]] bool isSame(const ScenarioEstimate& a, const ScenarioEstimate& b, Metric metric);

/// P10 to P90 of `a` over `b`, draw by draw: what is unknown to both cancels out.
struct RatioInterval {
    double p10 = 1.0, p90 = 1.0;
};
/// None without draws of both, or where `b` comes to nothing in one.
[[nodiscard]] std::optional<RatioInterval> ratioInterval(const ScenarioEstimate& a, const ScenarioEstimate& b, Metric metric);

/// A scenario's metric beside the baseline's.
struct Difference {
    std::optional<double> value;
    std::optional<double> delta; ///< value minus baseline
    std::optional<double> ratio; ///< baseline over value: how many times better; none where a footprint is zero or missing
    std::optional<double> below; ///< share of the draws in which the scenario is below the baseline; none without draws
    std::optional<double> above; ///< the same, above it; where both are less than 1 together, the other draws are ties
    bool isSame = false;         ///< in the point and in every draw
    std::optional<double> ratioP10, ratioP90;
};

struct ComparedScenario {
    models::ScenarioId id;
    std::string name;
    PerMetric<Difference> metrics;
    std::vector<models::StageId> otherWork; ///< stages that do not do the same work as in the baseline
    [[nodiscard]] bool sameWork() const { return otherWork.empty(); }
};

/// One choice that differs between scenarios: a row of the comparison table.
struct ComparedChoice {
    models::StageId scope;
    std::string field;
    std::vector<std::string> texts; ///< by scenario: `settingText` of what holds there, "auto (8)" where the estimator sized it
    bool isWork = false;
};

struct Comparison {
    std::vector<ComparedScenario> scenarios; ///< the baseline first
    std::vector<ComparedChoice> choices;     ///< only those that differ
    std::vector<models::Finding> findings;   ///< different work, mixed accounting
};

/// Scenarios side by side: differences, ratios, and whether they do the same work.
[[nodiscard]] Comparison compare(const models::Plan& plan, const Estimate& estimate);

/// Scenarios of the estimate that do not do the work of its first one, in its order.
[[nodiscard]] std::vector<models::ScenarioId> scenariosOfOtherWork(const models::Plan& plan, const Estimate& estimate);

/// Whether it is other work when only one of two scenarios does the stage.
[[nodiscard]] bool isWorkOfItsOwn(const models::Plan& plan, const models::Scenario& a, const models::Scenario& b,
                                  const models::Stage& stage);

/// "location, lifecycle-consumption": the basis by which a scenario's figures of the metric are counted, and all that its intensities rest
/// on. Empty where nothing is emitted, or where the metric does not depend on it.
[[nodiscard]] std::string accountingOf(const ScenarioEstimate& scenario, Metric metric);

/// Scenarios that are counted by one basis.
struct BasisGroup {
    Basis basis = Basis::location;
    std::vector<std::string> names; ///< in the order of the estimate; empty: all others
};
/// The smallest group first; a last one of many scenarios is not listed.
[[nodiscard]] std::vector<BasisGroup> scenariosByBasis(const Estimate& estimate);

/// Whether some scenarios count the metric otherwise than others.
[[nodiscard]] bool isMixed(const Estimate& estimate, Metric metric);

/// The warning that all scenarios' total emissions rest on different bases; none where they do not.
[[nodiscard]] std::optional<models::Finding> mixedAccounting(const Estimate& estimate);

/// A stage's metric beside that of the same stage in the baseline; without draws.
[[nodiscard]] Difference stageDifference(const StageEstimate& stage, const StageEstimate& baseline, Metric metric);

} // namespace estimator
