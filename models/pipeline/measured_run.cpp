#include "models/pipeline/measured_run.h"

#include "models/core/words.h"

namespace models {

std::string_view key(PlanEvent::Kind kind) {
    switch (kind) {
    case PlanEvent::Kind::modelReplaced: return "model_replaced";
    case PlanEvent::Kind::driftSeen: return "drift_seen";
    case PlanEvent::Kind::retrained: return "retrained";
    case PlanEvent::Kind::other: return "other";
    }
    return "other";
}

std::string_view label(PlanEvent::Kind kind) {
    switch (kind) {
    case PlanEvent::Kind::modelReplaced: return FOUREM_WORDS("events", "model replaced");
    case PlanEvent::Kind::driftSeen: return FOUREM_WORDS("events", "drift seen");
    case PlanEvent::Kind::retrained: return FOUREM_WORDS("events", "retrained");
    case PlanEvent::Kind::other: break;
    }
    return FOUREM_WORDS("events", "note");
}

std::optional<PlanEvent::Kind> eventKind(std::string_view text) {
    using enum PlanEvent::Kind;
    for (const auto candidate : {modelReplaced, driftSeen, retrained, other})
        if (key(candidate) == text) return candidate;
    return std::nullopt;
}

} // namespace models
