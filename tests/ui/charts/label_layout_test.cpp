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
        QCOMPARE(room.placeBeside(dot, {40, 12}).room, QRectF(102, 38, 40, 12));
    }

    void neverPutsTwoLabelsOnEachOther() {
        ui::LabelRoom room{{0, 0, 200, 100}};
        const QRectF dot{90, 45, 10, 10};
        std::vector<QRectF> placed;
        for (int i = 0; i < 12; ++i) {
            const QRectF label = room.placeBeside(dot, {40, 12}).room;
            QVERIFY(QRectF(0, 0, 200, 100).contains(label));
            for (const QRectF& other : placed) QVERIFY(!other.intersects(label));
            placed.push_back(label);
        }
    }

    void namesOfCrowdedPointsCoverNeitherEachOtherNorAPoint() {
        // Twelve scenarios of nearly the same cost and footprint, their intervals through all of the chart.
        const QRectF chart{0, 0, 600, 260};
        ui::LabelRoom room{chart};
        std::vector<QRectF> dots;
        for (int i = 0; i < 12; ++i) dots.emplace_back(280 + 7 * (i % 4), 120 + 5 * (i % 3), 12, 12);
        for (const QRectF& dot : dots) {
            room.take(dot);
            room.avoid({chart.left(), dot.center().y(), chart.right(), dot.center().y()});
            room.avoid({dot.center().x(), chart.top(), dot.center().x(), chart.bottom()});
        }
        std::vector<QRectF> labels;
        for (const QRectF& dot : dots) {
            const ui::PlacedLabel label = room.placeBeside(dot, {150, 16});
            QVERIFY(chart.contains(label.room));
            for (const QRectF& each : dots) QVERIFY(!each.intersects(label.room));
            for (const QRectF& other : labels) QVERIFY(!other.intersects(label.room));
            // Beside the lines, as there is room for all; then far enough away to be led back.
            for (const QRectF& each : dots) {
                QVERIFY(each.center().y() < label.room.top() || each.center().y() > label.room.bottom());
                QVERIFY(each.center().x() < label.room.left() || each.center().x() > label.room.right());
            }
            if (label.leader) QCOMPARE(label.leader->p1(), dot.center());
            labels.push_back(label.room);
        }
    }

    void leadsFromAPointToALabelThatStandsApart() {
        ui::LabelRoom room{{0, 0, 200, 100}};
        const QRectF dot{90, 45, 10, 10};
        room.take(dot);
        QVERIFY(!room.placeBeside(dot, {40, 12}).leader);
        // Only the lower edge is left.
        room.take({0, 0, 200, 80});
        const ui::PlacedLabel label = room.placeBeside(dot, {40, 12});
        QVERIFY(label.leader);
        QCOMPARE(label.leader->p1(), dot.center());
        QVERIFY(label.room.top() >= 80);
    }

    void staysBesideALineWhereItCan() {
        ui::LabelRoom room{{0, 0, 200, 100}};
        const QRectF dot{90, 45, 10, 10};
        room.take(dot);
        room.avoid({0, 44, 200, 44}); // through the upper right
        QCOMPARE(room.placeBeside(dot, {40, 12}).room, QRectF(102, 50, 40, 12));
    }

    void staysWithinTheRoomAtItsEdge() {
        ui::LabelRoom room{{0, 0, 200, 100}};
        QVERIFY(room.placeBeside({185, 5, 10, 10}, {60, 12}).room.right() <= 200);
    }

    void takesTheUsualPlaceWhereNothingIsFree() {
        ui::LabelRoom room{{0, 0, 20, 10}};
        QCOMPARE(room.placeBeside({0, 0, 10, 10}, {400, 12}).room.left(), 12.0);
    }
};

QTEST_APPLESS_MAIN(LabelLayoutTest)
#include "label_layout_test.moc"
