#pragma once

#include <QColor>

namespace ui {

/// Contrast ratio of WCAG 2.1, from 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// Black or white, whichever reads better on such a ground: at least 4.5 on any.
[[nodiscard]] QColor textOn(const QColor& ground);

} // namespace ui
