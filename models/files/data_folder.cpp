#include "models/files/data_folder.h"

#include <cstdlib>
#include <system_error>

namespace models {
namespace {

namespace fs = std::filesystem;

bool holdsData(const fs::path& folder) {
    std::error_code ignored;
    return fs::exists(folder / "catalogue" / "catalogue.json", ignored);
}

fs::path executableFolder() {
    std::error_code failed;
    const fs::path executable = fs::read_symlink("/proc/self/exe", failed);
    return failed ? fs::path{} : executable.parent_path();
}

} // namespace

fs::path dataFolder() {
    if (const char* named = std::getenv("FOUREM_DATA"); named != nullptr && *named != '\0') return named;
    const fs::path installed = (executableFolder() / ".." / "share" / "fourem").lexically_normal();
    return holdsData(installed) ? installed : fs::path{FOUREM_SOURCE_RESOURCES};
}

} // namespace models
