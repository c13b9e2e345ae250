#include "estimator/formulas/operational_carbon.h"

#include <algorithm>

namespace estimator {

Result<Carbon> hourlyEmissions(std::span<const Energy> facility, std::span<const CarbonIntensity> intensity) {
    const double slots = static_cast<double>(intensity.size());
    if (const auto broken = firstBroken(
            that("slots", slots, FOUREM_WORDS("formulas", "one intensity a slot of energy"), facility.size() == intensity.size())))
        return outOfDomain(kHourlyEmissions, *broken);
    Carbon total;
    for (std::size_t slot = 0; slot < facility.size(); ++slot) {
        const auto emitted = locationBased(facility[slot], intensity[slot]);
        if (!emitted) return emitted;
        total += *emitted;
    }
    return finite(kHourlyEmissions, total);
}

Result<Carbon> marketBased(Energy facility, CarbonIntensity residual, std::span<const Contract> contracts) {
    if (const auto broken = firstBroken(notNegative("facility energy", facility), notNegative("residual intensity", residual)))
        return outOfDomain(kMarketBased, *broken);
    double covered = 0.0;
    CarbonIntensity bought;
    for (const Contract& contract : contracts) {
        if (const auto broken = firstBroken(share("contracted share", contract.share), notNegative("carbon intensity", contract.intensity)))
            return outOfDomain(kMarketBased, *broken);
        covered += contract.share;
        bought += contract.share * contract.intensity;
    }
    // Shares such as 0.1 + 0.2 + 0.7 add up to a rounding more than 1.
    constexpr double kRounding = 1e-9;
    if (const auto broken = firstBroken(share("contracted share", covered <= 1.0 + kRounding ? std::min(covered, 1.0) : covered)))
        return outOfDomain(kMarketBased, *broken);
    return finite(kMarketBased, facility * (std::max(0.0, 1.0 - covered) * residual + bought));
}

Result<double> carbonFreeShare(std::span<const MatchedSlot> slots) {
    Energy matched;
    Energy total;
    for (const MatchedSlot& slot : slots) {
        if (const auto broken = firstBroken(notNegative("load", slot.load), notNegative("contracted energy", slot.contracted),
                                            share("carbon-free share of the grid", slot.gridShare)))
            return outOfDomain(kCarbonFreeShare, *broken);
        const Energy fromGrid = std::max(Energy{}, slot.load - slot.contracted) * slot.gridShare;
        matched += std::min(slot.load, slot.contracted + fromGrid);
        total += slot.load;
    }
    if (const auto broken = firstBroken(positive("load", total))) return outOfDomain(kCarbonFreeShare, *broken);
    return finite(kCarbonFreeShare, matched / total);
}

} // namespace estimator
