#include "estimator/percentiles.h"

#include "estimator/formulas/uncertainty.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace estimator {
namespace {

TEST(Percentiles, areOfTypeSeven) {
    // Of 1, 2, 3, 5: position 0.3 gives 1.3, 1.5 gives 2.5, 2.7 gives 3 + 0.7·2.
    const auto found = percentiles(std::array{3.0, 5.0, 1.0, 2.0});
    ASSERT_TRUE(found);
    EXPECT_DOUBLE_EQ(found->p10, 1.3);
    EXPECT_DOUBLE_EQ(found->p50, 2.5);
    EXPECT_DOUBLE_EQ(found->p90, 4.4);
}

TEST(Percentiles, ofNothingAreNone) { EXPECT_FALSE(percentiles({})); }

TEST(Percentiles, ofOneValueAreThatValue) {
    const auto found = percentiles(std::array{7.0});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->p10, 7.0);
    EXPECT_EQ(found->p90, 7.0);
}

/// Values in a shuffled order: multiples of a step that has no divisor in common with their count.
std::vector<double> shuffled(std::size_t count, auto value) {
    std::vector<double> values;
    for (std::size_t index = 0; index < count; ++index) values.push_back(value(static_cast<double>(index * 389 % count)));
    return values;
}

TEST(Percentiles, areThoseOfTheSortedValuesHoweverTheyLie) {
    const std::vector<std::vector<double>> columns{
        shuffled(1024, [](double rank) { return rank; }),
        shuffled(1024, [](double rank) { return std::exp(rank / 20.0); }),             // nearly all in the first steps
        shuffled(1024, [](double rank) { return rank < 1000.0 ? 1.0 : rank * 1e12; }), // most of them alike
        shuffled(1023, [](double rank) { return std::floor(rank / 300.0) - 1.0; }),    // four values, one below zero
        shuffled(16384, [](double rank) { return 1e-300 * (1.0 + rank * 1e-15); }),    // a few ulp apart
    };
    for (const auto& column : columns) {
        std::vector<double> sorted = column;
        std::ranges::sort(sorted);
        const auto found = percentiles(column);
        ASSERT_TRUE(found);
        EXPECT_EQ(found->p10, *quantile(sorted, 0.1));
        EXPECT_EQ(found->p50, *quantile(sorted, 0.5));
        EXPECT_EQ(found->p90, *quantile(sorted, 0.9));
    }
}

} // namespace
} // namespace estimator
