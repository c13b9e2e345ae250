#pragma once

#include "estimator/actuals/planned_schedule.h"
#include "estimator/formulas/calibration.h"

#include <chrono>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

/// What was measured beside what was planned: per stage, and month by month.
///
///     const auto found = actuals(plan, facts, estimate.scenarios[0]);
///     for (const ActualRow& row : found->rows) ... row.measured, row.planned, row.factor()
namespace estimator {

/// For what the planned figure beside the measured one stands.
enum class ComparedBy {
    runs,     ///< as many runs, or the same while
    requests, ///< as many requests, as every run counts them
    both,     ///< some runs by their requests, others as a whole
    nothing,  ///< a run counts requests that the plan does not know for the stage, or the plan has no figure
};
[[nodiscard]] std::string_view key(ComparedBy compared);   ///< "runs", "requests", "both", "nothing"
[[nodiscard]] std::string_view label(ComparedBy compared); ///< marked in context "actuals"

/// One metric of a stage over all its measured runs.
struct ActualRow {
    std::optional<models::StageId> stage; ///< none: runs of the plan as a whole
    std::string name;
    Metric metric{};
    std::size_t runs = 0;
    double measured = 0.0;
    std::optional<double> planned = {}; ///< for what `compared` says
    ComparedBy compared = ComparedBy::nothing;
    std::optional<Posterior> posterior = {}; ///< of what it implies; none where nothing was planned

    [[nodiscard]] std::optional<double> ratio() const {
        return planned && *planned > 0.0 ? std::optional{measured / *planned} : std::nullopt;
    }
    /// On the plan's figure, by all that the runs tell and the spread that the figure had before.
    [[nodiscard]] std::optional<double> factor() const { return posterior ? std::optional{std::exp(posterior->mean)} : std::nullopt; }
};

struct ActualMonth {
    std::chrono::year_month month{};
    std::optional<double> planned = {};  ///< none: not planned for, or a stage has no figure
    std::optional<double> measured = {}; ///< none: nothing was measured
};

/// "2026-11"
[[nodiscard]] std::string monthText(std::chrono::year_month month);

struct Actuals {
    models::ScenarioId scenario;
    std::string scenarioName;
    std::vector<ActualRow> rows; ///< in the order of the pipeline, the plan as a whole last; metrics in their order
};

/// A run that tells the parts of the total, but not the total, counts for their sum.
/// @param noise    > 0: how far one measurement may be off, see `kMeasurementNoise`
/// @error domain   a measured figure that is not above zero beside a planned one that is
/// @source METHODOLOGY.md M-8.5
[[nodiscard]] models::Result<Actuals> actuals(const models::Plan& plan, const models::Facts& facts, const ScenarioEstimate& scenario,
                                              double noise);

/// Hours of a run that can still be told by month: ten years.
inline constexpr double kLongestRun = 10.0 * 366.0 * 24.0;
[[nodiscard]] bool isTooLong(const models::MeasuredRun& run);

/// A metric by month, from the first month with a plan or a measurement to the last with a measurement; more than a year in which nothing
/// is planned or measured is left out, and so are runs that are too long. Without stage: all runs, against the plan of the stages that
/// they are of, or of the plan as a whole where a run is of none.
[[nodiscard]] std::vector<ActualMonth> actualMonths(const models::Plan& plan, const models::Facts& facts, const ScenarioEstimate& scenario,
                                                    Metric metric, const std::optional<models::StageId>& stage = {});

/// What a run measured of a metric, a total from its parts if need be.
[[nodiscard]] std::optional<double> measuredFigure(const models::MeasuredRun& run, Metric metric, Basis basis);

} // namespace estimator
