#pragma once

#include "models/versions/place.h"

#include <nlohmann/json.hpp>

#include <array>
#include <map>
#include <string>
#include <vector>

/// A plan taken apart into values with their places, as its file has them, so that nothing that a file can hold is left out.
/// Internal to `models/versions`.
namespace models::versions {

/// Things that follow each other in a list of the file.
inline constexpr std::array kListedParts{Part::stage, Part::link, Part::annotation, Part::scenario, Part::budget, Part::run, Part::event};

struct PlanParts {
    std::map<Place, nlohmann::json> values;
    std::map<Part, std::vector<Place>> order; ///< of the things of each of `kListedParts`

    /// Null when there is nothing.
    [[nodiscard]] const nlohmann::json* at(const Place& place) const;
};

/// Which scenario is the baseline: the file tells it by the order of the scenarios.
[[nodiscard]] const Place& baselinePlace();

[[nodiscard]] PlanParts takenApart(const Plan& plan);

/// The inverse. Of the things in a list, those that `order` names.
[[nodiscard]] nlohmann::json putTogether(const PlanParts& parts);

/// The stages that a link joins, or that a run or event is about.
[[nodiscard]] std::vector<std::string> stagesIn(const Place& place, const nlohmann::json& value);

} // namespace models::versions
