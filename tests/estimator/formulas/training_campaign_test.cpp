#include "estimator/formulas/training_campaign.h"

#include <gtest/gtest.h>

#include <cmath>

namespace estimator {
namespace {

using namespace models;

TEST(CampaignShare, neverMakesMoreChipsSlower) {
    double most = 0.0;
    for (const double chips : {1.0, 8.0, 9.0, 12.0, 16.0, 32.0, 63.0, 64.0, 65.0, 1024.0}) {
        const double pace = chips * *campaignShare({.chips = chips, .parameters = 1e8, .share = 0.5, .exponent = 0.06});
        EXPECT_GT(pace, most) << chips;
        most = pace;
    }
}

TEST(CampaignShare, isWholeInOneServer) {
    EXPECT_DOUBLE_EQ(*campaignShare({.chips = 8, .parameters = 7e9, .share = 0.6, .exponent = 0.05}), 1.0);
    EXPECT_DOUBLE_EQ(*campaignShare({.chips = 64, .parameters = 1e10, .share = 0.6, .exponent = 0.05}), 0.6);
    EXPECT_NEAR(*campaignShare({.chips = 16, .parameters = 1e10, .share = 0.6, .exponent = 0.05}), 0.84343, 1e-5); // 0.6^(1/3)
}

TEST(CampaignShare, growsWithTheModelWithinTheFittedSizes) {
    // 40^0.05 = 1.202553 and 0.005^0.05 = 0.767269
    EXPECT_NEAR(*campaignShare({.chips = 1024, .parameters = 4e11, .share = 0.6, .exponent = 0.05}), 0.6 * 1.2025, 1e-4);
    EXPECT_DOUBLE_EQ(*campaignShare({.chips = 1024, .parameters = 4e12, .share = 0.6, .exponent = 0.05}),
                     *campaignShare({.chips = 1024, .parameters = 4e11, .share = 0.6, .exponent = 0.05}));
    EXPECT_NEAR(*campaignShare({.chips = 1024, .parameters = 1e6, .share = 0.6, .exponent = 0.05}), 0.6 * 0.76727, 1e-4);
}

TEST(DeviceStep, overlapsLaunchesWithComputeAndOptimiser) {
    // G = 1e12/(1e12·0.5) + 1e9/(1e9·1) = 3 s; H = 4·1 s; with p = 2 the step takes 5 s.
    const auto step = deviceStep({.work = flops(1e12),
                                  .peakRate = flopsPerSecond(1e12),
                                  .efficiency = 0.5,
                                  .stateTraffic = bytes(1e9),
                                  .memoryRate = bytesPerSecond(1e9),
                                  .memoryEfficiency = 1.0,
                                  .launches = 4,
                                  .launch = seconds(1),
                                  .exponent = 2.0});
    EXPECT_NEAR(inSeconds(step->computing), 3.0, 1e-12);
    EXPECT_NEAR(inSeconds(step->total), 5.0, 1e-12);
}

TEST(DeviceStep, hardlyGrowsWhileLaunchesRule) {
    const auto at = [](double batch) {
        return inSeconds(deviceStep({.work = flops(1e9 * batch),
                                     .peakRate = teraflopsPerSecond(15),
                                     .efficiency = 0.8,
                                     .stateTraffic = {},
                                     .memoryRate = gigabytesPerSecond(900),
                                     .memoryEfficiency = 0.8,
                                     .launches = 50,
                                     .launch = seconds(6e-4)})
                             ->total);
    };
    EXPECT_LT(at(8) / at(1), 1.01);              // 8·0.083 ms of work beside 30 ms of launches
    EXPECT_NEAR(at(8000) / at(4000), 2.0, 0.01); // the chip rules
}

} // namespace
} // namespace estimator
