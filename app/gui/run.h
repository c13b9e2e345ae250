#pragma once

#include "app/gui/options.h"

namespace app {

/// The scale of the interface that the user prefers, unless the environment says another. After the application has its name and before
/// QApplication exists: Qt reads it then.
void useChosenScale();

/// Starts the program once more with the plan that was open, at the scale that is preferred now.
/// @returns the exit code
[[nodiscard]] int startAgain();

/// @returns the exit code: 0, `ui::MainWindow::kRestart` when the program is to be started again, or 3 when a file cannot be read or
/// written
[[nodiscard]] int run(const Options& options);

} // namespace app
