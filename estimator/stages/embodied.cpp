#include "estimator/stages/embodied.h"

#include "estimator/formulas/composition.h"
#include "estimator/formulas/embodied_carbon.h"
#include "estimator/stages/try.h"
#include "models/core/words.h"

#include <algorithm>

namespace estimator {
namespace {

using models::Result;

constexpr double kSocketsPerServer = 2.0;

/// Years over which embodied emissions are spread: the plan's, else the method's default.
template <class R>
Result<Noted<Duration, R>> lifeOf(const Scope<R>& scope) {
    R& recorder = scope.recorder();
    const Scope<R> plan = scope.at(models::planScope());
    if (const auto chosen = plan.maybeNumber("hardware_life_years")) return recorder.as(models::years(chosen->value), *chosen);
    FOUREM_TRY(usual, scope.constant("service_life_years"));
    return recorder.as(models::years(usual.value), usual);
}

} // namespace

template <class R>
Result<Embodied<R>> Embodied<R>::ofChip(const Scope<R>& scope, const Place<R>& place, const Chip<R>& chip) {
    FOUREM_TRY(life, lifeOf(scope));
    FOUREM_TRY(use, place.utilisation);
    Embodied made{.life = life,
                  .use = use,
                  .own = scope.maybeNumber("known_embodied_kg"),
                  .host = {},
                  .perHost = {},
                  .chipsPerHost = 1.0,
                  .spread = {chip.id(), chip.name(), sigmaOf(scope, "sigma_embodied")}};
    if (made.own) {
        made.spread.sigma = 0.0;
        return made;
    }
    if (chip.isProcessor()) {
        FOUREM_TRY(server, scope.constant("cpu_server_kgco2e"));
        made.host = server;
        made.chipsPerHost = kSocketsPerServer;
        return made;
    }
    FOUREM_TRY(own, placed(scope.figure(models::EntryKind::accelerator, chip.id(), "embodied_kgco2e"), scope.where("known_embodied_kg")));
    made.own = own;
    if (chip.text("embodied_scope") == "with-host") return made;
    FOUREM_TRY(host, scope.constant("host_kgco2e"));
    FOUREM_TRY(perHost, chip.ownOr("chips_per_node", "chips_per_node"));
    made.host = host;
    made.perHost = perHost;
    made.chipsPerHost = perHost.value;
    return made;
}

template <class R>
Result<Embodied<R>> Embodied<R>::ofUnit(const Scope<R>& scope, const Place<R>& place, const Result<N<double>>& perUnit,
                                        std::string_view subject) {
    FOUREM_TRY(own, perUnit);
    FOUREM_TRY(life, lifeOf(scope));
    FOUREM_TRY(use, place.utilisation);
    return Embodied{.life = life,
                    .use = use,
                    .own = own,
                    .host = {},
                    .perHost = {},
                    .chipsPerHost = 1.0,
                    .spread = {std::string{subject}, std::string{subject}, sigmaOf(scope, "sigma_embodied")}};
}

template <class R>
Result<Noted<CarbonRate, R>> Embodied<R>::rate(const Factors& factors, R& recorder) const {
    FOUREM_TRY(hourly, embodiedRate({.chip = models::kilograms((own ? own->value : 0.0) * factors[Unknown::embodied]),
                                     .host = models::kilograms((host ? host->value : 0.0) * factors[Unknown::embodied]),
                                     .chipsPerHost = chipsPerHost,
                                     .network = {},
                                     .serviceLife = life.value * factors[Unknown::life],
                                     .use = std::min(1.0, use.value * factors[Unknown::use])}));
    if (own && host && perHost) return recorder.step(kEmbodiedRate, hourly, *own, *host, *perHost, life, use);
    return recorder.step(kEmbodiedRate, hourly, own ? *own : *host, life, use);
}

template <class R>
void Embodied<R>::addTo(Spreads& spreads, const Scope<R>& scope, const Place<R>& place) const {
    spreads[Unknown::embodied] = spread;
    const auto chosenLife = scope.at(models::planScope()).maybeNumber("hardware_life_years");
    if (!chosenLife) spreads[Unknown::life] = {"hardware", FOUREM_WORDS("unknowns", "hardware"), sigmaOf(scope, "sigma_service_life")};
    const auto chosenUse = scope.at(models::planScope()).maybeNumber("utilisation");
    const char* owner = place.isOnPremises ? FOUREM_WORDS("unknowns", "own sites") : FOUREM_WORDS("unknowns", "cloud");
    if (!chosenUse) spreads[Unknown::use] = {owner, owner, sigmaOf(scope, "sigma_utilisation")};
}

template struct Embodied<TraceRecorder>;
template struct Embodied<NoRecorder>;

} // namespace estimator
