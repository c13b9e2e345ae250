#include "estimator/formulas/batch_limit.h"
#include "estimator/formulas/composition.h"
#include "estimator/formulas/compression.h"
#include "estimator/formulas/decode_step.h"
#include "estimator/formulas/encoders_and_images.h"
#include "estimator/stages/replica.h"
#include "estimator/stages/try.h"
#include "models/core/words.h"
#include "models/units/unit_text.h"

#include <algorithm>
#include <cmath>

namespace estimator {

using models::Code;
using models::Result;

namespace {

// Without a cache nothing but latency limits the batch; beyond this many items a step is compute-bound on every chip.
constexpr double kBatchWithoutCache = 64.0;

/// Weights that a step moves, and as many bytes as take that long at the usual rate.
struct WeightReads {
    Bytes moved;
    Bytes counted;
};

template <class R>
Result<WeightReads> weightReads(const ReplicaInputs<R>& inputs, double chips, double sequences) {
    const WeightParts& parts = inputs.weightParts;
    if (!inputs.experts) return WeightReads{parts.readShared(), parts.readShared()};
    const Experts<R>& experts = *inputs.experts;
    const double touched = experts.touched(sequences);
    double busiest = 1.0;
    if (experts.spreadOver(chips)) {
        FOUREM_TRY(most, busiestChip(touched, experts.count.value, chips));
        busiest = most;
    }
    return WeightReads{parts.read(touched), parts.readShared() + parts.allExperts() * touched * (busiest / experts.memoryShare.value)};
}

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

template <class R>
ServingConstants constantsOf(const ReplicaInputs<R>& inputs, double efficiency, double chips) {
    const bool schedules = inputs.model.isGenerative();
    const bool spreads = inputs.experts && inputs.experts->spreadOver(chips);
    return {.computeEfficiency = efficiency,
            .memoryEfficiency = inputs.memoryEfficiency.value,
            .layerOverhead = inputs.layerOverhead.value,
            .parallelOverhead = inputs.parallelOverhead.value,
            .sequenceOverhead = inputs.sequenceOverhead.value,
            .sigma = 0.0,
            .stepOverhead = schedules ? inputs.engine.step.value : Duration{},
            .expertLayerOverhead = inputs.engine.expertLayer.value,
            .dispatchOverhead = spreads ? inputs.experts->dispatch.value : Duration{},
            .parallelFactor = chips > inputs.chipsPerNode.value ? inputs.spanFactor.value : 1.0,
            .keyValueEfficiency = inputs.keyValueEfficiency.value};
}

// Requests that begin, and launches that run ahead: what makes the step of a server no straight line.
template <class R>
Result<ReplicaStep> scheduled(const ReplicaInputs<R>& inputs, ReplicaStep step, Duration launches, double chips, double sequences) {
    if (!inputs.model.isGenerative()) return step;
    const double expertLayers = inputs.experts ? inputs.experts->layers.value : 0.0;
    const Engine<R>& engine = inputs.engine;
    step.shortKernels = inputs.layerOverhead.value * inputs.request.layers.value + engine.expertLayer.value * expertLayers +
                        inputs.sequenceOverhead.value * sequences;
    if (engine.overlap) {
        const Duration working = step.at(sequences) - launches;
        FOUREM_TRY(whole, overlappedTime(launches, working, engine.overlap->value));
        // The slope of M-3.4e, so that the line touches the curve here.
        step.perSequence = step.perSequence * std::pow(working / whole, engine.overlap->value - 1.0);
        step.fixed = whole - step.perSequence * sequences;
        return step;
    }
    FOUREM_TRY(admitting, admissionTime({.sequences = sequences,
                                         .outputTokens = inputs.request.steps.value,
                                         .perExpertLayer = inputs.experts ? inputs.experts->admission.value : Duration{},
                                         .expertLayers = inputs.experts && inputs.experts->spreadOver(chips) ? expertLayers : 0.0,
                                         .perRecurrentLayer = inputs.recurrentAdmission.value,
                                         .recurrentLayers = inputs.request.recurrentLayers.value,
                                         .perSequence = engine.admission.value}));
    step.fixed += admitting;
    step.shortKernels += admitting;
    return step;
}

template <class R>
Result<ReplicaStep> pictureStep(const ReplicaInputs<R>& inputs, double chips, double samples) {
    FOUREM_TRY(time, inputs.diffusion->time(chips, samples));
    return ReplicaStep{.fixed = time.total - time.slope * samples,
                       .perSequence = time.slope,
                       .fixedBytes = inputs.weights.value,
                       .bytesPerSequence = {},
                       .workPerSequence = inputs.request.wholeRequest->value,
                       .shortKernels = {},
                       .working = time.working};
}

/// The step before its scheduling.
template <class R>
Result<UnscheduledStep> unscheduled(const ReplicaInputs<R>& inputs, double chips, double sequences) {
    if (inputs.diffusion) {
        FOUREM_TRY(step, pictureStep(inputs, chips, sequences));
        return UnscheduledStep{step, {}};
    }
    FOUREM_TRY(weights, weightReads(inputs, chips, sequences * inputs.savings.tokensPerStep()));
    const double efficiency = inputs.computeEfficiency.value * inputs.computeShare() *
                              (inputs.weightsOnly && sequences > kWeightOnlyLargeBatch ? kWeightOnlyLargeBatchFactor : 1.0);
    const RequestShape<R>& request = inputs.request;
    const ByteRate memory = chips * inputs.memoryRate.value * inputs.memoryEfficiency.value;
    const FlopRate compute = chips * inputs.peakRate.value * efficiency;
    if (request.wholeRequest || request.layers.value <= 0.0 || request.attentionWidth.value <= 0.0) {
        const Flops work = request.wholeRequest ? request.wholeRequest->value
                                                : models::flops(2.0 * inputs.activeParameters.value * request.promptTokens.value);
        const ReplicaStep step{.fixed = weights.counted / memory + inputs.layerOverhead.value * request.layers.value,
                               .perSequence = work / (compute * sparseGain(inputs)),
                               .fixedBytes = weights.moved,
                               .bytesPerSequence = {},
                               .workPerSequence = work};
        return UnscheduledStep{step, {}};
    }
    // An encoder reads its text in one step: the last token counts as the one that is put out.
    const double outputs = inputs.model.isGenerative() ? request.steps.value : 1.0;
    const double prompt = inputs.model.isGenerative() ? request.promptTokens.value : std::max(0.0, request.promptTokens.value - 1.0);
    const double shards = std::min(chips, std::max(1.0, inputs.keyValueHeads.value));
    const bool spreads = inputs.experts && inputs.experts->spreadOver(chips);
    const double imbalance = spreads ? inputs.experts->imbalance.value : 1.0;
    const DecodeInput input{.activeParameters = inputs.activeParameters.value,
                            .weights = weights.counted,
                            .keyValueBytes = inputs.keyValueBytes.value,
                            .promptTokens = prompt,
                            .outputTokens = outputs,
                            .layers = request.layers.value,
                            .attentionWidth = request.attentionWidth.value,
                            .chips = chips,
                            .keyValueShards = shards,
                            .peakRate = inputs.peakRate.value,
                            .memoryRate = inputs.memoryRate.value,
                            .constants = constantsOf(inputs, efficiency, chips),
                            .cachedShare = inputs.model.isGenerative() ? inputs.savings.cachedShare.value : 0.0,
                            .expertLayers = inputs.experts ? inputs.experts->layers.value : 0.0,
                            .attentionLayers = request.attentionLayers,
                            .decodeAttentionWidth = request.decodeAttentionWidth,
                            .attendedShare = request.attendedShare,
                            .recurrentState = request.recurrentState.value,
                            .imbalance = imbalance,
                            .requestWork = request.pictureWork.value,
                            .requestOverhead = request.pictureOverhead.value};
    FOUREM_TRY(usual, decodeStep(input));
    FOUREM_TRY(step, inputs.savings.changed(usual, input, sequences));
    const double context = prompt + outputs / 2.0;
    const ReplicaStep plain{.fixed = step.fixed(),
                            .perSequence = step.perSequence(),
                            .fixedBytes = weights.moved,
                            .bytesPerSequence = inputs.keyValueBytes.value * context * (chips / shards) + request.recurrentState.value,
                            .workPerSequence = (step.decodeCompute + step.prefillCompute) * compute / imbalance};
    if (!inputs.savings.draft) return UnscheduledStep{plain, step.overhead};
    FOUREM_TRY(drafted, withDraft(*inputs.savings.draft, step, plain, compute));
    return UnscheduledStep{drafted, step.overhead};
}

/// Whether of the chips' own time nothing but the reads of experts bends with the sequences.
template <class R>
bool isStraight(const ReplicaInputs<R>& inputs) {
    const bool isDraftedMixture = inputs.experts && inputs.savings.draft;
    return !inputs.diffusion && !inputs.weightsOnly && !inputs.savings.sparseRate && !isDraftedMixture;
}

template <class R>
Result<UnscheduledStep> withWeightReads(const ReplicaInputs<R>& inputs, UnscheduledStep line, double chips, double sequences) {
    FOUREM_TRY(weights, weightReads(inputs, chips, sequences));
    const ByteRate memory = chips * (inputs.memoryRate.value * inputs.memoryEfficiency.value);
    line.step.fixed = weights.counted / memory + *line.launches;
    line.step.fixedBytes = weights.moved;
    return line;
}

template <class R>
Result<Power> modelledPower(const ReplicaInputs<R>& inputs, const ReplicaStep& step, double chips, double sequences, Duration duration) {
    if (inputs.diffusion) return inputs.diffusion->power(inputs.power, step.working, duration);
    FOUREM_TRY(load, chipLoad({.bytes = step.fixedBytes + step.bytesPerSequence * sequences,
                               .work = step.workPerSequence * sequences,
                               .duration = duration,
                               .chips = chips,
                               .memoryRate = inputs.memoryRate.value,
                               .peakRate = inputs.peakRate.value * inputs.computeShare()})); // slow arithmetic keeps the chip as busy
    load.shortKernels = std::min(1.0, step.shortKernels / duration);
    return chipPower(
        {.idle = inputs.power.idle.value, .cap = inputs.power.cap.value, .coefficients = inputs.power.coefficients(), .load = load});
}

template <class R>
bool isHeldByCache(const ReplicaInputs<R>& inputs) {
    return !inputs.chip.isProcessor() && !inputs.isVirtual && inputs.keyValueBytes.value > Bytes{};
}

} // namespace

template <class R>
StepCurve<R>::StepCurve(const ReplicaInputs<R>& inputs, double chips) : m_inputs{&inputs},
                                                                        m_chips{chips} {
    if (!isStraight(inputs)) return;
    m_straight = unscheduled(inputs, chips, 1.0);
    if (inputs.experts && *m_straight && !(*m_straight)->launches) m_straight.reset();
}

template <class R>
Result<ReplicaStep> StepCurve<R>::at(double sequences) const {
    if (m_straight && m_inputs->experts && *m_straight)
        return scheduledAt(withWeightReads(*m_inputs, **m_straight, m_chips, sequences), sequences);
    if (m_straight) return scheduledAt(*m_straight, sequences);
    return scheduledAt(unscheduled(*m_inputs, m_chips, sequences), sequences);
}

template <class R>
Result<ReplicaStep> StepCurve<R>::scheduledAt(const Result<UnscheduledStep>& line, double sequences) const {
    if (!line) return tl::unexpected{line.error()};
    Result<ReplicaStep> step = line->launches ? scheduled(*m_inputs, line->step, *line->launches, m_chips, sequences) : line->step;
    if (!step) return step;
    step->fixed = step->fixed * m_inputs->learned.timeFactor();
    step->perSequence = step->perSequence * m_inputs->learned.timeFactor();
    return step;
}

template <class R>
Result<ReplicaStep> replicaStep(const ReplicaInputs<R>& inputs, double chips, double sequences) {
    return StepCurve<R>{inputs, chips}.at(sequences);
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
                       .keyValueShards = std::min(chips, std::max(1.0, inputs.keyValueHeads.value)),
                       .stateBytes = inputs.request.recurrentState.value / 2.0});
}

template <class R>
Result<double> mostSequences(const Scope<R>& scope, const ReplicaInputs<R>& inputs, double chips) {
    FOUREM_TRY(held,
               placed(sequenceLimit(inputs, chips), scope.where(scope.maybeNumber("tensor_parallel") ? "tensor_parallel" : "accelerator")));
    const auto chosen = scope.maybeNumber("batch");
    if (!chosen) return held;
    if (chosen->value <= held || !isHeldByCache(inputs)) return chosen->value;
    return models::fail(Code::infeasibleMemory, scope.where("batch"),
                        {scope.name(), models::numberText(chosen->value), FOUREM_WORDS("messages", "sequences at once"), inputs.chip.name(),
                         models::numberText(held), FOUREM_WORDS("messages", "lower the batch limit, or leave it to auto")});
}

template <class R>
Result<Duration> batchTime(const ReplicaInputs<R>& inputs, const ReplicaStep& step, double chips, double sequences) {
    const RequestShape<R>& request = inputs.request;
    if (inputs.model.isGenerative() || request.wholeRequest || request.layers.value <= 0.0) return step.at(sequences);
    FOUREM_TRY(time, encoderBatchTime({.parameters = inputs.activeParameters.value,
                                       .weights = step.fixedBytes,
                                       .tokens = request.promptTokens.value,
                                       .batch = sequences,
                                       .layers = request.layers.value,
                                       .chips = chips,
                                       .peakRate = inputs.peakRate.value * sparseGain(inputs),
                                       .computeEfficiency = inputs.computeEfficiency.value,
                                       .memoryRate = inputs.memoryRate.value,
                                       .memoryEfficiency = inputs.memoryEfficiency.value,
                                       .layerOverhead = inputs.layerOverhead.value}));
    return time * inputs.learned.timeFactor();
}

// What was learned about the power is a factor at the speed that the method gives.
template <class R>
Result<Power> replicaChipPower(const ReplicaInputs<R>& inputs, const ReplicaStep& step, double chips, double sequences, Duration duration) {
    FOUREM_TRY(power, modelledPower(inputs, step, chips, sequences, duration / inputs.learned.timeFactor()));
    return power * inputs.learned.powerFactor();
}

template class StepCurve<TraceRecorder>;
template class StepCurve<NoRecorder>;
template Result<ReplicaStep> replicaStep(const ReplicaInputs<TraceRecorder>&, double, double);
template Result<ReplicaStep> replicaStep(const ReplicaInputs<NoRecorder>&, double, double);
template Result<double> sequenceLimit(const ReplicaInputs<TraceRecorder>&, double);
template Result<double> sequenceLimit(const ReplicaInputs<NoRecorder>&, double);
template Result<double> mostSequences(const Scope<TraceRecorder>&, const ReplicaInputs<TraceRecorder>&, double);
template Result<double> mostSequences(const Scope<NoRecorder>&, const ReplicaInputs<NoRecorder>&, double);
template Result<Power> replicaChipPower(const ReplicaInputs<TraceRecorder>&, const ReplicaStep&, double, double, Duration);
template Result<Power> replicaChipPower(const ReplicaInputs<NoRecorder>&, const ReplicaStep&, double, double, Duration);
template Result<Duration> batchTime(const ReplicaInputs<TraceRecorder>&, const ReplicaStep&, double, double);
template Result<Duration> batchTime(const ReplicaInputs<NoRecorder>&, const ReplicaStep&, double, double);

} // namespace estimator
