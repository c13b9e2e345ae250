#include "tests/models/interop/foreign_reading.h"

/// Shapes of models from config.json in the dialects of their families.
namespace models {
namespace {

using testing::HasSubstr;

ModelConfiguration modelOf(const std::string& text) {
    const ForeignFile file = readSound(text, "config.json");
    const auto* model = std::get_if<ModelConfiguration>(&file.content);
    EXPECT_NE(model, nullptr);
    return model == nullptr ? ModelConfiguration{} : *model;
}

TEST(HuggingFaceConfig, readsGroupedQueries) {
    const ModelConfiguration model = modelOf(R"({"_name_or_path": "meta-llama/Llama-3.1-8B", "model_type": "llama", "hidden_size": 4096,
        "intermediate_size": 14336, "max_position_embeddings": 131072, "num_attention_heads": 32, "num_hidden_layers": 32,
        "num_key_value_heads": 8, "tie_word_embeddings": false, "vocab_size": 128256, "hidden_act": "silu"})");
    EXPECT_EQ(model.name, "Llama-3.1-8B");
    EXPECT_DOUBLE_EQ(model.keyValueHeads, 8);
    EXPECT_DOUBLE_EQ(model.headWidth, 128); // 4096 / 32
    EXPECT_TRUE(model.isGated);
    EXPECT_FALSE(model.hasTiedEmbeddings);
    EXPECT_FALSE(model.experts || model.latent || model.window);
}

TEST(HuggingFaceConfig, readsExpertsBesideDenseLayersAndLatentAttention) {
    const ModelConfiguration model =
        modelOf(R"({"model_type": "deepseek_v3", "hidden_size": 7168, "intermediate_size": 18432, "kv_lora_rank": 512,
        "moe_intermediate_size": 2048, "moe_layer_freq": 1, "n_routed_experts": 256, "n_shared_experts": 1, "num_attention_heads": 128,
        "num_experts_per_tok": 8, "num_hidden_layers": 61, "num_key_value_heads": 128, "q_lora_rank": 1536, "qk_nope_head_dim": 128,
        "qk_rope_head_dim": 64, "v_head_dim": 128, "vocab_size": 129280, "first_k_dense_replace": 3, "tie_word_embeddings": false})");
    ASSERT_TRUE(model.experts && model.latent);
    EXPECT_EQ(*model.experts, (ModelConfiguration::Experts{256, 8, 2048, 1, 58}));
    EXPECT_EQ(*model.latent, (ModelConfiguration::LatentAttention{1536, 512, 64, 128}));
}

TEST(HuggingFaceConfig, countsASharedExpertInItsOwnWidth) {
    const ModelConfiguration model =
        modelOf(R"({"model_type": "qwen2_moe", "hidden_size": 3584, "num_hidden_layers": 28, "num_attention_heads": 28,
        "num_key_value_heads": 4, "vocab_size": 151936, "intermediate_size": 18944, "moe_intermediate_size": 2560, "num_experts": 64,
        "num_experts_per_tok": 8, "shared_expert_intermediate_size": 20480, "decoder_sparse_step": 1})");
    ASSERT_TRUE(model.experts);
    EXPECT_DOUBLE_EQ(model.experts->shared, 8);  // one of 20480 is 8 of 2560
    EXPECT_DOUBLE_EQ(model.feedForwardWidth, 0); // no layer is dense
}

TEST(HuggingFaceConfig, computesTheWidthThatMetasFilesGiveRulesFor) {
    // Llama 3 8B and 70B, whose published widths are 14,336 and 28,672.
    const std::string rest = R"("n_heads": 32, "n_kv_heads": 8, "n_layers": 32, "vocab_size": 128256, "ffn_dim_multiplier": 1.3)";
    EXPECT_DOUBLE_EQ(modelOf("{\"dim\": 4096, \"multiple_of\": 1024, " + rest + "}").feedForwardWidth, 14336);
    EXPECT_DOUBLE_EQ(modelOf("{\"dim\": 8192, \"multiple_of\": 4096, " + rest + "}").feedForwardWidth, 28672);
}

TEST(HuggingFaceConfig, readsAFileWithAByteOrderMark) {
    EXPECT_DOUBLE_EQ(modelOf("\xEF\xBB\xBF{\"model_type\": \"llama\", \"hidden_size\": 512, \"intermediate_size\": 1024, "
                             "\"num_attention_heads\": 8, \"num_hidden_layers\": 2, \"vocab_size\": 32000}")
                         .width,
                     512);
}

TEST(HuggingFaceConfig, tellsWindowsFromFullLayers) {
    const std::string shape =
        R"("num_hidden_layers": 12, "hidden_size": 512, "num_attention_heads": 8, "intermediate_size": 1024, "vocab_size": 32000)";
    const auto window = [&](const std::string& type, const std::string& rest) {
        return modelOf("{\"model_type\": \"" + type + "\", " + shape + rest + "}").window;
    };
    EXPECT_EQ(window("mistral", R"(, "sliding_window": 4096)"), (ModelConfiguration::Window{4096, 0}));
    EXPECT_EQ(window("mistral", R"(, "sliding_window": null)"), std::nullopt);
    EXPECT_EQ(window("qwen2", R"(, "sliding_window": 32768, "use_sliding_window": false, "max_window_layers": 12)"), std::nullopt);
    EXPECT_EQ(window("llama4_text", R"(, "attention_chunk_size": 8192, "no_rope_layers": [1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 0])"),
              (ModelConfiguration::Window{8192, 3}));
    EXPECT_EQ(window("llama4_text", R"(, "attention_chunk_size": 8192, "no_rope_layers": [])"), (ModelConfiguration::Window{8192, 3}));
    EXPECT_EQ(window("gemma2", R"(, "sliding_window": 4096)"), (ModelConfiguration::Window{4096, 6}));
    EXPECT_EQ(window("gemma3_text", R"(, "sliding_window": 1024)"), (ModelConfiguration::Window{1024, 2})); // every sixth is full
    EXPECT_EQ(window("llama", R"(, "sliding_window": 128, "layer_types": ["sliding_attention", "full_attention", "sliding_attention"])"),
              (ModelConfiguration::Window{128, 1}));
}

TEST(HuggingFaceConfig, understandsOlderDialects) {
    const ModelConfiguration gpt2 =
        modelOf(R"({"model_type": "gpt2", "n_layer": 12, "n_embd": 768, "n_head": 12, "n_positions": 1024, "vocab_size": 50257})");
    EXPECT_DOUBLE_EQ(gpt2.feedForwardWidth, 3072); // four times the width
    EXPECT_DOUBLE_EQ(gpt2.positions, 1024);
    EXPECT_FALSE(gpt2.isGated);
    EXPECT_TRUE(gpt2.hasTiedEmbeddings);

    const ModelConfiguration falcon =
        modelOf(R"({"model_type": "falcon", "num_hidden_layers": 32, "hidden_size": 4544, "num_attention_heads": 71,
        "num_kv_heads": 71, "multi_query": true, "new_decoder_architecture": false, "vocab_size": 65024})");
    EXPECT_DOUBLE_EQ(falcon.keyValueHeads, 1);

    const ModelConfiguration dbrx =
        modelOf(R"({"model_type": "dbrx", "d_model": 6144, "n_heads": 48, "n_layers": 40, "vocab_size": 100352, "max_seq_len": 32768,
        "attn_config": {"kv_n_heads": 8}, "ffn_config": {"ffn_hidden_size": 10752, "moe_num_experts": 16, "moe_top_k": 4}})");
    EXPECT_DOUBLE_EQ(dbrx.keyValueHeads, 8);
    ASSERT_TRUE(dbrx.experts);
    EXPECT_EQ(*dbrx.experts, (ModelConfiguration::Experts{16, 4, 10752, 0, 40}));

    const ModelConfiguration mistral = modelOf(
        R"({"dim": 4096, "n_layers": 32, "head_dim": 128, "hidden_dim": 14336, "n_heads": 32, "n_kv_heads": 8, "vocab_size": 32000})");
    EXPECT_DOUBLE_EQ(mistral.feedForwardWidth, 14336);
    EXPECT_TRUE(mistral.isGated);
}

TEST(HuggingFaceConfig, readsTheLanguageModelOfAMultimodalOne) {
    const ForeignFile file =
        readSound(R"({"model_type": "gemma3", "vision_config": {"hidden_size": 1152}, "text_config": {"model_type": "gemma3_text",
        "hidden_size": 2560, "intermediate_size": 10240, "num_hidden_layers": 34, "sliding_window": 1024}})");
    const auto& model = std::get<ModelConfiguration>(file.content);
    EXPECT_DOUBLE_EQ(model.heads, 8); // what the family's program takes where the file is silent
    EXPECT_DOUBLE_EQ(model.headWidth, 256);
    EXPECT_DOUBLE_EQ(model.vocabulary, 262208);
    ASSERT_EQ(file.remarks.size(), 1u);
}

TEST(HuggingFaceConfig, readsEncoderAndDecoder) {
    const ModelConfiguration t5 =
        modelOf(R"({"model_type": "t5", "num_layers": 12, "num_decoder_layers": 12, "d_model": 768, "d_ff": 3072, "d_kv": 64,
        "num_heads": 12, "vocab_size": 32128, "feed_forward_proj": "relu"})");
    EXPECT_DOUBLE_EQ(t5.layers, 24);
    EXPECT_DOUBLE_EQ(t5.decoderLayers, 12);
    EXPECT_FALSE(t5.isGated);
}

TEST(HuggingFaceConfig, refusesWhatIsNoTransformer) {
    const std::string shape =
        R"("num_hidden_layers": 12, "hidden_size": 512, "num_attention_heads": 8, "intermediate_size": 1024, "vocab_size": 32000)";
    EXPECT_THAT(refusalOf("{\"model_type\": \"mamba\", " + shape + "}", "config.json"), HasSubstr("config.json /model_type"));
    EXPECT_THAT(refusalOf("{\"model_type\": \"qwen3_5\", " + shape + ", \"layer_types\": [\"linear_attention\", \"full_attention\"]}",
                          "config.json"),
                HasSubstr("config.json /layer_types"));
}

TEST(HuggingFaceConfig, namesTheKeyThatIsMissingOrWrong) {
    EXPECT_THAT(refusalOf(R"({"model_type": "llama", "hidden_size": 512})", "config.json"), HasSubstr("config.json /num_hidden_layers"));
    EXPECT_THAT(refusalOf(R"({"model_type": "llama", "num_hidden_layers": 2.5, "hidden_size": 512})", "config.json"),
                HasSubstr("config.json /num_hidden_layers"));
    EXPECT_THAT(
        refusalOf(
            R"({"model_type": "llama", "num_hidden_layers": 2, "hidden_size": 512, "vocab_size": 1000, "num_attention_heads": 7, "intermediate_size": 9})"),
        HasSubstr("head_dim"));
    EXPECT_THAT(
        refusalOf(R"({"model_type": "mixtral", "num_hidden_layers": 2, "hidden_size": 512, "vocab_size": 1000, "num_attention_heads": 8,
                              "intermediate_size": 9, "num_local_experts": 8, "num_experts_per_tok": 9})"),
        HasSubstr("more experts"));
}

} // namespace
} // namespace models
