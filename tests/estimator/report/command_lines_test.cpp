#include "estimator/report/command_lines.h"

#include "estimator/report/report.h"
#include "tests/estimator/plan_builder.h"

#include <gtest/gtest.h>

namespace estimator {
namespace {

TEST(ShellWord, isTakenAsItStands) {
    EXPECT_EQ(shellWord("plan.fourem"), "plan.fourem");
    EXPECT_EQ(shellWord("my plan.fourem"), "'my plan.fourem'");
    EXPECT_EQ(shellWord("$(reboot).fourem"), "'$(reboot).fourem'");
    EXPECT_EQ(shellWord("it's`x`"), "'it'\\''s`x`'");
    EXPECT_EQ(shellWord("--help"), "./--help");
    EXPECT_EQ(shellWord("-a b"), "'./-a b'");
    EXPECT_EQ(shellWord(""), "''");
}

TEST(ExplainCommand, namesMetricScenarioAndStage) {
    EXPECT_EQ(explainCommand("my plan.fourem", Metric::total, models::ScenarioId{"clean"}, models::StageId{"serve"}),
              "fourem explain 'my plan.fourem' total_kgco2e --scenario clean --stage serve");
    EXPECT_EQ(explainCommand("", Metric::cost, models::ScenarioId{"a"}), "fourem explain PLAN cost_usd --scenario a");
}

TEST(ReportCommand, repeatsWhatWasChosen) {
    ReportRequest request{.plan = models::emptyPlan("Test"), .facts = factsFor(models::emptyPlan("Test"), shippedCatalogue())};
    request.planFile = "p.fourem";
    request.scenarios = {models::ScenarioId{"clean"}, models::ScenarioId{"lean"}};
    request.parts = {ReportPart::summary, ReportPart::sci};
    request.basis = Basis::market;
    request.draws = 256;
    request.seed = 7;
    request.day = "2026-11-26";
    EXPECT_EQ(reportCommand(request),
              "fourem report p.fourem -o - --sections summary,sci --scenarios clean,lean --date 2026-11-26 --draws 256 "
              "--seed 7 --basis market");
    EXPECT_EQ(estimateCommand(request), "fourem estimate p.fourem --format json --draws 256 --seed 7 --basis market");
}

TEST(ReportCommand, repeatsHowItLooks) {
    ReportRequest request{.plan = models::emptyPlan("Test"), .facts = factsFor(models::emptyPlan("Test"), shippedCatalogue())};
    request.planFile = "p.fourem";
    request.draws = 64;
    request.seed = 1;
    request.organisation = "Ours & Co";
    request.look = {.output = "report.pdf", .language = "zh_CN", .paper = "Letter", .logo = "our logo.svg"};
    EXPECT_EQ(reportCommand(request), "fourem report p.fourem -o report.pdf --language zh_CN --page-size Letter --organisation 'Ours & Co' "
                                      "--logo 'our logo.svg' --draws 64 --seed 1");
}

} // namespace
} // namespace estimator
