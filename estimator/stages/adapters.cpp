#include "estimator/stages/adapters.h"

#include "estimator/formulas/composition.h"
#include "estimator/formulas/fine_tuning.h"
#include "estimator/stages/try.h"

#include <vector>

namespace estimator {
namespace {

using models::Result;

/// Linear maps that stand in a layer, and the figures that they follow from.
template <class R>
struct LinearMaps {
    std::vector<AdaptedMatrix> matrices;
    std::vector<Noted<double, R>> from;

    void add(const LinearMaps& others) {
        matrices.insert(matrices.end(), others.matrices.begin(), others.matrices.end());
        from.insert(from.end(), others.from.begin(), others.from.end());
    }
};

/// The experts of a layer: how many there are, and how many a token meets, with those that all tokens meet.
template <class R>
struct ExpertCount {
    Noted<double, R> width;
    std::vector<Noted<double, R>> from;
    double all, met;
};

template <class R>
Result<LinearMaps<R>> plainAttention(const ModelShape<R>& model, const Noted<double, R>& width) {
    FOUREM_TRY(attention, model.attentionWidth());
    FOUREM_TRY(heads, model.figure("n_heads"));
    FOUREM_TRY(keyHeads, model.figure("n_kv_heads"));
    const double keyWidth = attention.value * keyHeads.value / heads.value;
    return LinearMaps<R>{{{width.value, attention.value}, {width.value, keyWidth}, {width.value, keyWidth}, {attention.value, width.value}},
                         {attention, heads, keyHeads}};
}

// Queries, keys and values pass a narrow map first (DeepSeek-V2, arXiv:2405.04434); values are as wide as the keys without rotation.
template <class R>
Result<LinearMaps<R>> compressedAttention(const ModelShape<R>& model, const Noted<double, R>& width, const Noted<double, R>& keyRank) {
    FOUREM_TRY(heads, model.figure("n_heads"));
    FOUREM_TRY(head, model.figure("head_dim"));
    FOUREM_TRY(rotated, model.figure("qk_rope_head_dim"));
    const auto queryRank = model.maybe("q_lora_rank");
    const double queries = heads.value * (head.value + rotated.value);
    const double values = heads.value * head.value;
    LinearMaps<R> maps{{{width.value, keyRank.value + rotated.value}, {keyRank.value, 2.0 * values}, {values, width.value}},
                       {keyRank, heads, head, rotated}};
    if (!queryRank || queryRank->value <= 0.0) {
        maps.matrices.push_back({width.value, queries});
        return maps;
    }
    maps.matrices.push_back({width.value, queryRank->value});
    maps.matrices.push_back({queryRank->value, queries});
    maps.from.push_back(*queryRank);
    return maps;
}

/// @param count  feed-forward parts of that width in the layer
template <class R>
LinearMaps<R> feedForward(const ModelShape<R>& model, const Noted<double, R>& width, const Noted<double, R>& inner, double count) {
    const auto matrices = model.maybe("ffn_matrices");
    LinearMaps<R> maps{{}, {inner}};
    const AdaptedMatrix each{width.value * count, inner.value * count};
    maps.matrices.assign(matrices && matrices->value > 2.0 ? 3 : 2, each);
    return maps;
}

template <class R>
Result<std::optional<ExpertCount<R>>> expertsOf(const ModelShape<R>& model) {
    const auto width = model.maybe("d_ff_expert");
    if (!model.isMixture() || !width) return std::optional<ExpertCount<R>>{};
    FOUREM_TRY(experts, model.figure("n_experts"));
    FOUREM_TRY(perToken, model.figure("experts_per_token"));
    const auto shared = model.maybe("n_shared_experts");
    const double always = shared ? shared->value : 0.0;
    std::vector<Noted<double, R>> from{experts, perToken};
    if (shared) from.push_back(*shared);
    return std::optional{ExpertCount<R>{*width, std::move(from), experts.value + always, perToken.value + always}};
}

/// The layers of one model, of which some or all hold experts.
template <class R>
class AdaptedLayers {
public:
    static Result<AdaptedLayers> of(const Scope<R>& scope, const ModelShape<R>& model) {
        FOUREM_TRY(layers, model.layers());
        FOUREM_TRY(rank, scope.number("lora_rank"));
        FOUREM_TRY(width, model.figure("d_model"));
        const auto keyRank = model.maybe("kv_lora_rank");
        FOUREM_TRY(attention, keyRank ? compressedAttention(model, width, *keyRank) : plainAttention(model, width));
        FOUREM_TRY(experts, expertsOf(model));
        auto dense = model.maybe("d_ff");
        if (!experts && !dense) {
            FOUREM_TRY(missing, model.figure("d_ff"));
            dense = missing;
        }
        const auto withExperts = experts ? model.maybe("n_moe_layers") : std::nullopt;
        return AdaptedLayers{scope, model, layers, rank, width, std::move(attention), std::move(experts), dense, withExperts};
    }

    [[nodiscard]] bool meetsAll() const { return !m_experts || m_experts->met == m_experts->all; }

    /// @param experts  of each layer that has some
    [[nodiscard]] Result<Noted<double, R>> counted(double experts) const {
        R& recorder = m_scope.recorder();
        const bool isMixed = m_dense && m_withExperts && m_withExperts->value < m_layers.value;
        if (!isMixed) return ofLayers(m_layers, m_dense.has_value(), experts);
        const auto plain = recorder.step(kDenseLayers, m_layers.value - m_withExperts->value, m_layers, *m_withExperts);
        FOUREM_TRY(first, ofLayers(plain, true, 0.0));
        FOUREM_TRY(second, ofLayers(*m_withExperts, false, experts));
        return recorder.step(kAdaptersOfAllLayers, first.value + second.value, first, second);
    }
    [[nodiscard]] Result<Noted<double, R>> all() const { return counted(m_experts ? m_experts->all : 0.0); }
    [[nodiscard]] Result<Noted<double, R>> met() const { return counted(m_experts ? m_experts->met : 0.0); }

private:
    AdaptedLayers(const Scope<R>& scope, const ModelShape<R>& model, const Noted<double, R>& layers, const Noted<double, R>& rank,
                  const Noted<double, R>& width, LinearMaps<R> attention, std::optional<ExpertCount<R>> experts,
                  const std::optional<Noted<double, R>>& dense, const std::optional<Noted<double, R>>& withExperts)
        : m_scope{scope},
          m_model{model},
          m_layers{layers},
          m_rank{rank},
          m_width{width},
          m_attention{std::move(attention)},
          m_experts{std::move(experts)},
          m_dense{dense},
          m_withExperts{withExperts} {}

    [[nodiscard]] Result<Noted<double, R>> ofLayers(const Noted<double, R>& layers, bool isDense, double experts) const {
        LinearMaps<R> maps = m_attention;
        if (isDense) maps.add(feedForward(m_model, m_width, *m_dense, 1.0));
        if (experts > 0.0) {
            maps.add(feedForward(m_model, m_width, m_experts->width, experts));
            maps.from.insert(maps.from.end(), m_experts->from.begin(), m_experts->from.end());
        }
        FOUREM_TRY(count, adapterParameters(layers.value, m_rank.value, maps.matrices));
        return m_scope.recorder().step(kAdapterParameters, count, layers, m_rank, m_width, maps.from);
    }

    const Scope<R>& m_scope;
    const ModelShape<R>& m_model;
    Noted<double, R> m_layers, m_rank, m_width;
    LinearMaps<R> m_attention;
    std::optional<ExpertCount<R>> m_experts;
    std::optional<Noted<double, R>> m_dense;       ///< width of a feed-forward part that is no expert
    std::optional<Noted<double, R>> m_withExperts; ///< layers that hold experts; none: all of a mixture's
};

} // namespace

template <class R>
Result<Adapters<R>> Adapters<R>::of(const Scope<R>& scope, const ModelShape<R>& model) {
    FOUREM_TRY(layers, AdaptedLayers<R>::of(scope, model));
    FOUREM_TRY(all, layers.all());
    if (layers.meetsAll()) return Adapters{all, all};
    FOUREM_TRY(met, layers.met());
    return Adapters{all, met};
}

template struct Adapters<TraceRecorder>;
template struct Adapters<NoRecorder>;

} // namespace estimator
