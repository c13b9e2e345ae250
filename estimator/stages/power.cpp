#include "estimator/stages/power.h"

#include "estimator/stages/try.h"

namespace estimator {

using models::Result;

template <class R>
Result<PowerCurve<R>> PowerCurve<R>::of(const Scope<R>& scope, const Chip<R>& chip, double shortKernels) {
    FOUREM_TRY(idle, chip.idlePower());
    FOUREM_TRY(cap, chip.powerCap());
    FOUREM_TRY(constant, scope.constant("power_b0"));
    FOUREM_TRY(memory, scope.constant("power_bm"));
    FOUREM_TRY(compute, chip.ownOr("power_bc", "power_bc"));
    return PowerCurve{idle, cap, constant, memory, compute, shortKernels};
}

template <class R>
Result<TrainingPower<R>> TrainingPower<R>::of(const Scope<R>& scope, const Chip<R>& chip) {
    FOUREM_TRY(curve, PowerCurve<R>::of(scope, chip));
    FOUREM_TRY(memoryUse, scope.constant("training_um"));
    FOUREM_TRY(calibration, scope.constant("training_power_factor"));
    FOUREM_TRY(stall, scope.constant("stall_power_share"));
    return TrainingPower{curve, memoryUse, calibration, stall};
}

template <class R>
Result<Noted<Power, R>> TrainingPower<R>::at(const Noted<double, R>& utilisation, R& recorder) const {
    FOUREM_TRY(power, trainingPower(curve.idle.value, curve.cap.value, utilisation.value, curve.coefficients(), calibration.value,
                                    memoryUse.value));
    return recorder.step(kTrainingPower, power, curve.idle, curve.cap, utilisation, curve.constant, curve.memory, curve.compute, memoryUse,
                         calibration);
}

template <class R>
Result<Noted<Power, R>> nominalPower(const Scope<R>& scope, const Chip<R>& chip) {
    const auto utilisation = chip.baseUtilisation();
    if (!utilisation) return chip.powerCap();
    FOUREM_TRY(power, TrainingPower<R>::of(scope, chip));
    return power.at(*utilisation, scope.recorder());
}

template struct PowerCurve<TraceRecorder>;
template struct PowerCurve<NoRecorder>;
template struct TrainingPower<TraceRecorder>;
template struct TrainingPower<NoRecorder>;
template Result<Noted<Power, TraceRecorder>> nominalPower(const Scope<TraceRecorder>&, const Chip<TraceRecorder>&);
template Result<Noted<Power, NoRecorder>> nominalPower(const Scope<NoRecorder>&, const Chip<NoRecorder>&);

} // namespace estimator
