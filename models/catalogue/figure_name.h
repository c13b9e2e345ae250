#pragma once

#include "models/catalogue/facts.h"

#include <optional>
#include <string>
#include <string_view>

namespace models {

/// What a figure of the catalogue is called: "accelerators/nvidia-l4/tdp_w" is the "Thermal design power" of "NVIDIA L4".
struct FigureName {
    std::string figure;                 ///< marked for translation in context "figures"
    std::string owner;                  ///< name of the entry; of a constant its own, marked in context "catalogue"
    std::optional<EntryKind> kind = {}; ///< of the entry, of a price that of the accelerator; none for a path of another shape
    std::string id = {};
};

/// By the names that the plan knows. What nobody knows goes by its keys.
/// @param path  of a figure or price, or of an entry ("accelerators/nvidia-l4"), whose `figure` is empty
[[nodiscard]] FigureName figureName(const Facts& facts, std::string_view path);

} // namespace models
