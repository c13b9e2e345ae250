#include "estimator/stages/training_run.h"

#include "estimator/formulas/composition.h"
#include "estimator/formulas/data_loading.h"
#include "estimator/formulas/fine_tuning.h"
#include "estimator/formulas/goodput.h"
#include "estimator/formulas/training_time.h"
#include "estimator/formulas/training_utilisation.h"
#include "estimator/stages/try.h"

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
    FOUREM_TRY(reached, trainingUtilisation({.baseUtilisation = base.value,
                                             .chips = chips.value,
                                             .chipExponent = inputs.chipExponent.value,
                                             .sequenceLength = inputs.sequenceLength.value,
                                             .sequenceExponent = inputs.sequenceExponent.value,
                                             .recomputationFactor = valueOr(inputs.recomputationFactor, 1.0),
                                             .ceiling = valueOr(inputs.ceiling, 1.0)}));
    extrapolates = reached.extrapolates;
    if (inputs.recomputationFactor)
        return recorder.step(kTrainingUtilisation, reached.value, base, chips, inputs.chipExponent, inputs.sequenceLength,
                             inputs.sequenceExponent, *inputs.recomputationFactor);
    return recorder.step(kTrainingUtilisation, reached.value, base, chips, inputs.chipExponent, inputs.sequenceLength,
                         inputs.sequenceExponent);
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

} // namespace

template <class R>
models::Result<TrainingOutcome<R>> trainingOutcome(const TrainingInputs<R>& inputs, const Noted<double, R>& chips, R& recorder) {
    TrainingOutcome<R> outcome;
    FOUREM_TRY(reached, utilisation(inputs, chips, recorder, outcome.extrapolates));
    FOUREM_TRY(failures, goodput({.chips = chips.value,
                                  .failureRate = inputs.failureRate.value,
                                  .checkpointStall = inputs.checkpointStall.value,
                                  .restart = inputs.restart.value}));
    const auto good = recorder.step(kGoodput, failures.value, chips, inputs.failureRate, inputs.checkpointStall, inputs.restart);
    FOUREM_TRY(fed, feed(inputs, chips, reached, recorder));
    const double feedShare = fed ? fed->value : 1.0;

    const double slowdown = valueOr(inputs.slowdown, 1.0);
    const Duration ideal =
        inputs.work.value / (chips.value * inputs.peakRate.value * reached.value * failures.value * feedShare) * slowdown;
    FOUREM_TRY(efficiency, campaignEfficiencyOfIdealTime(ideal));
    const auto campaign = recorder.step(kCampaignEfficiency, efficiency, inputs.work, chips, inputs.peakRate, reached, good);

    FOUREM_TRY(time, trainingTime({.work = inputs.work.value,
                                   .chips = chips.value,
                                   .peakRate = inputs.peakRate.value,
                                   .utilisation = reached.value,
                                   .goodput = failures.value,
                                   .campaignEfficiency = efficiency,
                                   .feedUtilisation = feedShare}));
    auto wall = fed ? recorder.step(kTrainingTime, time.duration, inputs.work, chips, inputs.peakRate, reached, good, campaign, *fed)
                    : recorder.step(kTrainingTime, time.duration, inputs.work, chips, inputs.peakRate, reached, good, campaign);
    if (inputs.slowdown) {
        FOUREM_TRY(slower, qloraTime(wall.value, inputs.slowdown->value));
        wall = recorder.step(kQloraTime, slower, wall, *inputs.slowdown);
    }
    if (inputs.limit) {
        FOUREM_TRY(busy, inputs.limit->power.at(reached, recorder));
        FOUREM_TRY(pace, paced(std::optional{inputs.limit->limit}, busy.value, inputs.limit->power.curve.idle.value));
        wall = recorder.step(kPowerCap, wall.value * pace.slowdown, wall, busy, inputs.limit->limit.cap, inputs.limit->limit.clockShare);
    }
    outcome.utilisation = reached;
    outcome.feed = fed ? *fed : Noted<double, R>{1.0, reached.ref};
    outcome.wall = wall;
    outcome.chipTime = recorder.step(kChipTime, wall.value * chips.value, wall, chips);
    outcome.goodputIsLow = failures.isLow;
    outcome.goodput = failures.value;
    return outcome;
}

template <class R>
TrainingInputs<NoRecorder> withoutTrace(const TrainingInputs<R>& inputs) {
    const auto plain = [](const auto& noted) { return Noted<decltype(noted.value), NoRecorder>{noted.value, {}}; };
    const auto maybe = [&](const auto& noted) { return noted ? std::optional{plain(*noted)} : std::nullopt; };
    std::optional<TrainingLimit<NoRecorder>> limit;
    if (inputs.limit) {
        const auto& [capped, power] = *inputs.limit;
        limit = {{plain(capped.cap), plain(capped.clockShare)},
                 {{plain(power.curve.idle), plain(power.curve.cap), plain(power.curve.constant), plain(power.curve.memory),
                   plain(power.curve.compute)},
                  plain(power.memoryUse),
                  plain(power.calibration),
                  plain(power.stallShare)}};
    }
    return {.work = plain(inputs.work),
            .samples = plain(inputs.samples),
            .peakRate = plain(inputs.peakRate),
            .baseUtilisation = plain(inputs.baseUtilisation),
            .precisionFactor = maybe(inputs.precisionFactor),
            .methodFactor = maybe(inputs.methodFactor),
            .slowdown = maybe(inputs.slowdown),
            .chipExponent = plain(inputs.chipExponent),
            .sequenceLength = plain(inputs.sequenceLength),
            .sequenceExponent = plain(inputs.sequenceExponent),
            .recomputationFactor = maybe(inputs.recomputationFactor),
            .ceiling = maybe(inputs.ceiling),
            .knownUtilisation = maybe(inputs.knownUtilisation),
            .failureRate = plain(inputs.failureRate),
            .checkpointStall = plain(inputs.checkpointStall),
            .restart = plain(inputs.restart),
            .loaderRate = maybe(inputs.loaderRate),
            .limit = limit};
}

template models::Result<TrainingOutcome<TraceRecorder>> trainingOutcome(const TrainingInputs<TraceRecorder>&,
                                                                        const Noted<double, TraceRecorder>&, TraceRecorder&);
template models::Result<TrainingOutcome<NoRecorder>> trainingOutcome(const TrainingInputs<NoRecorder>&, const Noted<double, NoRecorder>&,
                                                                     NoRecorder&);
template TrainingInputs<NoRecorder> withoutTrace(const TrainingInputs<TraceRecorder>&);
template TrainingInputs<NoRecorder> withoutTrace(const TrainingInputs<NoRecorder>&);

} // namespace estimator
