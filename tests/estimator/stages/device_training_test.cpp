#include "tests/estimator/stages/one_stage.h"

/// Training on one accelerator, with and without a batch.
namespace estimator {
namespace {

using models::StageKind;

/// LoRA of Llama 3.1 8B on one A100: 1.61858e19 FLOP, in 244,141 sequences of 2,048 tokens.
OneStage lora() {
    return OneStage{StageKind::fineTune}.with(
        {{"model", "llama-3-1-8b"}, {"tokens", "5e8"}, {"count", "1"}, {"accelerator", "nvidia-a100-sxm4-80gb"}, {"method", "lora"}});
}

double hours(const OneStage& stage) { return stage.point(Metric::time); }

TEST(DeviceTraining, reachesWhatBenchmarksDoWithALanguageModel) {
    // 1.61858e19 FLOP / (312e12 FLOP/s × 0.5728 × 0.85) = 106,550 s.
    EXPECT_NEAR(hours(lora()), 106550.0 / 3600.0, 0.03);
    // With 32 sequences a step, each of 7,629.4 steps also reads 6 × 8.03e9 bytes at 0.8 × 2,039 GB/s: 0.0295 s. Launches, 0.18 s, hide
    // behind the 14 s of a step.
    EXPECT_NEAR(hours(lora().with({{"batch_size", "32"}})), (106550.0 + 7629.4 * 0.0295) / 3600.0, 0.03);
}

TEST(DeviceTraining, waitsForLaunchesWhereStepsAreSmall) {
    // One sequence: 0.4364 s of compute and 0.0295 s of traffic beside 32 layers × 10 launches × 0.565 ms = 0.181 s:
    // (0.4659³ + 0.181³)^(1/3) = 0.4749 s, 244,141 times.
    EXPECT_NEAR(hours(lora().with({{"batch_size", "1"}})), 0.4749 * 244141.0 / 3600.0, 0.05);
}

TEST(DeviceTraining, takesAsMuchLongerWith4BitWeightsAsOnMany) {
    const auto qlora = lora().with({{"method", "qlora"}});
    EXPECT_NEAR(hours(qlora) / hours(lora()), constant("qlora_slowdown"), 1e-9);
    EXPECT_NEAR(hours(qlora.with({{"batch_size", "32"}})) / hours(lora().with({{"batch_size", "32"}})), constant("qlora_slowdown"), 1e-9);
}

} // namespace
} // namespace estimator
