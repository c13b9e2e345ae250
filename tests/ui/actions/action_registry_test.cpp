#include "ui/actions/action_registry.h"

#include "models/files/plan_file.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/actions/custom_keys.h"
#include "ui/canvas/link_edits.h"
#include "ui/charts/chart_gallery.h"

#include <QApplication>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <QUndoStack>

#include <algorithm>

using models::StageKind;

namespace {

/// Whether somebody listens to an action: without that it does nothing.
class Listened : public QAction {
public:
    static bool is(const QAction& action) { return (action.*&Listened::isSignalConnected)(QMetaMethod::fromSignal(&QAction::triggered)); }
};

void closeWindowsAbove(const QWidget& main) {
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window != &main && window->isVisible()) window->close();
    }
}

/// A plan on which every command has something to do.
void fill(tests::WindowFixture& fixture) {
    const auto file = QStringLiteral(FOUREM_RESOURCES "/examples/chat-assistant.fourem");
    if (!fixture.document.openAsNew(file)) qFatal("no example");
    const auto& plan = fixture.plan();
    fixture.document.setCurrentScenario(plan.scenarios[1].id);
    fixture.document.select({{plan.stages[0]->id, plan.stages[1]->id, plan.stages[4]->id}, {}, {}});
    fixture.dialogs.answerFile = fixture.folder.filePath(QStringLiteral("out.fourem"));
    fixture.dialogs.answerUnsaved = ui::Dialogs::Unsaved::discard;
    auto& charts = *fixture.window->findChild<ui::ChartGallery*>();
    charts.choosePrinter = [](QWidget*, QPrinter&) { return false; };
    charts.chooseFile = [](QWidget*, const QString&, const QString&) { return QString{}; };
}

/// What some commands need beside that.
void prepare(tests::WindowFixture& fixture, const QString& id) {
    const models::Plan& plan = fixture.plan();
    if (id == QLatin1String{"paste"}) fixture.trigger("copy");
    if (id.startsWith(QLatin1String{"align_"}) || id.startsWith(QLatin1String{"distribute_"})) {
        // Not in a row already.
        models::MoveStages move;
        move.positions[plan.stages[1]->id] = {plan.stages[1]->position.x + 37, plan.stages[1]->position.y + 53};
        if (!fixture.document.apply(move)) qFatal("the stage cannot be moved");
    }
    if (id != QLatin1String{"connect_selected"}) return;
    for (const auto& one : plan.stages) {
        for (const auto& other : plan.stages) {
            if (ui::chained(plan, {one->id, other->id})) return fixture.document.setSelectedStages({one->id, other->id});
        }
    }
    qFatal("no two stages that can be linked");
}

/// Commands that change the plan at once, without a dialog or a text to type.
bool isEditing(const QString& id) {
    static const QSet<QString> editing{
        QStringLiteral("cut"),
        QStringLiteral("paste"),
        QStringLiteral("duplicate_stages"),
        QStringLiteral("delete_selected"),
        QStringLiteral("delete_and_reconnect"),
        QStringLiteral("connect_selected"),
        QStringLiteral("disconnect_selected"),
        QStringLiteral("mute"),
        QStringLiteral("add_frame"),
        QStringLiteral("arrange"),
        QStringLiteral("arrange_selected"),
        QStringLiteral("align_left"),
        QStringLiteral("align_centre"),
        QStringLiteral("align_right"),
        QStringLiteral("align_top"),
        QStringLiteral("align_middle"),
        QStringLiteral("align_bottom"),
        QStringLiteral("distribute_horizontally"),
        QStringLiteral("distribute_vertically"),
        QStringLiteral("move_stages_left"),
        QStringLiteral("move_stages_right"),
        QStringLiteral("move_stages_up"),
        QStringLiteral("move_stages_down"),
        QStringLiteral("move_stages_far_left"),
        QStringLiteral("move_stages_far_right"),
        QStringLiteral("move_stages_far_up"),
        QStringLiteral("move_stages_far_down"),
        QStringLiteral("add_scenario"),
        QStringLiteral("duplicate_scenario"),
        QStringLiteral("remove_scenario"),
        QStringLiteral("make_baseline"),
        QStringLiteral("lock_scenario"),
    };
    return editing.contains(id);
}

} // namespace

class ActionRegistryTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<tests::WindowFixture> m_window;

    static void rowForEachCommand() {
        QTest::addColumn<QString>("id");
        const tests::WindowFixture fixture;
        for (const QAction* action : fixture.window->actions().actions())
            QTest::newRow(qPrintable(action->objectName())) << action->objectName();
    }

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }
    void init() { QSettings{}.remove(QStringLiteral("keys")); }
    void cleanupTestCase() { m_window.reset(); }

    void everyCommandHasNameHelpAndSomebodyToRunIt() {
        const tests::WindowFixture fixture;
        QSet<QString> ids;
        for (const QAction* action : fixture.window->actions().actions()) {
            const QByteArray id = action->objectName().toUtf8();
            QVERIFY2(!action->text().isEmpty() && !action->statusTip().isEmpty(), id.constData());
            QVERIFY2(Listened::is(*action), id.constData());
            QVERIFY2(!ids.contains(action->objectName()), id.constData());
            ids.insert(action->objectName());
        }
        QVERIFY(ids.size() > 25);
    }

    void everyCommandCanBeRunAndUndone_data() { rowForEachCommand(); }
    void everyCommandCanBeRunAndUndone() {
        QFETCH(const QString, id);
        // One window for all commands, as long as it is open: making one takes longer than most commands.
        if (!m_window || !m_window->window->isVisible()) m_window = std::make_unique<tests::WindowFixture>();
        tests::WindowFixture& fixture = *m_window;
        fill(fixture);
        prepare(fixture, id);
        const std::string before = models::planToText(fixture.plan());
        const int step = fixture.document.history().index();
        QSignalSpy replaced{&fixture.document, &ui::Document::fileChanged};
        auto* action = fixture.window->findChild<QAction*>(id);
        action->trigger();
        QApplication::processEvents();
        closeWindowsAbove(*fixture.window);
        if (replaced.count() > 0) return; // another plan, or saved
        QCOMPARE(isEditing(id) && models::planToText(fixture.plan()) == before, false);
        fixture.document.history().setIndex(step);
        QCOMPARE(QString::fromStdString(models::planToText(fixture.plan())), QString::fromStdString(before));
        fixture.document.history().setIndex(fixture.document.history().count());
        fixture.document.history().setIndex(step);
        QCOMPARE(QString::fromStdString(models::planToText(fixture.plan())), QString::fromStdString(before));
    }

    void commandsThatEditLeaveOneStep_data() {
        QTest::addColumn<QString>("id");
        for (const char* id : {"delete_selected", "add_scenario", "duplicate_scenario", "remove_scenario", "make_baseline"}) {
            QTest::newRow(id) << QString::fromLatin1(id);
        }
    }
    void commandsThatEditLeaveOneStep() {
        QFETCH(const QString, id);
        tests::WindowFixture fixture;
        fill(fixture);
        fixture.window->findChild<QAction*>(id)->trigger();
        QCOMPARE(fixture.document.history().count(), 1);
    }

    void changedKeysAreKeptAndCanBeReset() {
        const QKeySequence keys{QStringLiteral("Ctrl+Alt+F9")};
        {
            const tests::WindowFixture fixture;
            fixture.window->actions().setKeys(*fixture.find<QAction>("arrange"), {keys});
        }
        const tests::WindowFixture fixture;
        auto& arrange = *fixture.find<QAction>("arrange");
        QCOMPARE(arrange.shortcuts(), QList{keys});
        QVERIFY(arrange.toolTip().contains(QStringLiteral("Ctrl+Alt+F9")));
        fixture.window->actions().resetAllKeys();
        QCOMPARE(arrange.shortcuts(), QList{QKeySequence{QStringLiteral("Ctrl+Shift+L")}});
        QVERIFY(!ui::customKeys(QStringLiteral("arrange")));
    }

    void theShortcutPageTakesKeysOverOnlyWhenToldTo() {
        const tests::WindowFixture fixture;
        QTest::keyClick(fixture.window.get(), Qt::Key_F1, Qt::ShiftModifier);
        auto* page = fixture.find<QWidget>("shortcutsDialog");
        QVERIFY(page != nullptr && QTest::qWaitForWindowExposed(page));
        auto* list = page->findChild<QTreeWidget*>(QStringLiteral("shortcutList"));
        list->setCurrentItem(list->findItems(QStringLiteral("Arrange"), Qt::MatchExactly).first());
        auto* input = page->findChild<QKeySequenceEdit*>(QStringLiteral("shortcutKeys"));
        auto* assign = page->findChild<QPushButton*>(QStringLiteral("assignKeys"));
        const auto* message = page->findChild<QLabel*>(QStringLiteral("shortcutMessage"));
        QVERIFY(!assign->isEnabled());

        QTest::keyClick(input, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY2(message->text().contains(QStringLiteral("Save")), qPrintable(message->text())); // after the pause that ends typing
        QCOMPARE(assign->text(), QStringLiteral("&Take over"));
        QVERIFY(fixture.find<QAction>("arrange")->shortcut() != QKeySequence{QStringLiteral("Ctrl+S")});
        QTest::mouseClick(assign, Qt::LeftButton);
        QCOMPARE(fixture.find<QAction>("arrange")->shortcut(), QKeySequence{QStringLiteral("Ctrl+S")});
        QVERIFY(fixture.find<QAction>("save")->shortcut().isEmpty());

        QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("resetAllKeys")), Qt::LeftButton);
        QCOMPARE(fixture.find<QAction>("save")->shortcut(), QKeySequence{QStringLiteral("Ctrl+S")});
    }

    void partsOfTheWindowBringTheirCommands() {
        const tests::WindowFixture fixture;
        const ui::ActionRegistry& registry = fixture.window->actions();
        QStringList names;
        for (const QAction* action : registry.actions()) names.push_back(registry.name(*action));
        for (const char* name : {"Show or hide: Inspector", "Forget recent files", "Reset field", "Comparison: Hide this row",
                                 "Comparison: Copy as Markdown", "Chart: Export as SVG", "Chart: Print", "Undo"}) {
            QVERIFY2(names.contains(QLatin1String{name}), name);
        }
        QVERIFY(std::ranges::any_of(names, [](const QString& name) { return name.startsWith(QStringLiteral("Export as: ")); }));
    }

    void keysOfAPartAreKeptToo() {
        const QKeySequence keys{QStringLiteral("Ctrl+Alt+F8")};
        {
            const tests::WindowFixture fixture;
            fixture.window->actions().setKeys(*fixture.find<QAction>("show_historyDock"), {keys});
        }
        const tests::WindowFixture fixture;
        QCOMPARE(fixture.find<QAction>("show_historyDock")->shortcut(), keys);
        const bool before = fixture.find<QAction>("show_historyDock")->isChecked();
        QTest::keyClick(fixture.window.get(), Qt::Key_F8, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(fixture.find<QAction>("show_historyDock")->isChecked(), !before);
    }

    void theShortcutPageKnowsHeldKeysAndMenus() {
        tests::WindowFixture fixture;
        QVERIFY(fixture.document.apply(models::SetTitle{"Chat"}));
        fixture.trigger("shortcuts");
        auto* page = fixture.find<QWidget>("shortcutsDialog");
        QVERIFY(QTest::qWaitForWindowExposed(page));
        auto* list = page->findChild<QTreeWidget*>(QStringLiteral("shortcutList"));
        QVERIFY(!list->findItems(QStringLiteral("Undo"), Qt::MatchExactly).isEmpty());
        QVERIFY(!list->findItems(QStringLiteral("Hold B"), Qt::MatchExactly, 1).isEmpty());
        list->setCurrentItem(list->findItems(QStringLiteral("Arrange"), Qt::MatchExactly).first());
        auto* input = page->findChild<QKeySequenceEdit*>(QStringLiteral("shortcutKeys"));
        const auto* assign = page->findChild<QPushButton*>(QStringLiteral("assignKeys"));
        const auto* message = page->findChild<QLabel*>(QStringLiteral("shortcutMessage"));
        input->setKeySequence(QKeySequence{Qt::Key_B});
        QVERIFY(!assign->isEnabled());
        QVERIFY2(message->text().contains(QStringLiteral("baseline")), qPrintable(message->text()));
        input->setKeySequence(QKeySequence{Qt::ALT | Qt::Key_F});
        QVERIFY(!assign->isEnabled());
        QVERIFY2(message->text().contains(QStringLiteral("File")), qPrintable(message->text()));
    }

    void theOtherKeysOfACommandStay() {
        const tests::WindowFixture fixture;
        fixture.trigger("shortcuts");
        auto* page = fixture.find<QWidget>("shortcutsDialog");
        QVERIFY(QTest::qWaitForWindowExposed(page));
        auto* list = page->findChild<QTreeWidget*>(QStringLiteral("shortcutList"));
        list->setCurrentItem(list->findItems(QStringLiteral("Redo"), Qt::MatchExactly).first());
        page->findChild<QKeySequenceEdit*>(QStringLiteral("shortcutKeys"))->setKeySequence(QKeySequence{QStringLiteral("Ctrl+Alt+F7")});
        QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("assignKeys")), Qt::LeftButton);
        QCOMPARE(fixture.find<QAction>("redo")->shortcuts(),
                 (QList{QKeySequence{QStringLiteral("Ctrl+Alt+F7")}, QKeySequence{QStringLiteral("Ctrl+Y")}}));
    }

    void allRowsOfTheShortcutPageAreAlike() {
        const tests::WindowFixture fixture;
        fixture.trigger("shortcuts");
        const auto* list = fixture.find<QWidget>("shortcutsDialog")->findChild<QTreeWidget*>(QStringLiteral("shortcutList"));
        QSet<int> heights;
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            QVERIFY(!list->topLevelItem(row)->icon(0).isNull());
            heights.insert(list->visualItemRect(list->topLevelItem(row)).height());
        }
        QCOMPARE(heights.size(), 1);
    }

    void theShortcutPageRefusesKeysThatMove() {
        const tests::WindowFixture fixture;
        fixture.trigger("shortcuts");
        auto* page = fixture.find<QWidget>("shortcutsDialog");
        QVERIFY(QTest::qWaitForWindowExposed(page));
        auto* input = page->findChild<QKeySequenceEdit*>(QStringLiteral("shortcutKeys"));
        input->setKeySequence(QKeySequence{Qt::Key_Down});
        QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("assignKeys"))->isEnabled());
        QVERIFY(!page->findChild<QLabel*>(QStringLiteral("shortcutMessage"))->text().isEmpty());
        input->setKeySequence(QKeySequence{Qt::CTRL | Qt::ALT | Qt::Key_Down});
        QVERIFY(page->findChild<QPushButton*>(QStringLiteral("assignKeys"))->isEnabled());
    }
};

QTEST_MAIN(ActionRegistryTest)
#include "action_registry_test.moc"
