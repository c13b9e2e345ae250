#include "ui/measured/measured_view.h"

#include "estimator/backtest/learning.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/measured/measured_table.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

/// Runs and events are entered, changed and removed in the window, and what they imply is shown and used.
class MeasuredViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void init() {
        m_window = std::make_unique<tests::WindowFixture>();
        QVERIFY(m_window->document.openAsNew(QStringLiteral(FOUREM_RESOURCES "/examples/chat-assistant.fourem")));
        QTRY_VERIFY(!m_window->document.isEstimating());
    }
    void cleanup() { m_window.reset(); }

    void entersAnEvent() {
        m_window->trigger("add_event");
        type("eventDate", "2026-05-04");
        choose("eventKind", "drift seen");
        type("eventText", "new slang");
        accept("eventDialog");
        const auto& events = m_window->plan().events;
        QCOMPARE(events.size(), std::size_t{1});
        QCOMPARE(events.front().date, std::string{"2026-05-04"});
        QVERIFY(events.front().kind == models::PlanEvent::Kind::driftSeen);
        QVERIFY(!events.front().stage);
        QCOMPARE(events.front().text, std::string{"new slang"});
        QCOMPARE(table("planEvents")->item(0, 3)->text(), QStringLiteral("new slang"));
        m_window->document.history().undo();
        QVERIFY(m_window->plan().events.empty());
    }

    void saysWhyAnEventCannotStand() {
        m_window->trigger("add_event");
        type("eventDate", "last spring");
        accept("eventDialog");
        QVERIFY(!m_window->find<QLabel>("eventProblem")->text().isEmpty());
        QVERIFY(m_window->find<QDialog>("eventDialog")->isVisible());
        QVERIFY(m_window->plan().events.empty());
    }

    void aWrongDateIsMarkedWhileItIsTyped() {
        m_window->trigger("add_event");
        auto* date = m_window->find<QLineEdit>("eventDate");
        auto* problem = m_window->find<QLabel>("eventProblem");
        QTest::keyClicks(date, QStringLiteral("2026-0"));
        QVERIFY(!problem->isVisible()); // it may become 2026-05
        QTest::keyClicks(date, QStringLiteral("0"));
        QVERIFY(problem->isVisible());
        QTest::keyClick(date, Qt::Key_Backspace);
        QVERIFY(!problem->isVisible());
        // A window of the offscreen platform has no focus to lose, with which typing ends.
        Q_EMIT date->editingFinished();
        QVERIFY(problem->isVisible());
        m_window->find<QDialog>("eventDialog")->reject();

        m_window->trigger("add_run");
        QTest::keyClicks(m_window->find<QLineEdit>("runEnd"), QStringLiteral("May"));
        QVERIFY(!m_window->find<QLabel>("runProblem")->isVisible()); // no begin yet
        QTest::keyClicks(m_window->find<QLineEdit>("runBegin"), QStringLiteral("2026-05"));
        QVERIFY(m_window->find<QLabel>("runProblem")->isVisible());
        m_window->find<QDialog>("runDialog")->reject();
    }

    void changesAndRemovesAnEvent() {
        models::PlanEvent event;
        event.date = "2026-05-04";
        event.text = "first";
        QVERIFY(m_window->document.apply(models::PutEvent{event}));
        m_window->trigger("show_measured");
        table("planEvents")->selectRow(0);
        QTest::keyClick(table("planEvents"), Qt::Key_Return); // by keyboard
        QTRY_VERIFY(m_window->find<QDialog>("eventDialog"));
        type("eventText", "second");
        accept("eventDialog");
        QCOMPARE(m_window->plan().events.size(), std::size_t{1});
        QCOMPARE(m_window->plan().events.front().text, std::string{"second"});
        table("planEvents")->selectRow(0);
        m_window->trigger("removeEvents");
        QVERIFY(m_window->plan().events.empty());
        m_window->document.history().undo();
        QCOMPARE(m_window->plan().events.front().text, std::string{"second"});
    }

    void entersChangesAndRemovesARun() {
        m_window->trigger("add_run");
        type("runBegin", "2026-05");
        m_window->find<QComboBox>("runStage")->setCurrentIndex(1);
        type("runRequests", "1000");
        figure("Facility energy", "2 MWh");
        accept("runDialog");
        QCOMPARE(m_window->plan().measured.size(), std::size_t{1});
        const models::MeasuredRun run = m_window->plan().measured.front();
        QCOMPARE(run.figures.at("energy_facility_kwh"), 2000.0);
        QVERIFY(run.requests == 1000.0);
        QVERIFY(run.stage == m_window->plan().stages.front()->id);
        QVERIFY(m_window->find<QDialog>("runDialog") == nullptr || !m_window->find<QDialog>("runDialog")->isVisible());

        table("measuredRuns")->selectRow(0);
        m_window->trigger("editRun");
        type("runRequests", "");
        accept("runDialog");
        QCOMPARE(m_window->plan().measured.size(), std::size_t{1});
        QVERIFY(!m_window->plan().measured.front().requests);

        table("measuredRuns")->selectRow(0);
        m_window->trigger("removeRuns");
        QVERIFY(m_window->plan().measured.empty());
        m_window->document.history().undo();
        QCOMPARE(m_window->plan().measured.size(), std::size_t{1});
    }

    void aRunNeedsAFigure() {
        m_window->trigger("add_run");
        type("runBegin", "2026-05");
        accept("runDialog");
        QVERIFY(!m_window->find<QLabel>("runProblem")->text().isEmpty());
        QVERIFY(m_window->plan().measured.empty());
    }

    void tellsOfEachRunWhatItTeaches() {
        models::MeasuredRun whole;
        whole.begin = "2026-06";
        whole.figures = {{"energy_chip_kwh", 100.0}};
        QVERIFY(m_window->document.apply(models::PutMeasuredRuns{{monthOfServing(), whole}}));
        m_window->trigger("show_measured");
        QTRY_COMPARE(table("measuredRuns")->rowCount(), 2);
        QTRY_COMPARE(table("measuredRuns")->item(0, 5)->text(), QStringLiteral("the calibration"));
        QCOMPARE(table("measuredRuns")->item(1, 5)->text(), QStringLiteral("nothing: it names no stage"));
    }

    void noColumnIsCut() {
        QVERIFY(m_window->document.apply(models::PutMeasuredRuns{{monthOfServing()}}));
        m_window->trigger("show_measured");
        auto* compared = table("plannedAndMeasured");
        QTRY_VERIFY(compared->rowCount() > 0);
        for (int width : {1200, 300}) {
            m_window->window->resize(width, 700);
            QTest::qWait(0);
            for (int column = 0; column < compared->columnCount(); ++column)
                QVERIFY(compared->columnWidth(column) >= compared->fontMetrics().horizontalAdvance(compared->item(0, column)->text()));
        }
    }

    void showsPlannedBesideMeasuredAndUsesTheCalibration() {
        const models::StageId serve = servingStage();
        const double planned = *m_window->document.currentEstimate(serve)->metrics[estimator::Metric::energyChip].point;
        models::MeasuredRun run;
        run.stage = serve;
        run.begin = "2026-05";
        run.figures = {{"energy_chip_kwh", planned}}; // a month took what was planned for the horizon
        QVERIFY(m_window->document.apply(models::PutMeasuredRuns{{run}}));
        m_window->trigger("show_measured");
        QTRY_VERIFY(table("plannedAndMeasured")->rowCount() == 1);
        QTRY_VERIFY(table("calibration")->rowCount() == 1);
        QCOMPARE(table("calibration")->item(0, 6)->text(), QStringLiteral("not used"));
        QVERIFY(m_window->find<QAction>("useCalibration")->isEnabled());
        m_window->trigger("useCalibration");
        QCOMPARE(estimator::learnedFigures(m_window->plan()).size(), std::size_t{1});
        QCOMPARE(table("calibration")->item(0, 6)->text(), table("calibration")->item(0, 4)->text());
        QTRY_VERIFY(!m_window->document.isEstimating());
        const double corrected = *m_window->document.currentEstimate(serve)->metrics[estimator::Metric::energyChip].point;
        QVERIFY(corrected > planned);
        QVERIFY(!m_window->find<QAction>("useCalibration")->isEnabled());
        m_window->trigger("forgetCalibration");
        QVERIFY(estimator::learnedFigures(m_window->plan()).empty());
        m_window->document.history().undo();
        QCOMPARE(estimator::learnedFigures(m_window->plan()).size(), std::size_t{1});
    }

private:
    [[nodiscard]] ui::MeasuredTable* table(const char* name) const { return m_window->find<ui::MeasuredTable>(name); }

    [[nodiscard]] QDialog* dialog(const char* name) const {
        for (auto* each : m_window->window->findChildren<QDialog*>(QString::fromLatin1(name)))
            if (each->isVisible()) return each;
        return nullptr;
    }
    template <class Widget>
    [[nodiscard]] Widget* shown(const char* name) const {
        for (auto* each : m_window->window->findChildren<Widget*>(QString::fromLatin1(name)))
            if (each->isVisible()) return each;
        return nullptr;
    }
    void type(const char* line, const char* text) const {
        auto* edit = shown<QLineEdit>(line);
        QVERIFY(edit != nullptr);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Backspace);
        QTest::keyClicks(edit, QString::fromLatin1(text));
    }
    void choose(const char* box, const char* text) const {
        auto* choice = shown<QComboBox>(box);
        QVERIFY(choice != nullptr);
        choice->setCurrentIndex(choice->findText(QString::fromLatin1(text)));
        QVERIFY(choice->currentIndex() >= 0);
    }
    void figure(const char* metric, const char* text) const {
        auto* figures = shown<QTableWidget>("runFigures");
        QVERIFY(figures != nullptr);
        for (int row = 0; row < figures->rowCount(); ++row)
            if (figures->item(row, 0)->text().startsWith(QString::fromLatin1(metric)))
                figures->item(row, 1)->setText(QString::fromLatin1(text));
    }
    void accept(const char* name) const {
        QDialog* open = dialog(name);
        QVERIFY(open != nullptr);
        QTest::mouseClick(open->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    }
    [[nodiscard]] models::MeasuredRun monthOfServing() const {
        models::MeasuredRun run;
        run.stage = servingStage();
        run.begin = "2026-05";
        run.figures = {{"energy_chip_kwh", 100.0}};
        return run;
    }
    [[nodiscard]] models::StageId servingStage() const {
        for (const auto& stage : m_window->plan().stages)
            if (stage->kind == models::StageKind::serveOnline) return stage->id;
        return {};
    }

    std::unique_ptr<tests::WindowFixture> m_window;
};

QTEST_MAIN(MeasuredViewTest)
#include "measured_view_test.moc"
