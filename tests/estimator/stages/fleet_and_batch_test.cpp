#include "tests/estimator/stages/one_stage.h"

#include <fmt/format.h>

#include <algorithm>

/// Laws between served and batched requests, and between what was sized and what is entered.
namespace estimator {
namespace {

using models::Code;
using models::StageKind;

OneStage serving(OneStage::Settings request) {
    return OneStage{StageKind::serveOnline}.with({{"tensor_parallel", "1"}, {"replicas", "1"}}).with(request);
}

OneStage batching(OneStage::Settings request) {
    return OneStage{StageKind::inferBatch}.with({{"tensor_parallel", "1"}, {"replicas", "1"}, {"requests", "1e6"}}).with(request);
}

double served(const OneStage& stage) { return stage.traced("Requests over the horizon"); }

TEST(Serving, takesNoLessEnergyARequestThanAFullBatch) {
    const OneStage picture = serving({{"model", "flux-1-dev"}, {"denoising_steps", "28"}, {"requests_per_s", "0.05"}});
    const double full = batching({{"model", "flux-1-dev"}, {"denoising_steps", "28"}}).point(Metric::energyChip) / 1e6;
    EXPECT_GT(picture.point(Metric::energyChip) / served(picture), full);

    const OneStage reader =
        serving({{"model", "llama-3-1-8b"}, {"requests_per_s", "2"}, {"prompt_tokens", "8000"}, {"output_tokens", "5"}});
    const double batched =
        batching({{"model", "llama-3-1-8b"}, {"prompt_tokens", "8000"}, {"output_tokens", "5"}}).point(Metric::energyChip) / 1e6;
    EXPECT_GT(reader.point(Metric::energyChip) / served(reader), batched);
}

TEST(Serving, sizesAFleetThatCanServeItsLoad) {
    for (int step = 0; step < 40; ++step) {
        const OneStage chat = OneStage{StageKind::serveOnline}.with({{"model", "llama-3-1-8b"},
                                                                     {"requests_per_s", "20"},
                                                                     {"prompt_tokens", "600"},
                                                                     {"output_tokens", "250"},
                                                                     {"tpot_ms", fmt::format("{:.2f}", 6.9 + 0.065 * step).c_str()}});
        EXPECT_TRUE(chat.stage().metrics[Metric::energyChip].point) << "step " << step;
    }
}

/// A stage with what was sized for `field` entered by hand.
OneStage entered(const OneStage& stage, const char* field) {
    for (const Derived& derived : stage.stage().derived)
        if (derived.field == field) return stage.with({{field, models::settingText(models::Setting{derived.value}).c_str()}});
    throw std::runtime_error{std::string{"nothing was sized for "} + field};
}

TEST(Serving, isTheSameWithTheBatchThatItSizes) {
    const OneStage chat = OneStage{StageKind::serveOnline}.with(
        {{"model", "llama-3-1-8b"}, {"requests_per_s", "60"}, {"prompt_tokens", "600"}, {"output_tokens", "250"}});
    const OneStage picture =
        OneStage{StageKind::serveOnline}.with({{"model", "flux-1-dev"}, {"denoising_steps", "28"}, {"requests_per_s", "2"}});
    for (const OneStage& stage :
         {chat.with({{"tpot_ms", "7.9"}}), chat.with({{"tpot_ms", "8"}, {"power_cap_w", "300"}}), picture.with({{"ttft_ms", "15000"}})})
        EXPECT_EQ(entered(stage, "batch").point(Metric::energyFacility), stage.point(Metric::energyFacility));
}

TEST(Serving, refusesAContextLimitBelowItsRequests) {
    const auto chat = serving({{"model", "llama-3-1-8b"}, {"requests_per_s", "1"}, {"prompt_tokens", "600"}, {"output_tokens", "250"}});
    EXPECT_TRUE(chat.with({{"context_limit", "724"}}).says(Code::domain, "context_limit"));
    EXPECT_FALSE(chat.with({{"context_limit", "725"}}).says(Code::domain, "context_limit")); // 600 + 250/2
}

TEST(Serving, refusesAnswersOfNoLength) {
    const auto chat = serving({{"model", "llama-3-1-8b"}, {"requests_per_s", "1"}, {"prompt_tokens", "600"}, {"output_tokens", "0"}});
    EXPECT_TRUE(chat.says(Code::badValue, "output_tokens"));
}

TEST(Serving, takesNoMoreThanAWholeMachineDrawsAtTheWall) {
    // A Mac Studio draws 10 W idle and 295 W at most, as its maker measures it at the wall.
    const auto edge = serving({{"model", "llama-3-2-1b"}, {"requests_per_s", "0.01"}, {"prompt_tokens", "200"}, {"output_tokens", "100"}})
                          .with({{"accelerator", "apple-m2-ultra"}, {"site", "on-prem/de"}, {"known_pue", "1"}});
    const double kilowattHours = edge.point(Metric::energyIt);
    EXPECT_GT(kilowattHours, 0.010 * 8760.0);
    EXPECT_LT(kilowattHours, 0.060 * 8760.0) << "it is idle nearly always";
}

TEST(ServiceLife, isToldWhereItIsShorterThanTheHorizon) {
    const auto lived = [](const char* years) {
        const auto tuned = OneStage{StageKind::fineTune}.with({{"model", "llama-3-1-8b"}, {"tokens", "1e8"}});
        const ScenarioEstimate found = tuned.withPlan({{"service_life_years", years}, {"horizon_days", "365"}}).scenario();
        return std::ranges::any_of(found.findings, [](const models::Finding& finding) { return finding.field == "service_life_years"; });
    };
    EXPECT_TRUE(lived("0.5"));
    EXPECT_FALSE(lived("1"));
}

TEST(Batch, holdsNoRequestsThatAReplicaDoesNotHave) {
    const auto thousand = [](OneStage::Settings settings) {
        return OneStage{StageKind::inferBatch}
            .with({{"model", "llama-3-1-8b"}, {"requests", "1000"}, {"prompt_tokens", "500"}, {"output_tokens", "100"}})
            .with(settings);
    };
    const OneStage each = thousand({{"replicas", "1000"}});
    const OneStage oneByOne = thousand({{"replicas", "1"}, {"batch", "1"}});
    EXPECT_NEAR(each.point(Metric::energyChip) / oneByOne.point(Metric::energyChip), 1.0, 1e-12);
    EXPECT_NEAR(each.point(Metric::time) * 1000.0 / oneByOne.point(Metric::time), 1.0, 1e-12);
}

TEST(Batch, takesAsManyReplicasAsItsDeadlineAsksFor) {
    const OneStage texts = OneStage{StageKind::inferBatch}.with(
        {{"model", "llama-3-1-8b"}, {"requests", "1e6"}, {"prompt_tokens", "500"}, {"output_tokens", "100"}});
    const OneStage hurried = texts.with({{"deadline_h", "0.1"}});
    EXPECT_LE(hurried.point(Metric::time), 0.1);
    EXPECT_EQ(entered(hurried, "replicas").point(Metric::energyFacility), hurried.point(Metric::energyFacility));
    // One answer alone takes 100 steps of some 7 ms.
    EXPECT_TRUE(texts.with({{"deadline_h", "0.0001"}}).says(Code::infeasibleDeadline, "deadline_h"));
}

} // namespace
} // namespace estimator
