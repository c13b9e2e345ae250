#include "ui/canvas/clipboard.h"

#include "models/files/plan_file.h"
#include "models/pipeline/resolve.h"
#include "tests/ui/support/canvas_fixture.h"
#include "ui/canvas/annotation_item.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/pipeline_scene.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QStatusBar>
#include <QTest>

using models::Carries;
using models::StageKind;

namespace {

/// A tuned model that is served, with an accelerator chosen in the baseline and another in a scenario.
struct Chosen : tests::CanvasFixture {
    models::StageId tune = add(StageKind::fineTune, -200, 0);
    models::StageId serve = add(StageKind::serveOnline, 200, 0);

    Chosen() {
        const auto chip = [](const char* id) { return models::Setting{models::FieldValue{std::string{id}}}; };
        const bool done = document.apply(models::Connect{tune, serve, Carries::model}) &&
                          document.apply(models::AddScenario{"Cloud", {}}) &&
                          document.apply(models::SetField{{}, serve, "accelerator", chip("nvidia-l4")}) &&
                          document.apply(models::SetField{models::ScenarioId{"cloud"}, serve, "accelerator", chip("nvidia-h100-sxm5")});
        if (!done) qFatal("the plan cannot be made");
        document.setSelectedStages({tune, serve});
    }
};

QString accelerator(const models::Plan& plan, const char* scenario, const models::StageId& stage) {
    const models::Field* field = models::findField(models::fieldsOf(plan, stage), "accelerator");
    const auto setting = models::resolve(plan, *plan.scenario(models::ScenarioId{scenario}), stage, *field).setting;
    return QString::fromStdString(models::settingText(setting));
}

} // namespace

class ClipboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void copiedStagesAreReadableText() {
        Chosen fixture;
        fixture.key(Qt::Key_C, Qt::ControlModifier);
        const std::string text = QApplication::clipboard()->text().toStdString();
        const auto read = models::planFromText(text, "clipboard");
        QVERIFY(read.has_value());
        QCOMPARE(read->plan.stages.size(), std::size_t{2});
        QCOMPARE(models::planToText(read->plan), text);
    }

    void pasteAddsThemWithLinksAndChoicesInOneStep() {
        Chosen fixture;
        fixture.key(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(fixture.isOneUndoableStep([&] { fixture.key(Qt::Key_V, Qt::ControlModifier); }));
        QCOMPARE(fixture.plan().stages.size(), std::size_t{4});
        const models::StageId tune = fixture.plan().stages[2]->id;
        const models::StageId serve = fixture.plan().stages[3]->id;
        QVERIFY(fixture.isLinked(tune, serve));
        QCOMPARE(accelerator(fixture.plan(), "baseline", serve), QStringLiteral("nvidia-l4"));
        QCOMPARE(accelerator(fixture.plan(), "cloud", serve), QStringLiteral("nvidia-h100-sxm5"));
        QVERIFY(fixture.plan().stage(tune)->position != fixture.plan().stage(fixture.tune)->position);
    }

    void whatIsPastedIsSelected() {
        Chosen fixture;
        fixture.key(Qt::Key_C, Qt::ControlModifier);
        fixture.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(fixture.document.selectedStages(), (std::vector{fixture.plan().stages[2]->id, fixture.plan().stages[3]->id}));
    }

    void cutTakesThemAwayInOneStepAndPasteBringsThemBack() {
        Chosen fixture;
        QVERIFY(fixture.isOneUndoableStep([&] { fixture.key(Qt::Key_X, Qt::ControlModifier); }));
        QVERIFY(fixture.plan().stages.empty());
        fixture.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(fixture.plan().stages.size(), std::size_t{2});
        QVERIFY(fixture.isLinked(fixture.tune, fixture.serve));
        QCOMPARE(accelerator(fixture.plan(), "cloud", fixture.serve), QStringLiteral("nvidia-h100-sxm5"));
    }

    void duplicateLeavesTheClipboardAlone() {
        Chosen fixture;
        QApplication::clipboard()->setText(QStringLiteral("mine"));
        QVERIFY(fixture.isOneUndoableStep([&] { fixture.key(Qt::Key_D, Qt::ControlModifier); }));
        QCOMPARE(fixture.plan().stages.size(), std::size_t{4});
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("mine"));
    }

    void stagesGoFromWindowToWindow() {
        Chosen source;
        source.key(Qt::Key_C, Qt::ControlModifier);
        tests::CanvasFixture target;
        target.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(target.plan().stages.size(), std::size_t{2});
        QVERIFY(target.isLinked(source.tune, source.serve));
        QCOMPARE(accelerator(target.plan(), "baseline", source.serve), QStringLiteral("nvidia-l4"));
    }

    void framesAndNotesComeAlong() {
        Chosen fixture;
        fixture.trigger("add_frame"); // around both, and selected now
        QCOMPARE(fixture.plan().annotations.size(), std::size_t{1});
        fixture.trigger("select_all");
        fixture.scene.annotationItem(fixture.plan().annotations.front().id)->setSelected(true);
        QVERIFY(fixture.isOneUndoableStep([&] { fixture.key(Qt::Key_D, Qt::ControlModifier); }));
        QCOMPARE(fixture.plan().stages.size(), std::size_t{4});
        QCOMPARE(fixture.plan().annotations.size(), std::size_t{2});
        QVERIFY(fixture.plan().annotations[1].position != fixture.plan().annotations[0].position);
        fixture.scene.annotationItem(fixture.plan().annotations[1].id)->setSelected(true);
        fixture.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(fixture.document.selectedAnnotations(), std::vector{fixture.plan().annotations[2].id});
    }

    void aNoteAloneIsCutAndPasted() {
        Chosen fixture;
        models::Annotation note;
        note.text = "Ask Kim";
        note.size = {160, 60};
        QVERIFY(fixture.document.apply(models::PutAnnotation{note}));
        fixture.document.setSelectedStages({});
        fixture.scene.annotationItem(fixture.plan().annotations.front().id)->setSelected(true);
        QVERIFY(fixture.isOneUndoableStep([&] { fixture.key(Qt::Key_X, Qt::ControlModifier); }));
        QVERIFY(fixture.plan().annotations.empty());
        QCOMPARE(fixture.plan().stages.size(), std::size_t{2});
        fixture.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(fixture.plan().annotations.size(), std::size_t{1});
        QCOMPARE(fixture.plan().annotations.front().text, std::string{"Ask Kim"});
    }

    void hostileTextIsSaidAndChangesNothing_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString{};
        QTest::newRow("prose") << QStringLiteral("buy milk");
        QTest::newRow("another document") << QStringLiteral("{\"format\": \"something\"}");
        QTest::newRow("no stages") << QStringLiteral("{\"format\":\"fourem-plan\",\"version\":2,\"scenarios\":[{\"id\":\"s\"}]}");
        QTest::newRow("a link to nowhere") << QStringLiteral(
            "{\"format\":\"fourem-plan\",\"version\":2,\"scenarios\":[{\"id\":\"s\"}],\"stages\":[{\"id\":\"a\",\"kind\":\"store\"}],"
            "\"links\":[{\"id\":\"l\",\"from\":\"a\",\"to\":\"b\",\"carries\":\"model\"}]}");
        QTest::newRow("endless nesting") << QString{200'000, QLatin1Char{'['}};
        QTest::newRow("from the future") << QStringLiteral("{\"format\":\"fourem-plan\",\"version\":99,\"scenarios\":[]}");
    }

    void hostileTextIsSaidAndChangesNothing() {
        QFETCH(QString, text);
        Chosen fixture;
        const std::string before = fixture.bytes();
        QApplication::clipboard()->setText(text);
        fixture.window->statusBar()->clearMessage();
        fixture.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(fixture.bytes(), before);
        QVERIFY2(fixture.window->statusBar()->currentMessage().contains(QStringLiteral("clipboard")),
                 qPrintable(fixture.window->statusBar()->currentMessage()));
    }

    void pastedStagesAreWhereTheUserLooks() {
        const Chosen fixture;
        const models::Plan& plan = fixture.plan();
        const QRectF elsewhere{5000, 5000, 800, 600};
        const models::Point by = ui::pasteShift(plan, plan, elsewhere);
        for (const auto& stage : plan.stages) QVERIFY(elsewhere.contains(stage->position.x + by.x, stage->position.y + by.y));
    }
};

QTEST_MAIN(ClipboardTest)
#include "clipboard_test.moc"
