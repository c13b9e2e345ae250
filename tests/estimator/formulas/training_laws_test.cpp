#include "estimator/formulas/data_loading.h"
#include "estimator/formulas/drift.h"
#include "estimator/formulas/early_stopping.h"
#include "estimator/formulas/fine_tuning.h"
#include "estimator/formulas/goodput.h"
#include "estimator/formulas/hyperparameters.h"
#include "estimator/formulas/recomputation.h"
#include "estimator/formulas/training_compute.h"
#include "estimator/formulas/training_memory.h"
#include "estimator/formulas/training_time.h"
#include "estimator/formulas/training_utilisation.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace estimator {
namespace {

using namespace models;

TEST(TrainingCompute, withoutAttentionIsTheShortForm) {
    const auto full = trainingCompute({.matmulParameters = 7e9, .tokens = 1e12, .layers = 32, .attentionWidth = 4096, .sequenceLength = 1});
    const auto brief = trainingCompute(7e9, 1e12);
    EXPECT_NEAR(*brief / full->total, 1.0, 1e-4); // 12·32·4096 = 1.57e6 FLOP a token beside 4.2e10
}

TEST(TrainingCompute, isThreeForwardPasses) { EXPECT_DOUBLE_EQ(*trainingCompute(7e9, 1e12) / *forwardCompute(7e9, 1e12), 3.0); }

TEST(Recomputation, fullAddsAThirdAndSelectiveThatOfAttention) {
    EXPECT_EQ(*recomputedShare(Recomputation::none, 0.09), 0.0);
    EXPECT_DOUBLE_EQ(*recomputedShare(Recomputation::selective, 0.09), 0.03);
    EXPECT_DOUBLE_EQ(*recomputedShare(Recomputation::full, 0.09), 1.0 / 3.0);
}

TEST(TrainingUtilisation, doesNotRiseBelowEightChips) {
    for (const double chips : {1.0, 2.0, 7.0, 8.0})
        EXPECT_DOUBLE_EQ(trainingUtilisation({.baseUtilisation = 0.42, .chips = chips})->value, 0.42) << chips;
    EXPECT_LT(trainingUtilisation({.baseUtilisation = 0.42, .chips = 16})->value, 0.42);
}

TEST(TrainingUtilisation, staysWithinFloorAndCeiling) {
    EXPECT_EQ(trainingUtilisation({.baseUtilisation = 0.9, .chips = 8, .ceiling = 0.803})->value, 0.803);
    EXPECT_EQ(trainingUtilisation({.baseUtilisation = 0.01, .chips = 8})->value, 0.02);
}

TEST(TrainingUtilisation, saysWhenItExtrapolates) {
    EXPECT_FALSE(trainingUtilisation({.baseUtilisation = 0.42, .chips = 16384, .sequenceLength = 65536})->extrapolates);
    EXPECT_TRUE(trainingUtilisation({.baseUtilisation = 0.42, .chips = 16385})->extrapolates);
    EXPECT_TRUE(trainingUtilisation({.baseUtilisation = 0.42, .chips = 8, .sequenceLength = 65537})->extrapolates);
}

TEST(TrainingTime, fallsWithChipsWhileChipTimeStays) {
    const TrainingRun one{.work = flops(1e21), .chips = 8, .peakRate = teraflopsPerSecond(989), .utilisation = 0.4};
    TrainingRun twice = one;
    twice.chips = 16;
    EXPECT_DOUBLE_EQ(trainingTime(one)->duration / trainingTime(twice)->duration, 2.0);
    EXPECT_EQ(trainingTime(one)->chipTime, trainingTime(twice)->chipTime);
}

TEST(TrainingTime, isUndoneByEndToEndUtilisation) {
    const auto time =
        trainingTime({.work = flops(1e21), .chips = 8, .peakRate = teraflopsPerSecond(989), .utilisation = 0.4, .goodput = 0.9});
    EXPECT_DOUBLE_EQ(*endToEndUtilisation(flops(1e21), time->chipTime, teraflopsPerSecond(989)), 0.36);
}

TEST(CampaignEfficiency, isOneForADayAndFourFifthsFromTwoWeeks) {
    EXPECT_EQ(*campaignEfficiency(Duration{}), 1.0);
    EXPECT_EQ(*campaignEfficiency(hours(24)), 1.0);
    EXPECT_EQ(*campaignEfficiency(days(14)), 0.80);
    EXPECT_EQ(*campaignEfficiency(days(365)), 0.80);
}

TEST(CampaignEfficiency, isLinearInTheLogarithmBetween) {
    EXPECT_NEAR(*campaignEfficiency(hours(24 * std::sqrt(14.0))), 0.90, 1e-12); // half way in ln t
    EXPECT_NEAR(*campaignEfficiency(days(7)), 1.0 - 0.2 * std::log(7.0) / std::log(14.0), 1e-12);
}

TEST(CampaignEfficiency, agreesWithTheWallTimeItLeadsTo) {
    for (const double day : {0.1, 1.0, 1.001, 2.0, 5.0, 9.0, 11.19, 11.2, 11.21, 40.0}) {
        const double efficiency = *campaignEfficiencyOfIdealTime(days(day));
        EXPECT_NEAR(*campaignEfficiency(days(day / efficiency)), efficiency, 1e-12) << day;
    }
}

TEST(DataLoading, doesNotStallWhenDataComeFastEnough) {
    EXPECT_EQ(feedUtilisation(perSecond(9001), perSecond(9000))->value, 1.0);
    EXPECT_EQ(feedUtilisation(perSecond(9001), perSecond(9000))->stall, 0.0);
}

TEST(DataLoading, isLimitedByTheNarrowestPart) {
    // 1 GB/s over 100 kB is 10,000 samples/s; 16 workers of 500 make 8,000; 2 GB/s of network 20,000.
    DataPath path{.bytesPerSample = bytes(1e5),
                  .storageRate = gigabytesPerSecond(1),
                  .networkRate = gigabytesPerSecond(2),
                  .workers = 16.0,
                  .ratePerWorker = perSecond(500)};
    EXPECT_DOUBLE_EQ(inPerSecond(*dataRate(path)), 8000.0);
    path.workers.reset();
    EXPECT_DOUBLE_EQ(inPerSecond(*dataRate(path)), 10000.0);
    path.storageRate.reset();
    EXPECT_DOUBLE_EQ(inPerSecond(*dataRate(path)), 20000.0);
    path.networkRate.reset();
    EXPECT_EQ(dataRate(path).error().code, Code::missingData);
}

TEST(DataLoading, stalledChipsDrawLess) {
    // 8 chips, 10 h, half of it at 700 W and half at 210 W.
    EXPECT_DOUBLE_EQ(inKilowattHours(*stalledEnergy({8, hours(10), 0.5, watts(700), watts(210)})), 36.4);
}

TEST(Goodput, fallsWithChipsAndNearsOneWithoutFailures) {
    double before = 1.0;
    for (const double chips : {1.0, 64.0, 1024.0, 16384.0}) {
        const double value = goodput({.chips = chips})->value;
        EXPECT_LT(value, before);
        before = value;
    }
    EXPECT_NEAR(goodput({.chips = 1, .failureRate = perHour(1e-12)})->value, 1.0, 1e-5);
}

TEST(Goodput, wantsMoreTimeBetweenFailuresThanOneLoses) {
    // 1/(1000 · 0.01/h) = 360 s between failures, 660 s lost by each.
    const FailureModel hopeless{.chips = 1000, .failureRate = perHour(0.01)};
    EXPECT_EQ(goodput(hopeless).error().code, Code::domain);
    EXPECT_TRUE(firstOrderGoodput(hopeless)->isLow);
}

TEST(TrainingMemory, hasNoRoomBesideActivationsThatFillAChip) {
    const auto full =
        minimumChips({.state = gigabytes(16), .memoryPerChip = gigabytes(80), .activationsPerChip = gigabytes(74), .allowed = {}});
    EXPECT_EQ(full.error().code, Code::infeasibleMemory);
    EXPECT_EQ(full.error().arguments.size(), 6U);
}

TEST(TrainingMemory, needsACountThatIsSold) {
    constexpr std::array kUpToEight{1.0, 2.0, 4.0, 8.0};
    const MinimumChipsInput large{
        .state = gigabytes(1128), .memoryPerChip = gigabytes(80), .activationsPerChip = gigabytes(5), .allowed = kUpToEight};
    EXPECT_EQ(minimumChips(large).error().code, Code::infeasibleMemory);
    MinimumChipsInput any = large;
    any.allowed = {};
    EXPECT_EQ(minimumChips(any)->allowed, 17.0); // 1128/(80·0.92 − 5) = 16.4
}

TEST(TrainingMemory, isTheSameForAllZeroStagesOnOneChip) {
    for (const ZeroStage stage : {ZeroStage::replicated, ZeroStage::optimizer, ZeroStage::gradients, ZeroStage::parameters})
        EXPECT_EQ(inBytes(*shardedState(7e9, 1, stage)), 16 * 7e9);
}

TEST(FineTuning, withoutAdaptersLoraComputesTwoThirds) {
    EXPECT_DOUBLE_EQ(*tuningCompute(TuningMethod::lora, 8e9, 0, 1e8) / *tuningCompute(TuningMethod::full, 8e9, 0, 1e8), 2.0 / 3.0);
}

TEST(EarlyStopping, runsToTheEndWhileItStillGains) {
    const auto stop = earlyStop({.scale = 20, .exponent = 0.35, .leastGain = 1e-9, .window = 2000, .planned = 1e5});
    EXPECT_EQ(stop->steps, 1e5);
    EXPECT_EQ(stop->fraction, 1.0);
}

TEST(EarlyStopping, seesTheFirstPoorWindowByTryingEach) {
    const LearningCurve curve{.scale = 20, .exponent = 0.35, .leastGain = 0.005, .window = 2000, .planned = 1e5};
    double start = curve.window;
    while (20 * std::pow(start, -0.35) - 20 * std::pow(start + curve.window, -0.35) >= 0.005) start += curve.window;
    EXPECT_EQ(earlyStop(curve)->steps, start + curve.window);
}

TEST(Hyperparameters, oneRungOfHalvingIsAllConfigurationsOnce) {
    const auto budget = successiveHalving({.configurations = 10, .firstBudget = 5, .fullBudget = 5});
    EXPECT_EQ(budget->restarting, 50.0);
    EXPECT_EQ(budget->resuming, 50.0);
    EXPECT_EQ(budget->full, 50.0);
}

TEST(Drift, cannotBeGuessed) { EXPECT_EQ(retrainPlan({0.92, 0.88, std::nullopt}).error().code, Code::missingData); }

} // namespace
} // namespace estimator
