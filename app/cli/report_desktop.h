#pragma once

#include "app/cli/outcome.h"
#include "app/cli/report_options.h"

namespace app {

/// Hands the report to the program for the window, which lays out pages and speaks other languages; this one goes without its libraries.
/// Returns only when that cannot be run.
[[nodiscard]] Outcome<ExitCode> runDesktop(const ReportOptions& options);

} // namespace app
