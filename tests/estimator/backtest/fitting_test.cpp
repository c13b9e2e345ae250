#include "estimator/backtest/fitting.h"

#include "estimator/backtest/repeated_row.h"
#include "published_table.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>

/// Constants of the catalogue from measured runs.
namespace estimator {
namespace {

constexpr FittedConstant kSequence{"engine_vllm_0_11", "sequence_s", 4e-5, 2.0};
constexpr FittedConstant kMemory{"generation/hopper", "eta_b_serving", 0.8, 2.0, 0.95};
constexpr double kTrueSequence = 7e-5;
constexpr double kTrueMemory = 0.6;

/// Chats of five families at several batches, as a world would measure them in which two constants have other values.
std::vector<MeasuredRow> syntheticRuns() {
    auto truth = std::make_shared<models::Overlay>();
    truth->figures["constants/engine_vllm_0_11/sequence_s"].value = kTrueSequence;
    const auto chips = catalogue()->entries(models::EntryKind::accelerator);
    for (const models::Entry& chip : *chips)
        if (chip.text("generation") == "hopper" && chip.figure("eta_b_serving") != nullptr)
            truth->figures["accelerators/" + chip.id + "/eta_b_serving"].value = kTrueMemory;
    const MeasuredRow chat = row(rowsOf(published("measured_inference.csv")), "inf-mle3-1addbb25");
    std::vector<MeasuredRow> runs;
    for (const char* family : {"a", "b", "c", "d", "e"}) {
        for (const double batch : {1.0, 8.0, 64.0, 256.0}) {
            MeasuredRow run = chat;
            run.inputs.family = family;
            run.inputs.batch = batch;
            run.measured = {};
            const auto world = RepeatedRow::of(run.inputs, catalogue())->with(truth);
            run.measured.joulesPerOutputToken = world.energy;
            run.measured.outputTokensPerSecond = world.pace;
            runs.push_back(run);
        }
    }
    return runs;
}

Fit fitted(std::span<const MeasuredRow> runs, const FitOptions& options) {
    auto result = fit(runs, catalogue(), options);
    if (!result) throw std::runtime_error{models::englishLine(result.error())};
    return *std::move(result);
}

TEST(Fitting, findsTheConstantsThatMadeTheTable) {
    const std::array constants{kSequence, kMemory};
    const Fit result = fitted(syntheticRuns(), {.constants = constants, .rounds = 60});
    ASSERT_EQ(result.figures.size(), 2u);
    EXPECT_EQ(result.figures[0].path, "constants/engine_vllm_0_11/sequence_s");
    // The priors pull a little towards the starts; the last step is 0.4 %.
    EXPECT_NEAR(result.figures[0].value / kTrueSequence, 1.0, 0.02);
    EXPECT_NEAR(result.figures[1].value / kTrueMemory, 1.0, 0.02);
    EXPECT_EQ(result.figures[0].rows, 20u);
    EXPECT_GT(result.figures[1].paths.size(), 1u) << "all accelerators of the generation share it";
    EXPECT_LT(result.loss, 0.2 * result.startLoss);
    ASSERT_EQ(result.classes.size(), 1u);
    EXPECT_EQ(result.classes[0].name, "decode, dense, vllm-0.11: nvidia-h100-sxm5");
    EXPECT_EQ(result.classes[0].families, 5u);
    EXPECT_LT(*result.classes[0].energy, 0.02);
    EXPECT_LT(*result.classes[0].energyLeftOut, 0.02) << "each family is predicted by a fit without it";
    EXPECT_LT(*result.classes[0].paceLeftOut, 0.02);
}

TEST(Fitting, isTheSameEveryTime) {
    const std::array constants{kSequence, kMemory};
    const FitOptions options{.constants = constants, .folds = 2, .rounds = 6};
    const auto runs = syntheticRuns();
    const Fit once = fitted(runs, options);
    const Fit again = fitted(runs, options);
    for (std::size_t i = 0; i < once.figures.size(); ++i) EXPECT_EQ(once.figures[i].value, again.figures[i].value);
    EXPECT_EQ(once.classes[0].energyLeftOut, again.classes[0].energyLeftOut);
}

TEST(Fitting, aFamilyThatIsLeftOutDoesNotTeachItsOwnPrediction) {
    auto runs = syntheticRuns();
    for (MeasuredRow& run : runs)
        if (run.inputs.family == "a") *run.measured.outputTokensPerSecond *= 4.0;
    std::erase_if(runs, [](const MeasuredRow& run) { return run.inputs.family > "b"; });
    const std::array constants{kSequence};
    const Fit result = fitted(runs, {.constants = constants, .folds = 2, .rounds = 40});
    EXPECT_GT(*result.classes[0].paceLeftOut, *result.classes[0].pace);
}

TEST(Fitting, saysHowManyRowsFellIntoTheRangePredictedWithoutTheirFamily) {
    auto runs = syntheticRuns();
    for (MeasuredRow& run : runs)
        if (run.inputs.family == "e") *run.measured.joulesPerOutputToken *= 3.0;
    const std::array constants{kSequence, kMemory};
    const Fit result = fitted(runs, {.constants = constants, .rounds = 40, .draws = 64});
    EXPECT_DOUBLE_EQ(*result.classes[0].energyInRangeLeftOut, 0.8) << "16 of 20: no range reaches three times its point";
    EXPECT_DOUBLE_EQ(*result.classes[0].paceInRangeLeftOut, 1.0);
    EXPECT_FALSE(fitted(runs, {.constants = constants, .folds = 0, .rounds = 1, .draws = 64}).classes[0].energyInRangeLeftOut);
}

TEST(Fitting, keepsEfficienciesBelowTheirBound) {
    auto runs = syntheticRuns();
    for (MeasuredRow& run : runs) *run.measured.outputTokensPerSecond *= 10.0;
    const std::array constants{kMemory};
    EXPECT_LE(fitted(runs, {.constants = constants, .folds = 0, .rounds = 40}).figures[0].value, 0.95 * (1.0 + 1e-12));
}

TEST(Fitting, whatNoRowNeedsStaysAtItsStart) {
    const std::array constants{FittedConstant{"engine_xdit", "call_s", 0.005, 1.0}};
    const Fit result = fitted(syntheticRuns(), {.constants = constants, .folds = 0});
    EXPECT_EQ(result.figures[0].rows, 0u);
    EXPECT_NEAR(result.figures[0].value, 0.005, 1e-15);
}

TEST(FittedConstants, areFiguresOfTheCatalogueNearTheirStarts) {
    const Fit result = fitted({}, {.folds = 0, .rounds = 0});
    std::map<std::string, int> seen;
    for (const FittedFigure& figure : result.figures) {
        EXPECT_FALSE(figure.paths.empty()) << figure.path;
        for (const std::string& path : figure.paths) EXPECT_EQ(++seen[path], 1) << path << " is fitted twice";
    }
}

} // namespace
} // namespace estimator
