#pragma once

#include "models/core/result.h"
#include "models/pipeline/plan.h"

#include <nlohmann/json_fwd.hpp>

#include <string_view>

/// The plan of the current format version as a JSON document.
namespace models::files {

/// @error notAPlan, badValue  with file name and JSON pointer; and the errors of `checkStructure`
[[nodiscard]] Result<Plan> planFromJson(const nlohmann::json& document, std::string_view name);

[[nodiscard]] nlohmann::json toJson(const Plan& plan);

} // namespace models::files
