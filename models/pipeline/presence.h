#pragma once

#include "models/pipeline/plan.h"

#include <vector>

/// All scenarios share one graph, the union of what any of them needs; each leaves out the stages that it does not do.
namespace models {

/// Whether the scenario does the stage at all.
[[nodiscard]] bool isEnabled(const Plan& plan, const Scenario& scenario, const Stage& stage);
[[nodiscard]] bool isEnabled(const Plan& plan, const Scenario& scenario, const StageId& id); ///< false for a stage that is not there

/// The other scenarios that decide otherwise about the stage: they leave out what this one does, or do what it leaves out. In the plan's
/// order; empty where all agree.
[[nodiscard]] std::vector<ScenarioId> scenariosApart(const Plan& plan, const Scenario& scenario, const StageId& stage);

} // namespace models
