#pragma once

#include "ui/report/report.h"

#include <QObject>
#include <QTextObjectInterface>

namespace ui {

/// Paints the report's pictures into its text as vectors: "pipeline" and "chart:METRIC".
class ReportPictures : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// `dotsPerPixel`: how many units of the page make one pixel of a screen.
    ReportPictures(const ReportRequest& request, double dotsPerPixel, QObject* parent);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& place, QTextDocument* document, int position, const QTextFormat& format) override;

private:
    void drawChart(QPainter& painter, const QRectF& place, estimator::Metric metric) const;
    void drawPipeline(QPainter& painter, const QRectF& place) const;

    const ReportRequest& m_request;
    double m_dotsPerPixel;
};

/// Latin and Chinese faces whose text can be searched in a PDF.
[[nodiscard]] QFont reportFont();

} // namespace ui
