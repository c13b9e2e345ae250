#include "ui/inspector/inspector_panel.h"

#include "models/pipeline/currency.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/inspector/field_editor.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>
#include <QWheelEvent>

#include <string>

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

    [[nodiscard]] static QToolButton* resetOf(const tests::WindowFixture& fixture, const QString& name) {
        const auto* panel = fixture.window->findChild<ui::InspectorPanel*>();
        for (auto* button : panel->findChildren<QToolButton*>(QStringLiteral("reset"))) {
            if (button->isVisible() && button->accessibleName().startsWith(name)) return button;
        }
        return nullptr;
    }
    static void turnWheel(QWidget* widget, int notches) {
        const QPointF middle = widget->rect().center();
        QWheelEvent event{middle,
                          widget->mapToGlobal(middle.toPoint()),
                          {},
                          {0, notches * QWheelEvent::DefaultDeltasPerStep},
                          Qt::NoButton,
                          Qt::NoModifier,
                          Qt::NoScrollPhase,
                          false};
        QApplication::sendEvent(widget, &event);
    }
    /// Presses on the label, drags it step by step and stays there.
    static void drag(QLabel* label, int pixels) {
        const QPoint from = label->rect().center();
        QTest::mousePress(label, Qt::LeftButton, {}, from);
        for (int x = 1; x <= std::abs(pixels); ++x) QTest::mouseMove(label, from + QPoint{pixels < 0 ? -x : x, 0});
    }
    static void release(QLabel* label) { QTest::mouseRelease(label, Qt::LeftButton, {}, label->rect().center()); }

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

        QToolButton* reset = resetOf(fixture, QStringLiteral("Accelerators"));
        QVERIFY(reset != nullptr);
        QVERIFY2(reset->toolTip().contains(QStringLiteral("baseline")), qPrintable(reset->toolTip()));
        QTest::mouseClick(reset, Qt::LeftButton);
        QVERIFY(!fixture.plan().scenarios.back().settings.contains(stage) ||
                !fixture.plan().scenarios.back().settings.at(stage).contains("count"));
    }

    void aChoiceIsAppliedToAllFromTheMenuOfItsRow() {
        tests::WindowFixture fixture;
        const auto stage = fixture.add(StageKind::fineTune, 0, 0);
        QVERIFY(fixture.document.apply(models::AddScenario{"Other", std::nullopt}));
        fixture.document.setCurrentScenario(fixture.plan().scenarios.back().id);
        fixture.document.setSelectedStages({stage});
        enter(line(fixture, "count"), QStringLiteral("16"));
        auto* panel = fixture.window->findChild<ui::InspectorPanel*>();
        auto* label = fixture.find<QLabel>("label_count");
        panel->findChild<QScrollArea*>()->ensureWidgetVisible(label);
        const QPoint place = label->mapTo(panel, label->rect().center());
        QContextMenuEvent asked{QContextMenuEvent::Mouse, place, panel->mapToGlobal(place)};
        QApplication::sendEvent(panel, &asked);
        auto* menu = fixture.find<QMenu>("fieldMenu");
        QVERIFY(menu != nullptr);
        menu->findChild<QAction*>(QStringLiteral("fieldToAll"))->trigger();
        menu->close();
        QCOMPARE(number(fixture.plan().baseline().settings.at(stage).at("count")), 16.0);
        QVERIFY(fixture.plan().scenarios.back().settings.empty());
    }

    void aChoiceIsAppliedToAllByKeyboard() {
        tests::WindowFixture fixture;
        const auto stage = fixture.add(StageKind::fineTune, 0, 0);
        QVERIFY(fixture.document.apply(models::AddScenario{"Other", std::nullopt}));
        fixture.document.setCurrentScenario(fixture.plan().scenarios.back().id);
        fixture.document.setSelectedStages({stage});
        enter(line(fixture, "count"), QStringLiteral("16"));
        QTest::keyClick(fixture.window.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(number(fixture.plan().baseline().settings.at(stage).at("count")), 16.0);
        fixture.trigger("undo");
        QVERIFY(!fixture.plan().baseline().settings.contains(stage));
    }

    void aLockedScenarioIsShownButNotEdited() {
        tests::WindowFixture fixture;
        const auto stage = fixture.add(StageKind::fineTune, 0, 0);
        fixture.document.setSelectedStages({stage});
        QVERIFY(line(fixture, "count")->isEnabled());
        fixture.trigger("lock_scenario");
        QVERIFY(!line(fixture, "count")->isEnabled());
        QVERIFY(line(fixture, "tokens")->isEnabled()); // work of all scenarios
        const auto* hint = fixture.find<QLabel>("inspectorHint");
        QVERIFY(hint->isVisible());
        QVERIFY(hint->text().contains(QStringLiteral("locked")));
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

    void entriesAreFoundByTheNameThatIsOffered() {
        tests::WindowFixture fixture;
        const auto stage = fixture.add(StageKind::fineTune, 0, 0);
        fixture.document.setSelectedStages({stage});
        const auto* message = fixture.find<QLabel>("message_accelerator");
        enter(line(fixture, "accelerator"), QStringLiteral("nvidia h100 SXM5 80GB"));
        QCOMPARE(line(fixture, "accelerator")->text(), QStringLiteral("NVIDIA H100 SXM5 80GB"));
        QCOMPARE(std::get<std::string>(std::get<models::FieldValue>(fixture.plan().baseline().settings.at(stage).at("accelerator"))),
                 std::string{"nvidia-h100-sxm5"});

        // To go through without a change is no mistake.
        QTest::keyClick(line(fixture, "accelerator"), Qt::Key_Tab);
        QVERIFY2(!message->text().contains(QStringLiteral("no entry")), qPrintable(message->text()));
        enter(line(fixture, "accelerator"), QStringLiteral("no such chip"));
        QVERIFY(message->text().contains(QStringLiteral("no entry")));
        enter(line(fixture, "accelerator"), QStringLiteral("NVIDIA H100 SXM5 80GB"));
        QVERIFY2(!message->text().contains(QStringLiteral("no entry")), qPrintable(message->text()));
    }

    void undoIsTheDocumentsOnceAValueStands() {
        tests::WindowFixture fixture;
        fixture.document.setSelectedStages({fixture.add(StageKind::fineTune, 0, 0)});
        QLineEdit* tokens = line(fixture, "tokens");
        tokens->setFocus();
        tokens->selectAll();
        enter(tokens, QStringLiteral("8e7"));
        QCOMPARE(number(fixture.plan().stages.front()->work.at("tokens")), 8e7);
        const auto isTaken = [tokens](QKeySequence::StandardKey key) {
            const QKeyCombination keys = QKeySequence{key}[0];
            QKeyEvent event{QEvent::ShortcutOverride, keys.key(), keys.keyboardModifiers()};
            event.ignore();
            QCoreApplication::sendEvent(tokens, &event);
            return event.isAccepted();
        };
        QVERIFY(!isTaken(QKeySequence::Undo));
        QTest::keyClicks(tokens, QStringLiteral("1"));
        QVERIFY2(isTaken(QKeySequence::Undo), "letters are taken back one by one");
    }

    void anotherCurrencyLeavesTheHandWhereItIs() {
        tests::WindowFixture fixture;
        static_cast<void>(fixture.document.apply(
            models::SetField{std::nullopt, models::planScope(), "currency", models::FieldValue{std::string{"EUR"}}}));
        static_cast<void>(
            fixture.document.apply(models::SetField{std::nullopt, models::planScope(), "currency_per_usd", models::FieldValue{0.9}}));
        static_cast<void>(fixture.document.apply(
            models::SetField{std::nullopt, models::planScope(), "currency_source", models::FieldValue{std::string{"bank"}}}));
        fixture.document.setSelectedStages({});
        line(fixture, "currency_date")->setFocus();
        for (const char letter : std::string{"2026-11-20"}) QTest::keyClick(QApplication::focusWidget(), letter);
        QCOMPARE(models::currencyOf(fixture.plan()).value().date, std::string{"2026-11-20"});
        QCOMPARE(line(fixture, "currency_date")->text(), QStringLiteral("2026-11-20"));
        QTRY_VERIFY(line(fixture, "currency_date")->hasFocus());
    }

    void anEstimateLeavesWhatIsBeingTyped() {
        tests::WindowFixture fixture;
        fixture.document.setSelectedStages({fixture.add(StageKind::fineTune, 0, 0)});
        QLineEdit* tokens = line(fixture, "tokens");
        tokens->setFocus();
        QTest::keyClicks(tokens, QStringLiteral("1e"));
        QTRY_VERIFY(!fixture.document.isEstimating());
        Q_EMIT fixture.document.estimated(fixture.document.estimate());
        QCOMPARE(tokens->text(), QStringLiteral("1e"));
        QTest::keyClicks(tokens, QStringLiteral("9"));
        QCOMPARE(number(fixture.plan().stages.front()->work.at("tokens")), 1e9);

        tokens->selectAll();
        QTest::keyClick(tokens, Qt::Key_Delete);
        Q_EMIT fixture.document.estimated(fixture.document.estimate());
        QCOMPARE(tokens->text(), QString{});
        fixture.trigger("undo");
        QCOMPARE(tokens->text(), QString{});

        auto* name = fixture.find<QLineEdit>("stageName");
        name->setFocus();
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        Q_EMIT fixture.document.estimated(fixture.document.estimate());
        QCOMPARE(name->text(), QString{});
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(!name->text().isEmpty());
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

    void severalStagesAreEditedAtOnce() {
        tests::WindowFixture fixture;
        const auto tune = fixture.add(StageKind::fineTune, 0, 0);
        const auto serve = fixture.add(StageKind::serveOnline, 400, 0);
        fixture.document.setSelectedStages({tune, serve});
        QVERIFY(line(fixture, "repeats"));
        QVERIFY(!line(fixture, "epochs")); // serving has none
        const int before = fixture.document.history().count();
        enter(line(fixture, "repeats"), QStringLiteral("12"));
        for (const auto& stage : {tune, serve}) QCOMPARE(number(fixture.plan().stage(stage)->work.at("repeats")), 12.0);
        QCOMPARE(fixture.document.history().count(), before + 1);

        QTest::mouseClick(resetOf(fixture, QStringLiteral("Repetitions")), Qt::LeftButton);
        for (const auto& stage : {tune, serve}) QVERIFY(fixture.plan().stage(stage)->work.empty());
    }

    void valuesThatDifferAreNotMadeEqualByLooking() {
        tests::WindowFixture fixture;
        const auto tune = fixture.add(StageKind::fineTune, 0, 0);
        const auto serve = fixture.add(StageKind::serveOnline, 400, 0);
        QVERIFY(fixture.document.apply(models::SetField{{}, tune, "known_pue", models::FieldValue{1.1}}));
        const auto before = fixture.document.plan();
        fixture.document.setSelectedStages({tune, serve});
        QLineEdit* pue = line(fixture, "known_pue");
        QCOMPARE(pue->text(), QString{});
        QCOMPARE(pue->placeholderText(), QStringLiteral("several values"));
        pue->setFocus();
        QTest::keyClick(pue, Qt::Key_Return);
        line(fixture, "repeats")->setFocus();
        QCOMPARE(fixture.document.plan(), before);
    }

    void whatTheProgramChoseIsShownWithItsReason() {
        tests::WindowFixture fixture;
        const auto stage = fixture.add(StageKind::fineTune, 0, 0);
        QVERIFY(fixture.document.apply(models::SetField{{}, stage, "tokens", models::FieldValue{1e8}}));
        QVERIFY(fixture.document.apply(models::SetField{{}, stage, "model", models::FieldValue{std::string{"llama-3-1-8b"}}}));
        QVERIFY(fixture.document.apply(models::SetField{{}, stage, "accelerator", models::FieldValue{std::string{"nvidia-h100-sxm5"}}}));
        QVERIFY(
            fixture.document.apply(models::SetField{{}, models::planScope(), "site", models::FieldValue{std::string{"gcp/us-central1"}}}));
        fixture.document.setSelectedStages({stage});
        QTRY_VERIFY(line(fixture, "count")->placeholderText().startsWith(QStringLiteral("auto: ")));
        const auto* why = fixture.find<QLabel>("message_count");
        QVERIFY(!why->isHidden());
        QVERIFY(!why->text().isEmpty());
    }

    void aReasonIsASentenceAndDoesNotRepeatTheValue() {
        tests::WindowFixture fixture;
        QTRY_VERIFY(line(fixture, "hardware_life_years")->placeholderText().startsWith(QStringLiteral("auto: ")));
        QCOMPARE(fixture.find<QLabel>("message_hardware_life_years")->text(), QStringLiteral("The default of the method"));
    }

    void severalStagesTellTheReasonOfEach() {
        tests::WindowFixture fixture;
        const auto first = fixture.add(StageKind::fineTune, 0, 0);
        const auto second = fixture.add(StageKind::fineTune, 400, 0);
        const auto choose = [&fixture](const models::StageId& scope, const char* path, const models::FieldValue& value) {
            QVERIFY(fixture.document.apply(models::SetField{{}, scope, path, value}));
        };
        choose(models::planScope(), "site", std::string{"gcp/us-central1"});
        for (const auto& stage : {first, second}) {
            choose(stage, "model", std::string{"llama-3-1-8b"});
            choose(stage, "tokens", 1e8);
        }
        choose(first, "accelerator", std::string{"nvidia-h100-sxm5"});
        choose(second, "accelerator", std::string{"nvidia-a100-sxm4-80gb"});
        fixture.document.setSelectedStages({first, second});
        const auto why = [&fixture] { return fixture.find<QLabel>("message_precision")->text(); };
        // Each by the usual precision of its own accelerator.
        QTRY_COMPARE(why().count(QLatin1Char{'\n'}), 1);
        QVERIFY2(why().contains(QStringLiteral("The usual precision of NVIDIA H100")), qPrintable(why()));
        QVERIFY2(why().startsWith(QString::fromStdString(fixture.plan().stage(first)->name) + QStringLiteral(": ")), qPrintable(why()));
        // The same reason is told once.
        choose(second, "accelerator", std::string{"nvidia-h100-sxm5"});
        QTRY_VERIFY2(why().startsWith(QStringLiteral("The usual precision of NVIDIA H100")), qPrintable(why()));
    }

    void whatIsInheritedSaysFromWhere() {
        tests::WindowFixture fixture;
        const auto tune = fixture.add(StageKind::fineTune, 0, 0);
        const auto serve = fixture.add(StageKind::serveOnline, 400, 0);
        QVERIFY(fixture.document.apply(models::Connect{tune, serve, std::nullopt}));
        QVERIFY(fixture.document.apply(models::SetField{{}, tune, "model", models::FieldValue{std::string{"llama-3-1-8b"}}}));
        QVERIFY(fixture.document.apply(
            models::SetField{{}, models::planScope(), "accelerator", models::FieldValue{std::string{"nvidia-h100-sxm5"}}}));
        fixture.document.setSelectedStages({serve});
        QTRY_VERIFY2(line(fixture, "model")->placeholderText().contains(QStringLiteral("Llama")),
                     qPrintable(line(fixture, "model")->placeholderText()));
        QCOMPARE(fixture.find<QLabel>("message_model")->text(),
                 QStringLiteral("From %1").arg(QString::fromStdString(fixture.plan().stage(tune)->name)));
        QVERIFY(line(fixture, "accelerator")->placeholderText().contains(QStringLiteral("H100")));
        QCOMPARE(fixture.find<QLabel>("message_accelerator")->text(), QStringLiteral("As the plan says"));

        // Two stages for which the same is found show it.
        fixture.document.setSelectedStages({tune, serve});
        QVERIFY2(line(fixture, "accelerator")->placeholderText().contains(QStringLiteral("H100")),
                 qPrintable(line(fixture, "accelerator")->placeholderText()));
    }

    void sharedWorkIsResetInEveryScenario() {
        tests::WindowFixture fixture;
        const auto stage = fixture.add(StageKind::fineTune, 0, 0);
        QVERIFY(fixture.document.apply(models::AddScenario{"Other", std::nullopt}));
        fixture.document.setCurrentScenario(fixture.plan().scenarios.back().id);
        fixture.document.setSelectedStages({stage});
        enter(line(fixture, "epochs"), QStringLiteral("3"));
        QToolButton* reset = resetOf(fixture, QStringLiteral("Epochs"));
        QVERIFY(reset != nullptr);
        QTest::mouseClick(reset, Qt::LeftButton);
        QVERIFY(!fixture.plan().stage(stage)->work.contains("epochs"));

        enter(line(fixture, "epochs"), QStringLiteral("4"));
        line(fixture, "epochs")->setFocus();
        fixture.trigger("reset_field");
        QVERIFY(!fixture.plan().stage(stage)->work.contains("epochs"));
    }

    void theWheelTurnsANumberInFocus() {
        tests::WindowFixture fixture;
        fixture.document.setSelectedStages({fixture.add(StageKind::fineTune, 0, 0)});
        QLineEdit* pue = line(fixture, "known_pue");
        enter(pue, QStringLiteral("1.2"));
        const int before = fixture.document.history().count();
        turnWheel(pue, 1);
        turnWheel(pue, 1);
        QCOMPARE(pue->text(), QStringLiteral("1.4"));
        QTest::keyClick(pue, Qt::Key_Down);
        QTest::keyClick(pue, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(pue->text(), QStringLiteral("1.31"));
        QCOMPARE(fixture.document.history().count(), before);

        line(fixture, "repeats")->setFocus();
        turnWheel(pue, 1);
        QCOMPARE(pue->text(), QStringLiteral("1.31"));
    }

    void draggingTheNamePreviewsAndLeavesOneStep() {
        tests::WindowFixture fixture;
        const auto stage = fixture.add(StageKind::fineTune, 0, 0);
        fixture.document.setSelectedStages({stage});
        enter(line(fixture, "epochs"), QStringLiteral("3"));
        QTest::qWait(1600); // so that the drag does not merge with the typing
        const int before = fixture.document.history().count();
        auto* name = fixture.find<QLabel>("label_epochs");
        drag(name, 40);
        const double during = number(fixture.plan().stage(stage)->work.at("epochs"));
        QVERIFY(during > 3.0);
        QTest::qWait(1600);
        QTest::mouseMove(name, name->rect().center() + QPoint{80, 0});
        QVERIFY(number(fixture.plan().stage(stage)->work.at("epochs")) > during);
        release(name);
        QCOMPARE(fixture.document.history().count(), before + 1);
        fixture.trigger("undo");
        QCOMPARE(number(fixture.plan().stage(stage)->work.at("epochs")), 3.0);
    }

    void escapeEndsTheDragAsIfItHadNotBeen() {
        tests::WindowFixture fixture;
        const auto stage = fixture.add(StageKind::fineTune, 0, 0);
        fixture.document.setSelectedStages({stage});
        const auto before = fixture.document.plan();
        const int steps = fixture.document.history().count();
        auto* name = fixture.find<QLabel>("label_repeats");
        drag(name, 60);
        QVERIFY(*fixture.document.plan() != *before);
        QTest::keyClick(name, Qt::Key_Escape);
        release(name);
        QVERIFY(*fixture.document.plan() == *before);
        QCOMPARE(fixture.document.history().count(), steps);
    }

    void aStageOfAnotherKindHasOtherFields() {
        tests::WindowFixture fixture;
        const auto stage = fixture.add(StageKind::fineTune, 0, 0);
        fixture.document.setSelectedStages({stage});
        QVERIFY(line(fixture, "epochs"));
        models::Plan changed = fixture.plan();
        models::Stage other = *changed.stages.front();
        other.kind = StageKind::store;
        changed.stages.front() = std::make_shared<const models::Stage>(other);
        QVERIFY(fixture.document.apply(models::ReplacePlan{changed}));
        QVERIFY(!line(fixture, "epochs"));
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
