#pragma once

#include "app/cli/outcome.h"
#include "models/pipeline/measured_run.h"

#include <optional>
#include <string>

namespace app {

/// "2026-05-04 drift_seen new slang": a date, a kind and a note, which may be empty. A word that is no kind begins the note of another.
[[nodiscard]] Outcome<models::PlanEvent> eventOf(const std::string& text, const std::optional<models::StageId>& stage);

} // namespace app
