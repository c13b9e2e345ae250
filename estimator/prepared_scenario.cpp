#include "estimator/prepared_scenario.h"

#include "estimator/delivery.h"
#include "estimator/development.h"
#include "estimator/parallel.h"
#include "estimator/sci_share.h"
#include "estimator/shared_runs.h"
#include "estimator/stages/stage_estimate.h"
#include "models/pipeline/presence.h"

#include <algorithm>
#include <array>
#include <map>

namespace estimator {
namespace {

constexpr std::array<std::string_view, kUnknownCount> kKeys{"time", "power", "overhead",   "pue",          "intensity", "embodied",
                                                            "life", "use",   "site-water", "source-water", "price",     "workload"};

bool isSpread(const Spread& spread) { return spread.sigma > 0.0 && !spread.subject.empty(); }

/// Gathers the inputs of a scenario's stages, each once.
class Inputs {
public:
    explicit Inputs(std::vector<PreparedScenario::Input>& inputs) : m_inputs{inputs} {}

    [[nodiscard]] PerUnknown<std::optional<std::size_t>> of(const Spreads& spreads) {
        PerUnknown<std::optional<std::size_t>> used;
        for (std::size_t index = 0; index < kUnknownCount; ++index) {
            if (!isSpread(spreads.values[index])) continue;
            const PreparedScenario::Input input{static_cast<Unknown>(index), spreads.values[index]};
            const auto [known, isNew] = m_known.emplace(std::pair{input.key(), input.spread.sigma}, m_inputs.size());
            if (isNew) m_inputs.push_back(input);
            used.values[index] = known->second;
        }
        return used;
    }

private:
    std::vector<PreparedScenario::Input>& m_inputs;
    std::map<std::pair<std::string, double>, std::size_t> m_known;
};

PreparedScenario::Row prepared(const Scope<NoRecorder>& scope, const models::Stage& stage, Basis basis, Inputs& inputs) {
    PreparedScenario::Row row;
    row.enabled = isEnabled(scope.plan(), scope.scenario(), stage.id);
    row.trainingShare = isTraining(stage.kind) ? trainingShare(scope.at(models::planScope())) : 1.0;
    if (!row.enabled) return row;
    Findings findings{scope.scenario().id, stage.id};
    std::vector<Derived> derived;
    auto ready = PreparedStage<NoRecorder>::of(scope, stage, basis, Remarks{findings, derived});
    if (!ready) {
        row.error = std::move(ready).error();
        return row;
    }
    row.inputs = inputs.of(ready->spreads);
    row.stage.emplace(std::move(*ready));
    return row;
}

Factors factorsOf(const PreparedScenario::Row& row, std::span<const RunValues> columns, std::size_t run) {
    Factors factors = pointFactors();
    for (std::size_t index = 0; index < kUnknownCount; ++index)
        if (const auto input = row.inputs.values[index]) factors.values[index] = columns[*input][run];
    return factors;
}

std::shared_ptr<const UsageRuns> usageOf(const PreparedScenario& scenario, const PreparedScenario::Row& row,
                                         std::span<const RunValues> columns, std::size_t count, SharedRuns* shared) {
    if (shared == nullptr || !std::holds_alternative<AcceleratorStage<NoRecorder>>(row.stage->work)) return nullptr;
    const auto& stage = std::get<AcceleratorStage<NoRecorder>>(row.stage->work);
    UsageInputs inputs;
    for (std::size_t index = 0; index < kUsageUnknowns.size(); ++index)
        if (const auto input = row.inputs[kUsageUnknowns[index]]) inputs[index] = scenario.inputs[*input];
    return shared->ofWork(stage.work, inputs, count, [&](std::size_t run) {
        NoRecorder nothing;
        return stage.usage(factorsOf(row, columns, run), nothing);
    });
}

SharedRow calculatedRow(const PreparedScenario& scenario, const PreparedScenario::Row& row, std::span<const RunValues> columns,
                        std::size_t count, SharedRuns* shared) {
    auto runs = std::make_shared<RowRuns>(count);
    const auto used = usageOf(scenario, row, columns, count, shared);
    NoRecorder nothing;
    PerMetric<std::optional<double>> values;
    for (std::size_t run = 0; run < count; ++run) {
        const Factors factors = factorsOf(row, columns, run);
        const auto metrics = used ? row.stage->metrics((*used)[run], factors, nothing) : row.stage->metrics(factors, nothing);
        if (!metrics) {
            runs->infeasible[run] = true;
            continue;
        }
        write(*metrics, values);
        for (std::size_t metric = 0; metric < kMetricCount; ++metric) {
            if (!values.values[metric]) continue;
            RunValues& column = runs->metrics.values[metric];
            if (column.empty()) column.resize(count, 0.0);
            column[run] = *values.values[metric];
        }
        if (!metrics->figures.unitsServed) continue;
        if (runs->units.empty()) runs->units.resize(count, 0.0);
        runs->units[run] = metrics->figures.unitsServed->value;
    }
    return runs;
}

SharedRow runsOf(const PreparedScenario& scenario, const PreparedScenario::Row& row, std::span<const RunValues> columns, std::size_t count,
                 SharedRuns* shared) {
    if (!row.stage) return std::make_shared<RowRuns>(count);
    const auto calculated = [&] { return calculatedRow(scenario, row, columns, count, shared); };
    return shared == nullptr ? calculated() : shared->ofStage(*row.stage, count, calculated);
}

SharedRow developmentOf(const RowRuns& final, double extra) {
    auto runs = std::make_shared<RowRuns>(final.infeasible.size());
    runs->metrics = final.metrics;
    for (RunValues& values : runs->metrics.values)
        for (double& value : values) value *= extra;
    return runs;
}

void add(RunValues& sum, const RunValues& part) {
    for (std::size_t run = 0; run < sum.size(); ++run) sum[run] += part[run];
}

RunValues unitsOf(const PreparedScenario& scenario, const std::vector<SharedRow>& rows, std::size_t count) {
    if (scenario.functionalUnits) return RunValues(count, *scenario.functionalUnits);
    RunValues units;
    for (std::size_t index = 0; index < rows.size(); ++index) {
        if (!scenario.rows[index].isDelivered || rows[index]->units.empty()) continue;
        if (units.empty()) units.resize(count, 0.0);
        add(units, rows[index]->units);
    }
    return units;
}

void addSci(const PreparedScenario& scenario, const RunValues& units, ScenarioRuns& runs) {
    runs.sci.resize(runs.rows.size());
    if (units.empty()) return;
    for (std::size_t index = 0; index < scenario.rows.size(); ++index) {
        const RunValues& location = runs.rows[index]->metrics[Metric::operationalLocation];
        const RunValues& embodied = runs.rows[index]->metrics[Metric::embodied];
        if (location.empty() || embodied.empty()) continue;
        RunValues& sci = runs.sci[index];
        sci.resize(runs.count, 0.0);
        for (std::size_t run = 0; run < runs.count; ++run)
            if (units[run] > 0.0) sci[run] = stageSci({scenario.rows[index].trainingShare, location[run], embodied[run], units[run]});
    }
}

// A sum with an unknown part is unknown.
void addSum(const PreparedScenario& scenario, Metric metric, ScenarioRuns& runs) {
    RunValues sum(runs.count, 0.0);
    bool isAny = false;
    for (std::size_t index = 0; index < scenario.rows.size(); ++index) {
        if (!scenario.rows[index].enabled) continue;
        const RunValues& part = metric == Metric::sci ? runs.sci[index] : runs.rows[index]->metrics[metric];
        if (part.empty()) return;
        add(sum, part);
        isAny = true;
    }
    if (isAny) runs.total[metric] = std::move(sum);
}

void addLongestPath(const PreparedScenario& scenario, ScenarioRuns& runs) {
    for (std::size_t index = 0; index < scenario.rows.size(); ++index)
        if (scenario.rows[index].enabled && runs.rows[index]->metrics[Metric::time].empty()) return;
    RunValues& total = runs.total[Metric::time];
    total.resize(runs.count, 0.0);
    std::vector<double> durations(scenario.rows.size(), 0.0);
    for (std::size_t run = 0; run < runs.count; ++run) {
        for (std::size_t index = 0; index < durations.size(); ++index)
            if (scenario.rows[index].enabled) durations[index] = runs.rows[index]->metrics[Metric::time][run];
        const auto finished = finishes(scenario.path, durations);
        if (const auto last = lastOf(finished)) total[run] = finished[*last].end;
    }
}

} // namespace

std::string PreparedScenario::Input::key() const { return std::string{kKeys[static_cast<std::size_t>(kind)]} + "/" + spread.subject; }

PreparedScenario PreparedScenario::of(const models::Plan& plan, const models::Scenario& scenario, std::span<const models::StageId> order,
                                      const models::Facts& facts, Basis basis, const Lens& lens) {
    static NoRecorder nothing; // has no state

    PreparedScenario result;
    result.basis = basis;
    Inputs inputs{result.inputs};
    std::vector<PathStage> stages;
    const Delivery delivery = deliveryOf(plan, scenario, order, facts);
    for (const models::StageId& id : order) {
        const models::Stage& stage = *plan.stage(id);
        const Scope<NoRecorder> scope{plan, scenario, id, facts, nothing, lens};
        result.rows.push_back(prepared(scope, stage, basis, inputs));
        result.rows.back().isDelivered = delivery.counts(id);
        result.rows.back().id = id;
        stages.push_back({id, stage.kind, false});
        const auto multiplier = developmentOf(scope);
        if (!result.rows.back().enabled || !multiplier) continue;
        Row development;
        development.id = id;
        development.development = multiplier->value - 1.0;
        development.trainingShare = result.rows.back().trainingShare;
        result.rows.push_back(std::move(development));
        stages.push_back({id, stage.kind, true});
    }
    result.path = pathRows(plan, stages);
    const Scope<NoRecorder> whole{plan, scenario, models::planScope(), facts, nothing};
    if (const auto entered = whole.maybeNumber("functional_units")) result.functionalUnits = entered->value;
    return result;
}

double ScenarioRuns::infeasibleShare() const {
    if (count == 0) return 0.0;
    return static_cast<double>(std::count(infeasible.begin(), infeasible.end(), true)) / static_cast<double>(count);
}

ScenarioRuns calculate(const PreparedScenario& scenario, std::span<const RunValues> factors, std::size_t count, const RunOptions& options) {
    ScenarioRuns runs;
    runs.count = count;
    runs.infeasible.resize(count, false);
    runs.rows.resize(scenario.rows.size(), std::make_shared<RowRuns>(count));
    parallelFor(runs.rows.size(), options.threads, [&](std::size_t index) {
        if (!options.stop.stop_requested()) runs.rows[index] = runsOf(scenario, scenario.rows[index], factors, count, options.shared);
    });
    for (std::size_t index = 0; index < runs.rows.size(); ++index) {
        if (const auto extra = scenario.rows[index].development; extra && index > 0)
            runs.rows[index] = developmentOf(*runs.rows[index - 1], *extra);
        for (std::size_t run = 0; run < count; ++run)
            if (runs.rows[index]->infeasible[run]) runs.infeasible[run] = true;
    }
    addSci(scenario, unitsOf(scenario, runs.rows, count), runs);
    parallelFor(kMetricCount, options.threads, [&](std::size_t index) {
        const MetricInfo& row = allMetrics()[index];
        if (row.summed || row.metric == Metric::sci) addSum(scenario, row.metric, runs);
    });
    addLongestPath(scenario, runs);
    return runs;
}

} // namespace estimator
