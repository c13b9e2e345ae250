#include "ui/charts/chart_sketch.h"

#include <QTest>

/// Texts that are wider than their room.
class ChartSketchTest : public QObject {
    Q_OBJECT

    static inline const QString kName = QStringLiteral("On premises in our own data centre near Warsaw");

private Q_SLOTS:
    void boldTextIsShortenedByItsOwnWidth() {
        ui::ChartSketch sketch{{400, 200}, {}};
        const double room = sketch.widthOf(kName) + 1; // enough, were it not bold
        QVERIFY(sketch.boldWidthOf(kName) > room + 1);
        sketch.text({0, 0, room, 20}, Qt::AlignRight, kName, Qt::black, true);
        const QString shown = sketch.take().texts.back().text;
        QVERIFY(shown != kName);
        QVERIFY(sketch.boldWidthOf(shown) <= room + 1);
    }

    void labelsTakeAsManyLinesAsStandInTheirRoom() {
        ui::ChartSketch sketch{{400, 200}, {}};
        const double half = sketch.widthOf(kName) * 0.7;
        sketch.label({0, 0, half, sketch.lineHeight() * 2.5}, Qt::AlignRight, kName);
        sketch.label({0, 0, half, sketch.lineHeight()}, Qt::AlignRight, kName);
        const auto texts = sketch.take().texts;
        QCOMPARE(texts[0].text.count(QLatin1Char{'\n'}), 1);
        QCOMPARE(QString{texts[0].text}.replace(QLatin1Char{'\n'}, QLatin1Char{' '}), kName);
        QVERIFY(texts[1].text.startsWith(QStringLiteral("On")));
        QVERIFY(texts[1].text.endsWith(QStringLiteral("w"))); // shortened in the middle
        QVERIFY(sketch.widthOf(texts[1].text) <= half + 1);
    }

    void labelsThatFitStandInOneLine() {
        ui::ChartSketch sketch{{400, 200}, {}};
        QCOMPARE(sketch.labelHeight(QStringLiteral("Cloud"), 200, 3), sketch.lineHeight());
        QCOMPARE(sketch.labelHeight(kName.repeated(9), 100, 3), 3 * sketch.lineHeight());
    }
};

QTEST_MAIN(ChartSketchTest)
#include "chart_sketch_test.moc"
