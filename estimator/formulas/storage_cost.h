#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <optional>

/// Storage, egress and a price on carbon.
namespace estimator {

struct StorageBill {
    double terabytes;
    double months;
    std::optional<Money> pricePerGigabyteMonth;
    double egressGigabytes = 0.0;
    std::optional<Money> pricePerEgressGigabyte;
};

inline constexpr Formula kStorageCost{"M-7.5", FOUREM_WORDS("formulas", "Storage and egress cost"), "USD = TB·1000·months·p_s + GB·p_e",
                                      FOUREM_WORDS("formulas", "price lists of the catalogue")};

/// Cost of keeping data and of moving it out. A price is needed only where there is something to pay.
///
/// @param bill         amounts and prices ≥ 0
/// @error domain       a member outside its domain
/// @error missingData  a price that is needed is not known
/// @source M-7.5
[[nodiscard]] Result<Money> storageCost(const StorageBill& bill);

inline constexpr Formula kCarbonCost{"M-7.5b", FOUREM_WORDS("formulas", "Carbon cost"), "USD = C·p_CO2",
                                     FOUREM_WORDS("formulas", "scenario price, 0 to 200 USD a tonne")};

/// What emissions would cost at a price per tonne.
///
/// @param emissions      ≥ 0
/// @param pricePerTonne  ≥ 0
/// @error domain  an input outside its domain
/// @source M-7.5b
[[nodiscard]] inline Result<Money> carbonCost(Carbon emissions, Money pricePerTonne) {
    if (const auto broken = firstBroken(notNegative("emissions", emissions), notNegative("carbon price", pricePerTonne)))
        return outOfDomain(kCarbonCost, *broken);
    return finite(kCarbonCost, models::inKilograms(emissions) / 1000.0 * pricePerTonne);
}

} // namespace estimator
