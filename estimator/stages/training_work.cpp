#include "estimator/stages/training_work.h"

#include "estimator/formulas/composition.h"
#include "estimator/formulas/distillation.h"
#include "estimator/formulas/drift.h"
#include "estimator/formulas/encoders_and_images.h"
#include "estimator/formulas/fine_tuning.h"
#include "estimator/formulas/hyperparameters.h"
#include "estimator/formulas/training_compute.h"
#include "estimator/stages/adapters.h"
#include "estimator/stages/early_stop.h"
#include "estimator/stages/try.h"
#include "models/core/words.h"

#include <algorithm>
#include <vector>

namespace estimator {
namespace {

using models::Result;
using models::StageKind;

constexpr double kUsualSequenceLength = 2048.0; // the length at which the utilisation table is fitted

template <class R>
Noted<double, R> sequenceLength(const Scope<R>& scope, const ModelShape<R>& model, Remarks remarks) {
    if (const auto chosen = scope.maybeNumber("sequence_length")) return *chosen;
    const auto context = model.maybe("max_context");
    const double length = context ? std::min(kUsualSequenceLength, context->value) : kUsualSequenceLength;
    const auto noted = scope.recorder().step(kUsualSequence, length, context);
    remarks.size(scope, "sequence_length", models::FieldValue{length}, {models::Code::sizedByContext, {model.name()}}, traceOf(noted));
    return noted;
}

template <class R>
Result<Noted<double, R>> tokensOfRun(const Scope<R>& scope, StageKind kind) {
    if (kind != StageKind::retrainOnDrift) return scope.number("tokens");
    FOUREM_TRY(fresh, scope.number("new_tokens"));
    if (scope.option("retrain_from") == "scratch") {
        FOUREM_TRY(earlier, scope.number("full_tokens"));
        return scope.recorder().step(kTokensWithReplay, earlier.value + fresh.value, earlier, fresh);
    }
    FOUREM_TRY(replay, scope.constant("replay_share"));
    return scope.recorder().step(kTokensWithReplay, fresh.value * (1.0 + replay.value), fresh, replay);
}

TuningMethod methodOf(std::string_view text) {
    if (text == "lora") return TuningMethod::lora;
    if (text == "qlora") return TuningMethod::qlora;
    return TuningMethod::full;
}

// A tuned encoder looks its input table up and has a head of a few classes: the table is no matrix product.
template <class R>
Noted<double, R> withoutEmbedding(const ModelShape<R>& model, const Noted<double, R>& counted, R& recorder) {
    const auto vocabulary = model.maybe("vocab");
    const auto width = model.maybe("d_model");
    if (!model.isEncoder() || !vocabulary || !width) return counted;
    return recorder.step(kMatmulParameters, counted.value - vocabulary->value * width->value, counted, *vocabulary, *width);
}

// Training from scratch: with the attention term where the shape is known, else the short form.
template <class R>
Result<Noted<Flops, R>> fullCompute(const Scope<R>& scope, const ModelShape<R>& model, const Noted<double, R>& tokens,
                                    const Noted<double, R>& length, bool trainsHead) {
    R& recorder = scope.recorder();
    FOUREM_TRY(counted, model.matmulParameters());
    const auto parameters = trainsHead ? counted : withoutEmbedding(model, counted, recorder);
    if (model.maybe("n_decoder_layers")) {
        FOUREM_TRY(compute, encoderDecoderCompute(parameters.value, tokens.value, 0.0));
        return recorder.step(kEncoderDecoderCompute, compute, parameters, tokens);
    }
    const auto layers = model.maybe("n_layers");
    const auto width = model.attentionWidth();
    if (!layers || !width) {
        FOUREM_TRY(compute, trainingCompute(parameters.value, tokens.value));
        return recorder.step(kTrainingComputeShort, compute, parameters, tokens);
    }
    FOUREM_TRY(compute, trainingCompute(DenseTraining{.matmulParameters = parameters.value,
                                                      .tokens = tokens.value,
                                                      .layers = layers->value,
                                                      .attentionWidth = width->value,
                                                      .sequenceLength = length.value}));
    return recorder.step(kTrainingCompute, compute.total, parameters, tokens, *layers, *width, length);
}

// Rules of tuning, distillation and reinforcement learning count products with parameters only; attention scores come beside them, where
// the shape is known.
template <class R>
Result<Noted<Flops, R>> withAttention(const ModelShape<R>& model, const Noted<Flops, R>& compute, const Noted<double, R>& tokens,
                                      const Noted<double, R>& length, double factor, R& recorder) {
    const auto layers = model.maybe("n_layers");
    const auto width = model.attentionWidth();
    if (!layers || !width || model.maybe("n_decoder_layers")) return compute;
    const Flops scores = models::flops(factor * tokens.value * layers->value * width->value * length.value);
    FOUREM_TRY(whole, finite(kWithAttention, compute.value + scores));
    return recorder.step(kWithAttention, whole, compute, tokens, *layers, *width, length);
}

/// Compute that the user knows stands before every rule.
template <class R>
std::optional<Noted<Flops, R>> knownCompute(const Scope<R>& scope) {
    const auto known = scope.has("known_flops") ? scope.maybeNumber("known_flops") : std::nullopt;
    if (!known) return std::nullopt;
    return scope.recorder().as(models::flops(known->value), *known);
}

// Without tokens, as many as the compute is for: they tell only how fast data are needed.
template <class R>
Result<Noted<double, R>> tokensBehind(const Scope<R>& scope, const ModelShape<R>& model, const Noted<Flops, R>& compute) {
    if (const auto chosen = scope.maybeNumber("tokens")) return *chosen;
    FOUREM_TRY(active, model.activeParameters());
    return scope.recorder().step(kTokensBehind, models::inFlops(compute.value) / (6.0 * active.value), compute, active);
}

template <class R>
Result<Noted<double, R>> trials(const Scope<R>& scope, Remarks remarks) {
    if (const auto chosen = scope.maybeNumber("trials")) return *chosen;
    R& recorder = scope.recorder();
    const std::string strategy = scope.option("strategy");
    FOUREM_TRY(grid, scope.number("grid_points"));
    const auto sized = [&](const Noted<double, R>& count) {
        remarks.size(scope, "trials", models::FieldValue{count.value}, {models::Code::sizedByStrategy, {strategy}}, traceOf(count));
        return count;
    };
    if (strategy == "grid") return sized(grid);
    if (strategy == "successive-halving") {
        FOUREM_TRY(eta, scope.constant("sha_eta"));
        FOUREM_TRY(budget,
                   successiveHalving({.configurations = grid.value, .firstBudget = 1.0, .factor = eta.value, .fullBudget = grid.value}));
        return sized(recorder.step(kSuccessiveHalving, budget.resuming / grid.value, grid, eta));
    }
    FOUREM_TRY(random, randomTrials(0.95, 0.05));
    const auto drawn = recorder.step(kRandomTrials, random);
    if (strategy == "random") return sized(drawn);
    FOUREM_TRY(gain, scope.constant("bo_gain"));
    FOUREM_TRY(guided, bayesianTrials(random, gain.value));
    return sized(recorder.step(kBayesianTrials, guided, drawn, gain));
}

// One run, trained to the end.
template <class R>
Result<TrainingWork<R>> plannedRun(const Scope<R>& scope, StageKind kind, Remarks remarks) {
    R& recorder = scope.recorder();
    FOUREM_TRY(model, ModelShape<R>::of(scope));

    const auto multiplyAdds = model.maybe("gmac_per_sample");
    const bool hasSamples = scope.has("samples");
    const auto samples = hasSamples ? scope.maybeNumber("samples") : std::nullopt;
    const auto known = knownCompute(scope);
    if (samples && multiplyAdds) {
        FOUREM_TRY(epochs, scope.number("epochs"));
        FOUREM_TRY(compute, imageTrainingCompute(multiplyAdds->value * 1e9, samples->value, epochs.value));
        const auto one = recorder.leaf(1.0, {TraceKind::derived, "Tokens per image", {}, {}, {}});
        const Noted<double, R> seen{samples->value * epochs.value, samples->ref};
        const auto work = known ? *known : recorder.step(kImageTrainingCompute, compute, *multiplyAdds, *samples, epochs);
        return TrainingWork<R>{work, seen, one, model, {}};
    }

    FOUREM_TRY(tokens, known ? tokensBehind(scope, model, *known) : tokensOfRun(scope, kind));
    const auto length = sequenceLength(scope, model, remarks);
    const auto sequences = recorder.step(kSequences, tokens.value / length.value, tokens, length);
    const auto work = [&](const Noted<Flops, R>& compute, std::optional<Noted<double, R>> adapterCount = std::nullopt) {
        return TrainingWork<R>{compute, sequences, length, model, adapterCount};
    };

    if (kind == StageKind::distil && !known) {
        FOUREM_TRY(teacher, ModelShape<R>::of(scope, "teacher"));
        FOUREM_TRY(student, model.activeParameters());
        FOUREM_TRY(taught, teacher.activeParameters());
        FOUREM_TRY(compute, distillationCompute(student.value, taught.value, tokens.value));
        const auto products = recorder.step(kDistillationCompute, compute, student, taught, tokens);
        FOUREM_TRY(withStudent, withAttention(model, products, tokens, length, kFullAttention, recorder));
        FOUREM_TRY(withBoth, withAttention(teacher, withStudent, tokens, length, kForwardAttention, recorder));
        return work(withBoth);
    }
    if (!known && scope.has("method") && scope.option("method") == "rl") {
        remarks.findings.add(models::Code::rolloutsApart, "method", {scope.name()});
        FOUREM_TRY(parameters, model.activeParameters());
        FOUREM_TRY(kept, scope.number("kept_share"));
        FOUREM_TRY(compute, reinforcementCompute(parameters.value, kept.value * tokens.value, tokens.value));
        const auto products = recorder.step(kReinforcementCompute, compute, parameters, kept, tokens);
        FOUREM_TRY(whole, withAttention(model, products, tokens, length, kept.value * kFullAttention + kForwardAttention, recorder));
        return work(whole);
    }
    const TuningMethod method = scope.has("method") ? methodOf(scope.option("method")) : TuningMethod::full;
    if (method != TuningMethod::full) {
        FOUREM_TRY(parameters, model.activeParameters());
        FOUREM_TRY(adapted, Adapters<R>::of(scope, model));
        if (known) return work(*known, adapted.all);
        FOUREM_TRY(compute, tuningCompute(method, parameters.value, adapted.met.value, tokens.value));
        const auto products = recorder.step(kTuningCompute, compute, parameters, adapted.met, tokens);
        FOUREM_TRY(whole, withAttention(model, products, tokens, length, kFullAttention, recorder));
        return work(whole, adapted.all);
    }
    FOUREM_TRY(compute, (known ? Result<Noted<Flops, R>>{*known} : fullCompute(scope, model, tokens, length, kind != StageKind::fineTune)));
    return work(compute);
}

} // namespace

template <class R>
Result<TrainingWork<R>> trainingWork(const Scope<R>& scope, StageKind kind, Remarks remarks) {
    R& recorder = scope.recorder();
    FOUREM_TRY(work, plannedRun(scope, kind, remarks));
    FOUREM_TRY(used, usedShare(scope, kind, work, remarks));
    const auto times = [&](const Formula& card, const Noted<double, R>& factor) {
        work.compute = recorder.step(card, factor.value * work.compute.value, work.compute, factor);
        work.samples = recorder.step(card, factor.value * work.samples.value, work.samples, factor);
    };
    if (used.share.value < 1.0) times(kStoppedWork, used.share);
    work.usedShare = used.share.value;
    work.usedSigma = used.sigma;
    if (kind != StageKind::searchHyperparameters) return work;
    FOUREM_TRY(count, trials(scope, remarks));
    times(kTrialCompute, count);
    return work;
}

template struct TrainingWork<TraceRecorder>;
template struct TrainingWork<NoRecorder>;
template Result<TrainingWork<TraceRecorder>> trainingWork(const Scope<TraceRecorder>&, StageKind, Remarks);
template Result<TrainingWork<NoRecorder>> trainingWork(const Scope<NoRecorder>&, StageKind, Remarks);

} // namespace estimator
