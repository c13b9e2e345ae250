#pragma once

#include <string>

namespace models {

/// The fields of the plan and of every kind of stage as Markdown tables, for `docs/FILE_FORMAT.md`. A test keeps that copy fresh.
[[nodiscard]] std::string fieldTables();

} // namespace models
