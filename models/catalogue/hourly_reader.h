#pragma once

#include "models/core/result.h"

#include <filesystem>
#include <vector>

namespace models::detail {

/// The hourly values of a gzip CSV with the columns utc_hour, gco2_per_kwh, ...; negative where the source has none.
/// @error unreadableFile, badValue  with file and line
[[nodiscard]] Result<std::vector<double>> readHourly(const std::filesystem::path& file);

} // namespace models::detail
