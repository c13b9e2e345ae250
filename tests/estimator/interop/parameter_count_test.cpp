#include "estimator/interop/parameter_count.h"

#include "models/interop/foreign_file.h"

#include <gmock/gmock.h>

/// Parameters counted from configuration files against the counts that their authors publish.
namespace estimator {
namespace {

ParameterCount countOf(const std::string& text) {
    const auto file = models::readForeign(text, "config.json");
    EXPECT_TRUE(file) << (file ? "" : models::englishLine(file.error()));
    if (!file) return {};
    const auto count = countParameters(std::get<models::ModelConfiguration>(file->content));
    EXPECT_TRUE(count) << (count ? "" : models::englishLine(count.error()));
    return count ? *count : ParameterCount{};
}

TEST(ParameterCount, llamaToTheLastParameter) {
    // 8,030,261,248 by the index of meta-llama/Llama-3.1-8B: it has no biases.
    const ParameterCount count =
        countOf(R"({"model_type": "llama", "hidden_size": 4096, "intermediate_size": 14336, "num_attention_heads": 32,
        "num_hidden_layers": 32, "num_key_value_heads": 8, "vocab_size": 128256, "tie_word_embeddings": false})");
    EXPECT_DOUBLE_EQ(count.total, 8'030'261'248.0);
    EXPECT_DOUBLE_EQ(count.active, count.total);
}

TEST(ParameterCount, tiedEmbeddingsCountOnce) {
    // 1,235,814,400 by the index of meta-llama/Llama-3.2-1B.
    EXPECT_DOUBLE_EQ(
        countOf(R"({"model_type": "llama", "hidden_size": 2048, "intermediate_size": 8192, "num_attention_heads": 32, "head_dim": 64,
        "num_hidden_layers": 16, "num_key_value_heads": 8, "vocab_size": 128256, "tie_word_embeddings": true})")
            .total,
        1'235'814'400.0);
}

TEST(ParameterCount, expertsOfMixtral) {
    // 46,702,792,704 by the index of mistralai/Mixtral-8x7B-v0.1; 12.9 billion active by its authors (arXiv:2401.04088).
    const ParameterCount count =
        countOf(R"({"model_type": "mixtral", "hidden_size": 4096, "intermediate_size": 14336, "num_attention_heads": 32,
        "num_hidden_layers": 32, "num_key_value_heads": 8, "num_experts_per_tok": 2, "num_local_experts": 8, "vocab_size": 32000,
        "sliding_window": null, "tie_word_embeddings": false})");
    EXPECT_DOUBLE_EQ(count.total, 46'702'792'704.0);
    EXPECT_NEAR(count.active / 1e9, 12.9, 0.05);
}

TEST(ParameterCount, latentAttentionOfDeepSeek) {
    // 671 billion, 37 billion active (arXiv:2412.19437).
    const ParameterCount count =
        countOf(R"({"model_type": "deepseek_v3", "hidden_size": 7168, "intermediate_size": 18432, "kv_lora_rank": 512,
        "moe_intermediate_size": 2048, "moe_layer_freq": 1, "n_routed_experts": 256, "n_shared_experts": 1, "num_attention_heads": 128,
        "num_experts_per_tok": 8, "num_hidden_layers": 61, "num_key_value_heads": 128, "q_lora_rank": 1536, "qk_nope_head_dim": 128,
        "qk_rope_head_dim": 64, "v_head_dim": 128, "vocab_size": 129280, "first_k_dense_replace": 3, "tie_word_embeddings": false})");
    EXPECT_NEAR(count.total / 1e9, 671.0, 0.5);
    EXPECT_NEAR(count.active / 1e9, 37.0, 0.6);
}

TEST(ParameterCount, qwenWithAndWithoutExperts) {
    // 8.2 billion; 30.5 billion with 3.3 active (arXiv:2505.09388, model cards).
    EXPECT_NEAR(
        countOf(R"({"model_type": "qwen3", "hidden_size": 4096, "intermediate_size": 12288, "num_attention_heads": 32, "head_dim": 128,
        "num_hidden_layers": 36, "num_key_value_heads": 8, "vocab_size": 151936, "tie_word_embeddings": false, "use_sliding_window": false,
        "sliding_window": null})")
                .total /
            1e9,
        8.19, 0.01);
    const ParameterCount mixture =
        countOf(R"({"model_type": "qwen3_moe", "hidden_size": 2048, "intermediate_size": 6144, "moe_intermediate_size": 768,
        "num_attention_heads": 32, "head_dim": 128, "num_hidden_layers": 48, "num_key_value_heads": 4, "num_experts": 128, "num_experts_per_tok": 8,
        "decoder_sparse_step": 1, "mlp_only_layers": [], "vocab_size": 151936, "tie_word_embeddings": false})");
    EXPECT_NEAR(mixture.total / 1e9, 30.5, 0.05);
    EXPECT_NEAR(mixture.active / 1e9, 3.3, 0.1);
}

TEST(ParameterCount, gemmaWithWideHeads) {
    // 9,241,705,984 by the index of google/gemma-2-9b; its two further norms a layer are left out.
    EXPECT_NEAR(
        countOf(R"({"model_type": "gemma2", "hidden_size": 3584, "intermediate_size": 14336, "num_attention_heads": 16, "head_dim": 256,
        "num_hidden_layers": 42, "num_key_value_heads": 8, "vocab_size": 256000, "sliding_window": 4096})")
            .total,
        9'241'705'984.0, 4e5);
}

TEST(ParameterCount, olderModels) {
    // 124,439,808 of openai-community/gpt2, whose biases are left out.
    EXPECT_NEAR(
        countOf(R"({"model_type": "gpt2", "n_layer": 12, "n_embd": 768, "n_head": 12, "n_positions": 1024, "vocab_size": 50257})").total /
            1e6,
        124.4, 0.2);
    // 222.9 million of google-t5/t5-base: the decoder attends twice.
    EXPECT_NEAR(
        countOf(
            R"({"model_type": "t5", "num_layers": 12, "num_decoder_layers": 12, "d_model": 768, "d_ff": 3072, "d_kv": 64, "num_heads": 12,
        "vocab_size": 32128, "feed_forward_proj": "relu"})")
                .total /
            1e6,
        222.9, 0.2);
    // 109.5 million of bert-base-uncased, without its pooler, biases and segment embeddings.
    EXPECT_NEAR(
        countOf(R"({"model_type": "bert", "num_hidden_layers": 12, "hidden_size": 768, "num_attention_heads": 12, "intermediate_size": 3072,
        "vocab_size": 30522, "max_position_embeddings": 512})")
                .total /
            1e6,
        109.0, 0.5);
}

} // namespace
} // namespace estimator
