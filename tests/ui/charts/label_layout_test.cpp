#include "ui/charts/label_layout.h"

#include <QTest>

/// Labels that would cover each other.
class LabelLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesLabelsThatAreApartWhereTheyAre() {
        const std::vector<double> wanted{10, 40, 80};
        QCOMPARE(ui::spread(wanted, 20, 0, 100), wanted);
    }

    void pushesLabelsDownUntilNoneCoversTheNext() { QCOMPARE(ui::spread({10, 12, 14}, 20, 0, 100), (std::vector<double>{10, 30, 50})); }

    void pushesThemUpAgainAtTheLowerEnd() {
        // The lowest may stand at 90, those above it 20 apart.
        QCOMPARE(ui::spread({80, 85, 95}, 20, 0, 100), (std::vector<double>{50, 70, 90}));
    }

    void putsALabelToTheUpperRight() {
        ui::LabelRoom room{{0, 0, 200, 100}};
        const QRectF dot{90, 45, 10, 10};
        room.take(dot);
        QCOMPARE(room.placeBeside(dot, {40, 12}), QRectF(102, 38, 40, 12));
    }

    void neverPutsTwoLabelsOnEachOther() {
        ui::LabelRoom room{{0, 0, 200, 100}};
        const QRectF dot{90, 45, 10, 10};
        std::vector<QRectF> placed;
        for (int i = 0; i < 12; ++i) {
            const QRectF label = room.placeBeside(dot, {40, 12});
            QVERIFY(QRectF(0, 0, 200, 100).contains(label));
            for (const QRectF& other : placed) QVERIFY(!other.intersects(label));
            placed.push_back(label);
        }
    }

    void staysWithinTheRoomAtItsEdge() {
        ui::LabelRoom room{{0, 0, 200, 100}};
        QVERIFY(room.placeBeside({185, 5, 10, 10}, {60, 12}).right() <= 200);
    }

    void takesTheUsualPlaceWhereNothingIsFree() {
        ui::LabelRoom room{{0, 0, 20, 10}};
        QCOMPARE(room.placeBeside({0, 0, 10, 10}, {400, 12}).left(), 12.0);
    }
};

QTEST_APPLESS_MAIN(LabelLayoutTest)
#include "label_layout_test.moc"
