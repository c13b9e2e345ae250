#pragma once

#include "models/core/id.h"
#include "models/pipeline/extra.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

/// What happened, beside what is planned. Neither changes an estimate.
namespace models {

/// What a run took, as a meter or a bill told it.
struct MeasuredRun {
    MeasuredRunId id;
    std::optional<StageId> stage;                       ///< none: of the plan as a whole
    std::string begin;                                  ///< ISO 8601: "2026-03", "2026-03-01" or "2026-03-01T08:00:00Z"
    std::string end;                                    ///< likewise; empty: the month, day or moment that `begin` names
    std::map<std::string, double, std::less<>> figures; ///< by key of a metric, in the metric's unit
    std::optional<double> requests = {};                ///< that the run answered, where it was counted
    std::string source;                                 ///< file and row that it was read from
    Extra extra;
    friend bool operator==(const MeasuredRun&, const MeasuredRun&) = default;
};

/// Something that explains a change in what was measured.
struct PlanEvent {
    enum class Kind { modelReplaced, driftSeen, retrained, other };
    EventId id;
    Kind kind = Kind::other;
    std::string date;             ///< ISO 8601, as in a run
    std::optional<StageId> stage; ///< none: of the plan as a whole
    std::string text;
    Extra extra;
    friend bool operator==(const PlanEvent&, const PlanEvent&) = default;
};

[[nodiscard]] std::string_view key(PlanEvent::Kind kind);   ///< "model_replaced", "drift_seen", "retrained", "other"
[[nodiscard]] std::string_view label(PlanEvent::Kind kind); ///< "model replaced", ..., marked in context "events"
[[nodiscard]] std::optional<PlanEvent::Kind> eventKind(std::string_view key);

} // namespace models
