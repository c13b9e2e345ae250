#include "app/cli/commands.h"
#include "app/cli/output/levers_output.h"
#include "app/cli/output/print.h"
#include "app/cli/plan_input.h"
#include "models/pipeline/presence.h"

namespace app {
namespace {

struct Options : PlanOptions {
    std::optional<std::string> stage;
    std::string format = "text";
};

std::string written(const Options& options, const PlanLevers& levers) {
    if (options.format == "json") return leversJson(levers);
    if (options.format == "csv") return leversCsv(levers);
    if (options.format == "markdown") return leversMarkdown(levers);
    return leversText(levers, Style::ofTerminal());
}

// The one that was asked for, else all that the scenario does, in the order of the pipeline.
Outcome<std::vector<const models::Stage*>> stagesOf(const Options& options, const models::Plan& plan, const models::Scenario& scenario) {
    if (options.stage) {
        const auto stage = plan.stageNamed(*options.stage);
        if (!stage) return badUsage(stage.error(), "--stage " + *options.stage);
        return std::vector{*stage};
    }
    const auto order = models::topologicalOrder(plan);
    if (!order) return badFile(order.error());
    std::vector<const models::Stage*> stages;
    for (const models::StageId& id : *order)
        if (models::isEnabled(plan, scenario, id)) stages.push_back(plan.stage(id));
    return stages;
}

Outcome<ExitCode> run(const Options& options) {
    const auto prepared = preparePlan(options);
    if (!prepared) return tl::unexpected{prepared.error()};
    const models::Plan& plan = prepared->plan;
    const models::Scenario& scenario = prepared->scenario ? *plan.scenario(*prepared->scenario) : plan.baseline();
    const auto stages = stagesOf(options, plan, scenario);
    if (!stages) return tl::unexpected{stages.error()};
    PlanLevers levers{plan.title, prepared->facts.catalogue().version(), scenario.id.text(), scenario.name, {}};
    estimator::EstimateOptions how;
    how.basis = prepared->basis;
    how.draws = options.draws;
    how.seed = options.seed;
    for (const models::Stage* stage : *stages) {
        auto effects = estimator::leverEffects(plan, prepared->facts, scenario.id, stage->id, how);
        if (!effects) return badFile(effects.error());
        levers.stages.push_back({stage->id, stage->name, std::move(*effects)});
    }
    const auto printed = print(written(options, levers));
    if (!printed) return tl::unexpected{printed.error()};
    return ExitCode::ok;
}

} // namespace

void addLeversCommand(Command command) {
    const auto options = std::make_shared<Options>();
    addPlanArgument(command, *options);
    command.option("--scenario", "NAME", options->scenario, "The scenario, by name or id; else the baseline");
    command.option("--stage", "STAGE", options->stage, "One stage, by name or id; else all");
    addSetOption(command, *options);
    command.choice("--format", options->format, {"text", "json", "csv", "markdown"}, "Form of the output, text by default");
    addBasisOption(command, *options);
    addDrawOptions(command, *options);
    command.footer("Example:\n"
                   "  fourem levers my.fourem --stage serve\n\n"
                   "Each recommendation that applies to a stage is estimated with it and without it;\n"
                   "2× means half as much, with P10 to P90 in brackets. The changes can be given to --set.\n"
                   "Where a recommendation does not apply, the reason is printed.");
    command.action([options] { return run(*options); });
}

} // namespace app
