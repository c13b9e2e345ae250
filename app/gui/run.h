#pragma once

#include "app/gui/options.h"

namespace app {

/// The scale of the interface that the user prefers, unless the environment says another. After the application has its name and before
/// QApplication exists: Qt reads it then.
void useChosenScale();

/// @returns the exit code: 0, or 3 when a file cannot be read or written
[[nodiscard]] int run(const Options& options);

} // namespace app
