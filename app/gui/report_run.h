#pragma once

#include "app/gui/options.h"
#include "models/catalogue/catalogue.h"

#include <memory>

namespace app {

/// Writes the report of a plan without a window.
/// @returns the exit code, as `fourem report` gives it: 0, 1 when an error is found in the plan, 2 for options that cannot be, 3 when a
/// file
///          cannot be read or written, 4 for a plan of a newer format
[[nodiscard]] int writeReport(const Options& options, const std::shared_ptr<const models::Catalogue>& catalogue);

} // namespace app
