#include "models/interop/model_name.h"

namespace models {

std::string modelNameFor(const std::filesystem::path& file) {
    std::error_code failed;
    const std::string folder = std::filesystem::absolute(file, failed).parent_path().filename().string();
    return file.stem() == "config" && !folder.empty() ? folder : file.stem().string();
}

} // namespace models
