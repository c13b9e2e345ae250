#include "ui/canvas/find_bar.h"
#include "ui/canvas/mini_map.h"
#include "ui/canvas/view_memory.h"

#include "tests/ui/support/canvas_fixture.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/pipeline_scene.h"
#include "ui/canvas/plan_search.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using models::StageKind;

namespace {

using Stages = std::vector<models::StageId>;

struct Named : tests::CanvasFixture {
    models::StageId tune = add(StageKind::fineTune, -200, 0);
    models::StageId serve = add(StageKind::serveOnline, 200, 0);

    Named() {
        const models::Setting chip = models::FieldValue{std::string{"nvidia-l4"}};
        const bool done = document.apply(models::RenameStage{serve, "Help desk"}) &&
                          document.apply(models::SetStageNote{tune, "Ask Kim about the data"}) &&
                          document.apply(models::SetField{{}, serve, "accelerator", chip});
        if (!done) qFatal("the plan cannot be made");
        document.setSelectedStages({});
    }
    [[nodiscard]] Stages found(const char* text) const { return ui::stagesWith(plan(), document.facts(), QString::fromLatin1(text)); }
};

} // namespace

/// Find, overview map, and what is remembered of a view.
class LookingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void stagesAreFoundByNameKindNoteAndValue() {
        const Named fixture;
        QCOMPARE(fixture.found("help DESK"), Stages{fixture.serve});
        QCOMPARE(fixture.found("serve online"), Stages{fixture.serve});
        QCOMPARE(fixture.found("kim"), Stages{fixture.tune});
        QCOMPARE(fixture.found("nvidia-l4"), Stages{fixture.serve}); // its id
        QCOMPARE(fixture.found("NVIDIA L4"), Stages{fixture.serve}); // its name
        QCOMPARE(fixture.found("no such thing"), Stages{});
        QCOMPARE(fixture.found("  "), Stages{});
    }

    void ctrlFFindsWhileOneTypes() {
        Named fixture;
        fixture.key(Qt::Key_F, Qt::ControlModifier);
        auto* text = fixture.find<QLineEdit>("findText");
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("desk"));
        QCOMPARE(fixture.document.selectedStages(), Stages{fixture.serve});
        QCOMPARE(fixture.find<QLabel>("findCount")->text(), QStringLiteral("1 of 1"));
    }

    void returnGoesOnAndShiftReturnGoesBack() {
        Named fixture;
        fixture.trigger("find_in_plan");
        auto* text = fixture.find<QLineEdit>("findText");
        QTest::keyClicks(text, QStringLiteral("e"));
        QCOMPARE(fixture.document.selectedStages(), Stages{fixture.tune});
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(fixture.document.selectedStages(), Stages{fixture.serve});
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(fixture.document.selectedStages(), Stages{fixture.tune});
        QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(fixture.document.selectedStages(), Stages{fixture.serve});
    }

    void notesAreFoundAfterTheStages() {
        Named fixture;
        models::Annotation note;
        note.text = "Desk of Kim";
        note.size = {160, 60};
        QVERIFY(fixture.document.apply(models::PutAnnotation{note}));
        fixture.trigger("find_in_plan");
        auto* text = fixture.find<QLineEdit>("findText");
        QTest::keyClicks(text, QStringLiteral("desk"));
        QCOMPARE(fixture.document.selectedStages(), Stages{fixture.serve});
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(fixture.document.selectedStages(), Stages{});
        QCOMPARE(fixture.document.selectedAnnotations(), std::vector{fixture.plan().annotations.front().id});
        QCOMPARE(fixture.find<QLabel>("findCount")->text(), QStringLiteral("2 of 2"));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(fixture.document.selectedStages(), Stages{fixture.serve});
    }

    void escapeClosesTheLineAndGivesTheCanvasTheFocus() {
        Named fixture;
        fixture.trigger("find_in_plan");
        QTest::keyClick(fixture.find<QLineEdit>("findText"), Qt::Key_Escape);
        QVERIFY(!fixture.find<ui::FindBar>("findBar")->isVisible());
        QTRY_VERIFY(fixture.canvas.hasFocus());
    }

    void theOverviewShowsWhenNotEverythingIsInView() {
        Named fixture;
        auto* map = fixture.find<ui::MiniMap>("miniMap");
        fixture.trigger("zoom_to_fit");
        QVERIFY(!map->isVisible());
        fixture.canvas.zoomTo(3.0);
        QVERIFY(map->isVisible());
        fixture.trigger("mini_map");
        QVERIFY(!map->isVisible());
        fixture.trigger("mini_map");
        QVERIFY(map->isVisible());
    }

    void aClickInTheOverviewGoesThere() {
        Named fixture;
        fixture.canvas.zoomTo(3.0);
        auto* map = fixture.find<ui::MiniMap>("miniMap");
        fixture.canvas.showAround({0, 0});
        QTest::mouseClick(map, Qt::LeftButton, {}, QPoint{map->width() - 12, map->height() / 2});
        QVERIFY(fixture.canvas.mapToScene(fixture.canvas.viewport()->rect().center()).x() > 100);
    }

    void theViewIsRememberedForEachFileAndNotInIt() {
        Named fixture;
        const QString file = fixture.folder.filePath(QStringLiteral("one.fourem"));
        QVERIFY(fixture.document.saveAs(file));
        fixture.canvas.zoomTo(2.5);
        fixture.canvas.showAround({70, 30});
        QVERIFY(!fixture.document.isModified());
        fixture.document.newPlan();
        QVERIFY(fixture.document.open(file));
        QCOMPARE(fixture.canvas.transform().m11(), 2.5);
        const QPointF centre = fixture.canvas.mapToScene(fixture.canvas.viewport()->rect().center());
        QVERIFY(QLineF(centre, QPointF(70, 30)).length() < 3.0);
    }

    void aPlanWithoutFileIsNotRemembered() {
        ui::rememberView({}, {{1, 2}, 3});
        QVERIFY(!ui::rememberedView({}));
        ui::rememberView(QStringLiteral("/a"), {{1, 2}, 3});
        QCOMPARE(ui::rememberedView(QStringLiteral("/a"))->zoom, 3.0);
        QVERIFY(!ui::rememberedView(QStringLiteral("/b")));
    }

    void onlyTheLatestHundredFilesAreRemembered() {
        for (int i = 0; i < 120; ++i) ui::rememberView(QStringLiteral("/plan%1").arg(i), {{0, 0}, 1});
        QVERIFY(!ui::rememberedView(QStringLiteral("/plan5")));
        QVERIFY(ui::rememberedView(QStringLiteral("/plan119")));
    }

    void whatANodeShowsIsFoundThoughItIsInherited() {
        Named fixture;
        QVERIFY(
            fixture.document.apply(models::SetField{{}, models::planScope(), "site", models::FieldValue{std::string{"gcp/europe-west9"}}}));
        QCOMPARE(fixture.found("Paris").size(), std::size_t{2});
    }

    void aViewThatFitsFitsTheNextTimeToo() {
        Named fixture;
        const QString file = fixture.folder.filePath(QStringLiteral("fit.fourem"));
        QVERIFY(fixture.document.saveAs(file));
        fixture.canvas.zoomTo(2.5);
        QVERIFY(ui::rememberedView(file));
        fixture.trigger("zoom_to_fit");
        QVERIFY(!ui::rememberedView(file));
    }

    void saveAsLeavesTheViewAlone() {
        Named fixture;
        const QString file = fixture.folder.filePath(QStringLiteral("one.fourem"));
        const QString other = fixture.folder.filePath(QStringLiteral("other.fourem"));
        QVERIFY(fixture.document.saveAs(file));
        fixture.document.newPlan();
        QVERIFY(fixture.document.open(file)); // nothing to undo
        fixture.canvas.zoomTo(2.5);
        QVERIFY(fixture.document.saveAs(other));
        QCOMPARE(fixture.canvas.transform().m11(), 2.5);
        QCOMPARE(ui::rememberedView(other)->zoom, 2.5);
    }

    void theKeyboardZoomsAboutTheSelection() {
        Named fixture;
        fixture.document.setSelectedStages({fixture.serve});
        const QPoint before = fixture.middleOf(fixture.serve);
        fixture.trigger("zoom_in");
        QVERIFY((fixture.middleOf(fixture.serve) - before).manhattanLength() < 4);
    }
};

QTEST_MAIN(LookingTest)
#include "looking_test.moc"
