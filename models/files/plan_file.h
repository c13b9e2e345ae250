#pragma once

#include "models/core/result.h"
#include "models/pipeline/plan.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// The plan file: one canonical JSON document. Reading and writing lose nothing: unknown keys come back, an unchanged plan gives the
/// same bytes.
namespace models {

/// No plan comes near this size; a hostile file must not fill the memory.
inline constexpr std::size_t kMostPlanBytes = 16u << 20;

/// The format version that this program writes.
inline constexpr int kPlanFormatVersion = 2;

struct LoadedPlan {
    Plan plan;
    std::vector<Message> messages; ///< what migrations did
};

/// @error tooLarge, notUtf8
/// @error notJson      with line and column
/// @error notAPlan     no `format: "fourem-plan"`, or a member of the wrong type, with its JSON pointer
/// @error newerFormat  naming the version that reads it
[[nodiscard]] Result<LoadedPlan> planFromText(std::string_view bytes, std::string_view name);
/// What the file holds, as long as it can be a plan by its size.
/// @error unreadableFile, tooLarge
[[nodiscard]] Result<std::string> readPlanBytes(const std::filesystem::path& file);
/// @error unreadableFile, and those of `planFromText`
[[nodiscard]] Result<LoadedPlan> readPlan(const std::filesystem::path& file);

/// Canonical: sorted keys, two spaces, shortest round-trip numbers, final newline.
[[nodiscard]] std::string planToText(const Plan& plan);

/// Writes a temporary file beside it, syncs, renames: a killed process leaves the old file or the new one.
/// @error unwritableFile
[[nodiscard]] Result<void> writePlan(const std::filesystem::path& file, const Plan& plan);

/// The same for the user's own file: what it held before is kept as `previousVersion` (atomic_file.h).
/// @error unwritableFile
[[nodiscard]] Result<void> savePlan(const std::filesystem::path& file, const Plan& plan);

} // namespace models
