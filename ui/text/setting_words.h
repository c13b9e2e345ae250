#pragma once

#include "models/catalogue/facts.h"
#include "models/pipeline/field.h"

#include <QString>

namespace ui {

/// A setting as people read it: "NVIDIA L4", "8-bit", "300B tokens", "automatic", "–".
[[nodiscard]] QString settingWords(const models::Field& field, const models::Setting& setting, const models::Facts& facts);

/// A number as it stands in an input field: exact, large round ones with a letter ("300B").
[[nodiscard]] QString editableNumber(double value);

} // namespace ui
