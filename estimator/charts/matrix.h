#pragma once

#include "estimator/charts/chart_axis.h"
#include "estimator/charts/place_question.h"

#include <optional>
#include <string>
#include <vector>

/// One stage on every machine at every place: which pairs can do its work, and what they come to.
namespace estimator {

struct MatrixCell {
    enum class State {
        feasible,
        notOffered, ///< the provider is not known to sell the accelerator there
        infeasible, ///< `problem` says why
        noFigure,   ///< the pair may well do the work, but what it comes to is not known; `problem` says what is missing
    };
    State state = State::notOffered;
    std::optional<double> value;
    std::optional<models::Message> problem;
    double shade = 0.0;              ///< 0: the least of all feasible cells, 1: the most; by logarithm
    std::vector<models::Edit> edits; ///< that choose the pair, in the scenario that was asked about
};

struct MatrixHead {
    std::string id, name;
    bool isChosen = false;  ///< as the scenario has it
    bool isPlanned = false; ///< some stage of some scenario has it
};

struct Matrix {
    Metric metric = Metric::total;
    models::ScenarioId scenario;
    models::StageId stage;
    std::string scenarioName, stageName;
    std::vector<MatrixHead> accelerators;       ///< columns: what is chosen, then the best first
    std::vector<MatrixHead> sites;              ///< rows, likewise
    std::vector<std::vector<MatrixCell>> cells; ///< by site, then accelerator
    std::optional<double> least, most;          ///< of the feasible cells
    ChartAxis axis;                             ///< up to `most`: the unit in which all cells are told
};

/// The accelerators that do the stage's work best where it runs now, at the sites that suit its present accelerator best; and whatever some
/// scenario of the plan has. What was measured of the present accelerator is not carried to another one.
/// @param estimate  of this plan; points are enough
/// @param stage     none: the stage that comes to most
/// @error notApplicable  no stage of the scenario runs on accelerators
/// @error stopped, unknownScenario
[[nodiscard]] models::Result<Matrix> matrix(const models::Plan& plan, const models::Facts& facts, const Estimate& estimate,
                                            const models::ScenarioId& scenario, const std::optional<models::StageId>& stage, Metric metric,
                                            const std::stop_token& stop = {});

} // namespace estimator
