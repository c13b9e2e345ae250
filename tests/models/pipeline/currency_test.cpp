#include "models/pipeline/currency.h"

#include "models/files/plan_file.h"

#include <gtest/gtest.h>

namespace {

using namespace models;

const Currency kEuro{"EUR", 0.92, "European Central Bank, reference rate", "2026-11-20"};

TEST(Currency, travelsWithThePlan) {
    const auto plan = models::apply(emptyPlan("Plan"), setCurrency(kEuro));
    ASSERT_TRUE(plan) << englishLine(plan.error());
    const auto read = planFromText(planToText(*plan), "plan");
    ASSERT_TRUE(read) << englishLine(read.error());
    EXPECT_EQ(currencyOf(read->plan), kEuro);
    EXPECT_DOUBLE_EQ(currencyOf(read->plan)->fromUsd(200.0), 184.0); // 200 x 0.92
}

TEST(Currency, needsRateSourceAndDate) {
    const Plan whole = *models::apply(emptyPlan("Plan"), setCurrency(kEuro));
    for (const char* field : {"currency", "currency_per_usd", "currency_source", "currency_date"}) {
        const auto without = models::apply(whole, SetField{std::nullopt, planScope(), field, std::nullopt});
        ASSERT_TRUE(without) << englishLine(without.error());
        EXPECT_FALSE(currencyOf(*without)) << field;
    }
}

TEST(Currency, isOfADay) {
    const auto dated = [](const char* date) {
        return models::apply(emptyPlan("Plan"), SetField{std::nullopt, planScope(), "currency_date", FieldValue{std::string{date}}});
    };
    EXPECT_TRUE(dated("2026-11-20"));
    for (const char* date : {"2", "soon", "2026-11", "2026-13-01"}) EXPECT_FALSE(dated(date)) << date;
}

TEST(Currency, canBeGivenUp) {
    const Plan whole = *models::apply(emptyPlan("Plan"), setCurrency(kEuro));
    EXPECT_EQ(models::apply(whole, setCurrency(std::nullopt)), emptyPlan("Plan"));
}

TEST(Currency, hasAPositiveRate) {
    Currency broken = kEuro;
    broken.perUsd = 0.0;
    EXPECT_FALSE(models::apply(emptyPlan("Plan"), setCurrency(broken)));
}

} // namespace
