#pragma once

#include "estimator/estimate.h"

#include <optional>
#include <string>
#include <vector>

/// What a stacked bar chart of one metric shows: a bar a scenario, a segment a stage or a component. All numbers are ready to be
/// drawn; the chart only gives them a shape.
namespace estimator {

enum class StackBy { stage, component };

/// Grid lines of the value axis above zero.
inline constexpr int kAxisSteps = 4;

struct ChartSegment {
    enum class Kind {
        stage,        ///< `stage` and `name` say which
        component,    ///< `component` says which
        embodied,     ///< of total emissions, beside the components of operation
        unattributed, ///< of stages whose energy is known as a whole only
        whole,        ///< of metrics that are not a sum: wall time, SCI
    };
    Kind kind = Kind::whole;
    models::StageId stage;
    std::string name;
    std::optional<Component> component;
    std::vector<double> exact; ///< by bar, in the metric's unit; 0 where the bar is a gap
    std::vector<double> shown; ///< by bar, in `ChartData::unit`
    [[nodiscard]] bool isSameKindOf(const ChartSegment& other) const;
};

struct ChartBar {
    enum class State { complete, missing, infeasible };
    models::ScenarioId id;
    std::string name;
    State state = State::complete;
    std::optional<double> exact;              ///< in the metric's unit; none: a gap, not a zero
    std::optional<double> exactP10, exactP90; ///< in the metric's unit; none without draws
    double shown = 0.0;                       ///< in `ChartData::unit`; 0 for a gap
    double shownP10 = 0.0, shownP90 = 0.0;    ///< likewise
    std::vector<std::string> missingStages;   ///< names of the stages without a figure
};

struct ChartData {
    Metric metric = Metric::total;
    StackBy stackBy = StackBy::stage;
    std::string unit;      ///< with the prefix that suits the highest bar: "MWh"
    std::string exactUnit; ///< of the metric
    double axisTop = 1.0;  ///< a round number above the highest bar, in `unit`; its quarters are round too
    int axisDecimals = 0;  ///< that the quarters need
    std::vector<ChartBar> bars;
    std::vector<ChartSegment> segments; ///< from the bottom; those that are zero everywhere are left out
    [[nodiscard]] bool isEmpty() const;
};

/// Energy at the meter and emissions are known by component; everything else by stage only.
[[nodiscard]] bool hasComponents(Metric metric);

/// `StackBy::component` falls back to stages where `hasComponents` is false.
[[nodiscard]] ChartData chartData(const Estimate& estimate, Metric metric, StackBy stackBy);

} // namespace estimator
