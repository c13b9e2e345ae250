#include "estimator/formulas/batch_limit.h"
#include "estimator/formulas/composition.h"
#include "estimator/formulas/decode_step.h"
#include "estimator/formulas/encoders_and_images.h"
#include "estimator/formulas/training_compute.h"
#include "estimator/stages/inference.h"
#include "estimator/stages/replica.h"
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

constexpr double kMostPerReplica = 64.0;

/// A replica that holds the model: chips and most sequences at once.
struct Size {
    double chips;
    double sequences;
};

template <class R>
Result<Size> smallestReplica(const Scope<R>& scope, const ReplicaInputs<R>& inputs) {
    if (const auto chosen = scope.maybeNumber("tensor_parallel")) {
        FOUREM_TRY(limit, placed(sequenceLimit(inputs, chosen->value), scope.where("tensor_parallel")));
        return Size{chosen->value, limit};
    }
    Result<double> limit = 0.0;
    for (double chips = 1.0; chips <= kMostPerReplica; chips *= 2.0) {
        limit = sequenceLimit(inputs, chips);
        if (limit) return Size{chips, *limit};
        if (limit.error().code != Code::infeasibleMemory) break;
    }
    return tl::unexpected{placed(limit, scope.where("accelerator")).error()};
}

template <class R>
Noted<double, R> derivedLeaf(const Scope<R>& scope, double value, const char* name, std::string_view field) {
    return scope.recorder().leaf(value, {TraceKind::derived, name, scope.where(field), {}, {}});
}

template <class R>
Noted<double, R> chipsOf(const Scope<R>& scope, const ReplicaInputs<R>& inputs, double chips, Remarks remarks) {
    if (const auto chosen = scope.maybeNumber("tensor_parallel")) return *chosen;
    const auto noted = derivedLeaf(scope, chips, "Accelerators per replica", "tensor_parallel");
    remarks.size(scope, "tensor_parallel", FieldValue{chips},
                 {Code::sizedByMemory, {models::amountText(models::inGigabytes(inputs.weights.value), "GB"), inputs.chip.name()}},
                 traceOf(noted));
    return noted;
}

// Energy at the usual load: the published power of the whole system where there is one, else that of the chip.
template <class R>
Result<void> addUsualEnergy(const Scope<R>& scope, const Chip<R>& chip, Usage<R>& usage) {
    R& recorder = scope.recorder();
    if (const auto system = chip.systemPower()) {
        usage.energyContainsHost = true;
        usage.chipEnergy = recorder.step(kRunEnergy, system->value * usage.chipTime.value, *system, usage.chipTime);
        return {};
    }
    FOUREM_TRY(power, nominalPower(scope, chip));
    usage.nominalPower = power;
    usage.chipEnergy = recorder.step(kRunEnergy, power.value * usage.chipTime.value, power, usage.chipTime);
    return {};
}

} // namespace

template <class R>
Result<Usage<R>> batchUsage(const Scope<R>& scope, Remarks remarks) {
    R& recorder = scope.recorder();
    FOUREM_TRY(inputs, ReplicaInputs<R>::of(scope, remarks));
    FOUREM_TRY(requests, scope.number("requests"));
    FOUREM_TRY(size, smallestReplica(scope, inputs));
    const auto chips = chipsOf(scope, inputs, size.chips, remarks);

    const auto chosenBatch = scope.maybeNumber("batch");
    const double most = std::min(size.sequences, std::max(1.0, requests.value));
    if (chosenBatch && chosenBatch->value > size.sequences)
        return models::fail(Code::infeasibleMemory, scope.where("batch"),
                            {scope.name(), models::numberText(chosenBatch->value), FOUREM_WORDS("messages", "sequences at once"),
                             inputs.chip.name(), models::numberText(size.sequences),
                             FOUREM_WORDS("messages", "lower the batch limit, or leave it to auto")});
    const auto batch = chosenBatch ? *chosenBatch : derivedLeaf(scope, most, "Batch", "batch");
    if (!chosenBatch)
        remarks.size(scope, "batch", FieldValue{batch.value},
                     inputs.model.isGenerative()
                         ? models::Message{Code::sizedByRoom,
                                           {inputs.chip.name(), models::amountText(models::inGigabytes(inputs.weights.value), "GB")}}
                         : models::Message{Code::sizedByDefault, {batch.value}},
                     traceOf(batch));

    FOUREM_TRY(step, replicaStep(inputs, chips.value, batch.value));
    FOUREM_TRY(duration, batchTime(inputs, step, chips.value, batch.value));
    const auto stepTime =
        recorder.step(inputs.model.isGenerative() ? kDecodeStep : kEncoderBatchTime, duration, batch, chips, inputs.activeParameters,
                      inputs.weights, inputs.keyValueBytes, inputs.request.promptTokens, inputs.request.layers, inputs.peakRate,
                      inputs.computeEfficiency, inputs.memoryRate, inputs.memoryEfficiency, inputs.layerOverhead, inputs.sequenceOverhead);
    const Duration ofOne = duration * (requests.value * inputs.request.steps.value / batch.value);

    const auto chosenReplicas = scope.maybeNumber("replicas");
    auto replicas = chosenReplicas;
    if (!replicas) {
        const auto deadline = scope.maybeNumber("deadline_h");
        FOUREM_TRY(horizon, scope.at(models::planScope()).number("horizon_days"));
        const Duration allowed = deadline ? models::hours(deadline->value) : models::days(horizon.value);
        replicas = derivedLeaf(scope, std::max(1.0, std::ceil(ofOne / allowed)), "Replicas", "replicas");
        remarks.size(scope, "replicas", FieldValue{replicas->value},
                     {Code::sizedByDeadline, {models::amountText(models::inHours(allowed), "h")}}, traceOf(*replicas));
    }
    Usage<R> usage;
    const auto known = scope.maybeNumber("known_hours");
    usage.wall = known ? recorder.as(models::hours(known->value), *known)
                       : recorder.step(kBatchRunTime, ofOne / replicas->value, requests, inputs.request.steps, stepTime, batch, *replicas);
    const auto all = recorder.step(kChipTime, chips.value * replicas->value, chips, *replicas);
    usage.chipTime = recorder.step(kChipTime, usage.wall.value * all.value, usage.wall, all);
    usage.chipsTogether = chips;
    usage.unitsServed = requests;
    usage.energyContainsHost = inputs.chip.capContainsHost();
    if (const auto nominal = nominalPower(scope, inputs.chip)) usage.nominalPower = *nominal;
    FOUREM_TRY(power, replicaChipPower(inputs, step, chips.value, batch.value, duration));
    const auto drawn = recorder.step(kChipPower, power, inputs.power.idle, inputs.power.cap, inputs.power.constant, inputs.power.memory,
                                     inputs.power.compute, stepTime, batch);
    usage.chipEnergy = recorder.step(kRunEnergy, drawn.value * usage.chipTime.value, drawn, usage.chipTime);
    if (!inputs.isCalibrated)
        remarks.findings.add(Code::extrapolation, "accelerator",
                             {inputs.chip.name(), FOUREM_WORDS("messages", "its serving constants are defaults")});
    return usage;
}

template <class R>
Result<Usage<R>> compressionUsage(const Scope<R>& scope, Remarks) {
    R& recorder = scope.recorder();
    FOUREM_TRY(chip, Chip<R>::of(scope));
    FOUREM_TRY(model, ModelShape<R>::of(scope));
    FOUREM_TRY(tokens, scope.number("calibration_tokens"));
    FOUREM_TRY(active, model.activeParameters());
    FOUREM_TRY(total, model.parameters());
    FOUREM_TRY(peak, chip.peak(chip.usualPrecision()));
    FOUREM_TRY(efficiency, chip.ownOr("eta_f_serving", "eta_f_uncalibrated"));
    FOUREM_TRY(work, forwardCompute(active.value, tokens.value));
    const auto compute = recorder.step(kForwardCompute, work, active, tokens);

    // The 16-bit weights have to fit before they can be compressed.
    double count = 1.0;
    if (const auto memory = chip.memory()) {
        FOUREM_TRY(share, scope.constant("serving_memory_share"));
        const Bytes weights = models::bytes(total.value * kSixteenBitBytes);
        while (weights > memory->value * share.value * count && count < kMostPerReplica) count *= 2.0;
    }
    const auto chips = recorder.leaf(count, {TraceKind::derived, "Accelerators", scope.where("accelerator"), {}, {}});
    Usage<R> usage;
    const auto known = scope.maybeNumber("known_hours");
    usage.wall = known ? recorder.as(models::hours(known->value), *known)
                       : recorder.step(kForwardTime, work / (count * peak.value * efficiency.value), compute, chips, peak, efficiency);
    usage.chipTime = recorder.step(kChipTime, usage.wall.value * count, usage.wall, chips);
    usage.chipsTogether = chips;
    if (const auto added = addUsualEnergy(scope, chip, usage); !added) return tl::unexpected{added.error()};
    return usage;
}

template <class R>
Result<Usage<R>> managedUsage(const Scope<R>& scope, Remarks) {
    R& recorder = scope.recorder();
    FOUREM_TRY(requests, scope.number("requests"));
    FOUREM_TRY(perRequest, scope.number("chip_seconds_per_request"));
    FOUREM_TRY(chip, Chip<R>::of(scope));
    const auto solution = scope.maybeText("model");
    const auto model = solution ? ModelShape<R>::of(scope) : models::Result<ModelShape<R>>{tl::unexpect, models::Error{}};
    if (solution && !model) return tl::unexpected{model.error()};
    Usage<R> usage;
    const auto each = recorder.as(models::seconds(perRequest.value), perRequest);
    const auto known = scope.maybeNumber("known_hours");
    usage.chipTime = recorder.step(kRequestTime, each.value * requests.value, each, requests);
    // Requests of a shared service are answered one by one as far as the plan can know.
    usage.wall = known ? recorder.as(models::hours(known->value), *known) : usage.chipTime;
    usage.chipsTogether = recorder.leaf(1.0, {TraceKind::derived, "Accelerators", scope.where("accelerator"), {}, {}});
    usage.isFlatRate = true;
    usage.unitsServed = requests;
    // A published energy per request stands before a power model; its text tells whether it is that of the whole server.
    const auto published = model ? model->maybe("joule_per_request") : std::nullopt;
    if (published) {
        const auto energy = recorder.as(models::joules(published->value), *published);
        usage.chipEnergy = recorder.step(kRequestEnergy, energy.value * requests.value, energy, requests);
        usage.energyContainsHost = model->text("energy_scope") == "server";
        if (const auto nominal = nominalPower(scope, chip)) usage.nominalPower = *nominal;
        return usage;
    }
    if (const auto added = addUsualEnergy(scope, chip, usage); !added) return tl::unexpected{added.error()};
    return usage;
}

template Result<Usage<TraceRecorder>> batchUsage(const Scope<TraceRecorder>&, Remarks);
template Result<Usage<NoRecorder>> batchUsage(const Scope<NoRecorder>&, Remarks);
template Result<Usage<TraceRecorder>> compressionUsage(const Scope<TraceRecorder>&, Remarks);
template Result<Usage<NoRecorder>> compressionUsage(const Scope<NoRecorder>&, Remarks);
template Result<Usage<TraceRecorder>> managedUsage(const Scope<TraceRecorder>&, Remarks);
template Result<Usage<NoRecorder>> managedUsage(const Scope<NoRecorder>&, Remarks);

} // namespace estimator
