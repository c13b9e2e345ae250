#include "ui/scenarios/scenario_bar.h"

#include "tests/ui/support/window_fixture.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTest>
#include <QUndoStack>

class ScenarioBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void aNewScenarioIsCurrentAndCanBeNamedAtOnce() {
        const tests::WindowFixture fixture;
        QTest::keyClick(fixture.window.get(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(fixture.plan().scenarios.size(), std::size_t{2});
        auto* name = fixture.find<QLineEdit>("scenarioName");
        QTRY_VERIFY(name->isVisible());
        QTest::keyClicks(name, QStringLiteral("Cloud"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(fixture.plan().scenarios.back().name, std::string{"Cloud"});
        auto* tabs = fixture.find<QTabBar>("scenarioTabs");
        QCOMPARE(tabs->count(), 2);
        QCOMPARE(tabs->tabText(1), QStringLiteral("Cloud"));
        QCOMPARE(fixture.document.currentScenario().name, std::string{"Cloud"});
    }

    void escapeLeavesTheName() {
        const tests::WindowFixture fixture;
        fixture.trigger("rename_scenario");
        auto* name = fixture.find<QLineEdit>("scenarioName");
        QTest::keyClicks(name, QStringLiteral("Other"));
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(!name->isVisible());
        QCOMPARE(fixture.plan().baseline().name, std::string{"Baseline"});
    }

    void makingAnotherBaselinePutsItFirst() {
        tests::WindowFixture fixture;
        QVERIFY(fixture.document.apply(models::AddScenario{"Cloud", std::nullopt}));
        auto* tabs = fixture.find<QTabBar>("scenarioTabs");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        QVERIFY(!fixture.document.isBaselineCurrent());
        fixture.trigger("make_baseline");
        QCOMPARE(fixture.plan().baseline().name, std::string{"Cloud"});
        QVERIFY(fixture.document.isBaselineCurrent());
        QCOMPARE(tabs->tabText(0), QStringLiteral("Cloud"));
    }

    void theLastScenarioCannotBeRemoved() {
        tests::WindowFixture fixture;
        QVERIFY(!fixture.find<QAction>("remove_scenario")->isEnabled());
        QVERIFY(fixture.document.apply(models::AddScenario{"Cloud", std::nullopt}));
        QVERIFY(fixture.find<QAction>("remove_scenario")->isEnabled());
        fixture.trigger("remove_scenario");
        QCOMPARE(fixture.plan().scenarios.size(), std::size_t{1});
        QCOMPARE(fixture.plan().baseline().name, std::string{"Cloud"});
    }

    void keysStepThroughTheScenarios() {
        tests::WindowFixture fixture;
        QVERIFY(fixture.document.apply(models::AddScenario{"Cloud", std::nullopt}));
        QTest::keyClick(fixture.window.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(fixture.document.currentScenario().name, std::string{"Cloud"});
        QTest::keyClick(fixture.window.get(), Qt::Key_PageUp, Qt::ControlModifier);
        QVERIFY(fixture.document.isBaselineCurrent());
    }

    void aLockIsMarkedAndSpoken() {
        tests::WindowFixture fixture;
        auto* tabs = fixture.find<QTabBar>("scenarioTabs");
        fixture.trigger("lock_scenario");
        QVERIFY(fixture.plan().baseline().locked);
        QVERIFY(tabs->tabButton(0, QTabBar::RightSide) != nullptr);
        QCOMPARE(tabs->accessibleTabName(0), QStringLiteral("Baseline, locked"));
        QVERIFY(fixture.find<QAction>("lock_scenario")->isChecked());
        fixture.trigger("lock_scenario");
        QVERIFY(!fixture.plan().baseline().locked);
        QVERIFY(tabs->tabButton(0, QTabBar::RightSide) == nullptr);
        QVERIFY(!fixture.find<QAction>("lock_scenario")->isChecked());
    }

    void aLockedScenarioIsNotRemoved() {
        tests::WindowFixture fixture;
        QVERIFY(fixture.document.apply(models::AddScenario{"Cloud", std::nullopt}));
        fixture.trigger("lock_scenario");
        QVERIFY(!fixture.find<QAction>("remove_scenario")->isEnabled());
    }

    void aColourIsChosenByKeyboardAndShownInTheBar() {
        tests::WindowFixture fixture;
        fixture.trigger("colour_scenario");
        auto* menu = fixture.find<QMenu>("colorMenu");
        QTRY_VERIFY(menu != nullptr && menu->isVisible());
        for (int i = 0; i < 3; ++i) QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(fixture.plan().baseline().colour, std::string{"3"});
        const QImage icon = fixture.find<QTabBar>("scenarioTabs")->tabIcon(0).pixmap(32, 32).toImage();
        QCOMPARE(icon.pixelColor(icon.rect().center()), ui::scenarioColor(2));
        fixture.trigger("undo");
        QVERIFY(fixture.plan().baseline().colour.empty());
    }

    void differencesAreCopiedToAnotherScenarioAsOneStep() {
        tests::WindowFixture fixture;
        const auto stage = fixture.add(models::StageKind::serveOnline, 0, 0);
        QVERIFY(fixture.document.apply(models::AddScenario{"Cloud", std::nullopt}));
        QVERIFY(fixture.document.apply(models::AddScenario{"Third", std::nullopt}));
        QVERIFY(!fixture.find<QAction>("copy_differences")->isEnabled()); // the baseline differs in nothing
        const models::ScenarioId cloud{"cloud"};
        for (const char* path : {"batch", "replicas"})
            QVERIFY(fixture.document.apply(models::SetField{cloud, stage, path, models::FieldValue{4.0}}));
        fixture.document.setCurrentScenario(cloud);
        QVERIFY(fixture.find<QAction>("copy_differences")->isEnabled());
        const int before = fixture.document.history().count();
        fixture.trigger("copy_differences");
        auto* menu = fixture.find<QMenu>("copyDifferencesMenu");
        QVERIFY(menu != nullptr);
        menu->findChild<QAction*>(QStringLiteral("copyTo_third"))->trigger();
        menu->close();
        QCOMPARE(fixture.plan().scenarios[2].settings, fixture.plan().scenarios[1].settings);
        QCOMPARE(fixture.document.history().count(), before + 1);
    }

    void keysMoveAScenarioButNotTheBaseline() {
        tests::WindowFixture fixture;
        QVERIFY(fixture.document.apply(models::AddScenario{"Cloud", std::nullopt}));
        QVERIFY(fixture.document.apply(models::AddScenario{"Third", std::nullopt}));
        QVERIFY(!fixture.find<QAction>("move_scenario_right")->isEnabled());
        fixture.document.setCurrentScenario(models::ScenarioId{"third"});
        QTest::keyClick(fixture.window.get(), Qt::Key_PageUp, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.plan().scenarios[1].name, std::string{"Third"});
        QCOMPARE(fixture.document.currentScenario().name, std::string{"Third"});
        QVERIFY(!fixture.find<QAction>("move_scenario_left")->isEnabled()); // the first place belongs to the baseline
    }
};

QTEST_MAIN(ScenarioBarTest)
#include "scenario_bar_test.moc"
