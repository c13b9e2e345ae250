#pragma once

#include "models/catalogue/facts.h"

#include <QString>

namespace ui {

/// The figures of an entry with unit, source, date and confidence, as rich text for a tool tip.
[[nodiscard]] QString entryHelp(const models::Facts& facts, const models::Entry& entry);

/// "80 GB", "8.03 × 1e9".
[[nodiscard]] QString figureAmount(const models::Figure& figure);

/// "read in the source"
[[nodiscard]] QString confidenceWords(models::Confidence confidence);

} // namespace ui
