#include "estimator/comparison.h"
#include "estimator/estimate.h"
#include "models/files/plan_file.h"
#include "models/pipeline/validate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

/// The shipped templates: whole plans that a user starts from, so that they show figures at once.
namespace estimator {
namespace {

std::shared_ptr<const models::Catalogue> catalogue() {
    static const auto opened = models::Catalogue::open(FOUREM_RESOURCES "/catalogue");
    return *opened;
}

models::Plan planOf(const std::string& name) {
    const auto loaded = models::readPlan(std::string{FOUREM_RESOURCES "/templates/"} + name + ".fourem");
    if (!loaded) throw std::runtime_error{models::englishLine(loaded.error())};
    return loaded->plan;
}

const std::vector<std::string> kNames{"batch-scoring", "fine-tune-and-serve", "forecasting", "image-generation", "rag-assistant",
                                      "speech",        "train-from-scratch",  "vision"};

class Template : public testing::TestWithParam<std::string> {};

TEST_P(Template, isSound) {
    const models::Plan plan = planOf(GetParam());
    EXPECT_FALSE(plan.notes.empty());
    for (const models::Finding& finding : models::validate(plan, factsFor(plan, catalogue())))
        EXPECT_NE(finding.severity(), models::Severity::error) << models::english(finding.message);
}

TEST_P(Template, estimatesWithoutErrorInEveryScenario) {
    const models::Plan plan = planOf(GetParam());
    const auto estimate = estimator::estimate(plan, factsFor(plan, catalogue()));
    ASSERT_TRUE(estimate) << models::englishLine(estimate.error());
    for (const ScenarioEstimate& scenario : estimate->scenarios) {
        for (const StageEstimate& stage : scenario.stages)
            for (const models::Finding& finding : stage.findings)
                EXPECT_NE(finding.severity(), models::Severity::error) << scenario.name << ": " << models::english(finding.message);
        for (const Metric metric : {Metric::time, Metric::energyFacility, Metric::total, Metric::waterSource, Metric::cost, Metric::sci})
            EXPECT_TRUE(scenario.total[metric].point) << scenario.name << " " << info(metric).key;
    }
}

TEST_P(Template, endsWithAScenarioThatEmitsLessForTheSameWork) {
    const models::Plan plan = planOf(GetParam());
    const auto estimate = estimator::estimate(plan, factsFor(plan, catalogue()));
    ASSERT_TRUE(estimate);
    const ComparedScenario last = compare(plan, *estimate).scenarios.back();
    EXPECT_TRUE(last.sameWork());
    ASSERT_TRUE(last.metrics[Metric::total].ratio);
    EXPECT_GT(*last.metrics[Metric::total].ratio, 1.0);
}

TEST(Templates, areAllTested) {
    std::size_t files = 0;
    for (const auto& file : std::filesystem::directory_iterator{FOUREM_RESOURCES "/templates"}) {
        EXPECT_NE(std::ranges::find(kNames, file.path().stem().string()), kNames.end()) << file.path();
        ++files;
    }
    EXPECT_EQ(files, kNames.size());
}

INSTANTIATE_TEST_SUITE_P(Shipped, Template, testing::ValuesIn(kNames), [](const auto& each) {
    std::string name = each.param;
    std::ranges::replace(name, '-', '_');
    return name;
});

} // namespace
} // namespace estimator
