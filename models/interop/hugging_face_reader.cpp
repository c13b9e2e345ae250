#include "models/core/words.h"
#include "models/interop/foreign_object.h"
#include "models/interop/formats.h"
#include "models/interop/model_dialects.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace models::interop {
namespace {

using LatentAttention = ModelConfiguration::LatentAttention;
using Experts = ModelConfiguration::Experts;
using Window = ModelConfiguration::Window;

constexpr double kMostCount = 1e9;

/// Counts of a configuration under whatever names, with the groups that some families nest them in.
class Counts {
public:
    Counts(const ForeignObject& object, Problems& problems)
        : m_objects{object, group(object, "attn_config"), group(object, "ffn_config"), group(object, "moe")},
          m_type{object.text("model_type")},
          m_problems{problems} {}

    [[nodiscard]] std::optional<double> maybe(const Names& names) const {
        for (const std::string_view name : names)
            if (!name.empty())
                if (const auto count = maybe(name)) return count;
        return usualCount(m_type, names.front());
    }
    [[nodiscard]] std::optional<double> maybe(std::string_view name) const {
        for (const ForeignObject& object : m_objects) {
            if (!object.has(name)) continue;
            const auto count = object.amount(name);
            if (count && (*count != std::floor(*count) || *count > kMostCount))
                object.badValue(name, FOUREM_WORDS("reasons", "it is not a whole number"), FOUREM_WORDS("reasons", "a count such as 32"));
            return count;
        }
        return std::nullopt;
    }
    [[nodiscard]] double required(const Names& names) const {
        const double count = maybe(names).value_or(0.0);
        if (count < 1.0)
            m_objects.front().badValue(present(names),
                                       maybe(names) ? FOUREM_WORDS("reasons", "a model has at least one")
                                                    : FOUREM_WORDS("reasons", "it is not there, and nothing tells it"),
                                       FOUREM_WORDS("reasons", "a count such as 32"));
        return count;
    }
    [[nodiscard]] bool flag(std::string_view name, bool otherwise) const { return m_objects.front().flag(name).value_or(otherwise); }
    [[nodiscard]] std::string text(std::string_view name) const { return m_objects.front().text(name); }
    [[nodiscard]] const json* member(std::string_view name) const { return m_objects.front().member(name); }
    void refuse(std::string_view name, const char* why) const {
        m_problems.notUsable(" " + m_objects.front().pointerTo(name), why,
                             FOUREM_WORDS("reasons", "mend the configuration, or enter the model as an own entry"));
    }

private:
    /// The object itself where there is no such group.
    static ForeignObject group(const ForeignObject& object, std::string_view key) {
        const json* value = object.member(key);
        return value != nullptr && value->is_object() ? object.object(key) : object;
    }

    [[nodiscard]] std::string_view present(const Names& names) const {
        const auto found = std::ranges::find_if(names, [this](std::string_view name) { return m_objects.front().has(name); });
        return found == names.end() ? names.front() : *found;
    }

    std::array<ForeignObject, 4> m_objects; ///< the first is the configuration itself
    std::string m_type;
    Problems& m_problems;
};

/// How often a text stands in the list of layers; none without such a list.
std::optional<double> layersOf(const Counts& counts, std::string_view kind) {
    const json* types = counts.member("layer_types");
    if (types == nullptr || !types->is_array()) return std::nullopt;
    return static_cast<double>(std::ranges::count_if(*types, [kind](const json& type) { return type == kind; }));
}

std::optional<LatentAttention> latentAttention(const Counts& counts) {
    const auto rank = counts.maybe("kv_lora_rank");
    if (!rank || *rank == 0.0) return std::nullopt;
    return LatentAttention{counts.maybe("q_lora_rank").value_or(0.0), *rank, counts.maybe("qk_rope_head_dim").value_or(0.0),
                           counts.maybe("qk_nope_head_dim").value_or(0.0)};
}

/// Every second, third ... layer, counted from the first.
double everyNth(double layers, double step) { return step < 2.0 ? layers : std::floor(layers / step); }

double expertLayers(const Counts& counts, double layers) {
    const json* frequency = counts.member("moe_layer_freq");
    if (frequency != nullptr && frequency->is_array())
        return static_cast<double>(std::ranges::count_if(*frequency, [](const json& each) { return each == 1; }));
    const json* dense = counts.member("mlp_only_layers");
    const double only = dense != nullptr && dense->is_array() ? static_cast<double>(dense->size()) : 0.0;
    const double step = counts.maybe(Names{"decoder_sparse_step", "interleave_moe_layer_step", "moe_layer_freq"}).value_or(1.0);
    return std::max(0.0, everyNth(layers - counts.maybe("first_k_dense_replace").value_or(0.0), step) - only);
}

std::optional<Experts> expertsOf(const Counts& counts, const ModelConfiguration& model) {
    const auto count = counts.maybe(names::kExperts);
    if (!count || *count < 2.0) return std::nullopt;
    Experts experts{*count, counts.required(names::kExpertsPerToken), 0.0, 0.0, expertLayers(counts, model.layers)};
    experts.width = counts.maybe(names::kExpertWidth).value_or(model.feedForwardWidth);
    const auto sharedWidth = counts.maybe("shared_expert_intermediate_size");
    if (sharedWidth && experts.width > 0.0) experts.shared = *sharedWidth / experts.width;
    else experts.shared = counts.maybe(names::kSharedExperts).value_or(model.type == "llama4_text" ? 1.0 : 0.0);
    if (experts.perToken > experts.count)
        counts.refuse("num_experts_per_tok", FOUREM_WORDS("reasons", "a token meets more experts than there are"));
    return experts;
}

/// Layers that see everything although others have a window.
double fullLayers(const Counts& counts, const ModelConfiguration& model) {
    if (const auto listed = layersOf(counts, "full_attention")) return *listed;
    // One entry a layer: 0 where it has no rotary positions and looks at everything.
    const json* rotary = counts.member("no_rope_layers");
    if (rotary != nullptr && rotary->is_array() && !rotary->empty()) return static_cast<double>(std::ranges::count(*rotary, json(0)));
    if (const auto pattern = counts.maybe(Names{"sliding_window_pattern", "no_rope_layer_interval"}))
        return everyNth(model.layers, std::max(*pattern, 2.0));
    if (model.type == "llama4_text") return everyNth(model.layers, 4.0);
    if (model.type == "gemma2" || model.type == "gpt_oss") return std::ceil(model.layers / 2.0);
    if (model.type == "qwen2") return std::min(counts.maybe("max_window_layers").value_or(0.0), model.layers);
    return 0.0;
}

std::optional<Window> windowOf(const Counts& counts, const ModelConfiguration& model) {
    const auto tokens = counts.maybe(Names{"sliding_window", "attention_chunk_size"});
    if (!tokens || *tokens < 1.0 || !counts.flag("use_sliding_window", true)) return std::nullopt;
    const double full = fullLayers(counts, model);
    return full < model.layers ? std::optional{Window{*tokens, full}} : std::nullopt;
}

double keyValueHeads(const Counts& counts, const ModelConfiguration& model) {
    if (counts.flag("multi_query", false) && !counts.flag("new_decoder_architecture", false)) return 1.0;
    return counts.maybe(names::kKeyValueHeads).value_or(model.heads);
}

/// Three matrices or two: the family knows, `feed_forward_proj` of T5 says it, else the activation tells.
bool isGated(const Counts& counts, const std::optional<Family>& family) {
    if (const std::string projection = counts.text("feed_forward_proj"); !projection.empty()) return projection.starts_with("gated");
    if (family) return family->isGated;
    const std::string activation = counts.text("hidden_act");
    return activation.empty() || activation == "silu" || activation == "swish";
}

void readAttention(const Counts& counts, ModelConfiguration& model) {
    model.heads = counts.required(names::kHeads);
    model.keyValueHeads = keyValueHeads(counts, model);
    model.latent = latentAttention(counts);
    const double usual = model.heads > 0.0 ? model.width / model.heads : 0.0;
    model.headWidth = counts.maybe(model.latent ? Names{"v_head_dim"} : names::kHeadWidth).value_or(usual);
    if (model.headWidth < 1.0 || model.headWidth != std::floor(model.headWidth))
        counts.refuse("head_dim", FOUREM_WORDS("reasons", "the width of a head is no whole number"));
    if (model.keyValueHeads < 1.0 || model.keyValueHeads > model.heads)
        counts.refuse("num_key_value_heads", FOUREM_WORDS("reasons", "there are more heads for keys and values than for queries, or none"));
    else if (std::fmod(model.heads, model.keyValueHeads) != 0.0)
        counts.refuse("num_key_value_heads", FOUREM_WORDS("reasons", "the heads for queries are no multiple of those for keys and values"));
}

/// Meta's own files give rules for the width: two thirds of four times the model's, by a factor, up to a multiple.
std::optional<double> ruledWidth(const Counts& counts, double width) {
    const auto multiple = counts.maybe("multiple_of");
    if (!multiple || *multiple < 1.0) return std::nullopt;
    const json* factor = counts.member("ffn_dim_multiplier");
    double ruled = std::floor(2.0 * 4.0 * width / 3.0);
    if (factor != nullptr && factor->is_number()) ruled = std::floor(ruled * factor->get<double>());
    return *multiple * std::ceil(ruled / *multiple);
}

void readFeedForward(const Counts& counts, const std::optional<Family>& family, ModelConfiguration& model) {
    const double usual = counts.maybe("expansion_ratio").value_or(4.0) * model.width;
    const bool isUsual = family && !family->isGated;
    const auto dense = model.type == "llama4_text" ? counts.maybe("intermediate_size_mlp") : std::nullopt;
    model.feedForwardWidth = isUsual ? counts.maybe(names::kFeedForward).value_or(usual)
                                     : counts.maybe(names::kFeedForward).value_or(ruledWidth(counts, model.width).value_or(0.0));
    model.experts = expertsOf(counts, model);
    if (dense) model.feedForwardWidth = *dense;
    const bool hasDense = !model.experts || model.experts->layers < model.layers;
    if (hasDense && model.feedForwardWidth < 1.0) static_cast<void>(counts.required(names::kFeedForward));
    if (!hasDense) model.feedForwardWidth = 0.0;
    if (model.experts && model.experts->width < 1.0) static_cast<void>(counts.required(names::kExpertWidth));
}

void readLayers(const Counts& counts, ModelConfiguration& model) {
    model.layers = counts.required(names::kLayers);
    model.decoderLayers = counts.maybe(Names{"num_decoder_layers", "decoder_layers"}).value_or(0.0);
    if (model.type == "t5" && model.decoderLayers == 0.0) model.decoderLayers = model.layers;
    model.layers += model.decoderLayers;
    const auto attention = layersOf(counts, "linear_attention");
    if (isOtherArchitecture(model.type) || attention.value_or(0.0) > 0.0 || counts.member("full_attention_interval") != nullptr)
        counts.refuse(isOtherArchitecture(model.type) ? "model_type" : "layer_types",
                      FOUREM_WORDS("reasons", "its layers are not all those of a transformer, or share their weights"));
}

std::string nameOf(const ForeignObject& file) {
    const std::string path = file.text("_name_or_path");
    return path.substr(path.rfind('/') == std::string::npos ? 0 : path.rfind('/') + 1);
}

} // namespace

bool isHuggingFaceConfig(const json& document) {
    if (!document.is_object()) return false;
    if (document.contains("model_type") || document.contains("text_config")) return true;
    if (document.contains("architectures") && document["architectures"].is_array()) return true;
    return document.contains("vocab_size") &&
           (document.contains("dim") || document.contains("hidden_size") || document.contains("d_model"));
}

ForeignContent huggingFaceConfig(const json& document, Problems& problems, Remarks& remarks) {
    const ForeignObject file{document, {}, problems};
    const bool isNested = file.has("text_config") && !file.has("num_hidden_layers");
    const ForeignObject object = isNested ? file.object("text_config") : file;
    const Counts counts{object, problems};
    ModelConfiguration model;
    model.name = nameOf(file);
    model.type = object.text("model_type");
    const auto family = familyOf(model.type);
    readLayers(counts, model);
    model.width = counts.required(names::kWidth);
    model.vocabulary = counts.required(names::kVocabulary);
    readAttention(counts, model);
    readFeedForward(counts, family, model);
    model.isEncoder = family && family->isEncoder;
    model.isGated = isGated(counts, family);
    model.hasTiedEmbeddings = file.flag("tie_word_embeddings").value_or(counts.flag("tie_word_embeddings", family && family->isTied));
    model.longestContext = counts.maybe(names::kContext);
    model.positions = family && family->hasPositions ? model.longestContext.value_or(0.0) : 0.0;
    model.window = windowOf(counts, model);
    if (isNested)
        remarks.push_back({FOUREM_WORDS("interop", "Only the language model was counted, not what reads pictures or sound."), {}});
    if (!family && !model.type.empty())
        remarks.push_back(
            {FOUREM_WORDS("interop", "The family {0} is not known: its feed-forward matrices were told by the activation."), {model.type}});
    return model;
}

} // namespace models::interop
