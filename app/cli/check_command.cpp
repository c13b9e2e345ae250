#include "app/cli/commands.h"
#include "app/cli/output/check_output.h"
#include "app/cli/output/print.h"
#include "app/cli/plan_input.h"
#include "estimator/budget_state.h"
#include "estimator/comparison.h"
#include "estimator/missing_total.h"
#include "estimator/totals.h"
#include "models/pipeline/edit.h"
#include "models/units/unit_text.h"

#include <algorithm>
#include <array>

namespace app {
namespace {

using models::Code;
using models::Error;

struct Options : PlanOptions {
    std::vector<std::string> budgets;
    bool strict = false;
    std::string format = "text";
};

/// Short names that carry a unit: "tco2e<=10".
struct UnitName {
    std::string_view name;
    estimator::Metric metric;
    std::string_view unit;
};
constexpr std::array kUnitNames{
    UnitName{"tco2e", estimator::Metric::total, "tCO2e"},      UnitName{"kgco2e", estimator::Metric::total, "kgCO2e"},
    UnitName{"kwh", estimator::Metric::energyFacility, "kWh"}, UnitName{"mwh", estimator::Metric::energyFacility, "MWh"},
    UnitName{"usd", estimator::Metric::cost, "USD"},           UnitName{"hours", estimator::Metric::time, "h"},
    UnitName{"days", estimator::Metric::time, "days"},
};

constexpr const char* kExample = "for example tco2e<=10, cost<=5000 or energy_facility_kwh<=3 MWh";

std::string trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return std::string{text.substr(first, text.find_last_not_of(' ') - first + 1)};
}

Outcome<models::Budget> budgetOf(const std::string& text, const std::optional<models::ScenarioId>& scenario) {
    const auto misfit = [&text](const char* why) { return badUsage(Error{Code::badValue, "--budget", {text, why, kExample}}); };
    const std::size_t sign = text.find("<=");
    if (sign == std::string::npos) return misfit("it is not METRIC<=LIMIT");
    const std::string name = trimmed(std::string_view{text}.substr(0, sign));
    std::string limit = trimmed(std::string_view{text}.substr(sign + 2));
    auto metric = estimator::metric(name);
    for (const UnitName& known : kUnitNames) {
        if (known.name != name) continue;
        metric = known.metric;
        if (!limit.empty() && limit.find_last_of("0123456789") == limit.size() - 1) limit += " " + std::string{known.unit};
    }
    if (!metric) return misfit("there is no such metric");
    const estimator::MetricInfo& row = estimator::info(*metric);
    const auto amount = models::parseAmount(limit, row.unit);
    if (!amount) return badUsage(Error{amount.error().code, "--budget " + text, amount.error().arguments});
    return models::Budget{std::string{row.key}, *amount, scenario, {}};
}

Outcome<models::Plan> withBudgets(models::Plan plan, const Options& options, const std::optional<models::ScenarioId>& scenario) {
    std::vector<models::Budget> budgets = plan.budgets;
    for (const std::string& text : options.budgets) {
        auto budget = budgetOf(text, scenario);
        if (!budget) return tl::unexpected{budget.error()};
        budgets.push_back(*std::move(budget));
    }
    auto changed = models::apply(std::move(plan), models::SetBudgets{std::move(budgets)});
    if (!changed) return badUsage(Error{changed.error().code, "--budget", changed.error().arguments});
    return *std::move(changed);
}

models::Message whyUnknown(const estimator::ScenarioEstimate& scenario, const estimator::BudgetState& state) {
    if (!estimator::doesSomething(scenario)) return estimator::nothingTakesPart();
    return {Code::missingData, {scenario.name, std::string{estimator::info(state.metric).label}}};
}

/// Budgets that nobody can vouch for, because their figure is not known.
std::vector<models::Finding> unknownFigures(const models::Plan& plan, const estimator::Estimate& estimate) {
    std::vector<models::Finding> findings;
    for (const estimator::ScenarioEstimate& scenario : estimate.scenarios)
        for (const estimator::BudgetState& state : estimator::budgetStates(plan, scenario))
            if (state.verdict == estimator::BudgetVerdict::unknown)
                findings.push_back({whyUnknown(scenario, state), scenario.id, {}, {}, {}});
    return findings;
}

bool isGrave(const models::Finding& finding, bool strict) {
    const Code code = finding.message.code;
    return code == Code::brokenBudget || code == Code::belowQuality || code == Code::unknownQuality ||
           finding.severity() == models::Severity::error || (strict && finding.severity() == models::Severity::warning);
}

std::string written(const Options& options, const Checked& checked) {
    if (options.format == "json") return checkJson(checked);
    if (options.format == "markdown") return checkMarkdown(checked);
    return checkText(checked, Style::ofTerminal());
}

Outcome<ExitCode> run(const Options& options) {
    auto prepared = preparePlan(options);
    if (!prepared) return tl::unexpected{prepared.error()};
    auto plan = withBudgets(std::move(prepared->plan), options, prepared->scenario);
    if (!plan) return tl::unexpected{plan.error()};
    prepared->plan = *std::move(plan);
    const auto estimate = estimatePlan(*prepared, true);
    if (!estimate) return tl::unexpected{estimate.error()};
    std::vector<models::Finding> grave = unknownFigures(prepared->plan, *estimate);
    std::vector<models::Finding> remarks;
    for (models::Finding& finding : findingsOf(*estimate)) {
        if (isGrave(finding, options.strict)) grave.push_back(std::move(finding));
        else if (finding.message.code == Code::budgetAtRisk) remarks.push_back(std::move(finding));
    }
    if (auto mixed = estimator::mixedAccounting(*estimate))
        (isGrave(*mixed, options.strict) ? grave : remarks).push_back(*std::move(mixed));
    const auto printed = print(written(options, {prepared->plan, *estimate, grave, std::move(remarks)}));
    if (!printed) return tl::unexpected{printed.error()};
    return grave.empty() ? ExitCode::ok : ExitCode::findings;
}

} // namespace

void addCheckCommand(Command command) {
    const auto options = std::make_shared<Options>();
    addPlanArgument(command, *options);
    command.option("--budget", "METRIC<=LIMIT", options->budgets,
                   "A limit besides those of the plan, with a unit if you\n"
                   "like. May be given several times");
    command.option("--scenario", "NAME", options->scenario, "Only this scenario, by name or id");
    command.flag("--strict", options->strict, "Warnings fail too");
    addSetOption(command, *options);
    command.choice("--format", options->format, {"text", "json", "markdown"}, "Form of the output, text by default");
    addBasisOption(command, *options);
    addDrawOptions(command, *options);
    command.footer("METRIC is a key such as total_kgco2e, one of time, energy, carbon, water, cost,\n"
                   "sci, or one with its unit: tco2e, kgco2e, kwh, mwh, usd, hours, days.\n\n"
                   "Example:\n"
                   "  fourem check my.fourem --budget \"tco2e<=10\" --budget \"cost<=5000\"\n\n"
                   "A budget is broken when P50 is over its limit, and at risk when only P90 is. Exits with\n"
                   "1 when one is broken or cannot be shown to hold, when a quality floor is missed or\n"
                   "nobody knows whether it is, or when an error is found; with --strict for a budget at\n"
                   "risk, too. Markdown suits a comment on a pull request.");
    command.action([options] { return run(*options); });
}

} // namespace app
