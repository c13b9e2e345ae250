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

/// "plan.fourem~", beside the file that a symbolic link means: where `keepPrevious` puts what the file held.
[[nodiscard]] std::filesystem::path previousVersion(const std::filesystem::path& file);

/// Keeps what the file holds now under another name, in place of what was kept before, with the same permissions. Nothing happens when
/// there is no such file.
/// @error unwritableFile  with the reason
[[nodiscard]] Result<void> keepPrevious(const std::filesystem::path& file);

/// The whole of a regular file.
/// @error unreadableFile  with the reason; also where it is a folder, a pipe or a device
/// @error tooLarge        it has more than `most` bytes
[[nodiscard]] Result<std::string> readBytes(const std::filesystem::path& file, std::size_t most);

} // namespace models
