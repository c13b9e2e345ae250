#include "estimator/formulas/storage_cost.h"

#include <string>

namespace estimator {
namespace {

tl::unexpected<models::Error> unknownPrice(const char* what) {
    return models::fail(models::Code::missingData, std::string{kStorageCost.id}, {FOUREM_WORDS("formulas", "the site"), what});
}

} // namespace

Result<Money> storageCost(const StorageBill& bill) {
    if (const auto broken =
            firstBroken(notNegative("terabytes", bill.terabytes), notNegative("months", bill.months),
                        notNegative("price", bill.pricePerGigabyteMonth.value_or(Money{})), notNegative("gigabytes", bill.egressGigabytes),
                        notNegative("price", bill.pricePerEgressGigabyte.value_or(Money{}))))
        return outOfDomain(kStorageCost, *broken);
    const double gigabyteMonths = bill.terabytes * 1000.0 * bill.months;
    if (gigabyteMonths > 0.0 && !bill.pricePerGigabyteMonth) return unknownPrice(FOUREM_WORDS("formulas", "the price of storage"));
    if (bill.egressGigabytes > 0.0 && !bill.pricePerEgressGigabyte) return unknownPrice(FOUREM_WORDS("formulas", "the price of egress"));
    return finite(kStorageCost, gigabyteMonths * bill.pricePerGigabyteMonth.value_or(Money{}) +
                                    bill.egressGigabytes * bill.pricePerEgressGigabyte.value_or(Money{}));
}

} // namespace estimator
