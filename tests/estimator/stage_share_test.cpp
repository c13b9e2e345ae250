#include "estimator/stage_share.h"

#include "estimator/comparison.h"

#include <gtest/gtest.h>

using namespace estimator;
using models::Carries;
using models::LinkId;
using models::StageId;

namespace {

/// data and seed feed train, train feeds serve.
models::Plan pipeline() {
    models::Plan plan = models::emptyPlan("P");
    for (const char* id : {"data", "seed", "train", "serve"}) {
        models::Stage stage;
        stage.id = StageId{id};
        plan.stages.push_back(std::make_shared<const models::Stage>(stage));
    }
    const auto link = [&plan](const char* id, const char* from, const char* to) {
        plan.links.push_back({LinkId{id}, StageId{from}, StageId{to}, Carries::dataset, {}});
    };
    link("a", "data", "train");
    link("b", "seed", "train");
    link("c", "train", "serve");
    return plan;
}

StageEstimate stage(const char* id, std::optional<double> figure, Metric metric) {
    StageEstimate estimate;
    estimate.id = StageId{id};
    estimate.metrics[metric].point = figure;
    return estimate;
}

ScenarioEstimate scenario(Metric metric, double total) {
    ScenarioEstimate estimate;
    estimate.stages = {stage("data", 1.0, metric), stage("seed", 3.0, metric), stage("train", 10.0, metric),
                       stage("train+development", 2.0, metric), stage("serve", 4.0, metric)};
    estimate.total[metric].point = total;
    return estimate;
}

TEST(ShareOfTotal, isThePartOfTheWhole) {
    const ScenarioEstimate whole = scenario(Metric::cost, 20.0);
    EXPECT_EQ(shareOfTotal(whole, whole.stages[2], Metric::cost), 0.5);
    EXPECT_EQ(shareOfTotal(whole, whole.stages[4], Metric::cost), 0.2);
}

TEST(ShareOfTotal, isNotKnownWithoutBothFigures) {
    ScenarioEstimate whole = scenario(Metric::cost, 20.0);
    EXPECT_EQ(shareOfTotal(whole, stage("x", std::nullopt, Metric::cost), Metric::cost), std::nullopt);
    whole.total[Metric::cost].point = 0.0;
    EXPECT_EQ(shareOfTotal(whole, whole.stages[2], Metric::cost), std::nullopt);
    whole.total[Metric::cost].point.reset();
    EXPECT_EQ(shareOfTotal(whole, whole.stages[2], Metric::cost), std::nullopt);
}

TEST(SharesAlongLinks, addUpWhatCameBefore) {
    const auto shares = sharesAlongLinks(pipeline(), scenario(Metric::cost, 20.0), Metric::cost);
    ASSERT_EQ(shares.size(), 3u);
    EXPECT_EQ(shares.at(LinkId{"a"}), 0.05); // 1 of 20
    EXPECT_EQ(shares.at(LinkId{"b"}), 0.15); // 3 of 20
    EXPECT_EQ(shares.at(LinkId{"c"}), 0.8);  // 1 + 3 + 10 + 2 of 20
}

TEST(SharesAlongLinks, areTheEndsOfStagesForTime) {
    // data and seed run side by side: training ends after max(1, 3) + 10 + 2 = 15 of 19 hours.
    const auto shares = sharesAlongLinks(pipeline(), scenario(Metric::time, 19.0), Metric::time);
    EXPECT_EQ(shares.at(LinkId{"b"}), 3.0 / 19.0);
    EXPECT_EQ(shares.at(LinkId{"c"}), 15.0 / 19.0);
}

TEST(SharesAlongLinks, leaveOutWhatIsNotKnown) {
    ScenarioEstimate partial = scenario(Metric::cost, 20.0);
    partial.stages[1].metrics[Metric::cost].point.reset();
    const auto shares = sharesAlongLinks(pipeline(), partial, Metric::cost);
    EXPECT_TRUE(shares.contains(LinkId{"a"}));
    EXPECT_FALSE(shares.contains(LinkId{"b"}));
    EXPECT_FALSE(shares.contains(LinkId{"c"}));
    EXPECT_TRUE(sharesAlongLinks(pipeline(), scenario(Metric::sci, 20.0), Metric::sci).empty());
}

TEST(SharesAlongLinks, countStagesThatAreLeftOutAsNothing) {
    ScenarioEstimate without = scenario(Metric::cost, 17.0);
    without.stages[1].enabled = false;
    without.stages[1].metrics[Metric::cost].point.reset();
    EXPECT_EQ(sharesAlongLinks(pipeline(), without, Metric::cost).at(LinkId{"c"}), 13.0 / 17.0);
}

TEST(StageDifference, setsAStageBesideTheBaseline) {
    const Difference difference = stageDifference(stage("serve", 3.0, Metric::cost), stage("serve", 4.0, Metric::cost), Metric::cost);
    EXPECT_EQ(difference.value, 3.0);
    EXPECT_EQ(difference.delta, -1.0);
    EXPECT_EQ(difference.ratio, 4.0 / 3.0);
    EXPECT_EQ(stageDifference(stage("serve", 3.0, Metric::cost), stage("serve", {}, Metric::cost), Metric::cost).delta, std::nullopt);
}

} // namespace
