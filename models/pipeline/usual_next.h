#pragma once

#include "models/pipeline/stage_kind.h"

#include <vector>

/// What usually stands beside a stage in a pipeline: the order in which stages are offered.
namespace models {

/// Kinds that usually follow, the most usual first. Every one of them can be connected.
[[nodiscard]] std::vector<StageKind> usuallyAfter(StageKind kind);
/// Kinds that usually come before, the most usual first.
[[nodiscard]] std::vector<StageKind> usuallyBefore(StageKind kind);
/// Kinds that a pipeline usually begins with.
[[nodiscard]] std::vector<StageKind> usuallyFirst();

} // namespace models
