#include "estimator/stages/experts.h"

#include "estimator/formulas/composition.h"
#include "estimator/stages/try.h"

#include <algorithm>
#include <cmath>

namespace estimator {
namespace {

using models::Result;

constexpr double kChipsToSpreadExperts = 4.0;
constexpr double kMostOfTheModel = 0.97; // attention and embeddings are never less than this leaves

template <class R>
Result<Noted<double, R>> expertParameters(const ModelShape<R>& model, const Noted<double, R>& total, const Noted<double, R>& perToken,
                                          const Noted<double, R>& experts, R& recorder) {
    const auto layers = model.maybe("n_moe_layers");
    const auto matrices = model.maybe("ffn_matrices");
    const auto width = model.maybe("d_model");
    const auto inner = model.maybe("d_ff_expert");
    if (layers && matrices && width && inner) {
        const double all = experts.value * layers->value * matrices->value * width->value * inner->value;
        return recorder.step(kExpertParameters, std::min(kMostOfTheModel * total.value, all), experts, layers, matrices, width, inner);
    }
    // total = shared + experts and active = shared + share × experts, so both follow without the shape of an expert.
    FOUREM_TRY(active, model.activeParameters());
    const double all = (total.value - active.value) / (1.0 - perToken.value / experts.value);
    return recorder.step(kExpertParameters, std::min(total.value, all), total, active, perToken, experts);
}

} // namespace

template <class R>
bool Experts<R>::spreadOver(double chips) const {
    return chips > 1.0 && isSpread.value_or(spreadsExperts(chips));
}

template <class R>
double Experts<R>::touched(double sequences) const {
    return 1.0 - std::pow(1.0 - perToken.value / count.value, std::max(1.0, sequences));
}

template <class R>
Result<std::optional<Experts<R>>> Experts<R>::of(const Scope<R>& scope, const ModelShape<R>& model) {
    if (!model.isMixture()) return std::optional<Experts>{};
    R& recorder = scope.recorder();
    FOUREM_TRY(total, model.parameters());
    FOUREM_TRY(count, model.figure("n_experts"));
    FOUREM_TRY(perToken, model.figure("experts_per_token"));
    const double share = perToken.value / count.value;
    if (share >= 1.0) return std::optional<Experts>{};
    const auto withExperts = model.maybe("n_moe_layers");
    FOUREM_TRY(allLayers, model.layers());
    FOUREM_TRY(parameters, expertParameters(model, total, perToken, count, recorder));
    FOUREM_TRY(compute, scope.constant("expert_compute"));
    FOUREM_TRY(memory, scope.constant("expert_memory"));
    FOUREM_TRY(imbalance, scope.constant("expert_imbalance"));
    FOUREM_TRY(dispatch, scope.constant("expert_dispatch_s"));
    FOUREM_TRY(admission, scope.constant("expert_admission_s"));
    const auto chosen = scope.maybeText("expert_parallel");
    return std::optional{Experts{.count = count,
                                 .perToken = perToken,
                                 .layers = withExperts ? *withExperts : allLayers,
                                 .parameters = parameters,
                                 .computeShare = compute,
                                 .memoryShare = memory,
                                 .imbalance = imbalance,
                                 .dispatch = recorder.as(models::seconds(dispatch.value), dispatch),
                                 .admission = recorder.as(models::seconds(admission.value), admission),
                                 .isSpread = chosen ? std::optional{*chosen == "on"} : std::nullopt}};
}

template <class R>
std::optional<Noted<double, R>> inputTableOf(const ModelShape<R>& model, R& recorder) {
    if (!model.isGenerative() || model.text("tied_embeddings") == "1") return std::nullopt;
    const auto vocabulary = model.maybe("vocab");
    const auto width = model.maybe("d_model");
    if (!vocabulary || !width) return std::nullopt;
    return recorder.step(kInputTable, vocabulary->value * width->value, *vocabulary, *width);
}

template <class R>
Result<WeightParts> weightParts(const ModelShape<R>& model, const std::optional<Experts<R>>& experts,
                                const std::optional<Noted<double, R>>& table, const WeightFormat& format) {
    FOUREM_TRY(total, model.parameters());
    WeightParts parts{.shared = total.value,
                      .sharedRead = total.value,
                      .experts = 0.0,
                      .bytesPerShared = format.bytesPerParameter,
                      .bytesPerExpert = format.bytesPerParameter};
    if (experts) {
        parts.experts = experts->parameters.value;
        parts.shared = total.value - parts.experts;
        if (format.expertsOnly) parts.bytesPerShared = kSixteenBitBytes;
    }
    parts.sharedRead = table ? std::max(parts.shared - table->value, 0.5 * parts.shared) : parts.shared;
    return parts;
}

bool spreadsExperts(double chips) { return chips >= kChipsToSpreadExperts; }

template struct Experts<TraceRecorder>;
template struct Experts<NoRecorder>;
template std::optional<Noted<double, TraceRecorder>> inputTableOf(const ModelShape<TraceRecorder>&, TraceRecorder&);
template std::optional<Noted<double, NoRecorder>> inputTableOf(const ModelShape<NoRecorder>&, NoRecorder&);
template Result<WeightParts> weightParts(const ModelShape<TraceRecorder>&, const std::optional<Experts<TraceRecorder>>&,
                                         const std::optional<Noted<double, TraceRecorder>>&, const WeightFormat&);
template Result<WeightParts> weightParts(const ModelShape<NoRecorder>&, const std::optional<Experts<NoRecorder>>&,
                                         const std::optional<Noted<double, NoRecorder>>&, const WeightFormat&);

} // namespace estimator
