#include "estimator/stages/replica.h"

#include "estimator/formulas/batch_limit.h"
#include "estimator/formulas/composition.h"
#include "estimator/formulas/compression.h"
#include "estimator/formulas/decode_step.h"
#include "estimator/formulas/encoders_and_images.h"
#include "estimator/formulas/kv_cache.h"
#include "estimator/stages/request.h"
#include "estimator/stages/try.h"
#include "estimator/stages/upstream.h"
#include "models/core/words.h"

#include <algorithm>

namespace estimator {
namespace {

using models::Code;
using models::Result;

// Without a cache nothing but latency limits the batch; beyond this many items a step is compute-bound on every chip.
constexpr double kBatchWithoutCache = 64.0;

template <class R>
std::string formatOf(const Scope<R>& scope, const Chip<R>& chip, Remarks remarks) {
    if (const auto chosen = scope.maybeText("weights")) return *chosen;
    const auto compressed = compressionBefore(scope.plan(), scope.scenario(), scope.id());
    const std::string format = compressed ? *compressed : chip.usualPrecision();
    remarks.size(scope, "weights", models::FieldValue{format},
                 compressed ? models::Message{Code::sizedByUpstream, {}} : models::Message{Code::sizedByChip, {chip.name()}}, std::nullopt);
    return format;
}

/// A count or an amount of work after structured pruning.
template <class T, class R>
Noted<T, R> pruned(const Noted<T, R>& whole, const Savings<R>& savings, R& recorder) {
    if (!savings.prunedShare) return whole;
    return recorder.step(kPrunedParameters, whole.value * savings.kept(), whole, *savings.prunedShare);
}

template <class R>
Result<RequestShape<R>> requestOf(const Scope<R>& scope, const ModelShape<R>& model, const Savings<R>& savings) {
    R& recorder = scope.recorder();
    const auto fixed = [&](double value, const char* name) { return recorder.leaf(value, {TraceKind::derived, name, {}, {}, {}}); };
    const auto layers = model.maybe("n_layers");
    const auto width = model.attentionWidth();
    RequestShape<R> shape{.steps = fixed(1.0, "Steps per request"),
                          .promptTokens = fixed(0.0, "Prompt tokens"),
                          .layers = layers ? *layers : fixed(0.0, "Layers"),
                          .attentionWidth = width ? *width : fixed(0.0, "Attention width"),
                          .wholeRequest = {},
                          .efficiency = {}};
    if (model.isDiffusion()) {
        FOUREM_TRY(steps, scope.number("denoising_steps"));
        FOUREM_TRY(tokens, scope.number("image_tokens"));
        FOUREM_TRY(parameters, model.parameters());
        FOUREM_TRY(depth, model.layers());
        FOUREM_TRY(size, model.figure("d_model"));
        FOUREM_TRY(work, diffusionCompute({.steps = steps.value,
                                           .parameters = parameters.value,
                                           .tokens = tokens.value,
                                           .layers = depth.value,
                                           .width = size.value}));
        shape.wholeRequest = pruned(recorder.step(kDiffusionCompute, work, steps, parameters, tokens, depth, size), savings, recorder);
        return shape;
    }
    if (const auto multiplyAdds = model.maybe("gmac_per_sample"); multiplyAdds && !model.isGenerative()) {
        FOUREM_TRY(work, imageForwardCompute(multiplyAdds->value * 1e9, 1.0));
        shape.wholeRequest = pruned(recorder.step(kImageForwardCompute, work, *multiplyAdds), savings, recorder);
        return shape;
    }
    if (model.isConvolutional()) {
        FOUREM_TRY(missing, model.figure("gmac_per_sample"));
        static_cast<void>(missing);
    }
    FOUREM_TRY(prompt, model.isGenerative() ? promptOf(scope) : scope.number("prompt_tokens"));
    shape.promptTokens = prompt;
    if (!model.isGenerative()) return shape;
    FOUREM_TRY(output, scope.number("output_tokens"));
    if (output.value <= 0.0) return scope.missing("output_tokens");
    if (!layers) return tl::unexpected{model.layers().error()};
    if (!width) return tl::unexpected{width.error()};
    shape.steps = output;
    return shape;
}

template <class R>
Result<Noted<Bytes, R>> keyValueOf(const Scope<R>& scope, const ModelShape<R>& model, const RequestShape<R>& request, bool keepsCache) {
    R& recorder = scope.recorder();
    if (!model.isGenerative() || !keepsCache) return recorder.leaf(Bytes{}, {TraceKind::derived, "KV cache per token", {}, {}, {}});
    const Bytes perValue = models::bytes(scope.option("kv_precision") == "fp8" ? 1.0 : 2.0);
    const auto decoders = model.maybe("n_decoder_layers");
    FOUREM_TRY(allLayers, model.layers());
    const auto layers = decoders ? *decoders : allLayers;
    if (const auto latent = model.maybe("kv_lora_rank")) {
        FOUREM_TRY(rope, model.figure("qk_rope_head_dim"));
        FOUREM_TRY(perToken, latentKeyValueBytes(layers.value, latent->value, rope.value, perValue));
        return recorder.step(kLatentKeyValueBytes, perToken, layers, *latent, rope);
    }
    FOUREM_TRY(heads, model.figure("n_kv_heads"));
    FOUREM_TRY(headWidth, model.figure("head_dim"));
    FOUREM_TRY(perToken, keyValueBytes(layers.value, heads.value, headWidth.value, perValue));
    const auto full = recorder.step(kKeyValueBytes, perToken, layers, heads, headWidth);
    const auto window = model.maybe("sliding_window");
    if (!window) return full;
    // The step reads kv·ctx bytes; with sliding windows most layers read less, so the bytes per token shrink by the mean.
    const auto fullLayers = model.maybe("n_full_attn_layers");
    const double context = request.promptTokens.value + request.steps.value / 2.0;
    if (context <= 0.0) return full;
    const double unwindowed = fullLayers ? fullLayers->value : 0.0;
    FOUREM_TRY(kept, meanCachedContext({.context = context,
                                        .window = window->value,
                                        .fullLayers = unwindowed,
                                        .windowedLayers = std::max(0.0, layers.value - unwindowed)}));
    return recorder.step(kWindowedContext, perToken * (kept / context), full, *window);
}

template <class R>
Result<void> addExperts(const Noted<double, R>& total, ReplicaInputs<R>& inputs) {
    const ModelShape<R>& model = inputs.model;
    if (!model.isMixture()) return {};
    FOUREM_TRY(experts, model.figure("n_experts"));
    FOUREM_TRY(perToken, model.figure("experts_per_token"));
    const double share = perToken.value / experts.value;
    if (share >= 1.0) return {};
    inputs.expertShare = {share, perToken.ref};
    // total = shared + experts and active = shared + share × experts, so both follow without the shape of an expert.
    inputs.expertParameters = std::min(total.value, (total.value - inputs.activeParameters.value) / (1.0 - share));
    inputs.sharedParameters = total.value - inputs.expertParameters;
    return {};
}

/// Suffix of the calibration that fits the model and format: mixtures and 8-bit weights have their own.
template <class R>
std::string_view calibration(const ModelShape<R>& model, std::string_view format) {
    if (model.isMixture()) return "_moe";
    return format == "fp8" ? "_fp8" : "";
}

template <class R>
Result<Noted<double, R>> calibrated(const Chip<R>& chip, const std::string& stem, std::string_view suffix, std::string_view tail,
                                    std::string_view constant) {
    if (!suffix.empty())
        if (const auto special = chip.own(stem + std::string{suffix} + std::string{tail})) return *special;
    return chip.ownOr(stem + std::string{tail}, constant);
}

template <class R>
Result<Noted<double, R>> computeEfficiencyOf(const Chip<R>& chip, const ModelShape<R>& model, std::string_view suffix) {
    if (model.isDiffusion()) return chip.ownOr("eta_diffusion", "eta_diffusion");
    if (suffix == "_moe")
        if (const auto mixture = chip.own("eta_f_moe")) return *mixture;
    return chip.ownOr("eta_f_serving", "eta_f_uncalibrated");
}

} // namespace

template <class R>
Result<ReplicaInputs<R>> ReplicaInputs<R>::of(const Scope<R>& scope, Remarks remarks) {
    R& recorder = scope.recorder();
    FOUREM_TRY(chip, Chip<R>::of(scope));
    FOUREM_TRY(model, ModelShape<R>::of(scope));
    const std::string formatKey = formatOf(scope, chip, remarks);
    const auto format = weightFormat(formatKey);
    if (!format) return models::fail(Code::badValue, scope.where("weights"), {formatKey, "weight format", "fp8"});
    FOUREM_TRY(savings, Savings<R>::of(scope, chip, model, format->isSparse, remarks));
    FOUREM_TRY(request, requestOf(scope, model, savings));
    std::string precision{format->precision};
    if (!chip.has(precision) && !format->otherwise.empty()) precision = format->otherwise;
    if (!chip.has(precision) && scope.isVirtual()) precision = chip.usualPrecision();
    auto peak = chip.peak(precision);
    if (!peak) {
        if (peak.error().code == Code::unsupportedPrecision) peak.error().where = scope.where("weights");
        return tl::unexpected{peak.error()};
    }
    FOUREM_TRY(memoryRate, chip.bandwidth());
    // A processor works from main memory, whose size is the server's: the catalogue has none, and weights of such models always fit.
    const auto chipMemory = chip.memory();
    if (!chipMemory && !chip.isProcessor()) return tl::unexpected{chipMemory.error()};
    FOUREM_TRY(wholeActive, model.activeParameters());
    FOUREM_TRY(wholeTotal, model.parameters());
    const auto active = pruned(wholeActive, savings, recorder);
    const auto total = pruned(wholeTotal, savings, recorder);
    FOUREM_TRY(keyValue, keyValueOf(scope, model, request, savings.keepsCache));
    FOUREM_TRY(memoryShare, scope.constant("serving_memory_share"));
    FOUREM_TRY(overhead, scope.constant("serving_overhead_bytes"));
    const std::string_view suffix = calibration(model, formatKey);
    FOUREM_TRY(computeEfficiency, computeEfficiencyOf(chip, model, suffix));
    FOUREM_TRY(memoryEfficiency, chip.ownOr("eta_b_serving", "eta_b_uncalibrated"));
    FOUREM_TRY(layerOverhead, calibrated(chip, "layer_overhead", suffix, "_s", "layer_overhead_s"));
    FOUREM_TRY(parallelOverhead, calibrated(chip, "tp_overhead", suffix, "_s", "tp_overhead_s"));
    FOUREM_TRY(sequenceOverhead, calibrated(chip, "sequence_overhead", suffix, "_s", "sequence_overhead_s"));
    FOUREM_TRY(curve, PowerCurve<R>::of(scope, chip, model.isMixture()));

    const auto chosenContext = scope.maybeNumber("context_limit");
    const double requestContext = request.promptTokens.value + (model.isGenerative() ? request.steps.value : 0.0);
    const auto context =
        chosenContext ? *chosenContext : recorder.step(kRequestContext, std::max(1.0, requestContext), request.promptTokens, request.steps);
    if (!chosenContext && model.isGenerative())
        remarks.size(scope, "context_limit", models::FieldValue{context.value},
                     {Code::sizedByRequest, {models::Argument{context.value, "tokens"}}}, traceOf(context));
    const auto heads = model.maybe("kv_lora_rank") ? std::optional<Noted<double, R>>{} : model.maybe("n_kv_heads");

    ReplicaInputs inputs{
        .model = model,
        .chip = chip,
        .request = request,
        .format = formatKey,
        .activeParameters = active,
        .weights = recorder.step(kWeightBytes, models::bytes(total.value * format->bytesPerParameter), total),
        .expertShare = {},
        .sharedParameters = 0.0,
        .expertParameters = 0.0,
        .bytesPerParameter = format->bytesPerParameter,
        .weightsOnly = format->weightsOnly,
        .keyValueBytes = keyValue,
        .keyValueHeads = heads ? *heads : Noted<double, R>{1.0, active.ref},
        .longestContext = context,
        .peakRate = *peak,
        .memoryRate = memoryRate,
        .memory = chipMemory ? *chipMemory : Noted<Bytes, R>{Bytes{}, memoryRate.ref},
        .memoryShare = memoryShare,
        .memoryOverhead = recorder.as(models::bytes(overhead.value), overhead),
        .computeEfficiency = computeEfficiency,
        .memoryEfficiency = memoryEfficiency,
        .layerOverhead = recorder.as(models::seconds(layerOverhead.value), layerOverhead),
        .parallelOverhead = recorder.as(models::seconds(parallelOverhead.value), parallelOverhead),
        .sequenceOverhead = recorder.as(models::seconds(sequenceOverhead.value), sequenceOverhead),
        .power = curve,
        .savings = savings,
        .isCalibrated = chip.own("layer_overhead_s").has_value(),
        .isVirtual = scope.isVirtual(),
    };
    if (const auto added = addExperts(total, inputs); !added) return tl::unexpected{added.error()};
    return inputs;
}

template <class R>
Spreads ReplicaInputs<R>::spreads(const Scope<R>& scope) const {
    const std::string_view otherwise = !isCalibrated       ? "sigma_decode_other"
                                       : model.isMixture() ? "sigma_decode_moe"
                                                           : "sigma_decode_calibrated";
    const auto fitted = chip.own(model.isMixture() ? "decode_sigma_moe" : "decode_sigma");
    Spreads known;
    known[Unknown::time] = {chip.id() + (model.isMixture() ? " mixture" : " decode"), chip.name(),
                            fitted ? fitted->value : sigmaOf(scope, otherwise)};
    known[Unknown::power] = {chip.id(), chip.name(), sigmaOf(scope, isCalibrated ? "sigma_power_calibrated" : "sigma_power_other")};
    return known;
}

namespace {

template <class R>
double sparseGain(const ReplicaInputs<R>& inputs) {
    return inputs.savings.sparseRate ? inputs.savings.sparseRate->value / inputs.peakRate.value : 1.0;
}

// With a draft model one step yields several tokens: what a token takes of it. The draft loads the chip as the model does.
template <class R>
Result<ReplicaStep> withDraft(const Draft<R>& draft, const DecodeStep& step, const ReplicaStep& plain, FlopRate compute) {
    FOUREM_TRY(checking, checkingStep(step, draft.speculation()));
    const double loaded = (1.0 + draft.proposed.value * draft.cost.value) / checking.tokens;
    return ReplicaStep{.fixed = checking.fixed / checking.tokens,
                       .perSequence = checking.perSequence / checking.tokens,
                       .fixedBytes = plain.fixedBytes * loaded,
                       .bytesPerSequence = plain.bytesPerSequence * loaded,
                       .workPerSequence = (checking.perSequence - step.keyValueRead - step.sequenceOverhead) * compute / checking.tokens};
}

} // namespace

template <class R>
Result<ReplicaStep> replicaStep(const ReplicaInputs<R>& inputs, double chips, double sequences) {
    double read = inputs.weights.value.inBase();
    if (inputs.expertShare) {
        FOUREM_TRY(experts, expertRead(inputs.sharedParameters, inputs.expertParameters, inputs.expertShare->value,
                                       sequences * inputs.savings.tokensPerStep()));
        read = experts.parameters * inputs.bytesPerParameter;
    }
    const Bytes weights = models::bytes(read);
    const double efficiency =
        inputs.computeEfficiency.value * (inputs.weightsOnly && sequences > kWeightOnlyLargeBatch ? kWeightOnlyLargeBatchFactor : 1.0);
    const RequestShape<R>& request = inputs.request;
    const ByteRate memory = chips * inputs.memoryRate.value * inputs.memoryEfficiency.value;
    const FlopRate compute = chips * inputs.peakRate.value * efficiency;
    if (request.wholeRequest || request.layers.value <= 0.0 || request.attentionWidth.value <= 0.0) {
        const Flops work = request.wholeRequest ? request.wholeRequest->value
                                                : models::flops(2.0 * inputs.activeParameters.value * request.promptTokens.value);
        return ReplicaStep{.fixed = weights / memory + inputs.layerOverhead.value * request.layers.value,
                           .perSequence = work / (compute * sparseGain(inputs)) + inputs.sequenceOverhead.value,
                           .fixedBytes = weights,
                           .bytesPerSequence = {},
                           .workPerSequence = work};
    }
    // An encoder reads its text in one step: the last token counts as the one that is put out.
    const double outputs = inputs.model.isGenerative() ? request.steps.value : 1.0;
    const double prompt = inputs.model.isGenerative() ? request.promptTokens.value : std::max(0.0, request.promptTokens.value - 1.0);
    const double shards = std::min(chips, std::max(1.0, inputs.keyValueHeads.value));
    const DecodeInput input{.activeParameters = inputs.activeParameters.value,
                            .weights = weights,
                            .keyValueBytes = inputs.keyValueBytes.value,
                            .promptTokens = prompt,
                            .outputTokens = outputs,
                            .layers = request.layers.value,
                            .attentionWidth = request.attentionWidth.value,
                            .chips = chips,
                            .keyValueShards = shards,
                            .peakRate = inputs.peakRate.value,
                            .memoryRate = inputs.memoryRate.value,
                            .constants = {efficiency, inputs.memoryEfficiency.value, inputs.layerOverhead.value,
                                          inputs.parallelOverhead.value, inputs.sequenceOverhead.value, 0.0},
                            .cachedShare = inputs.model.isGenerative() ? inputs.savings.cachedShare.value : 0.0};
    FOUREM_TRY(usual, decodeStep(input));
    FOUREM_TRY(step, inputs.savings.changed(usual, input, sequences));
    const double context = prompt + outputs / 2.0;
    const ReplicaStep plain{.fixed = step.fixed(),
                            .perSequence = step.perSequence(),
                            .fixedBytes = weights,
                            .bytesPerSequence = inputs.keyValueBytes.value * context,
                            .workPerSequence = (step.decodeCompute + step.prefillCompute) * compute};
    return inputs.savings.draft ? withDraft(*inputs.savings.draft, step, plain, compute) : Result<ReplicaStep>{plain};
}

template <class R>
Result<double> sequenceLimit(const ReplicaInputs<R>& inputs, double chips) {
    if (inputs.chip.isProcessor() || inputs.isVirtual) return kBatchWithoutCache;
    if (inputs.keyValueBytes.value <= Bytes{}) {
        const Bytes offered = chips * (inputs.memory.value * inputs.memoryShare.value - inputs.memoryOverhead.value);
        if (inputs.weights.value <= offered) return kBatchWithoutCache;
        return models::fail(
            Code::infeasibleMemory, {},
            {inputs.model.name(), models::Argument{models::inGigabytes(inputs.weights.value), "GB"},
             FOUREM_WORDS("messages", "its weights"), inputs.chip.name(), models::Argument{models::inGigabytes(offered), "GB"},
             FOUREM_WORDS("messages", "use more chips per replica, a quantised or smaller model, or a chip with more memory")});
    }
    return batchLimit({.chips = chips,
                       .memoryPerChip = inputs.memory.value,
                       .memoryShare = inputs.memoryShare.value,
                       .weights = inputs.weights.value,
                       .overheadPerChip = inputs.memoryOverhead.value,
                       .keyValueBytes = inputs.keyValueBytes.value,
                       .longestContext = inputs.longestContext.value,
                       .keyValueShards = std::min(chips, std::max(1.0, inputs.keyValueHeads.value))});
}

template <class R>
Result<Duration> batchTime(const ReplicaInputs<R>& inputs, const ReplicaStep& step, double chips, double sequences) {
    const RequestShape<R>& request = inputs.request;
    if (inputs.model.isGenerative() || request.wholeRequest || request.layers.value <= 0.0) return step.at(sequences);
    return encoderBatchTime({.parameters = inputs.activeParameters.value,
                             .weights = step.fixedBytes,
                             .tokens = request.promptTokens.value,
                             .batch = sequences,
                             .layers = request.layers.value,
                             .chips = chips,
                             .peakRate = inputs.peakRate.value * sparseGain(inputs),
                             .computeEfficiency = inputs.computeEfficiency.value,
                             .memoryRate = inputs.memoryRate.value,
                             .memoryEfficiency = inputs.memoryEfficiency.value,
                             .layerOverhead = inputs.layerOverhead.value});
}

template <class R>
Result<Power> replicaChipPower(const ReplicaInputs<R>& inputs, const ReplicaStep& step, double chips, double sequences, Duration duration) {
    FOUREM_TRY(load, chipLoad({.bytes = step.fixedBytes + step.bytesPerSequence * sequences,
                               .work = step.workPerSequence * sequences,
                               .duration = duration,
                               .chips = chips,
                               .memoryRate = inputs.memoryRate.value,
                               .peakRate = inputs.peakRate.value}));
    return chipPower(
        {.idle = inputs.power.idle.value, .cap = inputs.power.cap.value, .coefficients = inputs.power.coefficients(), .load = load});
}

template struct ReplicaInputs<TraceRecorder>;
template struct ReplicaInputs<NoRecorder>;
template Result<ReplicaStep> replicaStep(const ReplicaInputs<TraceRecorder>&, double, double);
template Result<ReplicaStep> replicaStep(const ReplicaInputs<NoRecorder>&, double, double);
template Result<double> sequenceLimit(const ReplicaInputs<TraceRecorder>&, double);
template Result<double> sequenceLimit(const ReplicaInputs<NoRecorder>&, double);
template Result<Power> replicaChipPower(const ReplicaInputs<TraceRecorder>&, const ReplicaStep&, double, double, Duration);
template Result<Power> replicaChipPower(const ReplicaInputs<NoRecorder>&, const ReplicaStep&, double, double, Duration);
template Result<Duration> batchTime(const ReplicaInputs<TraceRecorder>&, const ReplicaStep&, double, double);
template Result<Duration> batchTime(const ReplicaInputs<NoRecorder>&, const ReplicaStep&, double, double);

} // namespace estimator
