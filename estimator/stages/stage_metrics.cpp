#include "estimator/formulas/composition.h"
#include "estimator/formulas/operational_carbon.h"
#include "estimator/formulas/water.h"
#include "estimator/stages/inference.h"
#include "estimator/stages/stage_estimate.h"
#include "estimator/stages/training.h"
#include "estimator/stages/try.h"

namespace estimator {
namespace {

using models::Result;
using models::StageKind;

template <class R>
Result<Usage<R>> usageOf(const Scope<R>& scope, StageKind kind, Remarks remarks) {
    switch (kind) {
    case StageKind::pretrain:
    case StageKind::searchHyperparameters:
    case StageKind::fineTune:
    case StageKind::distil:
    case StageKind::retrainOnDrift: return trainingUsage(scope, kind, remarks);
    case StageKind::compress: return compressionUsage(scope, remarks);
    case StageKind::evaluate:
    case StageKind::inferBatch: return batchUsage(scope, remarks);
    case StageKind::serveOnline: return servingUsage(scope, remarks);
    case StageKind::managedSolution: return managedUsage(scope, remarks);
    case StageKind::prepareData:
    case StageKind::store:
    case StageKind::transfer: break;
    }
    return models::fail(models::Code::internal, scope.where("kind"), {"this kind of stage has no accelerators"});
}

template <class R>
Result<StageFigures<R>> figuresOf(const Scope<R>& scope, StageKind kind, const Place<R>& place, Remarks remarks) {
    FOUREM_TRY(times, repetitions(scope, kind, remarks));
    switch (kind) {
    case StageKind::prepareData: return processorFigures(scope, place, times, remarks);
    case StageKind::store: return storageFigures(scope, place, times, remarks);
    case StageKind::transfer: return transferFigures(scope, place, times, remarks);
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
    FOUREM_TRY(usage, usageOf(scope, kind, remarks));
    return acceleratorFigures(scope, place, usage, times, remarks);
}

template <class R>
Result<Noted<Carbon, R>> emissions(const Scope<R>& scope, const StageEnergy<R>& energy,
                                   const Result<Noted<CarbonIntensity, R>>& intensity) {
    FOUREM_TRY(facility, energy.facility);
    FOUREM_TRY(grid, intensity);
    FOUREM_TRY(emitted, placed(locationBased(facility.value, grid.value), scope.where("site")));
    return scope.recorder().step(kLocationBased, emitted, facility, grid);
}

// Hourly matching reported by the provider for the site, as a lower bound.
template <class R>
Result<Noted<CarbonIntensity, R>> matched(const Scope<R>& scope, const Place<R>& place) {
    FOUREM_TRY(share, place.carbonFreeShare);
    FOUREM_TRY(grid, place.location);
    FOUREM_TRY(left, placed(matchedIntensity(grid.value, share.value), scope.where("site")));
    return scope.recorder().step(kMatchedIntensity, left, grid, share);
}

template <class R>
Result<Noted<Carbon, R>> totalOf(const Scope<R>& scope, const Result<Noted<Carbon, R>>& operational,
                                 const Result<Noted<Carbon, R>>& embodied) {
    FOUREM_TRY(used, operational);
    FOUREM_TRY(made, embodied);
    return scope.recorder().step(kTotalEmissions, used.value + made.value, used, made);
}

} // namespace

template <class R>
Result<StageMetrics<R>> stageMetrics(const Scope<R>& scope, const models::Stage& stage, Basis basis, Remarks remarks) {
    R& recorder = scope.recorder();
    FOUREM_TRY(place, Place<R>::of(scope, remarks.findings));
    FOUREM_TRY(figures, figuresOf(scope, stage.kind, place, remarks));
    const auto location = emissions(scope, figures.energy, place.location);
    const auto market = emissions(scope, figures.energy, place.market);
    const auto cfe = emissions(scope, figures.energy, matched(scope, place));
    const auto& chosen = basis == Basis::location ? location : basis == Basis::market ? market : cfe;
    const auto waterSite = [&]() -> Result<Noted<Water, R>> {
        FOUREM_TRY(it, figures.energy.it);
        FOUREM_TRY(wue, place.siteWater);
        FOUREM_TRY(use, placed(water({.it = it.value, .site = wue.value, .pue = 1.0, .source = {}}), scope.where("site")));
        return recorder.step(kWater, use.site, it, wue);
    }();
    const auto waterSource = [&]() -> Result<Noted<Water, R>> {
        FOUREM_TRY(it, figures.energy.it);
        FOUREM_TRY(pue, place.pue);
        FOUREM_TRY(factor, place.sourceWater);
        FOUREM_TRY(use, placed(water({.it = it.value, .site = {}, .pue = pue.value, .source = factor.value}), scope.where("site")));
        return recorder.step(kWater, use.source, it, pue, factor);
    }();
    return StageMetrics<R>{figures, location, market, cfe, totalOf(scope, chosen, figures.embodied), waterSite, waterSource};
}

template Result<StageMetrics<TraceRecorder>> stageMetrics(const Scope<TraceRecorder>&, const models::Stage&, Basis, Remarks);
template Result<StageMetrics<NoRecorder>> stageMetrics(const Scope<NoRecorder>&, const models::Stage&, Basis, Remarks);

} // namespace estimator
