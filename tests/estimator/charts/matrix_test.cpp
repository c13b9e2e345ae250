#include "estimator/charts/matrix.h"

#include "models/pipeline/edit.h"
#include "tests/estimator/plan_builder.h"

#include <algorithm>
#include <string_view>

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
    auto chart = matrix(plan, factsOf(plan), estimated(plan), ScenarioId{"baseline"}, std::nullopt, Metric::total);
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

TEST(Matrix, hasTheSameFiguresFromAnEstimateWithDraws) {
    // What the window has of a plan by then: figures of the cells come from trials, those of the present pair as well.
    const models::Plan plan = served();
    const auto drawn = estimate(plan, factsOf(plan), {.draws = 64});
    ASSERT_TRUE(drawn);
    const Matrix few = chartOf(plan);
    const auto more = matrix(plan, factsOf(plan), *drawn, ScenarioId{"baseline"}, std::nullopt, Metric::total);
    ASSERT_TRUE(more);
    ASSERT_EQ(more->cells.size(), few.cells.size());
    for (std::size_t row = 0; row < few.cells.size(); ++row)
        for (std::size_t column = 0; column < few.cells[row].size(); ++column)
            EXPECT_EQ(more->cells[row][column].value, few.cells[row][column].value);
}

TEST(Matrix, asksNothingOfAnEstimateWithoutTheScenario) {
    const models::Plan plan = served();
    const auto chart = matrix(plan, factsOf(plan), Estimate{}, ScenarioId{"baseline"}, std::nullopt, Metric::total);
    ASSERT_FALSE(chart);
    EXPECT_EQ(chart.error().code, models::Code::unknownScenario);
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

const MatrixCell* cellOf(const Matrix& chart, std::string_view site, std::string_view chip) {
    const auto row = std::ranges::find(chart.sites, site, &MatrixHead::id);
    const auto column = std::ranges::find(chart.accelerators, chip, &MatrixHead::id);
    if (row == chart.sites.end() || column == chart.accelerators.end()) return nullptr;
    return &chart.cells[static_cast<std::size_t>(row - chart.sites.begin())][static_cast<std::size_t>(column - chart.accelerators.begin())];
}

TEST(Matrix, carriesNoMeasuredHoursToAnotherAccelerator) {
    const auto trained = [](bool isMeasured) {
        PlanBuilder plan;
        plan.stage("train", StageKind::pretrain)
            .work("tokens", 1e12)
            .choose("train", "model", text("llama-3-1-8b"))
            .choose("train", "site", text("gcp/us-central1"))
            .choose("train", "accelerator", text("nvidia-a100-sxm4-80gb"))
            .choose("train", "count", number(256.0));
        if (isMeasured) plan.choose("train", "known_hours", number(5.0)).choose("train", "known_energy_kwh", number(7.0));
        return plan.build();
    };
    const Matrix measured = chartOf(trained(true));
    const Matrix computed = chartOf(trained(false));
    const MatrixCell* there = cellOf(measured, "gcp/us-central1", "nvidia-h100-sxm5");
    const MatrixCell* wanted = cellOf(computed, "gcp/us-central1", "nvidia-h100-sxm5");
    ASSERT_TRUE(there != nullptr && wanted != nullptr && wanted->value);
    EXPECT_EQ(there->value, wanted->value);
    EXPECT_NE(measured.cells[0][0].value, computed.cells[0][0].value) << "the present pair keeps what was measured";
}

TEST(Matrix, alwaysShowsWhatSomeScenarioHas) {
    models::Plan plan = served();
    plan = PlanBuilder{plan}
               .scenario("elsewhere")
               .choose("plan", "site", text("on-prem/pl"))
               .choose("serve", "accelerator", text("nvidia-v100-sxm2-32gb"))
               .build();
    const Matrix chart = chartOf(plan);
    EXPECT_NE(cellOf(chart, "on-prem/pl", "nvidia-v100-sxm2-32gb"), nullptr);
}

TEST(Matrix, hasNoLineOfWhichNothingIsOffered) {
    const Matrix chart = chartOf(served());
    const auto isOffered = [](const MatrixCell& cell) { return cell.state != MatrixCell::State::notOffered; };
    for (const auto& row : chart.cells) EXPECT_TRUE(std::ranges::any_of(row, isOffered));
    for (std::size_t column = 0; column < chart.accelerators.size(); ++column)
        EXPECT_TRUE(std::ranges::any_of(chart.cells, [&](const auto& row) { return isOffered(row[column]); }))
            << chart.accelerators[column].id;
}

TEST(Matrix, tellsAMissingFigureFromWhatCannotBeDone) {
    models::Plan plan = PlanBuilder{served()}.scenario("small").choose("serve", "accelerator", text("tpu-v2")).build();
    const auto chart = matrix(plan, factsOf(plan), estimated(plan), ScenarioId{"baseline"}, std::nullopt, Metric::embodied);
    ASSERT_TRUE(chart);
    const MatrixCell* cell = cellOf(*chart, "gcp/us-central1", "tpu-v2");
    ASSERT_NE(cell, nullptr);
    EXPECT_EQ(cell->state, MatrixCell::State::noFigure);
    EXPECT_TRUE(cell->problem);
}

TEST(Matrix, needsAStageOnAccelerators) {
    const models::Plan plan = PlanBuilder{}.stage("archive", StageKind::store).work("terabytes", 1.0).build();
    const auto chart = matrix(plan, factsOf(plan), estimated(plan), ScenarioId{"baseline"}, std::nullopt, Metric::total);
    ASSERT_FALSE(chart);
    EXPECT_EQ(chart.error().code, models::Code::notApplicable);
}

TEST(Matrix, stopsWhenNobodyWaits) {
    const models::Plan plan = served();
    std::stop_source stop;
    stop.request_stop();
    EXPECT_FALSE(matrix(plan, factsOf(plan), estimated(plan), ScenarioId{"baseline"}, std::nullopt, Metric::total, stop.get_token()));
}

} // namespace
} // namespace estimator
