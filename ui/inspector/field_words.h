#pragma once

#include "ui/inspector/edited_field.h"

#include <QString>

/// What there is to say about a field beside its value.
namespace ui {

/// What stands in place of a value: "auto: 8 chips", "several values"; empty where the value says it all.
[[nodiscard]] QString substituteWords(const EditedField& field);

/// Why the estimator sized it as it did; empty where it did not.
[[nodiscard]] QString reasonWords(const EditedField& field);

/// What the estimate finds wrong with it, a line each; empty when nothing.
[[nodiscard]] QString findingWords(const EditedField& field);

/// Where the value comes from: "Inherited from the baseline".
[[nodiscard]] QString originWords(const EditedField& field);

/// What a reset would lead to: "Reset to the default: 0.9".
[[nodiscard]] QString resetWords(const EditedField& field);

} // namespace ui
