#include "ui/report/report_pages.h"

#include "ui/report/picture_object.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

namespace ui {
namespace {

constexpr double kPixelsPerInch = 96;
constexpr double kMillimetresPerInch = 25.4;
constexpr double kMarginLine = 8; ///< mm from the text to running title and page number
constexpr double kMarginTextSize = 7.5;

/// Of the first line: where a page ends, the block itself begins before the gap that the line is moved over.
double topOf(const QTextDocument& document, const QTextBlock& block) {
    const double top = document.documentLayout()->blockBoundingRect(block).top();
    const QTextLayout* layout = block.layout();
    return layout->lineCount() == 0 ? top : top + layout->lineAt(0).y() - layout->boundingRect().top();
}

int pageOf(const QTextDocument& document, const QTextBlock& block) {
    return static_cast<int>(topOf(document, block) / document.pageSize().height());
}

/// What has to stand on the same page as a heading: the paragraph, picture or first row behind it; behind a line of introduction, what
/// that introduces.
QTextBlock headed(const QTextBlock& heading) {
    QTextBlock block = heading.next();
    if (block.isValid() && block.next().isValid() && block.blockFormat().headingLevel() == 0 &&
        QTextCursor{block}.currentTable() == nullptr)
        block = block.next();
    const QTextTable* table = QTextCursor{block}.currentTable();
    if (table == nullptr || table->rows() < 2) return block;
    return table->cellAt(std::min(1, table->rows() - 1), 0).firstCursorPosition().block();
}

/// A heading stays with what it heads. Each round moves the first stray one and looks again, as everything after it has moved too.
void keepHeadingsWithText(QTextDocument& document) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || !block.next().isValid()) continue;
        const QTextBlock text = headed(block);
        if (!text.isValid() || pageOf(document, text) == pageOf(document, block)) continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor{block}.setBlockFormat(format);
    }
}

} // namespace

ReportPages::ReportPages(const estimator::Outline& outline, const estimator::Voice& voice, const PictureSource& source,
                         const ReportLogo& logo, QPagedPaintDevice& device)
    : m_runningTitle{toQt(voice.say(outline.cover.title)).simplified()},
      m_runningNote{toQt(voice.say(outline.cover.standing.text)).simplified()},
      m_dotsPerMillimetre{device.logicalDpiX() / kMillimetresPerInch} {
    layOut(outline, voice, source, logo, device, {});
    // The contents stand on a page of their own, so that their numbers move nothing.
    std::vector<int> pages;
    for (const Bookmark& bookmark : bookmarks())
        if (bookmark.level == 2) pages.push_back(bookmark.page + 1);
    layOut(outline, voice, source, logo, device, pages);
}

QMarginsF ReportPages::margins() { return {18, 20, 18, 20}; }

void ReportPages::layOut(const estimator::Outline& outline, const estimator::Voice& voice, const PictureSource& source,
                         const ReportLogo& logo, QPagedPaintDevice& device, const std::vector<int>& pages) {
    m_text = pageText(outline, voice, !logo.isEmpty(), pages);
    m_document.clear();
    m_document.documentLayout()->setPaintDevice(&device);
    m_document.documentLayout()->registerHandler(
        QTextFormat::ImageObject, new PictureObject{m_text, source, logo, device.logicalDpiX() / kPixelsPerInch, &m_document});
    m_document.setDefaultFont(reportFont());
    m_document.setDocumentMargin(0);
    m_document.setPageSize(QSizeF{static_cast<double>(device.width()), static_cast<double>(device.height())});
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document.setDefaultTextOption(option);
    m_document.setDefaultStyleSheet(pageStyle());
    m_document.setHtml(m_text.html);
    keepHeadingsWithText(m_document);
    // Breaks set after the first layout leave parts of it stale; what lies there would not be drawn.
    m_document.markContentsDirty(0, m_document.characterCount());
}

std::vector<Bookmark> ReportPages::bookmarks() const {
    std::vector<Bookmark> found;
    const double height = m_document.pageSize().height();
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0) continue;
        const double top = topOf(m_document, block);
        const int page = static_cast<int>(top / height);
        found.push_back({level, block.text().simplified(), page, top / height - page});
    }
    return found;
}

bool ReportPages::paint(QPagedPaintDevice& device, QPainter& painter) const {
    for (int number = 0; number < count(); ++number) {
        if (number > 0 && !device.newPage()) return false;
        paintPage(painter, number);
        if (number > 0) paintMargins(painter, number);
    }
    return true;
}

void ReportPages::paintPage(QPainter& painter, int number) const {
    const QSizeF page = m_document.pageSize();
    painter.save();
    painter.translate(0, -number * page.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF{0, number * page.height(), page.width(), page.height()};
    context.palette.setColor(QPalette::Text, color(Role::text, Tone::light));
    painter.setClipRect(context.clip);
    m_document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void ReportPages::paintMargins(QPainter& painter, int number) const {
    QFont font = reportFont();
    font.setPointSizeF(kMarginTextSize);
    const QFontMetricsF metrics{font, painter.device()};
    const QSizeF page = m_document.pageSize();
    const double away = kMarginLine * m_dotsPerMillimetre;
    const QRectF above{0, -away, page.width(), metrics.height()};
    const QRectF below{0, page.height() + away - metrics.height(), page.width(), metrics.height()};
    const QString pages = QCoreApplication::translate("ui::Report", "Page %1 of %2").arg(number + 1).arg(count());
    const double room = page.width() - metrics.horizontalAdvance(pages) * 1.5;
    painter.save();
    painter.setFont(font);
    painter.setPen(color(Role::secondaryText, Tone::light));
    painter.drawText(above, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(m_runningTitle, Qt::ElideRight, page.width()));
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(m_runningNote, Qt::ElideRight, room));
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, pages);
    painter.restore();
}

} // namespace ui
