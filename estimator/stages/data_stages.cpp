#include "estimator/formulas/cloud_cost.h"
#include "estimator/formulas/composition.h"
#include "estimator/formulas/cpu_storage_transfer.h"
#include "estimator/formulas/embodied_carbon.h"
#include "estimator/formulas/storage_cost.h"
#include "estimator/stages/footprint.h"
#include "estimator/stages/hardware_life.h"
#include "estimator/stages/power.h"
#include "estimator/stages/try.h"

namespace estimator {
namespace {

using models::EntryKind;
using models::Result;

constexpr double kDaysPerMonth = 365.0 / 12.0;

// Processors, disks and switches are metered at the server: nothing of it is an accelerator's.
template <class R>
StageEnergy<R> serverEnergy(const Scope<R>& scope, const Place<R>& place, const Noted<Energy, R>& it) {
    StageEnergy<R> energy{.chip = Noted<Energy, R>{Energy{}, it.ref}, .it = it, .facility = it, .parts = {}};
    energy.parts[static_cast<std::size_t>(Component::host)] = it.value;
    addFacility(scope, place, energy);
    return energy;
}

template <class R>
Result<Noted<Duration, R>> noAcceleratorTime(const Noted<Duration, R>& wall) {
    return Noted<Duration, R>{Duration{}, wall.ref};
}

template <class R>
Result<Noted<Carbon, R>> processorEmbodied(const Scope<R>& scope, const Place<R>& place, const Noted<Duration, R>& reserved) {
    R& recorder = scope.recorder();
    FOUREM_TRY(perVcpu, scope.figure(EntryKind::accelerator, "cpu-vcpu", "embodied_kgco2e"));
    FOUREM_TRY(life, hardwareLife(scope));
    FOUREM_TRY(use, place.utilisation);
    FOUREM_TRY(rate, embodiedRate({.chip = models::kilograms(perVcpu.value),
                                   .host = {},
                                   .chipsPerHost = 1.0,
                                   .network = {},
                                   .serviceLife = life.value,
                                   .use = use.value}));
    const auto hourly = recorder.step(kEmbodiedRate, rate, perVcpu, life, use);
    return recorder.step(kEmbodiedShare, rate * reserved.value, hourly, reserved);
}

template <class R>
Result<Noted<Money, R>> processorCost(const Scope<R>& scope, const Place<R>& place, const Noted<Duration, R>& reserved) {
    R& recorder = scope.recorder();
    auto price = scope.maybeNumber("price_usd_h");
    if (!price) {
        if (place.isOnPremises) return scope.missing("price_usd_h");
        const std::string pricing = pricingOf(scope);
        const auto offered =
            scope.facts().price("cpu-vcpu", place.site, pricing == "spot" ? models::Pricing::spot : models::Pricing::onDemand);
        if (!offered) {
            models::Error error = offered.error();
            error.where = scope.where("site");
            return tl::unexpected{std::move(error)};
        }
        price = recorder.figure(*offered, "vCPU, " + place.name, {});
    }
    const auto perHour = recorder.as(models::dollarsPerHour(price->value), *price);
    FOUREM_TRY(cost, onDemandCost(reserved.value, perHour.value));
    return recorder.step(kOnDemandCost, cost, reserved, perHour);
}

/// List price of the site's provider, unless the user pays another.
template <class R>
Result<Noted<double, R>> listPrice(const Scope<R>& scope, const Place<R>& place, std::string_view field, std::string_view figure) {
    if (const auto known = scope.maybeNumber(field)) return *known;
    auto listed = scope.figure(EntryKind::provider, place.provider, figure);
    if (!listed) return scope.missing(field);
    return *listed;
}

template <class R>
Result<Noted<double, R>> replicationOf(const Scope<R>& scope) {
    if (const auto chosen = scope.maybeNumber("replication")) return *chosen;
    return scope.constant("storage_replication");
}

template <class R>
Result<Noted<Carbon, R>> storageEmbodied(const Scope<R>& scope, const Place<R>& place, const Noted<double, R>& terabytes,
                                         const Noted<double, R>& replication, const Noted<Duration, R>& duration, bool flash) {
    R& recorder = scope.recorder();
    FOUREM_TRY(perTerabyte, scope.constant(flash ? "ssd_kgco2e_per_tb" : "hdd_kgco2e_per_tb"));
    FOUREM_TRY(life, hardwareLife(scope));
    FOUREM_TRY(use, place.utilisation);
    FOUREM_TRY(rate, embodiedRate({.chip = models::kilograms(perTerabyte.value),
                                   .host = {},
                                   .chipsPerHost = 1.0,
                                   .network = {},
                                   .serviceLife = life.value,
                                   .use = use.value}));
    const auto hourly = recorder.step(kEmbodiedRate, rate, perTerabyte, life, use);
    return recorder.step(kStoredEmbodied, rate * duration.value * terabytes.value * replication.value, hourly, duration, terabytes,
                         replication);
}

} // namespace

template <class R>
Result<StageFigures<R>> processorFigures(const Scope<R>& scope, const Place<R>& place, const Noted<double, R>& repetitions,
                                         Remarks remarks) {
    R& recorder = scope.recorder();
    FOUREM_TRY(useful, scope.number("vcpu_hours"));
    FOUREM_TRY(vcpus, scope.number("vcpus"));
    FOUREM_TRY(memory, scope.number("memory_gb_per_vcpu"));
    auto load = scope.maybeNumber("cpu_utilisation");
    if (!load) {
        FOUREM_TRY(usual, scope.constant("cpu_utilisation"));
        load = usual;
        remarks.size(scope, "cpu_utilisation", models::FieldValue{usual.value}, {models::Code::sizedByDefault, {usual.value}},
                     traceOf(usual));
    }
    const auto run = recorder.step(kReservedProcessorTime, models::hours(useful.value / load->value), useful, *load);
    const auto reserved = recorder.step(kRepeated, run.value * repetitions.value, run, repetitions);
    const auto wall = recorder.step(kTimeOverUnits, reserved.value / vcpus.value, reserved, vcpus);
    const auto known = scope.maybeNumber("known_energy_kwh");
    const auto it = [&]() -> Result<Noted<Energy, R>> {
        if (known) return recorder.step(kRepeated, models::kilowattHours(known->value) * repetitions.value, *known, repetitions);
        FOUREM_TRY(least, scope.constant("vcpu_min_w"));
        FOUREM_TRY(most, scope.constant("vcpu_max_w"));
        FOUREM_TRY(memoryPower, scope.constant("memory_w_per_gb"));
        FOUREM_TRY(energy, cpuEnergy({.cpuTime = reserved.value,
                                      .load = load->value,
                                      .gigabyteTime = reserved.value * memory.value,
                                      .cpu = {models::watts(least.value), models::watts(most.value)},
                                      .memoryPower = models::watts(memoryPower.value)}));
        return recorder.step(kCpuEnergy, energy, reserved, *load, memory, least, most, memoryPower);
    }();
    if (!it) return tl::unexpected{it.error()};
    return StageFigures<R>{.wall = wall,
                           .chipTime = noAcceleratorTime(wall),
                           .energy = serverEnergy(scope, place, *it),
                           .embodied = processorEmbodied(scope, place, reserved),
                           .cost = processorCost(scope, place, reserved),
                           .unitsServed = {}};
}

template <class R>
Result<StageFigures<R>> storageFigures(const Scope<R>& scope, const Place<R>& place, const Noted<double, R>& repetitions, Remarks) {
    R& recorder = scope.recorder();
    FOUREM_TRY(terabytes, scope.number("terabytes"));
    FOUREM_TRY(replication, replicationOf(scope));
    const auto chosen = scope.maybeNumber("duration_days");
    FOUREM_TRY(horizon, scope.at(models::planScope()).number("horizon_days"));
    const auto days = chosen ? *chosen : horizon;
    const auto run = recorder.as(models::days(days.value), days);
    const auto duration = recorder.step(kRepeated, run.value * repetitions.value, run, repetitions);
    const bool flash = scope.option("medium") == "ssd";
    FOUREM_TRY(power, scope.constant(flash ? "ssd_w_per_tb" : "hdd_w_per_tb"));
    FOUREM_TRY(energy, storageEnergy({.terabytes = terabytes.value,
                                      .duration = duration.value,
                                      .powerPerTerabyte = models::watts(power.value),
                                      .replication = replication.value}));
    const auto it = recorder.step(kStorageEnergy, energy, terabytes, duration, power, replication);
    const auto cost = [&]() -> Result<Noted<Money, R>> {
        FOUREM_TRY(price, listPrice(scope, place, "price_usd_gb_month", "storage_usd_per_gb_month"));
        FOUREM_TRY(bill, storageCost({.terabytes = terabytes.value,
                                      .months = models::inDays(duration.value) / kDaysPerMonth,
                                      .pricePerGigabyteMonth = models::dollars(price.value),
                                      .egressGigabytes = 0.0,
                                      .pricePerEgressGigabyte = {}}));
        return recorder.step(kStorageCost, bill, terabytes, duration, price);
    }();
    return StageFigures<R>{.wall = duration,
                           .chipTime = noAcceleratorTime(duration),
                           .energy = serverEnergy(scope, place, it),
                           .embodied = storageEmbodied(scope, place, terabytes, replication, duration, flash),
                           .cost = cost,
                           .unitsServed = {}};
}

template <class R>
Result<StageFigures<R>> transferFigures(const Scope<R>& scope, const Place<R>& place, const Noted<double, R>& repetitions,
                                        Remarks remarks) {
    R& recorder = scope.recorder();
    remarks.findings.add(models::Code::outsideBoundary, "", {scope.name()});
    FOUREM_TRY(run, scope.number("gigabytes"));
    FOUREM_TRY(rate, scope.number("gigabytes_per_s"));
    const auto moved = recorder.step(kRepeated, run.value * repetitions.value, run, repetitions);
    FOUREM_TRY(perGigabyte, scope.constant("transfer_kwh_per_gb"));
    FOUREM_TRY(energy, transferEnergy(moved.value, models::kilowattHours(perGigabyte.value)));
    const auto it = recorder.step(kTransferEnergyCard, energy, moved, perGigabyte);
    const auto wall = recorder.step(kTransferTime, models::seconds(moved.value / rate.value), moved, rate);
    const auto cost = [&]() -> Result<Noted<Money, R>> {
        FOUREM_TRY(price, listPrice(scope, place, "price_usd_gb", "egress_usd_per_gb"));
        FOUREM_TRY(bill, storageCost({.terabytes = 0.0,
                                      .months = 0.0,
                                      .pricePerGigabyteMonth = {},
                                      .egressGigabytes = moved.value,
                                      .pricePerEgressGigabyte = models::dollars(price.value)}));
        return recorder.step(kStorageCost, bill, moved, price);
    }();
    return StageFigures<R>{.wall = wall,
                           .chipTime = noAcceleratorTime(wall),
                           .energy = serverEnergy(scope, place, it),
                           .embodied = Noted<Carbon, R>{Carbon{}, it.ref},
                           .cost = cost,
                           .unitsServed = {}};
}

#define FOUREM_INSTANTIATE(R)                                                                                                              \
    template Result<StageFigures<R>> processorFigures(const Scope<R>&, const Place<R>&, const Noted<double, R>&, Remarks);                 \
    template Result<StageFigures<R>> storageFigures(const Scope<R>&, const Place<R>&, const Noted<double, R>&, Remarks);                   \
    template Result<StageFigures<R>> transferFigures(const Scope<R>&, const Place<R>&, const Noted<double, R>&, Remarks);
FOUREM_INSTANTIATE(TraceRecorder)
FOUREM_INSTANTIATE(NoRecorder)
#undef FOUREM_INSTANTIATE

} // namespace estimator
