#include "ui/charts/label_layout.h"

#include <algorithm>
#include <array>

namespace ui {
namespace {

constexpr double kMarkGap = 2.0; // between a mark and its label
constexpr int kRings = 6;        // how many heights away a place is looked for

/// Around the mark, from right to left and from top to bottom; further away with each ring.
std::array<QRectF, 6> placesAround(const QRectF& mark, const QSizeF& size, double away) {
    const double right = mark.right() + kMarkGap;
    const double left = mark.left() - kMarkGap - size.width();
    const double middle = mark.center().x() - size.width() / 2;
    const double above = mark.center().y() - size.height() - away;
    const double below = mark.center().y() + away;
    return {QRectF{{right, above}, size},
            QRectF{{right, below}, size},
            QRectF{{left, above}, size},
            QRectF{{left, below}, size},
            QRectF{{middle, mark.top() - kMarkGap - size.height() - away}, size},
            QRectF{{middle, mark.bottom() + kMarkGap + away}, size}};
}

} // namespace

std::vector<double> spread(std::vector<double> wanted, double height, double top, double bottom) {
    double least = top + height / 2;
    for (double& middle : wanted) {
        middle = std::max(middle, least);
        least = middle + height;
    }
    double most = bottom - height / 2;
    for (auto middle = wanted.rbegin(); middle != wanted.rend(); ++middle) {
        *middle = std::min(*middle, most);
        most = *middle - height;
    }
    return wanted;
}

QRectF LabelRoom::placeBeside(const QRectF& mark, const QSizeF& size) {
    for (int ring = 0; ring < kRings; ++ring)
        for (const QRectF& place : placesAround(mark, size, ring * size.height())) {
            if (!isFree(place)) continue;
            take(place);
            return place;
        }
    const QRectF usual = placesAround(mark, size, 0.0).front();
    take(usual);
    return usual;
}

bool LabelRoom::isFree(const QRectF& rect) const {
    return m_room.contains(rect) && std::ranges::none_of(m_taken, [&rect](const QRectF& taken) { return taken.intersects(rect); });
}

} // namespace ui
