#pragma once

#include "estimator/charts/chart_axis.h"
#include "estimator/estimate.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What a stacked bar chart of one metric shows: a bar a scenario, a segment a stage or a component.
namespace estimator {

enum class StackBy { stage, component };
enum class BarScale {
    absolute,
    relative, ///< to the baseline, in percent
};

struct BarSegment {
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
    std::vector<double> values; ///< by bar; 0 where the bar is a gap
    /// By bar, of a stage where draws are there; else empty. None beside the baseline, of which a stage is no ratio.
    std::vector<std::optional<double>> p10 = {}, p90 = {};
    [[nodiscard]] bool isSameKindOf(const BarSegment& other) const;
};

struct Bar {
    enum class State { complete, missing, infeasible };
    models::ScenarioId id;
    std::string name;
    State state = State::complete;
    std::optional<double> value;            ///< none: a gap, not a zero
    std::optional<double> p10, p90;         ///< none without draws
    std::vector<std::string> missingStages; ///< names of the stages without a figure
};

struct StackedBars {
    Metric metric = Metric::total;
    StackBy stackBy = StackBy::stage;
    BarScale scale = BarScale::absolute;
    std::string unit; ///< of all values: that of the metric, or "%"
    ChartAxis axis;
    std::vector<Bar> bars;
    std::vector<BarSegment> segments; ///< from the bottom; those that are zero everywhere are left out
    [[nodiscard]] bool isEmpty() const;
};

/// Energy at the meter and emissions are known by component; everything else by stage only.
[[nodiscard]] bool hasComponents(Metric metric);

/// `StackBy::component` falls back to stages where `hasComponents` is false, `BarScale::relative` to absolute values where the baseline
/// has none.
[[nodiscard]] StackedBars stackedBars(const Estimate& estimate, Metric metric, StackBy stackBy, BarScale scale = BarScale::absolute);

/// A stage's part of emissions or energy by component, summing to its figure. Empty without figure, or where `hasComponents` is false.
/// Emissions of operation follow the energy at the meter, so its components share them in the same proportion.
[[nodiscard]] std::vector<std::pair<BarSegment, double>> partsOf(const StageEstimate& stage, Metric metric);

} // namespace estimator
