#pragma once

#include "models/core/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace models {

/// Replaces the file as a whole: writes a temporary file beside it, syncs, renames. A killed process or a full disk leaves the old file
/// or the new one, never a part. Permissions stay; a symbolic link keeps pointing to the file, which is replaced.
/// @error unwritableFile  with the reason
[[nodiscard]] Result<void> writeAtomically(const std::filesystem::path& file, std::string_view bytes);

/// The whole of a regular file.
/// @error unreadableFile  with the reason; also when it is larger than `most` bytes
[[nodiscard]] Result<std::string> readBytes(const std::filesystem::path& file, std::size_t most);

} // namespace models
