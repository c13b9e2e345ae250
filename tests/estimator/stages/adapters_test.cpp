#include "tests/estimator/plan_builder.h"
#include "tests/estimator/trace_nodes.h"

#include <gmock/gmock.h>

/// Adapters of dense models, of mixtures, and of mixtures with dense layers.
namespace estimator {
namespace {

using models::StageKind;

std::vector<double> adapterCounts(const char* model) {
    const Estimate estimate = estimated(PlanBuilder{}
                                            .ofPlan("start", text("2026-01-01T00:00Z"))
                                            .stage("tune", StageKind::fineTune)
                                            .work("tokens", 1e8)
                                            .choose("tune", "model", text(model))
                                            .choose("tune", "method", text("lora"))
                                            .choose("tune", "accelerator", text("nvidia-h100-sxm5"))
                                            .choose("tune", "count", number(512.0))
                                            .choose("tune", "zero_stage", number(3.0))
                                            .choose("tune", "site", text("gcp/us-central1"))
                                            .build());
    EXPECT_TRUE(estimate.scenarios.front().stages.front().metrics[Metric::energyFacility].point) << model;
    std::vector<double> counts;
    for (const TraceNode& node : nodesOf(*estimate.scenarios.front().trace))
        if (node.path == "M-2.1") counts.push_back(node.value);
    return counts;
}

TEST(Adapters, sitOnEveryExpertAndCountWhereATokenMeetsThem) {
    // Mixtral 8x7B: 32 layers of width 4,096, 8 of 32 heads for keys and values, 8 experts of width 14,336, 2 a token, rank 16.
    // Attention: 2 × (4,096 + 4,096) + 2 × (4,096 + 1,024) = 26,624; an expert: 3 × (4,096 + 14,336) = 55,296.
    // All: 32 × 16 × (26,624 + 8 × 55,296); met: 32 × 16 × (26,624 + 2 × 55,296).
    EXPECT_THAT(adapterCounts("mixtral-8x7b"), testing::UnorderedElementsAre(240123904.0, 70254592.0));
}

TEST(Adapters, sitOnCompressedAttentionAndOnBothKindsOfLayers) {
    // DeepSeek-V3, rank 16: attention (7,168 + 1,536) + (1,536 + 128 × 192) + (7,168 + 576) + (512 + 2 × 16,384) + (16,384 + 7,168)
    // = 99,392; the feed-forward part of 3 layers 3 × (7,168 + 18,432); an expert of the other 58 3 × (7,168 + 2,048), 256 and a shared
    // one, of which a token meets 8 and the shared one.
    constexpr double kDense = 16.0 * 3 * (99392 + 76800);
    EXPECT_THAT(adapterCounts("deepseek-v3"),
                testing::UnorderedElementsAre(kDense, 16.0 * 58 * (99392 + 257 * 27648), kDense, 16.0 * 58 * (99392 + 9 * 27648)));
}

TEST(Adapters, ofADenseModelAreThoseOfItsWidth) {
    EXPECT_THAT(adapterCounts("llama-3-1-8b"), testing::ElementsAre(41943040.0)); // vector FT-01
}

} // namespace
} // namespace estimator
