#include "estimator/formulas/chip_power.h"
#include "estimator/formulas/cloud_cost.h"
#include "estimator/formulas/embodied_carbon.h"
#include "estimator/formulas/facility_energy.h"
#include "estimator/formulas/measured_run.h"
#include "estimator/formulas/operational_carbon.h"
#include "estimator/formulas/own_hardware_cost.h"
#include "estimator/formulas/power_cap.h"
#include "estimator/formulas/pue.h"
#include "estimator/formulas/sci.h"
#include "estimator/formulas/storage_cost.h"
#include "estimator/formulas/water.h"

#include <gtest/gtest.h>

#include <array>

namespace estimator {
namespace {

using namespace models;

double inMegawattHours(Energy energy) { return inKilowattHours(energy) / 1000.0; }

TEST(MeasuredRun, ofGpt3IsAsPublished) {
    // Patterson 2021, Table 4: 10,000 V100, 14.8 days, 330 W per chip with its share of the system, PUE 1.10: 1287 MWh, 552.1 t.
    const auto energy = measuredEnergy({.chips = 10000, .duration = days(14.8), .power = watts(330), .pue = 1.10});
    EXPECT_NEAR(inMegawattHours(*energy), 1287, 0.003 * 1287);
    EXPECT_NEAR(inKilograms(*locationBased(*energy, gramsPerKilowattHour(429))) / 1000, 552.1, 0.003 * 552.1);
}

TEST(MeasuredRun, ofGpt3IsTheSameThroughTheFacilityWithoutHostAndNetwork) {
    const Energy chips = 10000.0 * days(14.8) * watts(330);
    const auto facility =
        facilityEnergy({.chip = chips, .nominalChip = chips, .ratios = {.host = 0, .network = 0, .idle = 0}, .pue = 1.10});
    EXPECT_NEAR(inMegawattHours(facility->total()), 1289.376, 1e-6);
}

TEST(MeasuredRun, ofGlamIsAsPublished) {
    const auto energy = measuredEnergy({.chips = 1024, .duration = hours(574), .power = watts(326), .pue = 1.11});
    EXPECT_NEAR(inMegawattHours(*energy), 213, 0.002 * 213);
}

TEST(MeasuredRun, ofBloomIsAsPublished) {
    const auto energy = measuredEnergy({.chips = 1, .duration = hours(1082990), .power = watts(400)});
    EXPECT_NEAR(inKilowattHours(*energy), 433196, 0.5);
}

TEST(ChipPower, risesFromIdleTowardsTheCap) {
    const auto at = [](double memory, double compute) {
        return inWatts(*chipPower(
            {.idle = watts(75), .cap = watts(700), .coefficients = {0, 1.126, 6.244}, .load = {.memory = memory, .compute = compute}}));
    };
    EXPECT_EQ(at(0, 0), 75.0);
    EXPECT_LT(at(0, 0), at(0.3, 0));
    EXPECT_LT(at(0.3, 0), at(0.3, 0.1));
    EXPECT_LT(at(1, 1), 700.0);
}

TEST(TrainingPower, ofOlmo3IsNearItsReports) {
    // 146 MWh over 234,000 h and 681 MWh over 1.05e6 h of H100: 624 and 649 W.
    const auto power = trainingPower(watts(75), watts(700), 0.38, kPowerH100Dense);
    EXPECT_NEAR(inWatts(*power), 632.6, 0.1); // 665.95 · 0.95
    EXPECT_GT(*power, watts(624));
    EXPECT_LT(*power, watts(649));
}

TEST(ItPower, keepsItsHostsWhenChipsAreCapped) {
    const OverheadRatios ratios{.host = 0.43, .network = 0.05};
    // (500 + 0.43·700)·1.05, not 500·1.43·1.05.
    EXPECT_NEAR(inWatts(*itPower(watts(500), watts(700), ratios)), 841.05, 1e-9);
    EXPECT_NEAR(inWatts(*itPower(watts(700), watts(700), ratios)), 700 * 1.5015, 1e-9);
    EXPECT_NEAR(inWatts(*itPower(watts(0), watts(700), ratios)), 0.43 * 700 * 1.05, 1e-9);
}

TEST(FacilityEnergy, isTheSumOfItsParts) {
    const auto parts = facilityEnergy({.chip = kilowattHours(500),
                                       .nominalChip = kilowattHours(700),
                                       .ratios = {.host = 0.43, .network = 0.05, .idle = 0.12},
                                       .pue = 1.2});
    // (500 + 301)·1.05·1.12 = 941.976 kWh.
    EXPECT_NEAR(inKilowattHours(parts->it()), 941.976, 1e-9);
    EXPECT_NEAR(inKilowattHours(parts->total()), 941.976 * 1.2, 1e-9);
    EXPECT_NEAR(inKilowattHours(parts->host), 301, 1e-9);
    EXPECT_NEAR(inKilowattHours(parts->overhead), 941.976 * 0.2, 1e-9);
}

TEST(FacilityEnergy, grantsNetworkByTheSizeOfTheJob) {
    EXPECT_EQ(networkRatio(8, 8), 0.0);
    EXPECT_EQ(networkRatio(9, 8), 0.05);
    EXPECT_EQ(networkRatio(256, 8), 0.05);
    EXPECT_EQ(networkRatio(257, 8), 0.08);
}

TEST(Pue, atDesignLoadIsTheDesignPue) {
    EXPECT_DOUBLE_EQ(*pueAtLoad({.designPue = 1.54, .load = 0.6}), 1.54);
    EXPECT_DOUBLE_EQ(*pueAtLoad({.designPue = 1.54, .load = 0.1, .fixedShare = 0}), 1.54);
    EXPECT_EQ(*pueAtLoad({.designPue = 1.0, .load = 0.1}), 1.0);
}

TEST(Cooling, savesWithinTheBandOfItsLifeCycleAssessment) {
    const double saving = *coolingSaving({.itue = 1.12, .pue = 1.3}, {.itue = 1.04, .pue = 1.15});
    EXPECT_GE(saving, 0.15);
    EXPECT_LE(saving, 0.20);
    // Node-metered: 1 − (1.04/1.12)·1.15/1.3 is the same.
    EXPECT_NEAR(saving, 1 - 1.04 / 1.12 * 1.15 / 1.3, 1e-12);
}

TEST(PowerCap, aboveThePowerChangesNothing) {
    const auto run = powerCapped({hours(10), watts(600), watts(700), watts(75)});
    EXPECT_EQ(run->duration, hours(10));
    EXPECT_EQ(run->energy, run->energyBefore);
}

TEST(PowerCap, slowsOnlyWhatFollowsTheClock) {
    const auto run = powerCapped({.duration = hours(10), .power = watts(700), .cap = watts(500), .idle = watts(75), .clockShare = 0});
    EXPECT_EQ(run->duration, hours(10));
    EXPECT_DOUBLE_EQ(inKilowattHours(run->energy), 5.0);
}

TEST(MarketBased, coversTheRestWithTheResidualMix) {
    const std::array contracts{Contract{0.5, gramsPerKilowattHour(0)}, Contract{0.25, gramsPerKilowattHour(40)}};
    // 1000 kWh: 250 at 500 g, 500 at 0, 250 at 40.
    EXPECT_NEAR(inKilograms(*marketBased(kilowattHours(1000), gramsPerKilowattHour(500), contracts)), 135, 1e-9);
    EXPECT_NEAR(inKilograms(*marketBased(kilowattHours(1000), gramsPerKilowattHour(500), {})), 500, 1e-9);
}

TEST(MarketBased, cannotCoverMoreThanAll) {
    const std::array tooMuch{Contract{0.7, {}}, Contract{0.4, {}}};
    EXPECT_EQ(marketBased(kilowattHours(1), gramsPerKilowattHour(500), tooMuch).error().code, Code::domain);
    const std::array allInThree{Contract{0.1, {}}, Contract{0.2, {}}, Contract{0.7, {}}};
    EXPECT_TRUE(marketBased(kilowattHours(1), gramsPerKilowattHour(500), allInThree)) << "0.1 + 0.2 + 0.7 is 1 but for rounding";
}

TEST(Hourly, needsAnIntensityForEachSlot) {
    EXPECT_EQ(hourlyEmissions(std::array{kilowattHours(1)}, {}).error().code, Code::domain);
    EXPECT_EQ(*hourlyEmissions({}, {}), Carbon{});
}

TEST(MatchedIntensity, isAnInterval) {
    const CarbonIntensity grid = gramsPerKilowattHour(412.72);
    EXPECT_LT(*matchedIntensity(grid, 0.87), *residualIntensity(grid, 0.35, 0.87));
    EXPECT_EQ(*residualIntensity(grid, 0.0, 0.87), *matchedIntensity(grid, 0.87));
    // A site as clean as its grid emits as the grid does.
    EXPECT_NEAR(*residualIntensity(grid, 0.35, 0.35) / grid, 1.0, 1e-12);
}

TEST(Embodied, byTheHourAndByTheShareAgree) {
    const auto rate = embodiedRate({.chip = kilograms(1000), .host = {}, .network = {}, .serviceLife = years(4), .use = 1});
    const auto share = embodied({.total = kilograms(1000), .reserved = hours(1), .serviceLife = years(4)});
    EXPECT_NEAR(*rate * hours(1) / *share, 1.0, 1e-12);
}

TEST(Sci, isEmissionsOverUnits) {
    EXPECT_NEAR(inGrams(*sci({.energy = {}, .intensity = gramsPerKilowattHour(400), .embodied = grams(60), .units = 30})), 2.0, 1e-12);
}

TEST(Water, standsApartBySiteAndSource) {
    const auto use =
        water({.it = kilowattHours(1000), .site = litresPerKilowattHour(0.36), .pue = 1.17, .source = litresPerKilowattHour(3.14)});
    EXPECT_NEAR(inLitres(use->site), 360, 1e-9);
    EXPECT_NEAR(inLitres(use->source), 1.17 * 3140, 1e-9);
}

TEST(Cost, onPreemptibleNodesPaysLostWorkAgain) {
    const auto spot = spotCost({.faultFreeChipTime = hours(1000),
                                .price = dollarsPerHour(2),
                                .chips = 8,
                                .chipsPerNode = 8,
                                .preemptions = perHour(1e-9),
                                .failures = {}});
    EXPECT_NEAR(inDollars(spot->cost), 2000, 1);
    EXPECT_GT(inDollars(spot->cost), 2000);
}

TEST(Cost, ofAnUnusedCommitmentIsDue) {
    EXPECT_NEAR(inDollars(*committedCost({hours(100), hours(0), dollarsPerHour(3), dollarsPerHour(5)})), 300, 1e-9);
}

TEST(Cost, ofCapitalWithoutInterestIsStraightLine) {
    EXPECT_NEAR(inDollars(*annualCost({.perChip = dollars(40000), .residual = 0.25, .years = 4, .capitalCost = 0, .operatingCost = 0})),
                7500, 1e-9);
    const auto nearly = annualCost({.perChip = dollars(40000), .residual = 0.25, .years = 4, .capitalCost = 1e-12, .operatingCost = 0});
    EXPECT_NEAR(inDollars(*nearly), 7500, 1e-6);
}

TEST(Cost, breaksEvenWhereOwningCostsAsMuchAsRenting) {
    const OwnOrRent input{dollars(13200), dollarsPerHour(3.9), watts(1000), 1.54, dollarsPerKilowattHour(0.12)};
    const double use = *breakEvenUse(input);
    const auto rate = ownedRate({input.annual, use, input.power, input.pue, input.electricity});
    EXPECT_NEAR(inDollarsPerHour(*rate), 3.9, 1e-9);
}

TEST(Cost, ofStorageNeedsOnlyThePricesItPays) {
    EXPECT_EQ(storageCost({.terabytes = 1, .months = 1, .pricePerGigabyteMonth = {}, .pricePerEgressGigabyte = {}}).error().code,
              Code::missingData);
    EXPECT_EQ(storageCost(
                  {.terabytes = 1, .months = 1, .pricePerGigabyteMonth = dollars(0.02), .egressGigabytes = 1, .pricePerEgressGigabyte = {}})
                  .error()
                  .code,
              Code::missingData);
    EXPECT_NEAR(
        inDollars(*storageCost({.terabytes = 1, .months = 1, .pricePerGigabyteMonth = dollars(0.02), .pricePerEgressGigabyte = {}})), 20,
        1e-9);
}

} // namespace
} // namespace estimator
