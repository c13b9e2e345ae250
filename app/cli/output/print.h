#pragma once

#include "app/cli/outcome.h"

#include <string_view>

/// The two streams of the program.
namespace app {

/// Writes to the standard output. A reader that has gone away (`fourem ... | head`) is no error.
/// @error unwritableFile  with the reason, e.g. a full disk
[[nodiscard]] Outcome<void> print(std::string_view text);

/// `error[CODE] where: what; what to do` to stderr.
void sayError(const models::Error& error);

/// The same for a note or warning about a file.
void sayMessage(const models::Message& message, std::string_view where);

} // namespace app
