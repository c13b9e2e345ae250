#pragma once

#include "estimator/charts/stacked_bars.h"

#include <optional>
#include <string>
#include <vector>

/// From the stages of a scenario over the components that use the energy to the total: what a Sankey diagram shows.
namespace estimator {

/// A node of the middle column, in the order and with the names of the segments of `stackedBars`.
struct FlowPart {
    BarSegment segment; ///< its values are empty
    double value = 0.0;
    double percent = 0.0; ///< of the total
    double offset = 0.0;  ///< of those above it, as far as they add up
};

struct FlowStage {
    models::StageId id;
    std::string name;
    double value = 0.0;
    std::optional<double> p10 = {}, p90 = {}; ///< none without draws
    double percent = 0.0;
    double offset = 0.0;
};

struct Flow {
    std::size_t stage = 0, part = 0;
    double value = 0.0;
    double stageOffset = 0.0, partOffset = 0.0; ///< within the two nodes
};

struct Flows {
    Metric metric = Metric::total;
    models::ScenarioId scenario;
    std::string scenarioName;
    double total = 0.0;
    std::optional<double> p10, p90; ///< of the total; none without draws
    std::vector<FlowStage> stages;  ///< in pipeline order; those that come to nothing are left out
    std::vector<FlowPart> parts;
    std::vector<Flow> flows; ///< stage by stage
};

/// @error missingData  a stage has no figure
[[nodiscard]] models::Result<Flows> flowsOf(const ScenarioEstimate& scenario, Metric metric);

} // namespace estimator
