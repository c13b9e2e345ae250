#pragma once

#include "models/versions/place.h"

#include <vector>

namespace models::versions {

/// One order for the things of a list in two versions: that of the version which moved some (ours when both did), and what only the
/// other has behind what it follows there.
[[nodiscard]] std::vector<Place> mergedOrder(const std::vector<Place>& base, const std::vector<Place>& ours,
                                             const std::vector<Place>& theirs);

} // namespace models::versions
