#pragma once

#include <optional>
#include <string>
#include <vector>

/// Comma-separated values as in RFC 4180, with line feeds.
namespace models {

/// A line of comma-separated values with its line feed, each cell escaped (see `csvCell`).
[[nodiscard]] std::string csvRow(const std::vector<std::string>& cells);

/// To `kScriptDigits`, the same on every machine; empty where there is none.
[[nodiscard]] std::string csvNumber(const std::optional<double>& value);

} // namespace models
