#pragma once

#include "app/gui/options.h"

namespace app {

/// @returns the exit code: 0, or 3 when a file cannot be read or written
[[nodiscard]] int run(const Options& options);

} // namespace app
