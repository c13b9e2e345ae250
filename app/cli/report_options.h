#pragma once

#include "app/cli/plan_input.h"

#include <string>

namespace app {

/// What `fourem report` takes beside the plan.
struct ReportOptions : PlanOptions {
    std::string output;
    std::string sections;  ///< keys with commas between them; empty: all
    std::string scenarios; ///< ids or names, likewise
    std::string language = "en";
    std::string pageSize = "A4";
    std::string organisation;
    std::string logo; ///< file
    std::string date; ///< "2026-11-26", "today"; empty: that of the plan's review
};

/// Of `--date`, where "today" is that of this machine's clock, in UTC.
/// @error badValue
[[nodiscard]] models::Result<std::string> dayOf(const ReportOptions& options);

} // namespace app
