#pragma once

#include "models/core/id.h"
#include "models/core/result.h"

#include <optional>
#include <string>
#include <vector>

namespace models {

struct Edit;

/// Something to say about a plan: what, where, how grave, and what would mend it.
struct Finding {
    Message message;
    std::optional<ScenarioId> scenario; ///< none: true of every scenario
    std::optional<StageId> stage;       ///< none: about the plan as a whole
    std::string field;                  ///< path of the culprit field, or empty
    std::vector<Edit> fixes;            ///< each a complete remedy; may be empty

    [[nodiscard]] Severity severity() const { return info(message.code).severity; }
};

} // namespace models
