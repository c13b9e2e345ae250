#pragma once

#include <QPolygonF>

#include <vector>

namespace ui {

/// Rings of longitude and latitude in degrees: Natural Earth, 1:110m, read from the program's resources on first use.
[[nodiscard]] const std::vector<QPolygonF>& coastlines();

} // namespace ui
