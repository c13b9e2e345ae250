#include "models/pipeline/residency.h"

#include "tests/estimator/plan_builder.h"

#include <algorithm>

namespace estimator {
namespace {

/// An archive in Oregon.
models::Plan archived(const char* residency) {
    return PlanBuilder{}
        .stage("archive", models::StageKind::store)
        .work("terabytes", 100.0)
        .ofPlan("residency", text(residency))
        .choose("plan", "site", text("gcp/us-west1"))
        .build();
}

std::size_t warnings(const models::Plan& plan) {
    const Estimate all = estimated(plan);
    const auto& findings = all.scenarios.front().stages.front().findings;
    return static_cast<std::size_t>(std::ranges::count_if(findings, [](const models::Finding& finding) {
        return finding.message.code == models::Code::notApplicable && finding.field == "site";
    }));
}

TEST(DataResidency, warnsOfAStageOutsideIt) {
    EXPECT_EQ(warnings(archived("EU")), 1u);
    EXPECT_EQ(warnings(archived("EU, US")), 0u);
    EXPECT_EQ(warnings(archived("")), 0u);
}

TEST(DataResidency, keepsTheFigures) {
    EXPECT_EQ(estimated(archived("EU")).scenarios.front().total[Metric::energyFacility].point,
              estimated(archived("")).scenarios.front().total[Metric::energyFacility].point);
}

} // namespace
} // namespace estimator
