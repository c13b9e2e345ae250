#include "estimator/levers/lever_question.h"
#include "estimator/quality_floor.h"
#include "models/core/words.h"

#include <algorithm>
#include <utility>

namespace estimator {
namespace {

using models::Entry;
using models::EntryKind;

constexpr std::size_t kMostModels = 8; // candidates with the least work, of which the best is taken
constexpr double kShortAnswer = 64.0;  // tokens: a label, a date, a yes or no
constexpr std::string_view kLabelMetric{"GLUE"};

// The score of a model belongs to the tokens that it was trained on: whoever trains it from scratch needs as many.
bool isFromScratch(const LeverQuestion& question) { return question.kind() == models::StageKind::pretrain; }

double trainingTokens(const LeverQuestion& question, const Entry& model) {
    const auto found = question.facts().figure(EntryKind::model, model.id, "training_tokens_b");
    return found ? found->figure.value * 1e9 : 0.0;
}

double workOf(const LeverQuestion& question, const Entry& model) {
    for (const std::string_view key : {"params_active_b", "params_total_b", "gmac_per_sample"}) {
        const auto found = question.facts().figure(EntryKind::model, model.id, key);
        if (found) return found->figure.value;
    }
    return 0.0;
}

std::optional<double> scoreOf(const LeverQuestion& question, const Entry& model) {
    const auto found = question.facts().figure(EntryKind::model, model.id, "quality_value");
    return found ? std::optional{found->figure.value} : std::nullopt;
}

/// Whether the model has a score of the metric that is good enough.
bool isKnownToHold(const LeverQuestion& question, const Entry& model, std::string_view metric, double least) {
    const auto score = scoreOf(question, model);
    return score && model.text("quality_metric") == metric && holds(metric, *score, least);
}

/// Whether the model is known to hold the floor that the stage names; any does where it names none.
bool holdsFloor(const LeverQuestion& question, const Entry& model) {
    const auto floor = question.number("quality_floor");
    if (!floor) return true;
    const auto metric = question.text("quality_metric");
    return metric && isKnownToHold(question, model, *metric, *floor);
}

// Those with the least work first, at most so many.
template <class Suits>
Alternatives lighter(const LeverQuestion& question, const Suits& suits) {
    const auto models = question.facts().catalogue().entries(EntryKind::model);
    if (!models) return {};
    const Entry& present = *question.model();
    const bool isTrained = isFromScratch(question);
    const double most = workOf(question, present) * (isTrained ? question.number("tokens").value_or(0.0) : 1.0);
    std::vector<std::pair<double, const Entry*>> found;
    for (const Entry& candidate : *models) {
        const double work = workOf(question, candidate) * (isTrained ? trainingTokens(question, candidate) : 1.0);
        if (candidate.id != present.id && work > 0.0 && work < most && suits(candidate) && holdsFloor(question, candidate))
            found.emplace_back(work, &candidate);
    }
    std::ranges::stable_sort(found, {}, [](const auto& row) { return row.first; });
    if (found.size() > kMostModels) found.resize(kMostModels);
    Alternatives edits;
    for (const auto& [work, candidate] : found) {
        edits.push_back(question.resized(question.withModel(candidate->id)));
        if (isTrained) edits.back().push_back(question.set("tokens", trainingTokens(question, *candidate)));
    }
    return edits;
}

// A label model takes no work off a model that writes, whatever it scores.
bool doesTheSame(const Entry& present, const Entry& candidate) {
    if (isTextModel(present) || isTextModel(candidate)) return isTextModel(present) && isTextModel(candidate);
    return present.text("architecture") == candidate.text("architecture");
}

Proposal betterModel(Lever lever, const LeverQuestion& question) {
    const Entry& present = *question.model();
    std::string metric{present.text("quality_metric")};
    std::optional<double> least = scoreOf(question, present);
    if (lever == Lever::smallModel) {
        const auto named = question.text("quality_metric");
        least = question.number("quality_floor");
        if (!named || !least) return cannot(FOUREM_WORDS("levers", "a quality metric and a floor are needed to choose by"));
        metric = *named;
    }
    if (metric.empty() || !least) return cannot(FOUREM_WORDS("levers", "its model has no published score to hold others against"));
    auto found = lighter(question, [&](const Entry& candidate) {
        return doesTheSame(present, candidate) && isKnownToHold(question, candidate, metric, *least);
    });
    if (found.empty()) return cannot(FOUREM_WORDS("levers", "no lighter model of the catalogue has that score in the same metric"));
    return found;
}

Proposal shortAnswer(const LeverQuestion& question) {
    if (!question.writesText()) return cannot(FOUREM_WORDS("levers", "its model is made for its task already"));
    const auto answer = question.number("output_tokens");
    const auto prompt = question.number("prompt_tokens");
    if (!answer || !prompt || *answer > kShortAnswer)
        return cannot(FOUREM_WORDS("levers", "its answers are written texts, not labels that a small model could give"));
    auto found = lighter(question, [&](const Entry& candidate) {
        const auto context = question.facts().figure(EntryKind::model, candidate.id, "max_context");
        return candidate.text("architecture") == "encoder" && candidate.text("quality_metric").starts_with(kLabelMetric) && context &&
               context->figure.value >= *prompt;
    });
    if (found.empty() && question.number("quality_floor"))
        return cannot(FOUREM_WORDS("levers", "no such model of the catalogue is known to hold the quality floor"));
    if (found.empty()) return cannot(FOUREM_WORDS("levers", "its prompts are longer than the small models of the catalogue read"));
    return found;
}

Proposal distilled(const LeverQuestion& question) {
    const auto models = question.facts().catalogue().entries(EntryKind::model);
    Alternatives found;
    if (models)
        for (const Entry& candidate : *models) {
            const std::string_view teacher = candidate.text("distilled_from");
            if (teacher.empty()) continue;
            const auto entry = question.facts().entry(EntryKind::model, teacher);
            if (entry && (*entry)->id == question.model()->id && candidate.id != question.model()->id && holdsFloor(question, candidate))
                found.push_back(question.resized(question.withModel(candidate.id)));
        }
    if (found.empty()) return cannot(FOUREM_WORDS("levers", "the catalogue has no distilled form of its model"));
    return found;
}

} // namespace

Proposal proposeModel(Lever lever, const LeverQuestion& question) {
    if (!question.has("model")) return cannot(FOUREM_WORDS("levers", "the stage has no model"));
    if (question.isMeasured() || question.number("chip_seconds_per_request"))
        return cannot(FOUREM_WORDS("levers", "its hours or energy are measured with the present model"));
    if (question.model() == nullptr) return cannot(FOUREM_WORDS("levers", "its model is not named"));
    if (lever == Lever::domainSolution) return shortAnswer(question);
    if (lever == Lever::distillation) return distilled(question);
    return betterModel(lever, question);
}

} // namespace estimator
