#include "estimator/levers/lever_question.h"
#include "models/catalogue/lookup.h"
#include "models/core/words.h"

namespace estimator {
namespace {

constexpr std::string_view kNoModel = FOUREM_WORDS("levers", "it does not run a model of its own");
constexpr std::string_view kNoText = FOUREM_WORDS("levers", "its model does not write text token by token");

bool hasRate(const LeverQuestion& question, std::string_view figure) {
    const models::Entry* chip = question.accelerator();
    return chip != nullptr && question.facts().figure(models::EntryKind::accelerator, chip->id, figure).has_value();
}

Proposal pruning(const LeverQuestion& question) {
    const auto pruned = question.number("pruned_share");
    if (!pruned) return cannot(kNoModel);
    if (question.isMeasured()) return cannot(kMeasured);
    const double share = question.constant("pruned_share");
    if (share <= 0.0 || *pruned >= share) return cannot(FOUREM_WORDS("levers", "its model is pruned already"));
    return one({question.set("pruned_share", share)});
}

Proposal quantisation(const LeverQuestion& question) {
    if (question.isMeasured()) return cannot(kMeasured);
    if (question.has("precision")) {
        if (!hasRate(question, "peak_fp8_tflops")) return cannot(FOUREM_WORDS("levers", "its accelerator does not train in 8 bits"));
        if (question.text("precision") == "fp8") return cannot(FOUREM_WORDS("levers", "it computes in 8 bits already"));
        return one(question.withEightBits());
    }
    if (!question.has("weights")) return cannot(kNoModel);
    const std::string format = question.weights();
    if (format != "bf16" && format != "fp32") return cannot(FOUREM_WORDS("levers", "its weights are compressed already"));
    Alternatives found;
    if (hasRate(question, "peak_fp8_tflops")) found.push_back({question.set("weights", "fp8")});
    if (hasRate(question, "peak_int8_tops")) found.push_back({question.set("weights", "int8")});
    if (found.empty()) found.push_back({question.set("weights", "w8a16")});
    return found;
}

Proposal batching(const LeverQuestion& question) {
    if (!question.has("batch")) return cannot(kNoModel);
    if (question.isMeasured()) return cannot(kMeasured);
    if (!question.number("batch")) return cannot(FOUREM_WORDS("levers", "its batch is what memory and latency targets allow already"));
    return one({question.set("batch", models::Setting{models::Auto{}})});
}

Proposal keyValueCache(const LeverQuestion& question) {
    if (!question.has("kv_cache")) return cannot(kNoModel);
    if (!question.writesText()) return cannot(kNoText);
    if (question.isMeasured()) return cannot(kMeasured);
    if (!question.flag("kv_cache")) return one({question.set("kv_cache", true)});
    if (question.text("kv_precision") == "fp8") return cannot(FOUREM_WORDS("levers", "its cache is on, in 8 bits"));
    return one({question.set("kv_precision", "fp8")});
}

Proposal semanticCache(const LeverQuestion& question) {
    const auto hits = question.number("semantic_cache_hit");
    if (!hits) return cannot(kNoModel);
    if (!question.writesText()) return cannot(kNoText);
    if (question.isMeasured()) return cannot(kMeasured);
    const double usual = question.constant("semantic_cache_hit");
    if (usual <= 0.0 || *hits >= usual) return cannot(FOUREM_WORDS("levers", "it has a semantic cache already"));
    return one({question.set("semantic_cache_hit", usual)});
}

Proposal managedServices(const LeverQuestion& question) {
    if (question.isMeasured()) return cannot(kMeasured);
    std::vector<models::Edit> edits;
    if (question.has("autoscaling")) {
        if (!question.flag("autoscaling")) edits.push_back(question.set("autoscaling", true));
        if (question.number("replicas")) edits.push_back(question.set("replicas", models::Setting{models::Auto{}}));
        if (question.number("least_replicas").value_or(0.0) > 0.0) edits.push_back(question.set("least_replicas", 0.0));
    }
    if (question.has("checkpointing")) {
        if (question.text("checkpointing") != "asynchronous") edits.push_back(question.set("checkpointing", "asynchronous"));
        if (question.text("restarts") != "automated") edits.push_back(question.set("restarts", "automated"));
    }
    if (edits.empty()) return cannot(FOUREM_WORDS("levers", "nothing of it is scaled or restarted by hand"));
    const bool isRented = question.site() != nullptr && !models::isOnPremises(*question.site());
    if (isRented && question.has("premium") && !question.number("premium"))
        edits.push_back(question.set("premium", models::Setting{models::Auto{}}));
    return one(std::move(edits));
}

} // namespace

Proposal proposeInference(Lever lever, const LeverQuestion& question) {
    if (lever == Lever::pruning) return pruning(question);
    if (lever == Lever::quantisation) return quantisation(question);
    if (lever == Lever::batching) return batching(question);
    if (lever == Lever::keyValueCache) return keyValueCache(question);
    if (lever == Lever::semanticCache) return semanticCache(question);
    if (lever == Lever::managedServices) return managedServices(question);
    return cannot(FOUREM_WORDS("levers", "measured runs narrow the spread of the figures and move none of them"));
}

} // namespace estimator
