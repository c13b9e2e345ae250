#include "estimator/stages/footprint.h"

#include "estimator/formulas/composition.h"
#include "estimator/formulas/pue.h"
#include "estimator/stages/try.h"

namespace estimator {

template <class R>
void addFacility(const Place<R>& place, const Factors& factors, StageEnergy<R>& energy, R& recorder) {
    energy.facility = [&]() -> models::Result<Noted<Energy, R>> {
        FOUREM_TRY(it, energy.it);
        FOUREM_TRY(pue, place.pueAt(factors));
        FOUREM_TRY(whole, placed(withPue(it.value, pue.value), place.where));
        energy.set(Component::overhead, whole - it.value);
        return recorder.step(kPue, whole, it, pue);
    }();
}

template <class R>
void addServers(const Place<R>& place, const Noted<Energy, R>& besides, const Factors& factors, StageEnergy<R>& energy, R& recorder) {
    if (!energy.it) return;
    energy.it = recorder.step(kItWithServers, energy.it->value + besides.value, *energy.it, besides);
    const auto host = energy.parts[static_cast<std::size_t>(Component::host)];
    energy.set(Component::host, besides.value + host.value_or(Energy{}));
    addFacility(place, factors, energy, recorder);
}

template <class R>
void coolServers(const Place<R>& place, const Noted<double, R>& ratio, const Factors& factors, StageEnergy<R>& energy, R& recorder) {
    if (!energy.it) return;
    const Energy before = energy.it->value;
    energy.it = recorder.step(kCooledServers, before * ratio.value, *energy.it, ratio);
    const Component fans = energy.parts[static_cast<std::size_t>(Component::host)] ? Component::host : Component::server;
    if (const auto part = energy.parts[static_cast<std::size_t>(fans)]) energy.set(fans, *part - (before - energy.it->value));
    addFacility(place, factors, energy, recorder);
}

template <class R>
StageEnergy<R> serverEnergy(const Place<R>& place, const Noted<Energy, R>& it, const Factors& factors, R& recorder) {
    StageEnergy<R> energy{.chip = zeroLeaf<Energy>(recorder, "Accelerator energy"), .it = it, .facility = it, .parts = {}};
    energy.set(Component::host, it.value);
    addFacility(place, factors, energy, recorder);
    return energy;
}

template void addFacility(const Place<TraceRecorder>&, const Factors&, StageEnergy<TraceRecorder>&, TraceRecorder&);
template void addFacility(const Place<NoRecorder>&, const Factors&, StageEnergy<NoRecorder>&, NoRecorder&);
template void addServers(const Place<TraceRecorder>&, const Noted<Energy, TraceRecorder>&, const Factors&, StageEnergy<TraceRecorder>&,
                         TraceRecorder&);
template void addServers(const Place<NoRecorder>&, const Noted<Energy, NoRecorder>&, const Factors&, StageEnergy<NoRecorder>&, NoRecorder&);
template void coolServers(const Place<TraceRecorder>&, const Noted<double, TraceRecorder>&, const Factors&, StageEnergy<TraceRecorder>&,
                          TraceRecorder&);
template void coolServers(const Place<NoRecorder>&, const Noted<double, NoRecorder>&, const Factors&, StageEnergy<NoRecorder>&,
                          NoRecorder&);
template StageEnergy<TraceRecorder> serverEnergy(const Place<TraceRecorder>&, const Noted<Energy, TraceRecorder>&, const Factors&,
                                                 TraceRecorder&);
template StageEnergy<NoRecorder> serverEnergy(const Place<NoRecorder>&, const Noted<Energy, NoRecorder>&, const Factors&, NoRecorder&);

} // namespace estimator
