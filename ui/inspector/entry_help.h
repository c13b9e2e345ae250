#pragma once

#include "models/catalogue/facts.h"

#include <QString>

namespace ui {

/// Everything the catalogue says about an entry, with units, sources, dates and confidence, as rich text.
[[nodiscard]] QString entryHelp(const models::Facts& facts, const models::Entry& entry);

} // namespace ui
