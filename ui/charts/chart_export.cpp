#include "ui/charts/chart_export.h"

#include "models/files/atomic_file.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/chart_view.h"
#include "ui/results/table_text.h"
#include "ui/text/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QPrinter>
#include <QSvgGenerator>

namespace ui {
namespace {

constexpr double kPictureScale = 2.0; ///< so that a picture stays sharp on paper
constexpr int kTextSize = 11;         ///< of a chart on paper, in the units that it is laid out in

QImage image(const ChartView& chart) {
    QImage image{(QSizeF{chart.size()} * kPictureScale).toSize(), QImage::Format_ARGB32_Premultiplied};
    image.fill(chart.palette().color(QPalette::Base));
    QPainter painter{&image};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kPictureScale, kPictureScale);
    chart.picture().paint(painter, chart.font());
    return image;
}

QByteArray png(const ChartView& chart) {
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image(chart).save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(const ChartView& chart) {
    QByteArray bytes;
    QBuffer buffer{&bytes};
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(chart.size());
    generator.setViewBox(chart.rect());
    generator.setTitle(chart.title());
    QPainter painter{&generator};
    painter.fillRect(chart.rect(), chart.palette().color(QPalette::Base));
    chart.picture().paint(painter, chart.font());
    painter.end();
    return bytes;
}

QByteArray csvText(const ChartView& chart) {
    ChartTableModel figures;
    figures.setContent(chart.table());
    return csv(figures).toUtf8();
}

} // namespace

models::Result<void> writeChart(const ChartView& chart, const QString& file) {
    QByteArray bytes;
    if (file.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive)) bytes = png(chart);
    else if (file.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive)) bytes = svg(chart);
    else if (file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) bytes = csvText(chart);
    else
        return models::fail(models::Code::unwritableFile, toStd(file),
                            {toStd(QCoreApplication::translate("ui::ChartExport", "its ending names no kind of picture")),
                             toStd(QCoreApplication::translate("ui::ChartExport", "choose a name that ends in .png, .svg or .csv"))});
    return models::writeAtomically(file.toStdU16String(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

QMimeData* chartPicture(const ChartView& chart, PictureForm form) {
    auto* data = new QMimeData;
    switch (form) {
    case PictureForm::png: data->setImageData(image(chart)); break;
    case PictureForm::svg: {
        const QByteArray bytes = svg(chart);
        data->setData(QStringLiteral("image/svg+xml"), bytes);
        // For programs that know pictures as text only.
        data->setText(QString::fromUtf8(bytes));
        break;
    }
    }
    return data;
}

void printChart(const ChartView& chart, QPrinter& printer) {
    QPainter painter{&printer};
    QFont font = chart.font();
    // In pixels: points would be blown up on paper, whose dots are finer than those that the chart was laid out for.
    font.setPixelSize(kTextSize);
    chart.paintOnPaper(painter, painter.viewport(), font);
}

} // namespace ui
