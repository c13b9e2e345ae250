#include "estimator/stages/energy.h"

#include "estimator/formulas/composition.h"
#include "estimator/formulas/facility_energy.h"
#include "estimator/formulas/pue.h"
#include "estimator/stages/try.h"

namespace estimator {
namespace {

using models::Code;
using models::Result;

template <class R>
using E = Noted<Energy, R>;

constexpr double kPod = 256.0; // accelerators up to which the network counts as one pod (M-4.3)

void set(std::array<std::optional<Energy>, kComponentCount>& parts, Component component, Energy value) {
    parts[static_cast<std::size_t>(component)] = value;
}

/// A measured energy of all repetitions, and how much of the machine it covers.
template <class R>
struct Measured {
    E<R> energy;
    std::string scope; ///< "chip", "server", "facility"
};

template <class R>
std::optional<Measured<R>> measured(const Scope<R>& scope, const Usage<R>& usage, const Noted<double, R>& repetitions, Remarks remarks) {
    R& recorder = scope.recorder();
    const auto energy = scope.maybeNumber("known_energy_kwh");
    const auto power = scope.maybeNumber("known_power_w");
    if (energy && power) remarks.findings.add(Code::knownValueConflict, "known_power_w", {"known_energy_kwh", "known_power_w"});
    if (energy) {
        const auto run = recorder.as(models::kilowattHours(energy->value), *energy);
        return Measured<R>{recorder.step(kRepeated, run.value * repetitions.value, run, repetitions), scope.option("known_energy_scope")};
    }
    if (!power) return std::nullopt;
    const auto mean = recorder.as(models::watts(power->value), *power);
    const auto run = recorder.step(kMeasuredEnergy, mean.value * usage.chipTime.value, mean, usage.chipTime);
    return Measured<R>{recorder.step(kRepeated, run.value * repetitions.value, run, repetitions), scope.option("known_power_scope")};
}

template <class R>
Result<Noted<double, R>> networkShare(const Scope<R>& scope, const Chip<R>& chip, const Usage<R>& usage) {
    const double together = usage.chipsTogether ? usage.chipsTogether->value : 1.0;
    FOUREM_TRY(perNode, chip.ownOr("chips_per_node", "chips_per_node"));
    if (together <= perNode.value) return scope.constant("r_net_node");
    return scope.constant(together <= kPod ? "r_net_pod" : "r_net_large");
}

template <class R>
Result<std::optional<Noted<double, R>>> idleShare(const Scope<R>& scope, const Place<R>& place, const Usage<R>& usage) {
    if (usage.isFleet) return std::optional<Noted<double, R>>{};
    if (!usage.isFlatRate && !place.isOnPremises) return std::optional<Noted<double, R>>{};
    FOUREM_TRY(share, scope.constant(usage.isFlatRate ? "r_idle_online" : "r_idle_on_prem_batch"));
    return std::optional{share};
}

// Host and network follow the chips; a published system-level power has them already.
template <class R>
Result<E<R>> itEnergy(const Scope<R>& scope, const Place<R>& place, const Chip<R>& chip, const Usage<R>& usage, const E<R>& chipEnergy,
                      bool containsHost, const Noted<double, R>& repetitions, StageEnergy<R>& energy) {
    R& recorder = scope.recorder();
    FOUREM_TRY(idle, idleShare(scope, place, usage));
    FacilityInput input{
        .chip = chipEnergy.value, .nominalChip = {}, .ratios = {.host = 0.0, .network = 0.0, .idle = idle ? idle->value : 0.0}};
    E<R> result;
    if (containsHost) {
        FOUREM_TRY(parts, facilityEnergy(input));
        result = idle ? recorder.step(kItEnergy, parts.it(), chipEnergy, *idle) : chipEnergy;
        set(energy.parts, Component::server, parts.chip);
        set(energy.parts, Component::idle, parts.idle);
        return result;
    }
    if (!usage.nominalPower) return models::fail(Code::missingData, scope.where("accelerator"), {chip.name(), "tdp_w"});
    FOUREM_TRY(host, scope.constant("r_host"));
    FOUREM_TRY(network, networkShare(scope, chip, usage));
    const auto nominal = recorder.step(kNominalEnergy, usage.nominalPower->value * usage.chipTime.value * repetitions.value,
                                       *usage.nominalPower, usage.chipTime, repetitions);
    input.nominalChip = nominal.value;
    input.ratios.host = host.value;
    input.ratios.network = network.value;
    FOUREM_TRY(parts, facilityEnergy(input));
    result = idle ? recorder.step(kItEnergy, parts.it(), chipEnergy, nominal, host, network, *idle)
                  : recorder.step(kItEnergy, parts.it(), chipEnergy, nominal, host, network);
    set(energy.parts, Component::chip, parts.chip);
    set(energy.parts, Component::host, parts.host);
    set(energy.parts, Component::network, parts.network);
    set(energy.parts, Component::idle, parts.idle);
    return result;
}

} // namespace

template <class R>
void addFacility(const Scope<R>& scope, const Place<R>& place, StageEnergy<R>& energy) {
    energy.facility = [&]() -> Result<E<R>> {
        FOUREM_TRY(it, energy.it);
        FOUREM_TRY(pue, place.pue);
        FOUREM_TRY(whole, placed(withPue(it.value, pue.value), scope.where("site")));
        set(energy.parts, Component::overhead, whole - it.value);
        return scope.recorder().step(kPue, whole, it, pue);
    }();
}

template <class R>
StageEnergy<R> acceleratorEnergy(const Scope<R>& scope, const Place<R>& place, const Chip<R>& chip, const Usage<R>& usage,
                                 const Noted<double, R>& repetitions, Remarks remarks) {
    R& recorder = scope.recorder();
    const auto notSeparate = [&] { return models::fail(Code::notSeparate, scope.where("known_power_w"), {scope.name()}); };
    StageEnergy<R> energy{.chip = notSeparate(), .it = notSeparate(), .facility = notSeparate(), .parts = {}};
    const auto reading = measured(scope, usage, repetitions, remarks);
    if (reading && reading->scope == "facility") {
        energy.facility = reading->energy;
        energy.it = [&]() -> Result<E<R>> {
            FOUREM_TRY(pue, place.pue);
            return recorder.step(kAfterPue, reading->energy.value / pue.value, reading->energy, pue);
        }();
        set(energy.parts, Component::server, energy.it ? energy.it->value : reading->energy.value);
        if (energy.it) set(energy.parts, Component::overhead, reading->energy.value - energy.it->value);
        return energy;
    }
    if (reading && reading->scope == "server") {
        energy.it = reading->energy;
        set(energy.parts, Component::server, reading->energy.value);
        addFacility(scope, place, energy);
        return energy;
    }
    if (reading) {
        energy.chip = reading->energy;
    } else if (!usage.chipEnergy) {
        energy.chip = energy.it = energy.facility = tl::unexpected{usage.chipEnergy.error()};
        return energy;
    } else {
        energy.chip = recorder.step(kRepeated, usage.chipEnergy->value * repetitions.value, *usage.chipEnergy, repetitions);
    }
    const bool containsHost = !reading && usage.energyContainsHost;
    energy.it = itEnergy(scope, place, chip, usage, *energy.chip, containsHost, repetitions, energy);
    if (containsHost) energy.chip = notSeparate();
    addFacility(scope, place, energy);
    return energy;
}

template void addFacility(const Scope<TraceRecorder>&, const Place<TraceRecorder>&, StageEnergy<TraceRecorder>&);
template void addFacility(const Scope<NoRecorder>&, const Place<NoRecorder>&, StageEnergy<NoRecorder>&);
template StageEnergy<TraceRecorder> acceleratorEnergy(const Scope<TraceRecorder>&, const Place<TraceRecorder>&, const Chip<TraceRecorder>&,
                                                      const Usage<TraceRecorder>&, const Noted<double, TraceRecorder>&, Remarks);
template StageEnergy<NoRecorder> acceleratorEnergy(const Scope<NoRecorder>&, const Place<NoRecorder>&, const Chip<NoRecorder>&,
                                                   const Usage<NoRecorder>&, const Noted<double, NoRecorder>&, Remarks);

} // namespace estimator
