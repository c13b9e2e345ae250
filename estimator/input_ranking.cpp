#include "estimator/input_ranking.h"

#include "estimator/draws.h"
#include "estimator/formulas/random.h"
#include "estimator/formulas/sensitivity.h"
#include "estimator/formulas/uncertainty.h"
#include "estimator/parallel.h"
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

/// One metric of a scenario as a function of standard normal positions: first of what the model does not know, then of the plan's ranges.
class Model {
public:
    Model(const models::Plan& plan, const models::Scenario& scenario, std::span<const models::StageId> order, const models::Facts& facts,
          Basis basis, Metric metric)
        : m_plan{plan},
          m_scenario{scenario},
          m_order{order},
          m_facts{facts},
          m_basis{basis},
          m_metric{metric},
          m_ranges{rangedSettings(plan, scenario)},
          m_inTheMiddle{PreparedScenario::of(plan, scenario, order, facts, basis)},
          m_sources{sourcesOf(m_inTheMiddle)} {
        for (std::size_t source = 0; source < m_sources.size(); ++source) m_sourceOf.emplace(m_sources[source].key, source);
    }

    [[nodiscard]] const PreparedScenario& inTheMiddle() const { return m_inTheMiddle; }
    [[nodiscard]] const std::vector<Source>& sources() const { return m_sources; }
    [[nodiscard]] const std::vector<RangedSetting>& ranges() const { return m_ranges; }
    [[nodiscard]] std::size_t inputs() const { return m_sources.size() + m_ranges.size(); }

    /// The metric for each run; none where a stage is not possible.
    /// @param runs  positions by input of each; the ranges stand as in the first
    [[nodiscard]] std::vector<std::optional<double>> at(std::span<const RunValues> runs) const {
        if (m_ranges.empty()) return at(m_inTheMiddle, runs);
        std::vector<double> values;
        for (std::size_t range = 0; range < m_ranges.size(); ++range)
            values.push_back(m_ranges[range].at(runs.front()[m_sources.size() + range]));
        return at(PreparedScenario::of(m_plan, settled(m_scenario, m_ranges, values), m_order, m_facts, m_basis), runs);
    }
    [[nodiscard]] std::optional<double> at(const RunValues& run) const { return at(std::span{&run, 1}).front(); }

private:
    [[nodiscard]] std::vector<std::optional<double>> at(const PreparedScenario& prepared, std::span<const RunValues> runs) const {
        std::vector<RunValues> factors;
        for (const PreparedScenario::Input& input : prepared.inputs) {
            const auto source = m_sourceOf.find(input.key());
            RunValues normal(runs.size(), 0.0);
            for (std::size_t run = 0; run < runs.size() && source != m_sourceOf.end(); ++run) normal[run] = runs[run][source->second];
            factors.push_back(lognormalFactors(std::move(normal), input.spread.sigma));
        }
        const ScenarioRuns calculated = calculate(prepared, factors, runs.size());
        const RunValues& totals = calculated.total[m_metric];
        std::vector<std::optional<double>> known(runs.size());
        for (std::size_t run = 0; run < runs.size() && !totals.empty(); ++run)
            if (!calculated.infeasible[run]) known[run] = totals[run];
        return known;
    }

    const models::Plan& m_plan;
    const models::Scenario& m_scenario;
    std::span<const models::StageId> m_order;
    const models::Facts& m_facts;
    Basis m_basis;
    Metric m_metric;
    std::vector<RangedSetting> m_ranges;
    PreparedScenario m_inTheMiddle;
    std::vector<Source> m_sources;
    std::map<std::string, std::size_t> m_sourceOf; ///< by key
};

struct Ends {
    double low, high;
};

/// One input at its P10 and its P90, all others at their median. None where an end is not possible.
std::vector<std::optional<Ends>> tornado(const Model& model) {
    std::vector<std::optional<Ends>> ends;
    for (std::size_t input = 0; input < model.inputs(); ++input) {
        const auto totalAt = [&](double position) {
            RunValues positions(model.inputs(), 0.0);
            positions[input] = position;
            return model.at(positions);
        };
        const auto low = totalAt(-kNinetiethPercentile);
        const auto high = totalAt(kNinetiethPercentile);
        ends.push_back(low && high ? std::optional{Ends{*low, *high}} : std::nullopt);
    }
    return ends;
}

/// The outputs of one draw: on A, on B, and on A with one column of B at a time; none where one of these is not possible.
struct DrawOutputs {
    double a, b;
    std::vector<double> swapped;
};

std::optional<DrawOutputs> outputsOf(const Model& model, const RunValues& a, const RunValues& b) {
    // What the model does not know changes no size, so all its columns go through one preparation.
    std::vector<RunValues> runs{a};
    for (std::size_t input = 0; input < model.sources().size(); ++input) {
        runs.push_back(a);
        runs.back()[input] = b[input];
    }
    auto known = model.at(runs);
    for (std::size_t input = model.sources().size(); input < model.inputs(); ++input) {
        RunValues swapped = a;
        swapped[input] = b[input];
        known.push_back(model.at(swapped));
    }
    known.push_back(model.at(b));
    if (std::ranges::any_of(known, [](const auto& value) { return !value; })) return std::nullopt;
    DrawOutputs outputs{*known.front(), *known.back(), {}};
    for (std::size_t input = 0; input < model.inputs(); ++input) outputs.swapped.push_back(*known[input + 1]);
    return outputs;
}

Result<Indices> indices(const Model& model, const RankingOptions& options) {
    const std::size_t inputs = model.inputs();
    FOUREM_TRY(sample, latinHypercube(options.seed, options.draws, 2 * inputs));
    for (auto& column : sample.columns)
        for (double& value : column) {
            FOUREM_TRY(z, inverseNormal(value));
            value = z;
        }
    std::vector<std::optional<DrawOutputs>> outputs(options.draws);
    parallelFor(options.draws, options.threads, [&](std::size_t draw) {
        if (options.stop.stop_requested()) return;
        RunValues a;
        RunValues b;
        for (std::size_t input = 0; input < inputs; ++input) {
            a.push_back(sample.columns[input][draw]);
            b.push_back(sample.columns[inputs + input][draw]);
        }
        outputs[draw] = outputsOf(model, a, b);
    });
    if (options.stop.stop_requested()) return models::fail(models::Code::stopped, {});
    SensitivityRuns runs{{}, {}, std::vector<std::vector<double>>(inputs)};
    for (const auto& draw : outputs) {
        if (!draw) continue;
        runs.a.push_back(draw->a);
        runs.b.push_back(draw->b);
        for (std::size_t input = 0; input < inputs; ++input) runs.swapped[input].push_back(draw->swapped[input]);
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

InputEffect effectOf(const models::Plan& plan, const Model& model, const Source& source) {
    const PreparedScenario::Input& input = model.inTheMiddle().inputs[source.inputs.front()];
    InputEffect effect;
    effect.kind = input.kind;
    effect.subject = input.spread.subjectName;
    effect.sigma = input.spread.sigma;
    effect.stages = stagesOf(plan, model.inTheMiddle(), source);
    return effect;
}

InputEffect effectOf(const models::Plan& plan, const RangedSetting& range) {
    const models::Stage* stage = plan.stage(range.scope);
    InputEffect effect;
    effect.subject = stage == nullptr ? plan.title : stage->name;
    effect.field = std::string{range.field->label};
    effect.sigma = rangeSigma(range.range.low, range.range.high).value_or(0.0);
    return effect;
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
    const Model model{plan, *scenario, order, facts, basisOf(plan, *scenario, facts, options.basis), metric};
    if (model.inputs() > 0 && !model.at(RunValues(model.inputs(), 0.0)))
        return models::fail(models::Code::missingData, plan.title, {scenario->name, std::string{info(metric).label}});
    const auto ends = tornado(model);
    const auto isStopped = [&options] { return options.stop.stop_requested(); };
    if (isStopped()) return models::fail(models::Code::stopped, plan.title);
    const auto shares = model.inputs() == 0 ? Result<Indices>{Indices{}} : indices(model, options);
    if (isStopped()) return models::fail(models::Code::stopped, plan.title);
    std::vector<InputEffect> effects;
    for (std::size_t input = 0; input < model.inputs(); ++input) {
        if (!ends[input] || ends[input]->low == ends[input]->high) continue;
        const std::size_t unknowns = model.sources().size();
        InputEffect effect =
            input < unknowns ? effectOf(plan, model, model.sources()[input]) : effectOf(plan, model.ranges()[input - unknowns]);
        effect.low = ends[input]->low;
        effect.high = ends[input]->high;
        if (shares) {
            effect.first = std::clamp(shares->first[input], 0.0, 1.0);
            effect.total = std::clamp(shares->total[input], 0.0, 1.0); // what is more is an error of sampling
            effect.firstError = shares->firstError[input];
            effect.totalError = shares->totalError[input];
        }
        effects.push_back(std::move(effect));
    }
    tellApart(effects);
    std::stable_sort(effects.begin(), effects.end(), [](const InputEffect& a, const InputEffect& b) { return a.swing() > b.swing(); });
    return effects;
}

} // namespace estimator
