#include "estimator/stages/bill.h"

#include "estimator/formulas/cloud_cost.h"
#include "estimator/formulas/composition.h"
#include "estimator/formulas/own_hardware_cost.h"
#include "estimator/stages/power.h"
#include "estimator/stages/try.h"
#include "models/catalogue/pricing.h"
#include "models/core/words.h"

#include <algorithm>

namespace estimator {
namespace {

using models::Result;

constexpr double kChipsOfQuotedNode = 8.0; // the node price of the catalogue is that of an 8-accelerator machine
constexpr std::string_view kQuotedChip = "nvidia-h100-sxm5";

models::Pricing pricingNamed(std::string_view option) {
    const auto found = std::ranges::find(models::allPricings(), option, &models::PricingInfo::option);
    return found == models::allPricings().end() ? models::Pricing::onDemand : found->pricing;
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
Result<Owned<R>> ownedTerms(const Scope<R>& scope, const Place<R>& place, const Chip<R>& chip) {
    FOUREM_TRY(price, purchasePrice(scope, chip));
    FOUREM_TRY(residual, scope.constant("residual_share"));
    FOUREM_TRY(years, scope.constant("amortisation_years"));
    FOUREM_TRY(capital, scope.constant("wacc"));
    FOUREM_TRY(operation, scope.constant("opex_share"));
    return Owned<R>{price, residual, years, capital, operation, place.electricity};
}

template <class R>
Result<Noted<double, R>> hourlyPrice(const Scope<R>& scope, const Place<R>& place, const Chip<R>& chip) {
    if (const auto chosen = scope.maybeNumber("price_usd_h")) return *chosen;
    const auto offered = scope.facts().price(chip.id(), place.site, pricingNamed(pricingOf(scope)));
    if (offered) return scope.recorder().figure(*offered, chip.name() + ", " + place.name + ": " + pricingOf(scope), {});
    models::Error error = offered.error();
    error.where = scope.where("accelerator");
    return tl::unexpected{std::move(error)};
}

template <class R>
Result<Rented<R>> rentedTerms(const Scope<R>& scope, const Place<R>& place, const Chip<R>& chip) {
    FOUREM_TRY(price, hourlyPrice(scope, place, chip));
    auto premium = scope.has("premium") ? scope.maybeNumber("premium") : std::nullopt;
    if (scope.has("premium") && scope.isAuto("premium")) {
        FOUREM_TRY(usual, scope.constant("managed_premium"));
        premium = usual;
    }
    return Rented<R>{scope.recorder().as(models::dollarsPerHour(price.value), price), premium};
}

template <class R>
Result<Noted<Money, R>> costOf(const Rented<R>& terms, const Noted<Duration, R>& chipTime, const Factors& factors, R& recorder) {
    FOUREM_TRY(cost,
               onDemandCost(chipTime.value, terms.perHour.value * factors[Unknown::price], terms.premium ? terms.premium->value : 0.0));
    return recorder.step(kOnDemandCost, cost, chipTime, terms.perHour, terms.premium);
}

template <class R>
Result<Noted<Money, R>> costOf(const Owned<R>& terms, const Place<R>& place, const Noted<Duration, R>& chipTime,
                               const Result<Noted<Energy, R>>& itEnergy, const Factors& factors, R& recorder) {
    FOUREM_TRY(annual, annualCost({.perChip = terms.price.value * factors[Unknown::price],
                                   .residual = terms.residual.value,
                                   .years = terms.years.value,
                                   .capitalCost = terms.capital.value,
                                   .operatingCost = terms.operation.value}));
    const auto yearly = recorder.step(kAnnualCost, annual, terms.price, terms.residual, terms.years, terms.capital, terms.operation);
    FOUREM_TRY(use, place.utilisation);
    FOUREM_TRY(energy, itEnergy);
    FOUREM_TRY(pue, place.pueAt(factors));
    FOUREM_TRY(electricity, terms.electricity);
    const auto power = recorder.step(kMeanItPower, energy.value / chipTime.value, energy, chipTime);
    FOUREM_TRY(rate, ownedRate({.annual = annual,
                                .use = std::min(1.0, use.value * factors[Unknown::use]),
                                .power = power.value,
                                .pue = pue.value,
                                .electricity = electricity.value * factors[Unknown::price]}));
    const auto hourly = recorder.step(kOwnedRate, rate, yearly, use, power, pue, electricity);
    return recorder.step(kOwnCost, rate * chipTime.value, hourly, chipTime);
}

} // namespace

template <class R>
Result<Bill<R>> Bill<R>::of(const Scope<R>& scope, const Place<R>& place, const Chip<R>& chip, Remarks remarks) {
    const bool isAgreed = scope.maybeNumber("price_usd_h").has_value();
    const bool isSpot = pricingOf(scope) == "spot";
    Spread spread{chip.id() + " " + place.site, chip.name() + ", " + place.name,
                  isAgreed ? 0.0 : sigmaOf(scope, isSpot ? "sigma_price_spot" : "sigma_price_list")};
    if (place.isOnPremises && !isAgreed) {
        if (const std::string pricing = pricingOf(scope); pricingNamed(pricing) != models::Pricing::onDemand)
            refuse(scope, "pricing", place.name, FOUREM_WORDS("messages", "machines of one's own are not rented"), remarks);
        FOUREM_TRY(owned, ownedTerms(scope, place, chip));
        return Bill{owned, std::move(spread)};
    }
    FOUREM_TRY(rented, rentedTerms(scope, place, chip));
    return Bill{rented, std::move(spread)};
}

template <class R>
Result<Noted<Money, R>> Bill<R>::cost(const Place<R>& place, const Noted<Duration, R>& chipTime, const Result<Noted<Energy, R>>& itEnergy,
                                      const Factors& factors, R& recorder) const {
    if (const auto* rented = std::get_if<Rented<R>>(&terms)) return costOf(*rented, chipTime, factors, recorder);
    return costOf(std::get<Owned<R>>(terms), place, chipTime, itEnergy, factors, recorder);
}

template struct Bill<TraceRecorder>;
template struct Bill<NoRecorder>;

} // namespace estimator
