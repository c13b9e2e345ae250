#pragma once

#include <string>

namespace models {

/// The JSON Schema (2020-12) of the plan file, made from the descriptions of the fields. `resources/schema` holds a copy that a test
/// keeps fresh. It is stricter than the reader where that helps while typing: values must fit their fields.
[[nodiscard]] std::string planSchema();

} // namespace models
