#include "ui/history/history_view.h"

#include "tests/ui/support/window_fixture.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

#include <QAction>
#include <QDockWidget>
#include <QTest>
#include <QUndoStack>

using estimator::Metric;

class HistoryViewTest : public QObject {
    Q_OBJECT

private:
    static void openExample(tests::WindowFixture& fixture) {
        if (!fixture.document.openAsNew(QStringLiteral(FOUREM_RESOURCES "/examples/weather.fourem"))) qFatal("no example");
        if (!QTest::qWaitFor([&] { return !fixture.document.isEstimating(); })) qFatal("no estimate");
        fixture.find<QDockWidget>("historyDock")->raise();
        QTest::qWait(0);
    }
    static void setRequests(tests::WindowFixture& fixture, double requests) {
        const models::FieldValue value{requests};
        const auto done = fixture.document.apply(models::SetField{std::nullopt, models::StageId{"forecast"}, "requests", value});
        if (!done) qFatal("%s", models::englishLine(done.error()).c_str());
    }
    static double total(const tests::WindowFixture& fixture, Metric metric) {
        return *fixture.document.currentEstimate()->total[metric].point;
    }
    static QString text(const ui::HistoryView& view, int row, int column) { return view.model()->index(row, column).data().toString(); }

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void aRowSaysWhatTheChangeDidToTheTotal() {
        tests::WindowFixture fixture;
        openExample(fixture);
        const auto& view = *fixture.find<ui::HistoryView>("history");
        const double before = total(fixture, Metric::total);
        setRequests(fixture, 2920);
        QTRY_VERIFY(!fixture.document.isEstimating());
        const double after = total(fixture, Metric::total);
        QVERIFY(after > before);
        QCOMPARE(view.model()->rowCount(), 2);
        QVERIFY(text(view, 1, 0).contains(QStringLiteral("Forecast")));
        QCOMPARE(text(view, 1, 1), ui::signedAmount(after - before, "kgCO2e"));
        QVERIFY(text(view, 1, 1).startsWith(QLatin1Char{'+'}));
        QVERIFY(text(view, 0, 1).isEmpty());
    }

    void entriesOfTheCatalogueGoByTheirNames() {
        tests::WindowFixture fixture;
        openExample(fixture);
        const auto& view = *fixture.find<ui::HistoryView>("history");
        const models::FieldValue chip{std::string{"nvidia-l4"}};
        QVERIFY(fixture.document.apply(models::SetField{std::nullopt, models::StageId{"forecast"}, "accelerator", chip}));
        const QString row = text(view, 1, 0);
        QVERIFY2(row.contains(QStringLiteral("NVIDIA L4")), qPrintable(row));
        QVERIFY2(!row.contains(QStringLiteral("nvidia-l4")), qPrintable(row));
        const models::FieldValue pricing{std::string{"on-demand"}};
        QVERIFY(fixture.document.apply(models::SetField{std::nullopt, models::planScope(), "pricing", pricing}));
    }

    void theEffectIsThatOfTheShownMetric() {
        tests::WindowFixture fixture;
        openExample(fixture);
        const auto& view = *fixture.find<ui::HistoryView>("history");
        setRequests(fixture, 730);
        QTRY_VERIFY(text(view, 1, 1).endsWith(QStringLiteral("CO2e")));
        fixture.document.setShownMetric(Metric::acceleratorHours);
        // 60 chip-seconds a forecast, 730 of them less: 12.17 hours.
        QCOMPARE(text(view, 1, 1), QStringLiteral("-12.2 h"));
        QCOMPARE(view.model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Accelerator-hours"));
    }

    void changesThatWereEditedOnBeforeTheirEstimateGetTheirEffectToo() {
        tests::WindowFixture fixture;
        openExample(fixture);
        const auto& view = *fixture.find<ui::HistoryView>("history");
        fixture.document.setShownMetric(Metric::acceleratorHours);
        setRequests(fixture, 2920);
        QVERIFY(fixture.document.apply(models::SetTitle{"Between"}));
        setRequests(fixture, 4380);
        QCOMPARE(view.model()->rowCount(), 4);
        QTRY_COMPARE(text(view, 1, 1), QStringLiteral("+24.3 h")); // 1460 forecasts of a minute
        QTRY_COMPARE(text(view, 3, 1), QStringLiteral("+24.3 h"));
        QCOMPARE(text(view, 2, 1), QStringLiteral("0 h"));
    }

    void aClickTravelsAndKeysDoToo() {
        tests::WindowFixture fixture;
        openExample(fixture);
        auto& view = *fixture.find<ui::HistoryView>("history");
        QVERIFY(fixture.document.apply(models::SetTitle{"One"}));
        QVERIFY(fixture.document.apply(models::SetNotes{"two"}));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(view.model()->index(0, 0)).center());
        QCOMPARE(fixture.document.history().index(), 0);
        QCOMPARE(fixture.plan().title, std::string{"Weather forecasts"});
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(fixture.plan().title, std::string{"One"});
        fixture.trigger("redo");
        QCOMPARE(view.currentIndex().row(), 2);
    }

    void changesAreReadInTheLanguageOfNow() {
        tests::WindowFixture fixture;
        openExample(fixture);
        const auto& view = *fixture.find<ui::HistoryView>("history");
        QVERIFY(fixture.document.apply(models::SetNotes{"two"}));
        QCOMPARE(text(view, 1, 0), QStringLiteral("Notes of the plan"));
        ui::useLanguage(QStringLiteral("zh_CN"));
        QTRY_VERIFY(fixture.find<QAction>("undo")->text() != QStringLiteral("&Undo Notes of the plan"));
        const QString translated = text(view, 1, 0);
        QVERIFY(translated != QStringLiteral("Notes of the plan"));
        QVERIFY(fixture.find<QAction>("undo")->text().contains(translated));
        ui::useLanguage(QStringLiteral("en"));
        QTRY_COMPARE(fixture.find<QAction>("undo")->text(), QStringLiteral("&Undo Notes of the plan"));
    }

    void aNameThatIsTypedReadsFromTheFirstToTheLast() {
        tests::WindowFixture fixture;
        openExample(fixture);
        const auto& view = *fixture.find<ui::HistoryView>("history");
        for (const char* name : {"W", "We", "Weather"})
            QVERIFY(fixture.document.apply(models::RenameStage{models::StageId{"forecast"}, name}));
        QCOMPARE(view.model()->rowCount(), 2);
        QCOMPARE(text(view, 1, 0), QStringLiteral("Rename Forecast to Weather"));
    }

    void theToolTipSaysChangeAndEffectInFull() {
        tests::WindowFixture fixture;
        openExample(fixture);
        const auto& view = *fixture.find<ui::HistoryView>("history");
        setRequests(fixture, 2920);
        QTRY_VERIFY(!fixture.document.isEstimating());
        const QString tip = view.model()->index(1, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.startsWith(text(view, 1, 0)), qPrintable(tip));
        QVERIFY2(tip.contains(QStringLiteral("→")), qPrintable(tip));
    }

    void anotherPlanHasAnotherHistory() {
        tests::WindowFixture fixture;
        openExample(fixture);
        const auto& view = *fixture.find<ui::HistoryView>("history");
        setRequests(fixture, 10);
        fixture.dialogs.answerUnsaved = ui::Dialogs::Unsaved::discard;
        fixture.trigger("new_plan");
        QCOMPARE(view.model()->rowCount(), 1);
        QCOMPARE(view.currentIndex().row(), 0);
    }
};

QTEST_MAIN(HistoryViewTest)
#include "history_view_test.moc"
