#pragma once

#include "models/core/result.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

/// JSON as text, in and out: strict and bounded when reading, canonical when writing. Internal to `models/files`.
namespace models::files {

inline constexpr std::size_t kMostNesting = 64;

/// @error notJson  syntax, with line and column; a key twice in one object, too deep, too long
[[nodiscard]] Result<nlohmann::json> parseJson(std::string_view text, std::string_view name);

/// Sorted keys, two spaces, shortest round-trip numbers, no final newline.
[[nodiscard]] std::string canonicalText(const nlohmann::json& value);

/// One token of a JSON pointer: "/" and "~" escaped.
[[nodiscard]] std::string pointerToken(std::string_view key);

} // namespace models::files
