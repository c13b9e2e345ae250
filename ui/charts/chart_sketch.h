#pragma once

#include "estimator/charts/chart_axis.h"
#include "ui/charts/chart_picture.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QSizeF>

#include <optional>
#include <set>
#include <vector>

namespace ui {

/// How a picture is drawn: on screen in the tone of the window, on paper always light.
struct ChartStyle {
    Tone tone = Tone::light;
    QFont font;
    std::vector<std::size_t> scenarioColors = {}; ///< by scenario of the plan: its place in the palette
};

struct LegendEntry {
    QString text;
    QColor color;
    std::optional<Qt::PenStyle> line = {}; ///< of a chart of lines: the swatch is a piece of one
};

/// Where a chart draws its picture. `room()` is what margins, axes and legend have left.
///
///     sketch.headline(tr("Cost"));
///     sketch.leftAxis(data.axis, title);
///     sketch.box({left, sketch.y(data.axis, value), width, height}, sketch.stack(0));
class ChartSketch {
public:
    /// @param hidden  entries of the legend that are switched off
    ChartSketch(const QSizeF& size, ChartStyle style, std::set<int> hidden = {});

    [[nodiscard]] const QRectF& room() const { return m_room; }
    [[nodiscard]] QRectF takeTop(double height);
    [[nodiscard]] QRectF takeBottom(double height);
    [[nodiscard]] QRectF takeLeft(double width);
    [[nodiscard]] QRectF takeRight(double width);

    [[nodiscard]] Tone tone() const { return m_style.tone; }
    [[nodiscard]] QColor color(Role role) const { return ui::color(role, m_style.tone); }
    /// @param index  of the scenario in the plan
    [[nodiscard]] QColor scenario(std::size_t index) const;
    [[nodiscard]] QColor stack(std::size_t index) const { return stackColor(index, m_style.tone); }
    /// From the ground of the chart to the accent.
    [[nodiscard]] QColor shade(double share) const;
    [[nodiscard]] double widthOf(const QString& text) const;
    [[nodiscard]] double boldWidthOf(const QString& text) const;
    [[nodiscard]] double widestOf(const QStringList& texts, double most) const;
    /// Of a text that is broken at its spaces; wider words are cut.
    [[nodiscard]] double wrappedHeight(const QString& text, double width) const;
    [[nodiscard]] double lineHeight() const { return m_metrics.height(); }
    [[nodiscard]] QString elided(const QString& text, double width, bool isBold = false) const;
    [[nodiscard]] bool isHidden(std::size_t entry) const { return m_hidden.contains(static_cast<int>(entry)); }

    void box(const QRectF& rect, const QColor& fill, const QColor& line = {});
    void hatched(const QRectF& rect, const QColor& color);
    void dashedBox(const QRectF& rect, const QColor& line);
    void line(const QPointF& from, const QPointF& to, const QColor& color, double width = 1.0, Qt::PenStyle style = Qt::SolidLine);
    void path(const QPolygonF& points, const QColor& color, double width = 1.5, Qt::PenStyle style = Qt::SolidLine);
    void area(const QPolygonF& points, const QColor& fill, const QColor& line = {});
    void dot(const QPointF& centre, double radius, const QColor& fill, const QColor& line = {});
    /// A ring that a bar runs through: forbidden.
    void barred(const QPointF& centre, double radius, const QColor& color);
    /// P10 to P90, with caps.
    void whisker(const QPointF& from, const QPointF& to, const QColor& color);
    /// One line, shortened to the room unless it wraps.
    void text(const QRectF& room, int flags, const QString& text, const QColor& color, bool isBold = false);
    /// In as many lines as stand in the room; what is too long for them is shortened in the middle.
    void label(const QRectF& room, int flags, const QString& text, const QColor& color, bool isBold = false);
    void label(const QRectF& room, int flags, const QString& text) { label(room, flags, text, color(Role::text)); }
    /// Of such a label in at most so many lines.
    [[nodiscard]] double labelHeight(const QString& text, double width, int mostLines, bool isBold = false) const;
    /// Whether such a label stands whole in so many lines.
    [[nodiscard]] bool fits(const QString& text, double width, int lines, bool isBold = false) const;
    void text(const QRectF& room, int flags, const QString& text) { this->text(room, flags, text, color(Role::text)); }
    void place(const QRectF& room, const QPoint& cell, const QString& text, ChartTarget target = {},
               std::shared_ptr<const LateInterval> late = {});

    // Parts that most charts have.

    void headline(const QString& text);
    /// A line of warning under the headline.
    void warning(const QString& text);
    /// A line of explanation at the bottom.
    void footnote(const QString& text);
    /// In the middle of what is left: why there is nothing to see.
    void note(const QString& text);
    [[nodiscard]] double noteHeight(const QString& text) const;
    /// On the right; a click or Enter on an entry hides or shows it. Nothing for less than two entries.
    void legend(const std::vector<LegendEntry>& entries);
    /// The same in rows above the chart, where one that scrolls shows them first.
    void legendAbove(const std::vector<LegendEntry>& entries);
    /// Ticks, grid lines and title; takes its room on the left or at the bottom.
    void leftAxis(const estimator::ChartAxis& axis, const QString& title);
    void bottomAxis(const estimator::ChartAxis& axis, const QString& title);
    void axes(const estimator::ChartAxis& left, const QString& leftTitle, const estimator::ChartAxis& bottom, const QString& bottomTitle);
    [[nodiscard]] double x(const estimator::ChartAxis& axis, double value) const;
    [[nodiscard]] double y(const estimator::ChartAxis& axis, double value) const;

    [[nodiscard]] ChartPicture take() { return std::move(m_picture); }

private:
    /// The swatch and the words of an entry, to be clicked.
    void paintEntry(const QRectF& row, const std::vector<LegendEntry>& entries, std::size_t index);
    void remark(const QString& text);
    void sayHowManyMore(const QRectF& row, std::size_t count);
    void takeLeftAxis(const estimator::ChartAxis& axis, const QString& title);
    void takeBottomAxis(const QString& title);
    void drawLeftAxis(const estimator::ChartAxis& axis);
    void drawBottomAxis(const estimator::ChartAxis& axis);

    ChartStyle m_style;
    std::set<int> m_hidden;
    QFontMetricsF m_metrics;
    QRectF m_room;
    double m_edge; ///< of the whole chart, on the right
    ChartPicture m_picture;
};

} // namespace ui
