#include "estimator/formulas/calibration.h"
#include "estimator/formulas/decomposition.h"
#include "estimator/formulas/four_m.h"
#include "estimator/formulas/random.h"
#include "estimator/formulas/sensitivity.h"
#include "estimator/formulas/uncertainty.h"
#include "estimator/formulas/validation_metrics.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <set>

namespace estimator {
namespace {

TEST(LatinHypercube, hasOneDrawInEachPartOfEachColumn) {
    const auto sample = latinHypercube(kSeed, 100, 3);
    for (const auto& column : sample->columns) {
        std::set<int> parts;
        for (const double x : column) {
            EXPECT_GT(x, 0.0);
            EXPECT_LT(x, 1.0);
            parts.insert(static_cast<int>(x * 100));
        }
        EXPECT_EQ(parts.size(), 100U);
    }
}

TEST(LatinHypercube, keepsItsFirstColumnsWhenInputsAreAdded) {
    EXPECT_EQ(latinHypercube(kSeed, 64, 2)->columns[1], latinHypercube(kSeed, 64, 5)->columns[1]);
    EXPECT_NE(latinHypercube(kSeed, 64, 2)->columns[1], latinHypercube(kSeed + 1, 64, 2)->columns[1]);
}

TEST(InverseNormal, isOddAndUndoesTheDistribution) {
    for (const double p : {1e-12, 1e-3, 0.02, 0.03, 0.2, 0.49}) {
        const double z = *inverseNormal(p);
        EXPECT_NEAR(0.5 * std::erfc(-z / std::sqrt(2.0)) / p, 1.0, 1e-12) << p;
        EXPECT_NEAR(*inverseNormal(1.0 - p), -z, 1e-4) << p;
    }
    EXPECT_TRUE(inverseNormal(0x1p-53));
    EXPECT_TRUE(inverseNormal(1.0 - 0x1p-53));
}

TEST(Quantile, interpolatesBetweenValues) {
    constexpr std::array kValues{10.0, 20.0, 40.0};
    EXPECT_EQ(*quantile(kValues, 0.0), 10.0);
    EXPECT_EQ(*quantile(kValues, 0.25), 15.0);
    EXPECT_EQ(*quantile(kValues, 0.75), 30.0);
    EXPECT_EQ(*quantile(kValues, 1.0), 40.0);
    EXPECT_EQ(*quantile(std::array{7.0}, 0.9), 7.0);
}

TEST(SensitivityIndices, areNearTheClosedForm) {
    constexpr std::array kSigmas{0.25, 0.15, 0.1, 0.2, 0.05};
    const auto model = [&](std::span<const double> uniform) {
        double exponent = 0.0;
        for (std::size_t i = 0; i < kSigmas.size(); ++i) exponent += kSigmas[i] * *inverseNormal(uniform[i]);
        return 100.0 * std::exp(exponent);
    };
    const auto estimated = sensitivityIndices(model, kSigmas.size(), 2048);
    const auto exact = productIndices(kSigmas);
    for (std::size_t i = 0; i < kSigmas.size(); ++i) {
        EXPECT_NEAR(estimated->first[i], exact->first[i], 0.05);
        EXPECT_NEAR(estimated->total[i], exact->total[i], 0.05);
    }
}

TEST(SensitivityIndices, tellHowFarOtherDrawsWouldMoveThem) {
    constexpr std::array kSigmas{0.25, 0.15, 0.1};
    const auto model = [&](std::span<const double> uniform) {
        double exponent = 0.0;
        for (std::size_t i = 0; i < kSigmas.size(); ++i) exponent += kSigmas[i] * *inverseNormal(uniform[i]);
        return std::exp(exponent);
    };
    const auto exact = productIndices(kSigmas);
    constexpr std::size_t kSeeds = 60;
    for (std::size_t input = 0; input < kSigmas.size(); ++input) {
        double first = 0.0, total = 0.0; // mean squares of error over told error
        for (std::size_t seed = 1; seed <= kSeeds; ++seed) {
            const auto found = sensitivityIndices(model, kSigmas.size(), 512, seed);
            first += std::pow((found->first[input] - exact->first[input]) / found->firstError[input], 2) / kSeeds;
            total += std::pow((found->total[input] - exact->total[input]) / found->totalError[input], 2) / kSeeds;
        }
        EXPECT_GT(std::sqrt(first), 0.5) << input;
        EXPECT_LT(std::sqrt(first), 2.0) << input;
        EXPECT_GT(std::sqrt(total), 0.5) << input;
        EXPECT_LT(std::sqrt(total), 2.0) << input;
    }
}

TEST(SensitivityIndices, needSomethingThatVaries) {
    const auto constant = sensitivityIndices([](std::span<const double>) { return 3.0; }, 2, 16);
    EXPECT_EQ(constant.error().code, models::Code::domain);
    const auto broken = sensitivityIndices([](std::span<const double> u) { return std::log(u[0] - 0.5); }, 2, 16);
    EXPECT_EQ(broken.error().code, models::Code::domain);
}

TEST(Calibration, startsAtThePriorAndNarrows) {
    const auto prior = calibrate({}, 0.3, 0.15);
    EXPECT_EQ(prior->mean, 0.0);
    EXPECT_NEAR(prior->sigma, 0.3, 1e-15);
    // One run 20 % above: ln 1.2·(1/0.0225)/(1/0.09 + 1/0.0225) = 0.8·ln 1.2.
    EXPECT_NEAR(calibrate(std::array{1.2}, 0.3, 0.15)->mean, 0.8 * std::log(1.2), 1e-12);
}

TEST(Calibration, countsDrawsThatAreBetter) {
    EXPECT_EQ(*probabilityBelow(std::array{1.0, 2.0, 3.0, 4.0}, std::array{2.0, 2.0, 2.0, 5.0}), 0.625);
    EXPECT_FALSE(probabilityBelow(std::array{1.0}, std::array{1.0, 2.0}));
    EXPECT_FALSE(probabilityBelow({}, {}));
}

TEST(LogShapley, ofAProductGivesItsPlainRatios) {
    constexpr std::array kRatios{3.0, 1.25, 0.5};
    const auto split = logShapley(3, [&](Coalition improved) -> models::Result<double> {
        double footprint = 60.0;
        for (std::size_t k = 0; k < 3; ++k)
            if ((improved >> k & 1U) != 0) footprint /= kRatios[k];
        return footprint;
    });
    for (std::size_t k = 0; k < 3; ++k) EXPECT_NEAR(split->factors[k], kRatios[k], 1e-12);
    EXPECT_DOUBLE_EQ(split->total, 1.875);
}

TEST(LogShapley, treatsEqualGroupsAlikeAndMultipliesToTheWhole) {
    // Improving any two of three helps more than one: an interaction that belongs to nobody alone.
    const auto split = logShapley(3, [](Coalition improved) -> models::Result<double> {
        constexpr std::array kBySize{100.0, 90.0, 40.0, 10.0};
        return kBySize[static_cast<std::size_t>(std::popcount(improved))];
    });
    EXPECT_NEAR(split->factors[0], std::cbrt(10.0), 1e-12);
    EXPECT_NEAR(split->factors[0] * split->factors[1] * split->factors[2], 10.0, 1e-12);
}

TEST(LogShapley, passesErrorsOnAndRefusesNothing) {
    const auto failing = [](Coalition) -> models::Result<double> { return models::fail(models::Code::missingData, "x"); };
    EXPECT_EQ(logShapley(2, failing).error().code, models::Code::missingData);
    const auto zero = [](Coalition) -> models::Result<double> { return 0.0; };
    EXPECT_EQ(logShapley(2, zero).error().code, models::Code::domain);
    EXPECT_EQ(logShapley(0, zero).error().code, models::Code::domain);
    EXPECT_EQ(logShapley(17, zero).error().code, models::Code::domain);
}

TEST(SampledShapley, isExactForProductsAndKnowsIt) {
    // 2·3·5 of independent groups: every order gives the same contributions.
    constexpr std::array kRatios{2.0, 3.0, 5.0};
    const auto split = sampledShapley(3, 4, 1, [&](const std::vector<bool>& members) -> models::Result<double> {
        double footprint = 30.0;
        for (std::size_t i = 0; i < 3; ++i)
            if (members[i]) footprint /= kRatios[i];
        return footprint;
    });
    ASSERT_TRUE(split);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_NEAR(split->factors[i], kRatios[i], 1e-12);
        EXPECT_NEAR(split->standardErrors[i], 0.0, 1e-7);
    }
    EXPECT_NEAR(split->total, 30.0, 1e-12);
}

TEST(SampledShapley, meetsTheExactSplitWithinItsError) {
    // Emissions of use and of making: 100 + 50, improved threefold in use by group 0 and twofold in both by group 1.
    const auto footprint = [](bool first, bool second) { return (100.0 / (first ? 3.0 : 1.0) + 50.0) / (second ? 2.0 : 1.0); };
    const auto exact = logShapley(2, [&](Coalition members) -> models::Result<double> { return footprint(members & 1u, members & 2u); });
    const auto sampled = sampledShapley(
        2, 32, 7, [&](const std::vector<bool>& members) -> models::Result<double> { return footprint(members[0], members[1]); });
    ASSERT_TRUE(exact && sampled);
    for (std::size_t i = 0; i < 2; ++i)
        EXPECT_NEAR(std::log(sampled->factors[i]), std::log(exact->factors[i]), 3.0 * sampled->standardErrors[i] + 1e-12);
    EXPECT_NEAR(sampled->factors[0] * sampled->factors[1], sampled->total, 1e-12);
}

TEST(AdditiveShapley, addsUpEvenWhereAMixtureIsZero) {
    // Group 0 alone comes to nothing; both together to 40.
    const auto footprint = [](const std::vector<bool>& members) -> models::Result<double> {
        if (members[0]) return members[1] ? 40.0 : 0.0;
        return members[1] ? 80.0 : 100.0;
    };
    const auto split = additiveShapley(2, 8, 1, footprint);
    ASSERT_TRUE(split);
    EXPECT_NEAR(split->changes[0], (-100.0 - 40.0) / 2.0, 1e-12);
    EXPECT_NEAR(split->changes[1], (-20.0 + 40.0) / 2.0, 1e-12);
    EXPECT_NEAR(split->changes[0] + split->changes[1], split->improved - split->baseline, 1e-12);
}

TEST(AdditiveShapley, samplesManyGroupsAndStillAddsUp) {
    constexpr std::size_t kGroups = kMostExactGroups + 2;
    const auto split = additiveShapley(kGroups, 16, 3, [](const std::vector<bool>& members) -> models::Result<double> {
        const auto taken = static_cast<double>(std::ranges::count(members, true));
        return members[0] ? 0.0 : 100.0 - taken * taken / 4.0;
    });
    ASSERT_TRUE(split);
    double sum = 0.0;
    for (const double change : split->changes) sum += change;
    EXPECT_NEAR(sum, -100.0, 1e-9);
    EXPECT_GT(split->standardErrors[0], 0.0);
}

TEST(Lmdi, isExactWhereAStageVanishesOrAppears) {
    const std::array stages{FactoredStage{{100, 4}, {0, 2}}, FactoredStage{{50, 4}, {45, 1}}, FactoredStage{{0, 3}, {10, 3}}};
    const auto split = lmdi(stages);
    ASSERT_TRUE(split);
    EXPECT_NEAR(split->total, 600.0 / 75.0, 1e-12);
    EXPECT_NEAR(split->factors[0] * split->factors[1], split->total, 1e-12);
    EXPECT_EQ(split->weights[0], 0.0);
}

TEST(Lmdi, isTheLimitOfAStageThatFades) {
    const auto with = [](double left) { return lmdi(std::array{FactoredStage{{100, 4}, {left, 2}}, FactoredStage{{50, 4}, {45, 1}}}); };
    EXPECT_NEAR(with(1e-200)->factors[0] / with(0.0)->factors[0], 1.0, 0.01);
}

TEST(Lmdi, needsStagesOfTheSameFactors) {
    EXPECT_FALSE(lmdi({}));
    EXPECT_FALSE(lmdi(std::array{FactoredStage{{1, 2}, {1}}}));
    EXPECT_FALSE(lmdi(std::array{FactoredStage{{1, -2}, {1, 1}}}));
    EXPECT_FALSE(lmdi(std::array{FactoredStage{{1, 2}, {0, 1}}})) << "nothing is left";
}

TEST(FourM, ofGpt3AndGlamMultiplyToWhatIsPublished) {
    // 1287 MWh and 552.1 t against 456 MWh and 40.2 t: 2.8 and 14 times.
    const PublishedRun gpt3{models::flops(3.14e23), models::kilowattHours(1287e3), 1.10,
                            models::kilograms(552.1e3) / models::kilowattHours(1287e3)};
    const PublishedRun glam{models::flops(3.4776e23), models::kilowattHours(456e3), 1.11,
                            models::kilograms(40.2e3) / models::kilowattHours(456e3)};
    const auto factors = fourMFactors(gpt3, glam);
    EXPECT_NEAR(factors->energy(), 2.8, 0.05);
    EXPECT_NEAR(factors->carbon(), 14.0, 0.3);
}

TEST(FourM, liesBelowInsideOrAboveItsBand) {
    EXPECT_EQ(place(1.93, kModelBand), BandPlace::below);
    EXPECT_EQ(place(2.0, kMachineBand), BandPlace::inside);
    EXPECT_EQ(place(5.0, kMachineBand), BandPlace::inside);
    EXPECT_EQ(place(13.7, kMachineBand), BandPlace::above);
}

TEST(PredictionErrors, countTheEndsOfTheirBands) {
    const auto errors = predictionErrors(std::array{PredictionPair{125, 100}, PredictionPair{50, 100}, PredictionPair{100, 201}});
    EXPECT_NEAR(errors->withinQuarter, 1.0 / 3, 1e-12);
    EXPECT_NEAR(errors->withinTwo, 2.0 / 3, 1e-12);
    EXPECT_NEAR(errors->medianAbsolute, 0.5, 1e-12);
}

TEST(PredictionErrors, ofOnePairHaveNoSpread) { EXPECT_EQ(predictionErrors(std::array{PredictionPair{110, 100}})->sigmaLog, 0.0); }

TEST(RankCorrelation, isOneForTheSameOrder) {
    EXPECT_NEAR(*rankCorrelation(std::array{PredictionPair{1, 10}, PredictionPair{2, 20}, PredictionPair{30, 21}}), 1.0, 1e-12);
    EXPECT_NEAR(*rankCorrelation(std::array{PredictionPair{3, 10}, PredictionPair{2, 20}, PredictionPair{1, 21}}), -1.0, 1e-12);
    EXPECT_FALSE(rankCorrelation(std::array{PredictionPair{1, 1}}));
    EXPECT_FALSE(rankCorrelation(std::array{PredictionPair{1, 1}, PredictionPair{1, 2}})) << "all predictions are equal";
}

} // namespace
} // namespace estimator
