#include "estimator/formulas/composition.h"
#include "estimator/formulas/decode_step.h"
#include "estimator/formulas/fleet.h"
#include "estimator/formulas/latency.h"
#include "estimator/formulas/load.h"
#include "estimator/formulas/prefill.h"
#include "estimator/stages/inference.h"
#include "estimator/stages/replica.h"
#include "estimator/stages/try.h"
#include "models/core/words.h"
#include "models/units/unit_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace estimator {
namespace {

using models::Code;
using models::FieldValue;
using models::Result;

constexpr double kMostPerReplica = 64.0;
constexpr std::size_t kHours = 24;
using DailyLoad = std::array<double, kHours>; ///< shares of the mean, with mean 1

/// What the latency targets leave of a replica.
struct ReplicaPlan {
    double chips = 1.0;
    double limit = 1.0; ///< most sequences at once
    ReplicaStep step;   ///< at the limit
    Rate capacity;      ///< requests that one replica takes within the targets
};

template <class R>
struct Targets {
    std::optional<Noted<double, R>> perTokenMs;
    std::optional<Noted<double, R>> firstTokenMs;
};

template <class R>
Result<Duration> prefillOf(const ReplicaInputs<R>& inputs, double chips) {
    const RequestShape<R>& request = inputs.request;
    if (request.wholeRequest || request.layers.value <= 0.0 || request.attentionWidth.value <= 0.0 || !inputs.model.isGenerative())
        return Duration{};
    FOUREM_TRY(work, prefillCompute({.promptTokens = request.promptTokens.value,
                                     .activeParameters = inputs.activeParameters.value,
                                     .layers = request.layers.value,
                                     .attentionWidth = request.attentionWidth.value}));
    return prefillTime({.work = work,
                        .weights = inputs.weights.value,
                        .layers = request.layers.value,
                        .chips = chips,
                        .peakRate = inputs.peakRate.value,
                        .computeEfficiency = inputs.computeEfficiency.value,
                        .memoryRate = inputs.memoryRate.value,
                        .memoryEfficiency = inputs.memoryEfficiency.value,
                        .layerOverhead = inputs.layerOverhead.value});
}

// Batch and capacity of a replica on `chips`, or the target that cannot be met.
template <class R>
Result<ReplicaPlan> planOn(const Scope<R>& scope, const ReplicaInputs<R>& inputs, const Targets<R>& targets, double chips) {
    FOUREM_TRY(held, placed(sequenceLimit(inputs, chips), scope.where("accelerator")));
    const auto chosen = scope.maybeNumber("batch");
    if (chosen && chosen->value > held)
        return models::fail(Code::infeasibleMemory, scope.where("batch"),
                            {scope.name(), models::numberText(chosen->value), FOUREM_WORDS("messages", "sequences at once"),
                             inputs.chip.name(), models::numberText(held),
                             FOUREM_WORDS("messages", "lower the batch limit, or leave it to auto")});
    const double limit = chosen ? chosen->value : held;
    FOUREM_TRY(step, replicaStep(inputs, chips, limit));
    const double steps = inputs.request.steps.value;
    ReplicaPlan plan{chips, limit, step, models::perSecond(limit / (steps * models::inSeconds(step.at(limit))))};
    if (targets.perTokenMs && inputs.model.isGenerative()) {
        const auto within = placed(capacity({.timePerToken = models::seconds(targets.perTokenMs->value / 1e3),
                                             .batchLimit = limit,
                                             .outputTokens = steps,
                                             .fixed = step.fixed,
                                             .perSequence = step.perSequence}),
                                   scope.where("tpot_ms"));
        if (!within) return tl::unexpected{within.error()};
        plan.limit = within->slots;
        plan.capacity = within->requests;
    }
    if (!targets.firstTokenMs) return plan;
    const Duration target = models::seconds(targets.firstTokenMs->value / 1e3);
    FOUREM_TRY(prefill, prefillOf(inputs, chips));
    if (inputs.model.isGenerative()) {
        FOUREM_TRY(slack, placed(firstTokenSlack(target, prefill, step.at(plan.limit)), scope.where("ttft_ms")));
        static_cast<void>(slack);
        return plan;
    }
    // A model that answers in one step has its first answer when the batch is through: the target caps the batch.
    const double most = std::floor((target - step.fixed) / step.perSequence);
    if (most < 1.0)
        return models::fail(Code::infeasibleSlo, scope.where("ttft_ms"),
                            {FOUREM_WORDS("messages", "an answer time"), models::Argument{models::inSeconds(target), "s"},
                             FOUREM_WORDS("messages", "one answer"), models::Argument{models::inSeconds(step.at(1.0)), "s"}});
    plan.limit = std::min(limit, most);
    plan.capacity = models::perSecond(plan.limit / models::inSeconds(step.at(plan.limit)));
    return plan;
}

template <class R>
Result<ReplicaPlan> smallestReplica(const Scope<R>& scope, const ReplicaInputs<R>& inputs, const Targets<R>& targets) {
    if (const auto chosen = scope.maybeNumber("tensor_parallel")) return planOn(scope, inputs, targets, chosen->value);
    Result<ReplicaPlan> plan = ReplicaPlan{};
    for (double chips = 1.0; chips <= kMostPerReplica; chips *= 2.0) {
        plan = planOn(scope, inputs, targets, chips);
        if (plan) return plan;
        if (plan.error().code != Code::infeasibleMemory && plan.error().code != Code::infeasibleSlo) break;
    }
    return plan;
}

// A smooth day with its peak in the afternoon and the given peak-to-mean ratio.
DailyLoad smoothDay(double peakToMean) {
    constexpr double kPeakHour = 15.0;
    DailyLoad day{};
    for (std::size_t hour = 0; hour < kHours; ++hour)
        day[hour] = 1.0 + (peakToMean - 1.0) * std::cos(2.0 * std::numbers::pi * (static_cast<double>(hour) - kPeakHour) / kHours);
    return day;
}

template <class R>
Result<DailyLoad> dailyLoad(const Scope<R>& scope, Remarks remarks) {
    const models::Resolved held = scope.resolved("daily_profile");
    if (const auto* value = std::get_if<FieldValue>(&held.setting)) {
        const auto* shares = std::get_if<std::vector<double>>(value);
        DailyLoad day{};
        double sum = 0.0;
        if (shares != nullptr && shares->size() == kHours)
            for (std::size_t hour = 0; hour < kHours; ++hour) sum += day[hour] = (*shares)[hour];
        if (!(sum > 0.0))
            return models::fail(Code::badValue, scope.where("daily_profile"),
                                {"daily_profile", FOUREM_WORDS("messages", "24 numbers with a positive sum are needed"),
                                 FOUREM_WORDS("messages", "24 hourly shares, or auto")});
        for (double& share : day) share *= kHours / sum;
        return day;
    }
    FOUREM_TRY(peak, scope.constant("peak_to_mean_daily"));
    const DailyLoad day = smoothDay(std::min(2.0, peak.value));
    remarks.size(scope, "daily_profile", FieldValue{std::vector<double>(day.begin(), day.end())},
                 {Code::sizedByDefault, {models::numberText(peak.value)}}, traceOf(peak));
    return day;
}

/// Sums over the hours of one day.
struct FleetDay {
    Duration chipTime;
    Energy chipEnergy;
    double mostReplicas = 0.0;
    double fewestReplicas = 0.0;
    bool extrapolates = false;
};

template <class R>
Result<OperatingPoint> operatingPointAt(const ReplicaInputs<R>& inputs, const ReplicaPlan& plan, Rate perReplica) {
    const LoadInput load{.requests = perReplica,
                         .outputTokens = inputs.request.steps.value,
                         .fixed = plan.step.fixed,
                         .perSequence = plan.step.perSequence,
                         .batchLimit = plan.limit};
    if (!inputs.expertShare) return operatingPoint(load);
    return mixtureOperatingPoint(load, [&](double sequences) -> Result<Duration> {
        const auto step = replicaStep(inputs, plan.chips, std::max(1.0, sequences));
        if (!step) return tl::unexpected{step.error()};
        return step->fixed;
    });
}

template <class R>
Result<FleetDay> fleetDay(const Scope<R>& scope, const ReplicaInputs<R>& inputs, const ReplicaPlan& plan, Rate meanLoad,
                          const DailyLoad& day, double headroom) {
    const auto chosen = scope.maybeNumber("replicas");
    FOUREM_TRY(least, scope.number("least_replicas"));
    std::array<double, kHours> fleet{};
    for (std::size_t hour = 0; hour < kHours; ++hour) {
        if (chosen) {
            fleet[hour] = chosen->value;
            continue;
        }
        FOUREM_TRY(count,
                   replicas({.requests = meanLoad * day[hour], .capacity = plan.capacity, .headroom = headroom, .minimum = least.value}));
        fleet[hour] = count;
    }
    FleetDay sums;
    sums.mostReplicas = *std::max_element(fleet.begin(), fleet.end());
    if (!scope.flag("autoscaling")) fleet.fill(sums.mostReplicas);
    sums.fewestReplicas = *std::min_element(fleet.begin(), fleet.end());
    const auto powerAt = [&](double sequences) -> Result<Power> {
        const auto step = replicaStep(inputs, plan.chips, std::max(1.0, sequences));
        if (!step) return tl::unexpected{step.error()};
        return replicaChipPower(inputs, *step, plan.chips, sequences, step->at(sequences));
    };
    for (std::size_t hour = 0; hour < kHours; ++hour) {
        if (fleet[hour] <= 0.0) continue;
        auto point = operatingPointAt(inputs, plan, meanLoad * day[hour] / fleet[hour]);
        if (!point) {
            if (point.error().code != Code::unstable) return tl::unexpected{point.error()};
            return models::fail(
                Code::unstable, scope.where("replicas"),
                {scope.name(), models::numberText(fleet[hour]) + " × " + inputs.chip.name(), point.error().arguments.back()});
        }
        FOUREM_TRY(power, replicaPower(point->sequences, inputs.power.idle.value, powerAt));
        const Duration reserved = models::hours(1.0) * fleet[hour] * plan.chips;
        sums.chipTime += reserved;
        sums.chipEnergy += power * reserved;
        sums.extrapolates = sums.extrapolates || point->extrapolates;
    }
    return sums;
}

// The queue in the busiest hour may still break a target that the unloaded replica meets.
template <class R>
Result<void> checkFirstToken(const Scope<R>& scope, const ReplicaInputs<R>& inputs, const ReplicaPlan& plan, const Targets<R>& targets,
                             Rate busiest) {
    if (!targets.firstTokenMs || !inputs.model.isGenerative()) return {};
    FOUREM_TRY(point, operatingPointAt(inputs, plan, busiest));
    FOUREM_TRY(wait,
               queueWait({.requests = busiest, .slots = std::max(1.0, plan.limit), .service = point.step * inputs.request.steps.value}));
    FOUREM_TRY(prefill, prefillOf(inputs, plan.chips));
    FOUREM_TRY(first, timeToFirstToken(
                          {.queue = wait, .prefill = prefill, .step = point.step, .promptTokens = inputs.request.promptTokens.value}));
    const Duration target = models::seconds(targets.firstTokenMs->value / 1e3);
    if (first <= target) return {};
    return models::fail(Code::infeasibleSlo, scope.where("ttft_ms"),
                        {FOUREM_WORDS("messages", "a time to first token"), models::Argument{models::inSeconds(target), "s"},
                         FOUREM_WORDS("messages", "queueing, prefill and one step in the busiest hour"),
                         models::Argument{models::inSeconds(first), "s"}});
}

template <class R>
void tell(const Scope<R>& scope, const ReplicaInputs<R>& inputs, const ReplicaPlan& plan, const FleetDay& day, const Targets<R>& targets,
          Rate busiest, Remarks remarks) {
    if (scope.isAuto("tensor_parallel"))
        remarks.size(scope, "tensor_parallel", FieldValue{plan.chips},
                     {Code::sizedByMemory, {models::amountText(models::inGigabytes(inputs.weights.value), "GB"), inputs.chip.name()}}, {});
    if (scope.isAuto("batch"))
        remarks.size(scope, "batch", FieldValue{plan.limit},
                     targets.perTokenMs
                         ? models::Message{Code::sizedByLatency, {models::Argument{targets.perTokenMs->value, "ms"}}}
                         : models::Message{Code::sizedByRoom,
                                           {inputs.chip.name(), models::amountText(models::inGigabytes(inputs.weights.value), "GB")}},
                     {});
    if (scope.isAuto("replicas"))
        remarks.size(scope, "replicas", FieldValue{day.mostReplicas},
                     {Code::sizedByLoad, {models::Argument{models::inPerSecond(busiest), "1/s"}}}, {});
    if (!inputs.isCalibrated)
        remarks.findings.add(Code::extrapolation, "accelerator",
                             {inputs.chip.name(), FOUREM_WORDS("messages", "its serving constants are defaults")});
    if (day.extrapolates)
        remarks.findings.add(Code::extrapolation, "batch", {scope.name(), FOUREM_WORDS("messages", "more than 4,096 sequences at once")});
}

} // namespace

template <class R>
Result<Usage<R>> servingUsage(const Scope<R>& scope, Remarks remarks) {
    R& recorder = scope.recorder();
    FOUREM_TRY(inputs, ReplicaInputs<R>::of(scope, remarks));
    FOUREM_TRY(load, scope.number("requests_per_s"));
    FOUREM_TRY(horizonDays, scope.at(models::planScope()).number("horizon_days"));
    const Targets<R> targets{scope.maybeNumber("tpot_ms"), scope.maybeNumber("ttft_ms")};
    FOUREM_TRY(plan, smallestReplica(scope, inputs, targets));
    FOUREM_TRY(day, dailyLoad(scope, remarks));
    FOUREM_TRY(headroom, scope.constant("serving_headroom"));
    const Rate meanLoad = models::perSecond(load.value);
    const Rate busiest = meanLoad * *std::max_element(day.begin(), day.end());
    FOUREM_TRY(sums, fleetDay(scope, inputs, plan, meanLoad, day, headroom.value));
    const auto held = checkFirstToken(scope, inputs, plan, targets, busiest / std::max(1.0, sums.mostReplicas));
    if (!held) return tl::unexpected{held.error()};
    tell(scope, inputs, plan, sums, targets, busiest, remarks);

    const auto noted = [&](double value, const char* name, std::string_view field) {
        return recorder.leaf(value, {TraceKind::derived, name, scope.where(field), {}, {}});
    };
    const auto chips = noted(plan.chips, "Accelerators per replica", "tensor_parallel");
    const auto batch = noted(plan.limit, "Batch limit", "batch");
    const auto fixed = recorder.step(kDecodeStep, plan.step.fixed, inputs.weights, chips, inputs.request.layers, inputs.memoryRate,
                                     inputs.memoryEfficiency, inputs.layerOverhead, inputs.parallelOverhead);
    const auto perSequence = recorder.step(kStepPerSequence, plan.step.perSequence, inputs.activeParameters, inputs.keyValueBytes,
                                           inputs.request.promptTokens, inputs.request.steps, inputs.request.attentionWidth, chips,
                                           inputs.peakRate, inputs.computeEfficiency, inputs.sequenceOverhead);
    const auto capacityNoted =
        targets.perTokenMs ? recorder.step(kCapacity, plan.capacity, *targets.perTokenMs, batch, inputs.request.steps, fixed, perSequence)
                           : recorder.step(kThroughput, plan.capacity, batch, inputs.request.steps, fixed, perSequence);

    Usage<R> usage;
    usage.isFleet = true;
    usage.wall = recorder.as(models::days(horizonDays.value), horizonDays);
    usage.chipsTogether = chips;
    usage.chipTime = recorder.step(kFleetTime, sums.chipTime * horizonDays.value, load, capacityNoted, headroom, chips, horizonDays);
    usage.chipEnergy = recorder.step(kFleetEnergy, sums.chipEnergy * horizonDays.value, usage.chipTime, load, fixed, perSequence,
                                     inputs.power.idle, inputs.power.cap, inputs.power.constant, inputs.power.memory, inputs.power.compute);
    usage.energyContainsHost = inputs.chip.capContainsHost();
    if (const auto nominal = nominalPower(scope, inputs.chip)) usage.nominalPower = *nominal;
    usage.unitsServed = recorder.step(kServedRequests, load.value * models::inSeconds(usage.wall.value), load, usage.wall);
    return usage;
}

template Result<Usage<TraceRecorder>> servingUsage(const Scope<TraceRecorder>&, Remarks);
template Result<Usage<NoRecorder>> servingUsage(const Scope<NoRecorder>&, Remarks);

} // namespace estimator
