#pragma once

#include "app/cli/output/style.h"
#include "estimator/trace_stages.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

/// How a figure comes about, as a tree down to its sources. A node that several others share is written out once.
namespace app {

/// @param depth  levels below the root that are shown; none: all
[[nodiscard]] std::string traceText(const estimator::ScenarioEstimate& scenario, estimator::TraceRef root, std::optional<int> depth,
                                    const Style& style);

/// {"id", "kind", "name", "stage", "value", "unit", ..., "inputs": [...]}; "stage" is that of the figure where it differs from the one
/// above; a node written before is {"ref": id}. "method" is the section of
/// METHODOLOGY.md, "path" the place in plan or catalogue.
[[nodiscard]] nlohmann::ordered_json traceJson(const estimator::ScenarioEstimate& scenario, estimator::TraceRef root,
                                               std::optional<int> depth);

[[nodiscard]] std::string_view key(estimator::TraceKind kind); ///< "formula", "catalogue" ...
[[nodiscard]] std::string_view key(models::Layer layer);       ///< "plan", "lock", "user", "shipped"

} // namespace app
