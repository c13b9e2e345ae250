#include "estimator/backtest/learning.h"

#include "estimator/backtest/row_plan.h"
#include "estimator/estimate.h"
#include "models/files/plan_file.h"
#include "published_table.h"
#include "tests/estimator/trace_nodes.h"

#include <gmock/gmock.h>

#include <array>
#include <cmath>

/// What measured runs teach a plan.
namespace estimator {
namespace {

using testing::HasSubstr;

constexpr const char* kTime = "accelerators/nvidia-h100-sxm5/decode_time_factor";
constexpr const char* kPower = "accelerators/nvidia-h100-sxm5/decode_power_factor";

// Vector UN-07: four runs against a spread of 0.3, each off by 0.15.
constexpr std::array kRatios{1.12, 0.97, 1.08, 1.05};
constexpr double kMean = 0.04908721955949533;
constexpr double kSigma = 0.0727606875108999;
// The logarithms scatter by 0.061, less than one measurement may be off: √(0.07276² + 0.15²) is left for the next run.
constexpr double kNextSigma = 0.166716;

MeasuredRow chat() {
    MeasuredRow run = row(rowsOf(published("measured_inference.csv")), "inf-mle3-1addbb25");
    run.measured = {};
    return run;
}

models::Plan planOf(const MeasuredRow& run) {
    auto made = rowPlan(run.inputs, models::Facts{catalogue()});
    if (!made) throw std::runtime_error{made.error()};
    return made->plan;
}

/// The plan of the chat, whose method gives its time and its power a spread of 0.3.
models::Plan spreadingPlan() {
    models::Plan plan = planOf(chat());
    models::Overlay own = *plan.own;
    own.figures["constants/spread_vllm_0_11_dense_hopper/time_sigma"].value = 0.3;
    plan.own = std::make_shared<const models::Overlay>(std::move(own));
    return plan;
}

double said(const MeasuredRow& run, ComparedMetric metric) {
    const auto prediction = rowPrediction(run.inputs, catalogue(), {.metric = metric});
    if (!prediction) throw std::runtime_error{prediction.error()};
    return prediction->point;
}

/// Runs that took these ratios longer than the method says, at its power.
std::vector<MeasuredRow> slowerRuns() {
    std::vector<MeasuredRow> runs;
    for (const double ratio : kRatios) {
        runs.push_back(chat());
        runs.back().measured.outputTokensPerSecond = said(chat(), ComparedMetric::throughput) / ratio;
    }
    return runs;
}

Learning learned(const std::vector<MeasuredRow>& runs, const models::Plan& plan) {
    auto learning = learn(runs, plan, catalogue(), 0.15);
    if (!learning) throw std::runtime_error{models::englishLine(learning.error())};
    return *std::move(learning);
}

models::Plan after(const models::Plan& plan, const std::vector<MeasuredRow>& runs) {
    auto edited = models::apply(plan, learnedEdit(plan, learned(runs, plan), "2026-05-04"));
    if (!edited) throw std::runtime_error{models::englishLine(edited.error())};
    return *std::move(edited);
}

Estimate estimated(const models::Plan& plan, std::size_t draws = 0) {
    EstimateOptions options;
    options.draws = draws;
    auto result = estimate(plan, factsFor(plan, catalogue()), options);
    if (!result) throw std::runtime_error{models::englishLine(result.error())};
    return *std::move(result);
}

double total(const Estimate& estimate, Metric metric) { return *estimate.scenarios.front().total[metric].point; }

TEST(Learning, isThePosteriorOfTheRuns) {
    const Learning learning = learned(slowerRuns(), spreadingPlan());
    ASSERT_EQ(learning.factors.size(), 1u);
    EXPECT_TRUE(learning.unused.empty());
    EXPECT_EQ(learning.factors[0].work, LearnedWork::decode);
    EXPECT_EQ(learning.factors[0].accelerator, "nvidia-h100-sxm5");
    EXPECT_FALSE(learning.factors[0].power);
    ASSERT_TRUE(learning.factors[0].time);
    EXPECT_EQ(learning.factors[0].time->runs, 4u);
    EXPECT_EQ(learning.factors[0].time->priorSigma, 0.3);
    EXPECT_NEAR(learning.factors[0].time->posterior.mean, kMean, 1e-6 * kMean);
    EXPECT_NEAR(learning.factors[0].time->posterior.sigma, kSigma, 1e-6 * kSigma);
}

TEST(Learning, doubtsWhatTheSpreadDoesNotExplain) {
    const auto quantity = [](double mean) { return LearnedQuantity{.runs = 1, .priorSigma = 0.25, .posterior = {mean, 0.1}}; };
    EXPECT_FALSE(quantity(std::log(2.0)).isDoubtful());
    EXPECT_TRUE(quantity(std::log(2.2)).isDoubtful()); // 0.788 is more than three times 0.25
    EXPECT_TRUE(quantity(-std::log(2.2)).isDoubtful());
}

TEST(Learning, becomesAFigureOfThePlan) {
    const models::Plan plan = after(spreadingPlan(), slowerRuns());
    const models::Figure& figure = plan.own->figures.at(kTime);
    EXPECT_NEAR(figure.value, std::exp(kMean), 1e-6);
    EXPECT_NEAR(figure.sigma, kNextSigma, 1e-6);
    EXPECT_EQ(figure.source, "4 measured runs");
    EXPECT_EQ(figure.date, "2026-05-04");
    EXPECT_FALSE(plan.own->figures.contains(kPower));
    const std::string text = models::planToText(plan);
    const auto read = models::planFromText(text, "p.fourem");
    ASSERT_TRUE(read) << models::englishLine(read.error());
    EXPECT_EQ(*read->plan.own, *plan.own);
    EXPECT_EQ(models::planToText(read->plan), text);
}

TEST(Learning, movesTimeAndEnergyByItsFactorAndSaysWhy) {
    const Estimate before = estimated(spreadingPlan());
    const Estimate now = estimated(after(spreadingPlan(), slowerRuns()));
    for (const Metric metric : {Metric::time, Metric::acceleratorHours, Metric::energyChip})
        EXPECT_NEAR(total(now, metric) / total(before, metric), std::exp(kMean), 1e-6);
    const std::vector<TraceNode> nodes = nodesOf(*now.scenarios.front().trace);
    const auto node = std::ranges::find(nodes, kLearnedFactor.expression, &TraceNode::formula);
    ASSERT_NE(node, nodes.end());
    const auto leaf = std::ranges::find(nodes, kTime, &TraceNode::path);
    ASSERT_NE(leaf, nodes.end());
    EXPECT_EQ(leaf->source, "4 measured runs");
    EXPECT_EQ(leaf->layer, models::Layer::plan);
}

TEST(Learning, manyRunsThatScatterTeachTheirMeanAndNotTheNextRun) {
    std::vector<MeasuredRow> runs;
    for (int pair = 0; pair < 50; ++pair)
        for (const double ratio : {0.5, 2.0}) {
            runs.push_back(chat());
            runs.back().measured.outputTokensPerSecond = said(chat(), ComparedMetric::throughput) / ratio;
        }
    const LearnedQuantity time = *learned(runs, spreadingPlan()).factors[0].time;
    EXPECT_LT(time.posterior.sigma, 0.02);
    EXPECT_NEAR(time.sigma(), 0.6968, 0.001); // ln 2·√(100/99), and a little of the mean
}

TEST(Learning, leavesTheSpreadOfTheNextRun) {
    constexpr double kWidth = 2.0 * 1.2815515655446004; // P10 to P90 of a normal
    const auto spread = [](const models::Plan& plan) {
        const Measure time = estimated(plan, 4096).scenarios.front().total[Metric::time];
        return std::log(*time.p90 / *time.p10) / kWidth;
    };
    EXPECT_NEAR(spread(spreadingPlan()), 0.3, 0.01);
    EXPECT_NEAR(spread(after(spreadingPlan(), slowerRuns())), kNextSigma, 0.005);
}

TEST(Learning, powerIsWhatTheEnergyIsOffBeyondTheTime) {
    auto runs = slowerRuns();
    const double energy = said(chat(), ComparedMetric::energy);
    for (std::size_t i = 0; i < runs.size(); ++i) runs[i].measured.joulesPerOutputToken = 1.2 * kRatios[i] * energy;
    const Learning learning = learned(runs, spreadingPlan());
    ASSERT_TRUE(learning.factors[0].power);
    const double prior = learning.factors[0].power->priorSigma;
    // Four times ln 1.2 against the prior: n/s_e² / (1/s0² + n/s_e²) of it.
    const double weight = 4.0 / (0.15 * 0.15);
    EXPECT_NEAR(learning.factors[0].power->posterior.mean, std::log(1.2) * weight / (weight + 1.0 / (prior * prior)), 1e-9);
    const double factor = learning.factors[0].power->factor() * learning.factors[0].time->factor();
    EXPECT_NEAR(total(estimated(after(spreadingPlan(), runs)), Metric::energyChip) / total(estimated(spreadingPlan()), Metric::energyChip),
                factor, 1e-9);
}

TEST(Learning, theSameRunsAgainTeachTheSame) {
    const models::Plan once = after(spreadingPlan(), slowerRuns());
    EXPECT_EQ(*after(once, slowerRuns()).own, *once.own);
}

TEST(Learning, trainingLearnsApart) {
    MeasuredRow run = row(rowsOf(published("measured_training.csv")), "tr-pat21-b5900bc6");
    run.measured = {};
    run.measured.acceleratorHours = 1.3 * said(run, ComparedMetric::time);
    const models::Plan plan = planOf(run);
    const Learning learning = learned({run}, plan);
    ASSERT_EQ(learning.factors.size(), 1u);
    EXPECT_EQ(learning.factors[0].work, LearnedWork::training);
    const double factor = learning.factors[0].time->factor();
    EXPECT_GT(factor, 1.1);
    EXPECT_NEAR(total(estimated(after(plan, {run})), Metric::acceleratorHours) / total(estimated(plan), Metric::acceleratorHours), factor,
                1e-9);
    EXPECT_FALSE(after(plan, {run}).own->figures.contains(kTime));
}

TEST(Learning, saysWhatTaughtNothing) {
    MeasuredRow unknown = chat();
    unknown.id = "r1";
    unknown.inputs.accelerator = "abacus";
    MeasuredRow empty = chat();
    empty.id = "r2";
    const Learning learning = learned({unknown, empty}, spreadingPlan());
    EXPECT_TRUE(learning.factors.empty());
    ASSERT_EQ(learning.unused.size(), 2u);
    EXPECT_THAT(learning.unused[0].reason, HasSubstr("abacus"));
    EXPECT_EQ(learning.unused[1].reason, "neither its time nor its energy was measured");
}

} // namespace
} // namespace estimator
