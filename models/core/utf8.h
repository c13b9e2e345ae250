#pragma once

#include "models/core/result.h"

#include <string>
#include <string_view>

namespace models {

/// The text without its byte order mark.
/// @param name  of the file, for the error
/// @error notUtf8  says what it is instead, or names the line
[[nodiscard]] Result<std::string_view> utf8(std::string_view bytes, const std::string& name);

} // namespace models
