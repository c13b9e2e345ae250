#include "estimator/formulas/batch_limit.h"
#include "estimator/formulas/composition.h"
#include "estimator/formulas/decode_step.h"
#include "estimator/formulas/encoders_and_images.h"
#include "estimator/formulas/training_compute.h"
#include "estimator/stages/inference.h"
#include "estimator/stages/replica.h"
#include "estimator/stages/replica_notes.h"
#include "estimator/stages/spread_of.h"
#include "estimator/stages/try.h"
#include "models/core/words.h"
#include "models/units/unit_text.h"

#include <algorithm>
#include <cmath>

namespace estimator {
namespace {

using models::Code;
using models::FieldValue;
using models::Result;

// A part of a batch takes no less than its steps.
double batchWaves(double answers, double batch, double replicas) { return std::max(1.0, answers / (batch * replicas)); }

// The fewest chips, in a power of two, whose memory holds the model.
template <class R>
Result<double> smallestReplica(const Scope<R>& scope, const ReplicaInputs<R>& inputs) {
    if (const auto chosen = scope.maybeNumber("tensor_parallel")) return chosen->value;
    Result<double> limit = 0.0;
    for (double chips = 1.0; chips <= kMostPerReplica; chips *= 2.0) {
        limit = sequenceLimit(inputs, chips);
        if (limit) return chips;
        if (limit.error().code != Code::infeasibleMemory) break;
    }
    return tl::unexpected{placed(limit, scope.where("accelerator")).error()};
}

template <class R>
Noted<double, R> chipsOf(const Scope<R>& scope, const ReplicaInputs<R>& inputs, double chips, Remarks remarks) {
    if (const auto chosen = scope.maybeNumber("tensor_parallel")) return *chosen;
    const auto noted = sizedChips(inputs, chips, scope.recorder());
    remarks.size(scope, "tensor_parallel", FieldValue{chips},
                 {Code::sizedByMemory, {models::amountText(models::inGigabytes(inputs.weights.value), "GB"), inputs.chip.name()}},
                 traceOf(noted));
    return noted;
}

/// Power of one chip at its usual load: the published one of the whole system where there is one, else that of the chip.
template <class R>
struct UsualPower {
    Result<Noted<Power, R>> power;
    bool containsHost = false;

    [[nodiscard]] static UsualPower of(const Scope<R>& scope, const Chip<R>& chip) {
        if (const auto system = chip.systemPower()) return {*system, true};
        return {estimator::nominalPower(scope, chip), false};
    }
};

template <class R>
void addUsualEnergy(const Result<Noted<Power, R>>& usual, const Factors& factors, R& recorder, Usage<R>& used) {
    if (!usual) {
        used.chipEnergy = tl::unexpected{usual.error()};
        return;
    }
    const auto power = recorder.as(usual->value * factors[Unknown::power], *usual);
    used.chipEnergy = recorder.step(kRunEnergy, power.value * used.chipTime.value, power, used.chipTime);
}

template <class R>
std::optional<Noted<Duration, R>> knownWallOf(const Scope<R>& scope) {
    const auto known = scope.maybeNumber("known_hours");
    if (!known) return std::nullopt;
    return scope.recorder().as(models::hours(known->value), *known);
}

// How fast a chip runs a model without a fit of its own, and what it draws meanwhile.
template <class R>
Spreads usualSpreads(const Scope<R>& scope, const Chip<R>& chip, bool hoursAreKnown) {
    Spreads spreads;
    if (!hoursAreKnown) spreads[Unknown::time] = {chip.id() + " forward", chip.name(), sigmaOf(scope, "sigma_decode_other")};
    spreads[Unknown::power] = {chip.id(), chip.name(), sigmaOf(scope, "sigma_power_other")};
    return spreads;
}

/// One batch without a power cap.
struct UncappedBatch {
    ReplicaStep step;
    Duration time;
    Power power; ///< of a chip
};

/// @param slowness  factor on the time
template <class R>
Result<UncappedBatch> uncappedBatch(const ReplicaInputs<R>& inputs, double chips, double sequences, double slowness = 1.0) {
    FOUREM_TRY(step, replicaStep(inputs, chips, sequences));
    FOUREM_TRY(ideal, batchTime(inputs, step, chips, sequences));
    const Duration time = ideal * slowness;
    FOUREM_TRY(power, replicaChipPower(inputs, step, chips, sequences, time));
    return UncappedBatch{step, time, power};
}

constexpr double kMostReplicas = 1e6; // as many as the field takes

/// The requests of a run, dealt out to replicas: none runs more of them at once than its share.
template <class R>
struct BatchRun {
    const Scope<R>& scope;
    const ReplicaInputs<R>& inputs;
    double chips;
    double limit; ///< of the sequences of a replica
    double answers;

    [[nodiscard]] double batch(double replicas) const { return std::min(limit, std::max(1.0, std::ceil(answers / replicas))); }

    [[nodiscard]] Result<Duration> wall(double replicas) const {
        const double sequences = batch(replicas);
        FOUREM_TRY(uncapped, uncappedBatch(inputs, chips, sequences));
        FOUREM_TRY(pace, placed(paced(inputs.savings.limit, uncapped.power, inputs.power.idle.value), scope.where("power_cap_w")));
        return uncapped.time * pace.slowdown * (inputs.request.steps.value * batchWaves(answers, sequences, replicas));
    }

    /// The fewest replicas that are done in time.
    [[nodiscard]] Result<double> replicas(Duration allowed) const {
        FOUREM_TRY(ofOne, wall(1.0));
        if (ofOne <= allowed) return 1.0;
        double tooFew = 1.0;
        double enough = std::min(kMostReplicas, std::max(1.0, std::ceil(answers)));
        FOUREM_TRY(ofMost, wall(enough));
        if (ofMost > allowed)
            return models::fail(
                Code::infeasibleDeadline, scope.where(scope.maybeNumber("deadline_h") ? "deadline_h" : "requests"),
                {scope.name(), models::Argument{models::inHours(ofMost), "h"}, models::Argument{models::inHours(allowed), "h"}});
        while (enough - tooFew > 1.0) {
            const double between = std::floor((tooFew + enough) / 2.0);
            FOUREM_TRY(time, wall(between));
            (time <= allowed ? enough : tooFew) = between;
        }
        return enough;
    }
};

template <class R>
Noted<double, R> batchOf(const Scope<R>& scope, const BatchRun<R>& run, const Noted<double, R>& chips, const Noted<double, R>& answers,
                         const Noted<double, R>& replicas, Remarks remarks) {
    const ReplicaInputs<R>& inputs = run.inputs;
    const double sequences = run.batch(replicas.value);
    R& recorder = scope.recorder();
    const auto chosen = scope.maybeNumber("batch");
    const auto limit = chosen ? *chosen : ReplicaNotes<R>{inputs, chips, recorder}.room(run.limit);
    const auto batch = sequences == run.limit ? limit : recorder.step(kRunBatch, sequences, limit, answers, replicas);
    if (chosen) return batch;
    remarks.size(
        scope, "batch", FieldValue{batch.value},
        inputs.model.isGenerative()
            ? models::Message{Code::sizedByRoom, {inputs.chip.name(), models::amountText(models::inGigabytes(inputs.weights.value), "GB")}}
            : models::Message{Code::sizedByDefault, {}},
        traceOf(batch));
    return batch;
}

template <class R>
Result<Noted<double, R>> replicasOf(const Scope<R>& scope, const BatchRun<R>& run, const Noted<double, R>& answers, Remarks remarks) {
    if (const auto chosen = scope.maybeNumber("replicas")) return *chosen;
    const auto deadline = scope.maybeNumber("deadline_h");
    FOUREM_TRY(horizon, scope.at(models::planScope()).number("horizon_days"));
    const Duration allowed = deadline ? models::hours(deadline->value) : models::days(horizon.value);
    FOUREM_TRY(fewest, run.replicas(allowed));
    const auto count = scope.recorder().step(kRunReplicas, fewest, answers, deadline ? *deadline : horizon);
    remarks.size(scope, "replicas", FieldValue{count.value}, {Code::sizedByDeadline, {models::amountText(models::inHours(allowed), "h")}},
                 traceOf(count));
    return count;
}

} // namespace

template <class R>
Result<BatchStage<R>> BatchStage<R>::of(const Scope<R>& scope, Remarks remarks) {
    FOUREM_TRY(inputs, ReplicaInputs<R>::of(scope, remarks));
    FOUREM_TRY(requests, scope.number("requests"));
    FOUREM_TRY(calls, ModelCalls<R>::of(scope, remarks));
    const auto answers = calls.from(requests, scope.recorder());
    FOUREM_TRY(size, smallestReplica(scope, inputs));
    const auto chips = chipsOf(scope, inputs, size, remarks);
    FOUREM_TRY(limit, mostSequences(scope, inputs, chips.value));
    const BatchRun<R> run{scope, inputs, chips.value, limit, answers.value};
    FOUREM_TRY(replicas, replicasOf(scope, run, answers, remarks));
    const auto batch = batchOf(scope, run, chips, answers, replicas, remarks);
    if (!inputs.isCalibrated)
        remarks.findings.add(Code::extrapolation, "accelerator",
                             {inputs.chip.name(), FOUREM_WORDS("messages", "its serving constants are defaults")});
    BatchStage stage{
        .replica = inputs,
        .requests = requests,
        .answers = answers,
        .calls = calls,
        .chips = chips,
        .batch = batch,
        .replicas = replicas,
        .knownWall = knownWallOf(scope),
        .occupation = {.chipsTogether = chips, .allChips = chips.value * replicas.value, .containsHost = inputs.chip.capContainsHost()},
        .spreads = inputs.spreads(scope),
    };
    if (stage.knownWall) stage.spreads[Unknown::time] = {};
    return stage;
}

template <class R>
Result<Usage<R>> BatchStage<R>::usage(const Factors& factors, R& recorder) const {
    FOUREM_TRY(uncapped, uncappedBatch(replica, chips.value, batch.value, factors[Unknown::time]));
    FOUREM_TRY(pace, paced(replica.savings.limit, uncapped.power, replica.power.idle.value));
    const ReplicaNotes<R> notes{replica, chips, recorder};
    auto stepTime = notes.batch(uncapped.step, uncapped.time / replica.learned.timeFactor(), batch);
    stepTime = learnedNoted(replica.learned.time, uncapped.time, stepTime, recorder);
    stepTime = withDraftNoted(replica.savings, stepTime, recorder);
    stepTime = pacedNoted(replica.savings, stepTime, pace.slowdown, recorder);
    const Duration wall =
        uncapped.time * pace.slowdown * (replica.request.steps.value * batchWaves(answers.value, batch.value, replicas.value));
    Usage<R> used;
    used.wall = knownWall ? *knownWall : recorder.step(kBatchRunTime, wall, answers, replica.request.steps, stepTime, batch, replicas);
    const auto all = recorder.step(kChipTime, chips.value * replicas.value, chips, replicas);
    used.chipTime = recorder.step(kChipTime, used.wall.value * all.value, used.wall, all);
    used.unitsServed = requests;
    if (calls.besides) used.besides = recorder.step(kRequestEnergy, calls.besides->value * requests.value, *calls.besides, requests);
    if (calls.toolTime) used.toolTime = recorder.step(kAllToolTime, calls.toolTime->value * requests.value, *calls.toolTime, requests);
    const Power power = pace.power * factors[Unknown::power];
    const auto usual = notes.power(power / replica.learned.powerFactor(), batch, stepTime);
    const auto drawn = learnedNoted(replica.learned.power, power, usual, recorder);
    used.chipEnergy = recorder.step(kRunEnergy, drawn.value * used.chipTime.value, drawn, used.chipTime);
    return used;
}

template <class R>
Result<CompressionStage<R>> CompressionStage<R>::of(const Scope<R>& scope, Remarks) {
    R& recorder = scope.recorder();
    FOUREM_TRY(chip, Chip<R>::of(scope));
    FOUREM_TRY(model, ModelShape<R>::of(scope));
    FOUREM_TRY(tokens, scope.number("calibration_tokens"));
    FOUREM_TRY(active, model.activeParameters());
    FOUREM_TRY(total, model.parameters());
    FOUREM_TRY(peak, chip.peak(chip.usualPrecision()));
    FOUREM_TRY(efficiency, scope.constant("serving_compute"));
    FOUREM_TRY(work, forwardCompute(active.value, tokens.value));

    // The 16-bit weights have to fit before they can be compressed.
    double count = 1.0;
    if (const auto memory = chip.memory()) {
        FOUREM_TRY(share, scope.constant("serving_memory_share"));
        const Bytes weights = models::bytes(total.value * kSixteenBitBytes);
        while (weights > memory->value * share.value * count && count < kMostPerReplica) count *= 2.0;
    }
    const auto chips = recorder.leaf(count, {TraceKind::derived, "Accelerators", scope.where("accelerator"), {}, {}});
    const auto known = knownWallOf(scope);
    const auto usual = UsualPower<R>::of(scope, chip);
    return CompressionStage{
        .work = recorder.step(kForwardCompute, work, active, tokens),
        .chips = chips,
        .peakRate = peak,
        .efficiency = efficiency,
        .knownWall = known,
        .usualPower = usual.power,
        .occupation = {.chipsTogether = chips, .allChips = chips.value, .containsHost = usual.containsHost},
        .spreads = usualSpreads(scope, chip, known.has_value()),
    };
}

template <class R>
Result<Usage<R>> CompressionStage<R>::usage(const Factors& factors, R& recorder) const {
    Usage<R> used;
    const Duration duration = work.value / (chips.value * peakRate.value * efficiency.value) * factors[Unknown::time];
    used.wall = knownWall ? *knownWall : recorder.step(kForwardTime, duration, work, chips, peakRate, efficiency);
    used.chipTime = recorder.step(kChipTime, used.wall.value * chips.value, used.wall, chips);
    addUsualEnergy(usualPower, factors, recorder, used);
    return used;
}

template <class R>
Result<ServiceStage<R>> ServiceStage<R>::of(const Scope<R>& scope, Remarks) {
    R& recorder = scope.recorder();
    FOUREM_TRY(requests, scope.number("requests"));
    FOUREM_TRY(perRequest, scope.number("chip_seconds_per_request"));
    FOUREM_TRY(chip, Chip<R>::of(scope));
    const auto solution = scope.maybeText("model");
    const auto model = solution ? ModelShape<R>::of(scope) : models::Result<ModelShape<R>>{tl::unexpect, models::Error{}};
    if (solution && !model) return tl::unexpected{model.error()};
    // A published energy per request stands before a power model; its text tells whether it is that of the whole server.
    const auto published = model ? model->maybe("joule_per_request") : std::nullopt;
    const auto usual = published ? UsualPower<R>{estimator::nominalPower(scope, chip), model->text("energy_scope") == "server"}
                                 : UsualPower<R>::of(scope, chip);
    const auto known = knownWallOf(scope);
    ServiceStage stage{
        .requests = requests,
        .perRequest = recorder.as(models::seconds(perRequest.value), perRequest),
        .knownWall = known,
        .energyPerRequest = published ? std::optional{recorder.as(models::joules(published->value), *published)} : std::nullopt,
        .usualPower = usual.power,
        .occupation = {.chipsTogether = recorder.leaf(1.0, {TraceKind::derived, "Accelerators", scope.where("accelerator"), {}, {}}),
                       .containsHost = usual.containsHost,
                       .isFlatRate = true},
        .spreads = usualSpreads(scope, chip, known.has_value()),
    };
    stage.spreads[Unknown::workload] = workloadSpread(scope, "requests");
    return stage;
}

template <class R>
Result<Usage<R>> ServiceStage<R>::usage(const Factors& factors, R& recorder) const {
    Usage<R> used;
    const double answered = requests.value * factors[Unknown::workload];
    used.chipTime = recorder.step(kRequestTime, perRequest.value * answered * factors[Unknown::time], perRequest, requests);
    // Requests of a shared service are answered one by one as far as the plan can know.
    used.wall = knownWall ? *knownWall : used.chipTime;
    used.unitsServed = recorder.as(answered, requests);
    if (!energyPerRequest) {
        addUsualEnergy(usualPower, factors, recorder, used);
        return used;
    }
    used.chipEnergy =
        recorder.step(kRequestEnergy, energyPerRequest->value * answered * factors[Unknown::power], *energyPerRequest, requests);
    return used;
}

template struct BatchStage<TraceRecorder>;
template struct BatchStage<NoRecorder>;
template struct CompressionStage<TraceRecorder>;
template struct CompressionStage<NoRecorder>;
template struct ServiceStage<TraceRecorder>;
template struct ServiceStage<NoRecorder>;

} // namespace estimator
