#include "program_run.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace app {
namespace {

using testing::HasSubstr;

TEST(Explain, goesDownToWhatThePlanSays) {
    const Ran ran = fourem("explain known_training.fourem energy_facility_kwh --stage train");
    ASSERT_EQ(ran.exit, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("67.2 kWh")); // 8 × 0.7 kW × 10 h × 1.2
    EXPECT_THAT(ran.out, HasSubstr("= 1.2  [M]"));
    EXPECT_THAT(ran.out, HasSubstr("measured by the user: train.known_pue"));
    EXPECT_THAT(ran.out, HasSubstr("└─ "));
}

TEST(Explain, writesASharedNodeOnce) {
    // Location- and market-based emissions, embodied and SCI all need the same hours.
    const Ran ran = fourem("explain known_training.fourem sci");
    ASSERT_EQ(ran.exit, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("(see above)"));
    const std::size_t first = ran.out.find("train.known_hours");
    ASSERT_NE(first, std::string::npos);
    EXPECT_EQ(ran.out.find("train.known_hours", first + 1), std::string::npos);
}

TEST(Explain, namesTheStagesOfATotal) {
    const Ran ran = fourem("explain known_training.fourem carbon --depth 1");
    ASSERT_EQ(ran.exit, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("─ Train | 训练: Total emissions = "));
    const auto document = nlohmann::json::parse(fourem("explain known_training.fourem carbon --depth 1 --format json").out);
    EXPECT_FALSE(document["trace"].contains("stage"));
    EXPECT_EQ(document["trace"]["inputs"][0]["stage"], "Train | 训练");
}

TEST(Explain, stopsAtADepth) {
    const Ran all = fourem("explain known_training.fourem carbon");
    const Ran some = fourem("explain known_training.fourem carbon --depth 1");
    EXPECT_THAT(some.out, HasSubstr("more below"));
    EXPECT_LT(some.out.size(), all.out.size());
}

TEST(Explain, givesTheTreeAsJson) {
    const Ran ran = fourem("explain known_training.fourem energy_facility_kwh --scenario clean --stage train --format json");
    ASSERT_EQ(ran.exit, 0) << ran.err;
    const auto document = nlohmann::json::parse(ran.out);
    EXPECT_EQ(document["scenario"], "clean");
    EXPECT_NEAR(document["trace"]["value"].get<double>(), 61.6, 1e-9); // 8 × 0.7 kW × 10 h × 1.1
    EXPECT_EQ(document["trace"]["unit"], "kWh");
    EXPECT_FALSE(document["trace"]["inputs"].empty());
}

TEST(Explain, saysWhyThereIsNoFigure) {
    const Ran ran = fourem("explain too_large.fourem energy");
    EXPECT_EQ(ran.exit, 1);
    EXPECT_THAT(ran.out, HasSubstr("Without a figure: serve"));
    EXPECT_THAT(ran.out, HasSubstr("error[E_INFEASIBLE_MEMORY] serve"));
}

TEST(Explain, findsStagesByName) {
    EXPECT_EQ(fourem("explain known_training.fourem energy --stage 'TRAIN | 训练'").exit, 0);
    EXPECT_EQ(fourem("explain known_training.fourem energy --stage serve").exit, 2);
}

} // namespace
} // namespace app
