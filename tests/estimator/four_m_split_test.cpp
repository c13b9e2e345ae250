#include "estimator/four_m_split.h"

#include "tests/estimator/plan_builder.h"

namespace estimator {
namespace {

using models::ScenarioId;
using models::StageKind;

const GroupFactor& of(const FourMSplit& split, FourMGroup group) { return split.groups[static_cast<std::size_t>(group)]; }

double product(const FourMSplit& split) {
    double all = 1.0;
    for (const GroupFactor& row : split.groups) all *= row.factor;
    return all;
}

/// Own disks in Poland; the same at a cloud site, for which PUE and grid are entered.
models::Plan moved() {
    return PlanBuilder{}
        .stage("archive", StageKind::store)
        .work("terabytes", 100.0)
        .choose("archive", "site", text("on-prem/pl"))
        .choose("archive", "known_pue", number(1.6))
        .choose("archive", "known_intensity_g_kwh", number(600.0))
        .scenario("cloud")
        .choose("archive", "known_pue", number(1.2))
        .choose("archive", "known_intensity_g_kwh", number(100.0))
        .build();
}

models::Plan served() {
    return PlanBuilder{}
        .stage("serve", StageKind::serveOnline)
        .work("requests_per_s", 20.0)
        .work("prompt_tokens", 200.0)
        .work("output_tokens", 200.0)
        .choose("plan", "site", text("gcp/us-central1"))
        .choose("serve", "model", text("llama-3-1-8b"))
        .choose("serve", "accelerator", text("nvidia-a100-sxm4-80gb"))
        .scenario("lean")
        .choose("plan", "site", text("gcp/europe-north1"))
        .choose("serve", "model", text("llama-3-2-3b"))
        .choose("serve", "accelerator", text("nvidia-h100-sxm5"))
        .choose("serve", "weights", text("fp8"))
        .build();
}

TEST(FourMSplit, leavingWorkOutIsOtherWorkAndNoPractice) {
    const models::Plan plan = PlanBuilder{}
                                  .stage("archive", StageKind::store)
                                  .work("terabytes", 100.0)
                                  .stage("copy", StageKind::store)
                                  .work("terabytes", 300.0)
                                  .choose("plan", "site", text("gcp/us-central1"))
                                  .scenario("fewer")
                                  .choose("copy", "enabled", models::FieldValue{false})
                                  .build();
    const auto split = fourMSplit(plan, factsOf(plan), ScenarioId{"fewer"}, Metric::energyFacility);
    ASSERT_TRUE(split);
    EXPECT_NEAR(of(*split, FourMGroup::work).factor, 4.0, 1e-12); // 400 TB over 100 TB
    EXPECT_FALSE(of(*split, FourMGroup::operations).isChanged);
}

TEST(FourMSplit, givesTheFacilityToMechanizationAndTheGridToMap) {
    const models::Plan plan = moved();
    const auto energy = fourMSplit(plan, factsOf(plan), ScenarioId{"cloud"}, Metric::energyFacility);
    ASSERT_TRUE(energy);
    EXPECT_NEAR(of(*energy, FourMGroup::mechanization).factor, 1.6 / 1.2, 1e-12);
    EXPECT_NEAR(of(*energy, FourMGroup::map).factor, 1.0, 1e-12); // a grid moves no energy
    EXPECT_NEAR(energy->total, 1.6 / 1.2, 1e-12);
    const auto operational = fourMSplit(plan, factsOf(plan), ScenarioId{"cloud"}, Metric::operationalLocation);
    ASSERT_TRUE(operational);
    EXPECT_NEAR(of(*operational, FourMGroup::map).factor, 6.0, 1e-12);
    EXPECT_NEAR(operational->total, 8.0, 1e-12);
    EXPECT_EQ(of(*operational, FourMGroup::map).place, BandPlace::inside);
    EXPECT_EQ(of(*operational, FourMGroup::mechanization).place, BandPlace::below); // 1.33 of 1.4 to 2
}

TEST(FourMSplit, countsAChangeOfTheAccountingBasisAsMap) {
    const models::Plan plan = PlanBuilder{}
                                  .stage("archive", StageKind::store)
                                  .work("terabytes", 100.0)
                                  .choose("archive", "site", text("on-prem/pl"))
                                  .choose("archive", "known_intensity_g_kwh", number(600.0))
                                  .scenario("bought")
                                  .choose("plan", "basis", text("market"))
                                  .choose("archive", "known_market_intensity_g_kwh", number(100.0))
                                  .build();
    const Estimate both = estimated(plan);
    const auto split = fourMSplit(plan, factsOf(plan), ScenarioId{"bought"}, Metric::total);
    ASSERT_TRUE(split) << models::englishLine(split.error());
    EXPECT_EQ(split->basis, Basis::location);
    EXPECT_EQ(split->scenarioBasis, Basis::market);
    EXPECT_NEAR(split->total, *both.scenarios[0].total[Metric::total].point / *both.scenarios[1].total[Metric::total].point, 1e-9);
    EXPECT_NEAR(of(*split, FourMGroup::map).factor, split->total, 1e-9);
    // The grid itself did not change: 600 g on the location basis in both.
    EXPECT_EQ(both.scenarios[0].total[Metric::operationalLocation].point, both.scenarios[1].total[Metric::operationalLocation].point);
    EXPECT_NEAR(*both.scenarios[1].total[Metric::operationalLocation].point / *both.scenarios[1].total[Metric::operationalMarket].point,
                6.0, 1e-9);
}

TEST(FourMSplit, movesBothGroupsWithASite) {
    const models::Plan plan = served();
    const auto split = fourMSplit(plan, factsOf(plan), ScenarioId{"lean"}, Metric::total);
    ASSERT_TRUE(split) << models::englishLine(split.error());
    EXPECT_TRUE(of(*split, FourMGroup::mechanization).isChanged);
    EXPECT_GT(of(*split, FourMGroup::map).factor, 1.0); // Finland's grid is far cleaner than Iowa's
    EXPECT_GT(of(*split, FourMGroup::model).factor, 1.0);
    EXPECT_FALSE(of(*split, FourMGroup::schedule).isChanged);
    EXPECT_EQ(of(*split, FourMGroup::schedule).factor, 1.0);
}

TEST(FourMSplit, multipliesToTheRatioOfTheTotals) {
    const models::Plan plan = served();
    const Estimate both = estimated(plan);
    for (const Metric metric : {Metric::energyFacility, Metric::total}) {
        const auto split = fourMSplit(plan, factsOf(plan), ScenarioId{"lean"}, metric);
        ASSERT_TRUE(split);
        EXPECT_NEAR(split->total, *both.scenarios[0].total[metric].point / *both.scenarios[1].total[metric].point, 1e-9);
        EXPECT_NEAR(product(*split), split->total, 1e-9);
    }
}

TEST(FourMSplit, calculatesMixturesThatNoMachineCanDo) {
    // The baseline's A100 has no 8-bit rate for the scenario's weights.
    const models::Plan plan = served();
    const auto split = fourMSplit(plan, factsOf(plan), ScenarioId{"lean"}, Metric::total);
    ASSERT_TRUE(split);
    EXPECT_GT(split->virtualCoalitions, 0U);
}

TEST(FourMSplit, hasNoFactorsOfAScenarioThatCannotDoItsWork) {
    // The weights do not fit one card: a mixture would be sized anew, the scenario itself is not.
    models::Plan plan = served();
    plan.scenarios[1].settings[models::StageId{"serve"}]["model"] = text("llama-3-1-70b");
    plan.scenarios[1].settings[models::StageId{"serve"}]["tensor_parallel"] = number(1.0);
    plan.scenarios[1].settings[models::StageId{"serve"}]["weights"] = text("bf16");
    ASSERT_FALSE(estimated(plan).scenarios[1].total[Metric::total].point);
    const auto split = fourMSplit(plan, factsOf(plan), ScenarioId{"lean"}, Metric::total);
    ASSERT_FALSE(split);
    EXPECT_EQ(split.error().code, models::Code::infeasibleMemory);
}

TEST(FourMSplit, hasIntervalsOnlyWhenAsked) {
    const models::Plan plan = served();
    const auto points = fourMSplit(plan, factsOf(plan), ScenarioId{"lean"}, Metric::total);
    const auto drawn = fourMSplit(plan, factsOf(plan), ScenarioId{"lean"}, Metric::total, {.draws = 64});
    ASSERT_TRUE(points && drawn);
    EXPECT_FALSE(points->totalP10);
    ASSERT_TRUE(drawn->totalP10 && drawn->totalP90);
    EXPECT_LT(*drawn->totalP10, drawn->total);
    EXPECT_GT(*drawn->totalP90, drawn->total);
    EXPECT_EQ(points->total, drawn->total);
}

TEST(FourMSplit, ofTheBaselineIsOne) {
    const models::Plan plan = moved();
    const auto split = fourMSplit(plan, factsOf(plan), plan.baseline().id, Metric::total);
    ASSERT_TRUE(split);
    EXPECT_EQ(split->total, 1.0);
}

TEST(FourMSplit, saysWhatIsMissing) {
    models::Plan plan = moved();
    plan.scenarios[1].settings[models::StageId{"archive"}]["site"] = text("nowhere");
    const auto split = fourMSplit(plan, factsOf(plan), ScenarioId{"cloud"}, Metric::total);
    ASSERT_FALSE(split);
    EXPECT_EQ(split.error().code, models::Code::unknownEntry);
}

TEST(ChainSplit, multipliesToTheRatioOfTheTotals) {
    const models::Plan plan = served();
    const Estimate both = estimated(plan);
    const auto chain = chainSplit(both.scenarios[0], both.scenarios[1]);
    ASSERT_TRUE(chain);
    EXPECT_NEAR(chain->acceleratorHours * chain->power * chain->facility * chain->intensity, chain->total, 1e-9);
    EXPECT_NEAR(chain->total, *both.scenarios[0].total[Metric::total].point / *both.scenarios[1].total[Metric::total].point, 1e-9);
}

TEST(ChainSplit, countsWorkWithoutAccelerators) {
    const models::Plan plan = PlanBuilder{}
                                  .stage("prepare", StageKind::prepareData)
                                  .work("vcpu_hours", 1e6)
                                  .stage("train", StageKind::pretrain)
                                  .work("tokens", 1e10)
                                  .choose("train", "model", text("llama-3-1-8b"))
                                  .choose("train", "accelerator", text("nvidia-h100-sxm5"))
                                  .choose("plan", "site", text("gcp/us-central1"))
                                  .scenario("north")
                                  .choose("plan", "site", text("gcp/europe-north1"))
                                  .build();
    const Estimate both = estimated(plan);
    const auto chain = chainSplit(both.scenarios[0], both.scenarios[1]);
    ASSERT_TRUE(chain);
    EXPECT_NEAR(chain->total, *both.scenarios[0].total[Metric::total].point / *both.scenarios[1].total[Metric::total].point, 1e-9);
    EXPECT_NEAR(chain->acceleratorHours, 1.0, 1e-12);
}

} // namespace
} // namespace estimator
