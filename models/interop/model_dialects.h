#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

/// How families of models name the counts of their configuration, and what their programs take where the file is silent.
namespace models::interop {

/// The names of one count, the most common first.
using Names = std::array<std::string_view, 8>;

namespace names {
inline constexpr Names kLayers{"num_hidden_layers", "n_layer", "n_layers", "num_layers", "encoder_layers"};
inline constexpr Names kWidth{"hidden_size", "n_embd", "n_embed", "d_model", "dim"};
inline constexpr Names kHeads{"num_attention_heads", "n_head", "n_heads", "num_heads", "encoder_attention_heads"};
inline constexpr Names kKeyValueHeads{"num_key_value_heads", "num_kv_heads", "n_head_kv",
                                      "n_kv_heads",          "kv_n_heads",   "multi_query_group_num"};
inline constexpr Names kHeadWidth{"head_dim", "d_kv", "kv_channels", "attention_head_dim"};
inline constexpr Names kFeedForward{"intermediate_size", "n_inner", "ffn_dim", "d_ff", "ffn_hidden_size", "encoder_ffn_dim", "hidden_dim"};
inline constexpr Names kVocabulary{"vocab_size", "padded_vocab_size"};
inline constexpr Names kContext{"max_position_embeddings", "n_positions", "max_seq_len", "max_sequence_length", "seq_length", "n_ctx",
                                "max_target_positions"};
inline constexpr Names kExperts{"num_local_experts", "n_routed_experts", "num_experts", "moe_num_experts"};
inline constexpr Names kExpertsPerToken{"num_experts_per_tok", "experts_per_token", "moe_top_k", "num_experts_per_token"};
inline constexpr Names kExpertWidth{"moe_intermediate_size"};
inline constexpr Names kSharedExperts{"n_shared_experts", "num_shared_experts"};
} // namespace names

/// What a family does that its files do not say.
struct Family {
    std::string_view type; ///< `model_type`
    bool isGated = true;
    bool isTied = false; ///< unless the file says otherwise
    bool isEncoder = false;
    bool hasPositions = false; ///< a learned embedding a position
};

/// None for a type that is not in the table.
[[nodiscard]] std::optional<Family> familyOf(std::string_view type);

/// What a family takes for a count that its files leave out: the first of its names decides.
[[nodiscard]] std::optional<double> usualCount(std::string_view type, std::string_view name);

/// Whether layers of this type are no transformer's, or share their weights, so that counting them this way would be wrong.
[[nodiscard]] bool isOtherArchitecture(std::string_view type);

} // namespace models::interop
