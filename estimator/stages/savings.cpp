#include "estimator/stages/savings.h"

#include "estimator/formulas/caches.h"
#include "estimator/formulas/composition.h"
#include "estimator/formulas/compression.h"
#include "estimator/formulas/power_cap.h"
#include "estimator/stages/request.h"
#include "estimator/stages/try.h"
#include "models/core/words.h"

#include <charconv>

namespace estimator {
namespace {

using models::Result;

// Sparse units for two of four weights came with Ampere and CDNA 3; the catalogue has the year of a chip, not the feature.
template <class R>
bool hasSparseUnits(const Chip<R>& chip) {
    const std::string_view text = chip.text("year");
    int year = 0;
    std::from_chars(text.data(), text.data() + text.size(), year);
    const std::string_view vendor = chip.text("vendor");
    return (vendor == "NVIDIA" && year >= 2020) || (vendor == "AMD" && chip.text("kind") == "gpu" && year >= 2023);
}

template <class R>
Result<std::optional<Draft<R>>> draftOf(const Scope<R>& scope, const ModelShape<R>& model, bool keepsCache, Remarks remarks) {
    if (!scope.flag("speculation") || !model.isGenerative()) return std::optional<Draft<R>>{};
    if (!keepsCache) {
        refuse(scope, "speculation", scope.name(), FOUREM_WORDS("messages", "without a KV cache there is no text to check against"),
               remarks);
        return std::optional<Draft<R>>{};
    }
    FOUREM_TRY(acceptance, chosenOr(scope, "draft_acceptance", "speculative_alpha", remarks));
    FOUREM_TRY(proposed, chosenOr(scope, "draft_tokens", "speculative_gamma", remarks));
    FOUREM_TRY(cost, chosenOr(scope, "draft_cost", "speculative_cost", remarks));
    return std::optional{Draft<R>{acceptance, proposed, cost}};
}

} // namespace

template <class R>
Result<std::optional<PowerLimit<R>>> PowerLimit<R>::of(const Scope<R>& scope, const Chip<R>& chip, std::string_view constant,
                                                       Remarks remarks) {
    constexpr double kLowestPublished = 0.5; // of the board power
    const auto cap = scope.maybeNumber("power_cap_w");
    if (!cap) return std::optional<PowerLimit>{};
    if (const auto board = chip.powerCap(); board && cap->value < kLowestPublished * models::inWatts(board->value))
        remarks.findings.add(models::Code::extrapolation, "power_cap_w",
                             {chip.name(), FOUREM_WORDS("messages", "published runs under a cap kept half of the board power and more")});
    FOUREM_TRY(share, scope.constant(constant));
    return std::optional{PowerLimit{scope.recorder().as(models::watts(cap->value), *cap), share}};
}

template <class R>
Result<Pace> paced(const std::optional<PowerLimit<R>>& limit, Power power, Power idle) {
    if (!limit || power <= idle) return Pace{1.0, power};
    const Duration hour = models::hours(1.0);
    FOUREM_TRY(
        run, powerCapped({.duration = hour, .power = power, .cap = limit->cap.value, .idle = idle, .clockShare = limit->clockShare.value}));
    return Pace{run.duration / hour, run.power};
}

template <class R>
Result<Savings<R>> Savings<R>::of(const Scope<R>& scope, const Chip<R>& chip, const ModelShape<R>& model, bool isSparse, Remarks remarks) {
    R& recorder = scope.recorder();
    refuseTextFields(scope, model, remarks);
    FOUREM_TRY(cached, scope.number("prefix_cache_hit"));
    FOUREM_TRY(pruned, scope.number("pruned_share"));
    FOUREM_TRY(limit, PowerLimit<R>::of(scope, chip, model.isGenerative() ? "cap_phi_decode" : "cap_phi_training", remarks));
    const bool keepsCache = scope.flag("kv_cache") || !model.isGenerative();
    FOUREM_TRY(draft, draftOf(scope, model, keepsCache, remarks));
    Savings savings{.cachedShare = cached,
                    .prunedShare = pruned.value > 0.0 ? std::optional{pruned} : std::nullopt,
                    .sparseRate = {},
                    .draft = draft,
                    .limit = limit,
                    .keepsCache = keepsCache};
    if (!isSparse) return savings;
    if (!hasSparseUnits(chip))
        return models::fail(models::Code::unsupportedPrecision, scope.where("weights"),
                            {chip.name(), "2:4", "bf16", FOUREM_WORDS("messages", "a newer accelerator")});
    FOUREM_TRY(efficiency, scope.constant("eta_sparse"));
    FOUREM_TRY(peak, chip.peak("bf16"));
    FOUREM_TRY(rate, estimator::sparseRate(peak.value, efficiency.value));
    savings.sparseRate = recorder.step(kSparseRate, rate, peak, efficiency);
    return savings;
}

template <class R>
Result<DecodeStep> Savings<R>::changed(DecodeStep step, const DecodeInput& input, double sequences) const {
    if (!keepsCache) {
        // Each token passes the whole text so far through the model, and nothing is read back.
        FOUREM_TRY(more, keyValueSaving(input.promptTokens, std::max(1.0, input.outputTokens)));
        const double context = input.promptTokens + input.outputTokens / 2.0;
        const double passes = more * (input.promptTokens + input.outputTokens) / input.outputTokens;
        const Flops work =
            models::flops(2.0 * input.activeParameters * passes + 2.0 * input.layers * input.attentionWidth * context * context);
        step.keyValueRead = Duration{};
        step.prefillCompute = Duration{};
        step.decodeCompute = work / (input.chips * input.peakRate * input.constants.computeEfficiency);
    }
    if (sparseRate) {
        const double dense = input.peakRate / sparseRate->value;
        step.prefillCompute = step.prefillCompute * dense;
        if (sequences > kWeightOnlyLargeBatch) step.decodeCompute = step.decodeCompute * dense;
    }
    return step;
}

template struct PowerLimit<TraceRecorder>;
template struct PowerLimit<NoRecorder>;
template struct Savings<TraceRecorder>;
template struct Savings<NoRecorder>;
template Result<Pace> paced(const std::optional<PowerLimit<TraceRecorder>>&, Power, Power);
template Result<Pace> paced(const std::optional<PowerLimit<NoRecorder>>&, Power, Power);

} // namespace estimator
