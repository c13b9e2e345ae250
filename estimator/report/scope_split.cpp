#include "estimator/report/scope_split.h"

#include "models/catalogue/lookup.h"

namespace estimator {
namespace {

void add(std::optional<double>& sum, const std::optional<double>& part) {
    if (sum && part) *sum += *part;
    else sum.reset();
}

bool isOwn(const StageEstimate& stage, const models::Facts& facts) {
    if (stage.site.empty()) return false;
    const auto site = facts.entry(models::EntryKind::site, stage.site);
    return site && models::isOnPremises(**site);
}

} // namespace

ScopeSplit scopeSplit(const ScenarioEstimate& scenario, const models::Facts& facts) {
    ScopeSplit split;
    for (const StageEstimate& stage : scenario.stages) {
        if (!stage.enabled) continue;
        const bool own = isOwn(stage, facts);
        add(own ? split.ownLocation : split.rentedLocation, stage.metrics[Metric::operationalLocation].point);
        add(own ? split.ownMarket : split.rentedMarket, stage.metrics[Metric::operationalMarket].point);
        add(own ? split.ownEmbodied : split.rentedEmbodied, stage.metrics[Metric::embodied].point);
    }
    return split;
}

} // namespace estimator
