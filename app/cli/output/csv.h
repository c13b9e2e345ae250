#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Comma-separated values as in RFC 4180, with line feeds.
namespace app {

[[nodiscard]] std::string csvRow(const std::vector<std::string>& cells);

/// Ten significant digits, the same on every machine; empty where there is none.
[[nodiscard]] std::string csvNumber(const std::optional<double>& value);

} // namespace app
