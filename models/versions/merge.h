#pragma once

#include "models/core/result.h"
#include "models/versions/place.h"

#include <optional>
#include <span>
#include <vector>

/// Two people changed the same plan: bringing their versions together, by stage and by scenario and choice.
///
///     const auto open = conflicts({&base, ours, theirs});
///     const auto plan = merged({&base, ours, theirs}, std::vector(open.size(), Side::theirs));
namespace models {

struct Versions {
    const Plan* base; ///< that both started from; null: none is known, so whatever one version has alone counts as added
    const Plan& ours;
    const Plan& theirs;
};

/// What both changed, each in their own way.
struct Conflict {
    Place place;
    std::optional<Setting> base, ours, theirs; ///< none: not there
};

enum class Side { ours, theirs };

/// Values that only one version changed are taken from it. Both versions conflict where they changed the same value differently, where
/// one removed a stage, scenario, note or entry that the other changed or uses anew, and where their links together make no pipeline.
/// Positions never conflict, and locks keep every figure that a version read.
[[nodiscard]] std::vector<Conflict> conflicts(const Versions& versions);

/// @param sides  whose value counts, for each of `conflicts`
/// @error mergeConflict  the first conflict, when sides are missing
/// @error cycle, notConnectable, lastScenario  the choices together make no plan
[[nodiscard]] Result<Plan> merged(const Versions& versions, std::span<const Side> sides);

/// The conflict as an error, for messages.
[[nodiscard]] Error errorOf(const Conflict& conflict);

} // namespace models
