#include "estimator/report/ledger.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <tuple>
#include <utility>

namespace estimator {
namespace {

bool isInput(TraceKind kind) {
    switch (kind) {
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
    constexpr std::array kOrder{TraceKind::known, TraceKind::plan, TraceKind::catalogue, TraceKind::standard};
    return static_cast<int>(std::find(kOrder.begin(), kOrder.end(), kind) - kOrder.begin());
}

bool isSame(const LedgerEntry& entry, const TraceNode& node) {
    return entry.kind == node.kind && entry.path == node.path && entry.name == node.name && entry.value == node.value;
}

/// Walks the traces of all figures once and keeps what their readers will ask about.
class Collector {
public:
    void addScenario(const ScenarioEstimate& scenario) {
        if (!scenario.trace) return;
        m_trace = scenario.trace;
        m_scenario = scenario.id;
        m_seen.assign(m_trace->size(), false);
        addMeasures(scenario.total);
        for (const StageEstimate& stage : scenario.stages) {
            addMeasures(stage.metrics);
            for (const Derived& derived : stage.derived)
                if (derived.trace) add(*derived.trace);
        }
    }

    [[nodiscard]] Ledger take(std::size_t scenarioCount) {
        for (LedgerEntry& entry : m_ledger.entries) entry.everywhere = entry.scenarios.size() == scenarioCount;
        std::stable_sort(m_ledger.entries.begin(), m_ledger.entries.end(), [](const LedgerEntry& a, const LedgerEntry& b) {
            return std::tuple{rank(a.kind), std::string_view{a.path}} < std::tuple{rank(b.kind), std::string_view{b.path}};
        });
        for (const LedgerEntry& entry : m_ledger.entries)
            if (!entry.source.empty() && !m_ledger.numberOfSource(entry.source)) m_ledger.sources.push_back(entry.source);
        return std::move(m_ledger);
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
            const TraceNode node = (*m_trace)[reference];
            if (isInput(node.kind)) addInput(node);
            else if (!node.formula.empty()) addFormula(node, reference);
            pending.insert(pending.end(), node.inputs.rbegin(), node.inputs.rend());
        }
    }

    void addInput(const TraceNode& node) {
        auto& entries = m_ledger.entries;
        const auto entry = std::find_if(entries.begin(), entries.end(), [&](const LedgerEntry& each) { return isSame(each, node); });
        if (entry == entries.end())
            entries.push_back({node.kind,
                               std::string{node.name},
                               node.value,
                               std::string{node.unit},
                               std::string{node.path},
                               std::string{node.source},
                               std::string{node.date},
                               std::string{node.note},
                               node.confidence,
                               node.layer,
                               {m_scenario},
                               false});
        else if (entry->scenarios.back() != m_scenario) entry->scenarios.push_back(m_scenario);
    }

    void addFormula(const TraceNode& node, TraceRef reference) {
        auto& formulas = m_ledger.formulas;
        const auto formula = std::find_if(formulas.begin(), formulas.end(), [&](const AppliedFormula& each) {
            return each.expression == node.formula && each.id == node.path;
        });
        if (formula == formulas.end())
            formulas.push_back({std::string{node.path}, std::string{node.name}, std::string{node.formula}, std::string{node.source}, 1,
                                m_trace, reference});
        else ++formula->times;
    }

    std::shared_ptr<const Trace> m_trace;
    models::ScenarioId m_scenario;
    std::vector<bool> m_seen;
    Ledger m_ledger;
};

/// A date as months since year 0.
struct Months {
    int earliest, latest;
};

std::optional<int> digits(std::string_view text) {
    int value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc{} && end == text.data() + text.size() ? std::optional{value} : std::nullopt;
}

std::optional<Months> months(std::string_view date) {
    const bool hasMonth = date.size() == 7 || date.size() == 10;
    if ((date.size() != 4 && !hasMonth) || (hasMonth && date[4] != '-')) return std::nullopt;
    const auto year = digits(date.substr(0, 4));
    const auto month = hasMonth ? digits(date.substr(5, 2)) : std::optional{0};
    if (!year || !month) return std::nullopt;
    return hasMonth ? Months{*year * 12 + *month - 1, *year * 12 + *month - 1} : Months{*year * 12, *year * 12 + 11};
}

// The default of a field is an assumption where nobody published it.
std::string_view tagOf(TraceKind kind, models::Confidence confidence, std::string_view source) {
    switch (kind) {
    case TraceKind::known: return "M";
    case TraceKind::plan: return "P";
    case TraceKind::standard: return confidence == models::Confidence::computed && source.empty() ? "A" : models::tag(confidence);
    case TraceKind::catalogue:
    case TraceKind::formula:
    case TraceKind::sum:
    case TraceKind::derived: return models::tag(confidence);
    }
    return "A";
}

} // namespace

std::optional<std::size_t> Ledger::numberOf(const TraceNode& node) const {
    if (!isInput(node.kind)) return std::nullopt;
    const auto entry = std::find_if(entries.begin(), entries.end(), [&](const LedgerEntry& each) { return isSame(each, node); });
    return entry == entries.end() ? std::nullopt : std::optional{static_cast<std::size_t>(entry - entries.begin()) + 1};
}

std::optional<std::size_t> Ledger::numberOfSource(std::string_view source) const {
    const auto found = std::find(sources.begin(), sources.end(), source);
    return found == sources.end() ? std::nullopt : std::optional{static_cast<std::size_t>(found - sources.begin()) + 1};
}

Ledger ledgerOf(const Estimate& estimate) {
    Collector collector;
    for (const ScenarioEstimate& scenario : estimate.scenarios) collector.addScenario(scenario);
    return collector.take(estimate.scenarios.size());
}

std::string_view tag(const LedgerEntry& entry) { return tagOf(entry.kind, entry.confidence, entry.source); }

std::string_view tag(const TraceNode& node) {
    const bool isComputed = node.kind == TraceKind::formula || node.kind == TraceKind::sum || node.kind == TraceKind::derived;
    return isComputed ? std::string_view{} : tagOf(node.kind, node.confidence, node.source);
}

std::optional<int> ageInYears(std::string_view date, std::string_view day) {
    const auto of = months(date);
    const auto now = months(day);
    if (!of || !now) return std::nullopt;
    return std::max(0, now->earliest - of->latest) / 12;
}

} // namespace estimator
