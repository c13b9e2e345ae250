#include "app/cli/outcome.h"

#include <algorithm>
#include <utility>

namespace app {

tl::unexpected<Failure> badUsage(models::Error error, std::string where) {
    if (error.where.empty()) error.where = std::move(where);
    return tl::unexpected<Failure>{Failure{ExitCode::usage, std::move(error)}};
}

tl::unexpected<Failure> badFile(models::Error error) {
    const ExitCode exit = error.code == models::Code::newerFormat ? ExitCode::newerFormat : ExitCode::file;
    return tl::unexpected<Failure>{Failure{exit, std::move(error)}};
}

ExitCode exitCodeOf(const std::vector<models::Finding>& findings, models::Severity least) {
    const bool isGrave = std::ranges::any_of(findings, [least](const models::Finding& finding) { return finding.severity() >= least; });
    return isGrave ? ExitCode::findings : ExitCode::ok;
}

} // namespace app
