#include "ui/canvas/canvas_commands.h"

#include "models/pipeline/resolve.h"
#include "tests/ui/support/canvas_fixture.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/link_item.h"
#include "ui/canvas/pipeline_scene.h"
#include "ui/canvas/stage_edits.h"
#include "ui/canvas/stage_item.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

using models::Carries;
using models::StageKind;

namespace {

using Stages = std::vector<models::StageId>;

/// data -> tune -> compress -> serve
struct Chain : tests::CanvasFixture {
    models::StageId data = add(StageKind::prepareData, -400, 0);
    models::StageId tune = add(StageKind::fineTune, -130, 60);
    models::StageId compress = add(StageKind::compress, 140, -40);
    models::StageId serve = add(StageKind::serveOnline, 410, 20);

    Chain() {
        const bool done = document.apply(models::Connect{data, tune, Carries::dataset}) &&
                          document.apply(models::Connect{tune, compress, Carries::model}) &&
                          document.apply(models::Connect{compress, serve, Carries::model}) &&
                          document.apply(models::AddScenario{"Cloud", {}});
        if (!done) qFatal("the plan cannot be made");
    }
    [[nodiscard]] bool isOn(const char* scenario, const models::StageId& stage) const {
        const models::Field* field = models::findField(models::fieldsOf(plan(), stage), "enabled");
        const auto resolved = models::resolve(plan(), *plan().scenario(models::ScenarioId{scenario}), stage, *field);
        return resolved.setting == models::Setting{models::FieldValue{true}};
    }
};

} // namespace

class StageCommandsTest : public QObject {
    Q_OBJECT

private:
    /// The first kind that the list offers.
    static void chooseFirst(Chain& fixture, const char* command) {
        fixture.trigger(command);
        auto* search = fixture.find<QWidget>("quickAdd")->findChild<QLineEdit*>(QStringLiteral("paletteSearch"));
        QTest::keyClick(search, Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void muteLeavesStagesOutOfTheCurrentScenarioOnly() {
        Chain fixture;
        fixture.document.setCurrentScenario(models::ScenarioId{"cloud"});
        fixture.document.setSelectedStages({fixture.compress, fixture.serve});
        QVERIFY(fixture.isOneUndoableStep([&] { fixture.key(Qt::Key_M, Qt::ControlModifier); }));
        QVERIFY(!fixture.isOn("cloud", fixture.compress));
        QVERIFY(!fixture.isOn("cloud", fixture.serve));
        QVERIFY(fixture.isOn("baseline", fixture.serve));
        QTRY_VERIFY(!fixture.scene.stageItem(fixture.serve)->picture().enabled);
    }

    void muteAgainLeavesNoTrace() {
        Chain fixture;
        fixture.document.setSelectedStages({fixture.serve});
        const std::string before = fixture.bytes();
        fixture.key(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(!fixture.isOn("baseline", fixture.serve));
        fixture.key(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(fixture.bytes(), before);
    }

    void aStageMutedInTheBaselineCanBeOnInAScenario() {
        Chain fixture;
        fixture.document.setSelectedStages({fixture.serve});
        fixture.trigger("mute");
        fixture.document.setCurrentScenario(models::ScenarioId{"cloud"});
        fixture.trigger("mute");
        QVERIFY(!fixture.isOn("baseline", fixture.serve));
        QVERIFY(fixture.isOn("cloud", fixture.serve));
    }

    void replaceKeepsLinksAndChoices() {
        Chain fixture;
        fixture.document.setSelectedStages({fixture.serve});
        const auto replace = [&] {
            fixture.key(Qt::Key_R, Qt::ControlModifier);
            auto* search = fixture.find<QWidget>("quickAdd")->findChild<QLineEdit*>(QStringLiteral("paletteSearch"));
            QTest::keyClicks(search, QStringLiteral("infer in batch"));
            QTest::keyClick(search, Qt::Key_Return);
        };
        QVERIFY(fixture.isOneUndoableStep(replace));
        const models::Stage* stage = fixture.plan().stage(fixture.serve);
        QCOMPARE(stage->kind, StageKind::inferBatch);
        QCOMPARE(stage->name, std::string{"Infer in batch"});
        QVERIFY(fixture.isLinked(fixture.compress, fixture.serve));
    }

    void replaceKeepsANameThatSomebodyChose() {
        Chain fixture;
        QVERIFY(fixture.document.apply(models::RenameStage{fixture.serve, "Help desk"}));
        const auto edit = ui::replaced(fixture.plan(), *fixture.plan().stage(fixture.serve), StageKind::inferBatch);
        QVERIFY(fixture.document.apply(edit));
        QCOMPARE(fixture.plan().stage(fixture.serve)->name, std::string{"Help desk"});
    }

    void deleteAndReconnectClosesTheGap() {
        Chain fixture;
        fixture.document.setSelectedStages({fixture.compress});
        QVERIFY(fixture.isOneUndoableStep([&] { fixture.key(Qt::Key_Delete, Qt::ControlModifier); }));
        QVERIFY(fixture.isLinked(fixture.tune, fixture.serve));
    }

    void disconnectTakesTheLinksBetweenTheSelected() {
        Chain fixture;
        fixture.document.setSelectedStages({fixture.tune, fixture.compress});
        QVERIFY(fixture.isOneUndoableStep([&] { fixture.key(Qt::Key_U, Qt::ControlModifier); }));
        QVERIFY(!fixture.isLinked(fixture.tune, fixture.compress));
        QVERIFY(fixture.isLinked(fixture.data, fixture.tune));
    }

    void disconnectTakesAllLinksOfASingleStage() {
        Chain fixture;
        fixture.document.setSelectedStages({fixture.compress});
        fixture.key(Qt::Key_U, Qt::ControlModifier);
        QCOMPARE(fixture.plan().links.size(), std::size_t{1});
    }

    void upstreamAndDownstreamAreSelected() {
        Chain fixture;
        fixture.document.setSelectedStages({fixture.compress});
        fixture.key(Qt::Key_BracketLeft, Qt::ControlModifier);
        QCOMPARE(fixture.document.selectedStages(), (Stages{fixture.data, fixture.tune, fixture.compress}));
        fixture.document.setSelectedStages({fixture.compress});
        fixture.key(Qt::Key_BracketRight, Qt::ControlModifier);
        QCOMPARE(fixture.document.selectedStages(), (Stages{fixture.compress, fixture.serve}));
    }

    void commandsWaitForWhatTheyNeed() {
        Chain fixture;
        fixture.document.setSelectedStages({});
        for (const char* command : {"cut", "copy", "duplicate_stages", "mute", "replace_stage", "delete_and_reconnect",
                                    "disconnect_selected", "arrange_selected", "align_left", "distribute_vertically", "zoom_to_selection"})
            QVERIFY2(!fixture.find<QAction>(command)->isEnabled(), command);
        fixture.document.setSelectedStages({fixture.data, fixture.tune});
        QVERIFY(fixture.find<QAction>("align_left")->isEnabled());
        QVERIFY(!fixture.find<QAction>("distribute_vertically")->isEnabled());
        QVERIFY(!fixture.find<QAction>("replace_stage")->isEnabled());
    }

    void zoomToSelectionShowsIt() {
        Chain fixture;
        fixture.document.setSelectedStages({fixture.serve});
        fixture.trigger("zoom_to_selection");
        const QRectF visible = fixture.canvas.mapToScene(fixture.canvas.viewport()->rect()).boundingRect();
        const QRectF node = fixture.scene.stageItem(fixture.serve)->sceneBoundingRect();
        QVERIFY(visible.contains(node));
        QVERIFY(QLineF(visible.center(), node.center()).length() < 3.0);
    }

    void withoutASelectionNoLinkIsSplit() {
        Chain fixture;
        fixture.document.select({});
        const models::Link link = fixture.plan().links.front();
        fixture.canvas.showAround(fixture.scene.linkItem(link.id)->path().pointAtPercent(0.5));
        const std::size_t links = fixture.plan().links.size();
        chooseFirst(fixture, "add_stage");
        QCOMPARE(fixture.plan().stages.size(), std::size_t{5});
        QCOMPARE(fixture.plan().links.size(), links);
    }

    void aStageIsAddedOnTheSelectedLink() {
        Chain fixture;
        const models::Link link = fixture.plan().links[1];
        fixture.document.select({{}, {link.id}, {}});
        QVERIFY(fixture.isOneUndoableStep([&] { chooseFirst(fixture, "add_stage"); }));
        const models::StageId added = fixture.plan().stages.back()->id;
        QVERIFY(fixture.isLinked(link.from, added));
        QVERIFY(fixture.isLinked(added, link.to));
    }

    void aSplitLinkMakesRoomAndCoversNothing() {
        Chain fixture;
        const auto lone = fixture.add(StageKind::store, 680, 20); // where the served model slides to
        const models::Link link = fixture.plan().links[1];
        fixture.scene.insertStage(StageKind::distil, link.id);
        fixture.scene.insertStage(StageKind::compress, link.id); // gone meanwhile
        const auto& stages = fixture.plan().stages;
        for (const auto& one : stages) {
            for (const auto& other : stages) {
                const bool isPair =
                    one->id < other->id && (one->id == lone || other->id == lone || one == stages.back() || other == stages.back());
                QVERIFY(!isPair || !ui::nodeRectAt(one->position).intersects(ui::nodeRectAt(other->position)));
            }
        }
    }

    void whatThePlanLacksIsOfferedFirst() {
        const Chain fixture;
        const auto kinds = ui::likelyKinds(fixture.plan(), {});
        QCOMPARE(kinds, (std::vector{StageKind::retrainOnDrift, StageKind::store, StageKind::prepareData})); // after Serve online
    }
};

QTEST_MAIN(StageCommandsTest)
#include "stage_commands_test.moc"
