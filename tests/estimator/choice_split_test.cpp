#include "estimator/choice_split.h"

#include "estimator/percentiles.h"
#include "tests/estimator/plan_builder.h"

#include <algorithm>
#include <stop_token>

namespace estimator {
namespace {

using models::ScenarioId;
using models::StageKind;

constexpr std::size_t kDraws = 128;

/// Disks, and one replica that its load nearly fills: in some draws it is too small. The other scenario has a better building.
models::Plan betterBuilding() {
    return PlanBuilder{}
        .stage("archive", StageKind::store)
        .work("terabytes", 100.0)
        .stage("serve", StageKind::serveOnline)
        .work("requests_per_s", 24.0)
        .work("prompt_tokens", 200.0)
        .work("output_tokens", 200.0)
        .choose("plan", "site", text("gcp/us-central1"))
        .choose("serve", "model", text("llama-3-1-8b"))
        .choose("serve", "accelerator", text("nvidia-h100-sxm5"))
        .choose("serve", "replicas", number(1.0))
        .choose("serve", "known_pue", number(1.6))
        .scenario("other")
        .choose("serve", "known_pue", number(1.2))
        .build();
}

TEST(ChoiceIntervals, ofTheOnlyChoiceAreThoseOfTheDifferenceInDrawsThatCanDoTheWork) {
    const models::Plan plan = betterBuilding();
    const Estimate estimate = estimated(plan, {.draws = kDraws});
    const Draws& before = *estimate.scenarios[0].draws;
    const Draws& after = *estimate.scenarios[1].draws;
    RunValues differences;
    for (std::size_t draw = 0; draw < kDraws; ++draw)
        if (!before.infeasible[draw] && !after.infeasible[draw])
            differences.push_back(after.total[Metric::energyFacility][draw] - before.total[Metric::energyFacility][draw]);
    ASSERT_LT(differences.size(), kDraws);
    const auto wanted = percentiles(differences);
    ASSERT_TRUE(wanted);
    const auto found = choiceIntervals(plan, factsOf(plan), ScenarioId{"other"}, Metric::energyFacility, {.draws = kDraws});
    ASSERT_TRUE(found) << models::englishLine(found.error());
    ASSERT_EQ(found->size(), 1U);
    EXPECT_EQ(found->front().field, "known_pue");
    EXPECT_NEAR(found->front().p10 / wanted->p10, 1.0, 1e-9);
    EXPECT_NEAR(found->front().p90 / wanted->p90, 1.0, 1e-9);
}

TEST(ChoiceIntervals, haveThePartOfEachChoiceWithinThem) {
    const models::Plan plan = PlanBuilder{}
                                  .stage("archive", StageKind::store)
                                  .work("terabytes", 100.0)
                                  .choose("archive", "site", text("on-prem/pl"))
                                  .choose("archive", "known_pue", number(1.6))
                                  .scenario("cloud")
                                  .choose("archive", "known_pue", number(1.2))
                                  .choose("archive", "site", text("azure/swedencentral"))
                                  .build();
    const auto split = choiceSplit(plan, factsOf(plan), ScenarioId{"cloud"}, Metric::operationalLocation);
    const auto found = choiceIntervals(plan, factsOf(plan), ScenarioId{"cloud"}, Metric::operationalLocation, {.draws = kDraws});
    ASSERT_TRUE(split && found);
    ASSERT_EQ(found->size(), split->choices.size());
    for (const ChoicePart& part : split->choices) {
        const auto interval = std::ranges::find(*found, part.field, &ChoiceInterval::field);
        ASSERT_NE(interval, found->end()) << part.field;
        EXPECT_LT(interval->p10, part.change) << part.field;
        EXPECT_GT(interval->p90, part.change) << part.field;
    }
}

TEST(ChoiceIntervals, stopWhenNobodyWaitsForThem) {
    const models::Plan plan = betterBuilding();
    std::stop_source stop;
    stop.request_stop();
    const auto found =
        choiceIntervals(plan, factsOf(plan), ScenarioId{"other"}, Metric::energyFacility, {.draws = kDraws}, stop.get_token());
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, models::Code::stopped);
}

} // namespace
} // namespace estimator
