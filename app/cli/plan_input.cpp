#include "app/cli/plan_input.h"

#include "app/cli/input_file.h"
#include "app/cli/output/print.h"
#include "app/cli/setting_option.h"
#include "estimator/gathered_finding.h"
#include "models/files/conflicted_file.h"
#include "models/files/data_folder.h"
#include "models/files/plan_file.h"
#include "models/pipeline/validate.h"

#include <algorithm>
#include <limits>
#include <thread>

namespace app {
namespace {

constexpr std::uint64_t kLeastDraws = 10;
constexpr std::uint64_t kMostDraws = 1u << 20;
constexpr std::uint64_t kLargestSeed = std::numeric_limits<std::uint64_t>::max();

} // namespace

void addPlanArgument(Command& command, PlanOptions& options) {
    command.argument("PLAN", options.file, "Plan file, or - for the standard input");
}

void addSetOption(Command& command, PlanOptions& options) {
    command.option("--set", "STAGE.FIELD=VALUE", options.settings,
                   "Change a field for this run, in the baseline or in\n"
                   "the scenario of --scenario; \"plan\" is the stage of the\n"
                   "plan's own fields. May be given several times");
}

void addBasisOption(Command& command, PlanOptions& options) {
    command.choice("--basis", options.basis, {"location", "market", "cfe"}, "Accounting basis of total emissions, instead of the plan's");
}

void addDrawOptions(Command& command, PlanOptions& options) {
    command.count("--draws", "N", options.draws, 0, kMostDraws, "Draws of what is unknown, for P10 to P90; 0: points only");
    command.count("--seed", "S", options.seed, 0, kLargestSeed, "Seed of the draws: the same seed gives the same figures");
}

Outcome<PlanText> readPlanText(const std::string& file) {
    auto input = readInput(file, models::kMostPlanBytes);
    if (!input) return tl::unexpected{input.error()};
    if (models::hasConflictMarks(input->text)) return badFile({models::Code::conflictMarks, input->name, {}});
    auto loaded = models::planFromText(input->text, input->name);
    if (!loaded) return badFile(loaded.error());
    for (const models::Message& message : loaded->messages) sayMessage(message, input->name);
    return PlanText{std::move(input->name), std::move(input->text), std::move(loaded->plan)};
}

Outcome<std::shared_ptr<const models::Catalogue>> openCatalogue() {
    auto catalogue = models::Catalogue::open(models::dataFolder() / "catalogue");
    if (!catalogue) return badFile(catalogue.error());
    // Tables are read on first use; a broken one is a broken file, not a fault of the stage that asks it first.
    for (const models::EntryKind kind : models::allEntryKinds())
        if (const auto table = (*catalogue)->entries(kind); !table) return badFile(table.error());
    return *std::move(catalogue);
}

Outcome<PreparedPlan> preparePlan(const PlanOptions& options) {
    return readPlanText(options.file).and_then([&options](const PlanText& read) { return preparedPlan(read, options); });
}

Outcome<PreparedPlan> preparedPlan(const PlanText& read, const PlanOptions& options) {
    auto catalogue = openCatalogue();
    if (!catalogue) return tl::unexpected{catalogue.error()};
    PreparedPlan prepared{
        read.name,     read.plan,   estimator::factsFor(read.plan, *catalogue), {}, estimator::basis(options.basis.value_or("")),
        options.draws, options.seed};
    if (options.draws > 0 && options.draws < kLeastDraws)
        return badUsage(models::Error{
            models::Code::badValue,
            "--draws",
            {std::to_string(options.draws), "P10 and P90 are tenths of the draws", "0 for points only, or 10 draws and more"}});
    if (options.scenario) {
        const auto scenario = prepared.plan.scenarioNamed(*options.scenario);
        if (!scenario) return badUsage(scenario.error(), "--scenario " + *options.scenario);
        prepared.scenario = (*scenario)->id;
    }
    auto changed = withSettings(std::move(prepared.plan), prepared.facts, prepared.scenario, options.settings);
    if (!changed) return tl::unexpected{changed.error()};
    prepared.plan = *std::move(changed);
    if (auto broken = models::unreadableSetting(prepared.plan, prepared.facts, prepared.name))
        return tl::unexpected<Failure>{Failure{ExitCode::findings, *std::move(broken)}};
    return prepared;
}

Outcome<estimator::Estimate> estimatePlan(const PreparedPlan& prepared, bool only) {
    estimator::EstimateOptions options;
    if (only) options.scenario = prepared.scenario;
    options.basis = prepared.basis;
    options.draws = prepared.draws;
    options.seed = prepared.seed;
    options.threads = threadCount();
    auto estimate = estimator::estimate(prepared.plan, prepared.facts, options);
    if (!estimate) return badFile(estimate.error());
    return *std::move(estimate);
}

std::size_t threadCount() { return std::max(1u, std::thread::hardware_concurrency()); }

std::vector<models::Finding> findingsOf(const estimator::Estimate& estimate) {
    std::vector<models::Finding> findings;
    for (auto& gathered : estimator::gatherFindings(estimate, {})) findings.push_back(std::move(gathered.finding));
    return findings;
}

} // namespace app
