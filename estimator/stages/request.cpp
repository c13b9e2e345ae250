#include "estimator/stages/request.h"

#include "estimator/formulas/caches.h"
#include "estimator/formulas/composition.h"
#include "estimator/stages/try.h"
#include "models/core/words.h"

#include <array>

namespace estimator {

using models::Result;

namespace {

// Processor-seconds of the tools of an agent, for a request that no cache answers.
template <class R>
Result<std::optional<Noted<Duration, R>>> toolTimePerCall(const Scope<R>& scope, Remarks remarks) {
    FOUREM_TRY(toolCalls, scope.number("tool_calls_per_request"));
    if (toolCalls.value <= 0.0) return std::optional<Noted<Duration, R>>{};
    FOUREM_TRY(each, chosenOr(scope, "tool_vcpu_s", "tool_vcpu_s", remarks));
    return std::optional{scope.recorder().step(kToolTime, toolCalls.value * models::seconds(each.value), toolCalls, each)};
}

// What processors do for such a request: a search for passages, and the tools.
template <class R>
Result<std::optional<Noted<Energy, R>>> energyPerCall(const Scope<R>& scope, const Noted<double, R>& retrieved,
                                                      const std::optional<Noted<Duration, R>>& toolTime) {
    R& recorder = scope.recorder();
    std::optional<Noted<Energy, R>> search, tools;
    if (retrieved.value > 0.0) {
        FOUREM_TRY(retrieval, scope.constant("retrieval_j"));
        search = recorder.as(models::joules(retrieval.value), retrieval);
    }
    if (toolTime) {
        FOUREM_TRY(busy, scope.constant("vcpu_max_w"));
        tools = recorder.step(kToolEnergy, toolTime->value * models::watts(busy.value), *toolTime, busy);
    }
    if (!search || !tools) return tools ? tools : search;
    return std::optional{recorder.step(kSearchAndTools, search->value + tools->value, *search, *tools)};
}

} // namespace

template <class R>
Result<ModelCalls<R>> ModelCalls<R>::of(const Scope<R>& scope, Remarks remarks) {
    R& recorder = scope.recorder();
    ModelCalls calls;
    FOUREM_TRY(perRequest, scope.number("calls_per_request"));
    if (perRequest.value > 1.0) calls.perRequest = perRequest;
    FOUREM_TRY(hits, scope.number("semantic_cache_hit"));
    FOUREM_TRY(retrieved, scope.number("retrieved_tokens"));
    if (hits.value > 0.0) {
        FOUREM_TRY(correct, chosenOr(scope, "semantic_cache_correct", "semantic_cache_correct", remarks));
        FOUREM_TRY(share, placed(semanticMiss(hits.value, correct.value), scope.where("semantic_cache_hit")));
        calls.missed = recorder.step(kSemanticMiss, share, hits, correct);
        FOUREM_TRY(lookup, scope.constant("semantic_lookup_j"));
        calls.besides = recorder.as(models::joules(lookup.value), lookup);
    }
    FOUREM_TRY(toolTime, toolTimePerCall(scope, remarks));
    FOUREM_TRY(each, energyPerCall(scope, retrieved, toolTime));
    calls.toolTime = toolTime;
    if (toolTime && calls.missed)
        calls.toolTime = recorder.step(kMissedToolTime, toolTime->value * calls.missed->value, *toolTime, *calls.missed);
    if (!each) return calls;
    if (!calls.missed) {
        calls.besides = each;
        return calls;
    }
    FOUREM_TRY(both, semanticEnergy(calls.missed->value, each->value, calls.besides->value));
    calls.besides = recorder.step(kSemanticEnergy, both, *calls.missed, *each, *calls.besides);
    return calls;
}

template <class R>
Noted<double, R> ModelCalls<R>::from(const Noted<double, R>& requests, R& recorder) const {
    auto calls = requests;
    if (perRequest) calls = recorder.step(kModelCalls, calls.value * perRequest->value, calls, *perRequest);
    if (missed) calls = recorder.step(kMissedCalls, calls.value * missed->value, calls, *missed);
    return calls;
}

template <class R>
Result<Noted<double, R>> promptOf(const Scope<R>& scope) {
    FOUREM_TRY(images, scope.number("images_per_request"));
    FOUREM_TRY(perImage, scope.number("tokens_per_image"));
    FOUREM_TRY(audio, scope.number("audio_s"));
    const auto entered = scope.maybeNumber("prompt_tokens");
    // Who sends sound or pictures need not write anything.
    if (!entered && audio.value <= 0.0 && images.value <= 0.0) return scope.missing("prompt_tokens");
    const auto written =
        entered ? *entered : scope.recorder().leaf(0.0, {TraceKind::standard, "Prompt tokens", scope.where("prompt_tokens"), {}, {}});
    FOUREM_TRY(perSecond, scope.number("tokens_per_audio_s"));
    FOUREM_TRY(retrieved, scope.number("retrieved_tokens"));
    FOUREM_TRY(calls, scope.number("calls_per_request"));
    FOUREM_TRY(growth, scope.number("context_growth_tokens"));
    const double added =
        images.value * perImage.value + audio.value * perSecond.value + retrieved.value + growth.value * (calls.value - 1.0) / 2.0;
    if (added <= 0.0) return written;
    return scope.recorder().step(kPromptOfCall, written.value + added, written, images, perImage, audio, perSecond, retrieved, calls,
                                 growth);
}

template <class R>
void refuseTextFields(const Scope<R>& scope, const ModelShape<R>& model, Remarks remarks) {
    if (model.isGenerative()) return;
    constexpr std::array kNumbers{"images_per_request", "audio_s",          "context_growth_tokens", "tool_calls_per_request",
                                  "retrieved_tokens",   "prefix_cache_hit", "draft_tokens"};
    const auto refuseText = [&](std::string_view path) {
        refuse(scope, path, model.name(), FOUREM_WORDS("messages", "it does not write text token by token"), remarks);
    };
    for (const std::string_view path : kNumbers)
        if (const auto number = scope.maybeNumber(path); number && number->value > 0.0) refuseText(path);
    if (scope.flag("speculation")) refuseText("speculation");
    if (!scope.flag("kv_cache")) refuseText("kv_cache");
}

template struct ModelCalls<TraceRecorder>;
template struct ModelCalls<NoRecorder>;
template Result<Noted<double, TraceRecorder>> promptOf(const Scope<TraceRecorder>&);
template Result<Noted<double, NoRecorder>> promptOf(const Scope<NoRecorder>&);
template void refuseTextFields(const Scope<TraceRecorder>&, const ModelShape<TraceRecorder>&, Remarks);
template void refuseTextFields(const Scope<NoRecorder>&, const ModelShape<NoRecorder>&, Remarks);

} // namespace estimator
