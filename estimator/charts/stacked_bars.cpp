#include "estimator/charts/stacked_bars.h"

#include "estimator/comparison.h"

#include <algorithm>
#include <utility>

namespace estimator {
namespace {

bool isInfeasible(const StageEstimate& stage) {
    return std::any_of(stage.findings.begin(), stage.findings.end(), [](const models::Finding& finding) {
        const models::Code code = finding.message.code;
        return code == models::Code::infeasibleMemory || code == models::Code::infeasibleSlo || code == models::Code::infeasibleDeadline ||
               code == models::Code::unstable || code == models::Code::unsupportedPrecision;
    });
}

Bar barOf(const ScenarioEstimate& scenario, Metric metric) {
    const Measure& total = scenario.total[metric];
    Bar bar;
    bar.id = scenario.id;
    bar.name = scenario.name;
    if (total.point && !total.isPartial()) {
        bar.value = total.point;
        bar.p10 = total.p10;
        bar.p90 = total.p90;
        return bar;
    }
    bar.state = Bar::State::missing;
    for (const StageEstimate& stage : scenario.stages) {
        if (std::find(total.missingStages.begin(), total.missingStages.end(), stage.id) == total.missingStages.end()) continue;
        bar.missingStages.push_back(stage.name);
        if (isInfeasible(stage)) bar.state = Bar::State::infeasible;
    }
    return bar;
}

/// Collects values by segment and bar.
class Stack {
public:
    explicit Stack(std::size_t bars) : m_bars{bars} {}

    void add(BarSegment segment, std::size_t bar, double value) {
        auto found =
            std::find_if(m_segments.begin(), m_segments.end(), [&](const BarSegment& other) { return other.isSameKindOf(segment); });
        if (found == m_segments.end()) {
            segment.values.assign(m_bars, 0.0);
            m_segments.push_back(std::move(segment));
            found = std::prev(m_segments.end());
        }
        found->values[bar] += value;
    }

    [[nodiscard]] std::vector<BarSegment> take() {
        std::erase_if(m_segments, [](const BarSegment& segment) {
            return std::all_of(segment.values.begin(), segment.values.end(), [](double value) { return value == 0.0; });
        });
        return std::move(m_segments);
    }

private:
    std::size_t m_bars;
    std::vector<BarSegment> m_segments;
};

BarSegment ofKind(BarSegment::Kind kind) {
    BarSegment segment;
    segment.kind = kind;
    return segment;
}

void addByStage(Stack& stack, std::size_t bar, const StageEstimate& stage, Metric metric) {
    BarSegment segment = ofKind(BarSegment::Kind::stage);
    segment.stage = stage.id;
    segment.name = stage.name;
    stack.add(std::move(segment), bar, stage.metrics[metric].point.value_or(0.0));
}

/// Those of the stages that have a segment each.
void addIntervals(StackedBars& data, const Estimate& estimate) {
    for (BarSegment& segment : data.segments) {
        if (segment.kind != BarSegment::Kind::stage) continue;
        for (const ScenarioEstimate& scenario : estimate.scenarios) {
            const StageEstimate* stage = scenario.stage(segment.stage);
            segment.p10.push_back(stage == nullptr ? std::nullopt : stage->metrics[data.metric].p10);
            segment.p90.push_back(stage == nullptr ? std::nullopt : stage->metrics[data.metric].p90);
        }
    }
}

void addByComponent(Stack& stack, std::size_t bar, const StageEstimate& stage, Metric metric) {
    for (auto& [segment, value] : partsOf(stage, metric)) stack.add(std::move(segment), bar, value);
}

void addScenario(Stack& stack, std::size_t bar, const ScenarioEstimate& scenario, const StackedBars& data) {
    if (!data.bars[bar].value) return;
    if (!info(data.metric).summed) {
        stack.add(ofKind(BarSegment::Kind::whole), bar, *data.bars[bar].value);
        return;
    }
    for (const StageEstimate& stage : scenario.stages) {
        if (!stage.enabled) continue;
        if (data.stackBy == StackBy::component) addByComponent(stack, bar, stage, data.metric);
        else addByStage(stack, bar, stage, data.metric);
    }
}

/// Every value as a share of the baseline's, in percent. Intervals are those of the ratio: the baseline itself has none.
void relate(StackedBars& data, const Estimate& estimate) {
    const std::optional<double> baseline = data.bars.empty() ? std::nullopt : data.bars.front().value;
    if (!baseline || *baseline <= 0.0) return;
    const auto percent = [&](double value) { return value / *baseline * 100.0; };
    for (std::size_t i = 0; i < data.bars.size(); ++i) {
        Bar& bar = data.bars[i];
        if (bar.value) bar.value = percent(*bar.value);
        bar.p10.reset();
        bar.p90.reset();
        if (i == 0 || !bar.value) continue;
        if (const auto found = ratioInterval(estimate.scenarios[i], estimate.scenarios.front(), data.metric)) {
            bar.p10 = found->p10 * 100.0;
            bar.p90 = found->p90 * 100.0;
        }
    }
    for (BarSegment& segment : data.segments)
        for (double& value : segment.values) value = percent(value);
    data.scale = BarScale::relative;
    data.unit = "%";
}

double highestOf(const StackedBars& data) {
    double highest = 0.0;
    for (const Bar& bar : data.bars) highest = std::max({highest, bar.value.value_or(0.0), bar.p90.value_or(0.0)});
    return highest;
}

} // namespace

bool BarSegment::isSameKindOf(const BarSegment& other) const {
    return kind == other.kind && stage == other.stage && component == other.component;
}

bool StackedBars::isEmpty() const {
    return std::none_of(bars.begin(), bars.end(), [](const Bar& bar) { return bar.value || !bar.missingStages.empty(); });
}

bool hasComponents(Metric metric) {
    switch (metric) {
    case Metric::energyFacility:
    case Metric::operationalLocation:
    case Metric::operationalMarket:
    case Metric::operationalCfe:
    case Metric::total: return true;
    case Metric::time:
    case Metric::acceleratorHours:
    case Metric::energyChip:
    case Metric::energyIt:
    case Metric::embodied:
    case Metric::waterSite:
    case Metric::waterSource:
    case Metric::cost:
    case Metric::sci: return false;
    }
    return false;
}

std::vector<std::pair<BarSegment, double>> partsOf(const StageEstimate& stage, Metric metric) {
    std::vector<std::pair<BarSegment, double>> parts;
    const std::optional<double>& value = stage.metrics[metric].point;
    if (!value || !hasComponents(metric)) return parts;
    const double embodied = metric == Metric::total ? stage.metrics[Metric::embodied].point.value_or(0.0) : 0.0;
    const double operation = *value - embodied;
    double energy = 0.0;
    for (const auto& part : stage.facilityEnergy) energy += part.value_or(0.0);
    for (std::size_t i = 0; i < kComponentCount; ++i) {
        BarSegment segment = ofKind(BarSegment::Kind::component);
        segment.component = static_cast<Component>(i);
        parts.emplace_back(std::move(segment), energy > 0.0 ? operation * (stage.facilityEnergy[i].value_or(0.0) / energy) : 0.0);
    }
    parts.emplace_back(ofKind(BarSegment::Kind::unattributed), energy > 0.0 ? 0.0 : operation);
    parts.emplace_back(ofKind(BarSegment::Kind::embodied), embodied);
    return parts;
}

StackedBars stackedBars(const Estimate& estimate, Metric metric, StackBy stackBy, BarScale scale) {
    StackedBars data;
    data.metric = metric;
    data.stackBy = hasComponents(metric) ? stackBy : StackBy::stage;
    data.unit = info(metric).unit;
    for (const ScenarioEstimate& scenario : estimate.scenarios) data.bars.push_back(barOf(scenario, metric));
    Stack stack{data.bars.size()};
    for (std::size_t i = 0; i < estimate.scenarios.size(); ++i) addScenario(stack, i, estimate.scenarios[i], data);
    data.segments = stack.take();
    if (scale == BarScale::relative) relate(data, estimate);
    if (data.scale == BarScale::absolute) addIntervals(data, estimate);
    data.axis = axisUpTo(highestOf(data), data.unit);
    return data;
}

} // namespace estimator
