#include "estimator/report.h"

#include "tests/estimator/estimate_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace estimator {
namespace {

using ::testing::HasSubstr;

Report sampleReport() {
    const models::Plan plan = samplePlan();
    EstimateBuilder builder = sampleEstimate();
    builder.finding(models::Code::missingData, {"nvidia-l4", "a | price"}, "accelerator");
    const Estimate estimate = builder.build();
    return makeReport(plan, estimate, compare(plan, estimate));
}

TEST(Report, listsEveryInputOnceWithItsSource) {
    const Report report = sampleReport();
    std::size_t repeats = 0;
    for (const ReportInput& input : report.inputs) {
        if (input.kind == TraceKind::catalogue) {
            EXPECT_EQ(input.source, "Data sheet of the vendor");
        }
        if (input.path == "serve.repeats") {
            ++repeats;
            EXPECT_TRUE(input.everywhere);
            EXPECT_EQ(tag(input), "P");
        }
    }
    EXPECT_EQ(repeats, 1U);
}

TEST(Report, saysWhichScenariosUseAnInput) {
    const Report report = sampleReport();
    // Tune emits 50 kg in the baseline and 14 kg in the clean region; the builder's figure is half of that.
    const auto found =
        std::find_if(report.inputs.begin(), report.inputs.end(), [](const ReportInput& input) { return input.value == 7.0; });
    ASSERT_NE(found, report.inputs.end());
    EXPECT_EQ(found->scenarios, std::vector{models::ScenarioId{"clean"}});
    EXPECT_FALSE(found->everywhere);
}

TEST(Report, marksADefaultAsAnAssumption) {
    ReportInput input;
    input.kind = TraceKind::standard;
    EXPECT_EQ(tag(input), "A");
}

TEST(Report, namesTheFormulasOnce) {
    const Report report = sampleReport();
    ASSERT_EQ(report.formulas.size(), 1U);
    EXPECT_EQ(report.formulas[0].source, "Sample method");
}

TEST(Report, quotesFileNamesWithSpaces) {
    EXPECT_EQ(explainCommand("my plan.fourem", Metric::total, models::ScenarioId{"clean"}, models::StageId{"serve"}),
              "fourem explain \"my plan.fourem\" total_kgco2e --scenario clean --stage serve");
}

TEST(ReportMarkdown, holdsFiguresSourcesFindingsAndCommands) {
    const std::string text = markdown(sampleReport(), "chat.fourem");
    EXPECT_THAT(text, HasSubstr("# Chat assistant"));
    EXPECT_THAT(text, HasSubstr("| Total emissions (kgCO2e) | 440 | 110 |"));
    EXPECT_THAT(text, HasSubstr("Data sheet of the vendor"));
    EXPECT_THAT(text, HasSubstr("E_MISSING_DATA serve: nvidia-l4 has no figure for a | price"));
    EXPECT_THAT(text, HasSubstr("fourem explain chat.fourem cost_usd --scenario clean"));
    EXPECT_THAT(text, HasSubstr("Catalogue 2026.1, estimator " + std::string{kEstimatorVersion}));
}

TEST(ReportMarkdown, keepsTablesWholeWhateverTheNames) {
    models::Plan plan = samplePlan();
    plan.scenarios[1].name = "a|b\nc";
    EstimateBuilder builder;
    builder.scenario("baseline", "Baseline").stage("serve", "Serve", {}).scenario("clean", "a|b\nc").stage("serve", "Serve", {});
    const Estimate estimate = builder.build();
    EXPECT_THAT(markdown(makeReport(plan, estimate, compare(plan, estimate)), "p"), HasSubstr("|  | Baseline | a\\|b c |\n"));
}

} // namespace
} // namespace estimator
