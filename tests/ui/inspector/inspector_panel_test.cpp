#include "ui/inspector/inspector_panel.h"

#include "tests/ui/support/window_fixture.h"
#include "ui/inspector/field_editor.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using models::StageKind;

class InspectorPanelTest : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] static QLineEdit* line(const tests::WindowFixture& fixture, const char* path) {
        const auto* editor = fixture.find<ui::FieldEditor>(QByteArray{"field_"}.append(path).constData());
        return editor != nullptr ? editor->findChild<QLineEdit*>(QStringLiteral("value")) : nullptr;
    }
    static void enter(QLineEdit* line, const QString& text) {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    [[nodiscard]] static double number(const models::Setting& setting) { return std::get<double>(std::get<models::FieldValue>(setting)); }

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void aTypedValueGoesIntoThePlanInTheStoredUnit() {
        tests::WindowFixture fixture;
        const auto stage = fixture.add(StageKind::fineTune, 0, 0);
        fixture.document.setSelectedStages({stage});
        QVERIFY(line(fixture, "tokens"));
        enter(line(fixture, "tokens"), QStringLiteral("2.5M"));
        QCOMPARE(number(fixture.plan().stage(stage)->work.at("tokens")), 2.5e6);
    }

    void keysInARowAreOneStepOfHistory() {
        tests::WindowFixture fixture;
        fixture.document.setSelectedStages({fixture.add(StageKind::fineTune, 0, 0)});
        const int before = fixture.document.history().count();
        enter(line(fixture, "deadline_h"), QStringLiteral("48"));
        QCOMPARE(fixture.document.history().count(), before + 1);
        fixture.trigger("undo");
        QCOMPARE(line(fixture, "deadline_h")->text(), QString{});
    }

    void textThatDoesNotFitStaysWithItsReason() {
        tests::WindowFixture fixture;
        const auto stage = fixture.add(StageKind::fineTune, 0, 0);
        fixture.document.setSelectedStages({stage});
        enter(line(fixture, "known_pue"), QStringLiteral("0.5"));
        QCOMPARE(line(fixture, "known_pue")->text(), QStringLiteral("0.5"));
        const auto* message = fixture.find<QLabel>("message_known_pue");
        QVERIFY(!message->text().isEmpty());
        QVERIFY(!message->isHidden());
        QCOMPARE(line(fixture, "known_pue")->accessibleDescription(), message->text());
        QVERIFY(!fixture.plan().baseline().settings.contains(stage));

        enter(line(fixture, "known_pue"), QStringLiteral("1.2"));
        QVERIFY(message->isHidden());
        QCOMPARE(number(fixture.plan().baseline().settings.at(stage).at("known_pue")), 1.2);
    }

    void aChoiceBelongsToTheCurrentScenarioAndCanBeReset() {
        tests::WindowFixture fixture;
        const auto stage = fixture.add(StageKind::fineTune, 0, 0);
        QVERIFY(fixture.document.apply(models::AddScenario{"Other", std::nullopt}));
        fixture.document.setCurrentScenario(fixture.plan().scenarios.back().id);
        fixture.document.setSelectedStages({stage});
        enter(line(fixture, "count"), QStringLiteral("16"));
        QVERIFY(!fixture.plan().baseline().settings.contains(stage));
        QCOMPARE(number(fixture.plan().scenarios.back().settings.at(stage).at("count")), 16.0);

        const auto* panel = fixture.window->findChild<ui::InspectorPanel*>();
        QToolButton* visible = nullptr;
        for (auto* button : panel->findChildren<QToolButton*>(QStringLiteral("reset"))) {
            if (button->isVisible() && button->accessibleName().startsWith(QStringLiteral("Accelerators"))) visible = button;
        }
        QVERIFY(visible != nullptr);
        QTest::mouseClick(visible, Qt::LeftButton);
        QVERIFY(!fixture.plan().scenarios.back().settings.contains(stage) ||
                !fixture.plan().scenarios.back().settings.at(stage).contains("count"));
    }

    void workIsSharedByAllScenarios() {
        tests::WindowFixture fixture;
        const auto stage = fixture.add(StageKind::fineTune, 0, 0);
        QVERIFY(fixture.document.apply(models::AddScenario{"Other", std::nullopt}));
        fixture.document.setCurrentScenario(fixture.plan().scenarios.back().id);
        fixture.document.setSelectedStages({stage});
        enter(line(fixture, "epochs"), QStringLiteral("3"));
        QCOMPARE(number(fixture.plan().stage(stage)->work.at("epochs")), 3.0);
        QVERIFY(!fixture.plan().scenarios.back().settings.contains(stage));
    }

    void entriesAreFoundByAlias() {
        tests::WindowFixture fixture;
        const auto stage = fixture.add(StageKind::fineTune, 0, 0);
        fixture.document.setSelectedStages({stage});
        enter(line(fixture, "accelerator"), QStringLiteral("A100-SXM4-80GB"));
        const auto& setting = fixture.plan().baseline().settings.at(stage).at("accelerator");
        const auto id = std::get<std::string>(std::get<models::FieldValue>(setting));
        QVERIFY(fixture.document.catalogue()->entry(models::EntryKind::accelerator, id));
        QCOMPARE((*fixture.document.catalogue()->entry(models::EntryKind::accelerator, "A100-SXM4-80GB"))->id, id);

        enter(line(fixture, "accelerator"), QStringLiteral("no such chip"));
        QCOMPARE(line(fixture, "accelerator")->text(), QStringLiteral("no such chip"));
        QVERIFY(!fixture.find<QLabel>("message_accelerator")->text().isEmpty());
    }

    void withoutSelectionThePlanIsShown() {
        const tests::WindowFixture fixture;
        QVERIFY(line(fixture, "horizon_days"));
        QVERIFY(!line(fixture, "tokens"));
        auto* name = fixture.find<QLineEdit>("stageName");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Chat"));
        QCOMPARE(fixture.plan().title, std::string{"Chat"});
    }

    void everyEditorHasANameForScreenReaders() {
        tests::WindowFixture fixture;
        fixture.document.setSelectedStages({fixture.add(StageKind::serveOnline, 0, 0)});
        const auto editors = fixture.window->findChildren<ui::FieldEditor*>();
        QVERIFY(editors.size() > 10);
        for (const ui::FieldEditor* editor : editors) {
            const auto* value = editor->findChild<QWidget*>(QStringLiteral("value"));
            QVERIFY2(value != nullptr && !value->accessibleName().isEmpty(), qPrintable(editor->objectName()));
        }
    }
};

QTEST_MAIN(InspectorPanelTest)
#include "inspector_panel_test.moc"
