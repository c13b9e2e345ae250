#include "ui/widgets/elided_label.h"

#include <QTest>

class ElidedLabelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatFitsIsShownWhole() {
        ui::ElidedLabel label{nullptr};
        label.setText(QStringLiteral("Serve: 390 kg"));
        label.resize(400, 20);
        QCOMPARE(label.shownText(), QStringLiteral("Serve: 390 kg"));
    }

    void whatDoesNotFitEndsInDots() {
        ui::ElidedLabel label{nullptr};
        label.setText(QStringLiteral("Serve: 390 kg of 440 kg"));
        label.resize(label.fontMetrics().horizontalAdvance(QStringLiteral("Serve: 390")), 20);
        QVERIFY(label.shownText().startsWith(QStringLiteral("Serve")));
        QVERIFY(label.shownText().endsWith(QChar{0x2026}));
        QCOMPARE(label.text(), QStringLiteral("Serve: 390 kg of 440 kg")); // for screen readers
    }
};

QTEST_MAIN(ElidedLabelTest)
#include "elided_label_test.moc"
