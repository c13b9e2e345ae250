#pragma once

#include "models/files/csv_table.h"
#include "models/interop/foreign_problems.h"

namespace models::interop {

/// Some versions of CodeCarbon leave cells out where they do not know the place: such rows are shorter than the header. Puts empty cells
/// where they were left out, as far as the kinds of the cells around tell without doubt; else it is a problem.
[[nodiscard]] CsvTable realigned(const CsvTable& table, Problems& problems);

} // namespace models::interop
