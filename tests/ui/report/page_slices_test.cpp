#include "ui/report/page_slices.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>

/// Where a long text is cut into pages.
class PageSlicesTest : public QObject {
    Q_OBJECT

    static constexpr double kHeight = 300;

    static void fill(QTextDocument& document, const QString& html) {
        document.setTextWidth(400);
        document.setHtml(html);
    }

    static QString rows(int count) {
        QString html = QStringLiteral("<table width=\"100%\"><thead><tr><th>Name</th><th>Value</th></tr></thead>");
        for (int i = 0; i < count; ++i) html += QStringLiteral("<tr><td>row %1<br/>under it</td><td>%1</td></tr>").arg(i);
        return html + QStringLiteral("</table>");
    }

    static bool isCut(const QTextDocument& document, double at) {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const double top = document.documentLayout()->blockBoundingRect(block).top();
            for (int i = 0; i < block.layout()->lineCount(); ++i) {
                const QRectF line = block.layout()->lineAt(i).rect();
                if (top + line.top() < at - 0.1 && at + 0.1 < top + line.bottom()) return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void coverTheTextWithoutGapOrOverlap() {
        QTextDocument document;
        fill(document, QStringLiteral("<p>%1</p>").arg(QStringLiteral("word ").repeated(2000)));
        const auto slices = ui::pageSlices(document, kHeight);
        QVERIFY(slices.size() > 3);
        QCOMPARE(slices.front().top, 0.0);
        QVERIFY(slices.back().bottom >= document.size().height() - 0.1);
        for (std::size_t i = 0; i < slices.size(); ++i) {
            QVERIFY(slices[i].bottom - slices[i].top <= kHeight + 0.1);
            if (i == 0) continue;
            QCOMPARE(slices[i].top, slices[i - 1].bottom);
            QVERIFY(!isCut(document, slices[i].top));
        }
    }

    void keepRowsWholeAndRepeatTheTitles() {
        QTextDocument document;
        fill(document, rows(60));
        const auto slices = ui::pageSlices(document, kHeight);
        QVERIFY(slices.size() > 3);
        const double end = document.documentLayout()->frameBoundingRect(document.rootFrame()->childFrames().first()).bottom();
        for (std::size_t i = 1; i < slices.size(); ++i) {
            QVERIFY2((slices[i].headHeight() > 0.0) == (slices[i].top < end - 0.1),
                     qPrintable(QStringLiteral("%1 %2 %3 %4").arg(i).arg(slices[i].top).arg(end).arg(slices.size())));
            QVERIFY(slices[i].headHeight() + slices[i].bottom - slices[i].top <= kHeight + 0.1);
            // A page begins with the first line of a row.
            for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
                const QRectF room = document.documentLayout()->blockBoundingRect(block);
                QVERIFY(room.bottom() <= slices[i].top + 0.1 || room.top() >= slices[i].top - 0.1);
            }
        }
    }

    void keepTitlesWholeThatStandAtTheFootOfTheirRow() {
        for (int lines = 5; lines < 25; ++lines) {
            QTextDocument document;
            document.setDefaultStyleSheet(QStringLiteral("th { vertical-align: bottom }"));
            fill(document, QStringLiteral("<p>a</p>").repeated(lines) +
                               rows(8).replace(QStringLiteral("Value"), QStringLiteral("Value<br/>of<br/>it")));
            for (const ui::PageSlice& slice : ui::pageSlices(document, kHeight)) QVERIFY(!isCut(document, slice.top));
        }
    }

    void keepAHeadingWithItsText() {
        for (int lines = 5; lines < 25; ++lines) {
            QTextDocument document;
            fill(document, QStringLiteral("<p>a</p>").repeated(lines) + QStringLiteral("<h2>Title</h2><p>text</p>"));
            const auto slices = ui::pageSlices(document, kHeight);
            const double title = document.documentLayout()->blockBoundingRect(document.lastBlock().previous()).top();
            const double text = document.documentLayout()->blockBoundingRect(document.lastBlock()).top();
            for (const ui::PageSlice& slice : slices)
                if (slice.top <= title && title < slice.bottom) QVERIFY(text < slice.bottom);
        }
    }

    void keepAHeadingWithTheTableThatShortLinesIntroduce() {
        for (int lines = 5; lines < 25; ++lines) {
            QTextDocument document;
            fill(document, QStringLiteral("<p>a</p>").repeated(lines) + QStringLiteral("<h3>Title</h3><p>one</p><p>two</p>") + rows(3));
            const auto topOf = [&document](const QString& text) {
                return document.documentLayout()->blockBoundingRect(document.find(text).block()).top();
            };
            for (const ui::PageSlice& slice : ui::pageSlices(document, kHeight))
                if (slice.top <= topOf(QStringLiteral("Title")) && topOf(QStringLiteral("Title")) < slice.bottom)
                    QVERIFY(topOf(QStringLiteral("row 0")) < slice.bottom);
        }
    }

    void keepALineWithTheTableThatItIntroduces() {
        for (int lines = 5; lines < 25; ++lines) {
            QTextDocument document;
            fill(document, QStringLiteral("<p>a</p>").repeated(lines) + QStringLiteral("<p>Left:</p>") + rows(3));
            const auto topOf = [&document](const QString& text) {
                return document.documentLayout()->blockBoundingRect(document.find(text).block()).top();
            };
            for (const ui::PageSlice& slice : ui::pageSlices(document, kHeight))
                if (slice.top <= topOf(QStringLiteral("Left:")) && topOf(QStringLiteral("Left:")) < slice.bottom)
                    QVERIFY(topOf(QStringLiteral("row 0")) < slice.bottom);
        }
    }

    void cutAboveTheGroundOfTitles() {
        for (int lines = 5; lines < 25; ++lines) {
            QTextDocument document;
            fill(document, QStringLiteral("<p>a</p>").repeated(lines) +
                               rows(3).replace(QStringLiteral("<table"), QStringLiteral("<table cellpadding=\"6\"")));
            const double title = document.documentLayout()->blockBoundingRect(document.find(QStringLiteral("Name")).block()).top();
            for (const ui::PageSlice& slice : ui::pageSlices(document, kHeight))
                QVERIFY(slice.bottom <= title - 5.9 || slice.bottom > title);
        }
    }

    void beginAPageWhereABlockAsksForIt() {
        QTextDocument document;
        fill(document, QStringLiteral("<p>cover</p><h2 style=\"page-break-before:always\">One</h2><p>text</p>"));
        const auto slices = ui::pageSlices(document, kHeight);
        QCOMPARE(slices.size(), std::size_t{2});
        QCOMPARE(slices[1].top, document.documentLayout()->blockBoundingRect(document.firstBlock().next()).top());
    }

    void ofAnEmptyTextAreOne() { QCOMPARE(ui::pageSlices(QTextDocument{}, kHeight).size(), std::size_t{1}); }
};

QTEST_MAIN(PageSlicesTest)
#include "page_slices_test.moc"
