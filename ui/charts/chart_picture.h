#pragma once

#include "estimator/levers/trial.h"
#include "models/pipeline/edit.h"

#include <QColor>
#include <QFont>
#include <QPoint>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

class QPainter;

/// A chart as a value: what is painted, and the places in it that can be pointed at. Screen, paper, pictures in files and tests all read
/// the same.
namespace ui {

struct ChartShape {
    QPolygonF points;
    bool isClosed = true;
    QColor fill; ///< invalid: none
    Qt::BrushStyle pattern = Qt::SolidPattern;
    QColor line; ///< invalid: none
    double width = 1.0;
    Qt::PenStyle style = Qt::SolidLine;
};

struct ChartText {
    QRectF room;
    int flags = Qt::AlignCenter;
    QString text;
    QColor color;
    bool isBold = false;
};

/// Where a click leads.
struct ChartTarget {
    std::optional<models::ScenarioId> scenario;
    std::optional<models::StageId> stage;
    QString field;
    std::shared_ptr<const models::Edit> edit;        ///< what a click does to the plan instead
    std::shared_ptr<const models::Edit> alternative; ///< the same with Ctrl held
    bool isEstimated = true;                         ///< false: its figure is none of the estimate, which cannot tell why it is so
    std::optional<int> legendEntry;                  ///< what it shows or hides instead
};

/// An interval that takes too long to be found for every place: it is found beside the window once its place is pointed at.
struct LateInterval {
    std::function<estimator::FigureInterval(const std::stop_token&)> find;
    std::function<QString(const estimator::FigureInterval&)> text; ///< of the place, with the interval or why there is none
};

/// Something that can be pointed at, by mouse or keyboard.
struct ChartPlace {
    QRectF room;
    QPoint cell; ///< where the arrow keys find it: columns grow to the right, rows downwards
    QString text;
    ChartTarget target;
    std::shared_ptr<const LateInterval> late = {}; ///< none: the text says all
};

struct ChartPicture {
    std::vector<ChartShape> shapes;
    std::vector<ChartText> texts; ///< over the shapes
    std::vector<ChartPlace> places;
    QStringList remarks; ///< headline, warnings, footnotes: what is told of the chart as a whole

    void paint(QPainter& painter, const QFont& font) const;
    /// The topmost place there.
    [[nodiscard]] std::optional<std::size_t> placeAt(const QPointF& point) const;
    /// The place that an arrow key leads to from `from`; the first one where nothing is pointed at.
    [[nodiscard]] std::optional<std::size_t> placeBeside(std::optional<std::size_t> from, Qt::Key arrow) const;
};

/// Half-way from one picture to another, for what moves. Pictures that do not show the same things cannot be mixed: then it is `to`.
[[nodiscard]] ChartPicture mixed(const ChartPicture& from, const ChartPicture& to, double share);

} // namespace ui
