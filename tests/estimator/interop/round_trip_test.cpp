#include "estimator/interop/export_plan.h"
#include "estimator/interop/import_plan.h"
#include "tests/estimator/plan_builder.h"

#include <gtest/gtest.h>

/// What a plan exports and takes in again: the figures are the estimate's, at the stages that they were of.
namespace estimator {
namespace {

using models::MeasuredRun;
using models::Plan;
using models::StageId;
using models::StageKind;

PlanBuilder tuning() {
    return PlanBuilder{}
        .ofPlan("start", text("2026-03-01T00:00Z"))
        .choose("plan", "site", text("gcp/us-central1"))
        .choose("plan", "accelerator", text("nvidia-h100-sxm5"))
        .stage("tune", StageKind::fineTune)
        .work("tokens", 1e9)
        .choose("tune", "model", text("llama-3-1-8b"))
        .choose("tune", "count", number(8.0));
}

/// Hours of tuning on eight chips, then a year of serving on others.
Plan tuneAndServe() {
    return tuning()
        .stage("serve", StageKind::serveOnline)
        .work("requests_per_s", 2.0)
        .work("prompt_tokens", 500.0)
        .work("output_tokens", 200.0)
        .choose("serve", "model", text("llama-3-1-8b"))
        .build();
}

struct RoundTrip {
    ScenarioEstimate estimate;
    std::vector<MeasuredRun> runs;
};

RoundTrip through(ExportFormat format, const Plan& plan) {
    const Estimate estimate = estimated(plan);
    const auto written = exported(format, {plan, factsOf(plan), estimate, plan.baseline().id, "2026-05-04"});
    EXPECT_TRUE(written) << (written ? "" : models::englishLine(written.error()));
    const auto file = models::readForeign(written.value_or(""), "export");
    EXPECT_TRUE(file) << (file ? "" : models::englishLine(file.error()));
    if (!file) return {};
    const auto import = importInto(plan, shippedCatalogue(), *file, {.date = "2026-05-04"});
    EXPECT_TRUE(import) << (import ? "" : models::englishLine(import.error()));
    if (!import) return {};
    return {estimate.scenarios.front(), models::apply(plan, import->edit).value().measured};
}

double ratio(const MeasuredRun& run, const PerMetric<Measure>& planned, Metric metric) {
    const auto figure = run.figures.find(info(metric).key);
    EXPECT_NE(figure, run.figures.end()) << info(metric).key;
    return figure == run.figures.end() ? -1.0 : figure->second / planned[metric].point.value_or(-1.0);
}

TEST(RoundTrip, codeCarbonKeepsEachStageWithItsFigures) {
    const RoundTrip done = through(ExportFormat::codeCarbon, tuneAndServe());
    ASSERT_EQ(done.runs.size(), 2u);
    for (const MeasuredRun& run : done.runs) {
        ASSERT_TRUE(run.stage);
        const auto& planned = done.estimate.stage(*run.stage)->metrics;
        for (const Metric metric : {Metric::time, Metric::acceleratorHours, Metric::energyChip, Metric::energyIt, Metric::energyFacility,
                                    Metric::operationalLocation, Metric::waterSite})
            EXPECT_NEAR(ratio(run, planned, metric), 1.0, 1e-9) << run.stage->text() << " " << info(metric).key;
    }
    EXPECT_NE(done.runs[0].stage, done.runs[1].stage);
}

TEST(RoundTrip, boampsKeepsTheFiguresOfThePlanAsAWhole) {
    const RoundTrip done = through(ExportFormat::boamps, tuneAndServe());
    ASSERT_EQ(done.runs.size(), 1u);
    EXPECT_EQ(done.runs[0].stage, std::nullopt);
    const auto& planned = done.estimate.total;
    EXPECT_NEAR(ratio(done.runs[0], planned, Metric::energyIt), 1.0, 1e-9);
    EXPECT_NEAR(ratio(done.runs[0], planned, Metric::time), 1.0, 1e-9);
    // The tuning's chips work for a part of the year only.
    EXPECT_NEAR(ratio(done.runs[0], planned, Metric::acceleratorHours), 1.0, 1e-9);
    // The format has an intensity and no PUE: what comes back are the emissions of the machines alone.
    const double pue = *planned[Metric::energyFacility].point / *planned[Metric::energyIt].point;
    EXPECT_NEAR(ratio(done.runs[0], planned, Metric::operationalLocation) * pue, 1.0, 1e-9);
}

TEST(RoundTrip, boampsOfOneStageComesBackToIt) {
    const RoundTrip done = through(ExportFormat::boamps, tuning().build());
    ASSERT_EQ(done.runs.size(), 1u);
    EXPECT_EQ(done.runs[0].stage, StageId{"tune"});
    EXPECT_NEAR(ratio(done.runs[0], done.estimate.stage(StageId{"tune"})->metrics, Metric::energyIt), 1.0, 1e-9);
}

} // namespace
} // namespace estimator
