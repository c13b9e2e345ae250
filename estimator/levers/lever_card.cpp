#include "estimator/levers/lever_card.h"

#include "models/core/words.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace estimator {
namespace {

constexpr std::array<LeverCard, kLeverCount> kCards{{
    {.lever = Lever::tpus,
     .number = 1,
     .id = "tpus",
     .title = FOUREM_WORDS("levers", "Tensor processing units"),
     .what = FOUREM_WORDS("levers", "Moves the work to the best TPU that the site offers"),
     .evidence = {},
     .low = 1.56,
     .high = 3.23,
     .source = "Jouppi et al. 2023, arXiv:2304.01433: TPU v4 against A100, performance per watt"},
    {.lever = Lever::model,
     .number = 2,
     .id = "model",
     .title = FOUREM_WORDS("levers", "4M: a more efficient model"),
     .what = FOUREM_WORDS("levers", "Takes a model with at least the same score and less work per token"),
     .evidence = "moe-2"},
    {.lever = Lever::machine,
     .number = 3,
     .id = "machine",
     .title = FOUREM_WORDS("levers", "4M: a more efficient machine"),
     .what = FOUREM_WORDS("levers", "Takes the accelerator with the least emissions that the site offers"),
     .evidence = "hardware-8"},
    {.lever = Lever::mechanization,
     .number = 4,
     .id = "mechanization",
     .title = FOUREM_WORDS("levers", "4M: cloud instead of an own server room"),
     .what = FOUREM_WORDS("levers", "Rents the same accelerator in the same country, with a better PUE and use of the machines"),
     .evidence = "datacenter-1"},
    {.lever = Lever::map,
     .number = 5,
     .id = "map",
     .title = FOUREM_WORDS("levers", "4M: a cleaner location"),
     .what = FOUREM_WORDS("levers", "Moves the work to the site of the same provider with the least emissions"),
     .evidence = "datacenter-2"},
    {.lever = Lever::smallModel,
     .number = 6,
     .id = "small-model",
     .title = FOUREM_WORDS("levers", "The smallest model that is good enough"),
     .what = FOUREM_WORDS("levers", "Takes the model with the least work among those above the quality floor"),
     .evidence = "model-right-sizing-1"},
    {.lever = Lever::domainSolution,
     .number = 7,
     .id = "domain-solution",
     .title = FOUREM_WORDS("levers", "A domain-specific solution"),
     .what = FOUREM_WORDS("levers", "Lets a small model for the task give short answers that a general one writes"),
     .evidence = {},
     .low = 18.261,
     .high = 18.261,
     .source = "Luccioni et al. 2024, arXiv:2311.16863: text classification against generation",
     .quality = FOUREM_WORDS("levers", "Depends on the task: the small model is tuned for it")},
    {.lever = Lever::pruning,
     .number = 8,
     .id = "pruning",
     .title = FOUREM_WORDS("levers", "Pruning"),
     .what = FOUREM_WORDS("levers", "Removes 30 % of the parameters in whole structures; tuning afterwards is a stage of its own"),
     .evidence = "pruning-1",
     .evidenceOf = "weights=bf16-2:4"},
    {.lever = Lever::quantisation,
     .number = 9,
     .id = "quantisation",
     .title = FOUREM_WORDS("levers", "Quantisation"),
     .what = FOUREM_WORDS("levers", "Uses 8-bit weights, and 8-bit arithmetic where the accelerator has it"),
     .evidence = "quantization-4",
     .evidenceOf = "weights=fp8"},
    {.lever = Lever::distillation,
     .number = 10,
     .id = "distillation",
     .title = FOUREM_WORDS("levers", "Distillation"),
     .what = FOUREM_WORDS("levers", "Takes the distilled form of the model; distilling one of your own is a stage before"),
     .evidence = "distillation-2"},
    {.lever = Lever::specialHardware,
     .number = 11,
     .id = "special-hardware",
     .title = FOUREM_WORDS("levers", "Specialised hardware"),
     .what = FOUREM_WORDS("levers", "Takes a processor that was built for machine learning instead of a general one"),
     .evidence = "hardware-8"},
    {.lever = Lever::adapters,
     .number = 12,
     .id = "adapters",
     .title = FOUREM_WORDS("levers", "Parameter-efficient tuning (LoRA)"),
     .what = FOUREM_WORDS("levers", "Trains small adapters on frozen weights, on as few accelerators as that needs"),
     .evidence = "peft-12",
     .quality = FOUREM_WORDS("levers", "Parity with full tuning is reported")},
    {.lever = Lever::earlyStopping,
     .number = 13,
     .id = "early-stopping",
     .title = FOUREM_WORDS("levers", "Early stopping"),
     .what = FOUREM_WORDS("levers", "Ends a run when it no longer gains: after 80 % of the planned tokens, as usual"),
     .evidence = "early-stopping-1"},
    {.lever = Lever::dataLoading,
     .number = 14,
     .id = "data-loading",
     .title = FOUREM_WORDS("levers", "Data loading that keeps up"),
     .what = FOUREM_WORDS("levers", "Feeds the accelerators as fast as they compute"),
     .evidence = {},
     .low = 1.0,
     .high = 5.0,
     .source = "Mohan et al. 2020, arXiv:2007.06775"},
    {.lever = Lever::search,
     .number = 15,
     .id = "search",
     .title = FOUREM_WORDS("levers", "Bayesian search instead of a grid"),
     .what = FOUREM_WORDS("levers", "Chooses each trial by what the ones before it showed"),
     .evidence = "hpo-1"},
    {.lever = Lever::batching,
     .number = 16,
     .id = "batching",
     .title = FOUREM_WORDS("levers", "Batching"),
     .what = FOUREM_WORDS("levers", "Answers as many requests at once as memory and latency targets allow"),
     .evidence = "batching-8"},
    {.lever = Lever::keyValueCache,
     .number = 17,
     .id = "kv-cache",
     .title = FOUREM_WORDS("levers", "KV cache"),
     .what = FOUREM_WORDS("levers", "Keeps keys and values of earlier tokens, in 8 bits where they are kept already"),
     .evidence = "kv-cache-1",
     .evidenceOf = "kv_cache=true",
     .evidenceIsGain = true},
    {.lever = Lever::semanticCache,
     .number = 18,
     .id = "semantic-cache",
     .title = FOUREM_WORDS("levers", "Semantic cache of prompts"),
     .what = FOUREM_WORDS("levers", "Answers a fifth of the requests from those before them; questions that recur often hit more"),
     .evidence = "semantic-cache-1"},
    {.lever = Lever::monitoring,
     .number = 19,
     .id = "monitoring",
     .title = FOUREM_WORDS("levers", "Monitoring of tokens, energy and carbon"),
     .what = FOUREM_WORDS("levers", "Measured runs narrow the spread of the estimate"),
     .evidence = {}},
    {.lever = Lever::drift,
     .number = 20,
     .id = "drift",
     .title = FOUREM_WORDS("levers", "Retraining from the tuned model"),
     .what = FOUREM_WORDS("levers", "Continues from the model in use with some old data, instead of starting from scratch"),
     .evidence = {},
     .source = "Ibrahim et al. 2024, arXiv:2403.08763",
     .quality = FOUREM_WORDS("levers", "Replay of old data matches full retraining in the source")},
    {.lever = Lever::region,
     .number = 21,
     .id = "region",
     .title = FOUREM_WORDS("levers", "Carbon-aware choice of region"),
     .what = FOUREM_WORDS("levers", "Moves the work to the site of any provider with the least emissions"),
     .evidence = "carbon-aware-3"},
    {.lever = Lever::cleanHours,
     .number = 22,
     .id = "clean-hours",
     .title = FOUREM_WORDS("levers", "Batch work in clean hours"),
     .what = FOUREM_WORDS("levers", "Runs what can wait when electricity is cleaner"),
     .evidence = "carbon-aware-5"},
    {.lever = Lever::dataPipelines,
     .number = 23,
     .id = "data-pipelines",
     .title = FOUREM_WORDS("levers", "Managed data pipelines"),
     .what = FOUREM_WORDS("levers", "Keeps processors busy 65 % of the time instead of letting them wait"),
     .evidence = {}},
    {.lever = Lever::automation,
     .number = 24,
     .id = "automation",
     .title = FOUREM_WORDS("levers", "Automated pipelines (MLOps)"),
     .what = FOUREM_WORDS("levers", "Lowers the share of failed and duplicated runs to 10 %"),
     .evidence = {}},
    {.lever = Lever::managedServices,
     .number = 25,
     .id = "managed-services",
     .title = FOUREM_WORDS("levers", "Managed services"),
     .what = FOUREM_WORDS("levers", "Scales to the load down to nothing, and restarts runs without waiting for people"),
     .evidence = {},
     .low = 1.0,
     .high = 4.1,
     .source = "Claim of Amazon Web Services against own servers, sustainability.aboutamazon.com"},
}};

// Rates are better when larger; all else that the table measures is better when smaller.
bool isRate(std::string_view metric) { return metric == "throughput" || metric == "power_efficiency"; }

} // namespace

std::span<const LeverCard> leverCards() { return kCards; }

const LeverCard& card(Lever lever) {
    const LeverCard& found = kCards[static_cast<std::size_t>(lever)];
    assert(found.lever == lever && "the cards follow the order of the enumeration");
    return found;
}

PublishedGain publishedGain(const LeverCard& card, const models::Facts& facts) {
    PublishedGain gain;
    gain.quality = card.quality;
    if (card.evidence.empty()) {
        if (card.low > 0.0) gain.low = card.low;
        if (card.high > 0.0) gain.high = card.high;
        gain.source = card.source;
        return gain;
    }
    const auto entry = facts.entry(models::EntryKind::lever, card.evidence);
    if (!entry) return gain;
    gain.of = (*entry)->name;
    if (const auto quality = (*entry)->text("quality_effect"); !quality.empty()) gain.quality = quality;
    const bool isGain = card.evidenceIsGain || isRate((*entry)->text("metric"));
    const auto factor = [&](std::string_view key) -> std::optional<double> {
        const auto found = facts.figure(models::EntryKind::lever, card.evidence, key);
        if (!found || found->figure.value <= 0.0) return std::nullopt;
        gain.source = found->figure.source;
        return isGain ? found->figure.value : 1.0 / found->figure.value;
    };
    const auto one = factor("factor_low");
    const auto other = factor("factor_high");
    if (one && other) {
        gain.low = std::min(*one, *other);
        gain.high = std::max(*one, *other);
    }
    return gain;
}

} // namespace estimator
