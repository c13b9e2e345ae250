#include "ui/charts/chart_sketch.h"

#include "ui/charts/shown_axis.h"
#include "ui/text/han_joint.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace ui {
namespace {

constexpr double kMargin = 10.0;
constexpr int kCorners = 20; // of a dot
constexpr double kCap = 4.0;
constexpr double kNoteWidth = 2.0 / 3.0; // of the room
constexpr double kPaperRoom = 0.97;      // fonts of paper run a little wider than those that are measured
constexpr double kLabelGap = 8.0;        // between the labels of an axis and the chart
constexpr double kSwatch = 10.0;
constexpr double kLineSwatch = 28.0; // shows a dash twice
constexpr double kSwatchGap = 6.0;
constexpr double kLegendGap = 18.0;
constexpr double kLegendWidth = 640.0; // of one above a chart, as wide as a small window shows
constexpr int kLegendLines = 3;        // of one above a chart

/// Alike for all entries of a legend.
double swatchWidth(const std::vector<LegendEntry>& entries) {
    const bool hasLines = std::ranges::any_of(entries, [](const LegendEntry& entry) { return entry.line.has_value(); });
    return hasLines ? kLineSwatch : kSwatch;
}

QFontMetricsF boldMetrics(QFont font) {
    font.setBold(true);
    return QFontMetricsF{font};
}

/// Broken between words, or within one that is wider than a line.
QStringList linesOf(const QString& text, QFont font, bool isBold, double width, int most) {
    font.setBold(isBold);
    const double room = width * kPaperRoom;
    QTextLayout layout{text, font};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    while (lines.size() < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(room);
        const bool isLast = lines.size() + 1 == most;
        const QString words = isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        lines.append(QFontMetricsF{font}.elidedText(words.trimmed(), Qt::ElideMiddle, width + 0.5));
    }
    layout.endLayout();
    return lines;
}

} // namespace

ChartSketch::ChartSketch(const QSizeF& size, ChartStyle style, std::set<int> hidden)
    : m_style{std::move(style)},
      m_hidden{std::move(hidden)},
      m_metrics{m_style.font},
      m_room{QRectF{QPointF{}, size}.adjusted(kMargin, kMargin, -kMargin, -kMargin)},
      m_edge{size.width()} {}

QRectF ChartSketch::takeTop(double height) {
    const QRectF taken{m_room.left(), m_room.top(), m_room.width(), height};
    m_room.setTop(m_room.top() + height);
    return taken;
}

QRectF ChartSketch::takeBottom(double height) {
    m_room.setBottom(m_room.bottom() - height);
    return {m_room.left(), m_room.bottom(), m_room.width(), height};
}

QRectF ChartSketch::takeLeft(double width) {
    const QRectF taken{m_room.left(), m_room.top(), width, m_room.height()};
    m_room.setLeft(m_room.left() + width);
    return taken;
}

QRectF ChartSketch::takeRight(double width) {
    m_room.setRight(m_room.right() - width);
    return {m_room.right(), m_room.top(), width, m_room.height()};
}

QColor ChartSketch::scenario(std::size_t index) const {
    const auto& colors = m_style.scenarioColors;
    return scenarioColor(index < colors.size() ? colors[index] : index, m_style.tone);
}

QColor ChartSketch::shade(double share) const {
    const QColor from = color(Role::chip);
    const QColor to = color(Role::accent);
    const auto mix = [&](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * std::clamp(share, 0.0, 1.0))); };
    return QColor{mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

double ChartSketch::widthOf(const QString& text) const { return m_metrics.horizontalAdvance(withHanJoints(text)); }

double ChartSketch::boldWidthOf(const QString& text) const { return boldMetrics(m_style.font).horizontalAdvance(withHanJoints(text)); }

double ChartSketch::widestOf(const QStringList& texts, double most) const {
    double widest = 0.0;
    for (const QString& text : texts) widest = std::max(widest, widthOf(text));
    return std::min(std::ceil(widest), most);
}

double ChartSketch::wrappedHeight(const QString& text, double width) const {
    return m_metrics.boundingRect({0.0, 0.0, width, 0.0}, Qt::TextWordWrap, withHanJoints(text)).height();
}

QString ChartSketch::elided(const QString& text, double width, bool isBold) const {
    return (isBold ? boldMetrics(m_style.font) : m_metrics).elidedText(withHanJoints(text), Qt::ElideRight, width + 0.5);
}

void ChartSketch::box(const QRectF& rect, const QColor& fill, const QColor& line) { area(QPolygonF{rect}, fill, line); }

void ChartSketch::hatched(const QRectF& rect, const QColor& color) {
    m_picture.shapes.push_back({QPolygonF{rect}, true, color, Qt::BDiagPattern, {}});
}

void ChartSketch::dashedBox(const QRectF& rect, const QColor& line) {
    m_picture.shapes.push_back({QPolygonF{rect}, true, {}, Qt::SolidPattern, line, 1.0, Qt::DashLine});
}

void ChartSketch::line(const QPointF& from, const QPointF& to, const QColor& color, double width, Qt::PenStyle style) {
    path(QPolygonF{{from, to}}, color, width, style);
}

void ChartSketch::path(const QPolygonF& points, const QColor& color, double width, Qt::PenStyle style) {
    m_picture.shapes.push_back({points, false, {}, Qt::SolidPattern, color, width, style});
}

void ChartSketch::area(const QPolygonF& points, const QColor& fill, const QColor& line) {
    m_picture.shapes.push_back({points, true, fill, Qt::SolidPattern, line});
}

void ChartSketch::dot(const QPointF& centre, double radius, const QColor& fill, const QColor& line) {
    QPolygonF circle;
    for (int i = 0; i < kCorners; ++i) {
        const double angle = 2.0 * std::numbers::pi * i / kCorners;
        circle.append(centre + QPointF{std::cos(angle), std::sin(angle)} * radius);
    }
    area(circle, fill, line);
}

void ChartSketch::barred(const QPointF& centre, double radius, const QColor& color) {
    dot(centre, radius, this->color(Role::canvas), color);
    const QPointF end = QPointF{1.0, -1.0} * radius * std::numbers::sqrt2 / 2;
    line(centre - end, centre + end, color, 1.5);
}

void ChartSketch::whisker(const QPointF& from, const QPointF& to, const QColor& color) {
    const QPointF cap = std::abs(from.x() - to.x()) < std::abs(from.y() - to.y()) ? QPointF{kCap, 0} : QPointF{0, kCap};
    line(from, to, color, 1.5);
    line(from - cap, from + cap, color, 1.5);
    line(to - cap, to + cap, color, 1.5);
}

void ChartSketch::text(const QRectF& room, int flags, const QString& text, const QColor& color, bool isBold) {
    const bool wraps = (flags & Qt::TextWordWrap) != 0;
    m_picture.texts.push_back({room, flags, wraps ? withHanJoints(text) : elided(text, room.width(), isBold), color, isBold});
}

void ChartSketch::label(const QRectF& room, int flags, const QString& text, const QColor& color, bool isBold) {
    const int lines = std::max(1, static_cast<int>(room.height() / lineHeight()));
    const QString shown = linesOf(withHanJoints(text), m_style.font, isBold, room.width(), lines).join(QLatin1Char{'\n'});
    m_picture.texts.push_back({room, flags, shown, color, isBold});
}

double ChartSketch::labelHeight(const QString& text, double width, int mostLines, bool isBold) const {
    return lineHeight() * static_cast<double>(linesOf(withHanJoints(text), m_style.font, isBold, width, mostLines).size());
}

bool ChartSketch::fits(const QString& text, double width, int lines, bool isBold) const {
    // A line ends at a space, which it leaves out.
    const auto letters = [](QString words) { return words.remove(QLatin1Char{' '}); };
    return letters(linesOf(withHanJoints(text), m_style.font, isBold, width, lines).join(QString{})) == letters(text);
}

void ChartSketch::place(const QRectF& room, const QPoint& cell, const QString& text, ChartTarget target,
                        std::shared_ptr<const LateInterval> late) {
    m_picture.places.push_back({room, cell, withHanJoints(text), std::move(target), std::move(late)});
}

void ChartSketch::headline(const QString& text) {
    const QRectF room = takeTop(lineHeight() + 4);
    const QString shown = boldMetrics(m_style.font).elidedText(withHanJoints(text), Qt::ElideRight, room.width());
    m_picture.texts.push_back({room, Qt::AlignLeft | Qt::AlignTop, shown, color(Role::text), true});
    remark(text);
}

void ChartSketch::warning(const QString& text) {
    //: a warning above a chart
    this->text(takeTop(lineHeight() + 4), Qt::AlignLeft | Qt::AlignTop, QStringLiteral("⚠ ") + text, color(Role::warning));
    remark(text);
}

void ChartSketch::footnote(const QString& text) {
    const double height = wrappedHeight(text, m_room.width()) + 2;
    this->text(takeBottom(height), Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, text, color(Role::secondaryText));
    remark(text);
}

void ChartSketch::remark(const QString& text) { m_picture.remarks.append(withHanJoints(text)); }

double ChartSketch::noteHeight(const QString& text) const { return wrappedHeight(text, m_room.width() * kNoteWidth); }

void ChartSketch::note(const QString& text) {
    const double inset = m_room.width() * (1.0 - kNoteWidth) / 2;
    m_picture.texts.push_back(
        {m_room.adjusted(inset, 0, -inset, 0), Qt::AlignCenter | Qt::TextWordWrap, withHanJoints(text), color(Role::secondaryText)});
    remark(text);
}

void ChartSketch::paintEntry(const QRectF& row, const std::vector<LegendEntry>& entries, std::size_t index) {
    const LegendEntry& entry = entries[index];
    const double width = swatchWidth(entries);
    const bool isOff = isHidden(index);
    if (entry.line)
        line({row.left(), row.center().y()}, {row.left() + width, row.center().y()}, isOff ? color(Role::disabled) : entry.color, 2,
             *entry.line);
    else box({row.left(), row.center().y() - kSwatch / 2, kSwatch, kSwatch}, isOff ? QColor{} : entry.color, entry.color);
    text(row.adjusted(width + kSwatchGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, entry.text,
         color(isOff ? Role::disabled : Role::text));
    ChartTarget target;
    target.legendEntry = static_cast<int>(index);
    place(row, {1000, static_cast<int>(index)}, entry.text, target);
}

void ChartSketch::sayHowManyMore(const QRectF& row, std::size_t count) {
    if (count == 0) return;
    text(row, Qt::AlignLeft | Qt::AlignVCenter,
         //: under a legend that has more entries than room
         QCoreApplication::translate("ui::ChartSketch", "and %n more", nullptr, static_cast<int>(count)), color(Role::secondaryText));
}

void ChartSketch::legend(const std::vector<LegendEntry>& entries) {
    if (entries.size() < 2) return;
    QStringList texts;
    for (const LegendEntry& entry : entries) texts.append(entry.text);
    const QRectF column = takeRight(widestOf(texts, m_room.width() * 0.3) + swatchWidth(entries) + 20).adjusted(12, 0, 0, 0);
    const double height = lineHeight() + 4;
    const auto fitting = static_cast<std::size_t>(std::max(1.0, std::floor((column.height() + 1) / height)));
    const std::size_t shown = entries.size() <= fitting ? entries.size() : fitting - 1; // the last line says how many more there are
    const auto row = [&](std::size_t i) {
        return QRectF{column.left(), column.top() + height * static_cast<double>(i), column.width(), height};
    };
    for (std::size_t i = 0; i < shown; ++i) paintEntry(row(i), entries, i);
    sayHowManyMore(row(shown), entries.size() - shown);
    m_room.setRight(m_room.right() - 4);
}

void ChartSketch::legendAbove(const std::vector<LegendEntry>& entries) {
    if (entries.size() < 2) return;
    const double height = lineHeight() + 4;
    const double widest = std::min(m_room.width(), kLegendWidth);
    std::vector<QRectF> rows; // from the upper left of the legend
    QPointF next;
    for (const LegendEntry& entry : entries) {
        const double width = std::min(swatchWidth(entries) + kSwatchGap + widthOf(entry.text) + 2, widest);
        if (next.x() > 0 && next.x() + width > widest) next = {0, next.y() + height};
        if (next.y() >= kLegendLines * height) break;
        rows.emplace_back(next, QSizeF{width, height});
        next.rx() += width + kLegendGap;
    }
    const std::size_t more = entries.size() - rows.size();
    const QPointF corner = takeTop((more > 0 ? kLegendLines + 1 : rows.back().bottom() / height) * height + 4).topLeft();
    for (std::size_t i = 0; i < rows.size(); ++i) paintEntry(rows[i].translated(corner), entries, i);
    sayHowManyMore({corner + QPointF{0, kLegendLines * height}, QSizeF{widest, height}}, more);
}

void ChartSketch::takeLeftAxis(const estimator::ChartAxis& axis, const QString& title) {
    if (!title.isEmpty()) text(takeTop(lineHeight() + 6), Qt::AlignLeft | Qt::AlignTop, title, color(Role::secondaryText));
    QStringList labels;
    for (const double tick : axis.ticks) labels.append(number(axis.shown(tick)));
    static_cast<void>(takeLeft(widestOf(labels, m_room.width() * 0.3) + kLabelGap));
    static_cast<void>(takeTop(lineHeight() / 2));
}

void ChartSketch::takeBottomAxis(const QString& title) {
    if (!title.isEmpty()) text(takeBottom(lineHeight() + 2), Qt::AlignHCenter | Qt::AlignBottom, title, color(Role::secondaryText));
    static_cast<void>(takeBottom(lineHeight() + 4));
}

void ChartSketch::drawLeftAxis(const estimator::ChartAxis& axis) {
    for (const double tick : axis.ticks) {
        const double level = y(axis, tick);
        line({m_room.left(), level}, {m_room.right(), level}, color(Role::grid));
        const QString label = number(axis.shown(tick));
        const double width = widthOf(label) + 1;
        text({m_room.left() - width - kLabelGap / 2, level - lineHeight() / 2, width, lineHeight()}, Qt::AlignRight | Qt::AlignVCenter,
             label, color(Role::secondaryText));
    }
}

void ChartSketch::drawBottomAxis(const estimator::ChartAxis& axis) {
    double free = m_room.left() - 1e6;
    for (const double tick : axis.ticks) {
        const double across = x(axis, tick);
        line({across, m_room.top()}, {across, m_room.bottom()}, color(Role::grid));
        const QString label = number(axis.shown(tick));
        const double width = widthOf(label) + kLabelGap;
        // Where labels would touch, the grid line has to do.
        if (across - width / 2 < free) continue;
        free = across + width / 2;
        const double left = std::min(across - width / 2, m_edge - width);
        text({left, m_room.bottom() + 4, width, lineHeight()}, Qt::AlignCenter, label, color(Role::secondaryText));
    }
}

void ChartSketch::leftAxis(const estimator::ChartAxis& axis, const QString& title) {
    const estimator::ChartAxis shown = shownAxis(axis);
    takeLeftAxis(shown, title);
    drawLeftAxis(shown);
}

void ChartSketch::bottomAxis(const estimator::ChartAxis& axis, const QString& title) {
    takeBottomAxis(title);
    drawBottomAxis(shownAxis(axis));
}

void ChartSketch::axes(const estimator::ChartAxis& left, const QString& leftTitle, const estimator::ChartAxis& bottom,
                       const QString& bottomTitle) {
    const estimator::ChartAxis shownLeft = shownAxis(left);
    takeLeftAxis(shownLeft, leftTitle);
    takeBottomAxis(bottomTitle);
    drawLeftAxis(shownLeft);
    drawBottomAxis(shownAxis(bottom));
}

double ChartSketch::x(const estimator::ChartAxis& axis, double value) const { return m_room.left() + axis.place(value) * m_room.width(); }

double ChartSketch::y(const estimator::ChartAxis& axis, double value) const {
    return m_room.bottom() - axis.place(value) * m_room.height();
}

} // namespace ui
