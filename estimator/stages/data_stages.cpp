#include "estimator/stages/data_stages.h"
#include "estimator/formulas/cloud_cost.h"
#include "estimator/formulas/composition.h"
#include "estimator/formulas/cpu_storage_transfer.h"
#include "estimator/formulas/embodied_carbon.h"
#include "estimator/formulas/storage_cost.h"
#include "estimator/stages/processors.h"
#include "estimator/stages/try.h"

namespace estimator {
namespace {

using models::EntryKind;
using models::Result;

constexpr double kDaysPerMonth = 365.0 / 12.0;

template <class R>
Result<Noted<double, R>> processorPrice(const Scope<R>& scope, const Place<R>& place) {
    if (const auto chosen = scope.maybeNumber("price_usd_h")) return *chosen;
    return listedProcessorPrice(scope, place);
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

// A list price is drawn around; a price that the user agreed is not.
template <class R>
Spread priceSpread(const Scope<R>& scope, const Place<R>& place, std::string_view what, std::string_view field) {
    if (scope.maybeNumber(field)) return {};
    return {std::string{what} + " " + place.site, place.name, sigmaOf(scope, "sigma_price_list")};
}

} // namespace

template <class R>
Result<ProcessorStage<R>> ProcessorStage<R>::of(const Scope<R>& scope, const Place<R>& place, Remarks remarks) {
    R& recorder = scope.recorder();
    FOUREM_TRY(useful, scope.number("vcpu_hours"));
    FOUREM_TRY(vcpus, scope.number("vcpus"));
    FOUREM_TRY(memory, scope.number("memory_gb_per_vcpu"));
    auto load = scope.maybeNumber("cpu_utilisation");
    if (!load) {
        FOUREM_TRY(usual, scope.constant("cpu_utilisation"));
        load = usual;
        remarks.size(scope, "cpu_utilisation", models::FieldValue{usual.value}, {models::Code::sizedByDefault, {}}, traceOf(usual));
    }
    const auto known = scope.maybeNumber("known_energy_kwh");
    FOUREM_TRY(least, scope.constant("vcpu_min_w"));
    FOUREM_TRY(most, scope.constant("vcpu_max_w"));
    FOUREM_TRY(memoryPower, scope.constant("memory_w_per_gb"));
    const auto price = processorPrice(scope, place);
    ProcessorStage stage{
        .run = recorder.step(kReservedProcessorTime, models::hours(useful.value / load->value), useful, *load),
        .vcpus = vcpus,
        .memory = memory,
        .load = *load,
        .least = least,
        .most = most,
        .memoryPower = memoryPower,
        .knownEnergy = known ? std::optional{recorder.as(models::kilowattHours(known->value), *known)} : std::nullopt,
        .embodied = embodiedOfProcessor(scope, place),
        .perHour = price ? Result<N<MoneyRate>>{recorder.as(models::dollarsPerHour(price->value), *price)}
                         : Result<N<MoneyRate>>{tl::unexpected{price.error()}},
        .spreads = {},
    };
    if (!known) stage.spreads[Unknown::power] = {"vcpu", "vCPU", sigmaOf(scope, "sigma_power_other")};
    stage.spreads[Unknown::price] = priceSpread(scope, place, "vcpu", "price_usd_h");
    if (stage.embodied) stage.embodied->addTo(stage.spreads, scope, place);
    return stage;
}

template <class R>
Result<StageFigures<R>> ProcessorStage<R>::figures(const Place<R>& place, const N<double>& repetitions, const Factors& factors,
                                                   R& recorder) const {
    const auto reserved = recorder.step(kRepeated, run.value * repetitions.value, run, repetitions);
    const auto wall = recorder.step(kTimeOverUnits, reserved.value / vcpus.value, reserved, vcpus);
    const auto it = [&]() -> Result<N<Energy>> {
        if (knownEnergy) return recorder.step(kRepeated, knownEnergy->value * repetitions.value, *knownEnergy, repetitions);
        FOUREM_TRY(energy, cpuEnergy({.cpuTime = reserved.value,
                                      .load = load.value,
                                      .gigabyteTime = reserved.value * memory.value,
                                      .cpu = {models::watts(least.value), models::watts(most.value)},
                                      .memoryPower = models::watts(memoryPower.value)}));
        return recorder.step(kCpuEnergy, energy * factors[Unknown::power], reserved, load, memory, least, most, memoryPower);
    }();
    if (!it) return tl::unexpected{it.error()};
    const auto made = [&]() -> Result<N<Carbon>> {
        FOUREM_TRY(hardware, embodied);
        FOUREM_TRY(hourly, hardware.rate(factors, recorder));
        return recorder.step(kEmbodiedShare, hourly.value * reserved.value, hourly, reserved);
    }();
    const auto cost = [&]() -> Result<N<Money>> {
        FOUREM_TRY(price, perHour);
        FOUREM_TRY(bill, onDemandCost(reserved.value, price.value * factors[Unknown::price]));
        return recorder.step(kOnDemandCost, bill, reserved, price);
    }();
    return StageFigures<R>{.wall = wall,
                           .chipTime = zeroLeaf<Duration>(recorder, "Accelerator time"),
                           .energy = serverEnergy(place, *it, factors, recorder),
                           .embodied = made,
                           .cost = cost,
                           .unitsServed = {},
                           .computed = {}};
}

template <class R>
Result<StorageStage<R>> StorageStage<R>::of(const Scope<R>& scope, const Place<R>& place, Remarks) {
    R& recorder = scope.recorder();
    FOUREM_TRY(terabytes, scope.number("terabytes"));
    FOUREM_TRY(replication, replicationOf(scope));
    const auto chosen = scope.maybeNumber("duration_days");
    FOUREM_TRY(horizon, scope.at(models::planScope()).number("horizon_days"));
    const auto days = chosen ? *chosen : horizon;
    const bool flash = scope.option("medium") == "ssd";
    FOUREM_TRY(power, scope.constant(flash ? "ssd_w_per_tb" : "hdd_w_per_tb"));
    StorageStage stage{
        .run = recorder.as(models::days(days.value), days),
        .terabytes = terabytes,
        .replication = replication,
        .power = power,
        .embodied =
            Embodied<R>::ofUnit(scope, place, scope.constant(flash ? "ssd_kgco2e_per_tb" : "hdd_kgco2e_per_tb"), flash ? "SSD" : "HDD"),
        .price = listPrice(scope, place, "price_usd_gb_month", "storage_usd_per_gb_month"),
        .spreads = {},
    };
    stage.spreads[Unknown::power] = {"storage", flash ? "SSD" : "HDD", sigmaOf(scope, "sigma_power_other")};
    stage.spreads[Unknown::price] = priceSpread(scope, place, "storage", "price_usd_gb_month");
    if (stage.embodied) stage.embodied->addTo(stage.spreads, scope, place);
    return stage;
}

template <class R>
Result<StageFigures<R>> StorageStage<R>::figures(const Place<R>& place, const N<double>& repetitions, const Factors& factors,
                                                 R& recorder) const {
    const auto duration = recorder.step(kRepeated, run.value * repetitions.value, run, repetitions);
    FOUREM_TRY(energy, storageEnergy({.terabytes = terabytes.value,
                                      .duration = duration.value,
                                      .powerPerTerabyte = models::watts(power.value),
                                      .replication = replication.value}));
    const auto it = recorder.step(kStorageEnergy, energy * factors[Unknown::power], terabytes, duration, power, replication);
    const auto made = [&]() -> Result<N<Carbon>> {
        FOUREM_TRY(hardware, embodied);
        FOUREM_TRY(hourly, hardware.rate(factors, recorder));
        return recorder.step(kStoredEmbodied, hourly.value * duration.value * terabytes.value * replication.value, hourly, duration,
                             terabytes, replication);
    }();
    const auto cost = [&]() -> Result<N<Money>> {
        FOUREM_TRY(perMonth, price);
        FOUREM_TRY(bill, storageCost({.terabytes = terabytes.value,
                                      .months = models::inDays(duration.value) / kDaysPerMonth,
                                      .pricePerGigabyteMonth = models::dollars(perMonth.value * factors[Unknown::price]),
                                      .egressGigabytes = 0.0,
                                      .pricePerEgressGigabyte = {}}));
        return recorder.step(kStorageCost, bill, terabytes, duration, perMonth);
    }();
    return StageFigures<R>{.wall = duration,
                           .chipTime = zeroLeaf<Duration>(recorder, "Accelerator time"),
                           .energy = serverEnergy(place, it, factors, recorder),
                           .embodied = made,
                           .cost = cost,
                           .unitsServed = {},
                           .computed = {}};
}

template <class R>
Result<TransferStage<R>> TransferStage<R>::of(const Scope<R>& scope, const Place<R>& place, Remarks remarks) {
    remarks.findings.add(models::Code::outsideBoundary, "", {scope.name()});
    FOUREM_TRY(run, scope.number("gigabytes"));
    FOUREM_TRY(rate, scope.number("gigabytes_per_s"));
    FOUREM_TRY(perGigabyte, scope.constant("transfer_kwh_per_gb"));
    TransferStage stage{.run = run,
                        .rate = rate,
                        .perGigabyte = perGigabyte,
                        .price = listPrice(scope, place, "price_usd_gb", "egress_usd_per_gb"),
                        .spreads = {}};
    stage.spreads[Unknown::power] = {"transfer", scope.name(), sigmaOf(scope, "sigma_power_other")};
    stage.spreads[Unknown::price] = priceSpread(scope, place, "egress", "price_usd_gb");
    return stage;
}

template <class R>
Result<StageFigures<R>> TransferStage<R>::figures(const Place<R>& place, const N<double>& repetitions, const Factors& factors,
                                                  R& recorder) const {
    const auto moved = recorder.step(kRepeated, run.value * repetitions.value, run, repetitions);
    FOUREM_TRY(energy, transferEnergy(moved.value, models::kilowattHours(perGigabyte.value * factors[Unknown::power])));
    const auto it = recorder.step(kTransferEnergyCard, energy, moved, perGigabyte);
    const auto wall = recorder.step(kTransferTime, models::seconds(moved.value / rate.value), moved, rate);
    const auto cost = [&]() -> Result<N<Money>> {
        FOUREM_TRY(each, price);
        FOUREM_TRY(bill, storageCost({.terabytes = 0.0,
                                      .months = 0.0,
                                      .pricePerGigabyteMonth = {},
                                      .egressGigabytes = moved.value,
                                      .pricePerEgressGigabyte = models::dollars(each.value * factors[Unknown::price])}));
        return recorder.step(kStorageCost, bill, moved, each);
    }();
    return StageFigures<R>{.wall = wall,
                           .chipTime = zeroLeaf<Duration>(recorder, "Accelerator time"),
                           .energy = serverEnergy(place, it, factors, recorder),
                           .embodied = zeroLeaf<Carbon>(recorder, "Embodied emissions"),
                           .cost = cost,
                           .unitsServed = {},
                           .computed = {}};
}

template struct ProcessorStage<TraceRecorder>;
template struct ProcessorStage<NoRecorder>;
template struct StorageStage<TraceRecorder>;
template struct StorageStage<NoRecorder>;
template struct TransferStage<TraceRecorder>;
template struct TransferStage<NoRecorder>;

} // namespace estimator
