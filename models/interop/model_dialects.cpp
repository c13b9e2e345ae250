#include "models/interop/model_dialects.h"

#include <algorithm>

namespace models::interop {
namespace {

// Defaults of the configuration classes of Hugging Face transformers 4.57: https://github.com/huggingface/transformers
constexpr Family gated(std::string_view type, bool isTied = false) { return {.type = type, .isTied = isTied}; }
constexpr Family plain(std::string_view type, bool isTied, bool hasPositions = false) {
    return {.type = type, .isGated = false, .isTied = isTied, .hasPositions = hasPositions};
}
constexpr Family encoder(std::string_view type, bool isGated = false) {
    return {.type = type, .isGated = isGated, .isTied = true, .isEncoder = true, .hasPositions = !isGated};
}

constexpr std::array kFamilies{
    gated("llama"),
    gated("llama4_text"),
    gated("mistral"),
    gated("mixtral"),
    gated("qwen2"),
    gated("qwen2_moe"),
    gated("qwen3"),
    gated("qwen3_moe"),
    gated("deepseek_v2"),
    gated("deepseek_v3"),
    gated("kimi_k2"),
    gated("glm4_moe"),
    gated("gpt_oss"),
    gated("olmo"),
    gated("olmo2"),
    gated("olmoe"),
    gated("phi3"),
    gated("smollm3", true),
    gated("gemma", true),
    gated("gemma2", true),
    gated("gemma3_text", true),
    gated("cohere", true),
    gated("cohere2", true),
    gated("granite", true),
    plain("phi", false),
    plain("gpt_neox", false),
    plain("gptj", false),
    plain("starcoder2", true),
    plain("falcon", true),
    plain("bloom", true),
    plain("mpt", true),
    plain("gpt2", true, true),
    plain("gpt_bigcode", true, true),
    plain("opt", true, true),
    plain("t5", true),
    plain("whisper", true, true),
    plain("bart", true, true),
    plain("m2m_100", true),
    encoder("bert"),
    encoder("roberta"),
    encoder("xlm-roberta"),
    encoder("distilbert"),
    encoder("electra"),
    encoder("mpnet"),
    encoder("modernbert", true),
};

struct UsualCount {
    std::string_view type, name;
    double count;
};
constexpr std::array kUsualCounts{
    UsualCount{"gemma3_text", "num_attention_heads", 8},
    UsualCount{"gemma3_text", "num_key_value_heads", 4},
    UsualCount{"gemma3_text", "head_dim", 256},
    UsualCount{"gemma3_text", "vocab_size", 262208},
    UsualCount{"gemma3_text", "sliding_window_pattern", 6},
    UsualCount{"gemma3_text", "max_position_embeddings", 131072},
};

constexpr std::array<std::string_view, 12> kOther{"albert", "mamba",      "mamba2", "rwkv",       "jamba",      "falcon_h1",
                                                  "bamba",  "nemotron_h", "zamba2", "minimax_m1", "qwen3_next", "recurrent_gemma"};

} // namespace

std::optional<Family> familyOf(std::string_view type) {
    const auto found = std::ranges::find(kFamilies, type, &Family::type);
    return found == kFamilies.end() ? std::nullopt : std::optional{*found};
}

std::optional<double> usualCount(std::string_view type, std::string_view name) {
    for (const UsualCount& usual : kUsualCounts)
        if (usual.type == type && usual.name == name) return usual.count;
    return std::nullopt;
}

bool isOtherArchitecture(std::string_view type) { return std::ranges::find(kOther, type) != kOther.end(); }

} // namespace models::interop
