#pragma once

#include "models/files/object_reader.h"

/// The catalogue values that travel with a plan: its own entries and its lock. Unknown members go to `extra` of the plan.
namespace models::files {

[[nodiscard]] std::shared_ptr<const Overlay> overlayFrom(ReadProblems& problems, const nlohmann::json& value, Extra& extra);
[[nodiscard]] std::shared_ptr<const Lock> lockFrom(ReadProblems& problems, const nlohmann::json& value, Extra& extra);

[[nodiscard]] nlohmann::json toJson(const Overlay& own);
[[nodiscard]] nlohmann::json toJson(const Lock& lock);

} // namespace models::files
