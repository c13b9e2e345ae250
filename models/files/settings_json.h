#pragma once

#include "models/files/object_reader.h"
#include "models/pipeline/field.h"

/// Settings as JSON: `null` is cleared, "auto" is auto where the field knows it, everything else is the value itself.
namespace models::files {

/// None for what no field of this version could hold.
/// @param field  null where it is unknown: "auto" then counts as auto
[[nodiscard]] std::optional<Setting> settingFrom(const nlohmann::json& value, const Field* field);

/// Values that no field of this version could hold go to `extra`, behind `prefix`.
[[nodiscard]] Settings settingsFrom(ReadProblems& problems, const nlohmann::json& value, const std::string& pointer,
                                    std::span<const Field> fields, Extra& extra, const std::string& prefix);

[[nodiscard]] nlohmann::json toJson(const Settings& settings);

} // namespace models::files
