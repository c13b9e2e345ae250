#include "ui/canvas/alignment.h"

#include "tests/ui/support/canvas_fixture.h"
#include "ui/canvas/annotation_edits.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/glide.h"
#include "ui/canvas/layered_layout.h"
#include "ui/canvas/pipeline_scene.h"
#include "ui/canvas/stage_item.h"

#include <QAction>
#include <QTest>

#include <clocale>
#include <cmath>

using models::Carries;
using models::StageKind;

namespace {

/// data -> tune -> serve, laid out in no order, and a store that stands alone.
struct Scattered : tests::CanvasFixture {
    models::StageId data = add(StageKind::prepareData, 300, 40);
    models::StageId tune = add(StageKind::fineTune, -40, 250);
    models::StageId serve = add(StageKind::serveOnline, -310, -30);
    models::StageId store = add(StageKind::store, 620, 310);

    Scattered() {
        if (!document.apply(models::Connect{data, tune, Carries::dataset}) || !document.apply(models::Connect{tune, serve, Carries::model}))
            qFatal("the plan cannot be made");
        document.setSelectedStages({data, tune, serve});
    }
    [[nodiscard]] models::Point place(const models::StageId& stage) const { return plan().stage(stage)->position; }
};

} // namespace

class PlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void alignmentsBringStagesToOneLine_data() {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<bool>("isVertical"); // the line, so that x is shared
        QTest::addColumn<double>("line");     // upper left corners: nodes are 216 x 90, so x - 108 and y - 45
        const double xMost = 300 - 108;
        const double xLeast = -310 - 108;
        const double yLeast = -30 - ui::nodeRect().height() / 2;
        const double yMost = 250 - ui::nodeRect().height() / 2;
        QTest::newRow("left") << QByteArray{"align_left"} << true << xLeast;
        QTest::newRow("centre") << QByteArray{"align_centre"} << true << (xLeast + xMost) / 2;
        QTest::newRow("right") << QByteArray{"align_right"} << true << xMost;
        QTest::newRow("top") << QByteArray{"align_top"} << false << yLeast;
        QTest::newRow("middle") << QByteArray{"align_middle"} << false << (yLeast + yMost) / 2;
        QTest::newRow("bottom") << QByteArray{"align_bottom"} << false << yMost;
    }

    void alignmentsBringStagesToOneLine() {
        QFETCH(QByteArray, command);
        QFETCH(bool, isVertical);
        QFETCH(double, line);
        Scattered fixture;
        const models::Point alone = fixture.place(fixture.store);
        QVERIFY(fixture.isOneUndoableStep([&] { fixture.trigger(command.constData()); }));
        for (const models::StageId& stage : {fixture.data, fixture.tune, fixture.serve}) {
            const models::Point place = fixture.place(stage);
            QCOMPARE(isVertical ? place.x : place.y, line);
        }
        QCOMPARE(fixture.place(fixture.store), alone);
    }

    void distributionMakesGapsEqual() {
        Scattered fixture;
        QVERIFY(fixture.isOneUndoableStep([&] { fixture.trigger("distribute_horizontally"); }));
        QCOMPARE(fixture.place(fixture.tune).x, (fixture.place(fixture.serve).x + fixture.place(fixture.data).x) / 2);
        QVERIFY(fixture.isOneUndoableStep([&] { fixture.trigger("distribute_vertically"); }));
        QCOMPARE(fixture.place(fixture.data).y, (fixture.place(fixture.serve).y + fixture.place(fixture.tune).y) / 2);
    }

    void arrangeLaysOutInTheOrderOfTheWorkInOneStep() {
        Scattered fixture;
        QVERIFY(fixture.isOneUndoableStep([&] { fixture.trigger("arrange"); }));
        const double step = ui::nodeRect().width();
        QVERIFY(fixture.place(fixture.data).x + step < fixture.place(fixture.tune).x);
        QVERIFY(fixture.place(fixture.tune).x + step < fixture.place(fixture.serve).x);
    }

    void arrangeOfASelectionLeavesTheRestAlone() {
        Scattered fixture;
        const models::Point alone = fixture.place(fixture.store);
        fixture.document.setSelectedStages({fixture.tune, fixture.serve});
        QVERIFY(fixture.isOneUndoableStep([&] { fixture.trigger("arrange_selected"); }));
        QVERIFY(fixture.place(fixture.tune).x < fixture.place(fixture.serve).x);
        QCOMPARE(fixture.place(fixture.store), alone);
        // The corner of what was laid out stays: serve was furthest left, and uppermost.
        QCOMPARE(fixture.place(fixture.tune).x, -310.0 - ui::nodeRect().width() / 2);
    }

    void stagesGlideToTheirPlacesQuickly() {
        Scattered fixture;
        const QPointF before = fixture.scene.stageItem(fixture.data)->pos();
        fixture.trigger("arrange");
        QCOMPARE(fixture.scene.stageItem(fixture.data)->pos(), before);
        QVERIFY(fixture.scene.glide().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.scene.glide().isRunning(), 1000);
        const models::Point place = fixture.place(fixture.data);
        QCOMPARE(fixture.scene.stageItem(fixture.data)->pos(), (QPointF{place.x, place.y}));
    }

    void nothingIsArrangedUnasked() {
        Scattered fixture;
        const models::Point before = fixture.place(fixture.serve);
        QVERIFY(fixture.document.apply(models::Connect{fixture.data, fixture.store, Carries::dataset}));
        static_cast<void>(fixture.add(StageKind::evaluate, 0, 500));
        QCOMPARE(fixture.place(fixture.serve), before);
        QVERIFY(!fixture.scene.glide().isRunning());
    }

    void theLayoutDoesNotDependOnTheLocale() {
        const Scattered fixture;
        const auto english = ui::layeredLayout(fixture.plan(), {});
        const char* german = std::setlocale(LC_NUMERIC, "de_DE.UTF-8");
        const auto places = ui::layeredLayout(fixture.plan(), {});
        std::setlocale(LC_NUMERIC, "C");
        if (german == nullptr) QSKIP("this machine has no German locale");
        QVERIFY(places == english);
    }

    void noTwoStagesOverlapInALayout() {
        Scattered fixture;
        for (int i = 0; i < 5; ++i) {
            const auto extra = fixture.add(StageKind::evaluate, 0, 0);
            QVERIFY(fixture.document.apply(models::Connect{fixture.tune, extra, Carries::model}));
        }
        const auto places = ui::layeredLayout(fixture.plan(), {});
        QCOMPARE(places.size(), fixture.plan().stages.size());
        for (auto one = places.begin(); one != places.end(); ++one) {
            for (auto other = std::next(one); other != places.end(); ++other) {
                const QRectF first = ui::nodeRect().translated(one->second.x, one->second.y);
                QVERIFY(!first.intersects(ui::nodeRect().translated(other->second.x, other->second.y)));
            }
        }
    }

    void arrowsNudgeAndStopAtTheGridWhenAsked() {
        tests::CanvasFixture fixture;
        const auto data = fixture.add(StageKind::prepareData, 3, 5);
        fixture.document.setSelectedStages({data});
        const double before = fixture.plan().stage(data)->position.x;
        QVERIFY(fixture.isOneUndoableStep([&] { fixture.key(Qt::Key_Right); }));
        QCOMPARE(fixture.plan().stage(data)->position.x, before + 8);
        const auto edit = ui::nudged(fixture.plan(), ui::carried(fixture.plan(), {data}, {}), {1, 0}, ui::Nudge::small, true);
        QVERIFY(fixture.document.apply(*edit));
        QCOMPARE(std::fmod(fixture.plan().stage(data)->position.x, ui::kGrid), 0.0);
    }

    void aFrameFollowsWhatIsArrangedInIt() {
        Scattered fixture;
        fixture.document.setSelectedStages({fixture.data, fixture.tune});
        fixture.trigger("add_frame");
        fixture.document.setSelectedStages({});
        QVERIFY(fixture.isOneUndoableStep([&] { fixture.trigger("arrange"); }));
        const QRectF frame = ui::placeOf(fixture.plan().annotations.front());
        QVERIFY(frame.contains(ui::nodeRectAt(fixture.place(fixture.data))));
        QVERIFY(frame.contains(ui::nodeRectAt(fixture.place(fixture.tune))));
        QVERIFY(!frame.intersects(ui::nodeRectAt(fixture.place(fixture.serve))));
        QVERIFY(!frame.intersects(ui::nodeRectAt(fixture.place(fixture.store))));
    }

    void anArrangedSelectionCoversNoOtherStage() {
        Scattered fixture;
        const auto between = fixture.add(StageKind::evaluate, -30, 0);
        fixture.document.setSelectedStages({fixture.tune, fixture.serve});
        fixture.trigger("arrange_selected");
        for (const models::StageId& stage : {fixture.tune, fixture.serve})
            QVERIFY(!ui::nodeRectAt(fixture.place(stage)).intersects(ui::nodeRectAt(fixture.place(between))));
    }

    void whatIsNewStandsOnTheGridToo() {
        Scattered fixture;
        fixture.trigger("snap_to_grid");
        const auto isOnGrid = [](const models::Point& corner) {
            return std::fmod(corner.x, ui::kGrid) == 0 && std::fmod(corner.y, ui::kGrid) == 0;
        };
        fixture.canvas.addStage(StageKind::evaluate);
        QVERIFY(isOnGrid(fixture.plan().stages.back()->position));
        fixture.trigger("add_frame");
        const models::Annotation& frame = fixture.plan().annotations.back();
        QVERIFY(isOnGrid(frame.position) && isOnGrid({frame.size.width, frame.size.height}));
        QVERIFY(isOnGrid(ui::newNote(fixture.plan(), {13, 17}, true).position));
        fixture.trigger("snap_to_grid");
    }

    void keysTakeLargeStepsToo() {
        Scattered fixture;
        const models::Point before = fixture.place(fixture.data);
        fixture.trigger("move_stages_far_left");
        QCOMPARE(fixture.place(fixture.data).x, before.x - 48);
    }
};

QTEST_MAIN(PlacesTest)
#include "places_test.moc"
