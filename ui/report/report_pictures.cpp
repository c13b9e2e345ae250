#include "ui/report/report_pictures.h"

#include "ui/canvas/pipeline_picture.h"
#include "ui/charts/bars_chart.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QFont>
#include <QPainter>
#include <QPixmap>
#include <QTextDocument>
#include <QTextImageFormat>

#include <algorithm>

namespace ui {
namespace {

// In pixels of a screen: small enough that the labels of the chart have the size of the text around them.
constexpr QSize kChartSize{720, 320};
constexpr int kChartTextSize = 11;
constexpr double kFlattestPipeline = 0.1;
constexpr double kTallestPipeline = 0.55;

std::optional<estimator::Metric> chartMetric(const QString& name) {
    const QString prefix = QStringLiteral("chart:");
    return name.startsWith(prefix) ? estimator::metric(toStd(name.mid(prefix.size()))) : std::nullopt;
}

} // namespace

QFont reportFont() {
    QFont font;
    font.setFamilies({QStringLiteral("DejaVu Sans"), QStringLiteral("WenQuanYi Micro Hei")});
    font.setPointSizeF(8.5);
    // Any spacing switches ligatures off: a search for "first" would not find a word that is written with one.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.01);
    return font;
}

ReportPictures::ReportPictures(const ReportRequest& request, double dotsPerPixel, QObject* parent)
    : QObject{parent},
      m_request{request},
      m_dotsPerPixel{dotsPerPixel} {}

QSizeF ReportPictures::intrinsicSize(QTextDocument* document, int, const QTextFormat& format) {
    const double width = document->pageSize().width();
    if (chartMetric(format.toImageFormat().name())) return {width, width * kChartSize.height() / kChartSize.width()};
    const QRectF pipeline = pipelineRect(m_request.plan);
    const double ratio = pipeline.width() > 0 ? pipeline.height() / pipeline.width() : kFlattestPipeline;
    return {width, width * std::clamp(ratio, kFlattestPipeline, kTallestPipeline)};
}

void ReportPictures::drawObject(QPainter* painter, const QRectF& place, QTextDocument*, int, const QTextFormat& format) {
    painter->save();
    if (const auto metric = chartMetric(format.toImageFormat().name())) drawChart(*painter, place, *metric);
    else drawPipeline(*painter, place);
    painter->restore();
}

void ReportPictures::drawChart(QPainter& painter, const QRectF& place, estimator::Metric metric) const {
    BarsChart chart;
    // In pixels: points would be blown up on paper, whose dots are finer than those that the chart was laid out for.
    QFont font = reportFont();
    font.setPixelSize(kChartTextSize);
    chart.setAnswer(estimator::stackedBars(m_request.estimate, metric, estimator::StackBy::stage));
    chart.paintOnPaper(painter, place, font);
}

void ReportPictures::drawPipeline(QPainter& painter, const QRectF& place) const {
    if (!m_request.facts) return;
    painter.setFont(reportFont());
    painter.translate(place.topLeft());
    painter.scale(m_dotsPerPixel, m_dotsPerPixel);
    const QRectF target{QPointF{}, place.size() / m_dotsPerPixel};
    paintPipeline(painter, target, m_request.plan, *m_request.facts, m_request.estimate.scenario(m_request.plan.baseline().id),
                  estimator::Metric::total, Tone::light);
}

} // namespace ui
