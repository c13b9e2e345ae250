#pragma once

#include "models/core/finding.h"
#include "models/core/result.h"

#include <vector>

/// How a command ends.
namespace app {

/// What the shell gets. Stable: scripts depend on it.
enum class ExitCode {
    ok = 0,
    findings = 1,    ///< an error among the findings, or a broken budget
    usage = 2,       ///< arguments that cannot be: unknown option, stage, field, scenario, template, entry
    file = 3,        ///< a file that cannot be read or written, or is no plan
    newerFormat = 4, ///< a plan of a newer format version
};

/// An error together with what it means for the shell: the same "bad value" is a usage error in an option and a bad file in a plan.
struct Failure {
    ExitCode exit = ExitCode::file;
    models::Error error;
};

template <class T>
using Outcome = tl::expected<T, Failure>;

/// Something is wrong with the arguments. `where` is put in front when the error does not name a place itself.
[[nodiscard]] tl::unexpected<Failure> badUsage(models::Error error, std::string where = {});

/// Something is wrong with a file.
[[nodiscard]] tl::unexpected<Failure> badFile(models::Error error);

/// `ExitCode::findings` when one of them is at least that severe.
[[nodiscard]] ExitCode exitCodeOf(const std::vector<models::Finding>& findings, models::Severity least = models::Severity::error);

} // namespace app
