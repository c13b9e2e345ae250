#include "estimator/stages/repetitions.h"

#include "estimator/formulas/composition.h"
#include "estimator/formulas/drift.h"
#include "estimator/stages/try.h"

namespace estimator {

using models::Code;
using models::Result;
using models::StageKind;

template <class R>
Result<Noted<double, R>> repetitions(const Scope<R>& scope, StageKind kind, Remarks remarks) {
    FOUREM_TRY(repeats, scope.number("repeats"));
    if (kind != StageKind::retrainOnDrift) return repeats;
    R& recorder = scope.recorder();
    FOUREM_TRY(horizon, scope.at(models::planScope()).number("horizon_days"));
    auto interval = scope.maybeNumber("interval_days");
    if (!interval) {
        const auto drift = scope.maybeNumber("drift_days");
        const auto quality = scope.maybeNumber("quality");
        const auto floor = scope.maybeNumber("quality_floor");
        if (!drift || !quality || !floor) return scope.missing("interval_days");
        FOUREM_TRY(
            derived,
            placed(retrainPlan({.freshQuality = quality->value, .qualityFloor = floor->value, .timeConstant = models::days(drift->value)}),
                   scope.where("quality_floor")));
        const auto duration = recorder.step(kRetrainInterval, derived.interval, *drift, *quality, *floor);
        interval = recorder.as(models::inDays(duration.value), duration);
        remarks.size(scope, "interval_days", models::FieldValue{interval->value}, {Code::sizedByDrift, {quality->value, floor->value}},
                     traceOf(*interval));
    }
    return recorder.step(kRetrainCount, repeats.value * horizon.value / interval->value, repeats, horizon, *interval);
}

template Result<Noted<double, TraceRecorder>> repetitions(const Scope<TraceRecorder>&, StageKind, Remarks);
template Result<Noted<double, NoRecorder>> repetitions(const Scope<NoRecorder>&, StageKind, Remarks);

} // namespace estimator
