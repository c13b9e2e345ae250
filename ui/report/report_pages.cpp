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

#include <algorithm>
#include <iterator>

namespace ui {
namespace {

constexpr double kPixelsPerInch = 96;
constexpr double kMillimetresPerInch = 25.4;
constexpr double kMarginLine = 8; ///< mm from the text to running title and page number
constexpr double kMarginTextSize = 7.5;
constexpr double kTouch = 0.5; ///< dots

} // namespace

ReportPages::ReportPages(const estimator::Outline& outline, const estimator::Voice& voice, const PictureSource& source,
                         const ReportLogo& logo, QPagedPaintDevice& device)
    : m_runningTitle{toQt(voice.say(outline.cover.title)).simplified()},
      m_runningNote{toQt(voice.say(outline.cover.standing.text)).simplified()},
      m_pageHeight{static_cast<double>(device.height())},
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
        QTextFormat::ImageObject, new PictureObject{m_text, source, logo, QSizeF{static_cast<double>(device.width()), m_pageHeight},
                                                    device.logicalDpiX() / kPixelsPerInch, &m_document});
    m_document.setDefaultFont(reportFont());
    m_document.setDocumentMargin(0);
    m_document.setTextWidth(device.width());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight); // of the report, though a paragraph may begin with a name that runs the other way
    m_document.setDefaultTextOption(option);
    m_document.setDefaultStyleSheet(pageStyle());
    m_document.setHtml(m_text.html);
    m_slices = pageSlices(m_document, m_pageHeight);
}

std::vector<Bookmark> ReportPages::bookmarks() const {
    std::vector<Bookmark> found;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0) continue;
        const double top = m_document.documentLayout()->blockBoundingRect(block).top();
        const auto slice = std::prev(std::ranges::upper_bound(m_slices, top, {}, &PageSlice::top));
        const int page = static_cast<int>(slice - m_slices.begin());
        found.push_back({level, block.text().simplified(), page, (slice->headHeight() + top - slice->top) / m_pageHeight});
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
    const PageSlice& slice = m_slices[static_cast<std::size_t>(number)];
    if (slice.headHeight() > 0.0) paintPart(painter, slice.headTop, slice.headBottom, 0.0);
    paintPart(painter, slice.top, slice.bottom, slice.headHeight());
}

void ReportPages::paintPart(QPainter& painter, double top, double bottom, double at) const {
    painter.save();
    painter.translate(0, at - top);
    QAbstractTextDocumentLayout::PaintContext context;
    // What only touches the clip would be drawn too: unseen, but found in the text of the page.
    context.clip = QRectF{0, top, m_document.textWidth(), bottom - top}.adjusted(0, kTouch, 0, -kTouch);
    context.palette.setColor(QPalette::Text, color(Role::text, Tone::light));
    painter.setClipRect(QRectF{0, top, m_document.textWidth(), bottom - top});
    m_document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void ReportPages::paintMargins(QPainter& painter, int number) const {
    QFont font = reportFont();
    font.setPointSizeF(kMarginTextSize);
    const QFontMetricsF metrics{font, painter.device()};
    const QSizeF page{m_document.textWidth(), m_pageHeight};
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
