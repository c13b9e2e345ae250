#pragma once

#include <string>
#include <vector>

namespace models {

/// A line of comma-separated values with its line feed, each cell escaped (see `csvCell`).
[[nodiscard]] std::string csvRow(const std::vector<std::string>& cells);

} // namespace models
