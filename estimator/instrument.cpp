#include "estimator/instrument.h"

#include "models/pipeline/resolve.h"

#include <algorithm>
#include <string_view>

namespace estimator {
namespace {

constexpr std::string_view kPublished = "/ci_market_g_kwh";
constexpr std::string_view kEntered = ".known_market_intensity_g_kwh";
constexpr std::string_view kInstrument = "market_instrument";

/// The intensity that the market-based emissions were computed with; none where it is the grid's own.
std::optional<TraceNode> marketIntensity(const Trace& trace, TraceRef root) {
    std::vector<TraceRef> pending{root};
    std::vector<bool> seen(trace.size(), false);
    while (!pending.empty()) {
        const TraceRef reference = pending.back();
        pending.pop_back();
        if (seen[reference]) continue;
        seen[reference] = true;
        const TraceNode node = trace[reference];
        if (node.path.ends_with(kPublished) || node.path.ends_with(kEntered)) return node;
        pending.insert(pending.end(), node.inputs.begin(), node.inputs.end());
    }
    return std::nullopt;
}

std::string instrumentName(const models::Plan& plan, const models::ScenarioId& scenario, const models::StageId& stage) {
    const models::Field* field = models::findField(models::fieldsOf(plan, stage), kInstrument);
    const models::Scenario* chosen = plan.scenario(scenario);
    if (field == nullptr || chosen == nullptr) return {};
    return models::settingText(models::resolve(plan, *chosen, stage, *field).setting);
}

Instrument behind(const models::Plan& plan, const ScenarioEstimate& scenario, const StageEstimate& stage) {
    Instrument instrument;
    instrument.site = stage.site;
    const auto& root = stage.metrics[Metric::operationalMarket].trace;
    const auto intensity = scenario.trace && root ? marketIntensity(*scenario.trace, *root) : std::nullopt;
    if (!intensity) return instrument;
    instrument.intensity = intensity->value;
    instrument.date = intensity->date;
    if (intensity->kind == TraceKind::catalogue) {
        instrument.kind = Instrument::Kind::provider;
        instrument.name = intensity->source;
    } else {
        instrument.kind = Instrument::Kind::contract;
        instrument.name = instrumentName(plan, scenario.id, stage.id);
    }
    return instrument;
}

bool isSame(const Instrument& a, const Instrument& b) {
    return a.kind == b.kind && a.name == b.name && a.site == b.site && a.intensity == b.intensity;
}

} // namespace

std::vector<Instrument> instrumentsOf(const models::Plan& plan, const ScenarioEstimate& scenario) {
    std::vector<Instrument> instruments;
    for (const StageEstimate& stage : scenario.stages) {
        const auto& location = stage.metrics[Metric::operationalLocation].point;
        const auto& market = stage.metrics[Metric::operationalMarket].point;
        if (!stage.enabled || !location || !market) continue;
        Instrument found = behind(plan, scenario, stage);
        auto known = std::find_if(instruments.begin(), instruments.end(), [&](const Instrument& each) { return isSame(each, found); });
        if (known == instruments.end()) known = instruments.insert(instruments.end(), std::move(found));
        known->stages.push_back(stage.name);
        known->location += *location;
        known->market += *market;
    }
    return instruments;
}

} // namespace estimator
