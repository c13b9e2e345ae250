#pragma once

#include "estimator/charts/place_question.h"

#include <optional>
#include <string>
#include <vector>

/// The sites of the catalogue on the map: how clean their grids are, or what a stage would come to there.
namespace estimator {

struct MapSite {
    std::string id, name, provider;
    double latitude = 0.0, longitude = 0.0; ///< degrees
    std::optional<double> value = {};
    double shade = 0.0;                   ///< 0: the least of all, 1: the most; by logarithm
    bool isAvailable = true;              ///< false: the accelerator of the stage is not known to be offered there
    bool isAllowed = true;                ///< false: outside the data residency of the plan
    bool isChosen = false;                ///< some stage of the scenario runs there
    std::vector<std::string> others = {}; ///< names of the other scenarios that run something there
    std::vector<models::Edit> edits = {}; ///< that choose it, in the scenario that was asked about
};

struct SiteMap {
    models::ScenarioId scenario;
    std::string scenarioName;
    std::optional<models::StageId> stage; ///< none: sites are shown by their grid
    std::string stageName;
    Metric metric = Metric::total;
    std::string unit; ///< of the values
    std::optional<double> least, most;
    std::string residency; ///< of the plan, as it says it; empty: anywhere
    std::vector<MapSite> sites;
    std::vector<std::string> withoutPlace; ///< names of sites that some scenario has, but that stand nowhere on the map
};

/// @param estimate  of this plan; points are enough
/// @param stage     that is tried at every site; none: the grid's annual mean in the plan's series
/// @error stopped, unknownScenario
[[nodiscard]] models::Result<SiteMap> siteMap(const models::Plan& plan, const models::Facts& facts, const Estimate& estimate,
                                              const models::ScenarioId& scenario, const std::optional<models::StageId>& stage,
                                              Metric metric, const std::stop_token& stop = {});

} // namespace estimator
