#include "ui/charts/label_layout.h"

#include <algorithm>
#include <array>

namespace ui {
namespace {

constexpr double kMarkGap = 2.0;    // between a mark and its label
constexpr double kLeaderFrom = 8.0; // as far from its mark a label needs a leader
constexpr double kStep = 30.0;      // between places that are tried across the room
constexpr double kLineGap = 2.0;    // between a line and a label beside it
constexpr int kRings = 6;           // how many heights away a place is looked for first
// As bad as standing so much further away.
constexpr double kThroughText = 1000.0;
constexpr double kOverMark = 40.0;

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

/// From the middle of the mark to the nearest point of the label.
QLineF leaderTo(const QRectF& place, const QRectF& mark) {
    const QPointF from = mark.center();
    return {from, {std::clamp(from.x(), place.left(), place.right()), std::clamp(from.y(), place.top(), place.bottom())}};
}

std::optional<QLineF> neededLeader(const QRectF& place, const QRectF& mark) {
    const QLineF leader = leaderTo(place, mark);
    if (leader.length() <= std::max(mark.width(), mark.height()) / 2 + kLeaderFrom) return std::nullopt;
    return leader;
}

bool meets(const QLineF& line, const QRectF& rect) {
    const QRectF box = QRectF{line.p1(), line.p2()}.normalized();
    if (box.left() > rect.right() || box.right() < rect.left() || box.top() > rect.bottom() || box.bottom() < rect.top()) return false;
    if (rect.contains(line.p1()) || rect.contains(line.p2())) return true;
    const std::array sides{QLineF{rect.topLeft(), rect.topRight()}, QLineF{rect.topRight(), rect.bottomRight()},
                           QLineF{rect.bottomRight(), rect.bottomLeft()}, QLineF{rect.bottomLeft(), rect.topLeft()}};
    return std::ranges::any_of(sides, [&line](const QLineF& side) { return line.intersects(side) == QLineF::BoundedIntersection; });
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

PlacedLabel LabelRoom::placeBeside(const QRectF& mark, const QSizeF& size) {
    const QRectF place = bestBeside(mark, size);
    PlacedLabel label{place, neededLeader(place, mark)};
    m_labels.push_back(place);
    if (label.leader) m_lines.push_back(*label.leader);
    return label;
}

QRectF LabelRoom::bestBeside(const QRectF& mark, const QSizeF& size) const {
    QRectF best = placesAround(mark, size, 0.0).front();
    std::optional<double> least;
    const auto isPerfect = [&](const QRectF& place) {
        const double distance = leaderTo(place, mark).length();
        if ((least && distance >= *least) || !isFree(place)) return false;
        const double disorder = disorderOf(mark, place);
        const double cost = distance + disorder;
        if (!least || cost < *least) {
            least = cost;
            best = place;
        }
        return disorder == 0.0;
    };
    for (int ring = 0; ring < kRings; ++ring)
        for (const QRectF& place : placesAround(mark, size, ring * size.height()))
            if (isPerfect(place)) return place;
    for (double top = m_room.top(); top + size.height() <= m_room.bottom(); top += size.height())
        for (double left = m_room.left(); left + size.width() <= m_room.right(); left += kStep)
            static_cast<void>(isPerfect({{left, top}, size}));
    return best;
}

bool LabelRoom::isFree(const QRectF& rect) const {
    const auto isApart = [&rect](const QRectF& taken) { return !taken.intersects(rect); };
    return m_room.contains(rect) && std::ranges::all_of(m_marks, isApart) && std::ranges::all_of(m_labels, isApart);
}

double LabelRoom::disorderOf(const QRectF& mark, const QRectF& place) const {
    const QRectF words = place.adjusted(-kLineGap, 0.0, kLineGap, 0.0);
    const auto through = std::ranges::count_if(m_lines, [&words](const QLineF& line) { return meets(line, words); });
    double disorder = kThroughText * static_cast<double>(through);
    if (const auto leader = neededLeader(place, mark)) {
        const auto labels = std::ranges::count_if(m_labels, [&](const QRectF& label) { return meets(*leader, label); });
        // Marks that lie upon this one cannot be gone around.
        const auto marks =
            std::ranges::count_if(m_marks, [&](const QRectF& other) { return !other.intersects(mark) && meets(*leader, other); });
        disorder += kThroughText * static_cast<double>(labels) + kOverMark * static_cast<double>(marks);
    }
    return disorder;
}

} // namespace ui
