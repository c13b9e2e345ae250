#include "estimator/estimate.h"

#include "estimator/agreement_check.h"
#include "estimator/api_comparison.h"
#include "estimator/budget_state.h"
#include "estimator/delivery.h"
#include "estimator/development.h"
#include "estimator/draws.h"
#include "estimator/formulas/composition.h"
#include "estimator/formulas/storage_cost.h"
#include "estimator/parallel.h"
#include "estimator/plan_basis.h"
#include "estimator/prepared_scenario.h"
#include "estimator/quality_floor.h"
#include "estimator/ranges.h"
#include "estimator/reads.h"
#include "estimator/sci_share.h"
#include "estimator/shared_runs.h"
#include "estimator/stages/model_shape.h"
#include "estimator/stages/stage_estimate.h"
#include "estimator/stages/try.h"
#include "estimator/stages/upstream.h"
#include "estimator/totals.h"
#include "models/core/words.h"
#include "models/files/plan_digest.h"
#include "models/pipeline/agreed_prices.h"
#include "models/pipeline/presence.h"
#include "models/pipeline/residency.h"

#include <algorithm>
#include <utility>

namespace estimator {
namespace {

using models::Code;
using models::Finding;
using models::Plan;
using models::Result;
using models::Scenario;
using models::Stage;
using models::StageId;
using Recorder = TraceRecorder;

std::string resolvedEntry(const Scope<Recorder>& scope, models::EntryKind kind, std::string_view field) {
    if (!scope.has(field)) return {};
    auto id = scope.maybeText(field);
    if (!id && models::findField(models::planFields(), field) != nullptr) id = scope.at(models::planScope()).maybeText(field);
    if (!id) return {};
    const auto entry = scope.facts().entry(kind, *id);
    return entry ? (*entry)->id : *id;
}

/// One scenario on its way: the recorder, and the functional units that its stages deliver.
struct Progress {
    Recorder recorder;
    Delivery delivery;
    std::vector<Noted<double, Recorder>> units;
};

Result<StageMetrics<Recorder>> pointOf(const Result<PreparedStage<Recorder>>& prepared, Recorder& recorder) {
    if (!prepared) return tl::unexpected{prepared.error()};
    return prepared->metrics(pointFactors(), recorder);
}

// The format of a stage's weights, chosen or sized.
std::string formatOf(const Scope<Recorder>& scope, const StageEstimate& stage) {
    if (!scope.has("weights")) return {};
    if (const auto chosen = scope.maybeText("weights")) return *chosen;
    for (const Derived& derived : stage.derived)
        if (derived.field == "weights")
            if (const auto* text = std::get_if<std::string>(&derived.value)) return *text;
    return {};
}

void checkResidency(const Plan& plan, const Scenario& scenario, const models::Facts& facts, const StageEstimate& stage,
                    Findings& findings) {
    const models::Residency residency = models::Residency::of(plan, scenario);
    const auto site = facts.entry(models::EntryKind::site, stage.site);
    if (!residency.isLimited() || !site || residency.allows((*site)->text("iso_country"))) return;
    findings.add(models::Code::notApplicable, "site",
                 {(*site)->name, stage.name, FOUREM_WORDS("reasons", "it lies outside the data residency of the plan")});
}

StageEstimate estimateStage(const Plan& plan, const Scenario& scenario, const Stage& stage, const models::Facts& facts, Basis basis,
                            Progress& progress) {
    StageEstimate out;
    out.id = stage.id;
    out.kind = stage.kind;
    out.name = stage.name;
    out.enabled = isEnabled(plan, scenario, stage.id);
    const Scope<Recorder> scope{plan, scenario, stage.id, facts, progress.recorder};
    out.accelerator = resolvedEntry(scope, models::EntryKind::accelerator, "accelerator");
    out.site = resolvedEntry(scope, models::EntryKind::site, "site");
    if (scope.has("model"))
        if (const auto model = modelOf(plan, scenario, stage.id)) {
            const auto entry = facts.entry(models::EntryKind::model, *model);
            out.model = entry ? (*entry)->id : *model;
        }
    if (!out.enabled) return out;
    NoRecorder nothing;
    out.intensityKind = intensityKind(Scope<NoRecorder>{plan, scenario, stage.id, facts, nothing}, basis);
    Findings findings{scenario.id, stage.id};
    const auto metrics = pointOf(PreparedStage<Recorder>::of(scope, stage, basis, Remarks{findings, out.derived}), progress.recorder);
    if (!metrics) {
        findings.add(metrics.error());
    } else {
        write(*metrics, basis, findings, out);
        if (metrics->figures.unitsServed) {
            out.requests = metrics->figures.unitsServed->value;
            if (progress.delivery.counts(stage.id)) progress.units.push_back(*metrics->figures.unitsServed);
            out.api = apiComparison(scope, stage, metrics->figures.unitsServed->value, out.metrics[Metric::cost].point, findings);
        }
    }
    checkAgreement(scope, out, findings);
    checkResidency(plan, scenario, facts, out, findings);
    checkQuality(scope, out.model, formatOf(scope, out), findings);
    out.findings = findings.take();
    return out;
}

// Experiments and failed runs as a row of their own: the same stage, multiplied by what it took besides the final run.
std::optional<StageEstimate> developmentRow(const Plan& plan, const Scenario& scenario, const StageEstimate& stage,
                                            const models::Facts& facts, Progress& progress) {
    const Scope<Recorder> scope{plan, scenario, stage.id, facts, progress.recorder};
    if (!stage.enabled) return std::nullopt;
    const auto multiplier = developmentOf(scope);
    if (!multiplier) return std::nullopt;
    const double extra = multiplier->value - 1.0;
    StageEstimate row;
    row.id = StageId{stage.id.text() + std::string{kDevelopmentSuffix}};
    row.kind = stage.kind;
    row.name = stage.name + FOUREM_WORDS("stages", " (development)");
    row.model = stage.model;
    row.accelerator = stage.accelerator;
    row.site = stage.site;
    for (const MetricInfo& info : allMetrics()) {
        const Measure& final = stage.metrics[info.metric];
        if (!final.point || !final.trace) continue;
        Measure& measure = row.metrics[info.metric];
        measure.point = *final.point * extra;
        measure.trace = progress.recorder.node(kDevelopmentRow, {*measure.point, info.unit}, std::array{*final.trace, multiplier->ref});
    }
    for (std::size_t part = 0; part < kComponentCount; ++part)
        if (stage.facilityEnergy[part]) row.facilityEnergy[part] = *stage.facilityEnergy[part] * extra;
    return row;
}

std::optional<Noted<double, Recorder>> functionalUnits(const Scope<Recorder>& plan, Progress& progress) {
    if (const auto entered = plan.maybeNumber("functional_units")) return entered;
    if (progress.units.empty()) return std::nullopt;
    return progress.recorder.sum(FOUREM_WORDS("figures", "Functional units"), progress.units);
}

// Why nobody knows what the SCI score counts.
models::Message unknownUnits(const Plan& plan, const Delivery& delivery) {
    if (delivery.isOfOneKind) return {Code::noUnits, {}};
    std::string names;
    for (const StageId& id : delivery.stages) names += (names.empty() ? "" : ", ") + plan.stage(id)->name;
    return {Code::mixedUnits, {names}};
}

// What an internal price puts on the emissions: beside the money that is paid.
void addCarbonCost(const Scope<Recorder>& plan, Recorder& recorder, ScenarioEstimate& scenario) {
    const auto price = plan.maybeNumber("carbon_price_usd_t");
    const Measure& emitted = scenario.total[Metric::total];
    if (!price || !emitted.point || !emitted.trace) return;
    const auto priced = [&](const std::optional<double>& kilograms) -> std::optional<double> {
        if (!kilograms) return std::nullopt;
        const auto cost = carbonCost(models::kilograms(*kilograms), models::dollars(price->value));
        return cost ? std::optional{models::inDollars(*cost)} : std::nullopt;
    };
    Measure& cost = scenario.carbonCost;
    cost.point = priced(emitted.point);
    cost.p10 = priced(emitted.p10);
    cost.p50 = priced(emitted.p50);
    cost.p90 = priced(emitted.p90);
    if (!cost.point) return;
    cost.trace = recorder.node(kCarbonCost, {*cost.point, "USD"}, std::array{*emitted.trace, price->ref});
    scenario.findings.push_back(
        {{Code::carbonPriced,
          {models::Argument{price->value, "USD"}, models::Argument{*emitted.point, "kgCO2e"}, models::Argument{*cost.point, "USD"}}},
         scenario.id,
         {},
         "carbon_price_usd_t",
         {}});
}

void checkBudgets(const Plan& plan, ScenarioEstimate& scenario) {
    for (const BudgetState& state : budgetStates(plan, scenario))
        if (auto finding = findingOf(state, scenario.id)) scenario.findings.push_back(*std::move(finding));
}

// One training would not do for the horizon.
void sayShortLife(const Scope<Recorder>& plan, ScenarioEstimate& scenario) {
    if (livesInHorizon(plan).value_or(1.0) <= 1.0) return;
    scenario.findings.push_back({{Code::notApplicable,
                                  {FOUREM_WORDS("fields", "Service life"), plan.plan().title,
                                   FOUREM_WORDS("messages", "it is shorter than the horizon, for which the training is counted once: add "
                                                            "retraining, or shorten the horizon")}},
                                 scenario.id,
                                 {},
                                 "service_life_years",
                                 {}});
}

// A budget of a metric that nobody knows would guard nothing.
void sayUnknownBudgets(const Plan& plan, std::vector<Finding>& findings) {
    for (const models::Budget& budget : plan.budgets)
        if (!metric(budget.metric))
            findings.push_back({{Code::badValue,
                                 {budget.metric, FOUREM_WORDS("messages", "no metric of a budget has that name"),
                                  FOUREM_WORDS("messages", "a key such as total_kgco2e or cost_usd")}},
                                budget.scenario,
                                {},
                                {},
                                {}});
}

// The stages of a scenario mostly share a site, whose fallbacks need saying once.
void gatherFallbacks(ScenarioEstimate& scenario) {
    for (StageEstimate& stage : scenario.stages) {
        const auto isFallback = [](const Finding& finding) { return finding.message.code == Code::fallback; };
        for (Finding& finding : stage.findings) {
            if (!isFallback(finding)) continue;
            const bool isSaid = std::any_of(scenario.findings.begin(), scenario.findings.end(),
                                            [&](const Finding& said) { return said.message == finding.message; });
            if (!isSaid) scenario.findings.push_back({finding.message, scenario.id, {}, finding.field, {}});
        }
        std::erase_if(stage.findings, isFallback);
    }
}

/// What the draws of all scenarios have in common.
struct CommonDraws {
    NormalDraws normal;
    SharedRuns runs;
};

/// A scenario with its points, and ready to be drawn.
struct Drafted {
    Progress progress;
    ScenarioEstimate estimate;
    std::vector<StageId> order;               ///< of the stages that are wanted
    std::optional<PreparedScenario> prepared; ///< where draws are wanted
};

Result<void> draft(const Plan& plan, const Scenario& scenario, const std::vector<StageId>& order, const models::Facts& facts,
                   const EstimateOptions& options, Drafted& drafted) {
    Progress& progress = drafted.progress;
    progress.delivery = deliveryOf(plan, scenario, order, facts);
    for (const StageId& id : order)
        if (!options.stage || *options.stage == id || progress.delivery.counts(id)) drafted.order.push_back(id);
    const Scope<Recorder> whole{plan, scenario, models::planScope(), facts, progress.recorder};
    ScenarioEstimate& out = drafted.estimate;
    out.id = scenario.id;
    out.name = scenario.name;
    out.basis = basisOf(whole, options.basis);
    for (const StageId& id : drafted.order) {
        if (options.stop.stop_requested()) return models::fail(Code::stopped, plan.title);
        out.stages.push_back(estimateStage(plan, scenario, *plan.stage(id), facts, out.basis, progress));
        if (auto row = developmentRow(plan, scenario, out.stages.back(), facts, progress)) out.stages.push_back(std::move(*row));
    }
    const auto units = functionalUnits(whole, progress);
    if (!units && !out.stages.empty())
        out.findings.push_back({unknownUnits(plan, progress.delivery), scenario.id, {}, "functional_units", {}});
    addTotals(plan, units, trainingShare(whole), progress.recorder, out);
    sayShortLife(whole, out);
    if (options.draws > 0) drafted.prepared = PreparedScenario::of(plan, scenario, drafted.order, facts, out.basis);
    return {};
}

Result<ScenarioEstimate> estimateScenario(const Plan& plan, const Scenario& scenario, const models::Facts& facts,
                                          const EstimateOptions& options, CommonDraws& common, Drafted&& drafted, models::Lock& reads) {
    Progress& progress = drafted.progress;
    ScenarioEstimate& out = drafted.estimate;
    if (drafted.prepared) {
        common.runs.startScenario();
        auto runs = drawnRuns(*drafted.prepared, plan, scenario, drafted.order, facts, common.normal,
                              {.threads = options.threads, .stop = options.stop, .shared = &common.runs});
        if (options.stop.stop_requested()) return models::fail(Code::stopped, plan.title);
        addPercentiles(std::move(runs), options.threads, out);
    }
    addCarbonCost(Scope<Recorder>{plan, scenario, models::planScope(), facts, progress.recorder}, progress.recorder, out);
    checkBudgets(plan, out);
    gatherFallbacks(out);
    // What travels with the plan by itself needs no lock, which would outlive its changes.
    for (const auto& [path, found] : progress.recorder.reads())
        if (found.layer != models::Layer::plan) reads.figures.emplace(path, found.figure);
    out.trace = std::make_shared<const Trace>(progress.recorder.takeTrace());
    return std::move(out);
}

} // namespace

std::string_view label(Component component) {
    switch (component) {
    case Component::chip: return FOUREM_WORDS("components", "Accelerators");
    case Component::host: return FOUREM_WORDS("components", "Hosts");
    case Component::network: return FOUREM_WORDS("components", "Network");
    case Component::idle: return FOUREM_WORDS("components", "Idle reserve");
    case Component::server: return FOUREM_WORDS("components", "Servers as a whole");
    case Component::overhead: return FOUREM_WORDS("components", "Facility overhead (PUE)");
    }
    return {};
}

const StageEstimate* ScenarioEstimate::stage(const StageId& wanted) const {
    const auto found = std::ranges::find(stages, wanted, &StageEstimate::id);
    return found == stages.end() ? nullptr : &*found;
}

const ScenarioEstimate* Estimate::scenario(const models::ScenarioId& id) const {
    const auto found = std::find_if(scenarios.begin(), scenarios.end(), [&](const ScenarioEstimate& each) { return each.id == id; });
    return found == scenarios.end() ? nullptr : &*found;
}

Result<Estimate> estimate(const Plan& plan, const models::Facts& facts, const EstimateOptions& options) {
    FOUREM_TRY(order, models::topologicalOrder(plan));
    Estimate result;
    sayUnknownBudgets(plan, result.findings);
    if (plan.lock && !plan.lock->estimatorVersion.empty() && plan.lock->estimatorVersion != kEstimatorVersion)
        result.findings.push_back({{Code::otherEstimator, {plan.lock->estimatorVersion, std::string{kEstimatorVersion}}}, {}, {}, {}, {}});
    if (plan.stages.empty()) result.findings.push_back({{Code::emptyPlan, {}}, {}, {}, {}, {}});
    if (auto doubt = models::approvalInDoubt(plan)) result.findings.push_back(*std::move(doubt));
    CommonDraws common{{options.draws, options.seed}, {}};
    std::vector<const Scenario*> wanted;
    for (const Scenario& scenario : plan.scenarios)
        if (!options.scenario || *options.scenario == scenario.id) wanted.push_back(&scenario);
    std::vector<Drafted> drafts(wanted.size());
    std::vector<Result<void>> outcomes(wanted.size());
    parallelFor(wanted.size(), options.threads,
                [&](std::size_t index) { outcomes[index] = draft(plan, *wanted[index], order, facts, options, drafts[index]); });
    for (std::size_t index = 0; index < wanted.size(); ++index) {
        if (!outcomes[index]) return tl::unexpected{outcomes[index].error()};
        FOUREM_TRY(estimated, estimateScenario(plan, *wanted[index], facts, options, common, std::move(drafts[index]), result.reads));
        result.scenarios.push_back(std::move(estimated));
    }
    completeReads(plan, facts, result);
    return result;
}

models::Facts factsFor(const Plan& plan, std::shared_ptr<const models::Catalogue> catalogue, std::shared_ptr<const models::Overlay> user) {
    return models::Facts{std::move(catalogue), std::move(user), models::ownInForce(plan), plan.lock};
}

} // namespace estimator
