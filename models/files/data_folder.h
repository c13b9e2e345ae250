#pragma once

#include <filesystem>

namespace models {

/// Where the program's data files are: `FOUREM_DATA`, else beside the executable (`../share/fourem`), else the source tree that the
/// program was built from. Holds `catalogue`, `examples`, `templates` and `schema`.
[[nodiscard]] std::filesystem::path dataFolder();

} // namespace models
