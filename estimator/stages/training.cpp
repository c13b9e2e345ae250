#include "estimator/stages/training.h"

#include "estimator/formulas/chip_power.h"
#include "estimator/formulas/composition.h"
#include "estimator/formulas/compression.h"
#include "estimator/formulas/data_loading.h"
#include "estimator/formulas/fine_tuning.h"
#include "estimator/formulas/training_memory.h"
#include "estimator/formulas/training_time.h"
#include "estimator/stages/place.h"
#include "estimator/stages/power.h"
#include "estimator/stages/spread_of.h"
#include "estimator/stages/training_run.h"
#include "estimator/stages/training_work.h"
#include "estimator/stages/try.h"
#include "models/core/words.h"
#include "models/units/unit_text.h"

#include <optional>

namespace estimator {
namespace {

using models::Code;
using models::Result;
using models::StageKind;

constexpr double kMostAccelerators = 1048576.0; // 2^20: where sizing gives up

std::string gigabyteText(Bytes bytes) { return models::amountText(models::inGigabytes(bytes), "GB"); }

template <class R>
std::string precisionOf(const Scope<R>& scope, const Chip<R>& chip, Remarks remarks) {
    if (const auto chosen = scope.maybeText("precision"); chosen && (chip.has(*chosen) || !scope.isVirtual())) return *chosen;
    const std::string usual = chip.usualPrecision();
    remarks.size(scope, "precision", models::FieldValue{usual}, {Code::sizedByChip, {chip.name()}}, std::nullopt);
    return usual;
}

// On spot machines a preempted node stops the whole job: its rate joins that of the chips' own failures. Nobody takes away one's own.
template <class R>
Result<Noted<Rate, R>> failureRateOf(const Scope<R>& scope, const Chip<R>& chip) {
    R& recorder = scope.recorder();
    FOUREM_TRY(perChip, scope.constant("lambda_per_chip_h"));
    const auto own = recorder.as(models::perHour(perChip.value), perChip);
    if (pricingOf(scope) != "spot" || isOnPremises(scope)) return own;
    FOUREM_TRY(preemptions, scope.constant("spot_preemptions_per_node_h"));
    FOUREM_TRY(perNode, chip.ownOr("chips_per_node", "chips_per_node"));
    return recorder.step(kFailuresWithSpot, own.value + models::perHour(preemptions.value / perNode.value), own, preemptions, perNode);
}

// A cap needs a power model to act on, and a time that is not measured.
template <class R>
Result<std::optional<TrainingLimit<R>>> limitOf(const Scope<R>& scope, const Chip<R>& chip, std::string_view measured, Remarks remarks) {
    FOUREM_TRY(limit, PowerLimit<R>::of(scope, chip, "cap_phi_training", remarks));
    if (!limit) return std::optional<TrainingLimit<R>>{};
    if (!measured.empty() || chip.systemPower()) {
        const std::string_view why =
            measured.empty() ? FOUREM_WORDS("messages", "only the power of the whole system is published") : measured;
        refuse(scope, "power_cap_w", measured.empty() ? chip.name() : scope.name(), std::string{why}, remarks);
        return std::optional<TrainingLimit<R>>{};
    }
    FOUREM_TRY(power, TrainingPower<R>::of(scope, chip));
    FOUREM_TRY(possible, placed(paced(limit, power.cap.value, power.idle.value), scope.where("power_cap_w")));
    static_cast<void>(possible);
    return std::optional{TrainingLimit<R>{*limit, power}};
}

template <class R>
Result<UsualCampaign<R>> usualCampaign(const Scope<R>& scope, const TrainingWork<R>& work) {
    R& recorder = scope.recorder();
    FOUREM_TRY(share, scope.constant("campaign_share"));
    FOUREM_TRY(exponent, scope.constant("campaign_size_exponent"));
    FOUREM_TRY(parameters, work.model.activeParameters());
    FOUREM_TRY(perServer, scope.constant("chips_per_node"));
    FOUREM_TRY(failures, scope.constant("lambda_per_chip_h"));
    FOUREM_TRY(stall, scope.constant("checkpoint_stall_s"));
    FOUREM_TRY(restart, scope.constant("restart_s"));
    return UsualCampaign<R>{share,
                            exponent,
                            parameters,
                            perServer,
                            recorder.as(models::perHour(failures.value), failures),
                            recorder.as(models::seconds(stall.value), stall),
                            recorder.as(models::seconds(restart.value), restart)};
}

/// Share of the peak rate that a model reaches alone on one device, before launches are counted. None for language models: their
/// matrices are as large on one device as on many, so they reach what benchmarks do.
template <class R>
Result<std::optional<Noted<double, R>>> deviceEfficiency(const Scope<R>& scope, const Chip<R>& chip, const ModelShape<R>& model) {
    if (model.isGenerative()) return std::optional<Noted<double, R>>{};
    FOUREM_TRY(own, chip.ownOr("device_efficiency", "device_efficiency"));
    if (!model.isConvolutional()) return std::optional{own};
    FOUREM_TRY(images, scope.constant("device_images"));
    return std::optional{Noted<double, R>{own.value * images.value, own.ref}};
}

template <class R>
Result<std::optional<DeviceTraining<R>>> deviceTraining(const Scope<R>& scope, const Chip<R>& chip, const TrainingWork<R>& work) {
    const auto batch = scope.maybeNumber("batch_size");
    if (!batch || scope.maybeNumber("known_mfu")) return std::optional<DeviceTraining<R>>{};
    R& recorder = scope.recorder();
    const ModelShape<R>& model = work.model;
    FOUREM_TRY(efficiency, deviceEfficiency(scope, chip, model));
    FOUREM_TRY(parameters, model.parameters());
    FOUREM_TRY(bytesEach, scope.constant(work.adapterParameters ? "adapter_traffic" : "optimizer_traffic"));
    FOUREM_TRY(memoryRate, chip.bandwidth());
    FOUREM_TRY(memoryEfficiency, scope.constant("device_memory"));
    FOUREM_TRY(perLayer, scope.constant(model.isGenerative() ? "language_launches_per_layer" : "launches_per_layer"));
    FOUREM_TRY(ofImages, scope.constant("launches_of_images"));
    FOUREM_TRY(launch, scope.constant("device_launch_s"));
    FOUREM_TRY(factor, chip.ownOr("device_launch_factor", "device_launch_factor"));
    FOUREM_TRY(exponent, scope.constant("launch_overlap"));
    const auto layers = model.maybe("n_layers");
    const auto launches = model.isConvolutional() || !layers ? ofImages : Noted<double, R>{perLayer.value * layers->value, perLayer.ref};
    return std::optional{DeviceTraining<R>{
        .batch = *batch,
        .efficiency = efficiency,
        .stateTraffic = recorder.step(kStateTraffic, models::bytes(parameters.value * bytesEach.value), parameters, bytesEach),
        .memoryRate = memoryRate,
        .memoryEfficiency = memoryEfficiency,
        .launches = launches,
        .launch = recorder.as(models::seconds(launch.value * factor.value), launch),
        .exponent = exponent}};
}

template <class R>
Result<TrainingInputs<R>> inputsOf(const Scope<R>& scope, const Chip<R>& chip, const TrainingWork<R>& work, const std::string& precision) {
    R& recorder = scope.recorder();
    FOUREM_TRY(peak, chip.peak(precision));
    const auto known = scope.maybeNumber("known_mfu");
    const auto fitted = chip.baseUtilisation();
    if (!known && !fitted) return tl::unexpected{fitted.error()};
    FOUREM_TRY(sequenceExponent, chip.ownOr("seq_gamma", "mfu_gamma"));
    FOUREM_TRY(failures, failureRateOf(scope, chip));
    FOUREM_TRY(stall, scope.constant(scope.option("checkpointing") == "asynchronous" ? "checkpoint_stall_async_s" : "checkpoint_stall_s"));
    FOUREM_TRY(restart, scope.constant(scope.option("restarts") == "automated" ? "restart_automated_s" : "restart_s"));

    FOUREM_TRY(campaign, usualCampaign(scope, work));
    FOUREM_TRY(device, deviceTraining(scope, chip, work));
    TrainingInputs<R> inputs{.work = work.compute,
                             .samples = work.samples,
                             .peakRate = peak,
                             .baseUtilisation = fitted ? *fitted : *known,
                             .precisionFactor = {},
                             .methodFactor = {},
                             .mixtureFactor = {},
                             .slowdown = {},
                             .sequenceLength = work.sequenceLength,
                             .sequenceExponent = sequenceExponent,
                             .recomputationFactor = {},
                             .ceiling = chip.matmulEfficiency(),
                             .knownUtilisation = known,
                             .isOfWholeRun = scope.option("known_mfu_scope") == "run",
                             .failureRate = failures,
                             .checkpointStall = recorder.as(models::seconds(stall.value), stall),
                             .restart = recorder.as(models::seconds(restart.value), restart),
                             .loaderRate = {},
                             .campaign = campaign,
                             .device = device,
                             .limit = {},
                             .learnedTime = {}};
    if (work.model.isMixture()) {
        FOUREM_TRY(factor, scope.constant("mixture_utilisation"));
        inputs.mixtureFactor = factor;
    }
    if (precision == "fp8") {
        FOUREM_TRY(factor, scope.constant("fp8_mfu_factor"));
        inputs.precisionFactor = factor;
    }
    if (work.adapterParameters) {
        FOUREM_TRY(factor, scope.constant("lora_mfu_factor"));
        inputs.methodFactor = factor;
        if (scope.option("method") == "qlora") {
            FOUREM_TRY(slowdown, scope.constant("qlora_slowdown"));
            inputs.slowdown = slowdown;
        }
    }
    if (scope.option("recomputation") == "full") {
        FOUREM_TRY(factor, chip.ownOr("ckpt_mfu_factor", "ckpt_mfu_factor"));
        inputs.recomputationFactor = factor;
    }
    if (const auto loader = scope.maybeNumber("loader_samples_per_s"))
        inputs.loaderRate = recorder.as(models::perSecond(loader->value), *loader);
    return inputs;
}

Recomputation recomputationOf(std::string_view text) {
    if (text == "none") return Recomputation::none;
    if (text == "full") return Recomputation::full;
    return Recomputation::selective;
}

ZeroStage zeroStageOf(double stage) { return static_cast<ZeroStage>(static_cast<int>(stage)); }

/// What one accelerator has to hold, and what it offers.
template <class R>
struct Memory {
    Noted<Bytes, R> offered;
    Bytes state;
    Bytes activations;
    Bytes available;
    double tensorParallel = 1.0;
    bool isIgnored = false;
    [[nodiscard]] bool fits() const { return isIgnored || state + activations <= available; }
};

// Tensor parallelism stays within a node: its traffic is too heavy for the network between nodes.
template <class R>
Result<bool> addActivations(const Scope<R>& scope, const Chip<R>& chip, const TrainingWork<R>& work, double chips, Memory<R>& memory) {
    const auto layers = work.model.maybe("n_layers");
    const auto width = work.model.maybe("d_model");
    const auto heads = work.model.maybe("n_heads");
    if (!layers || !width || !heads) return false;
    FOUREM_TRY(sequences, scope.number("micro_batch"));
    FOUREM_TRY(perNode, chip.ownOr("chips_per_node", "chips_per_node"));
    const auto chosen = scope.maybeNumber("tensor_parallel");
    const double most = chosen ? chosen->value : std::min(chips, perNode.value);
    for (double split = chosen ? chosen->value : 1.0; split <= most; split *= 2.0) {
        FOUREM_TRY(held, activations({.sequenceLength = work.sequenceLength.value,
                                      .sequences = sequences.value,
                                      .width = width->value,
                                      .heads = heads->value,
                                      .layers = layers->value,
                                      .tensorParallel = split,
                                      .recomputation = recomputationOf(scope.option("recomputation"))}));
        memory.activations = held;
        memory.tensorParallel = split;
        if (memory.fits()) break;
    }
    return true;
}

// Adapters train with the frozen weights whole on every chip, unless ZeRO-3 splits them.
template <class R>
Result<Memory<R>> memoryOn(const Scope<R>& scope, const Chip<R>& chip, const TrainingWork<R>& work, double chips) {
    FOUREM_TRY(offered, chip.memory());
    FOUREM_TRY(reserve, scope.constant("memory_reserve"));
    FOUREM_TRY(parameters, work.model.parameters());
    FOUREM_TRY(stage, scope.number("zero_stage"));
    Memory<R> memory{offered, {}, {}, offered.value * (1.0 - reserve.value)};
    memory.isIgnored = scope.isVirtual();
    if (work.adapterParameters) {
        const TuningMethod method = scope.option("method") == "qlora" ? TuningMethod::qlora : TuningMethod::lora;
        FOUREM_TRY(state, tuningState(method, parameters.value, work.adapterParameters->value));
        memory.state = stage.value >= 3.0 ? state / chips : state;
    } else {
        FOUREM_TRY(state, shardedState(parameters.value, chips, zeroStageOf(stage.value)));
        memory.state = state;
        // Reinforcement learning keeps the reference model beside the policy.
        if (scope.has("method") && scope.option("method") == "rl")
            memory.state += models::bytes(kSixteenBitBytes * parameters.value / (stage.value >= 3.0 ? chips : 1.0));
    }
    if (const auto added = addActivations(scope, chip, work, chips, memory); !added) return tl::unexpected{added.error()};
    return memory;
}

template <class R>
void tellSplit(const Scope<R>& scope, const Memory<R>& memory, Remarks remarks) {
    if (!scope.isAuto("tensor_parallel")) return;
    remarks.size(scope, "tensor_parallel", models::FieldValue{memory.tensorParallel},
                 {Code::sizedByActivations, {gigabyteText(memory.activations * memory.tensorParallel)}}, {});
}

template <class R>
tl::unexpected<models::Error> doesNotFit(const Scope<R>& scope, const Chip<R>& chip, const Memory<R>& memory, double chips) {
    const bool activationsBind = memory.activations > memory.state;
    const bool activationsAlone = memory.activations >= memory.available;
    const char* remedy =
        activationsBind || activationsAlone
            ? FOUREM_WORDS("messages", "recompute activations in full, shorten the sequences, or choose a chip with more memory")
            : FOUREM_WORDS("messages", "use more accelerators or ZeRO stage 3, tune with LoRA or QLoRA, or choose a chip with more memory");
    const char* purpose = activationsBind ? FOUREM_WORDS("messages", "training state and, mostly, activations")
                                          : FOUREM_WORDS("messages", "activations and, mostly, training state");
    return models::fail(Code::infeasibleMemory, scope.where(scope.isAuto("count") ? "accelerator" : "count"),
                        {scope.name(), gigabyteText(memory.state + memory.activations), purpose,
                         chips > 1.0 ? chip.name() + " × " + models::numberText(chips) : chip.name(), gigabyteText(memory.available),
                         remedy});
}

template <class R>
Result<std::optional<Duration>> deadlineOf(const Scope<R>& scope, StageKind kind) {
    if (const auto chosen = scope.maybeNumber("deadline_h")) return std::optional{models::hours(chosen->value)};
    if (kind == StageKind::retrainOnDrift)
        if (const auto interval = scope.maybeNumber("interval_days")) return std::optional{models::days(interval->value)};
    FOUREM_TRY(horizon, scope.at(models::planScope()).number("horizon_days"));
    return std::optional{models::days(horizon.value)};
}

// The smallest power of two that holds the state and meets the deadline. Time is asked only where it is modelled.
template <class R>
Result<Noted<double, R>> countOf(const Scope<R>& scope, StageKind kind, const Chip<R>& chip, const TrainingWork<R>& work,
                                 const std::optional<TrainingInputs<R>>& inputs, Remarks remarks) {
    if (const auto chosen = scope.maybeNumber("count")) {
        // A run whose hours were measured has evidently fitted, by means that the memory model need not know.
        if (!inputs) return *chosen;
        FOUREM_TRY(memory, memoryOn(scope, chip, work, chosen->value));
        if (!memory.fits()) return doesNotFit(scope, chip, memory, chosen->value);
        tellSplit(scope, memory, remarks);
        return *chosen;
    }
    FOUREM_TRY(deadline, deadlineOf(scope, kind));
    const auto plain = inputs ? std::optional{withoutTrace(*inputs)} : std::nullopt;
    NoRecorder nothing;
    bool held = false;
    std::optional<Duration> fastest;
    double byMemory = 0.0;
    for (double chips = 1.0; chips <= kMostAccelerators; chips *= 2.0) {
        FOUREM_TRY(memory, memoryOn(scope, chip, work, chips));
        if (!memory.fits()) continue;
        if (!held) byMemory = chips;
        held = true;
        if (plain && deadline) {
            const auto outcome = trainingOutcome(*plain, Noted<double, NoRecorder>{chips, {}}, nothing);
            if (!outcome) break; // beyond the failure model: more chips would not finish sooner
            if (!fastest || outcome->wall.value < *fastest) fastest = outcome->wall.value;
            if (outcome->wall.value > *deadline) continue;
        }
        tellSplit(scope, memory, remarks);
        const auto count = scope.recorder().leaf(chips, {TraceKind::derived, "Accelerators", scope.where("count"), {}, {}});
        const bool deadlineBinds = chips > byMemory;
        remarks.size(scope, "count", models::FieldValue{chips},
                     deadlineBinds ? models::Message{Code::sizedByDeadline, {models::amountText(models::inHours(*deadline), "h")}}
                                   : models::Message{Code::sizedByMemory, {gigabyteText(memory.state + memory.activations), chip.name()}},
                     traceOf(count));
        return count;
    }
    if (held)
        return models::fail(Code::infeasibleDeadline, scope.where(scope.maybeNumber("deadline_h") ? "deadline_h" : "accelerator"),
                            {scope.name(), models::amountText(models::inHours(fastest.value_or(*deadline)), "h"),
                             models::amountText(models::inHours(*deadline), "h")});
    FOUREM_TRY(memory, memoryOn(scope, chip, work, kMostAccelerators));
    return doesNotFit(scope, chip, memory, kMostAccelerators);
}

template <class R>
void warn(const Scope<R>& scope, const Chip<R>& chip, const TrainingOutcome<NoRecorder>& outcome, Remarks remarks) {
    if (outcome.goodputIsLow) remarks.findings.add(Code::goodputLow, "count", {scope.name(), outcome.goodput});
    if (outcome.extrapolates)
        remarks.findings.add(Code::extrapolation, "count",
                             {scope.name(), FOUREM_WORDS("messages", "more than 16,384 accelerators or 65,536 tokens per sequence")});
    if (!scope.maybeNumber("known_mfu") && !chip.own("mfu0_training"))
        remarks.findings.add(Code::extrapolation, "accelerator",
                             {chip.name(), FOUREM_WORDS("messages", "its training utilisation follows a rule fitted on another chip")});
}

template <class R>
void warnOfKnownUtilisation(const Scope<R>& scope, const TrainingInputs<R>& inputs, Remarks remarks) {
    if (inputs.knownUtilisation && inputs.ceiling && inputs.knownUtilisation->value > inputs.ceiling->value)
        remarks.findings.add(
            Code::extrapolation, "known_mfu",
            {scope.name(), FOUREM_WORDS("messages", "its MFU is above what bare matrix products reach on its accelerators")});
}

template <class R>
void warnOfImpliedUtilisation(const Scope<R>& scope, const TrainingWork<R>& work, double chips, Duration wall, FlopRate peak,
                              Remarks remarks) {
    const auto implied = endToEndUtilisation(work.compute.value, wall * chips, peak);
    if (implied && *implied > 1.0)
        remarks.findings.add(Code::extrapolation, "known_hours",
                             {scope.name(), FOUREM_WORDS("messages", "so much work in these hours is more than its accelerators can do")});
}

// Speed and power of a run spread as the published runs of its kind do, and not at all where they were measured.
template <class R>
Spreads spreadsOf(const Scope<R>& scope, const Chip<R>& chip, const ModelShape<R>& model, bool isAlone, bool hoursAreKnown) {
    const std::string kind = isAlone                      ? (model.isConvolutional() ? "images"
                                                             : model.isGenerative()  ? "language"
                                                                                     : "encoder")
                             : chip.text("kind") == "tpu" ? "tpu"
                                                          : "gpu";
    const auto ofChip = spreadOf(scope, "spread_training_" + kind + "_" + chip.id());
    const auto ofKind = ofChip ? ofChip : spreadOf(scope, "spread_training_" + kind);
    KnownSpread known = ofKind.value_or(KnownSpread{sigmaOf(scope, "sigma_training"), sigmaOf(scope, "sigma_power_other")});
    if (scope.maybeNumber("known_mfu")) known.time = sigmaOf(scope, "sigma_training_own");
    Spreads spreads;
    if (!hoursAreKnown) spreads[Unknown::time] = {chip.id() + " training", chip.name(), known.time};
    spreads[Unknown::power] = {chip.id(), chip.name(), known.power};
    return spreads;
}

} // namespace

template <class R>
Result<TrainingStage<R>> TrainingStage<R>::of(const Scope<R>& scope, StageKind kind, Remarks remarks) {
    R& recorder = scope.recorder();
    FOUREM_TRY(chip, Chip<R>::of(scope));
    FOUREM_TRY(work, trainingWork(scope, kind, remarks));
    const std::string precision = precisionOf(scope, chip, remarks);
    const auto knownHours = scope.maybeNumber("known_hours");
    const auto inputs = inputsOf(scope, chip, work, precision);
    if (!inputs && !knownHours) return tl::unexpected{inputs.error()};
    const std::string_view measured = knownHours                       ? FOUREM_WORDS("messages", "its hours are measured")
                                      : inputs && inputs->isOfWholeRun ? FOUREM_WORDS("messages", "the MFU of its whole run is measured")
                                                                       : "";
    if (!measured.empty() && scope.maybeNumber("loader_samples_per_s"))
        refuse(scope, "loader_samples_per_s", scope.name(), std::string{measured}, remarks);
    FOUREM_TRY(limit, limitOf(scope, chip, measured, remarks));
    auto modelled = knownHours ? std::nullopt : std::optional{*inputs};
    const auto learned = Learned<R>::of(scope, chip.id(), LearnedWork::training);
    if (modelled) modelled->limit = limit;
    if (modelled) modelled->learnedTime = learned.time;
    FOUREM_TRY(chips, countOf(scope, kind, chip, work, modelled, remarks));
    if (modelled) {
        NoRecorder nothing;
        FOUREM_TRY(outcome, trainingOutcome(withoutTrace(*modelled), Noted<double, NoRecorder>{chips.value, {}}, nothing));
        warn(scope, chip, outcome, remarks);
        warnOfKnownUtilisation(scope, *modelled, remarks);
    }
    const auto peak = chip.peak(precision);
    if (knownHours && peak) warnOfImpliedUtilisation(scope, work, chips.value, models::hours(knownHours->value), peak->value, remarks);
    const auto system = chip.systemPower();
    TrainingStage stage{
        .work = work.compute,
        .chips = chips,
        .modelled = modelled,
        .knownWall = knownHours ? std::optional{recorder.as(models::hours(knownHours->value), *knownHours)} : std::nullopt,
        .peak = peak,
        .systemPower = system,
        .power = TrainingPower<R>::of(scope, chip),
        .learned = learned,
        .occupation = {.chipsTogether = chips, .allChips = chips.value, .containsHost = system.has_value()},
        .spreads = spreadsOf(scope, chip, work.model, modelled && modelled->device && chips.value <= 1.0, knownHours.has_value()),
    };
    if (modelled && work.usedSigma > 0.0) {
        stage.mostWork = 1.0 / work.usedShare;
        stage.spreads[Unknown::workload] = {scope.id().text(), scope.name(), work.usedSigma};
    }
    learned.narrow(stage.spreads);
    return stage;
}

template <class R>
Result<Usage<R>> TrainingStage<R>::usage(const Factors& factors, R& recorder) const {
    Usage<R> used;
    TrainingOutcome<R> outcome;
    if (modelled) {
        FOUREM_TRY(reached, trainingOutcome(*modelled, chips, recorder));
        outcome = std::move(reached);
        const double longer = factors[Unknown::time] * (mostWork ? std::min(*mostWork, factors[Unknown::workload]) : 1.0);
        used.wall = recorder.as(outcome.wall.value * longer, outcome.wall);
        used.chipTime = recorder.as(outcome.chipTime.value * longer, outcome.chipTime);
    } else {
        used.wall = *knownWall;
        used.chipTime = recorder.step(kChipTime, knownWall->value * chips.value, *knownWall, chips);
        // The utilisation that the measured time implies decides the power, as the modelled one would.
        if (!peak) {
            used.chipEnergy = tl::unexpected{peak.error()};
            return used;
        }
        FOUREM_TRY(implied, endToEndUtilisation(work.value, used.chipTime.value, peak->value));
        outcome.utilisation = recorder.step(kEndToEndUtilisation, std::min(1.0, implied), work, used.chipTime, *peak);
        outcome.feed = {1.0, used.wall.ref};
    }
    if constexpr (R::kRecords) used.computed = work;
    used.chipEnergy = chipEnergy(used, outcome, factors, recorder);
    return used;
}

template <class R>
Result<Noted<Energy, R>> TrainingStage<R>::chipEnergy(const Usage<R>& used, const TrainingOutcome<R>& outcome, const Factors& factors,
                                                      R& recorder) const {
    if (systemPower) {
        const auto system = learnedNoted(learned.power, systemPower->value * learned.powerFactor(), *systemPower, recorder);
        return recorder.step(kMeasuredEnergy, system.value * used.chipTime.value * factors[Unknown::power], system, used.chipTime);
    }
    FOUREM_TRY(curve, power);
    FOUREM_TRY(drawn, outcome.busy ? curve.whileBusy(*outcome.busy, recorder) : Result<N<Power>>{curve.inCampaign(recorder)});
    const auto uncapped = learnedNoted(learned.power, drawn.value * learned.powerFactor(), drawn, recorder);
    const Power most = modelled && modelled->limit ? modelled->limit->limit.cap.value : uncapped.value;
    const auto busy = most < uncapped.value ? modelled->limit->limit.cap : uncapped;
    FOUREM_TRY(energy, stalledEnergy({.chips = chips.value,
                                      .duration = used.wall.value,
                                      .feedUtilisation = outcome.feed.value,
                                      .busyPower = busy.value * factors[Unknown::power],
                                      .stalledPower = std::min(most, curve.cap.value * curve.stallShare.value) * factors[Unknown::power]}));
    return recorder.step(kStalledEnergy, energy, chips, used.wall, outcome.feed, busy, curve.cap, curve.stallShare);
}

template struct TrainingStage<TraceRecorder>;
template struct TrainingStage<NoRecorder>;

} // namespace estimator
