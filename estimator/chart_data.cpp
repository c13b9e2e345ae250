#include "estimator/chart_data.h"

#include "models/units/unit_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace estimator {
namespace {

struct Prefix {
    std::string_view stored;
    double size; ///< of one shown unit in stored ones
};

// From large to small, so that the first one that fits is taken.
constexpr std::array kPrefixes{
    Prefix{"kWh", 1e6},    Prefix{"kWh", 1e3},    Prefix{"kWh", 1.0},     Prefix{"kWh", 1e-3}, Prefix{"kgCO2e", 1e6},
    Prefix{"kgCO2e", 1e3}, Prefix{"kgCO2e", 1.0}, Prefix{"kgCO2e", 1e-3}, Prefix{"L", 1e3},    Prefix{"L", 1.0},
};

/// How many stored units the axis counts as one.
double axisUnit(std::string_view unit, double highest) {
    double smallest = 1.0;
    for (const Prefix& prefix : kPrefixes) {
        if (prefix.stored != unit) continue;
        if (highest >= prefix.size) return prefix.size;
        smallest = prefix.size;
    }
    // Nothing to show, or too little for any prefix.
    return highest > 0.0 ? smallest : 1.0;
}

/// "MWh" for 1,000 kWh.
std::string unitText(const std::string& unit, double size) {
    const std::string one = models::amountText(size, unit);
    const std::size_t space = one.find(' ');
    return space == std::string::npos ? unit : one.substr(space + 1);
}

bool isInfeasible(const StageEstimate& stage) {
    return std::any_of(stage.findings.begin(), stage.findings.end(), [](const models::Finding& finding) {
        const models::Code code = finding.message.code;
        return code == models::Code::infeasibleMemory || code == models::Code::infeasibleSlo || code == models::Code::infeasibleDeadline ||
               code == models::Code::unstable || code == models::Code::unsupportedPrecision;
    });
}

ChartBar barOf(const ScenarioEstimate& scenario, Metric metric) {
    const Measure& total = scenario.total[metric];
    ChartBar bar;
    bar.id = scenario.id;
    bar.name = scenario.name;
    if (total.point && !total.isPartial()) {
        bar.exact = total.point;
        bar.exactP10 = total.p10;
        bar.exactP90 = total.p90;
        return bar;
    }
    bar.state = ChartBar::State::missing;
    for (const StageEstimate& stage : scenario.stages) {
        if (std::find(total.missingStages.begin(), total.missingStages.end(), stage.id) == total.missingStages.end()) continue;
        bar.missingStages.push_back(stage.name);
        if (isInfeasible(stage)) bar.state = ChartBar::State::infeasible;
    }
    return bar;
}

/// Collects values by segment and bar.
class Stack {
public:
    explicit Stack(std::size_t bars) : m_bars{bars} {}

    void add(ChartSegment segment, std::size_t bar, double value) {
        auto found =
            std::find_if(m_segments.begin(), m_segments.end(), [&](const ChartSegment& other) { return other.isSameKindOf(segment); });
        if (found == m_segments.end()) {
            segment.exact.assign(m_bars, 0.0);
            m_segments.push_back(std::move(segment));
            found = std::prev(m_segments.end());
        }
        found->exact[bar] += value;
    }

    [[nodiscard]] std::vector<ChartSegment> take() {
        std::erase_if(m_segments, [](const ChartSegment& segment) {
            return std::all_of(segment.exact.begin(), segment.exact.end(), [](double value) { return value == 0.0; });
        });
        return std::move(m_segments);
    }

private:
    std::size_t m_bars;
    std::vector<ChartSegment> m_segments;
};

ChartSegment ofKind(ChartSegment::Kind kind) {
    ChartSegment segment;
    segment.kind = kind;
    return segment;
}

void addByStage(Stack& stack, std::size_t bar, const StageEstimate& stage, Metric metric) {
    ChartSegment segment = ofKind(ChartSegment::Kind::stage);
    segment.stage = stage.id;
    segment.name = stage.name;
    stack.add(std::move(segment), bar, stage.metrics[metric].point.value_or(0.0));
}

/// Emissions of operation follow the energy at the meter, so its components share them in the same proportion.
void addByComponent(Stack& stack, std::size_t bar, const StageEstimate& stage, Metric metric) {
    const double value = stage.metrics[metric].point.value_or(0.0);
    const double embodied = metric == Metric::total ? stage.metrics[Metric::embodied].point.value_or(0.0) : 0.0;
    const double operation = value - embodied;
    double energy = 0.0;
    for (const auto& part : stage.facilityEnergy) energy += part.value_or(0.0);
    for (std::size_t i = 0; i < kComponentCount; ++i) {
        ChartSegment segment = ofKind(ChartSegment::Kind::component);
        segment.component = static_cast<Component>(i);
        stack.add(std::move(segment), bar, energy > 0.0 ? operation * (stage.facilityEnergy[i].value_or(0.0) / energy) : 0.0);
    }
    stack.add(ofKind(ChartSegment::Kind::unattributed), bar, energy > 0.0 ? 0.0 : operation);
    stack.add(ofKind(ChartSegment::Kind::embodied), bar, embodied);
}

void addScenario(Stack& stack, std::size_t bar, const ScenarioEstimate& scenario, const ChartData& data) {
    if (!data.bars[bar].exact) return;
    if (!info(data.metric).summed) {
        stack.add(ofKind(ChartSegment::Kind::whole), bar, *data.bars[bar].exact);
        return;
    }
    for (const StageEstimate& stage : scenario.stages) {
        if (!stage.enabled) continue;
        if (data.stackBy == StackBy::component) addByComponent(stack, bar, stage, data.metric);
        else addByStage(stack, bar, stage, data.metric);
    }
}

/// Room above the highest bar for its figure.
constexpr double kHeadroom = 1.12;

/// The smallest round step of which four reach over `highest`.
double roundStep(double highest) {
    const double least = highest * kHeadroom / kAxisSteps;
    double decade = 1.0;
    while (decade > least) decade /= 10.0;
    while (decade * 10.0 <= least) decade *= 10.0;
    for (const double step : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0})
        if (step * decade >= least) return step * decade;
    return 10.0 * decade;
}

int decimalsOf(double step) {
    int decimals = 0;
    for (double shifted = step; decimals < 6 && std::abs(shifted - std::round(shifted)) > 1e-6 * shifted; shifted *= 10.0) ++decimals;
    return decimals;
}

void giveShape(ChartData& data) {
    double highest = 0.0;
    for (const ChartBar& bar : data.bars) highest = std::max({highest, bar.exact.value_or(0.0), bar.exactP90.value_or(0.0)});
    const double size = axisUnit(data.exactUnit, highest);
    data.unit = unitText(data.exactUnit, size);
    if (highest > 0.0) {
        const double step = roundStep(highest / size);
        data.axisTop = step * kAxisSteps;
        data.axisDecimals = decimalsOf(step);
    }
    for (ChartBar& bar : data.bars) {
        bar.shown = bar.exact.value_or(0.0) / size;
        bar.shownP10 = bar.exactP10.value_or(0.0) / size;
        bar.shownP90 = bar.exactP90.value_or(0.0) / size;
    }
    for (ChartSegment& segment : data.segments)
        for (const double exact : segment.exact) segment.shown.push_back(exact / size);
}

} // namespace

bool ChartSegment::isSameKindOf(const ChartSegment& other) const {
    return kind == other.kind && stage == other.stage && component == other.component;
}

bool ChartData::isEmpty() const {
    return std::none_of(bars.begin(), bars.end(), [](const ChartBar& bar) { return bar.exact || !bar.missingStages.empty(); });
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

ChartData chartData(const Estimate& estimate, Metric metric, StackBy stackBy) {
    ChartData data;
    data.metric = metric;
    data.stackBy = hasComponents(metric) ? stackBy : StackBy::stage;
    data.exactUnit = info(metric).unit;
    for (const ScenarioEstimate& scenario : estimate.scenarios) data.bars.push_back(barOf(scenario, metric));
    Stack stack{data.bars.size()};
    for (std::size_t i = 0; i < estimate.scenarios.size(); ++i) addScenario(stack, i, estimate.scenarios[i], data);
    data.segments = stack.take();
    giveShape(data);
    return data;
}

} // namespace estimator
