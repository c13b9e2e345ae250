#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <cmath>

/// What own accelerators cost per hour of use.
namespace estimator {

inline constexpr double kResidualValue = 0.25; ///< of the purchase, after the years below
inline constexpr double kCapitalCost = 0.08;   ///< per year, assumed
inline constexpr double kOperatingCost = 0.08; ///< of the purchase per year, assumed
inline constexpr double kOwnedYears = 4.0;

struct Purchase {
    Money perChip; ///< share of host and network included
    double residual = kResidualValue;
    double years = kOwnedYears;
    double capitalCost = kCapitalCost;     ///< w
    double operatingCost = kOperatingCost; ///< of the purchase, per year
};

inline constexpr Formula kAnnualCost{"M-7.4", FOUREM_WORDS("formulas", "Annual cost of a chip"),
                                     "annual = (capex − res·capex/(1 + w)^y)·CRF + opex·capex; CRF = w/(1 − (1 + w)^−y), w = 0: 1/y",
                                     FOUREM_WORDS("formulas", "capital recovery, engineering economics")};

/// Cost of owning one chip for a year, without its electricity.
///
/// @param purchase  price ≥ 0, residual in 0..1, years > 0, rates ≥ 0
/// @returns         per year
/// @error domain    a member outside its domain
/// @source M-7.4
[[nodiscard]] inline Result<Money> annualCost(const Purchase& purchase) {
    if (const auto broken = firstBroken(notNegative("purchase price", purchase.perChip), share("residual value", purchase.residual),
                                        positive("years", purchase.years), notNegative("capital cost", purchase.capitalCost),
                                        notNegative("operating cost", purchase.operatingCost)))
        return outOfDomain(kAnnualCost, *broken);
    // (1 + w)^y − 1, exact also for rates so small that 1 + w rounds to 1.
    const double growth = std::expm1(purchase.years * std::log1p(purchase.capitalCost));
    const double recovery = growth > 0.0 ? purchase.capitalCost * (growth + 1.0) / growth : 1.0 / purchase.years;
    const Money worn = purchase.perChip - purchase.residual * purchase.perChip / (growth + 1.0);
    return finite(kAnnualCost, worn * recovery + purchase.operatingCost * purchase.perChip);
}

struct OwnedHour {
    Money annual;
    double use;  ///< U, share of the year that the chip works
    Power power; ///< IT power of one chip
    double pue;
    EnergyPrice electricity;
};

inline constexpr Formula kOwnedRate{"M-7.4b", FOUREM_WORDS("formulas", "Cost per hour of an own chip"),
                                    "USD/h = annual/(8760·U) + P·PUE·p_e",
                                    FOUREM_WORDS("formulas", "capital recovery, engineering economics")};

/// Cost of an hour of use of an own chip, electricity included.
///
/// @param hour    use in (0, 1], PUE ≥ 1, the rest ≥ 0
/// @error domain  a member outside its domain
/// @source M-7.4b
[[nodiscard]] inline Result<MoneyRate> ownedRate(const OwnedHour& hour) {
    if (const auto broken =
            firstBroken(notNegative("annual cost", hour.annual), shareAboveZero("use", hour.use), notNegative("power", hour.power),
                        atLeastOne("PUE", hour.pue), notNegative("electricity price", hour.electricity)))
        return outOfDomain(kOwnedRate, *broken);
    return finite(kOwnedRate, hour.annual / (models::years(1.0) * hour.use) + hour.power * hour.pue * hour.electricity);
}

struct OwnOrRent {
    Money annual;
    MoneyRate cloudPrice;
    Power power;
    double pue;
    EnergyPrice electricity;
};

inline constexpr Formula kBreakEvenUse{"M-7.4c", FOUREM_WORDS("formulas", "Break-even use of an own chip"),
                                       "U* = annual/(8760·(p_cloud − P·PUE·p_e))",
                                       FOUREM_WORDS("formulas", "balance of owning and renting")};

/// Use from which owning is cheaper than renting; above 1 it never is.
///
/// @param input   annual, power, price ≥ 0, PUE ≥ 1, the cloud dearer than the electricity
/// @error domain  a member outside its domain
/// @source M-7.4c
[[nodiscard]] inline Result<double> breakEvenUse(const OwnOrRent& input) {
    if (const auto broken = firstBroken(notNegative("annual cost", input.annual), notNegative("power", input.power),
                                        atLeastOne("PUE", input.pue), notNegative("electricity price", input.electricity)))
        return outOfDomain(kBreakEvenUse, *broken);
    const MoneyRate electricity = input.power * input.pue * input.electricity;
    if (const auto broken =
            firstBroken(that("cloud price", input.cloudPrice, FOUREM_WORDS("formulas", "above the price of the electricity"),
                             input.cloudPrice > electricity)))
        return outOfDomain(kBreakEvenUse, *broken);
    return finite(kBreakEvenUse, input.annual / (models::years(1.0) * (input.cloudPrice - electricity)));
}

} // namespace estimator
