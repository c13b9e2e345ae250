#include "estimator/stages/training_run.h"

#include "estimator/formulas/composition.h"
#include "estimator/formulas/data_loading.h"
#include "estimator/formulas/fine_tuning.h"
#include "estimator/formulas/goodput.h"
#include "estimator/formulas/training_campaign.h"
#include "estimator/formulas/training_time.h"
#include "estimator/formulas/training_utilisation.h"
#include "estimator/stages/learned.h"
#include "estimator/stages/try.h"

#include <algorithm>

namespace estimator {
namespace {

template <class R>
double valueOr(const std::optional<Noted<double, R>>& noted, double otherwise) {
    return noted ? noted->value : otherwise;
}

// A factor that does not apply leaves no node: the trace shows only what was multiplied.
template <class R>
Noted<double, R> product(const Formula& card, const Noted<double, R>& base, const std::optional<Noted<double, R>>& factor, R& recorder) {
    if (!factor) return base;
    return recorder.step(card, base.value * factor->value, base, *factor);
}

template <class R>
models::Result<Noted<double, R>> utilisation(const TrainingInputs<R>& inputs, const Noted<double, R>& chips, R& recorder,
                                             bool& extrapolates) {
    if (inputs.knownUtilisation) return *inputs.knownUtilisation;
    auto base = product(kPrecisionUtilisation, inputs.baseUtilisation, inputs.precisionFactor, recorder);
    base = product(kAdapterUtilisation, base, inputs.methodFactor, recorder);
    base = product(kMixtureUtilisation, base, inputs.mixtureFactor, recorder);
    FOUREM_TRY(reached, trainingUtilisation({.baseUtilisation = base.value,
                                             .chips = chips.value,
                                             .chipExponent = 0.0, // the campaign share holds what many chips lose
                                             .sequenceLength = inputs.sequenceLength.value,
                                             .sequenceExponent = inputs.sequenceExponent.value,
                                             .recomputationFactor = valueOr(inputs.recomputationFactor, 1.0),
                                             .ceiling = valueOr(inputs.ceiling, 1.0)}));
    extrapolates = reached.extrapolates;
    return recorder.step(kTrainingUtilisation, reached.value, base, chips, inputs.sequenceLength, inputs.sequenceExponent,
                         inputs.recomputationFactor);
}

template <class R>
models::Result<std::optional<Noted<double, R>>> feed(const TrainingInputs<R>& inputs, const Noted<double, R>& chips,
                                                     const Noted<double, R>& utilisation, R& recorder) {
    if (!inputs.loaderRate) return std::optional<Noted<double, R>>{};
    const Duration computing = inputs.work.value / (chips.value * inputs.peakRate.value * utilisation.value);
    const auto computeRate = recorder.step(kSampleRate, models::perSecond(inputs.samples.value / models::inSeconds(computing)),
                                           inputs.samples, inputs.work, chips, inputs.peakRate, utilisation);
    FOUREM_TRY(fed, feedUtilisation(inputs.loaderRate->value, computeRate.value));
    return std::optional{recorder.step(kFeedUtilisation, fed.value, *inputs.loaderRate, computeRate)};
}

/// What is lost beside the benchmark's utilisation.
template <class R>
struct Losses {
    Noted<double, R> goodput, campaign;
};

// The fitted share contains the failures of usual campaigns, so only what differs from those counts: κ = φ/G_usual, with which κ·G = φ
// there.
template <class R>
models::Result<Losses<R>> campaignLosses(const TrainingInputs<R>& inputs, const Noted<double, R>& chips, const Noted<double, R>& good,
                                         R& recorder) {
    const UsualCampaign<R>& usual = inputs.campaign;
    FOUREM_TRY(usualGoodput, goodput({.chips = chips.value,
                                      .failureRate = usual.failureRate.value,
                                      .checkpointStall = usual.checkpointStall.value,
                                      .restart = usual.restart.value}));
    FOUREM_TRY(share, campaignShare({.chips = chips.value,
                                     .chipsPerServer = usual.chipsPerServer.value,
                                     .parameters = usual.parameters.value,
                                     .share = usual.share.value,
                                     .exponent = usual.exponent.value}));
    const auto noted = recorder.step(kCampaignShare, share, chips, usual.chipsPerServer, usual.parameters, usual.share, usual.exponent);
    const auto known = recorder.step(kGoodput, usualGoodput.value, chips, usual.failureRate, usual.checkpointStall, usual.restart);
    if (chips.value <= usual.chipsPerServer.value)
        return Losses<R>{recorder.step(kRelativeGoodput, std::min(1.0, good.value / known.value), good, known), noted};
    return Losses<R>{good, recorder.step(kUsualLosses, std::min(1.0, share / known.value), noted, known)};
}

// A measured utilisation is that of a benchmark: failures and the losses of long campaigns come on top.
template <class R>
models::Result<Losses<R>> benchmarkLosses(const TrainingInputs<R>& inputs, const Noted<double, R>& chips, const Noted<double, R>& reached,
                                          const Noted<double, R>& good, double feedShare, R& recorder) {
    const Duration ideal =
        inputs.work.value / (chips.value * inputs.peakRate.value * reached.value * good.value * feedShare) * valueOr(inputs.slowdown, 1.0);
    FOUREM_TRY(efficiency, campaignEfficiencyOfIdealTime(ideal));
    return Losses<R>{good, recorder.step(kCampaignEfficiency, efficiency, inputs.work, chips, inputs.peakRate, reached, good)};
}

template <class R>
models::Result<Noted<Duration, R>> cappedTime(const TrainingInputs<R>& inputs, const Noted<Duration, R>& wall, const Noted<Power, R>& busy,
                                              R& recorder) {
    if (!inputs.limit) return wall;
    const TrainingLimit<R>& limit = *inputs.limit;
    FOUREM_TRY(pace, paced(std::optional{limit.limit}, busy.value, limit.power.idle.value));
    return recorder.step(kPowerCap, wall.value * pace.slowdown, wall, busy, limit.power.idle, limit.limit.cap, limit.limit.clockShare);
}

// Weights in 4 bit are expanded before each use.
template <class R>
models::Result<Noted<Duration, R>> slowed(const TrainingInputs<R>& inputs, const Noted<Duration, R>& wall, R& recorder) {
    if (!inputs.slowdown) return wall;
    FOUREM_TRY(slower, qloraTime(wall.value, inputs.slowdown->value));
    return recorder.step(kQloraTime, slower, wall, *inputs.slowdown);
}

template <class R>
models::Result<TrainingOutcome<R>> deviceOutcome(const TrainingInputs<R>& inputs, const DeviceTraining<R>& device,
                                                 const Noted<double, R>& chips, R& recorder) {
    TrainingOutcome<R> outcome;
    using Efficiency = models::Result<Noted<double, R>>;
    FOUREM_TRY(efficiency,
               (device.efficiency ? Efficiency{*device.efficiency} : utilisation(inputs, chips, recorder, outcome.extrapolates)));
    const double steps = inputs.samples.value / device.batch.value;
    FOUREM_TRY(step, deviceStep({.work = inputs.work.value / steps,
                                 .peakRate = inputs.peakRate.value,
                                 .efficiency = efficiency.value,
                                 .stateTraffic = device.stateTraffic.value,
                                 .memoryRate = device.memoryRate.value,
                                 .memoryEfficiency = device.memoryEfficiency.value,
                                 .launches = device.launches.value,
                                 .launch = device.launch.value,
                                 .exponent = device.exponent.value}));
    const auto stepTime = recorder.step(kDeviceStep, step.total, inputs.work, inputs.samples, device.batch, inputs.peakRate, efficiency,
                                        device.stateTraffic, device.memoryRate, device.memoryEfficiency, device.launches, device.launch);
    const Duration ideal = step.total * steps;
    double fed = 1.0;
    if (inputs.loaderRate) {
        FOUREM_TRY(share, feedUtilisation(inputs.loaderRate->value, models::perSecond(inputs.samples.value / models::inSeconds(ideal))));
        fed = share.value;
    }
    outcome.feed = {fed, stepTime.ref};
    outcome.busy = Noted<double, R>{step.computing / step.total, stepTime.ref};
    FOUREM_TRY(wall, slowed(inputs, recorder.step(kDeviceSteps, ideal / fed, inputs.samples, device.batch, stepTime), recorder));
    Noted<Power, R> drawn;
    if (inputs.limit) {
        FOUREM_TRY(busy, inputs.limit->power.whileBusy(*outcome.busy, recorder));
        drawn = busy;
    }
    FOUREM_TRY(capped, cappedTime(inputs, wall, drawn, recorder));
    outcome.wall = capped;
    outcome.chipTime = recorder.step(kChipTime, outcome.wall.value * chips.value, outcome.wall, chips);
    FOUREM_TRY(reached, endToEndUtilisation(inputs.work.value, ideal, inputs.peakRate.value));
    outcome.utilisation = recorder.step(kEndToEndUtilisation, std::min(1.0, reached), inputs.work, outcome.wall, inputs.peakRate);
    return outcome;
}

// From the utilisation of a whole run, in which everything lost is contained.
template <class R>
models::Result<TrainingOutcome<R>> wholeRunOutcome(const TrainingInputs<R>& inputs, const Noted<double, R>& chips, R& recorder) {
    TrainingOutcome<R> outcome;
    outcome.utilisation = *inputs.knownUtilisation;
    FOUREM_TRY(time, trainingTime({.work = inputs.work.value,
                                   .chips = chips.value,
                                   .peakRate = inputs.peakRate.value,
                                   .utilisation = outcome.utilisation.value}));
    outcome.wall = recorder.step(kWholeRunTime, time.duration, inputs.work, chips, inputs.peakRate, outcome.utilisation);
    outcome.chipTime = recorder.step(kChipTime, time.chipTime, outcome.wall, chips);
    outcome.feed = {1.0, outcome.wall.ref};
    return outcome;
}

template <class R>
models::Result<TrainingOutcome<R>> modelledOutcome(const TrainingInputs<R>& inputs, const Noted<double, R>& chips, R& recorder) {
    if (inputs.knownUtilisation && inputs.isOfWholeRun) return wholeRunOutcome(inputs, chips, recorder);
    if (inputs.device && chips.value <= 1.0) return deviceOutcome(inputs, *inputs.device, chips, recorder);
    TrainingOutcome<R> outcome;
    FOUREM_TRY(reached, utilisation(inputs, chips, recorder, outcome.extrapolates));
    FOUREM_TRY(failures, goodput({.chips = chips.value,
                                  .failureRate = inputs.failureRate.value,
                                  .checkpointStall = inputs.checkpointStall.value,
                                  .restart = inputs.restart.value}));
    const auto good = recorder.step(kGoodput, failures.value, chips, inputs.failureRate, inputs.checkpointStall, inputs.restart);
    FOUREM_TRY(fed, feed(inputs, chips, reached, recorder));
    const double feedShare = fed ? fed->value : 1.0;

    FOUREM_TRY(losses, inputs.knownUtilisation ? benchmarkLosses(inputs, chips, reached, good, feedShare, recorder)
                                               : campaignLosses(inputs, chips, good, recorder));
    const auto& campaign = losses.campaign;
    FOUREM_TRY(time, trainingTime({.work = inputs.work.value,
                                   .chips = chips.value,
                                   .peakRate = inputs.peakRate.value,
                                   .utilisation = reached.value,
                                   .goodput = losses.goodput.value,
                                   .campaignEfficiency = campaign.value,
                                   .feedUtilisation = feedShare}));
    const auto wall =
        recorder.step(kTrainingTime, time.duration, inputs.work, chips, inputs.peakRate, reached, losses.goodput, campaign, fed);
    FOUREM_TRY(expanded, slowed(inputs, wall, recorder));
    const auto campaignPower = inputs.limit ? inputs.limit->power.inCampaign(recorder) : Noted<Power, R>{};
    FOUREM_TRY(capped, cappedTime(inputs, expanded, campaignPower, recorder));
    outcome.utilisation = reached;
    outcome.feed = fed ? *fed : Noted<double, R>{1.0, reached.ref};
    outcome.wall = capped;
    outcome.chipTime = recorder.step(kChipTime, capped.value * chips.value, capped, chips);
    outcome.goodputIsLow = failures.isLow;
    outcome.goodput = failures.value;
    return outcome;
}

} // namespace

template <class R>
models::Result<TrainingOutcome<R>> trainingOutcome(const TrainingInputs<R>& inputs, const Noted<double, R>& chips, R& recorder) {
    FOUREM_TRY(outcome, modelledOutcome(inputs, chips, recorder));
    if (!inputs.learnedTime) return outcome;
    outcome.wall = learnedNoted(inputs.learnedTime, outcome.wall.value * inputs.learnedTime->value, outcome.wall, recorder);
    outcome.chipTime = recorder.step(kChipTime, outcome.wall.value * chips.value, outcome.wall, chips);
    return outcome;
}

template <class R>
TrainingInputs<NoRecorder> withoutTrace(const TrainingInputs<R>& inputs) {
    const auto plain = [](const auto& noted) { return Noted<decltype(noted.value), NoRecorder>{noted.value, {}}; };
    const auto maybe = [&](const auto& noted) { return noted ? std::optional{plain(*noted)} : std::nullopt; };
    const UsualCampaign<R>& usual = inputs.campaign;
    std::optional<DeviceTraining<NoRecorder>> device;
    if (inputs.device) {
        const DeviceTraining<R>& known = *inputs.device;
        device = {plain(known.batch),      maybe(known.efficiency),       plain(known.stateTraffic),
                  plain(known.memoryRate), plain(known.memoryEfficiency), plain(known.launches),
                  plain(known.launch),     plain(known.exponent)};
    }
    std::optional<TrainingLimit<NoRecorder>> limit;
    if (inputs.limit) {
        const auto& [capped, power] = *inputs.limit;
        limit = {{plain(capped.cap), plain(capped.clockShare)},
                 {plain(power.idle), plain(power.cap), plain(power.campaignShare), plain(power.busySlope), plain(power.stallShare)}};
    }
    return {.work = plain(inputs.work),
            .samples = plain(inputs.samples),
            .peakRate = plain(inputs.peakRate),
            .baseUtilisation = plain(inputs.baseUtilisation),
            .precisionFactor = maybe(inputs.precisionFactor),
            .methodFactor = maybe(inputs.methodFactor),
            .mixtureFactor = maybe(inputs.mixtureFactor),
            .slowdown = maybe(inputs.slowdown),
            .sequenceLength = plain(inputs.sequenceLength),
            .sequenceExponent = plain(inputs.sequenceExponent),
            .recomputationFactor = maybe(inputs.recomputationFactor),
            .ceiling = maybe(inputs.ceiling),
            .knownUtilisation = maybe(inputs.knownUtilisation),
            .isOfWholeRun = inputs.isOfWholeRun,
            .failureRate = plain(inputs.failureRate),
            .checkpointStall = plain(inputs.checkpointStall),
            .restart = plain(inputs.restart),
            .loaderRate = maybe(inputs.loaderRate),
            .campaign = {plain(usual.share), plain(usual.exponent), plain(usual.parameters), plain(usual.chipsPerServer),
                         plain(usual.failureRate), plain(usual.checkpointStall), plain(usual.restart)},
            .device = device,
            .limit = limit,
            .learnedTime = maybe(inputs.learnedTime)};
}

template models::Result<TrainingOutcome<TraceRecorder>> trainingOutcome(const TrainingInputs<TraceRecorder>&,
                                                                        const Noted<double, TraceRecorder>&, TraceRecorder&);
template models::Result<TrainingOutcome<NoRecorder>> trainingOutcome(const TrainingInputs<NoRecorder>&, const Noted<double, NoRecorder>&,
                                                                     NoRecorder&);
template TrainingInputs<NoRecorder> withoutTrace(const TrainingInputs<TraceRecorder>&);
template TrainingInputs<NoRecorder> withoutTrace(const TrainingInputs<NoRecorder>&);

} // namespace estimator
