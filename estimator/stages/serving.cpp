#include "estimator/formulas/composition.h"
#include "estimator/formulas/decode_step.h"
#include "estimator/formulas/fleet.h"
#include "estimator/formulas/latency.h"
#include "estimator/formulas/load.h"
#include "estimator/formulas/prefill.h"
#include "estimator/stages/fleet_notes.h"
#include "estimator/stages/inference.h"
#include "estimator/stages/replica.h"
#include "estimator/stages/replica_notes.h"
#include "estimator/stages/spread_of.h"
#include "estimator/stages/try.h"
#include "models/core/words.h"
#include "models/units/unit_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace estimator {
namespace {

using models::Code;
using models::FieldValue;
using models::Result;

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
                                     .attentionWidth = request.attentionWidth.value,
                                     .cachedShare = inputs.savings.cachedShare.value}));
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

/// A running step, and how much longer the power cap makes it.
struct CappedStep {
    ReplicaStep step;
    double slowdown = 1.0;
};

template <class R>
Result<CappedStep> cappedStepAt(const Scope<R>& scope, const ReplicaInputs<R>& inputs, const StepCurve<R>& curve, double chips,
                                double sequences) {
    FOUREM_TRY(step, curve.at(sequences));
    if (!inputs.savings.limit) return CappedStep{step, 1.0};
    FOUREM_TRY(drawn, replicaChipPower(inputs, step, chips, sequences, step.at(sequences)));
    FOUREM_TRY(pace, placed(paced(inputs.savings.limit, drawn, inputs.power.idle.value), scope.where("power_cap_w")));
    return CappedStep{step, pace.slowdown};
}

// The step is no straight line, but it rises: the most sequences within the target are found by halving.
Result<double> mostWithin(const auto& stepAt, double limit, Duration target) {
    constexpr int kHalvings = 50;
    double least = 1.0;
    double most = limit;
    for (int round = 0; round <= kHalvings; ++round) {
        const double sequences = round == 0 ? limit : (least + most) / 2.0;
        FOUREM_TRY(capped, stepAt(sequences));
        const bool isWithin = capped.step.at(sequences) * capped.slowdown <= target;
        if (round == 0 && isWithin) return limit;
        (isWithin ? least : most) = sequences;
    }
    return least;
}

/// Whole sequences within the target.
Result<double> slotsWithin(const auto& stepAt, double limit, double outputTokens, Duration target, const std::string& where) {
    FOUREM_TRY(most, mostWithin(stepAt, limit, target));
    FOUREM_TRY(capped, stepAt(most));
    FOUREM_TRY(within, placed(capacity({.timePerToken = target,
                                        .batchLimit = limit,
                                        .outputTokens = outputTokens,
                                        .fixed = capped.step.fixed * capped.slowdown,
                                        .perSequence = capped.step.perSequence * capped.slowdown}),
                              where));
    return within.slots;
}

// Batch and capacity of a replica on `chips`, or the target that cannot be met.
template <class R>
Result<ReplicaPlan> planOn(const Scope<R>& scope, const ReplicaInputs<R>& inputs, const Targets<R>& targets, double chips) {
    FOUREM_TRY(most, mostSequences(scope, inputs, chips));
    double limit = most;
    const StepCurve<R> curve{inputs, chips};
    const auto stepAt = [&](double sequences) { return cappedStepAt(scope, inputs, curve, chips, sequences); };
    const double steps = inputs.request.steps.value;
    if (targets.perTokenMs && inputs.model.isGenerative()) {
        FOUREM_TRY(slots, slotsWithin(stepAt, limit, steps, models::seconds(targets.perTokenMs->value / 1e3), scope.where("tpot_ms")));
        limit = slots;
    }
    // A model that answers in one step has its first answer when the batch is through: the target caps the batch.
    if (targets.firstTokenMs && !inputs.model.isGenerative()) {
        const Duration target = models::seconds(targets.firstTokenMs->value / 1e3);
        FOUREM_TRY(one, stepAt(1.0));
        if (one.step.at(1.0) * one.slowdown > target)
            return models::fail(Code::infeasibleSlo, scope.where("ttft_ms"),
                                {FOUREM_WORDS("messages", "an answer time"), models::Argument{models::inSeconds(target), "s"},
                                 FOUREM_WORDS("messages", "one answer"),
                                 models::Argument{models::inSeconds(one.step.at(1.0) * one.slowdown), "s"}});
        FOUREM_TRY(within, mostWithin(stepAt, limit, target));
        limit = std::floor(within);
    }
    FOUREM_TRY(full, stepAt(limit));
    const Duration duration = full.step.at(limit) * full.slowdown;
    if (targets.firstTokenMs && inputs.model.isGenerative()) {
        FOUREM_TRY(prefill, prefillOf(inputs, chips));
        FOUREM_TRY(slack, placed(firstTokenSlack(models::seconds(targets.firstTokenMs->value / 1e3), prefill * full.slowdown, duration),
                                 scope.where("ttft_ms")));
        static_cast<void>(slack);
    }
    return ReplicaPlan{chips, limit, full.step, models::perSecond(limit / (steps * models::inSeconds(duration))), full.slowdown};
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
    for (std::size_t hour = 0; hour < kHoursOfDay; ++hour) {
        // By the distance from the peak, so that hours before and after it are equal to the last bit.
        const double away = std::abs(static_cast<double>(hour) - kPeakHour);
        day[hour] = 1.0 + (peakToMean - 1.0) * std::cos(2.0 * std::numbers::pi * std::min(away, kHoursOfDay - away) / kHoursOfDay);
    }
    return day;
}

template <class R>
struct Day {
    DailyLoad load;
    Noted<double, R> peak; ///< over the mean
};

template <class R>
Result<Day<R>> dailyLoad(const Scope<R>& scope, Remarks remarks) {
    R& recorder = scope.recorder();
    const models::Resolved held = scope.resolved("daily_profile");
    if (const auto* value = std::get_if<FieldValue>(&held.setting)) {
        const auto* shares = std::get_if<std::vector<double>>(value);
        DailyLoad day{};
        double sum = 0.0;
        if (shares != nullptr && shares->size() == kHoursOfDay)
            for (std::size_t hour = 0; hour < kHoursOfDay; ++hour) sum += day[hour] = (*shares)[hour];
        if (!(sum > 0.0))
            return models::fail(Code::badValue, scope.where("daily_profile"),
                                {"daily_profile", FOUREM_WORDS("messages", "24 numbers with a positive sum are needed"),
                                 FOUREM_WORDS("messages", "24 hourly shares, or auto")});
        for (double& share : day) share *= kHoursOfDay / sum;
        const double peak = *std::max_element(day.begin(), day.end());
        return Day<R>{
            day,
            recorder.leaf(
                peak, {TraceKind::plan, FOUREM_WORDS("figures", "Busiest hour over the mean hour"), scope.where("daily_profile"), {}, {}})};
    }
    FOUREM_TRY(peak, scope.constant("peak_to_mean_daily"));
    const DailyLoad day = smoothDay(std::min(2.0, peak.value));
    remarks.size(scope, "daily_profile", FieldValue{std::vector<double>(day.begin(), day.end())}, {Code::sizedByDefault, {}},
                 traceOf(peak));
    return Day<R>{day, recorder.step(kDailyPeak, *std::max_element(day.begin(), day.end()), peak)};
}

/// @param start  sequences at which a lighter load settles
template <class R>
Result<OperatingPoint> operatingPointAt(const ReplicaInputs<R>& inputs, const ReplicaPlan& plan, const StepCurve<R>& curve, Rate perReplica,
                                        double slowness, double start = 0.0) {
    const LoadInput load{.requests = perReplica,
                         .outputTokens = inputs.request.steps.value,
                         .fixed = plan.step.fixed * (slowness * plan.slowdown),
                         .perSequence = plan.step.perSequence * (slowness * plan.slowdown),
                         .batchLimit = plan.limit};
    if (!inputs.model.isGenerative()) return operatingPoint(load);
    const auto stepAt = [&](double sequences) -> Result<LocalStep> {
        const auto step = curve.at(std::max(1.0, sequences));
        if (!step) return tl::unexpected{step.error()};
        return LocalStep{step->fixed * (slowness * plan.slowdown), step->perSequence * (slowness * plan.slowdown)};
    };
    return settledOperatingPoint(load, stepAt, start);
}

using FleetHours24 = std::array<double, kHoursOfDay>; ///< replicas in each hour

// A fleet that scales follows the load of a draw; one that does not keeps the size that it was planned with.
template <class R>
Result<FleetHours24> fleetOf(const FleetStage<R>& stage, Rate meanLoad, double slowness) {
    FleetHours24 fleet{};
    if (stage.fixedReplicas) {
        fleet.fill(*stage.fixedReplicas);
        return fleet;
    }
    for (std::size_t hour = 0; hour < kHoursOfDay; ++hour) {
        FOUREM_TRY(count, replicas({.requests = meanLoad * stage.day[hour],
                                    .capacity = stage.plan.capacity / slowness,
                                    .headroom = stage.headroom.value,
                                    .minimum = stage.leastReplicas.value}));
        fleet[hour] = count;
    }
    return fleet;
}

/// Sums over the hours of one day.
struct FleetDay {
    Duration chipTime;
    Energy chipEnergy;
    double mostReplicas = 0.0;
    bool extrapolates = false;
};

/// An hour's load on each replica that is up, and how many are.
struct FleetHour {
    Rate perReplica;
    double replicas = 0.0;
};

// From the lightest load of a replica to the heaviest, so that each settles from where the one before did.
std::array<FleetHour, kHoursOfDay> risingHours(const FleetHours24& fleet, const DailyLoad& day, Rate meanLoad) {
    std::array<FleetHour, kHoursOfDay> hours;
    for (std::size_t hour = 0; hour < kHoursOfDay; ++hour)
        if (fleet[hour] > 0.0) hours[hour] = {meanLoad * day[hour] / fleet[hour], fleet[hour]};
    std::stable_sort(hours.begin(), hours.end(), [](const FleetHour& a, const FleetHour& b) { return a.perReplica < b.perReplica; });
    return hours;
}

/// @param told  what is calculated on the way, in the order of the load; null where nobody asks
template <class R>
Result<FleetDay> fleetDay(const FleetStage<R>& stage, const Factors& factors, std::vector<EqualHours>* told = nullptr) {
    const ReplicaInputs<R>& inputs = stage.replica;
    const ReplicaPlan& plan = stage.plan;
    const StepCurve<R> curve{inputs, plan.chips};
    const double slowness = factors[Unknown::time];
    const Rate meanLoad = models::perSecond(stage.load.value * factors[Unknown::workload]);
    FOUREM_TRY(fleet, fleetOf(stage, meanLoad, slowness));
    const auto powerOf = [&](double sequences, const ReplicaStep& step) -> Result<Power> {
        const auto drawn = replicaChipPower(inputs, step, plan.chips, sequences, step.at(sequences) * slowness);
        if (!drawn || !inputs.savings.limit) return drawn;
        return std::min(*drawn, inputs.savings.limit->cap.value);
    };
    FleetDay sums;
    sums.mostReplicas = *std::max_element(fleet.begin(), fleet.end());
    Rate settled;
    double sequences = 0.0;
    std::optional<Power> power;
    for (const FleetHour& hour : risingHours(fleet, stage.day, meanLoad)) {
        if (hour.replicas <= 0.0) continue;
        if (!power || hour.perReplica != settled) {
            // Sequences rise at least as the load does, for a step takes longer the more of them there are.
            const double start = sequences > 0.0 ? sequences * (hour.perReplica / settled) : 0.0;
            const auto point = operatingPointAt(inputs, plan, curve, hour.perReplica, slowness, start);
            if (!point) {
                if (point.error().code != Code::unstable) return tl::unexpected{point.error()};
                return models::fail(
                    Code::unstable, stage.where,
                    {stage.name, models::numberText(hour.replicas) + " × " + inputs.chip.name(), point.error().arguments.back()});
            }
            FOUREM_TRY(running, sequencesWhileBusy(point->sequences));
            FOUREM_TRY(step, curve.at(running));
            const Duration whileRunning = step.at(running) * (slowness * plan.slowdown);
            FOUREM_TRY(busy, busyShare(point->sequences, whileRunning, point->step));
            FOUREM_TRY(drawn, powerOf(running, step));
            FOUREM_TRY(mean, replicaPower(busy, drawn, inputs.power.idle.value));
            settled = hour.perReplica;
            sequences = point->sequences;
            power = mean;
            if (told != nullptr)
                told->push_back({.hours = 0.0,
                                 .replicas = hour.replicas,
                                 .perReplica = hour.perReplica,
                                 .sequences = point->sequences,
                                 .running = running,
                                 .step = whileRunning,
                                 .busy = busy,
                                 .whileBusy = drawn,
                                 .mean = mean});
            sums.extrapolates = sums.extrapolates || point->extrapolates;
        }
        if (told != nullptr) {
            // Equal loads of fleets of different size are told apart.
            if (told->back().replicas != hour.replicas) {
                told->push_back(told->back());
                told->back().hours = 0.0;
                told->back().replicas = hour.replicas;
            }
            told->back().hours += 1.0;
        }
        const Duration reserved = models::hours(1.0) * hour.replicas * plan.chips;
        sums.chipTime += reserved;
        sums.chipEnergy += *power * reserved * factors[Unknown::power];
    }
    return sums;
}

// The queue in the busiest hour may still break a target that the unloaded replica meets.
template <class R>
Result<void> checkFirstToken(const Scope<R>& scope, const ReplicaInputs<R>& inputs, const ReplicaPlan& plan, const Targets<R>& targets,
                             Rate busiest) {
    if (!targets.firstTokenMs || !inputs.model.isGenerative()) return {};
    FOUREM_TRY(point, operatingPointAt(inputs, plan, StepCurve<R>{inputs, plan.chips}, busiest, 1.0));
    FOUREM_TRY(wait,
               queueWait({.requests = busiest, .slots = std::max(1.0, plan.limit), .service = point.step * inputs.request.steps.value}));
    FOUREM_TRY(prefill, prefillOf(inputs, plan.chips));
    FOUREM_TRY(
        first,
        timeToFirstToken(
            {.queue = wait, .prefill = prefill * plan.slowdown, .step = point.step, .promptTokens = inputs.request.promptTokens.value}));
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
    if (scope.maybeNumber("known_hours"))
        refuse(scope, "known_hours", scope.name(), FOUREM_WORDS("messages", "it is up for the whole horizon, whatever one run would take"),
               remarks);
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

// Replicas that are chosen, or that cannot follow the load, stay up all day.
template <class R>
Result<std::optional<double>> fixedReplicas(const Scope<R>& scope, const ReplicaPlan& plan, Rate busiest, double headroom, double least) {
    if (const auto chosen = scope.maybeNumber("replicas")) return std::optional{chosen->value};
    if (scope.flag("autoscaling")) return std::optional<double>{};
    FOUREM_TRY(count, replicas({.requests = busiest, .capacity = plan.capacity, .headroom = headroom, .minimum = least}));
    return std::optional{count};
}

} // namespace

template <class R>
Result<FleetStage<R>> FleetStage<R>::of(const Scope<R>& scope, Remarks remarks) {
    R& recorder = scope.recorder();
    FOUREM_TRY(inputs, ReplicaInputs<R>::of(scope, remarks));
    FOUREM_TRY(requests, scope.number("requests_per_s"));
    FOUREM_TRY(calls, ModelCalls<R>::of(scope, remarks));
    const auto load = calls.from(requests, recorder);
    FOUREM_TRY(horizonDays, scope.at(models::planScope()).number("horizon_days"));
    const Targets<R> targets{scope.maybeNumber("tpot_ms"), scope.maybeNumber("ttft_ms")};
    FOUREM_TRY(plan, smallestReplica(scope, inputs, targets));
    FOUREM_TRY(daily, dailyLoad(scope, remarks));
    const DailyLoad& day = daily.load;
    FOUREM_TRY(headroom, scope.constant("serving_headroom"));
    FOUREM_TRY(least, scope.number("least_replicas"));
    const Rate busiest = models::perSecond(load.value) * *std::max_element(day.begin(), day.end());
    FOUREM_TRY(held, estimator::fixedReplicas(scope, plan, busiest, headroom.value, least.value));

    const auto chosenChips = scope.maybeNumber("tensor_parallel");
    const auto chosenLimit = scope.maybeNumber("batch");
    const auto chips = chosenChips ? *chosenChips : sizedChips(inputs, plan.chips, recorder);
    auto limit = chosenLimit ? *chosenLimit : ReplicaNotes<R>{inputs, chips, recorder}.room(plan.limit);
    if (limit.value != plan.limit || targets.perTokenMs)
        limit = recorder.step(kCapacity, plan.limit, limit, targets.perTokenMs, targets.firstTokenMs);
    FleetStage stage{
        .replica = inputs,
        .plan = plan,
        .requests = requests,
        .load = load,
        .calls = calls,
        .horizonDays = horizonDays,
        .day = day,
        .peak = daily.peak,
        .headroom = headroom,
        .fixedReplicas = held,
        .leastReplicas = least,
        .chips = chips,
        .limit = limit,
        .perTokenMs = targets.perTokenMs,
        .occupation = {.chipsTogether = chips, .containsHost = inputs.chip.capContainsHost(), .isFleet = true},
        .spreads = inputs.spreads(scope),
        .name = scope.name(),
        .where = scope.where("replicas"),
    };
    stage.spreads[Unknown::workload] = workloadSpread(scope, "requests_per_s");
    FOUREM_TRY(sums, fleetDay(stage, pointFactors()));
    const auto first = checkFirstToken(scope, inputs, plan, targets, busiest / std::max(1.0, sums.mostReplicas));
    if (!first) return tl::unexpected{first.error()};
    tell(scope, inputs, plan, sums, targets, busiest, remarks);
    return stage;
}

template <class R>
Result<Usage<R>> FleetStage<R>::usage(const Factors& factors, R& recorder) const {
    std::vector<EqualHours> told;
    FOUREM_TRY(sums, fleetDay(*this, factors, R::kRecords ? &told : nullptr));
    const Duration chipTime = sums.chipTime * horizonDays.value;
    const Energy chipEnergy = sums.chipEnergy * horizonDays.value;
    Usage<R> used;
    used.wall = recorder.as(models::days(horizonDays.value), horizonDays);
    if constexpr (R::kRecords) {
        const FleetNotes notes{*this, told, recorder};
        used.chipTime = notes.chipTime(chipTime);
        used.chipEnergy = notes.chipEnergy(chipEnergy);
    } else {
        used.chipTime = {chipTime, {}};
        used.chipEnergy = Noted<Energy, R>{chipEnergy, {}};
    }
    used.unitsServed = recorder.step(kServedRequests, requests.value * factors[Unknown::workload] * models::inSeconds(used.wall.value),
                                     requests, used.wall);
    if (calls.besides)
        used.besides = recorder.step(kRequestEnergy, calls.besides->value * used.unitsServed->value, *calls.besides, *used.unitsServed);
    if (calls.toolTime)
        used.toolTime = recorder.step(kAllToolTime, calls.toolTime->value * used.unitsServed->value, *calls.toolTime, *used.unitsServed);
    return used;
}

template struct FleetStage<TraceRecorder>;
template struct FleetStage<NoRecorder>;

} // namespace estimator
