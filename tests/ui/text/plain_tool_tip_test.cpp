#include "ui/text/plain_tool_tip.h"

#include <QTest>
#include <QTextDocument>

/// What a plan says is never taken for rich text.
class PlainToolTipTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainTextStaysAsItIs() { QCOMPARE(ui::plainToolTip(QStringLiteral("a < b & c\nd")), QStringLiteral("a < b & c\nd")); }

    void longTextIsBrokenIntoLines() {
        const QString text = QStringLiteral("Serve the assistant <b>, P10 to P90: ").repeated(6).trimmed();
        const QString wrapped = ui::wrappedToolTip(text);
        QVERIFY(Qt::mightBeRichText(wrapped)); // of which alone Qt breaks the lines
        QTextDocument shown;
        shown.setHtml(wrapped);
        QCOMPARE(shown.toPlainText(), text);
        QCOMPARE(ui::wrappedToolTip(QStringLiteral("short")), QStringLiteral("short"));
    }

    void markupIsShownAsItWasWritten() {
        const QString written = QStringLiteral("<img src=\"/etc/passwd\"> & more");
        QTextDocument shown;
        shown.setHtml(ui::plainToolTip(written));
        QCOMPARE(shown.toPlainText(), written);
        QVERIFY(!ui::plainToolTip(written).contains(QStringLiteral("<img")));
    }
};

QTEST_MAIN(PlainToolTipTest)
#include "plain_tool_tip_test.moc"
