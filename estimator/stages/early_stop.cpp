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
using models::StageKind;

/// Loss L∞ + a·t^−b after t tokens or samples.
template <class R>
struct Curve {
    Noted<double, R> scale, exponent;
    bool isOfLaw = false; ///< and not one of the user's
};

// The scaling law describes language models from random weights on: a model that is trained already lies far down its curve.
template <class R>
bool holdsLaw(const Scope<R>& scope, StageKind kind, const ModelShape<R>& model) {
    if (!model.isGenerative() || model.text("task") != "llm") return false;
    if (kind == StageKind::retrainOnDrift) return scope.option("retrain_from") == "scratch";
    return kind != StageKind::fineTune;
}

template <class R>
Result<Curve<R>> curveOf(const Scope<R>& scope, StageKind kind, const ModelShape<R>& model, Remarks remarks) {
    const bool isKnown = scope.maybeNumber("curve_scale") && scope.maybeNumber("curve_exponent");
    if (!isKnown && !holdsLaw(scope, kind, model))
        return scope.missing(scope.maybeNumber("curve_scale") ? "curve_exponent" : "curve_scale");
    FOUREM_TRY(scale, chosenOr(scope, "curve_scale", "loss_b", remarks));
    FOUREM_TRY(exponent, chosenOr(scope, "curve_exponent", "loss_beta", remarks));
    return Curve<R>{scale, exponent, !isKnown};
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

// Says what the stopped run is worth by the law.
template <class R>
Result<void> tellLoss(const Scope<R>& scope, const ModelShape<R>& model, double planned, double share, Remarks remarks) {
    const auto parameters = model.parameters();
    if (!parameters) return {};
    FOUREM_TRY(whole, lossAfter(scope, parameters->value, planned));
    FOUREM_TRY(stopped, lossAfter(scope, parameters->value, planned * share));
    remarks.findings.add(Code::predictedLoss, "early_stopping", {scope.name(), stopped, whole});
    return {};
}

template <class R>
Result<UsedShare<R>> shareByCurve(const Scope<R>& scope, StageKind kind, const TrainingWork<R>& run, const Noted<double, R>& gain,
                                  Remarks remarks) {
    R& recorder = scope.recorder();
    FOUREM_TRY(curve, curveOf(scope, kind, run.model, remarks));
    FOUREM_TRY(part, scope.number("gain_window"));
    const auto planned = recorder.step(kPlannedSteps, run.samples.value * run.sequenceLength.value, run.samples, run.sequenceLength);
    const auto window = recorder.step(kGainWindow, part.value * planned.value, part, planned);
    FOUREM_TRY(stop, placed(earlyStop({.scale = curve.scale.value,
                                       .exponent = curve.exponent.value,
                                       .leastGain = gain.value,
                                       .window = window.value,
                                       .planned = planned.value}),
                            scope.where("least_gain")));
    const auto share = recorder.step(kEarlyStop, stop.fraction, curve.scale, curve.exponent, gain, window, planned);
    if (share.value >= 1.0) {
        remarks.size(scope, "early_stopping", models::FieldValue{1.0}, {Code::sizedToTheEnd, {gain.value}}, traceOf(share));
        return UsedShare<R>{share};
    }
    remarks.size(scope, "early_stopping", models::FieldValue{share.value}, {Code::sizedByCurve, {window.value, gain.value}},
                 traceOf(share));
    if (!curve.isOfLaw) return UsedShare<R>{share};
    if (auto told = tellLoss(scope, run.model, planned.value, share.value, remarks); !told) return tl::unexpected{std::move(told).error()};
    return UsedShare<R>{share, sigmaOf(scope, "sigma_loss_law")};
}

/// Why the run cannot be stopped early; empty where it can.
template <class R>
std::string_view wholeBecause(const Scope<R>& scope) {
    if (scope.maybeNumber("known_hours")) return FOUREM_WORDS("messages", "its hours are measured");
    if (scope.has("strategy") && scope.option("strategy") == "successive-halving")
        return FOUREM_WORDS("messages", "successive halving stops its trials already");
    return {};
}

} // namespace

template <class R>
Result<UsedShare<R>> usedShare(const Scope<R>& scope, StageKind kind, const TrainingWork<R>& run, Remarks remarks) {
    const bool isAuto = scope.isAuto("early_stopping");
    const auto gain = scope.maybeNumber("least_gain");
    if (gain && !isAuto)
        refuse(scope, "least_gain", scope.name(), FOUREM_WORDS("messages", "its used share is entered, and not on auto"), remarks);
    const auto chosen = scope.maybeNumber("early_stopping");
    if (const std::string_view why = wholeBecause(scope); !why.empty() && (isAuto || chosen->value < 1.0)) {
        refuse(scope, "early_stopping", scope.name(), std::string{why}, remarks);
        return UsedShare<R>{
            scope.recorder().leaf(1.0, {TraceKind::derived, "Used share of the run", scope.where("early_stopping"), {}, {}})};
    }
    if (gain && isAuto) return shareByCurve(scope, kind, run, *gain, remarks);
    FOUREM_TRY(share, chosenOr(scope, "early_stopping", "early_stop_fraction", remarks));
    return UsedShare<R>{share, isAuto ? sigmaOf(scope, "sigma_early_stop") : 0.0};
}

template Result<UsedShare<TraceRecorder>> usedShare(const Scope<TraceRecorder>&, StageKind, const TrainingWork<TraceRecorder>&, Remarks);
template Result<UsedShare<NoRecorder>> usedShare(const Scope<NoRecorder>&, StageKind, const TrainingWork<NoRecorder>&, Remarks);

} // namespace estimator
