#include "estimator/stages/early_stop.h"

#include "estimator/formulas/composition.h"
#include "estimator/formulas/early_stopping.h"
#include "estimator/formulas/loss_law.h"
#include "estimator/stages/request.h"
#include "estimator/stages/try.h"
#include "models/core/words.h"

namespace estimator {
namespace {

using models::Code;
using models::Result;

/// Loss L∞ + a·t^−b after t tokens or samples.
template <class R>
struct Curve {
    Noted<double, R> scale, exponent;
};

// The scaling law counts the tokens of language models; what others see is no token.
template <class R>
Result<Curve<R>> curveOf(const Scope<R>& scope, const ModelShape<R>& model, Remarks remarks) {
    for (const std::string_view path : {"curve_scale", "curve_exponent"})
        if (!model.isGenerative() && !scope.maybeNumber(path)) return scope.missing(path);
    FOUREM_TRY(scale, chosenOr(scope, "curve_scale", "loss_b", remarks));
    FOUREM_TRY(exponent, chosenOr(scope, "curve_exponent", "loss_beta", remarks));
    return Curve<R>{scale, exponent};
}

template <class R>
Result<double> lossAfter(const Scope<R>& scope, double parameters, double tokens) {
    FOUREM_TRY(entropy, scope.constant("loss_e"));
    FOUREM_TRY(ofParameters, scope.constant("loss_a"));
    FOUREM_TRY(ofTokens, scope.constant("loss_b"));
    FOUREM_TRY(alpha, scope.constant("loss_alpha"));
    FOUREM_TRY(beta, scope.constant("loss_beta"));
    return predictedLoss(parameters, tokens, {entropy.value, ofParameters.value, ofTokens.value, alpha.value, beta.value});
}

// Says what the run is worth, where the curve is that of the law and not one of the user's.
template <class R>
Result<void> tellLoss(const Scope<R>& scope, const ModelShape<R>& model, double planned, double share, Remarks remarks) {
    if (!scope.isAuto("curve_scale") || !scope.isAuto("curve_exponent")) return {};
    const auto parameters = model.parameters();
    if (!parameters) return {};
    FOUREM_TRY(whole, lossAfter(scope, parameters->value, planned));
    FOUREM_TRY(stopped, lossAfter(scope, parameters->value, planned * share));
    remarks.findings.add(Code::predictedLoss, "early_stopping", {scope.name(), stopped, whole});
    return {};
}

} // namespace

template <class R>
Result<UsedShare<R>> usedShare(const Scope<R>& scope, const TrainingWork<R>& run, Remarks remarks) {
    R& recorder = scope.recorder();
    if (!scope.isAuto("early_stopping")) {
        FOUREM_TRY(chosen, scope.number("early_stopping"));
        return UsedShare<R>{chosen};
    }
    const auto gain = scope.maybeNumber("least_gain");
    if (!gain) {
        FOUREM_TRY(usual, chosenOr(scope, "early_stopping", "early_stop_fraction", remarks));
        return UsedShare<R>{usual, true};
    }
    FOUREM_TRY(curve, curveOf(scope, run.model, remarks));
    FOUREM_TRY(part, scope.number("gain_window"));
    const auto planned = recorder.step(kPlannedSteps, run.samples.value * run.sequenceLength.value, run.samples, run.sequenceLength);
    const auto window = recorder.step(kGainWindow, part.value * planned.value, part, planned);
    FOUREM_TRY(stop, placed(earlyStop({.scale = curve.scale.value,
                                       .exponent = curve.exponent.value,
                                       .leastGain = gain->value,
                                       .window = window.value,
                                       .planned = planned.value}),
                            scope.where("least_gain")));
    const auto share = recorder.step(kEarlyStop, stop.fraction, curve.scale, curve.exponent, *gain, window, planned);
    remarks.size(scope, "early_stopping", models::FieldValue{share.value}, {Code::sizedByCurve, {window.value, gain->value}},
                 traceOf(share));
    if (auto told = tellLoss(scope, run.model, planned.value, share.value, remarks); !told) return tl::unexpected{std::move(told).error()};
    return UsedShare<R>{share};
}

template Result<UsedShare<TraceRecorder>> usedShare(const Scope<TraceRecorder>&, const TrainingWork<TraceRecorder>&, Remarks);
template Result<UsedShare<NoRecorder>> usedShare(const Scope<NoRecorder>&, const TrainingWork<NoRecorder>&, Remarks);

} // namespace estimator
