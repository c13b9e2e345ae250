#include "estimator/stages/replica_notes.h"

#include "estimator/formulas/batch_limit.h"
#include "estimator/formulas/composition.h"
#include "estimator/formulas/decode_step.h"
#include "estimator/formulas/encoders_and_images.h"

namespace estimator {

template <class R>
bool ReplicaNotes<R>::decodes() const {
    const RequestShape<R>& request = m_inputs.request;
    return !request.wholeRequest && request.layers.value > 0.0 && request.attentionWidth.value > 0.0;
}

template <class R>
Noted<double, R> ReplicaNotes<R>::room(double sequences) const {
    return m_recorder.step(kBatchLimit, sequences, m_chips, m_inputs.memory, m_inputs.memoryShare, m_inputs.weights,
                           m_inputs.memoryOverhead, m_inputs.keyValueBytes, m_inputs.keyValueHeads, m_inputs.longestContext,
                           unlessZero(m_inputs.request.recurrentState));
}

template <class R>
Noted<Bytes, R> ReplicaNotes<R>::weightsRead(double sequences) const {
    if (!m_inputs.inputTable && !m_inputs.experts) return m_inputs.weights;
    return m_recorder.step(kWeightsRead, m_inputs.weightsRead(sequences), m_inputs.weights, m_inputs.inputTable,
                           ofExperts(&Experts<R>::parameters), ofExperts(&Experts<R>::count), ofExperts(&Experts<R>::perToken));
}

template <class R>
Noted<Duration, R> ReplicaNotes<R>::fixed(Duration value, double sequences) const {
    if constexpr (!R::kRecords) return {value, {}};
    const Engine<R>& engine = m_inputs.engine;
    const RequestShape<R>& request = m_inputs.request;
    return m_recorder.step(
        kDecodeStep, value, weightsRead(sequences), m_chips, request.layers, m_inputs.memoryRate, m_inputs.memoryEfficiency,
        m_inputs.layerOverhead, onlyIf(spansChips(), m_inputs.parallelOverhead),
        onlyIf(m_chips.value > m_inputs.chipsPerNode.value, m_inputs.spanFactor), engine.step, unlessZero(engine.admission), request.steps,
        engine.overlap, onlyIf(m_inputs.experts.has_value(), engine.expertLayer), ofExperts(&Experts<R>::layers),
        ofExperts(&Experts<R>::memoryShare), ofSpreadExperts(&Experts<R>::dispatch), ofSpreadExperts(&Experts<R>::admission),
        unlessZero(request.recurrentLayers), onlyIf(request.recurrentLayers.value > 0.0, m_inputs.recurrentAdmission));
}

template <class R>
Noted<Duration, R> ReplicaNotes<R>::perSequence(Duration value) const {
    if constexpr (!R::kRecords) return {value, {}};
    const RequestShape<R>& request = m_inputs.request;
    return m_recorder.step(kStepPerSequence, value, m_inputs.activeParameters, m_inputs.keyValueBytes, m_inputs.keyValueHeads,
                           m_inputs.keyValueEfficiency, m_inputs.memoryRate, m_inputs.memoryEfficiency, request.promptTokens, request.steps,
                           request.layers, request.attentionWidth, m_chips, m_inputs.peakRate, m_inputs.computeEfficiency,
                           m_inputs.eightBit, m_inputs.sequenceOverhead, m_inputs.savings.cachedShare, unlessZero(request.recurrentState),
                           unlessZero(request.pictureWork), unlessZero(request.pictureOverhead), ofExperts(&Experts<R>::computeShare),
                           ofSpreadExperts(&Experts<R>::imbalance));
}

template <class R>
Noted<Duration, R> ReplicaNotes<R>::batch(const ReplicaStep& step, Duration value, const N<double>& sequences) const {
    if constexpr (!R::kRecords) return {value, {}};
    const RequestShape<R>& request = m_inputs.request;
    if (m_inputs.diffusion) return m_inputs.diffusion->timeNoted(value, m_chips, sequences, m_recorder);
    if (m_inputs.model.isGenerative() && decodes())
        return m_recorder.step(kDecodeStep, value, fixed(step.fixed, sequences.value), perSequence(step.perSequence), sequences);
    if (decodes())
        return m_recorder.step(kEncoderBatchTime, value, m_inputs.activeParameters, request.promptTokens, sequences, m_inputs.weights,
                               request.layers, m_chips, m_inputs.peakRate, m_inputs.computeEfficiency, m_inputs.memoryRate,
                               m_inputs.memoryEfficiency, m_inputs.layerOverhead);
    return m_recorder.step(kSampleBatchTime, value, m_inputs.weights, request.layers, sequences, m_chips, m_inputs.peakRate,
                           m_inputs.computeEfficiency, m_inputs.memoryRate, m_inputs.memoryEfficiency, m_inputs.layerOverhead,
                           request.wholeRequest, onlyIf(!request.wholeRequest, m_inputs.activeParameters),
                           onlyIf(!request.wholeRequest, request.promptTokens), m_inputs.eightBit);
}

template <class R>
Noted<Power, R> ReplicaNotes<R>::power(Power value, const N<double>& sequences, const N<Duration>& step) const {
    if constexpr (!R::kRecords) return {value, {}};
    const PowerCurve<R>& curve = m_inputs.power;
    const RequestShape<R>& request = m_inputs.request;
    if (const auto& diffusion = m_inputs.diffusion)
        return m_recorder.step(kBusyPower, value, curve.idle, curve.cap, diffusion->powerConstant, diffusion->powerSlope, step);
    const bool isDecoded = m_inputs.model.isGenerative() && decodes();
    return m_recorder.step(kChipPower, value, curve.idle, curve.cap, curve.constant, curve.memory, curve.compute,
                           onlyIf(isDecoded, curve.shortKernels), weightsRead(sequences.value), onlyIf(isDecoded, m_inputs.keyValueBytes),
                           onlyIf(!request.wholeRequest, m_inputs.activeParameters), onlyIf(!request.wholeRequest, request.promptTokens),
                           onlyIf(decodes(), request.attentionWidth), request.wholeRequest, m_inputs.memoryRate, m_inputs.peakRate,
                           sequences, m_chips, step);
}

template <class R>
Noted<double, R> sizedChips(const ReplicaInputs<R>& inputs, double chips, R& recorder) {
    return recorder.step(kTensorParallelism, chips, inputs.weights, inputs.memory, inputs.memoryShare, inputs.memoryOverhead);
}

template class ReplicaNotes<TraceRecorder>;
template class ReplicaNotes<NoRecorder>;
template Noted<double, TraceRecorder> sizedChips(const ReplicaInputs<TraceRecorder>&, double, TraceRecorder&);
template Noted<double, NoRecorder> sizedChips(const ReplicaInputs<NoRecorder>&, double, NoRecorder&);

} // namespace estimator
