#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

/// Relative luminance of WCAG 2.1, from the channels of sRGB (IEC 61966-2-1).
double luminance(const QColor& color) {
    const auto linear = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor& a, const QColor& b) {
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor textOn(const QColor& ground) { return contrast(Qt::black, ground) >= contrast(Qt::white, ground) ? Qt::black : Qt::white; }

} // namespace ui
