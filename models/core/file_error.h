#pragma once

#include "models/core/result.h"

#include <cstddef>
#include <string>
#include <system_error>

/// Why a file cannot be used, in words, with what to do about it:
///
///     if (::open(...) < 0) return unreadable(file.string(), {errno, std::generic_category()});
namespace models {

/// @error unreadableFile
[[nodiscard]] tl::unexpected<Error> unreadable(std::string where, const std::error_code& reason);

/// @error unwritableFile
[[nodiscard]] tl::unexpected<Error> unwritable(std::string where, const std::error_code& reason);

/// @param most  bytes, whole MiB
/// @error tooLarge
[[nodiscard]] tl::unexpected<Error> tooLarge(std::string where, std::size_t most);

} // namespace models
