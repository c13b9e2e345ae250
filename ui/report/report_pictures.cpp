#include "ui/report/report_pictures.h"

#include "ui/canvas/pipeline_picture.h"
#include "ui/charts/bars_chart.h"
#include "ui/charts/four_m_view.h"
#include "ui/charts/tornado_chart.h"
#include "ui/charts/waterfall_chart.h"
#include "ui/report/paper_pipeline.h"

#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

constexpr double kWidth = 760;
constexpr double kChartHeight = 300;
constexpr int kChartTextSize = 11;
constexpr double kTallestPipeline = 1.1; ///< of the width of a page
constexpr double kTallestChart = 1.15;   ///< of its width: more would not stand on a page
constexpr double kTwoLines = 1.45;       ///< of the height of a row: names find room for two

/// The chart of the window with the data of the report.
template <class Chart, class Data>
std::unique_ptr<ChartView> chartOf(const Data& data, const PictureSource& source) {
    auto chart = std::make_unique<Chart>(nullptr);
    chart->resize(static_cast<int>(kWidth), static_cast<int>(kChartHeight));
    ChartQuestion question;
    question.plan = source.plan;
    question.catalogue = source.catalogue;
    question.metric = data.metric;
    chart->present(std::move(question), data);
    return chart;
}

struct ChartOf {
    const PictureSource& source;

    std::unique_ptr<ChartView> operator()(const estimator::PipelinePicture&) const { return nullptr; }
    std::unique_ptr<ChartView> operator()(const estimator::StackedBars& data) const { return chartOf<BarsChart>(data, source); }
    std::unique_ptr<ChartView> operator()(const estimator::FourMChart& data) const { return chartOf<FourMView>(data, source); }
    std::unique_ptr<ChartView> operator()(const estimator::Waterfall& data) const { return chartOf<WaterfallChart>(data, source); }
    std::unique_ptr<ChartView> operator()(const estimator::Tornado& data) const { return chartOf<TornadoChart>(data, source); }
};

/// Paper has no tooltip that tells a name which was shortened.
bool hasNamesInRows(const estimator::Picture& picture) {
    return std::holds_alternative<estimator::Waterfall>(picture) || std::holds_alternative<estimator::Tornado>(picture);
}

void paintPipelinePicture(QPainter& painter, const QRectF& place, const estimator::PipelinePicture& picture, const PictureSource& source) {
    painter.setFont(reportFont());
    painter.translate(place.topLeft());
    const double scale = place.width() / kWidth;
    painter.scale(scale, scale);
    paintPipeline(painter, {QPointF{}, place.size() / scale}, pipelineOnPaper(*source.plan),
                  estimator::factsFor(*source.plan, source.catalogue), picture.scenario.get(), estimator::Metric::total, Tone::light);
}

} // namespace

QFont reportFont() {
    QFont font;
    font.setFamilies({QStringLiteral("DejaVu Sans"), QStringLiteral("WenQuanYi Micro Hei")});
    font.setPointSizeF(8.5);
    // Any spacing switches ligatures off: a search for "first" would not find a word that is written with one. Qt counts in 64ths.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64.0);
    return font;
}

QSizeF pictureSize(const estimator::Picture& picture, const PictureSource& source) {
    if (const auto chart = std::visit(ChartOf{source}, picture)) {
        const QSize least = chart->minimumSize();
        const double narrowed = kWidth / std::max<double>(kWidth, least.width());
        const double wrapped = hasNamesInRows(picture) ? kTwoLines : 1.0;
        return {kWidth, std::clamp(least.height() * narrowed * wrapped, kChartHeight, kWidth * kTallestChart)};
    }
    const QRectF pipeline = pipelineRect(pipelineOnPaper(*source.plan));
    // Small ones are not blown up.
    const double scale = kWidth / std::max(pipeline.width(), kPaperWidth);
    return {kWidth, std::min(pipeline.height() * scale, kWidth * kTallestPipeline)};
}

void paintPicture(QPainter& painter, const QRectF& place, const estimator::Picture& picture, const PictureSource& source) {
    painter.save();
    if (const auto chart = std::visit(ChartOf{source}, picture)) {
        // In pixels: points would be blown up on paper, whose dots are finer than those that the chart was laid out for.
        QFont font = reportFont();
        font.setPixelSize(kChartTextSize);
        chart->paintOnPaper(painter, place, font);
    } else {
        paintPipelinePicture(painter, place, std::get<estimator::PipelinePicture>(picture), source);
    }
    painter.restore();
}

} // namespace ui
