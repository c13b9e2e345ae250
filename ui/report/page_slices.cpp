#include "ui/report/page_slices.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintDevice>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <map>
#include <set>

namespace ui {
namespace {

constexpr double kTallRow = 0.4;      ///< of a page: such a row may be cut between its lines
constexpr double kRounding = 0.01;    ///< of positions that are the same
constexpr double kIntroduction = 0.3; ///< of a page: what stands between a heading and its table at the most
constexpr double kStylePixelsPerInch = 96;

struct Span {
    double top, bottom;
};

bool isPicture(const QTextBlock& block) { return block.text().startsWith(QChar::ObjectReplacementCharacter); }
bool isHeading(const QTextBlock& block) { return block.blockFormat().headingLevel() != 0; }
bool asksForPage(const QTextBlock& block) { return block.blockFormat().pageBreakPolicy().testFlag(QTextFormat::PageBreak_AlwaysBefore); }

class Measure {
public:
    Measure(const QTextDocument& document, double height)
        : m_layout{*document.documentLayout()},
          m_height{height},
          m_dotsPerPixel{m_layout.paintDevice() == nullptr ? 1.0 : m_layout.paintDevice()->logicalDpiY() / kStylePixelsPerInch} {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) add(block);
        std::ranges::sort(m_whole, {}, &Span::top);
    }

    [[nodiscard]] const std::set<double>& wanted() const { return m_wanted; }

    /// The last place for a cut that is no deeper than `most`, behind `top`; `most` where there is none.
    [[nodiscard]] double cutBefore(double top, double most) const {
        double cut = most;
        // Spans overlap: what lies above one may lie within another that begins before it.
        for (bool isMoved = true; isMoved;) {
            isMoved = false;
            for (const Span& span : m_whole) {
                if (span.top >= cut - kRounding) break;
                if (span.bottom <= cut + kRounding || span.top <= top + kRounding) continue;
                cut = span.top;
                isMoved = true;
                break;
            }
        }
        return cut;
    }

    /// The titles of the table that a cut goes through.
    [[nodiscard]] Span titlesAt(double cut) const {
        for (const auto& [table, span] : m_tables)
            if (span.top + kRounding < cut && cut < span.bottom - kRounding) {
                const auto titles = m_titles.find(table);
                if (titles != m_titles.end() && titles->second.bottom <= cut + kRounding) return titles->second;
            }
        return {0.0, 0.0};
    }

private:
    [[nodiscard]] Span spanOf(const QTextBlock& block) const {
        const QRectF room = m_layout.blockBoundingRect(block);
        return {room.top(), room.bottom()};
    }

    void add(const QTextBlock& block) {
        if (asksForPage(block)) m_wanted.insert(spanOf(block).top);
        addLines(block);
        const QTextTable* table = QTextCursor{block}.currentTable();
        if (table != nullptr) return addRow(*table, block);
        if (isHeading(block)) m_whole.push_back({spanOf(block).top, endOfHeaded(block)});
        else if (isPicture(block)) m_whole.push_back({spanOf(block).top, endOfPicture(block)});
        else if (const QTextTable* next = tableBehind(block)) m_whole.push_back({spanOf(block).top, firstRowEnd(*next, block)});
    }

    /// The table that a line of text introduces; null where more text follows.
    [[nodiscard]] static const QTextTable* tableBehind(const QTextBlock& text) {
        return text.text().isEmpty() || !text.next().isValid() ? nullptr : QTextCursor{text.next()}.currentTable();
    }
    [[nodiscard]] double firstRowEnd(const QTextTable& table, const QTextBlock& above) const {
        return std::min(rowSpan(table, std::min(1, table.rows() - 1)).bottom, spanOf(above).top + kTallRow * m_height);
    }

    void addLines(const QTextBlock& block) {
        const double top = spanOf(block).top;
        const QTextLayout& lines = *block.layout();
        for (int i = 0; i < lines.lineCount(); ++i) {
            const QRectF line = lines.lineAt(i).rect();
            m_whole.push_back({top + line.top(), top + line.bottom()});
        }
    }

    [[nodiscard]] Span textOfRow(const QTextTable& table, int row) const {
        Span span = spanOf(table.cellAt(row, 0).firstCursorPosition().block());
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            span.top = std::min(span.top, spanOf(cell.firstCursorPosition().block()).top);
            span.bottom = std::max(span.bottom, spanOf(cell.lastCursorPosition().block()).bottom);
        }
        return span;
    }

    [[nodiscard]] Span spanOf(const QTextTable& table) const {
        const QRectF room = m_layout.frameBoundingRect(const_cast<QTextTable*>(&table)); // which Qt only reads
        // Qt takes the text of the first cell for the top of the table, also where it stands at the foot of a taller row.
        const double below = spanOf(table.cellAt(0, 0).firstCursorPosition().block()).top - textOfRow(table, 0).top;
        // The ground of the titles begins above their text.
        const double top = std::min(room.top() - below, textOfRow(table, 0).top - table.format().cellPadding() * m_dotsPerPixel);
        return {top, room.bottom() - below};
    }

    /// Rows meet halfway between their texts.
    [[nodiscard]] Span rowSpan(const QTextTable& table, int row) const {
        const Span whole = spanOf(table);
        const Span text = textOfRow(table, row);
        return {row == 0 ? whole.top : (textOfRow(table, row - 1).bottom + text.top) / 2,
                row + 1 == table.rows() ? whole.bottom : (text.bottom + textOfRow(table, row + 1).top) / 2};
    }

    void addRow(const QTextTable& table, const QTextBlock& block) {
        const QTextTableCell cell = table.cellAt(block.position());
        if (cell.column() != 0 || cell.firstCursorPosition().block() != block) return;
        const Span span = rowSpan(table, cell.row());
        if (cell.row() == 0) {
            m_tables[&table] = spanOf(table);
            // Titles stay with the first row below them.
            if (table.format().headerRowCount() > 0) {
                m_titles[&table] = span;
                if (table.rows() > 1) m_whole.push_back({span.top, std::min(rowSpan(table, 1).bottom, span.top + kTallRow * m_height)});
            }
        }
        if (span.bottom - span.top < kTallRow * m_height) m_whole.push_back(span);
    }

    /// Of its caption.
    [[nodiscard]] double endOfPicture(const QTextBlock& picture) const {
        return spanOf(picture.next().isValid() ? picture.next() : picture).bottom;
    }

    [[nodiscard]] static bool isText(const QTextBlock& block) {
        return !isHeading(block) && !isPicture(block) && QTextCursor{block}.currentTable() == nullptr;
    }

    /// The table or picture that short paragraphs behind a heading introduce; else the second paragraph.
    [[nodiscard]] QTextBlock introduced(const QTextBlock& heading) const {
        const QTextBlock first = heading.next();
        for (QTextBlock block = first; block.isValid() && !isHeading(block); block = block.next()) {
            if (!isText(block)) return block;
            if (spanOf(block).bottom > spanOf(heading).top + kIntroduction * m_height) break;
        }
        const bool hasSecond = first.isValid() && isText(first) && first.next().isValid() && !isHeading(first.next());
        return hasSecond ? first.next() : first;
    }

    /// Of the paragraph, picture with its caption, or first row behind a heading and what introduces it.
    [[nodiscard]] double endOfHeaded(const QTextBlock& heading) const {
        const QTextBlock block = introduced(heading);
        if (!block.isValid()) return spanOf(heading).bottom;
        double end = spanOf(block).bottom;
        if (isHeading(block)) end = endOfHeaded(block);
        else if (isPicture(block)) end = endOfPicture(block);
        else if (const QTextTable* table = QTextCursor{block}.currentTable()) end = rowSpan(*table, std::min(1, table->rows() - 1)).bottom;
        return std::min(end, spanOf(heading).top + 0.95 * m_height);
    }

    const QAbstractTextDocumentLayout& m_layout;
    double m_height;
    double m_dotsPerPixel;     ///< of the lengths in style sheets
    std::vector<Span> m_whole; ///< what is not cut
    std::set<double> m_wanted; ///< where a page has to begin
    std::map<const QTextTable*, Span> m_tables, m_titles;
};

} // namespace

std::vector<PageSlice> pageSlices(const QTextDocument& document, double height) {
    const Measure measure{document, height};
    const double end = document.documentLayout()->documentSize().height();
    std::vector<PageSlice> slices;
    double top = 0.0;
    do {
        const Span titles = measure.titlesAt(top);
        const double deepest = top + height - (titles.bottom - titles.top);
        double bottom = deepest < end ? measure.cutBefore(top, deepest) : end;
        const auto wanted = measure.wanted().upper_bound(top + kRounding);
        if (wanted != measure.wanted().end()) bottom = std::min(bottom, *wanted);
        slices.push_back({top, bottom, titles.top, titles.bottom});
        top = bottom;
    } while (top < end - kRounding);
    return slices;
}

} // namespace ui
