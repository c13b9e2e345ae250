#include "estimator/stages/model_shape.h"

#include "estimator/formulas/composition.h"
#include "estimator/stages/try.h"
#include "estimator/stages/upstream.h"

namespace estimator {

template <class R>
typename ModelShape<R>::Architecture ModelShape<R>::architectureOf(std::string_view text) {
    if (text == "encoder") return Architecture::encoder;
    if (text == "cnn") return Architecture::convolutional;
    if (text == "diffusion") return Architecture::diffusion;
    return text == "moe" ? Architecture::mixture : Architecture::decoder;
}

template <class R>
models::Result<ModelShape<R>> ModelShape<R>::of(const Scope<R>& scope, std::string_view field) {
    const auto id = modelOf(scope.plan(), scope.scenario(), scope.id(), field);
    if (!id) return scope.missing(field);
    const auto entry = scope.facts().entry(models::EntryKind::model, *id);
    if (!entry) {
        models::Error error = entry.error();
        error.where = scope.where(field);
        return tl::unexpected{std::move(error)};
    }
    return ModelShape{scope, **entry};
}

template <class R>
models::Result<Noted<double, R>> ModelShape<R>::billions(std::string_view key) const {
    FOUREM_TRY(number, figure(key));
    return m_scope.recorder().as(number.value * 1e9, number);
}

template <class R>
models::Result<Noted<double, R>> ModelShape<R>::activeParameters() const {
    if (maybe("params_active_b")) return billions("params_active_b");
    if (isMixture()) return figure("params_active_b");
    return parameters();
}

template <class R>
models::Result<Noted<double, R>> ModelShape<R>::matmulParameters() const {
    FOUREM_TRY(active, activeParameters());
    const auto vocabulary = maybe("vocab");
    const auto width = maybe("d_model");
    const bool separateHead = text("tied_embeddings") == "0";
    if (!isGenerative() || !separateHead || !vocabulary || !width) return active;
    return m_scope.recorder().step(kMatmulParameters, active.value - vocabulary->value * width->value, active, *vocabulary, *width);
}

template <class R>
models::Result<Noted<double, R>> ModelShape<R>::attentionWidth() const {
    const auto heads = maybe("n_heads");
    const auto headWidth = maybe("head_dim");
    if (!heads || !headWidth) return figure("d_model");
    return m_scope.recorder().step(kAttentionWidth, heads->value * headWidth->value, *heads, *headWidth);
}

template class ModelShape<TraceRecorder>;
template class ModelShape<NoRecorder>;

} // namespace estimator
