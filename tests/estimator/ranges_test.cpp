#include "estimator/ranges.h"

#include "estimator/formulas/uncertainty.h"
#include "tests/estimator/plan_builder.h"

namespace estimator {
namespace {

models::FieldValue range(double low, double high) { return models::Range{low, high}; }

/// Disks that draw power all year: the energy is proportional to the terabytes.
PlanBuilder archive(const models::FieldValue& terabytes) {
    return PlanBuilder{}
        .stage("archive", models::StageKind::store)
        .work("terabytes", models::Setting{terabytes})
        .choose("plan", "site", text("gcp/us-central1"));
}

Measure energyOf(const models::Plan& plan, std::size_t draws) {
    return estimated(plan, {.draws = draws}).scenarios[0].total[Metric::energyIt];
}

TEST(Ranges, thePointTakesTheMiddle) {
    // sqrt(50 x 200) = 100
    EXPECT_DOUBLE_EQ(*energyOf(archive(range(50, 200)).build(), 0).point, *energyOf(archive(models::FieldValue{100.0}).build(), 0).point);
}

TEST(Ranges, spreadTheFiguresByTheirWidth) {
    // Energy = terabytes x power: the variances of the logarithms add up.
    const double terabytes = std::log(200.0 / 50.0) / (2 * 1.2815515655446004);
    const double power = constantOf("sigma_power_other");
    const double both = std::sqrt(terabytes * terabytes + power * power);
    const Measure energy = energyOf(archive(range(50, 200)).build(), 8192);
    EXPECT_NEAR(std::log(*energy.p90 / *energy.point) / (1.2815515655446004 * both), 1.0, 0.05);
    EXPECT_NEAR(std::log(*energy.point / *energy.p10) / (1.2815515655446004 * both), 1.0, 0.05);
}

TEST(Ranges, twoOfThemMultiply) {
    const models::Plan plan = archive(range(10, 40)).work("duration_days", models::Setting{range(10, 90)}).build();
    const double disks = std::log(4.0) / (2 * 1.2815515655446004);
    const double days = std::log(9.0) / (2 * 1.2815515655446004);
    const double power = constantOf("sigma_power_other");
    const double spread = 1.2815515655446004 * std::sqrt(disks * disks + days * days + power * power);
    for (const std::uint64_t seed : {1u, 2u, 3u, 4u, 5u}) {
        const Measure energy = estimated(plan, {.draws = 4096, .seed = seed}).scenarios[0].total[Metric::energyIt];
        EXPECT_NEAR(std::log(*energy.p90 / *energy.point) / spread, 1.0, 0.06) << seed;
        EXPECT_NEAR(std::log(*energy.point / *energy.p10) / spread, 1.0, 0.06) << seed;
    }
}

TEST(Ranges, anEqualRangeInTwoScenariosHasEqualDraws) {
    const models::Plan plan = archive(range(50, 200)).scenario("other").build();
    const Estimate both = estimated(plan, {.draws = 64});
    EXPECT_EQ(both.scenarios[0].draws->total[Metric::energyIt], both.scenarios[1].draws->total[Metric::energyIt]);
}

TEST(Ranges, stayWithinWhatTheFieldAllows) {
    const models::Plan plan = archive(range(50, 200)).build();
    RangedSetting share = rangedSettings(plan, plan.baseline()).at(0);
    models::Field field = *share.field;
    field.most = 120.0;
    share.field = &field;
    EXPECT_DOUBLE_EQ(share.at(3.0), 120.0);
    field.type = models::FieldType::integer;
    share.range = {1.0, 2.0};
    EXPECT_DOUBLE_EQ(share.at(-4.0), 1.0) << "a count has one at least";
}

TEST(RangeSigma, isThatOfTheEnds) {
    EXPECT_NEAR(*rangeSigma(1.0, 10.0), 0.898358, 1e-6); // ln 10/2.563103
    EXPECT_FALSE(rangeSigma(0.0, 1.0));
    EXPECT_FALSE(rangeSigma(2.0, 2.0));
}

} // namespace
} // namespace estimator
