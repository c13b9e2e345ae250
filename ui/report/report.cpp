#include "ui/report/report.h"

#include "estimator/report.h"
#include "ui/document/document.h"
#include "ui/report/report_html.h"
#include "ui/report/report_pictures.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace ui {
namespace {

constexpr int kResolution = 600; ///< dots per inch of the page's coordinates
constexpr double kDotsPerPixel = kResolution / 96.0;
constexpr QMarginsF kMargins{16, 15, 16, 20}; ///< mm
constexpr double kFooterMillimetres = 10;
constexpr double kMillimetresPerInch = 25.4;

QString styleSheet() {
    const QString line = color(Role::nodeBorder, Tone::light).name();
    const QString ground = color(Role::chip, Tone::light).name();
    return QStringLiteral("body { color: %1 } h1 { font-size: 20pt } h2 { font-size: 13pt; margin-top: 14px } h3 { font-size: 10pt }"
                          "table { border-collapse: collapse; border-style: none }"
                          "th { background-color: %2; font-weight: bold; vertical-align: bottom; border-bottom: 1px solid %3 }"
                          "td { border-bottom: 1px solid %3 } .total { font-weight: bold }"
                          ".code { font-family: 'DejaVu Sans Mono', 'WenQuanYi Micro Hei'; font-size: 7.5pt; margin: 0px }")
        .arg(color(Role::text, Tone::light).name(), ground, line);
}

int pageOf(const QTextDocument& document, const QTextBlock& block) {
    return static_cast<int>(document.documentLayout()->blockBoundingRect(block).top() / document.pageSize().height());
}

/// A heading stays with what it heads. Each round moves the first stray one and looks again, as everything after it has moved too.
void keepHeadingsWithText(QTextDocument& document) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const bool isHeading = block.blockFormat().headingLevel() > 0;
        if (!isHeading || !block.next().isValid()) continue;
        // A heading may be followed by a line of its own; the text proper is what comes then.
        const QTextBlock text = block.next().next().isValid() ? block.next().next() : block.next();
        if (pageOf(document, text) == pageOf(document, block)) continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor{block}.setBlockFormat(format);
    }
}

void drawFooter(QPainter& painter, const QSizeF& page, const QString& title, int number, int count) {
    const double height = kFooterMillimetres / kMillimetresPerInch * kResolution;
    const QRectF place{0, page.height() + height / 2, page.width(), height / 2};
    QFont font = reportFont();
    font.setPointSizeF(7.5);
    painter.setFont(font);
    painter.setPen(color(Role::secondaryText, Tone::light));
    const QString pages = QCoreApplication::translate("ui::Report", "Page %1 of %2").arg(number).arg(count);
    const double room = page.width() * 0.75;
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, pages);
    painter.drawText(place.adjusted(0, 0, room - page.width(), 0), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF{font, painter.device()}.elidedText(title, Qt::ElideRight, room));
}

bool drawPages(QPdfWriter& writer, QTextDocument& document, const QString& title) {
    QPainter painter;
    if (!painter.begin(&writer)) return false;
    const QSizeF page = document.pageSize();
    // Breaks set after the first layout leave parts of it stale; what lies there would not be drawn.
    document.markContentsDirty(0, document.characterCount());
    const int count = document.pageCount();
    for (int number = 0; number < count; ++number) {
        if (number > 0 && !writer.newPage()) return false;
        painter.save();
        painter.translate(0, -number * page.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF{0, number * page.height(), page.width(), page.height()};
        context.palette.setColor(QPalette::Text, color(Role::text, Tone::light));
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        drawFooter(painter, page, title, number + 1, count);
    }
    return painter.end();
}

QString planFileName(const Document& document) {
    return document.file().isEmpty() ? QStringLiteral("PLAN.fourem") : QFileInfo{document.file()}.fileName();
}

} // namespace

models::Result<void> exportReport(const ReportRequest& request, const QString& file) {
    QSaveFile out{file};
    const auto failure = [&](const QString& why) { return models::fail(models::Code::unwritableFile, toStd(file), {toStd(why)}); };
    if (!out.open(QIODevice::WriteOnly)) return failure(out.errorString());

    const QString title = toQt(request.plan.title);
    QPdfWriter writer{&out};
    writer.setResolution(kResolution);
    writer.setPageLayout(QPageLayout{QPageSize{QPageSize::A4}, QPageLayout::Portrait, kMargins, QPageLayout::Millimeter});
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Fourem " FOUREM_VERSION));

    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.documentLayout()->registerHandler(QTextFormat::ImageObject, new ReportPictures{request, kDotsPerPixel, &document});
    document.setDefaultFont(reportFont());
    document.setDocumentMargin(0);
    document.setPageSize(QSizeF{static_cast<double>(writer.width()), static_cast<double>(writer.height())});
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    document.setDefaultStyleSheet(styleSheet());
    const estimator::Comparison comparison = estimator::compare(request.plan, request.estimate);
    document.setHtml(reportText(estimator::makeReport(request.plan, request.estimate, comparison), request));
    keepHeadingsWithText(document);

    if (!drawPages(writer, document, title)) return failure(QCoreApplication::translate("ui::Report", "the PDF could not be finished"));
    return out.commit() ? models::Result<void>{} : failure(out.errorString());
}

models::Result<void> exportReport(const Document& document, const QString& file) {
    const models::Facts facts = document.facts();
    const auto write = [&](const estimator::Estimate& estimate) {
        return exportReport(ReportRequest{*document.plan(), estimate, &facts, planFileName(document), QDateTime::currentDateTime()}, file);
    };
    if (document.estimate() && !document.isEstimating() && !document.estimateError()) return write(*document.estimate());
    return estimator::estimate(*document.plan(), facts).and_then(write);
}

} // namespace ui
