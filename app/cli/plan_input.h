#pragma once

#include "app/cli/command_line.h"
#include "app/cli/outcome.h"
#include "estimator/estimate.h"
#include "estimator/formulas/random.h"
#include "models/catalogue/catalogue.h"
#include "models/pipeline/plan.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// From the arguments of a command to the plan it works on, and to its estimate.
namespace app {

/// What most commands take.
struct PlanOptions {
    std::string file;
    std::optional<std::string> scenario;
    std::vector<std::string> settings; ///< "stage.field=value"
    std::optional<std::string> basis;  ///< instead of the plan's
    std::uint64_t draws = estimator::kDraws;
    std::uint64_t seed = estimator::kSeed;
};

/// PLAN and --set.
void addPlanArgument(Command& command, PlanOptions& options);
void addSetOption(Command& command, PlanOptions& options);
void addBasisOption(Command& command, PlanOptions& options);
/// --draws and --seed.
void addDrawOptions(Command& command, PlanOptions& options);

struct PlanText {
    std::string name; ///< for messages: the file, or "standard input"
    std::string text;
    models::Plan plan;
};

/// Reads a plan, "-" from the standard input. Messages of migrations go to stderr.
[[nodiscard]] Outcome<PlanText> readPlanText(const std::string& file);

/// The shipped catalogue.
[[nodiscard]] Outcome<std::shared_ptr<const models::Catalogue>> openCatalogue();

/// A plan with the changes of the command line, ready to be estimated.
struct PreparedPlan {
    std::string name;
    models::Plan plan;
    models::Facts facts;
    std::optional<models::ScenarioId> scenario; ///< the one that --scenario names
    std::optional<estimator::Basis> basis;
    std::uint64_t draws = estimator::kDraws;
    std::uint64_t seed = estimator::kSeed;
};

[[nodiscard]] Outcome<PreparedPlan> preparePlan(const PlanOptions& options);
/// The same for a plan that was read already.
[[nodiscard]] Outcome<PreparedPlan> preparedPlan(const PlanText& read, const PlanOptions& options);

/// @param only  estimates the named scenario alone
[[nodiscard]] Outcome<estimator::Estimate> estimatePlan(const PreparedPlan& prepared, bool only);

/// Threads for draws: as many as the machine has.
[[nodiscard]] std::size_t threadCount();

/// All findings of the estimate, each once.
[[nodiscard]] std::vector<models::Finding> findingsOf(const estimator::Estimate& estimate);

} // namespace app
