#include "estimator/report.h"

#include "models/pipeline/field.h"
#include "models/pipeline/resolve.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace estimator {
namespace {

bool isInput(const TraceNode& node) {
    switch (node.kind) {
    case TraceKind::catalogue:
    case TraceKind::plan:
    case TraceKind::known:
    case TraceKind::standard: return true;
    case TraceKind::formula:
    case TraceKind::sum:
    case TraceKind::derived: return false;
    }
    return false;
}

int rank(TraceKind kind) {
    switch (kind) {
    case TraceKind::known: return 0;
    case TraceKind::plan: return 1;
    case TraceKind::catalogue: return 2;
    case TraceKind::standard: return 3;
    case TraceKind::formula:
    case TraceKind::sum:
    case TraceKind::derived: return 4;
    }
    return 4;
}

/// Walks the traces of all figures once and keeps what their readers will ask about.
class Collector {
public:
    void addScenario(const ScenarioEstimate& scenario) {
        if (!scenario.trace) return;
        m_trace = scenario.trace.get();
        m_scenario = scenario.id;
        m_seen.assign(m_trace->nodes.size(), false);
        addMeasures(scenario.total);
        for (const StageEstimate& stage : scenario.stages) {
            addMeasures(stage.metrics);
            for (const Derived& derived : stage.derived)
                if (derived.trace) add(*derived.trace);
        }
    }

    void finish(Report& report) {
        for (ReportInput& input : m_inputs) input.everywhere = input.scenarios.size() == report.estimate.scenarios.size();
        std::stable_sort(m_inputs.begin(), m_inputs.end(), [](const ReportInput& a, const ReportInput& b) {
            return std::tuple{rank(a.kind), std::string_view{a.path}} < std::tuple{rank(b.kind), std::string_view{b.path}};
        });
        report.inputs = std::move(m_inputs);
        report.formulas = std::move(m_formulas);
    }

private:
    void addMeasures(const PerMetric<Measure>& measures) {
        for (const Measure& measure : measures.values)
            if (measure.trace) add(*measure.trace);
    }

    void add(TraceRef root) {
        std::vector<TraceRef> pending{root};
        while (!pending.empty()) {
            const TraceRef reference = pending.back();
            pending.pop_back();
            if (reference >= m_seen.size() || m_seen[reference]) continue;
            m_seen[reference] = true;
            const TraceNode& node = (*m_trace)[reference];
            if (isInput(node)) addInput(node);
            else if (!node.formula.empty()) addFormula(node);
            pending.insert(pending.end(), node.inputs.rbegin(), node.inputs.rend());
        }
    }

    void addInput(const TraceNode& node) {
        const auto known = std::find_if(m_inputs.begin(), m_inputs.end(), [&](const ReportInput& input) {
            return input.kind == node.kind && input.path == node.path && input.name == node.name && input.value == node.value;
        });
        if (known == m_inputs.end()) {
            m_inputs.push_back({.kind = node.kind,
                                .name = node.name,
                                .value = node.value,
                                .unit = node.unit,
                                .path = node.path,
                                .source = node.source,
                                .date = node.date,
                                .note = node.note,
                                .confidence = node.confidence,
                                .layer = node.layer,
                                .scenarios = {m_scenario},
                                .everywhere = false});
        } else if (known->scenarios.back() != m_scenario) {
            known->scenarios.push_back(m_scenario);
        }
    }

    void addFormula(const TraceNode& node) {
        const bool isKnown =
            std::any_of(m_formulas.begin(), m_formulas.end(), [&](const ReportFormula& formula) { return formula.text == node.formula; });
        if (!isKnown) m_formulas.push_back({node.formula, node.source});
    }

    const Trace* m_trace = nullptr;
    models::ScenarioId m_scenario;
    std::vector<bool> m_seen;
    std::vector<ReportInput> m_inputs;
    std::vector<ReportFormula> m_formulas;
};

std::vector<ReportCondition> conditionsOf(const models::Plan& plan, const Estimate& estimate) {
    std::vector<ReportCondition> conditions;
    for (const models::Field& field : models::planFields()) {
        if (field.role != models::FieldRole::work) continue;
        ReportCondition condition{std::string{field.path}, {}};
        for (const ScenarioEstimate& scenario : estimate.scenarios)
            if (const models::Scenario* known = plan.scenario(scenario.id))
                condition.texts.push_back(models::settingText(models::resolve(plan, *known, models::planScope(), field).setting));
        const bool agree = std::all_of(condition.texts.begin(), condition.texts.end(),
                                       [&](const std::string& text) { return text == condition.texts.front(); });
        if (condition.texts.empty() || (agree && condition.texts.front().empty())) continue;
        if (agree) condition.texts.resize(1);
        conditions.push_back(std::move(condition));
    }
    return conditions;
}

} // namespace

Report makeReport(const models::Plan& plan, const Estimate& estimate, const Comparison& comparison) {
    Report report{.title = plan.title,
                  .notes = plan.notes,
                  .catalogueVersion = estimate.catalogueVersion,
                  .estimatorVersion = std::string{kEstimatorVersion},
                  .conditions = conditionsOf(plan, estimate),
                  .estimate = estimate,
                  .comparison = comparison,
                  .inputs = {},
                  .formulas = {},
                  .findings = gatherFindings(estimate, comparison)};
    Collector collector;
    for (const ScenarioEstimate& scenario : report.estimate.scenarios) collector.addScenario(scenario);
    collector.finish(report);
    return report;
}

std::string_view tag(const ReportInput& input) {
    switch (input.kind) {
    case TraceKind::known: return "M";
    case TraceKind::plan: return "P";
    case TraceKind::standard:
        return input.confidence == models::Confidence::computed && input.source.empty() ? "A" : models::tag(input.confidence);
    case TraceKind::catalogue:
    case TraceKind::formula:
    case TraceKind::sum:
    case TraceKind::derived: return models::tag(input.confidence);
    }
    return "A";
}

std::string explainCommand(std::string_view planFile, Metric metric, const models::ScenarioId& scenario,
                           const std::optional<models::StageId>& stage) {
    const bool quoted = planFile.find(' ') != std::string_view::npos;
    std::string command = "fourem explain ";
    command += quoted ? "\"" + std::string{planFile} + "\"" : std::string{planFile};
    command += " " + std::string{info(metric).key} + " --scenario " + scenario.text();
    if (stage) command += " --stage " + stage->text();
    return command;
}

std::span<const Metric> reportMetrics() {
    static constexpr std::array kMetrics{Metric::time,  Metric::acceleratorHours, Metric::energyFacility,
                                         Metric::total, Metric::waterSite,        Metric::cost};
    return kMetrics;
}

} // namespace estimator
