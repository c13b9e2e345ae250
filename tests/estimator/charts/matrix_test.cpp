#include "estimator/charts/matrix.h"

#include "models/pipeline/edit.h"
#include "tests/estimator/plan_builder.h"

#include <algorithm>

namespace estimator {
namespace {

using models::ScenarioId;
using models::StageId;
using models::StageKind;

models::Plan served(const char* model = "llama-3-1-8b") {
    return PlanBuilder{}
        .stage("serve", StageKind::serveOnline)
        .work("requests_per_s", 20.0)
        .work("prompt_tokens", 200.0)
        .work("output_tokens", 200.0)
        .choose("plan", "site", text("gcp/us-central1"))
        .choose("serve", "model", text(model))
        .choose("serve", "accelerator", text("nvidia-a100-sxm4-80gb"))
        .build();
}

Matrix chartOf(const models::Plan& plan) {
    auto chart = matrix(plan, factsOf(plan), ScenarioId{"baseline"}, std::nullopt, Metric::total);
    EXPECT_TRUE(chart) << (chart ? "" : models::englishLine(chart.error()));
    return chart ? *std::move(chart) : Matrix{};
}

TEST(Matrix, beginsWithWhatTheScenarioHas) {
    const models::Plan plan = served();
    const Matrix chart = chartOf(plan);
    ASSERT_FALSE(chart.cells.empty());
    EXPECT_EQ(chart.stage, StageId{"serve"});
    EXPECT_EQ(chart.sites[0].id, "gcp/us-central1");
    EXPECT_EQ(chart.accelerators[0].id, "nvidia-a100-sxm4-80gb");
    ASSERT_TRUE(chart.cells[0][0].value);
    EXPECT_EQ(*chart.cells[0][0].value, *estimated(plan).scenarios[0].total[Metric::total].point);
    EXPECT_TRUE(chart.cells[0][0].edits.empty());
}

TEST(Matrix, aCellIsWhatItsEditsComeTo) {
    const models::Plan plan = served();
    const Matrix chart = chartOf(plan);
    std::size_t checked = 0;
    for (std::size_t row = 0; row < chart.sites.size(); ++row)
        for (std::size_t column = 0; column < chart.accelerators.size(); ++column) {
            const MatrixCell& cell = chart.cells[row][column];
            if (!cell.value || cell.edits.empty() || checked == 3) continue;
            ++checked;
            const auto changed = models::apply(plan, asNewScenario(plan, chart.scenario, "Other", cell.edits));
            ASSERT_TRUE(changed);
            EXPECT_EQ(changed->scenarios.size(), 2U);
            const Estimate estimate = estimated(*changed);
            EXPECT_EQ(estimate.scenarios[1].total[Metric::total].point, cell.value);
            EXPECT_EQ(estimate.scenarios[1].stages[0].accelerator, chart.accelerators[column].id);
            EXPECT_EQ(estimate.scenarios[1].stages[0].site, chart.sites[row].id);
        }
    EXPECT_EQ(checked, 3U);
}

TEST(Matrix, tellsWhereNothingIsOfferedAndWhatDoesNotFit) {
    const Matrix chart = chartOf(served("llama-3-1-405b"));
    std::size_t notOffered = 0;
    for (const auto& row : chart.cells)
        for (const MatrixCell& cell : row) {
            notOffered += cell.state == MatrixCell::State::notOffered ? 1 : 0;
            EXPECT_TRUE(cell.state != MatrixCell::State::infeasible || cell.problem);
            EXPECT_EQ(cell.state == MatrixCell::State::feasible, cell.value.has_value());
            EXPECT_GE(cell.shade, 0.0);
            EXPECT_LE(cell.shade, 1.0);
        }
    EXPECT_GT(notOffered, 0U); // no cloud sells everything everywhere
}

TEST(Matrix, needsAStageOnAccelerators) {
    const models::Plan plan = PlanBuilder{}.stage("archive", StageKind::store).work("terabytes", 1.0).build();
    const auto chart = matrix(plan, factsOf(plan), ScenarioId{"baseline"}, std::nullopt, Metric::total);
    ASSERT_FALSE(chart);
    EXPECT_EQ(chart.error().code, models::Code::notApplicable);
}

TEST(Matrix, stopsWhenNobodyWaits) {
    const models::Plan plan = served();
    std::stop_source stop;
    stop.request_stop();
    EXPECT_FALSE(matrix(plan, factsOf(plan), ScenarioId{"baseline"}, std::nullopt, Metric::total, stop.get_token()));
}

} // namespace
} // namespace estimator
