#include "estimator/critical_path.h"

#include <gtest/gtest.h>

#include <array>

namespace estimator {
namespace {

using models::StageId;
using models::StageKind;

models::Plan chain(std::initializer_list<std::pair<const char*, const char*>> links) {
    models::Plan plan = models::emptyPlan("Test");
    for (const auto& [from, to] : links) plan.links.push_back({models::LinkId{std::string{from} + to}, StageId{from}, StageId{to}, {}, {}});
    return plan;
}

TEST(CriticalPath, takesTheLongerBranch) {
    const models::Plan plan = chain({{"a", "b"}, {"a", "c"}, {"b", "d"}, {"c", "d"}});
    const std::array stages{PathStage{StageId{"a"}, StageKind::prepareData}, PathStage{StageId{"b"}, StageKind::pretrain},
                            PathStage{StageId{"c"}, StageKind::pretrain}, PathStage{StageId{"d"}, StageKind::evaluate}};
    const auto finished = finishes(pathRows(plan, stages), std::array{1.0, 5.0, 2.0, 3.0});
    EXPECT_EQ(finished[3].end, 9.0); // 1 + 5 + 3
    EXPECT_EQ(finished[3].before, 1U);
    EXPECT_EQ(lastOf(finished), 3U);
}

TEST(CriticalPath, letsWorkGoOnBesideAService) {
    const models::Plan plan = chain({{"serve", "watch"}});
    const std::array stages{PathStage{StageId{"serve"}, StageKind::serveOnline}, PathStage{StageId{"watch"}, StageKind::retrainOnDrift}};
    const auto finished = finishes(pathRows(plan, stages), std::array{100.0, 7.0});
    EXPECT_EQ(finished[1].end, 7.0);
    EXPECT_EQ(lastOf(finished), 0U);
}

TEST(CriticalPath, prolongsAStageByItsDevelopment) {
    const models::Plan plan = chain({{"train", "serve"}});
    const std::array stages{PathStage{StageId{"train"}, StageKind::pretrain}, PathStage{StageId{"train"}, StageKind::pretrain, true},
                            PathStage{StageId{"serve"}, StageKind::evaluate}};
    const auto finished = finishes(pathRows(plan, stages), std::array{10.0, 4.0, 1.0});
    EXPECT_EQ(finished[2].end, 15.0);
}

} // namespace
} // namespace estimator
