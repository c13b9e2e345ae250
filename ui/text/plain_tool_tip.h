#pragma once

#include <QString>

namespace ui {

/// A text of the plan for a tool tip, shown as it was written: Qt would take "<img src=…>" for rich text and load the file.
[[nodiscard]] QString plainToolTip(const QString& text);

/// The same, broken into lines where it is long.
[[nodiscard]] QString wrappedToolTip(const QString& text);

} // namespace ui
