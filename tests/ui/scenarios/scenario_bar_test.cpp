#include "ui/scenarios/scenario_bar.h"

#include "tests/ui/support/window_fixture.h"

#include <QAction>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

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
};

QTEST_MAIN(ScenarioBarTest)
#include "scenario_bar_test.moc"
