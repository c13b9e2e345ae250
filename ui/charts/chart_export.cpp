#include "ui/charts/chart_export.h"

#include "ui/charts/stacked_chart.h"
#include "ui/results/table_text.h"
#include "ui/text/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace ui {
namespace {

constexpr double kPictureScale = 2.0; ///< so that a picture stays sharp on paper

QByteArray png(StackedChart& chart) {
    QImage image{(QSizeF{chart.size()} * kPictureScale).toSize(), QImage::Format_ARGB32_Premultiplied};
    image.fill(chart.palette().color(QPalette::Base));
    QPainter painter{&image};
    painter.setRenderHint(QPainter::Antialiasing);
    chart.scene()->render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(StackedChart& chart) {
    QByteArray bytes;
    QBuffer buffer{&bytes};
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(chart.size());
    generator.setViewBox(QRect{QPoint{}, chart.size()});
    generator.setTitle(chart.accessibleName());
    QPainter painter{&generator};
    chart.scene()->render(&painter);
    painter.end();
    return bytes;
}

} // namespace

models::Result<void> writeChart(StackedChart& chart, const QAbstractItemModel& figures, const QString& file) {
    QByteArray bytes;
    if (file.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive)) bytes = png(chart);
    else if (file.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive)) bytes = svg(chart);
    else if (file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) bytes = csv(figures).toUtf8();
    else
        return models::fail(models::Code::unwritableFile, toStd(file),
                            {toStd(QCoreApplication::translate("ui::ChartExport", "the name must end in .png, .svg or .csv"))});
    QSaveFile out{file};
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return models::fail(models::Code::unwritableFile, toStd(file), {toStd(out.errorString())});
    return {};
}

} // namespace ui
