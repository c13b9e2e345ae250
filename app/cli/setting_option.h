#pragma once

#include "app/cli/outcome.h"
#include "models/catalogue/facts.h"
#include "models/pipeline/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace app {

/// The plan after `--set stage.field=value` for each of `settings`, in order. Stages go by id or name, entries by id or alias.
/// Without scenario the baseline is changed, which all inherit.
/// @error  usage: unknown stage, field or entry, or a value that does not fit
[[nodiscard]] Outcome<models::Plan> withSettings(models::Plan plan, const models::Facts& facts,
                                                 const std::optional<models::ScenarioId>& scenario,
                                                 const std::vector<std::string>& settings);

} // namespace app
