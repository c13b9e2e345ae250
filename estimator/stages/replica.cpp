#include "estimator/stages/replica.h"

#include "estimator/formulas/composition.h"
#include "estimator/formulas/compression.h"
#include "estimator/formulas/decode_step.h"
#include "estimator/formulas/encoders_and_images.h"
#include "estimator/formulas/kv_cache.h"
#include "estimator/stages/request.h"
#include "estimator/stages/spread_of.h"
#include "estimator/stages/try.h"
#include "estimator/stages/upstream.h"
#include "models/core/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace estimator {
namespace {

using models::Code;
using models::Result;

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

// A new token attends in the compressed space where keys and values are kept compressed.
template <class R>
void addAttention(const ModelShape<R>& model, const Noted<double, R>& width, RequestShape<R>& shape) {
    if (const auto attending = model.maybe("n_attn_layers")) shape.attentionLayers = attending->value;
    const auto latent = model.maybe("kv_lora_rank");
    const auto rope = model.maybe("qk_rope_head_dim");
    const auto heads = model.maybe("n_heads");
    if (latent && rope && heads) shape.decodeAttentionWidth = heads->value * (latent->value + rope->value / 2.0);
    const auto window = model.maybe("sliding_window");
    if (!window || latent || shape.layers.value <= 0.0 || width.value <= 0.0) return;
    const auto full = model.maybe("n_full_attn_layers");
    const double context = shape.promptTokens.value + shape.steps.value / 2.0;
    const double unwindowed = full ? full->value : 0.0;
    const auto kept = meanCachedContext({.context = context,
                                         .window = window->value,
                                         .fullLayers = unwindowed,
                                         .windowedLayers = std::max(0.0, shape.layers.value - unwindowed)});
    if (kept && context > 0.0) shape.attendedShare = std::min(1.0, *kept / context);
}

// Layers without attention carry a state of 32-bit values from token to token.
template <class R>
Result<void> addRecurrence(const ModelShape<R>& model, R& recorder, RequestShape<R>& shape) {
    const auto layers = model.maybe("n_ssm_layers");
    if (!layers) return {};
    FOUREM_TRY(width, model.figure("ssm_width"));
    FOUREM_TRY(size, model.figure("ssm_state"));
    FOUREM_TRY(state, recurrentState(layers->value, width.value, size.value));
    shape.recurrentLayers = *layers;
    shape.recurrentState = recorder.step(kRecurrentState, state, *layers, width, size);
    return {};
}

template <class R>
Result<void> addPictures(const Scope<R>& scope, const ModelShape<R>& model, RequestShape<R>& shape) {
    const auto pictures = scope.has("images_per_request") ? scope.maybeNumber("images_per_request") : std::nullopt;
    if (!pictures || pictures->value <= 0.0) return {};
    R& recorder = scope.recorder();
    const auto own = model.maybe("vision_gflop");
    FOUREM_TRY(usual, scope.constant("vision_gflop"));
    FOUREM_TRY(overhead, scope.constant("picture_overhead_s"));
    const auto each = own ? *own : usual;
    shape.pictureWork = recorder.step(kPictureCompute, models::flops(pictures->value * each.value * 1e9), *pictures, each);
    shape.pictureOverhead = recorder.step(kPictureOverhead, models::seconds(pictures->value * overhead.value), *pictures, overhead);
    return {};
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
                          .diffusion = {},
                          .attentionLayers = {},
                          .decodeAttentionWidth = {},
                          .attendedShare = 1.0,
                          .recurrentState = recorder.leaf(Bytes{}, {TraceKind::derived, "Recurrent state", {}, {}, {}}),
                          .recurrentLayers = fixed(0.0, "Recurrent layers"),
                          .pictureWork = recorder.leaf(Flops{}, {TraceKind::derived, "Compute of pictures", {}, {}, {}}),
                          .pictureOverhead = recorder.leaf(Duration{}, {TraceKind::derived, "Overhead of pictures", {}, {}, {}})};
    if (model.isDiffusion()) {
        FOUREM_TRY(picture, DiffusionRequest<R>::of(scope, model, savings.kept()));
        shape.wholeRequest = picture.compute;
        shape.diffusion = picture;
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
    if (output.value <= 0.0)
        return models::fail(models::Code::badValue, scope.where("output_tokens"),
                            {"output_tokens", FOUREM_WORDS("messages", "a model that writes puts out one token at least"),
                             FOUREM_WORDS("messages", "1 for a score or a class, else the length of an answer")});
    if (!layers) return tl::unexpected{model.layers().error()};
    if (!width) return tl::unexpected{width.error()};
    shape.steps = output;
    addAttention(model, *width, shape);
    if (const auto added = addRecurrence(model, recorder, shape); !added) return tl::unexpected{added.error()};
    if (const auto added = addPictures(scope, model, shape); !added) return tl::unexpected{added.error()};
    return shape;
}

template <class R>
Result<Noted<Bytes, R>> keyValueOf(const Scope<R>& scope, const ModelShape<R>& model, const RequestShape<R>& request, bool keepsCache) {
    R& recorder = scope.recorder();
    if (!model.isGenerative() || !keepsCache) return recorder.leaf(Bytes{}, {TraceKind::derived, "KV cache per token", {}, {}, {}});
    const Bytes perValue = models::bytes(scope.option("kv_precision") == "fp8" ? 1.0 : 2.0);
    if (model.text("architecture") == "rnn") return recorder.leaf(Bytes{}, {TraceKind::derived, "KV cache per token", {}, {}, {}});
    const auto decoders = model.maybe("n_decoder_layers");
    const auto attending = model.maybe("n_attn_layers");
    FOUREM_TRY(allLayers, model.layers());
    const auto layers = attending ? *attending : decoders ? *decoders : allLayers;
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
Result<Noted<double, R>> computeEfficiencyOf(const Scope<R>& scope, const Chip<R>& chip, const ModelShape<R>& model) {
    if (model.isDiffusion()) return scope.constant("diffusion_linear");
    if (model.isConvolutional()) return chip.ownOr("eta_cnn", "eta_one_pass");
    if (!model.isGenerative()) return chip.ownOr("eta_encoder", "eta_one_pass");
    return scope.constant("serving_compute");
}

// Nobody knows what a model does with more tokens than it was made to read.
template <class R>
Result<void> checkContext(const Scope<R>& scope, const ModelShape<R>& model, const RequestShape<R>& request) {
    const auto longest = model.maybe("max_context");
    if (!longest || scope.isVirtual()) return {};
    // A model that writes down speech counts the text in its context; the sound has a window of its own.
    const double prompt = model.text("task") == "asr" ? 0.0 : request.promptTokens.value;
    const double asked = prompt + (model.isGenerative() ? request.steps.value : 0.0);
    if (asked <= longest->value) return {};
    return models::fail(Code::domain, scope.where("prompt_tokens"),
                        {FOUREM_WORDS("messages", "prompt with answer"), models::Argument{asked, "tokens"},
                         FOUREM_WORDS("messages", "up to the longest context of its model, see the catalogue")});
}

/// Whether the products of a step run in eight bits or fewer.
bool isLowPrecision(const WeightFormat& format, std::string_view precision) {
    return precision == "fp4" || (format.precision == precision && (precision == "fp8" || precision == "int8"));
}

template <class R>
LearnedWork learnedWork(const ModelShape<R>& model) {
    if (model.isDiffusion()) return LearnedWork::diffusion;
    return model.isGenerative() ? LearnedWork::decode : LearnedWork::encoding;
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
    if (auto fits = checkContext(scope, model, request); !fits) return tl::unexpected{std::move(fits).error()};
    if (model.text("task") == "asr")
        remarks.findings.add(Code::extrapolation, "model",
                             {model.name(), FOUREM_WORDS("messages", "sound is counted as tokens of a prompt, no speech was measured")});
    else if (const auto sound = scope.has("audio_s") ? scope.maybeNumber("audio_s") : std::nullopt; sound && sound->value > 0.0)
        remarks.findings.add(Code::extrapolation, "audio_s",
                             {model.name(), FOUREM_WORDS("messages", "no ear of it is known; that it hears sound as tokens is assumed")});
    if (request.pictureOverhead.value > Duration{} && !model.maybe("vision_gflop"))
        remarks.findings.add(
            Code::extrapolation, "images_per_request",
            {model.name(),
             FOUREM_WORDS("messages", "no vision encoder of it is known; that it reads pictures with a usual one is assumed")});
    std::string precision{format->precision};
    const std::string_view needed = format->needs.empty() ? format->precision : format->needs;
    if (!chip.has(needed) && !format->otherwise.empty()) precision = format->otherwise;
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
    FOUREM_TRY(engine, Engine<R>::of(scope, model, remarks));
    FOUREM_TRY(experts, Experts<R>::of(scope, model));
    std::optional<Diffusion<R>> diffusion;
    if (request.diffusion) {
        FOUREM_TRY(known, Diffusion<R>::of(scope, chip, *request.diffusion, engine.key, *peak));
        diffusion = known;
    }
    const auto table = inputTableOf(model, recorder);
    FOUREM_TRY(whole, estimator::weightParts(model, experts, table, *format));
    const WeightParts parts = whole.times(savings.kept());
    FOUREM_TRY(computeEfficiency, computeEfficiencyOf(scope, chip, model));
    FOUREM_TRY(memoryEfficiency, chip.ownOr("eta_b_serving", "eta_b_uncalibrated"));
    FOUREM_TRY(keyValueEfficiency, scope.constant("cache_memory"));
    FOUREM_TRY(spanFactor, scope.constant("parallel_span_factor"));
    FOUREM_TRY(perNode, chip.ownOr("chips_per_node", "chips_per_node"));
    FOUREM_TRY(recurrentAdmission, scope.constant("recurrent_admission_s"));
    FOUREM_TRY(curve, PowerCurve<R>::of(scope, chip, engine.shortKernelPower));

    const auto chosenContext = scope.maybeNumber("context_limit");
    // Paged caches grow with the answer: on average half of it is there.
    const double requestContext =
        std::max(1.0, std::ceil(request.promptTokens.value + (model.isGenerative() ? request.steps.value / 2.0 : 0.0)));
    if (chosenContext && chosenContext->value < requestContext && !scope.isVirtual())
        return models::fail(Code::domain, scope.where("context_limit"),
                            {FOUREM_WORDS("messages", "context limit"), models::Argument{chosenContext->value, "tokens"},
                             FOUREM_WORDS("messages", "no less than the prompt and half the answer of a request")});
    const auto context =
        chosenContext ? *chosenContext : recorder.step(kRequestContext, requestContext, request.promptTokens, request.steps);
    if (!chosenContext && model.isGenerative())
        remarks.size(scope, "context_limit", models::FieldValue{context.value},
                     {Code::sizedByRequest, {models::Argument{context.value, "tokens"}}}, traceOf(context));
    const auto heads = model.maybe("kv_lora_rank") ? std::optional<Noted<double, R>>{} : model.maybe("n_kv_heads");

    return ReplicaInputs{
        .model = model,
        .chip = chip,
        .request = request,
        .format = formatKey,
        .activeParameters = active,
        .weights = recorder.step(kWeightBytes, parts.all(), total),
        .weightParts = parts,
        .inputTable = table,
        .experts = experts,
        .engine = engine,
        .diffusion = diffusion,
        .eightBit = isLowPrecision(*format, precision) ? std::optional{engine.eightBit} : std::nullopt,
        .keyValueEfficiency = keyValueEfficiency,
        .spanFactor = spanFactor,
        .chipsPerNode = perNode,
        .recurrentAdmission = recorder.as(models::seconds(recurrentAdmission.value), recurrentAdmission),
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
        .layerOverhead = engine.layer,
        .parallelOverhead = engine.parallel,
        .sequenceOverhead = engine.sequence,
        .power = curve,
        .savings = savings,
        .learned = Learned<R>::of(scope, chip.id(), learnedWork(model)),
        .isCalibrated = chip.own("power_bc").has_value(),
        .isVirtual = scope.isVirtual(),
    };
}

template <class R>
Spreads ReplicaInputs<R>::spreads(const Scope<R>& scope) const {
    if (diffusion) {
        Spreads spreads;
        const auto known = servingSpread(scope, chip, diffusion->isVideo() ? "video" : "images", engine.key);
        spreads[Unknown::time] = {chip.id() + " diffusion", chip.name(), known.time};
        spreads[Unknown::power] = {chip.id(), chip.name(), known.power};
        learned.narrow(spreads);
        return spreads;
    }
    const bool isHybrid = request.recurrentLayers.value > 0.0;
    const std::string kind = std::string{!model.isGenerative() ? "encoder"
                                         : model.isMixture()   ? "mixture"
                                         : isHybrid            ? "hybrid"
                                                               : "dense"} +
                             (request.pictureOverhead.value > Duration{} ? "_pictures" : "");
    const auto known = servingSpread(scope, chip, engine.key, kind);
    Spreads spreads;
    spreads[Unknown::time] = {fmt::format("{} {} {}", chip.id(), engine.key, kind), chip.name(), known.time};
    spreads[Unknown::power] = {chip.id(), chip.name(), known.power};
    learned.narrow(spreads);
    return spreads;
}

template struct ReplicaInputs<TraceRecorder>;
template struct ReplicaInputs<NoRecorder>;

} // namespace estimator
