#include "ui/charts/mark_key.h"

namespace ui {
namespace {

constexpr double kSampleWidth = 20.0;
constexpr double kSampleHeight = 11.0;
constexpr double kWordsGap = 6.0;
constexpr double kEntryGap = 18.0;
constexpr int kShadeSteps = 16;

double sampleWidth(Mark mark) { return mark == Mark::shades ? 4 * kSampleWidth : kSampleWidth; }

void paintShades(ChartSketch& sketch, const QRectF& room) {
    const double step = room.width() / kShadeSteps;
    for (int i = 0; i < kShadeSteps; ++i)
        sketch.box({room.left() + step * i, room.top(), step, room.height()}, sketch.shade((i + 0.5) / kShadeSteps));
}

void paintSample(ChartSketch& sketch, const MarkMeaning& meaning, const QRectF& room) {
    const QColor& color = meaning.color;
    const QPointF centre = room.center();
    const QPointF left{room.left(), centre.y()};
    const QPointF right{room.right(), centre.y()};
    const double half = kSampleHeight / 2;
    switch (meaning.mark) {
    case Mark::area: return sketch.box(room, color);
    case Mark::arrow:
        sketch.box({room.left(), centre.y() - half + 2, room.width() - half, kSampleHeight - 4}, color);
        return sketch.area(QPolygonF{{{right.x() - half, centre.y() - half}, right, {right.x() - half, centre.y() + half}}}, color);
    case Mark::band: sketch.box(room, sketch.shade(0.25)); return sketch.line(left, right, color, 1.5);
    case Mark::barred: return sketch.barred(centre, half - 1, color);
    case Mark::bold: return sketch.text(room, Qt::AlignCenter, QStringLiteral("Aa"), color, true);
    case Mark::cross: return sketch.text(room, Qt::AlignCenter, QStringLiteral("✕"), color);
    case Mark::dashedFrame: return sketch.dashedBox(room, color);
    case Mark::dashedLine: return sketch.line(left, right, color, 2, Qt::DashLine);
    case Mark::dot: return sketch.dot(centre, half - 1, color, color);
    case Mark::frame: return sketch.box(room, {}, color);
    case Mark::hatching: return sketch.hatched(room, color);
    case Mark::line: return sketch.line({centre.x(), room.top()}, {centre.x(), room.bottom()}, color, 1.5);
    case Mark::question: return sketch.text(room, Qt::AlignCenter, QStringLiteral("?"), color);
    case Mark::range: return sketch.box({room.left(), centre.y() - 3, room.width(), 6}, color);
    case Mark::ring: return sketch.dot(centre, half - 1, sketch.color(Role::canvas), color);
    case Mark::shades: return paintShades(sketch, room);
    case Mark::smallDot: return sketch.dot(centre, half / 2, color);
    case Mark::smallRing: return sketch.dot(centre, half / 2 + 1, sketch.color(Role::canvas), color);
    case Mark::triangle:
        return sketch.area(QPolygonF{{{centre.x(), room.top()}, {centre.x() + half, room.bottom()}, {centre.x() - half, room.bottom()}}},
                           color);
    case Mark::whisker: return sketch.whisker(left, right, color);
    }
}

} // namespace

void markKey(ChartSketch& sketch, const std::vector<MarkMeaning>& marks) {
    if (marks.empty()) return;
    const double line = sketch.lineHeight() + 3;
    const double whole = sketch.room().width();
    std::vector<QPointF> places; // from the upper left of the key
    QPointF next;
    for (const MarkMeaning& meaning : marks) {
        const double width = sampleWidth(meaning.mark) + kWordsGap + sketch.widthOf(meaning.words);
        if (next.x() > 0 && next.x() + width > whole) next = {0, next.y() + line};
        places.push_back(next);
        next.rx() += width + kEntryGap;
    }
    const QRectF key = sketch.takeTop(next.y() + line + 6);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const QPointF corner = key.topLeft() + places[i];
        const double sample = sampleWidth(marks[i].mark);
        paintSample(sketch, marks[i], {corner.x(), corner.y() + (line - kSampleHeight) / 2, sample, kSampleHeight});
        const double left = corner.x() + sample + kWordsGap;
        sketch.text({left, corner.y(), std::min(sketch.widthOf(marks[i].words) + 2, key.right() - left), line},
                    Qt::AlignLeft | Qt::AlignVCenter, marks[i].words, sketch.color(Role::secondaryText));
    }
}

} // namespace ui
