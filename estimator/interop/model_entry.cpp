#include "estimator/interop/model_entry.h"

#include "estimator/interop/parameter_count.h"
#include "estimator/stages/try.h"
#include "models/units/unit_text.h"

namespace estimator {
namespace {

using models::Confidence;
using models::Entry;
using models::ModelConfiguration;
using models::Result;

constexpr double kBillion = 1e9;

/// Puts figures into an entry, each with its source.
class EntryBuilder {
public:
    EntryBuilder(Entry& entry, std::string source, std::string date)
        : m_entry{entry},
          m_source{std::move(source)},
          m_date{std::move(date)} {}

    void read(const char* key, double value) { put(key, value, m_source, Confidence::read); }
    void readIf(const char* key, double value) {
        if (value > 0.0) read(key, value);
    }
    void counted(const char* key, double value) { put(key, value, "counted from the shape in " + m_source, Confidence::computed); }

private:
    void put(const char* key, double value, const std::string& source, Confidence confidence) {
        models::Figure figure;
        figure.value = value;
        figure.source = source;
        figure.date = m_date;
        figure.confidence = confidence;
        m_entry.figures.emplace(key, std::move(figure));
    }

    Entry& m_entry;
    std::string m_source, m_date;
};

void putShape(const ModelConfiguration& model, EntryBuilder& entry) {
    entry.read("n_layers", model.layers);
    entry.readIf("n_decoder_layers", model.decoderLayers);
    entry.read("d_model", model.width);
    entry.read("n_heads", model.heads);
    entry.read("head_dim", model.headWidth);
    entry.read("vocab", model.vocabulary);
    entry.readIf("max_context", model.longestContext.value_or(0.0));
    entry.readIf("d_ff", model.feedForwardWidth);
    entry.read("ffn_matrices", model.isGated ? 3.0 : 2.0);
    if (!model.latent) return entry.read("n_kv_heads", model.keyValueHeads);
    entry.read("q_lora_rank", model.latent->queryRank);
    entry.read("kv_lora_rank", model.latent->keyValueRank);
    entry.readIf("qk_rope_head_dim", model.latent->rotaryWidth);
}

void putExperts(const ModelConfiguration::Experts& experts, EntryBuilder& entry) {
    entry.read("n_experts", experts.count);
    entry.read("n_shared_experts", experts.shared);
    entry.read("experts_per_token", experts.perToken);
    entry.read("d_ff_expert", experts.width);
    entry.read("n_moe_layers", experts.layers);
}

Result<void> checkRanges(Entry& entry, std::span<const models::FigureKey> keys) {
    for (const models::FigureKey& key : keys) {
        const auto found = entry.figures.find(key.key);
        if (found == entry.figures.end()) continue;
        models::Figure& figure = found->second;
        figure.unit = key.unit;
        if (figure.value < key.least || figure.value > key.most)
            return models::fail(models::Code::domain, figure.source,
                                {key.label, models::Argument{figure.value, key.unit},
                                 ">= " + models::numberText(key.least) + ", <= " + models::numberText(key.most)});
    }
    return {};
}

} // namespace

Result<Entry> modelEntry(const ModelConfiguration& model, const std::string& name, const std::string& source, const std::string& date,
                         std::span<const models::FigureKey> keys) {
    FOUREM_TRY(count, countParameters(model));
    Entry entry;
    entry.kind = models::EntryKind::model;
    entry.name = !model.name.empty() ? model.name : name;
    entry.texts = {{"task", model.isEncoder ? "encoder" : "llm"},
                   {"architecture", model.isEncoder ? "encoder"
                                    : model.experts ? "moe"
                                                    : "dense"},
                   {"tied_embeddings", model.hasTiedEmbeddings ? "1" : "0"}};
    if (!model.type.empty()) entry.texts.emplace("family", model.type);
    EntryBuilder figures{entry, source, date};
    figures.counted("params_total_b", count.total / kBillion);
    figures.counted("params_active_b", count.active / kBillion);
    putShape(model, figures);
    if (model.experts) putExperts(*model.experts, figures);
    if (model.window) {
        figures.read("sliding_window", model.window->tokens);
        figures.read("n_full_attn_layers", model.window->fullLayers);
    }
    if (const auto fits = checkRanges(entry, keys); !fits) return tl::unexpected{fits.error()};
    return entry;
}

} // namespace estimator
