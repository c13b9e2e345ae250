#include "ui/canvas/free_place.h"

#include "ui/canvas/alignment.h"
#include "ui/canvas/annotation_edits.h"
#include "ui/canvas/node_picture.h"

#include <algorithm>

namespace ui {
namespace {

constexpr double kAir = 12.0;
constexpr double kBetweenColumns = 64.0;
constexpr double kBetweenRows = 36.0;
constexpr int kRows = 4; ///< that are tried in a column

bool isFree(const models::Plan& plan, const QRectF& place) {
    const QRectF wanted = place.adjusted(-kAir, -kAir, kAir, kAir);
    const bool coversStage =
        std::ranges::any_of(plan.stages, [&wanted](const auto& stage) { return wanted.intersects(nodeRectAt(stage->position)); });
    return !coversStage && std::ranges::none_of(plan.annotations, [&wanted](const models::Annotation& each) {
        return each.kind == models::Annotation::Kind::note && wanted.intersects(placeOf(each));
    });
}

} // namespace

QPointF freeCorner(const models::Plan& plan, const QRectF& wanted, bool onGrid) {
    const auto corner = [&](int attempt) {
        const QPointF aside{(wanted.width() + kBetweenColumns) * (attempt / kRows), (wanted.height() + kBetweenRows) * (attempt % kRows)};
        return onGrid ? snapped(wanted.topLeft() + aside) : wanted.topLeft() + aside;
    };
    int attempt = 0;
    while (!isFree(plan, {corner(attempt), wanted.size()})) ++attempt;
    return corner(attempt);
}

} // namespace ui
