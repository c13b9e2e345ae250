#include "tests/estimator/stages/one_stage.h"

#include <fmt/format.h>

#include <cmath>
#include <string>

/// Caches, speculation, pruning, sparse weights and power caps of inference, against workings by hand on catalogue figures.
namespace estimator {
namespace {

using models::Code;
using models::StageKind;

// One replica of one H100 with a fixed batch, so that time follows from the step alone.
OneStage batch() {
    return OneStage{StageKind::inferBatch}.with({{"model", "llama-3-1-8b"},
                                                 {"weights", "bf16"},
                                                 {"requests", "100000"},
                                                 {"prompt_tokens", "1000"},
                                                 {"output_tokens", "200"},
                                                 {"batch", "16"},
                                                 {"replicas", "1"},
                                                 {"tensor_parallel", "1"}});
}

OneStage chat() {
    return OneStage{StageKind::serveOnline}.with(
        {{"model", "llama-3-1-8b"}, {"requests_per_s", "50"}, {"prompt_tokens", "500"}, {"output_tokens", "200"}, {"tpot_ms", "40"}});
}

double ratio(const OneStage& after, const OneStage& before, Metric metric) { return after.point(metric) / before.point(metric); }

constexpr double kParameters = 8.03e9;
constexpr double kLayers = 32.0;
constexpr double kWidth = 4096.0;

TEST(SemanticCache, leavesTheModelOneMinusHitsTimesCorrect) {
    const auto cached = batch().with({{"semantic_cache_hit", "0.5"}, {"semantic_cache_correct", "0.8"}});
    EXPECT_NEAR(ratio(cached, batch(), Metric::time), 0.6, 1e-12); // 1 - 0.5 x 0.8
    EXPECT_NEAR(ratio(cached, batch(), Metric::energyChip), 0.6, 1e-12);
}

TEST(SemanticCache, takesTheEnergyOfItsLookUps) {
    const auto cached = batch().with({{"semantic_cache_hit", "0.5"}, {"semantic_cache_correct", "0.8"}});
    // 100,000 look-ups x 0.6 J; the rest of the IT energy shrinks with the requests.
    const double lookups = 1e5 * constant("semantic_lookup_j") / 3.6e6;
    EXPECT_NEAR(cached.point(Metric::energyIt), 0.6 * batch().point(Metric::energyIt) + lookups, 1e-9);
    EXPECT_NEAR(ratio(cached, batch(), Metric::energyFacility), cached.point(Metric::energyIt) / batch().point(Metric::energyIt), 1e-12);
}

TEST(SemanticCache, answersTheSameRequests) {
    const auto cached = chat().with({{"semantic_cache_hit", "0.5"}});
    EXPECT_LT(ratio(cached, chat(), Metric::energyFacility), 0.75);
    EXPECT_NEAR(cached.traced("Requests over the horizon"), chat().traced("Requests over the horizon"), 1e-3);
}

TEST(PrefixCache, savesPrefillOnly) {
    const auto cached = batch().with({{"prefix_cache_hit", "0.5"}});
    // Each request saves 2·N·P·h + 2·L·d·P²·h² operations at F·eta_f, whatever the batch.
    const double saved = 2 * kParameters * 1000 * 0.5 + 2 * kLayers * kWidth * 1000 * 1000 * 0.25;
    const double seconds = 1e5 * saved / (ofH100("peak_bf16_tflops") * 1e12 * constant("serving_compute"));
    EXPECT_NEAR((batch().point(Metric::time) - cached.point(Metric::time)) * 3600, seconds, 1e-6 * seconds);
}

TEST(Agents, callTheModelSeveralTimesWithAGrowingPrompt) {
    // Three calls with prompts of 1,000, 1,100 and 1,200 tokens: three times as many calls of 1,100.
    const auto agent = batch().with({{"calls_per_request", "3"}, {"context_growth_tokens", "100"}});
    const auto same = batch().with({{"requests", "300000"}, {"prompt_tokens", "1100"}});
    EXPECT_NEAR(ratio(agent, same, Metric::time), 1.0, 1e-12);
    EXPECT_NEAR(ratio(agent, same, Metric::energyFacility), 1.0, 1e-12);
    EXPECT_NEAR(ratio(agent, same, Metric::sci), 3.0, 1e-9) << "a request is still one unit";
}

TEST(PicturesAndSound, lengthenThePrompt) {
    const auto multimodal = batch().with({{"images_per_request", "2"}, {"audio_s", "4"}});
    const auto longer = batch().with({{"prompt_tokens", "2252"}}); // 1,000 + 2 x 576 + 4 x 25
    // Besides its tokens a picture takes the vision encoder's compute and its preparation.
    const double compute = ofH100("peak_bf16_tflops") * 1e12 * constant("serving_compute");
    const double seconds = 1e5 * 2 * (constant("vision_gflop") * 1e9 / compute + constant("picture_overhead_s"));
    EXPECT_NEAR((multimodal.point(Metric::time) - longer.point(Metric::time)) * 3600, seconds, 1e-6 * seconds);
}

TEST(PicturesAndSound, needNoWrittenPrompt) {
    const auto spoken = OneStage{StageKind::inferBatch}.with(
        {{"model", "whisper-medium"}, {"requests", "100"}, {"output_tokens", "100"}, {"audio_s", "30"}});
    const auto written = spoken.with({{"audio_s", "0"}, {"prompt_tokens", "750"}}); // 30 s of 25 tokens
    EXPECT_NEAR(ratio(spoken, written, Metric::energyFacility), 1.0, 1e-12);
    EXPECT_TRUE(spoken.says(Code::extrapolation, "model")) << "no speech was measured";
    EXPECT_TRUE(spoken.with({{"audio_s", "0"}}).says(Code::missingData, "prompt_tokens"));
}

TEST(Retrieval, lengthensThePromptAndSearches) {
    const auto retrieving = batch().with({{"retrieved_tokens", "3000"}});
    const auto longer = batch().with({{"prompt_tokens", "4000"}});
    EXPECT_NEAR(ratio(retrieving, longer, Metric::time), 1.0, 1e-12);
    EXPECT_NEAR(retrieving.point(Metric::energyIt) - longer.point(Metric::energyIt), 1e5 * constant("retrieval_j") / 3.6e6, 1e-9);
}

TEST(Retrieval, isNotDoneForWhatTheSemanticCacheAnswers) {
    const auto both = batch().with({{"retrieved_tokens", "3000"}, {"semantic_cache_hit", "1"}, {"semantic_cache_correct", "0.75"}});
    const auto longer = batch().with({{"prompt_tokens", "4000"}});
    const double besides = 1e5 * (constant("semantic_lookup_j") + 0.25 * constant("retrieval_j")) / 3.6e6;
    EXPECT_NEAR(both.point(Metric::energyIt), 0.25 * longer.point(Metric::energyIt) + besides, 1e-9);
}

TEST(KnownHours, cannotApplyToWhatIsUpForTheHorizon) {
    const auto known = chat().with({{"known_hours", "10"}});
    EXPECT_TRUE(known.says(Code::notApplicable, "known_hours"));
    EXPECT_EQ(known.point(Metric::energyFacility), chat().point(Metric::energyFacility));
    EXPECT_FALSE(batch().with({{"known_hours", "10"}}).says(Code::notApplicable, "known_hours"));
}

TEST(Tools, runOnProcessorsBesideTheAccelerators) {
    const auto agent = batch().with({{"tool_calls_per_request", "2"}, {"tool_vcpu_s", "3"}});
    EXPECT_NEAR(agent.point(Metric::energyIt) - batch().point(Metric::energyIt), 1e5 * 2 * 3 * 3.5 / 3.6e6, 1e-9); // 3.5 W a busy vCPU
    EXPECT_EQ(agent.point(Metric::energyChip), batch().point(Metric::energyChip));
    // The processors cost and took as much to make as those of a stage that prepares data in so many hours.
    const std::string hours = fmt::format("{}", 1e5 * 2 * 3 / 3600.0);
    const auto alone = OneStage{StageKind::prepareData}.with({{"vcpu_hours", hours.c_str()}, {"cpu_utilisation", "1"}});
    for (const Metric metric : {Metric::cost, Metric::embodied})
        EXPECT_NEAR(agent.point(metric) - batch().point(metric), alone.point(metric), 1e-9 * agent.point(metric)) << info(metric).key;
    EXPECT_FALSE(agent.says(Code::unpricedTools, "tool_calls_per_request"));
    EXPECT_TRUE(agent.with({{"site", "on-prem/de"}}).says(Code::unpricedTools, "tool_calls_per_request"));
    // What the semantic cache answers needs no tool.
    const auto cached = agent.with({{"semantic_cache_hit", "1"}, {"semantic_cache_correct", "0.75"}, {"retrieved_tokens", "3000"}});
    const auto without = cached.with({{"tool_calls_per_request", "0"}});
    EXPECT_NEAR(cached.point(Metric::energyIt) - without.point(Metric::energyIt), 0.25 * 1e5 * 2 * 3 * 3.5 / 3.6e6, 1e-9);
}

TEST(Pictures, forAModelWithoutAKnownEyeAreFlagged) {
    EXPECT_TRUE(batch().with({{"images_per_request", "1"}}).says(Code::extrapolation, "images_per_request"));
    EXPECT_FALSE(batch().with({{"model", "gemma-3-12b"}, {"images_per_request", "1"}}).says(Code::extrapolation, "images_per_request"));
    EXPECT_FALSE(batch().says(Code::extrapolation, "images_per_request"));
    EXPECT_TRUE(batch().with({{"audio_s", "2"}}).says(Code::extrapolation, "audio_s"));
    EXPECT_FALSE(batch().says(Code::extrapolation, "audio_s"));
}

TEST(Speculation, gainsInSmallBatchesAndLessInLarge) {
    const auto alone = batch().with({{"batch", "1"}, {"prompt_tokens", "0"}});
    const auto crowd = batch().with({{"batch", "128"}});
    const double small = 1.0 / ratio(alone.with({{"speculation", "true"}}), alone, Metric::time);
    const double large = 1.0 / ratio(crowd.with({{"speculation", "true"}}), crowd, Metric::time);
    // Memory-bound: E/(g·c + 1) = (1 - 0.7^5)/0.3/(4·0.05 + 1) = 2.311.
    EXPECT_NEAR(small, 2.311, 0.05);
    EXPECT_LT(large, small);
    EXPECT_LT(ratio(alone.with({{"speculation", "true"}}), alone, Metric::energyChip), 0.6);
}

TEST(Speculation, costsWhatTheDraftCostsWhenNothingIsAccepted) {
    // One proposed token that is never right, from a draft as slow as the model: a memory-bound step takes twice as long.
    const auto alone = batch().with({{"batch", "1"}, {"prompt_tokens", "0"}});
    const auto useless = alone.with({{"speculation", "true"}, {"draft_tokens", "1"}, {"draft_acceptance", "0"}, {"draft_cost", "1"}});
    EXPECT_NEAR(ratio(useless, alone, Metric::time), 2.0, 0.05);
}

TEST(KeyValueCache, isWorthManyTimesTheEnergy) {
    const auto without = batch().with({{"kv_cache", "false"}});
    EXPECT_GT(ratio(without, batch(), Metric::energyFacility), 10.0);
    EXPECT_TRUE(without.with({{"speculation", "true"}}).says(Code::notApplicable, "speculation"));
}

TEST(Pruning, halvesWeightsAndWork) {
    const auto pruned = batch().with({{"pruned_share", "0.5"}});
    EXPECT_NEAR(pruned.traced("Bytes of the weights") / batch().traced("Bytes of the weights"), 0.5, 1e-12);
    // A token saves half of its share of W/(BW·eta_b) and of 2·N·(1 + P/O)/(F·eta_f).
    const double memory = ofH100("memory_bw_gb_s") * 1e9 * ofH100("eta_b_serving");
    const double compute = ofH100("peak_bf16_tflops") * 1e12 * constant("serving_compute");
    const double read = kParameters - 128256.0 * kWidth; // the input embedding is looked up, not read
    const double perToken = 0.5 * (2 * read / memory / 16 + 2 * kParameters * (1 + 1000.0 / 200) / compute);
    EXPECT_NEAR((batch().point(Metric::time) - pruned.point(Metric::time)) * 3600, 1e5 * 200 * perToken, 1e-6 * 1e5 * 200 * perToken);
}

TEST(WeightFormats, takeTheirBytes) {
    const double sixteen = batch().traced("Bytes of the weights");
    EXPECT_NEAR(sixteen, 16.06, 1e-9); // GB: 2 x 8.03 billion
    EXPECT_NEAR(batch().with({{"weights", "fp8"}}).traced("Bytes of the weights") / sixteen, 0.5, 1e-12);
    EXPECT_NEAR(batch().with({{"weights", "bf16-2:4"}}).traced("Bytes of the weights") / sixteen, 1.125 / 2, 1e-12);
    EXPECT_LT(ratio(batch().with({{"weights", "bf16-2:4"}}), batch(), Metric::time), 1.0);
}

TEST(SparseWeights, needSparseUnits) {
    const auto onTpu = batch().with({{"weights", "bf16-2:4"}, {"accelerator", "tpu-v5e"}, {"tensor_parallel", "auto"}, {"batch", "auto"}});
    EXPECT_TRUE(onTpu.says(Code::unsupportedPrecision, "weights"));
}

TEST(PowerCap, slowsDecodingByTheCubeRootOfTheDynamicPower) {
    const double before = batch().point(Metric::energyChip) / batch().point(Metric::acceleratorHours) * 1e3;
    const auto capped = batch().with({{"power_cap_w", "300"}});
    const double idle = ofH100("idle_power_w");
    const double slower = 0.2 * std::cbrt((before - idle) / (300 - idle)) + 0.8;
    ASSERT_GT(before, 300.0);
    EXPECT_NEAR(ratio(capped, batch(), Metric::time), slower, 1e-9);
    EXPECT_NEAR(ratio(capped, batch(), Metric::energyChip), slower * 300 / before, 1e-9);
    EXPECT_NEAR(ratio(batch().with({{"power_cap_w", "700"}}), batch(), Metric::energyChip), 1.0, 1e-12) << "no effect above the power";
}

TEST(PowerCap, savesEnergyOfAFleet) {
    const auto capped = chat().with({{"power_cap_w", "350"}});
    EXPECT_LT(ratio(capped, chat(), Metric::energyChip), 1.0);
    EXPECT_GE(ratio(capped, chat(), Metric::acceleratorHours), 1.0);
    EXPECT_TRUE(chat().with({{"power_cap_w", "60"}}).says(Code::domain, "power_cap_w")) << "below the idle power";
}

TEST(Savings, sayWhenTheyCannotApply) {
    const auto encoder = OneStage{StageKind::inferBatch}.with({{"model", "bert-base"}, {"requests", "1000"}, {"prompt_tokens", "128"}});
    for (const auto& [field, text] : {std::pair{"prefix_cache_hit", "0.5"}, {"images_per_request", "1"}, {"retrieved_tokens", "100"}}) {
        const auto with = encoder.with({{field, text}});
        EXPECT_TRUE(with.says(Code::notApplicable, field)) << field;
        EXPECT_NEAR(ratio(with, encoder, Metric::time), 1.0, 1e-12) << field;
    }
    EXPECT_TRUE(encoder.with({{"speculation", "true"}}).says(Code::notApplicable, "speculation"));
    EXPECT_FALSE(encoder.says(Code::notApplicable, "kv_cache"));
}

} // namespace
} // namespace estimator
