#pragma once

#include "models/catalogue/facts.h"

#include <QString>

#include <string_view>

namespace ui {

/// What a path of the catalogue is called: "NVIDIA L4: Thermal design power", or the entry's name alone.
/// @param path  of a figure, a price or an entry
[[nodiscard]] QString figureWords(const models::Facts& facts, std::string_view path);

} // namespace ui
