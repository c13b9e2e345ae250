#include "estimator/stages/prepared_stage.h"

#include "estimator/formulas/composition.h"
#include "estimator/formulas/embodied_carbon.h"
#include "estimator/formulas/operational_carbon.h"
#include "estimator/formulas/sci.h"
#include "estimator/formulas/water.h"
#include "estimator/stages/repetitions.h"
#include "estimator/stages/try.h"
#include "models/core/words.h"

namespace estimator {
namespace {

using models::Result;
using models::StageKind;

template <class R>
Result<std::optional<Noted<double, R>>> coolingOf(const Scope<R>& scope, const Chip<R>& chip, bool isMetered, Remarks remarks) {
    if (scope.option("cooling") != "liquid") return std::optional<Noted<double, R>>{};
    const bool isLiquid = chip.text("cooling") == "liquid";
    if (isMetered || isLiquid) {
        refuse(scope, "cooling", isLiquid ? chip.name() : scope.name(),
               isLiquid ? FOUREM_WORDS("messages", "it is sold with liquid cooling")
                        : FOUREM_WORDS("messages", "its energy is measured with the cooling that it has"),
               remarks);
        return std::optional<Noted<double, R>>{};
    }
    FOUREM_TRY(air, scope.constant("itue_air"));
    FOUREM_TRY(liquid, scope.constant("itue_liquid"));
    return std::optional{scope.recorder().step(kCoolingRatio, liquid.value / air.value, liquid, air)};
}

template <class R>
std::optional<Noted<Carbon, R>> intensityOfCompute(const StageFigures<R>& figures, const Result<Noted<Carbon, R>>& location, R& recorder) {
    if (!figures.computed || !figures.embodied || !location) return std::nullopt;
    const auto each = emissionsPerExaflop(figures.embodied->value + location->value, figures.computed->value);
    if (!each) return std::nullopt;
    return recorder.step(kComputeCarbonIntensity, *each, *figures.embodied, *location, *figures.computed);
}

template <class R>
std::optional<Processors<R>> processorsOf(const Scope<R>& scope, const Place<R>& place, const auto& work, Remarks remarks) {
    if constexpr (requires { work.calls.toolTime; }) {
        if (!work.calls.toolTime) return std::nullopt;
        auto found = Processors<R>::of(scope, place);
        if (!found.perHour) remarks.findings.add(models::Code::unpricedTools, "tool_calls_per_request", {scope.name(), place.name});
        return found;
    } else {
        return std::nullopt;
    }
}

template <class R>
Result<AcceleratorStage<R>> acceleratorStage(const Scope<R>& scope, const Place<R>& place, auto&& work, Spreads& spreads, Remarks remarks) {
    if (!work) return tl::unexpected{work.error()};
    FOUREM_TRY(chip, Chip<R>::of(scope));
    spreads = work->spreads;
    spreads[Unknown::overhead] = {"overhead", FOUREM_WORDS("unknowns", "all sites"), sigmaOf(scope, "sigma_overhead")};
    auto metering = Metering<R>::of(scope, place, chip, work->occupation, remarks);
    if (metering.knownEnergy || metering.knownPower) {
        spreads[Unknown::power] = {};
        if (metering.knownScope != "chip") spreads[Unknown::overhead] = {};
    }
    const bool isMetered = (metering.knownEnergy || metering.knownPower) && metering.knownScope != "chip";
    FOUREM_TRY(cooling, coolingOf(scope, chip, isMetered, remarks));
    auto embodied = Embodied<R>::ofChip(scope, place, chip);
    if (embodied) embodied->addTo(spreads, scope, place);
    auto bill = Bill<R>::of(scope, place, chip, remarks);
    if (bill) spreads[Unknown::price] = bill->spread;
    auto processors = processorsOf(scope, place, *work, remarks);
    return AcceleratorStage<R>{*std::move(work), std::move(metering), cooling, std::move(embodied), std::move(bill), std::move(processors)};
}

template <class R>
Result<AcceleratorStage<R>> acceleratorStageOf(const Scope<R>& scope, StageKind kind, const Place<R>& place, Spreads& spreads,
                                               Remarks remarks) {
    switch (kind) {
    case StageKind::pretrain:
    case StageKind::searchHyperparameters:
    case StageKind::fineTune:
    case StageKind::distil:
    case StageKind::retrainOnDrift: return acceleratorStage(scope, place, TrainingStage<R>::of(scope, kind, remarks), spreads, remarks);
    case StageKind::compress: return acceleratorStage(scope, place, CompressionStage<R>::of(scope, remarks), spreads, remarks);
    case StageKind::evaluate:
    case StageKind::inferBatch: return acceleratorStage(scope, place, BatchStage<R>::of(scope, remarks), spreads, remarks);
    case StageKind::serveOnline: return acceleratorStage(scope, place, FleetStage<R>::of(scope, remarks), spreads, remarks);
    case StageKind::managedSolution: return acceleratorStage(scope, place, ServiceStage<R>::of(scope, remarks), spreads, remarks);
    case StageKind::prepareData:
    case StageKind::store:
    case StageKind::transfer: break;
    }
    return models::fail(models::Code::internal, scope.where("kind"), {"this kind of stage has no accelerators"});
}

template <class R>
Result<Noted<Carbon, R>> emissions(const Formula& card, const StageEnergy<R>& energy, const Result<Noted<CarbonIntensity, R>>& intensity,
                                   const Place<R>& place, const Factors& factors, R& recorder) {
    FOUREM_TRY(facility, energy.facility);
    FOUREM_TRY(grid, intensity);
    FOUREM_TRY(emitted, placed(locationBased(facility.value, grid.value * factors[Unknown::intensity]), place.where));
    return recorder.step(card, emitted, facility, grid);
}

template <class R>
Result<Noted<Carbon, R>> totalOf(const Result<Noted<Carbon, R>>& operational, const Result<Noted<Carbon, R>>& embodied, R& recorder) {
    FOUREM_TRY(used, operational);
    FOUREM_TRY(made, embodied);
    return recorder.step(kTotalEmissions, used.value + made.value, used, made);
}

template <class R>
Result<Noted<Water, R>> siteWater(const Place<R>& place, const StageEnergy<R>& energy, const Factors& factors, R& recorder) {
    FOUREM_TRY(it, energy.it);
    FOUREM_TRY(wue, place.siteWater);
    FOUREM_TRY(use,
               placed(water({.it = it.value, .site = wue.value * factors[Unknown::siteWater], .pue = 1.0, .source = {}}), place.where));
    return recorder.step(kWaterOnSite, use.site, it, wue);
}

template <class R>
Result<Noted<Water, R>> sourceWater(const Place<R>& place, const StageEnergy<R>& energy, const Factors& factors, R& recorder) {
    FOUREM_TRY(it, energy.it);
    FOUREM_TRY(pue, place.pueAt(factors));
    FOUREM_TRY(factor, place.sourceWater);
    FOUREM_TRY(use, placed(water({.it = it.value, .site = {}, .pue = pue.value, .source = factor.value * factors[Unknown::sourceWater]}),
                           place.where));
    return recorder.step(kWaterAtSource, use.source, it, pue, factor);
}

} // namespace

template <class R>
Result<Usage<R>> AcceleratorStage<R>::usage(const Factors& factors, R& recorder) const {
    // The others stay at the point, so that stages that differ in nothing else can share what they ask for.
    Factors ofWork = pointFactors();
    for (const Unknown each : kUsageUnknowns) ofWork[each] = factors[each];
    return std::visit([&](const auto& each) { return each.usage(ofWork, recorder); }, work);
}

template <class R>
Result<StageFigures<R>> AcceleratorStage<R>::figures(const Result<Usage<R>>& usage, const Place<R>& place,
                                                     const Noted<double, R>& repetitions, const Factors& factors, R& recorder) const {
    FOUREM_TRY(used, usage);
    const auto wall = recorder.step(kRepeated, used.wall.value * repetitions.value, used.wall, repetitions);
    const auto chipTime = recorder.step(kRepeated, used.chipTime.value * repetitions.value, used.chipTime, repetitions);
    StageEnergy<R> energy = metering.energy(place, used, repetitions, factors, recorder);
    if (cooling) coolServers(place, *cooling, factors, energy, recorder);
    if (used.besides && !metering.knownEnergy)
        addServers(place, recorder.step(kRepeated, used.besides->value * repetitions.value, *used.besides, repetitions), factors, energy,
                   recorder);
    const auto made = [&]() -> Result<Noted<Carbon, R>> {
        FOUREM_TRY(hardware, embodied);
        FOUREM_TRY(hourly, hardware.rate(factors, recorder));
        return recorder.step(kEmbodiedShare, hourly.value * chipTime.value, hourly, chipTime);
    }();
    const auto cost = [&]() -> Result<Noted<Money, R>> {
        FOUREM_TRY(terms, bill);
        return terms.cost(place, chipTime, energy.it, factors, recorder);
    }();
    StageFigures<R> figures{
        .wall = wall, .chipTime = chipTime, .energy = std::move(energy), .embodied = made, .cost = cost, .unitsServed = {}, .computed = {}};
    if (used.toolTime && processors) {
        const auto reserved = recorder.step(kRepeated, used.toolTime->value * repetitions.value, *used.toolTime, repetitions);
        figures.cost = processors->addedTo(cost, reserved, factors, recorder);
        figures.embodied = processors->addedTo(made, reserved, factors, recorder);
    }
    if (used.unitsServed)
        figures.unitsServed = recorder.step(kRepeated, used.unitsServed->value * repetitions.value, *used.unitsServed, repetitions);
    if (used.computed) figures.computed = recorder.step(kRepeated, used.computed->value * repetitions.value, *used.computed, repetitions);
    return figures;
}

template <class R>
Result<PreparedStage<R>> PreparedStage<R>::of(const Scope<R>& scope, const models::Stage& stage, Basis basis, Remarks remarks) {
    FOUREM_TRY(place, Place<R>::of(scope, basis, remarks.findings));
    FOUREM_TRY(times, estimator::repetitions(scope, stage.kind, remarks));
    const auto prepared = [&]() -> Result<PreparedStage> {
        const auto with = [&](auto&& work) -> Result<PreparedStage> {
            if (!work) return tl::unexpected{work.error()};
            Spreads own = work->spreads;
            return PreparedStage{place, times, basis, *std::forward<decltype(work)>(work), std::move(own)};
        };
        switch (stage.kind) {
        case StageKind::prepareData: return with(ProcessorStage<R>::of(scope, place, remarks));
        case StageKind::store: return with(StorageStage<R>::of(scope, place, remarks));
        case StageKind::transfer: return with(TransferStage<R>::of(scope, place, remarks));
        case StageKind::pretrain:
        case StageKind::searchHyperparameters:
        case StageKind::fineTune:
        case StageKind::distil:
        case StageKind::compress:
        case StageKind::evaluate:
        case StageKind::inferBatch:
        case StageKind::serveOnline:
        case StageKind::retrainOnDrift:
        case StageKind::managedSolution: break;
        }
        Spreads own;
        FOUREM_TRY(work, acceleratorStageOf(scope, stage.kind, place, own, remarks));
        return PreparedStage{place, times, basis, std::move(work), std::move(own)};
    }();
    if (!prepared) return prepared;
    PreparedStage result = *prepared;
    for (const Unknown each : {Unknown::pue, Unknown::intensity, Unknown::siteWater, Unknown::sourceWater})
        result.spreads[each] = place.spreads[each];
    return result;
}

template <class R>
Result<StageMetrics<R>> PreparedStage<R>::metrics(const Factors& factors, R& recorder) const {
    return placedMetrics(std::visit([&](const auto& each) { return each.figures(place, repetitions, factors, recorder); }, work), factors,
                         recorder);
}

template <class R>
Result<StageMetrics<R>> PreparedStage<R>::metrics(const Result<Usage<R>>& used, const Factors& factors, R& recorder) const {
    return placedMetrics(std::get<AcceleratorStage<R>>(work).figures(used, place, repetitions, factors, recorder), factors, recorder);
}

template <class R>
Result<StageMetrics<R>> PreparedStage<R>::placedMetrics(Result<StageFigures<R>> known, const Factors& factors, R& recorder) const {
    FOUREM_TRY(figures, std::move(known));
    const auto location = emissions(kLocationBased, figures.energy, place.location, place, factors, recorder);
    const auto market = emissions(kMarketOfStage, figures.energy, place.market, place, factors, recorder);
    const auto cfe = emissions(kMatchedOfStage, figures.energy, place.matched, place, factors, recorder);
    const auto& chosen = basis == Basis::location ? location : basis == Basis::market ? market : cfe;
    const auto total = totalOf(chosen, figures.embodied, recorder);
    const auto site = siteWater(place, figures.energy, factors, recorder);
    const auto source = sourceWater(place, figures.energy, factors, recorder);
    const auto perExaflop = intensityOfCompute(figures, location, recorder);
    return StageMetrics<R>{std::move(figures), location, market, cfe, total, site, source, perExaflop};
}

template struct AcceleratorStage<TraceRecorder>;
template struct AcceleratorStage<NoRecorder>;
template struct PreparedStage<TraceRecorder>;
template struct PreparedStage<NoRecorder>;

} // namespace estimator
