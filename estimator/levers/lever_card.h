#pragma once

#include "models/catalogue/facts.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

/// The recommendations for less energy and carbon that the program computes. What one brings always comes from two estimates of the plan,
/// before and after its edits; published ranges stand beside it to compare with, and are multiplied with nothing.
/// @source Google Cloud Well-Architected Framework, sustainability pillar, energy use of AI and ML workloads (2026-01-28)
namespace estimator {

enum class Lever {
    tpus,
    model,
    machine,
    mechanization,
    map,
    smallModel,
    domainSolution,
    pruning,
    quantisation,
    distillation,
    specialHardware,
    adapters,
    earlyStopping,
    dataLoading,
    search,
    batching,
    keyValueCache,
    semanticCache,
    monitoring,
    drift,
    region,
    cleanHours,
    dataPipelines,
    automation,
    managedServices,
};
inline constexpr std::size_t kLeverCount = 25;

struct LeverCard {
    Lever lever;
    int number;                   ///< in the list of recommendations, from 1
    std::string_view id;          ///< "quantisation": stable, in files and on the command line
    std::string_view title;       ///< marked in context "levers", like the other texts
    std::string_view what;        ///< what it does, one sentence
    std::string_view evidence;    ///< id in the catalogue's table of levers; empty: `low`, `high` and `source` stand here
    double low = 0.0, high = 0.0; ///< published gain, baseline over improved; 0: none
    std::string_view source = {};
    std::string_view quality = {};    ///< what it may cost in quality, where the evidence does not say
    std::string_view evidenceOf = {}; ///< "weights=fp8": the only change that the evidence is of; empty: any that the lever makes
    bool evidenceIsGain = false;      ///< the factor of the evidence is that of the worse choice over the better one
};

[[nodiscard]] std::span<const LeverCard> leverCards();
[[nodiscard]] const LeverCard& card(Lever lever);

/// What was published about a lever: gains, 2 means half as much.
struct PublishedGain {
    std::optional<double> low, high;
    std::string of; ///< what was measured: "FP8 (TensorRT-LLM): throughput"; empty where the card has no evidence
    std::string source;
    std::string quality;
};

[[nodiscard]] PublishedGain publishedGain(const LeverCard& card, const models::Facts& facts);

} // namespace estimator
