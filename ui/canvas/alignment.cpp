#include "ui/canvas/alignment.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr double kNudge = 8.0;
constexpr double kLargeNudge = 48.0;

/// Nodes are all of one size, so edges and middles are aligned by aligning their corners.
double line(double least, double most, Alignment alignment) {
    switch (alignment) {
    case Alignment::left:
    case Alignment::top: return least;
    case Alignment::centre:
    case Alignment::middle: return (least + most) / 2;
    case Alignment::right:
    case Alignment::bottom: return most;
    }
    return least;
}

Axis axisOf(Alignment alignment) {
    const bool isAcross = alignment == Alignment::left || alignment == Alignment::centre || alignment == Alignment::right;
    return isAcross ? Axis::horizontal : Axis::vertical;
}

double along(const models::Point& point, Axis axis) { return axis == Axis::horizontal ? point.x : point.y; }

double& along(models::Point& point, Axis axis) { return axis == Axis::horizontal ? point.x : point.y; }

std::vector<std::pair<models::StageId, models::Point>> places(const models::Plan& plan, const std::vector<models::StageId>& stages,
                                                              Axis axis) {
    std::vector<std::pair<models::StageId, models::Point>> result;
    for (const models::StageId& id : stages) {
        if (const models::Stage* stage = plan.stage(id)) result.emplace_back(id, stage->position);
    }
    std::ranges::stable_sort(result, {}, [axis](const auto& each) { return along(each.second, axis); });
    return result;
}

} // namespace

QPointF snapped(QPointF corner) { return {std::round(corner.x() / kGrid) * kGrid, std::round(corner.y() / kGrid) * kGrid}; }

std::optional<models::Edit> nudged(const models::Plan& plan, Carried carried, QPointF direction, Nudge nudge, bool onGrid) {
    const double step = nudge == Nudge::large ? kLargeNudge : onGrid ? kGrid : kNudge;
    const auto target = [&](QPointF corner) {
        const QPointF place = corner + direction * step;
        const QPointF there = onGrid ? snapped(place) : place;
        return QPointF{direction.x() == 0.0 ? corner.x() : there.x(), direction.y() == 0.0 ? corner.y() : there.y()};
    };
    for (auto& [id, corner] : carried.stages) corner = target(corner);
    for (auto& [id, corner] : carried.annotations) corner = target(corner);
    return placed(plan, carried);
}

std::optional<models::Edit> aligned(const models::Plan& plan, const std::vector<models::StageId>& stages, Alignment alignment) {
    const Axis axis = axisOf(alignment);
    auto sorted = places(plan, stages, axis);
    if (sorted.size() < 2) return std::nullopt;
    const double target = line(along(sorted.front().second, axis), along(sorted.back().second, axis), alignment);
    models::MoveStages move;
    for (auto& [id, place] : sorted) {
        along(place, axis) = target;
        move.positions[id] = place;
    }
    return move;
}

std::optional<models::Edit> distributed(const models::Plan& plan, const std::vector<models::StageId>& stages, Axis axis) {
    auto sorted = places(plan, stages, axis);
    if (sorted.size() < 3) return std::nullopt;
    const double first = along(sorted.front().second, axis);
    const double step = (along(sorted.back().second, axis) - first) / static_cast<double>(sorted.size() - 1);
    models::MoveStages move;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        along(sorted[i].second, axis) = first + step * static_cast<double>(i);
        move.positions[sorted[i].first] = sorted[i].second;
    }
    return move;
}

} // namespace ui
