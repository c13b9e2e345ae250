#pragma once

#include "models/catalogue/entry.h"
#include "models/pipeline/plan.h"

#include <optional>
#include <string>
#include <string_view>

namespace models {

/// Where a plan chooses an entry of the catalogue.
struct EntryUse {
    std::optional<ScenarioId> scenario; ///< none: work that all scenarios share
    StageId scope;                      ///< a stage, or the plan
    std::string path;                   ///< of the field
};

/// The first place, the baseline before other scenarios; none where nobody names the entry.
[[nodiscard]] std::optional<EntryUse> firstUse(const Plan& plan, EntryKind kind, std::string_view id);

} // namespace models
