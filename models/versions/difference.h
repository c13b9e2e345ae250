#pragma once

#include "models/versions/place.h"

#include <optional>
#include <vector>

namespace models {

/// A value that two versions of a plan do not agree about.
struct Change {
    Place place;
    std::optional<Setting> before, after; ///< none: not there; things and figures read as a text, "Serve (serve_online)"
    friend bool operator==(const Change&, const Change&) = default;
};

enum class Moves { ignored, included };

/// What differs between two versions of a plan: the plan, its scenarios, the stages in the order of the work each with its work and
/// choices, then links, annotations, budgets, own values, what was measured, review and lock. Things are the same when their ids are.
///
/// Where the versions have different baselines, the choices are compared as if `after` still had the baseline of `before`: an override
/// that was only rewritten is no difference. Of a lock only figures count that both versions read.
[[nodiscard]] std::vector<Change> differences(const Plan& before, const Plan& after, Moves moves = Moves::ignored);

/// The plan with the choices written as differences from that scenario. As it is when it has no such scenario.
[[nodiscard]] Plan seenFrom(const Plan& plan, const ScenarioId& baseline);

} // namespace models
