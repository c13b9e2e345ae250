#include "ui/start/plan_sketch.h"

#include "ui/text/words.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <map>
#include <vector>

namespace ui {
namespace {

constexpr std::size_t kColumns = 3;
constexpr double kGap = 14.0;
constexpr double kRowGap = 7.0;
constexpr double kHighest = 26.0;
constexpr double kBar = 3.0;
constexpr double kIcon = 12.0;
constexpr double kText = 10.0; ///< pixels

/// Along the canvas from left to right, as the work goes.
std::vector<const models::Stage*> inOrder(const models::Plan& plan) {
    std::vector<const models::Stage*> stages;
    for (const auto& stage : plan.stages) stages.push_back(stage.get());
    std::ranges::stable_sort(stages, {}, [](const models::Stage* stage) { return stage->position.x; });
    return stages;
}

std::map<models::StageId, QRectF> boxes(const std::vector<const models::Stage*>& stages, const QRectF& target) {
    const std::size_t rows = std::max<std::size_t>(1, (stages.size() + kColumns - 1) / kColumns);
    const double width = (target.width() - kGap * (kColumns - 1)) / kColumns;
    const double height = std::min(kHighest, (target.height() - kRowGap * static_cast<double>(rows - 1)) / static_cast<double>(rows));
    const double whole = height * static_cast<double>(rows) + kRowGap * static_cast<double>(rows - 1);
    const double top = target.top() + (target.height() - whole) / 2;
    std::map<models::StageId, QRectF> places;
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const auto column = static_cast<double>(i % kColumns);
        const auto row = static_cast<double>(i / kColumns);
        places.emplace(stages[i]->id, QRectF{target.left() + column * (width + kGap), top + row * (height + kRowGap), width, height});
    }
    return places;
}

void paintBox(QPainter& painter, const QRectF& place, const models::Stage& stage) {
    painter.setPen(QPen{color(Role::nodeBorder), 1.0});
    painter.setBrush(color(Role::node));
    painter.drawRoundedRect(place, 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(phaseColor(models::info(stage.kind).phase, currentTone()));
    painter.drawRoundedRect(QRectF{place.left() + 3, place.top() + 3, kBar, place.height() - 6}, kBar / 2, kBar / 2);
    const QRectF icon{place.left() + 9, place.center().y() - kIcon / 2, kIcon, kIcon};
    paintIcon(painter, icon, iconName(stage.kind), color(Role::text));
    painter.setPen(color(Role::text));
    const QRectF words = place.adjusted(9 + kIcon + 3, 0, -3, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF{painter.font()}.elidedText(toQt(stage.name), Qt::ElideRight, words.width()));
}

} // namespace

void paintSketch(QPainter& painter, const QRectF& target, const models::Plan& plan) {
    const auto stages = inOrder(plan);
    const auto places = boxes(stages, target);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = painter.font();
    font.setPixelSize(static_cast<int>(kText));
    painter.setFont(font);
    painter.setPen(QPen{color(Role::link), 1.2});
    for (const models::Link& link : plan.links) painter.drawLine(places.at(link.from).center(), places.at(link.to).center());
    for (const models::Stage* stage : stages) paintBox(painter, places.at(stage->id), *stage);
    painter.restore();
}

} // namespace ui
