#include "estimator/input_ranking.h"

#include "estimator/draws.h"
#include "estimator/formulas/random.h"
#include "estimator/formulas/sensitivity.h"
#include "estimator/formulas/uncertainty.h"
#include "estimator/plan_basis.h"
#include "estimator/prepared_scenario.h"
#include "estimator/ranges.h"
#include "estimator/stages/try.h"

#include <algorithm>
#include <map>

namespace estimator {
namespace {

using models::Result;

/// An unknown, and the inputs of the scenario that follow it (they may spread differently).
struct Source {
    std::string key;
    std::vector<std::size_t> inputs;
};

std::vector<Source> sourcesOf(const PreparedScenario& scenario) {
    std::map<std::string, std::size_t> known;
    std::vector<Source> sources;
    for (std::size_t input = 0; input < scenario.inputs.size(); ++input) {
        const std::string key = scenario.inputs[input].key();
        const auto [place, isNew] = known.emplace(key, sources.size());
        if (isNew) sources.push_back({key, {}});
        sources[place->second].inputs.push_back(input);
    }
    return sources;
}

/// Normal draws by source to factors by input.
std::vector<RunValues> factorsOf(const PreparedScenario& scenario, const std::vector<Source>& sources,
                                 const std::vector<RunValues>& normal) {
    std::vector<RunValues> factors(scenario.inputs.size());
    for (std::size_t source = 0; source < sources.size(); ++source)
        for (const std::size_t input : sources[source].inputs)
            factors[input] = lognormalFactors(normal[source], scenario.inputs[input].spread.sigma);
    return factors;
}

/// One metric of a scenario, as a function of normal draws.
class Model {
public:
    Model(const PreparedScenario& scenario, Metric metric, const RankingOptions& options)
        : m_scenario{scenario},
          m_sources{sourcesOf(scenario)},
          m_metric{metric},
          m_runs{.threads = options.threads, .stop = options.stop} {}

    [[nodiscard]] const std::vector<Source>& sources() const { return m_sources; }
    [[nodiscard]] RunValues at(const std::vector<RunValues>& normal, std::size_t count) const {
        return std::move(calculate(m_scenario, factorsOf(m_scenario, m_sources, normal), count, m_runs).total[m_metric]);
    }

private:
    const PreparedScenario& m_scenario;
    std::vector<Source> m_sources;
    Metric m_metric;
    RunOptions m_runs;
};

// One input at a time between its P10 and its P90, in a single batch: runs 2i and 2i + 1 belong to source i.
RunValues tornado(const Model& model) {
    const std::size_t count = 2 * model.sources().size();
    std::vector<RunValues> normal(model.sources().size(), RunValues(count, 0.0));
    for (std::size_t source = 0; source < normal.size(); ++source) {
        normal[source][2 * source] = -kNinetiethPercentile;
        normal[source][2 * source + 1] = kNinetiethPercentile;
    }
    return model.at(normal, count);
}

Result<Indices> indices(const Model& model, const RankingOptions& options) {
    const std::size_t inputs = model.sources().size();
    FOUREM_TRY(sample, latinHypercube(options.seed, options.draws, 2 * inputs));
    for (auto& column : sample.columns)
        for (double& value : column) {
            FOUREM_TRY(z, inverseNormal(value));
            value = z;
        }
    const auto half = sample.columns.begin() + static_cast<std::ptrdiff_t>(inputs);
    const std::vector<RunValues> a(sample.columns.begin(), half);
    const std::vector<RunValues> b(half, sample.columns.end());
    SensitivityRuns runs{model.at(a, options.draws), model.at(b, options.draws), {}};
    for (std::size_t input = 0; input < inputs; ++input) {
        std::vector<RunValues> swapped = a;
        swapped[input] = b[input];
        if (options.stop.stop_requested()) return models::fail(models::Code::stopped, {});
        runs.swapped.push_back(model.at(swapped, options.draws));
    }
    return sensitivityIndices(runs);
}

std::vector<std::string> stagesOf(const models::Plan& plan, const PreparedScenario& scenario, const Source& source) {
    std::vector<std::string> names;
    for (const PreparedScenario::Row& row : scenario.rows) {
        const auto follows = [&](const std::optional<std::size_t>& input) {
            return input && std::ranges::find(source.inputs, *input) != source.inputs.end();
        };
        if (!row.development && std::ranges::any_of(row.inputs.values, follows)) names.push_back(plan.stage(row.id)->name);
    }
    return names;
}

/// Keeps the stages only where two effects read alike without them.
void tellApart(std::vector<InputEffect>& effects) {
    std::vector<bool> isAlone;
    for (const InputEffect& effect : effects)
        isAlone.push_back(std::ranges::count_if(effects, [&](const InputEffect& other) {
                              return other.name() == effect.name() && other.subject == effect.subject;
                          }) == 1);
    for (std::size_t i = 0; i < effects.size(); ++i)
        if (isAlone[i]) effects[i].stages.clear();
}

/// The total with all that is unknown at its median; none when it is not known.
std::optional<double> pointOf(const PreparedScenario& scenario, Metric metric) {
    const std::vector<RunValues> medians(scenario.inputs.size(), RunValues{1.0});
    const ScenarioRuns runs = calculate(scenario, medians, 1);
    const RunValues& values = runs.total[metric];
    return values.empty() || runs.infeasible.front() ? std::nullopt : std::optional{values.front()};
}

/// Each range of the plan at its ends, all else in the middle. One that makes the work impossible at an end moves no total that is known.
std::vector<InputEffect> rangeEffects(const models::Plan& plan, const models::Scenario& scenario, std::span<const models::StageId> order,
                                      const models::Facts& facts, Basis basis, Metric metric) {
    std::vector<InputEffect> effects;
    for (const RangedSetting& range : rangedSettings(plan, scenario)) {
        const auto totalAt = [&](double value) {
            const auto one = settled(scenario, std::span{&range, 1}, std::span{&value, 1});
            return pointOf(PreparedScenario::of(plan, one, order, facts, basis), metric);
        };
        const auto low = totalAt(range.range.low);
        const auto high = totalAt(range.range.high);
        if (!low || !high || *low == *high) continue;
        const models::Stage* stage = plan.stage(range.scope);
        effects.push_back({.kind = {},
                           .subject = stage == nullptr ? plan.title : stage->name,
                           .field = std::string{range.field->label},
                           .sigma = rangeSigma(range.range.low, range.range.high).value_or(0.0),
                           .low = *low,
                           .high = *high,
                           .first = std::nullopt,
                           .total = std::nullopt,
                           .firstError = std::nullopt,
                           .totalError = std::nullopt});
    }
    return effects;
}

} // namespace

std::string InputEffect::whose() const {
    std::string text = subject;
    for (const std::string& stage : stages) text += (&stage == &stages.front() ? " (" : ", ") + stage;
    return stages.empty() ? text : text + ')';
}

Result<std::vector<InputEffect>> rankInputs(const models::Plan& plan, const models::Facts& facts, const models::ScenarioId& id,
                                            Metric metric, const RankingOptions& options) {
    const models::Scenario* scenario = plan.scenario(id);
    if (scenario == nullptr) return models::fail(models::Code::unknownScenario, plan.title, {id.text()});
    FOUREM_TRY(order, models::topologicalOrder(plan));
    const auto prepared = PreparedScenario::of(plan, *scenario, order, facts, basisOf(plan, *scenario, facts, options.basis));
    const Model model{prepared, metric, options};
    std::vector<InputEffect> effects = rangeEffects(plan, *scenario, order, facts, prepared.basis, metric);
    const RunValues ends = tornado(model);
    const auto isStopped = [&options] { return options.stop.stop_requested(); };
    if (isStopped()) return models::fail(models::Code::stopped, plan.title);
    if (ends.empty() && !model.sources().empty())
        return models::fail(models::Code::missingData, plan.title, {scenario->name, std::string{info(metric).label}});
    const auto shares = model.sources().empty() ? Result<Indices>{Indices{}} : indices(model, options);
    if (isStopped()) return models::fail(models::Code::stopped, plan.title);
    for (std::size_t source = 0; source < model.sources().size(); ++source) {
        const PreparedScenario::Input& input = prepared.inputs[model.sources()[source].inputs.front()];
        InputEffect effect{.kind = input.kind,
                           .subject = input.spread.subjectName,
                           .field = {},
                           .sigma = input.spread.sigma,
                           .low = ends[2 * source],
                           .high = ends[2 * source + 1],
                           .first = 0.0,
                           .total = 0.0,
                           .firstError = {},
                           .totalError = {},
                           .stages = stagesOf(plan, prepared, model.sources()[source])};
        // A total that does not spread at all has no shares.
        if (shares) {
            effect.first = std::clamp(shares->first[source], 0.0, 1.0);
            effect.total = std::clamp(shares->total[source], 0.0, 1.0); // what is more is an error of sampling
            effect.firstError = shares->firstError[source];
            effect.totalError = shares->totalError[source];
        }
        if (effect.low != effect.high) effects.push_back(std::move(effect));
    }
    tellApart(effects);
    std::stable_sort(effects.begin(), effects.end(), [](const InputEffect& a, const InputEffect& b) { return a.swing() > b.swing(); });
    return effects;
}

} // namespace estimator
