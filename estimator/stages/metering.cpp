#include "estimator/stages/metering.h"

#include "estimator/formulas/composition.h"
#include "estimator/formulas/facility_energy.h"
#include "estimator/stages/try.h"

#include <cmath>

namespace estimator {
namespace {

using models::Code;
using models::Result;

constexpr double kPod = 256.0; // accelerators up to which the network counts as one pod (M-4.3)

template <class R>
Result<Noted<double, R>> networkShare(const Scope<R>& scope, const Chip<R>& chip, double together) {
    FOUREM_TRY(perNode, chip.ownOr("chips_per_node", "chips_per_node"));
    if (together <= perNode.value) return scope.constant("r_net_node");
    return scope.constant(together <= kPod ? "r_net_pod" : "r_net_large");
}

// A provider fills a server with several customers; a machine of one's own runs for what it is used for.
template <class R>
Result<Noted<double, R>> serversOfAChip(const Place<R>& place, const Chip<R>& chip, const Occupation<R>& occupation) {
    FOUREM_TRY(perServer, chip.ownOr("chips_per_node", "chips_per_node"));
    const double chips = occupation.allChips;
    const bool isWhole = place.isOnPremises && !occupation.isFleet && chips >= 1.0;
    const double servers = isWhole ? std::ceil(chips / perServer.value) / chips : 1.0 / perServer.value;
    return Noted<double, R>{servers, perServer.ref};
}

template <class R>
Result<std::optional<Noted<double, R>>> idleShare(const Scope<R>& scope, const Place<R>& place, const Occupation<R>& occupation) {
    if (occupation.isFleet) return std::optional<Noted<double, R>>{};
    if (!occupation.isFlatRate && !place.isOnPremises) return std::optional<Noted<double, R>>{};
    FOUREM_TRY(share, scope.constant(occupation.isFlatRate ? "r_idle_online" : "r_idle_on_prem_batch"));
    return std::optional{share};
}

} // namespace

template <class R>
Metering<R> Metering<R>::of(const Scope<R>& scope, const Place<R>& place, const Chip<R>& chip, const Occupation<R>& occupation,
                            Remarks remarks) {
    R& recorder = scope.recorder();
    const auto energy = scope.maybeNumber("known_energy_kwh");
    const auto power = scope.maybeNumber("known_power_w");
    if (energy && power) remarks.findings.add(Code::knownValueConflict, "known_power_w", {"known_energy_kwh", "known_power_w"});
    Metering metering{
        .knownEnergy = {},
        .knownPower = {},
        .knownScope = {},
        .containsHost = occupation.containsHost,
        .hostFactor = scope.constant("server_factor"),
        .hostBase = scope.constant("server_base_w"),
        .serversPerChip = serversOfAChip(place, chip, occupation),
        .network = networkShare(scope, chip, occupation.chipsTogether.value),
        .idle = idleShare(scope, place, occupation),
        .name = scope.name(),
        .chipName = chip.name(),
        .where = scope.where("known_power_w"),
    };
    if (energy) {
        metering.knownEnergy = recorder.as(models::kilowattHours(energy->value), *energy);
        metering.knownScope = scope.option("known_energy_scope");
    } else if (power) {
        metering.knownPower = recorder.as(models::watts(power->value), *power);
        metering.knownScope = scope.option("known_power_scope");
    }
    return metering;
}

template <class R>
std::optional<Noted<Energy, R>> Metering<R>::reading(const Usage<R>& used, const N<double>& repetitions, R& recorder) const {
    if (knownEnergy) return recorder.step(kRepeated, knownEnergy->value * repetitions.value, *knownEnergy, repetitions);
    if (!knownPower) return std::nullopt;
    const auto run = recorder.step(kMeasuredEnergy, knownPower->value * used.chipTime.value, *knownPower, used.chipTime);
    return recorder.step(kRepeated, run.value * repetitions.value, run, repetitions);
}

// Host and network follow the chips; a published system-level power has them already.
template <class R>
Result<Noted<Energy, R>> Metering<R>::itEnergy(const Usage<R>& used, const N<Energy>& chipEnergy, bool hasHost,
                                               const N<double>& repetitions, const Factors& factors, StageEnergy<R>& energy,
                                               R& recorder) const {
    FOUREM_TRY(reserve, idle);
    FacilityInput input{
        .chip = chipEnergy.value, .nominalChip = {}, .ratios = {.host = 0.0, .network = 0.0, .idle = reserve ? reserve->value : 0.0}};
    const auto spread = [&](const FacilityEnergy& parts) { return parts.it() * factors[Unknown::overhead]; };
    if (hasHost) {
        FOUREM_TRY(parts, facilityEnergy(input));
        energy.set(Component::server, parts.chip);
        energy.set(Component::idle, parts.idle);
        return reserve ? recorder.step(kItEnergy, spread(parts), chipEnergy, *reserve) : chipEnergy;
    }
    FOUREM_TRY(factor, hostFactor);
    FOUREM_TRY(base, hostBase);
    FOUREM_TRY(perChip, serversPerChip);
    FOUREM_TRY(networkRatio, network);
    const auto serverTime =
        recorder.step(kServerTime, used.chipTime.value * (repetitions.value * perChip.value), used.chipTime, repetitions, perChip);
    FOUREM_TRY(drawn, hostEnergy(chipEnergy.value, factor.value, models::watts(base.value), serverTime.value));
    const auto host = recorder.step(kHostEnergy, drawn, chipEnergy, factor, base, serverTime);
    input.nominalChip = host.value;
    input.ratios.host = 1.0; // M-4.3b with the host's energy itself
    input.ratios.network = networkRatio.value;
    FOUREM_TRY(parts, facilityEnergy(input));
    energy.set(Component::chip, parts.chip);
    energy.set(Component::host, parts.host);
    energy.set(Component::network, parts.network);
    energy.set(Component::idle, parts.idle);
    return recorder.step(kItEnergy, spread(parts), chipEnergy, host, networkRatio, reserve);
}

template <class R>
StageEnergy<R> Metering<R>::energy(const Place<R>& place, const Usage<R>& used, const N<double>& repetitions, const Factors& factors,
                                   R& recorder) const {
    const auto notSeparate = [&] { return models::fail(Code::notSeparate, where, {name}); };
    StageEnergy<R> energy;
    const auto measured = reading(used, repetitions, recorder);
    if (measured && knownScope == "facility") {
        energy.chip = notSeparate();
        energy.facility = *measured;
        energy.it = [&]() -> Result<N<Energy>> {
            FOUREM_TRY(pue, place.pueAt(factors));
            return recorder.step(kAfterPue, measured->value / pue.value, *measured, pue);
        }();
        energy.set(Component::server, energy.it ? energy.it->value : measured->value);
        if (energy.it) energy.set(Component::overhead, measured->value - energy.it->value);
        return energy;
    }
    if (measured && knownScope == "server") {
        energy.chip = notSeparate();
        energy.it = *measured;
        energy.set(Component::server, measured->value);
        addFacility(place, factors, energy, recorder);
        return energy;
    }
    if (measured) {
        energy.chip = *measured;
    } else if (!used.chipEnergy) {
        energy.chip = energy.it = energy.facility = tl::unexpected{used.chipEnergy.error()};
        return energy;
    } else {
        energy.chip = recorder.step(kRepeated, used.chipEnergy->value * repetitions.value, *used.chipEnergy, repetitions);
    }
    const bool hasHost = !measured && containsHost;
    energy.it = itEnergy(used, *energy.chip, hasHost, repetitions, factors, energy, recorder);
    if (hasHost) energy.chip = notSeparate();
    addFacility(place, factors, energy, recorder);
    return energy;
}

template struct Metering<TraceRecorder>;
template struct Metering<NoRecorder>;

} // namespace estimator
