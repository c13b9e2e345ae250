#include "estimator/formulas/cloud_cost.h"
#include "estimator/formulas/composition.h"
#include "estimator/formulas/embodied_carbon.h"
#include "estimator/formulas/own_hardware_cost.h"
#include "estimator/stages/energy.h"
#include "estimator/stages/footprint.h"
#include "estimator/stages/hardware_life.h"
#include "estimator/stages/power.h"
#include "estimator/stages/try.h"

namespace estimator {
namespace {

using models::Code;
using models::Result;

constexpr double kChipsOfQuotedNode = 8.0; // the node price of the catalogue is that of an 8-accelerator machine
constexpr std::string_view kQuotedChip = "nvidia-h100-sxm5";
constexpr double kSocketsPerServer = 2.0;

template <class R>
Result<Noted<Carbon, R>> embodiedOf(const Scope<R>& scope, const Place<R>& place, const Chip<R>& chip, const Noted<Duration, R>& chipTime) {
    R& recorder = scope.recorder();
    FOUREM_TRY(life, hardwareLife(scope));
    FOUREM_TRY(use, place.utilisation);
    EmbodiedHardware hardware{.chip = {}, .host = {}, .chipsPerHost = 1.0, .network = {}, .serviceLife = life.value, .use = use.value};
    if (const auto known = scope.maybeNumber("known_embodied_kg")) {
        hardware.chip = models::kilograms(known->value);
        FOUREM_TRY(rate, embodiedRate(hardware));
        const auto noted = recorder.step(kEmbodiedRate, rate, *known, life, use);
        return recorder.step(kEmbodiedShare, rate * chipTime.value, noted, chipTime);
    }
    if (chip.isProcessor()) {
        FOUREM_TRY(server, scope.constant("cpu_server_kgco2e"));
        hardware.host = models::kilograms(server.value);
        hardware.chipsPerHost = kSocketsPerServer;
        FOUREM_TRY(rate, embodiedRate(hardware));
        const auto noted = recorder.step(kEmbodiedRate, rate, server, life, use);
        return recorder.step(kEmbodiedShare, rate * chipTime.value, noted, chipTime);
    }
    FOUREM_TRY(own, placed(scope.figure(models::EntryKind::accelerator, chip.id(), "embodied_kgco2e"), scope.where("known_embodied_kg")));
    hardware.chip = models::kilograms(own.value);
    if (chip.text("embodied_scope") == "with-host") {
        FOUREM_TRY(rate, embodiedRate(hardware));
        const auto noted = recorder.step(kEmbodiedRate, rate, own, life, use);
        return recorder.step(kEmbodiedShare, rate * chipTime.value, noted, chipTime);
    }
    FOUREM_TRY(host, scope.constant("host_kgco2e"));
    FOUREM_TRY(perHost, chip.ownOr("chips_per_node", "chips_per_node"));
    hardware.host = models::kilograms(host.value);
    hardware.chipsPerHost = perHost.value;
    FOUREM_TRY(rate, embodiedRate(hardware));
    const auto noted = recorder.step(kEmbodiedRate, rate, own, host, perHost, life, use);
    return recorder.step(kEmbodiedShare, rate * chipTime.value, noted, chipTime);
}

models::Pricing pricingNamed(std::string_view text) {
    if (text == "spot") return models::Pricing::spot;
    if (text == "commit-1y") return models::Pricing::committedOneYear;
    if (text == "commit-3y") return models::Pricing::committedThreeYears;
    return models::Pricing::onDemand;
}

// The network's share of the purchase is that of the quoted node; a price of the user's own contains it.
template <class R>
Result<Noted<Money, R>> purchasePrice(const Scope<R>& scope, const Chip<R>& chip) {
    R& recorder = scope.recorder();
    if (const auto known = scope.maybeNumber("capex_usd")) return recorder.as(models::dollars(known->value), *known);
    if (chip.id() != kQuotedChip) return scope.missing("capex_usd");
    FOUREM_TRY(node, scope.constant("node_capex_usd_8xh100"));
    FOUREM_TRY(network, scope.constant("network_capex_share"));
    return recorder.step(kNodeShare, models::dollars(node.value / kChipsOfQuotedNode * (1.0 + network.value)), node, network);
}

template <class R>
Result<Noted<Money, R>> ownCost(const Scope<R>& scope, const Place<R>& place, const Chip<R>& chip, const Noted<Duration, R>& chipTime,
                                const Result<Noted<Energy, R>>& itEnergy) {
    R& recorder = scope.recorder();
    FOUREM_TRY(price, purchasePrice(scope, chip));
    FOUREM_TRY(residual, scope.constant("residual_share"));
    FOUREM_TRY(owned, scope.constant("amortisation_years"));
    FOUREM_TRY(capital, scope.constant("wacc"));
    FOUREM_TRY(operation, scope.constant("opex_share"));
    FOUREM_TRY(annual, annualCost({.perChip = price.value,
                                   .residual = residual.value,
                                   .years = owned.value,
                                   .capitalCost = capital.value,
                                   .operatingCost = operation.value}));
    const auto yearly = recorder.step(kAnnualCost, annual, price, residual, owned, capital, operation);
    FOUREM_TRY(use, place.utilisation);
    FOUREM_TRY(energy, itEnergy);
    FOUREM_TRY(pue, place.pue);
    FOUREM_TRY(electricity, place.electricity);
    const auto power = recorder.step(kMeanItPower, energy.value / chipTime.value, energy, chipTime);
    FOUREM_TRY(rate,
               ownedRate({.annual = annual, .use = use.value, .power = power.value, .pue = pue.value, .electricity = electricity.value}));
    const auto hourly = recorder.step(kOwnedRate, rate, yearly, use, power, pue, electricity);
    return recorder.step(kOwnCost, rate * chipTime.value, hourly, chipTime);
}

template <class R>
Result<Noted<Money, R>> rentedCost(const Scope<R>& scope, const Place<R>& place, const Chip<R>& chip, const Noted<Duration, R>& chipTime) {
    R& recorder = scope.recorder();
    auto price = scope.maybeNumber("price_usd_h");
    if (!price) {
        const auto offered = scope.facts().price(chip.id(), place.site, pricingNamed(pricingOf(scope)));
        if (!offered) {
            models::Error error = offered.error();
            error.where = scope.where("accelerator");
            return tl::unexpected{std::move(error)};
        }
        price = recorder.figure(*offered, chip.name() + ", " + place.name + ": " + pricingOf(scope), {});
    }
    const auto perHour = recorder.as(models::dollarsPerHour(price->value), *price);
    auto premium = scope.has("premium") ? scope.maybeNumber("premium") : std::nullopt;
    if (!premium && scope.has("premium")) {
        FOUREM_TRY(usual, scope.constant("managed_premium"));
        premium = usual;
    }
    FOUREM_TRY(cost, onDemandCost(chipTime.value, perHour.value, premium ? premium->value : 0.0));
    return premium ? recorder.step(kOnDemandCost, cost, chipTime, perHour, *premium)
                   : recorder.step(kOnDemandCost, cost, chipTime, perHour);
}

} // namespace

template <class R>
Result<Noted<Duration, R>> hardwareLife(const Scope<R>& scope) {
    R& recorder = scope.recorder();
    const Scope<R> plan = scope.at(models::planScope());
    if (const auto chosen = plan.maybeNumber("hardware_life_years")) return recorder.as(models::years(chosen->value), *chosen);
    FOUREM_TRY(usual, scope.constant("service_life_years"));
    return recorder.as(models::years(usual.value), usual);
}

template <class R>
Result<StageFigures<R>> acceleratorFigures(const Scope<R>& scope, const Place<R>& place, const Usage<R>& usage,
                                           const Noted<double, R>& repetitions, Remarks remarks) {
    R& recorder = scope.recorder();
    FOUREM_TRY(chip, Chip<R>::of(scope));
    const auto wall = recorder.step(kRepeated, usage.wall.value * repetitions.value, usage.wall, repetitions);
    const auto chipTime = recorder.step(kRepeated, usage.chipTime.value * repetitions.value, usage.chipTime, repetitions);
    const StageEnergy<R> energy = acceleratorEnergy(scope, place, chip, usage, repetitions, remarks);
    const bool owned = place.isOnPremises && !scope.maybeNumber("price_usd_h");
    StageFigures<R> figures{
        .wall = wall,
        .chipTime = chipTime,
        .energy = energy,
        .embodied = embodiedOf(scope, place, chip, chipTime),
        .cost = owned ? ownCost(scope, place, chip, chipTime, energy.it) : rentedCost(scope, place, chip, chipTime),
        .unitsServed = {},
    };
    if (usage.unitsServed)
        figures.unitsServed = recorder.step(kRepeated, usage.unitsServed->value * repetitions.value, *usage.unitsServed, repetitions);
    return figures;
}

template Result<Noted<Duration, TraceRecorder>> hardwareLife(const Scope<TraceRecorder>&);
template Result<Noted<Duration, NoRecorder>> hardwareLife(const Scope<NoRecorder>&);
template Result<StageFigures<TraceRecorder>> acceleratorFigures(const Scope<TraceRecorder>&, const Place<TraceRecorder>&,
                                                                const Usage<TraceRecorder>&, const Noted<double, TraceRecorder>&, Remarks);
template Result<StageFigures<NoRecorder>> acceleratorFigures(const Scope<NoRecorder>&, const Place<NoRecorder>&, const Usage<NoRecorder>&,
                                                             const Noted<double, NoRecorder>&, Remarks);

} // namespace estimator
