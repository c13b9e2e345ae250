#pragma once

#include "models/catalogue/facts.h"

#include <QString>

namespace ui {

/// An entry as a page: texts, aliases, and every figure that counts with value, spread, tag of confidence, date, layer and source. Rich
/// text.
[[nodiscard]] QString entryCard(const models::Facts& facts, const models::Entry& entry);

} // namespace ui
