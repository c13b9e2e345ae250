#include "estimator/stages/processors.h"

#include "estimator/formulas/cloud_cost.h"
#include "estimator/formulas/composition.h"
#include "estimator/formulas/embodied_carbon.h"
#include "estimator/stages/power.h"
#include "estimator/stages/try.h"
#include "models/catalogue/pricing.h"

namespace estimator {

using models::EntryKind;
using models::Result;

template <class R>
Result<Noted<double, R>> listedProcessorPrice(const Scope<R>& scope, const Place<R>& place) {
    if (place.isOnPremises) return scope.missing("price_usd_h");
    const bool isSpot = pricingOf(scope) == "spot";
    const auto offered = scope.facts().price("cpu-vcpu", place.site, isSpot ? models::Pricing::spot : models::Pricing::onDemand);
    if (offered) return scope.recorder().figure(*offered, "vCPU, " + place.name, {});
    models::Error error = offered.error();
    error.where = scope.where("site");
    return tl::unexpected{std::move(error)};
}

template <class R>
Result<Embodied<R>> embodiedOfProcessor(const Scope<R>& scope, const Place<R>& place) {
    return Embodied<R>::ofUnit(scope, place, scope.figure(EntryKind::accelerator, "cpu-vcpu", "embodied_kgco2e"), "vCPU");
}

template <class R>
Processors<R> Processors<R>::of(const Scope<R>& scope, const Place<R>& place) {
    const auto price = listedProcessorPrice(scope, place);
    return {price ? std::optional{scope.recorder().as(models::dollarsPerHour(price->value), *price)} : std::nullopt,
            embodiedOfProcessor(scope, place)};
}

template <class R>
Result<Noted<Money, R>> Processors<R>::addedTo(const Result<Noted<Money, R>>& cost, const Noted<Duration, R>& reserved,
                                               const Factors& factors, R& recorder) const {
    if (!cost || !perHour) return cost;
    FOUREM_TRY(bill, onDemandCost(reserved.value, perHour->value * factors[Unknown::price]));
    const auto own = recorder.step(kOnDemandCost, bill, reserved, *perHour);
    return recorder.step(kCostWithTools, cost->value + own.value, *cost, own);
}

template <class R>
Result<Noted<Carbon, R>> Processors<R>::addedTo(const Result<Noted<Carbon, R>>& made, const Noted<Duration, R>& reserved,
                                                const Factors& factors, R& recorder) const {
    if (!made) return made;
    FOUREM_TRY(hardware, embodied);
    FOUREM_TRY(hourly, hardware.rate(factors, recorder));
    const auto own = recorder.step(kEmbodiedShare, hourly.value * reserved.value, hourly, reserved);
    return recorder.step(kEmbodiedWithTools, made->value + own.value, *made, own);
}

template struct Processors<TraceRecorder>;
template struct Processors<NoRecorder>;
template Result<Noted<double, TraceRecorder>> listedProcessorPrice(const Scope<TraceRecorder>&, const Place<TraceRecorder>&);
template Result<Noted<double, NoRecorder>> listedProcessorPrice(const Scope<NoRecorder>&, const Place<NoRecorder>&);
template Result<Embodied<TraceRecorder>> embodiedOfProcessor(const Scope<TraceRecorder>&, const Place<TraceRecorder>&);
template Result<Embodied<NoRecorder>> embodiedOfProcessor(const Scope<NoRecorder>&, const Place<NoRecorder>&);

} // namespace estimator
