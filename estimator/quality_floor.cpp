#include "estimator/quality_floor.h"

#include "models/core/words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace estimator {
namespace {

using models::Code;
using models::EntryKind;

// Words of metrics that count what goes wrong.
constexpr std::array<std::string_view, 12> kErrorMeasures{"wer",        "cer", "der", "eer",  "fid",  "ppl",
                                                          "perplexity", "mae", "mse", "rmse", "loss", "errors"};

constexpr std::string_view kPruned = "pruned";

// The rows of the table of levers that tell what a compression did to scores.
constexpr std::array kLosses{std::pair<std::string_view, std::string_view>{"fp8", "quantization-4"},
                             std::pair<std::string_view, std::string_view>{"w4a16", "quantization-7"},
                             std::pair<std::string_view, std::string_view>{"bf16-2:4", "pruning-1"},
                             std::pair<std::string_view, std::string_view>{kPruned, "pruning-3"}};

bool isCompressed(std::string_view format) { return !format.empty() && format != "bf16" && format != "fp32"; }

/// What a stage must hold, and what its model has.
struct Floor {
    const models::Entry& model;
    std::string metric;
    double least = 0.0;
    double score = 0.0;
};

constexpr double kLargeModel = 70e9; // parameters from which the smaller of two published losses counts

// Published of two models, of 8B and 70B parameters: whatever is smaller than the large one is held to lose as the small one did.
std::optional<double> lostShare(const Scope<TraceRecorder>& scope, const models::Entry& lever, const Floor& floor) {
    const std::string_view of = lever.text("quality_metric");
    if (of.empty() || !floor.metric.starts_with(of)) return std::nullopt;
    const auto size = scope.facts().figure(EntryKind::model, floor.model.id, "params_total_b");
    const bool isLarge = size && size->figure.value * 1e9 >= kLargeModel;
    const auto lost = scope.facts().figure(EntryKind::lever, lever.id, isLarge ? "loss_large" : "loss_small");
    return lost ? std::optional{lost->figure.value} : std::nullopt;
}

void tellLoss(const Scope<TraceRecorder>& scope, const Floor& floor, std::string_view compression, std::string_view field,
              Findings& findings) {
    const auto entry = scope.facts().entry(EntryKind::lever, publishedLoss(compression));
    const std::string name = compression == kPruned ? FOUREM_WORDS("messages", "pruning") : std::string{compression};
    if (!entry || (*entry)->text("quality_effect").empty()) {
        findings.add(Code::unknownQuality, field,
                     {floor.model.name, floor.metric, FOUREM_WORDS("messages", "no loss by this compression is published")});
        return;
    }
    const auto* figure = (*entry)->figures.empty() ? nullptr : &(*entry)->figures.begin()->second;
    findings.add(
        Code::compressionLoss, field,
        {floor.model.name, name, std::string{(*entry)->text("quality_effect")}, figure == nullptr ? (*entry)->name : figure->source});
    const auto lost = lostShare(scope, **entry, floor);
    if (!lost) {
        findings.add(
            Code::unknownQuality, field,
            {floor.model.name, floor.metric, FOUREM_WORDS("messages", "the loss by this compression is published of another metric")});
        return;
    }
    const double left = floor.score * (1.0 - *lost);
    if (!holds(floor.metric, left, floor.least))
        findings.add(Code::belowQuality, field, {floor.model.name + ", " + name, floor.metric, left, floor.least});
}

} // namespace

bool isBetterWhenLess(std::string_view qualityMetric) {
    std::string word;
    for (const char letter : std::string{qualityMetric} + ' ') {
        if (letter >= 'A' && letter <= 'Z') word += static_cast<char>(letter - 'A' + 'a');
        else if (letter >= 'a' && letter <= 'z') word += letter;
        else if (std::ranges::find(kErrorMeasures, std::exchange(word, {})) != kErrorMeasures.end()) return true;
    }
    return false;
}

bool holds(std::string_view qualityMetric, double score, double floor) {
    return isBetterWhenLess(qualityMetric) ? score <= floor : score >= floor;
}

std::string_view publishedLoss(std::string_view format) {
    for (const auto& [compression, lever] : kLosses)
        if (compression == format) return lever;
    return {};
}

void checkQuality(const Scope<TraceRecorder>& scope, std::string_view model, std::string_view format, Findings& findings) {
    if (!scope.has("quality_metric")) return;
    const auto metric = scope.maybeText("quality_metric");
    const auto floor = scope.maybeNumber("quality_floor");
    if (!floor) return;
    const auto entry = scope.facts().entry(EntryKind::model, model);
    const std::string name = entry ? (*entry)->name : scope.name();
    if (!metric) {
        findings.add(Code::unknownQuality, "quality_metric",
                     {name, FOUREM_WORDS("messages", "an unnamed metric"), FOUREM_WORDS("messages", "the floor names no metric")});
        return;
    }
    const auto score = scope.facts().figure(EntryKind::model, model, "quality_value");
    if (!entry || !score || (*entry)->text("quality_metric") != *metric) {
        const bool hasOther = entry && score;
        findings.add(Code::unknownQuality, "model",
                     {name, *metric,
                      hasOther ? FOUREM_WORDS("messages", "its score is of another metric") : FOUREM_WORDS("messages", "it has no score")});
        return;
    }
    const double value = score->figure.value;
    if (!holds(*metric, value, floor->value)) {
        findings.add(Code::belowQuality, "model", {name, *metric, value, floor->value});
        return;
    }
    const Floor held{**entry, *metric, floor->value, value};
    if (isCompressed(format)) tellLoss(scope, held, format, "weights", findings);
    if (const auto pruned = scope.has("pruned_share") ? scope.maybeNumber("pruned_share") : std::nullopt; pruned && pruned->value > 0.0)
        tellLoss(scope, held, kPruned, "pruned_share", findings);
}

} // namespace estimator
