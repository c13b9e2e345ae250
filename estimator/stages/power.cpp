#include "estimator/stages/power.h"

#include "estimator/formulas/diffusion.h"
#include "estimator/stages/try.h"

#include <algorithm>

namespace estimator {

using models::Result;

template <class R>
Result<PowerCurve<R>> PowerCurve<R>::of(const Scope<R>& scope, const Chip<R>& chip, const Noted<double, R>& shortKernels) {
    FOUREM_TRY(idle, chip.idlePower());
    FOUREM_TRY(cap, chip.powerCap());
    FOUREM_TRY(constant, scope.constant("power_b0"));
    FOUREM_TRY(memory, scope.constant("power_bm"));
    FOUREM_TRY(compute, chip.ownOr("power_bc", "power_bc"));
    return PowerCurve{idle, cap, constant, memory, compute, shortKernels};
}

template <class R>
Result<TrainingPower<R>> TrainingPower<R>::of(const Scope<R>& scope, const Chip<R>& chip) {
    FOUREM_TRY(idle, chip.idlePower());
    FOUREM_TRY(cap, chip.powerCap());
    FOUREM_TRY(share, scope.constant("training_power_share"));
    FOUREM_TRY(slope, scope.constant("device_power_slope"));
    FOUREM_TRY(stall, scope.constant("stall_power_share"));
    return TrainingPower{idle, cap, share, slope, stall};
}

template <class R>
Noted<Power, R> TrainingPower<R>::inCampaign(R& recorder) const {
    return recorder.step(kCampaignPower, cap.value * campaignShare.value, cap, campaignShare);
}

template <class R>
Result<Noted<Power, R>> TrainingPower<R>::whileBusy(const Noted<double, R>& busy, R& recorder) const {
    FOUREM_TRY(power, busyPower(idle.value, cap.value, std::min(1.0, busy.value), 0.0, busySlope.value));
    return recorder.step(kBusyPower, power, idle, cap, busy, busySlope);
}

template <class R>
Result<Noted<Power, R>> nominalPower(const Scope<R>& scope, const Chip<R>& chip) {
    FOUREM_TRY(power, TrainingPower<R>::of(scope, chip));
    return power.inCampaign(scope.recorder());
}

template struct PowerCurve<TraceRecorder>;
template struct PowerCurve<NoRecorder>;
template struct TrainingPower<TraceRecorder>;
template struct TrainingPower<NoRecorder>;
template Result<Noted<Power, TraceRecorder>> nominalPower(const Scope<TraceRecorder>&, const Chip<TraceRecorder>&);
template Result<Noted<Power, NoRecorder>> nominalPower(const Scope<NoRecorder>&, const Chip<NoRecorder>&);

} // namespace estimator
