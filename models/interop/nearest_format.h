#pragma once

#include "models/core/result.h"
#include "models/files/csv_table.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace models::interop {

/// Of a table that no reader knows: which format its columns are nearly those of, and what is missing for it. None where it is like none.
/// @returns nearlyFormat
[[nodiscard]] std::optional<Error> nearlyFormat(const CsvTable& table, const std::string& name);
/// The same of the members of a JSON document, or of the first object of a list.
[[nodiscard]] std::optional<Error> nearlyFormat(const nlohmann::json& document, const std::string& name);

} // namespace models::interop
