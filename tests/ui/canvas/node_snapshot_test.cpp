#include "ui/canvas/node_snapshot.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <QWidget>

namespace {

constexpr QRectF kBounds{0, 0, 40, 20};

/// A snapshot of a red node on white ground, and how often the node was painted.
struct Drawn {
    QImage ground{200, 200, QImage::Format_ARGB32_Premultiplied};
    ui::NodeSnapshot snapshot;
    int paintings = 0;

    void drawAt(double zoom, ui::NodeSnapshot::Look look = {ui::NodeState::plain, ui::Tone::light}) {
        ground.fill(Qt::white);
        QPainter painter{&ground};
        painter.scale(zoom, zoom);
        painter.translate(5, 5);
        snapshot.draw(painter, kBounds, look, [this](QPainter& node) {
            ++paintings;
            node.fillRect(kBounds, Qt::red);
        });
        QCOMPARE(painter.worldTransform(), QTransform::fromScale(zoom, zoom).translate(5, 5));
    }
    [[nodiscard]] bool isNode(int x, int y) const { return ground.pixelColor(x, y) == QColor{Qt::red}; }
};

/// A widget that shows a snapshot.
struct Screen : QWidget {
    using QWidget::QWidget;
    Drawn node;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        painter.translate(5, 5);
        node.snapshot.draw(painter, kBounds, {ui::NodeState::plain, ui::Tone::light},
                           [](QPainter& ground) { ground.fillRect(kBounds, Qt::red); });
    }
};

} // namespace

class NodeSnapshotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isPaintedOnce() {
        Drawn node;
        node.drawAt(1.0);
        node.drawAt(1.0);
        QCOMPARE(node.paintings, 1);
        QVERIFY(node.isNode(5, 5));
        QVERIFY(node.isNode(44, 24));
        QVERIFY(!node.isNode(4, 5));
        QVERIFY(!node.isNode(45, 25));
    }

    void isStretchedAtAnotherZoomUntilItIsForgotten() {
        Drawn node;
        node.drawAt(1.0);
        node.drawAt(2.0);
        QCOMPARE(node.paintings, 1);
        QVERIFY(node.isNode(11, 11));
        QVERIFY(node.isNode(88, 48));
        QVERIFY(!node.isNode(9, 11));
        QVERIFY(!node.isNode(91, 51));
        node.snapshot.forget();
        node.drawAt(2.0);
        QCOMPARE(node.paintings, 2);
        QVERIFY(node.isNode(10, 10));
        QVERIFY(node.isNode(89, 49));
    }

    void standsWhereItsWidgetStandsInTheWindow() {
        QWidget window;
        Screen screen{&window};
        window.resize(200, 200);
        screen.setGeometry(30, 20, 100, 60);
        const QImage shown = window.grab().toImage();
        const auto isNode = [&](int x, int y) { return shown.pixelColor(x, y) == QColor{Qt::red}; };
        QVERIFY(isNode(35, 25));
        QVERIFY(isNode(74, 44));
        QVERIFY(!isNode(34, 25));
        QVERIFY(!isNode(75, 45));
    }

    void isPaintedAnewWhenItLooksDifferent() {
        Drawn node;
        node.drawAt(1.0);
        node.drawAt(1.0, {ui::NodeState::selected, ui::Tone::light});
        QCOMPARE(node.paintings, 2);
        node.drawAt(1.0, {ui::NodeState::selected, ui::Tone::dark});
        QCOMPARE(node.paintings, 3);
    }
};

QTEST_MAIN(NodeSnapshotTest)
#include "node_snapshot_test.moc"
