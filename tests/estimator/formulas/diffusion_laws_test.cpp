#include "estimator/formulas/diffusion.h"
#include "estimator/formulas/facility_energy.h"

#include <gtest/gtest.h>

#include <cmath>

namespace estimator {
namespace {

using namespace models;

TEST(LatentTokens, countPatchesAndLatentFrames) {
    // FLUX.1: 8 pixels fold into one, patches of two: (1024/16)²
    EXPECT_DOUBLE_EQ(*latentTokens({.width = 1024, .height = 1024, .scale = 8, .patch = 2}), 4096.0);
    // CogVideoX 1.5: 81 frames are 80/4 + 1 = 21 latent frames, in pairs 11; 1360/16 = 85, 768/16 = 48
    EXPECT_DOUBLE_EQ(*latentTokens({.width = 1360, .height = 768, .frames = 81, .scale = 8, .patch = 2, .frameScale = 4, .framePatch = 2}),
                     85.0 * 48.0 * 11.0);
    EXPECT_FALSE(latentTokens({.width = 8, .height = 8, .scale = 8, .patch = 2}));
}

TEST(DenoisingWork, countsProductsAttentionAndActivations) {
    // HunyuanDiT v1.2 at 1,024 px: 2·24·40·1408²·4096, 2·4·40·1408·4096², 2·2·40·1408·4096
    const auto work = denoisingWork(DenoisingTransformer{.passes = 2, .layers = 40, .width = 1408, .tokens = 4096});
    EXPECT_DOUBLE_EQ(inFlops(work->linear), 15590731284480.0);
    EXPECT_DOUBLE_EQ(inFlops(work->attention), 7559142440960.0);
    EXPECT_DOUBLE_EQ(inBytes(work->elementwise), 922746880.0);
}

TEST(DenoisingWork, countsASecondAttention) {
    const auto once = denoisingWork(DenoisingTransformer{.layers = 24, .width = 1536, .tokens = 4096, .textTokens = 333});
    const auto twice =
        denoisingWork(DenoisingTransformer{.layers = 24, .width = 1536, .tokens = 4096, .textTokens = 333, .dualLayers = 13});
    EXPECT_DOUBLE_EQ(inFlops(twice->linear - once->linear), 8.0 * 13 * 1536 * 1536 * 4096);
    EXPECT_DOUBLE_EQ(inFlops(twice->attention - once->attention), 4.0 * 13 * 1536 * 4096 * 4096);
}

TEST(DenoisingWork, appliesTheWeightsOfAUnetToAShareOfThePositions) {
    const auto work =
        denoisingWork(DenoisingUnet{.passes = 2, .parameters = 0.86e9, .width = 512, .height = 512, .scale = 8, .latentShare = 1.0 / 8.8});
    EXPECT_NEAR(inFlops(work->convolution), 2 * 2 * 0.86e9 * 64 * 64 / 8.8, 1.0);
}

DiffusionInput example() {
    return {.steps = 10,
            .work = {teraflopsPerSecond(100) * seconds(0.2), {}, {}, {}},
            .layers = 10,
            .pixels = 1e6,
            .samples = 2,
            .chips = 1,
            .peakRate = teraflopsPerSecond(100),
            .sixteenBitRate = teraflopsPerSecond(100),
            .memoryRate = gigabytesPerSecond(1000),
            .constants = {.linear = 0.5,
                          .attention = 0.5,
                          .convolution = 0.5,
                          .elementwisePasses = 0,
                          .decoderPerPixel = flops(1e7),
                          .chipLoss = 0.1,
                          .doublingLoss = 0.2,
                          .callOverhead = seconds(0.1),
                          .layerOverhead = seconds(0.05),
                          .launchGrowth = 1.0,
                          .exponent = 2.0}};
}

TEST(DiffusionTime, overlapsLaunchesAndWorkAndDecodesAtTheEnd) {
    // G = 2·0.2/0.5 = 0.8 s, H = 0.1 + 10·0.05 = 0.6 s: a call takes 1 s; the decoder 2·1e6·1e7/1e14 = 0.2 s.
    const auto time = diffusionTime(example());
    EXPECT_NEAR(inSeconds(time->call), 1.0, 1e-12);
    EXPECT_NEAR(inSeconds(time->total), 10.2, 1e-12);
    EXPECT_NEAR(inSeconds(time->working), 8.2, 1e-12);
    // One more sample: 10 calls · 0.8 (= G/t) · 0.4 s and 0.1 s of decoder
    EXPECT_NEAR(inSeconds(time->slope), 10 * 0.8 * 0.4 + 0.1, 1e-12);
}

TEST(DiffusionTime, losesOnSeveralChips) {
    DiffusionInput input = example();
    input.chips = 4;
    // G = 0.8/4·(1 + 0.1 + 0.2·2) = 0.3 s, H = 0.1 + 10·0.05·2 = 1.1 s
    EXPECT_NEAR(inSeconds(diffusionTime(input)->call), std::sqrt(0.3 * 0.3 + 1.1 * 1.1), 1e-12);
}

TEST(BusyPower, risesFromIdleWithTheBusyShare) {
    EXPECT_NEAR(inWatts(*busyPower(watts(100), watts(200), 0.5, 0.5, 1.0)), 163.2120559, 1e-6); // 100 + 100·(1 − 1/e)
}

TEST(HostEnergy, followsChipsAndServers) {
    // Eight chips of 630 W for one hour: 0.2·5.04 kWh and 450 Wh
    const auto host = hostEnergy(kilowattHours(5.04), 1.2, watts(450), hours(1));
    EXPECT_NEAR(inKilowattHours(*host), 1.008 + 0.45, 1e-12);
    EXPECT_FALSE(hostEnergy(kilowattHours(1), 0.9, watts(450), hours(1)));
}

} // namespace
} // namespace estimator
