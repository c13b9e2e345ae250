#pragma once

#include <filesystem>
#include <string>

namespace models {

/// A name for a model whose file does not tell it: `config.json` says nothing, the folder that holds it often does.
[[nodiscard]] std::string modelNameFor(const std::filesystem::path& file);

} // namespace models
