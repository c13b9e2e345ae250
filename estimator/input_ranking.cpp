#include "estimator/input_ranking.h"

#include "estimator/draws.h"
#include "estimator/formulas/random.h"
#include "estimator/formulas/sensitivity.h"
#include "estimator/formulas/uncertainty.h"
#include "estimator/plan_basis.h"
#include "estimator/prepared_scenario.h"
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
    Model(const PreparedScenario& scenario, Metric metric, std::size_t threads)
        : m_scenario{scenario},
          m_sources{sourcesOf(scenario)},
          m_metric{metric},
          m_threads{threads} {}

    [[nodiscard]] const std::vector<Source>& sources() const { return m_sources; }
    [[nodiscard]] RunValues at(const std::vector<RunValues>& normal, std::size_t count) const {
        return std::move(calculate(m_scenario, factorsOf(m_scenario, m_sources, normal), count, {.threads = m_threads}).total[m_metric]);
    }

private:
    const PreparedScenario& m_scenario;
    std::vector<Source> m_sources;
    Metric m_metric;
    std::size_t m_threads;
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
        runs.swapped.push_back(model.at(swapped, options.draws));
    }
    return sensitivityIndices(runs);
}

} // namespace

Result<std::vector<InputEffect>> rankInputs(const models::Plan& plan, const models::Facts& facts, const models::ScenarioId& id,
                                            Metric metric, const RankingOptions& options) {
    const models::Scenario* scenario = plan.scenario(id);
    if (scenario == nullptr) return models::fail(models::Code::unknownScenario, plan.title, {id.text()});
    FOUREM_TRY(order, models::topologicalOrder(plan));
    const auto prepared = PreparedScenario::of(plan, *scenario, order, facts, basisOf(plan, *scenario, facts, options.basis));
    const Model model{prepared, metric, options.threads};
    if (model.sources().empty()) return std::vector<InputEffect>{};
    const RunValues ends = tornado(model);
    if (ends.empty()) return models::fail(models::Code::missingData, plan.title, {scenario->name, std::string{info(metric).label}});
    const auto shares = indices(model, options);
    std::vector<InputEffect> effects;
    for (std::size_t source = 0; source < model.sources().size(); ++source) {
        const PreparedScenario::Input& input = prepared.inputs[model.sources()[source].inputs.front()];
        InputEffect effect{input.kind, input.spread.subjectName, input.spread.sigma, ends[2 * source], ends[2 * source + 1], 0.0, 0.0};
        // A total that does not spread at all has no shares.
        if (shares) {
            effect.first = std::clamp(shares->first[source], 0.0, 1.0);
            effect.total = std::max(0.0, shares->total[source]);
        }
        if (effect.low != effect.high) effects.push_back(std::move(effect));
    }
    std::stable_sort(effects.begin(), effects.end(), [](const InputEffect& a, const InputEffect& b) { return a.swing() > b.swing(); });
    return effects;
}

} // namespace estimator
