#include "ui/text/plain_tool_tip.h"

#include <QTest>
#include <QTextDocument>

/// What a plan says is never taken for rich text.
class PlainToolTipTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainTextStaysAsItIs() { QCOMPARE(ui::plainToolTip(QStringLiteral("a < b & c\nd")), QStringLiteral("a < b & c\nd")); }

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
