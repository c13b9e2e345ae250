#pragma once

#include "models/core/result.h"
#include "models/pipeline/plan.h"

#include <filesystem>
#include <optional>
#include <string_view>

/// A plan file in which git left both versions of what it could not merge, between lines of `<<<<<<<`, `=======` and `>>>>>>>`.
namespace models {

/// What both versions agree on stands in each of them.
struct ConflictedPlan {
    Plan ours, theirs;
    std::optional<Plan> base; ///< where git wrote it down as well (`merge.conflictStyle` diff3 or zdiff3)
};

[[nodiscard]] bool hasConflictMarks(std::string_view text);

/// @error those of `planFromText`, where a version by itself is no plan
[[nodiscard]] Result<ConflictedPlan> conflictedPlan(std::string_view text, std::string_view name);

/// None where the file cannot be read or holds no such marks.
[[nodiscard]] std::optional<Result<ConflictedPlan>> conflictIn(const std::filesystem::path& file);

} // namespace models
