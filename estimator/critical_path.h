#pragma once

#include "models/pipeline/plan.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

/// When the stages of a pipeline finish, counted from its begin.
namespace estimator {

/// A row of a scenario: a stage, or the development that goes before its final run.
struct PathStage {
    models::StageId id;
    models::StageKind kind = models::StageKind::prepareData;
    bool isDevelopment = false; ///< stands behind the stage that it belongs to, and prolongs it
};

/// A row as the longest path sees it.
struct PathRow {
    std::vector<std::size_t> after; ///< rows whose end it waits for
    bool isContinuous = false;      ///< what follows a store or a service works beside it, not after it
};

/// @param stages  in pipeline order
[[nodiscard]] std::vector<PathRow> pathRows(const models::Plan& plan, std::span<const PathStage> stages);

struct PathFinish {
    double end = 0.0;                  ///< when the row itself is done
    double release = 0.0;              ///< when what follows may begin
    std::optional<std::size_t> before; ///< the row that it waited for longest; none: it begins at once
};

/// @param durations  of the rows, 0 where a row does nothing
[[nodiscard]] std::vector<PathFinish> finishes(std::span<const PathRow> rows, std::span<const double> durations);

/// The row that is done last; none for no rows.
[[nodiscard]] std::optional<std::size_t> lastOf(std::span<const PathFinish> finishes);

} // namespace estimator
