#include "ui/results/results_tabs.h"

#include "estimator/charts/place_question.h"
#include "models/pipeline/resolve.h"
#include "tests/estimator/estimate_builder.h"
#include "ui/document/document.h"
#include "ui/results/comparison_model.h"
#include "ui/results/table_text.h"
#include "ui/results/trace_model.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>
#include <QUndoStack>

using estimator::EstimateBuilder;
using estimator::Metric;

/// The sample plan in a document, with estimates put together by hand.
class ResultsTabsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_document = std::make_unique<ui::Document>(catalogue());
        QVERIFY(m_document->apply(models::ReplacePlan{estimator::samplePlan()}));
        QTRY_VERIFY(!m_document->isEstimating());
        m_tabs = std::make_unique<ui::ResultsTabs>(*m_document, nullptr);
        m_tabs->resize(1000, 420);
        m_tabs->show();
        m_tabs->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_tabs.get()));
    }

    void cleanup() {
        m_tabs.reset();
        m_document.reset();
        QVERIFY(QApplication::topLevelWidgets().isEmpty());
    }

    void showsScenariosSideBySide() {
        show(estimator::sampleEstimate());
        const QAbstractItemModel& table = comparison();
        QCOMPARE(table.columnCount(), 2);
        QCOMPARE(table.index(row(Metric::total), 0).data().toString(), QStringLiteral("440 kg CO2e"));
        QCOMPARE(table.index(row(Metric::total), 1).data().toString(), QStringLiteral("110 kg CO2e"));
    }

    void showsFactorsAndDifferencesByKeyboard() {
        show(estimator::sampleEstimate());
        auto* const box = find<QComboBox>("comparisonShow");
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(comparison().index(row(Metric::total), 1).data().toString(), QStringLiteral("-330 kg CO2e"));
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(comparison().index(row(Metric::total), 1).data().toString(), QStringLiteral("4×"));
    }

    void aFactorOfNothingIsUndefined() {
        EstimateBuilder builder;
        builder.scenario("baseline", "Baseline").stage("serve", "Serve", {{Metric::total, 1.0}});
        builder.scenario("clean", "Clean region").stage("serve", "Serve", {{Metric::total, 0.0}});
        show(builder);
        find<QComboBox>("comparisonShow")->setCurrentIndex(2);
        QCOMPARE(comparison().index(row(Metric::total), 1).data().toString(), QStringLiteral("undefined"));
    }

    void listsChoicesThatDiffer() {
        QVERIFY(m_document->apply(models::SetField{models::ScenarioId{"clean"}, models::StageId{"serve"}, "weights",
                                                   models::Setting{models::FieldValue{std::string{"fp8"}}}}));
        show(estimator::sampleEstimate());
        const int last = comparison().rowCount() - 1;
        QCOMPARE(comparison().headerData(last, Qt::Vertical).toString(), QStringLiteral("Serve: Weight format"));
        QCOMPARE(comparison().index(last, 0).data().toString(), QStringLiteral("auto"));
        QCOMPARE(comparison().index(last, 1).data().toString(), QStringLiteral("fp8"));
    }

    void copiesTheComparisonAsCsv() {
        show(estimator::sampleEstimate());
        find<QAction>("copyComparisonCsv")->trigger();
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.first(), QStringLiteral(",Baseline,Clean region"));
        QVERIFY(lines.contains(QStringLiteral("total_kgco2e,440,110")));
        QVERIFY(lines.contains(QStringLiteral("cost_usd,2460,2060"))); // 60 + 2400, 60 + 2000
        QVERIFY(lines.contains(QStringLiteral("water_site_l,,")));     // missing is empty, not zero
    }

    void copiesTheComparisonAsLatex() {
        show(estimator::sampleEstimate());
        find<QAction>("copyComparisonLatex")->trigger();
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.first(), QStringLiteral("\\begin{tabular}{lrr}"));
        // As it is shown: words, units and the digits that the spread supports.
        const auto total = lines.filter(QRegularExpression{QStringLiteral("^Total emissions &")});
        QCOMPARE(total.size(), 1);
        QVERIFY2(total.first().contains(QStringLiteral("440 kg")), qPrintable(total.first()));
        QVERIFY(!total.first().contains(QStringLiteral("kgco2e")));
    }

    void latexMasksWhatItWouldRead() {
        QStandardItemModel table{1, 1};
        table.setHorizontalHeaderLabels({QStringLiteral("50 % & #1")});
        table.setVerticalHeaderLabels({QStringLiteral("a_b\\c")});
        table.setItem(0, 0, new QStandardItem{QString::fromUtf8("4×")});
        QCOMPARE(ui::latexTable(table), QStringLiteral("\\begin{tabular}{lr}\n\\toprule\n & 50 \\% \\& \\#1 \\\\\n\\midrule\n"
                                                       "a\\_b\\textbackslash{}c & 4$\\times$ \\\\\n\\bottomrule\n\\end{tabular}\n"));
    }

    void hidesARowAndShowsItAgain() {
        show(estimator::sampleEstimate());
        const int rows = comparison().rowCount();
        auto* const table = find<QTableView>("comparisonTable");
        table->setCurrentIndex(comparison().index(row(Metric::time), 0));
        find<QAction>("hideRow")->trigger();
        QCOMPARE(comparison().rowCount(), rows - 1);
        QCOMPARE(comparison().headerData(0, Qt::Vertical).toString(), QStringLiteral("Accelerator-hours"));
        find<QAction>("copyComparisonCsv")->trigger();
        QVERIFY(!QApplication::clipboard()->text().contains(QStringLiteral("time_h")));
        find<QAction>("showRows")->trigger();
        QCOMPARE(comparison().rowCount(), rows);
    }

    void showsOnlyWhatDiffers() {
        show(estimator::sampleEstimate());
        find<QCheckBox>("onlyDifferences")->setChecked(true);
        QVERIFY(comparison().rowCount() > 0);
        for (int row = 0; row < comparison().rowCount(); ++row)
            QVERIFY(comparison().index(row, 1).data(ui::ComparisonModel::changeRole).toInt() != ui::ComparisonModel::same);
    }

    void sortsTheScenariosByARow() {
        QVERIFY(m_document->apply(models::AddScenario{"Third", std::nullopt}));
        EstimateBuilder builder = estimator::sampleEstimate();
        builder.scenario("third", "Third").stage("serve", "Serve", {{Metric::total, 7.0}});
        show(builder);
        auto* const table = find<QTableView>("comparisonTable");
        table->setCurrentIndex(comparison().index(row(Metric::total), 0));
        auto* const sort = find<QAction>("sortScenarios");
        sort->trigger();
        QCOMPARE(heads(), (QStringList{QStringLiteral("Baseline"), QStringLiteral("Third"), QStringLiteral("Clean region")}));
        sort->trigger();
        QCOMPARE(heads(), (QStringList{QStringLiteral("Baseline"), QStringLiteral("Clean region"), QStringLiteral("Third")}));
        // Figures that change sort themselves in.
        EstimateBuilder turned = estimator::sampleEstimate();
        turned.scenario("third", "Third").stage("serve", "Serve", {{Metric::total, 300.0}});
        show(turned);
        QCOMPARE(heads(), (QStringList{QStringLiteral("Baseline"), QStringLiteral("Third"), QStringLiteral("Clean region")}));
        sort->trigger();
        QCOMPARE(heads(), (QStringList{QStringLiteral("Baseline"), QStringLiteral("Clean region"), QStringLiteral("Third")}));
    }

    void sortsTheRowsByTheChangesOfAScenario() {
        EstimateBuilder builder;
        builder.scenario("baseline", "Baseline").stage("serve", "Serve", {{Metric::cost, 100.0}, {Metric::total, 100.0}});
        builder.scenario("clean", "Clean region").stage("serve", "Serve", {{Metric::cost, 800.0}, {Metric::total, 50.0}});
        show(builder);
        auto* const table = find<QTableView>("comparisonTable");
        table->setCurrentIndex(comparison().index(0, 1));
        find<QAction>("sortRows")->trigger();
        QCOMPARE(comparison().headerData(0, Qt::Vertical).toString(), QStringLiteral("Cost"));            // 8 times as much
        QCOMPARE(comparison().headerData(1, Qt::Vertical).toString(), QStringLiteral("Total emissions")); // half
    }

    void aChoiceLeadsToItsField() {
        QVERIFY(m_document->apply(models::SetField{models::ScenarioId{"clean"}, models::StageId{"serve"}, "weights",
                                                   models::Setting{models::FieldValue{std::string{"fp8"}}}}));
        show(estimator::sampleEstimate());
        const QSignalSpy asked{m_document.get(), &ui::Document::fieldRequested};
        auto* const table = find<QTableView>("comparisonTable");
        table->setFocus();
        table->setCurrentIndex(comparison().index(comparison().rowCount() - 1, 1));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(!asked.isEmpty());
        QCOMPARE(asked.last()[1].toString(), QStringLiteral("weights"));
        QCOMPARE(m_document->currentScenario().id, models::ScenarioId{"clean"});
    }

    void saysHowAFigureStandsToItsBudget() {
        QVERIFY(m_document->apply(models::SetBudgets{{{"total_kgco2e", 220.0, {}}}}));
        show(estimator::sampleEstimate());
        const QModelIndex broken = comparison().index(row(Metric::total), 0);
        QVERIFY(broken.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("200 % of the budget of 220 kg CO2e: broken")));
        const QModelIndex held = comparison().index(row(Metric::total), 1);
        QCOMPARE(held.data(ui::ComparisonModel::budgetRole).value<estimator::BudgetState>().usedShare, 0.5); // 110 of 220
        QVERIFY(!comparison().index(row(Metric::cost), 0).data(ui::ComparisonModel::budgetRole).isValid());
    }

    void aGaugeLeavesRoomBelowTheFigures() {
        QVERIFY(m_document->apply(models::SetBudgets{{{"total_kgco2e", 1000.0, {}}}}));
        show(estimator::sampleEstimate());
        auto* const table = find<QTableView>("comparisonTable");
        const QImage cell = table->viewport()->grab(table->visualRect(table->model()->index(row(Metric::total), 1))).toImage();
        const auto isGround = [&](int y) {
            for (int x = 6; x < cell.width() - 6; ++x)
                if (cell.pixel(x, y) != cell.pixel(1, 1)) return false;
            return true;
        };
        int y = cell.height() - 1;
        while (y > 0 && isGround(y)) --y;
        while (y > 0 && !isGround(y)) --y; // the gauge
        int gap = 0;
        for (; y > 0 && isGround(y); --y) ++gap;
        QVERIFY2(y > 0, "figures stand above the gauge");
        QVERIFY2(gap >= 3, qPrintable(QString::number(gap)));
    }

    void aNewScenarioHasItsColumnAtOnce() {
        show(estimator::sampleEstimate());
        const models::SetField change{std::nullopt, models::StageId{"serve"}, "weights", models::FieldValue{std::string{"fp8"}}};
        const auto& baseline = m_document->plan()->baseline().id;
        QVERIFY(m_document->apply(estimator::asNewScenario(*m_document->plan(), baseline, "Other", {change})));
        QVERIFY(m_document->isEstimating());
        QCOMPARE(comparison().columnCount(), 3);
        QCOMPARE(comparison().headerData(2, Qt::Horizontal).toString(), QStringLiteral("Other"));
        const QModelIndex figure = comparison().index(row(Metric::total), 2);
        QCOMPARE(figure.data().toString(), QStringLiteral("estimating…"));
        QCOMPARE(figure.data(Qt::ForegroundRole).value<QColor>(), ui::color(ui::Role::disabled));
        // One that chooses what another does has that one's figures, greyed, until its own are there.
        QVERIFY(m_document->apply(models::AddScenario{"Twin", baseline}));
        QCOMPARE(comparison().columnCount(), 4);
        QCOMPARE(comparison().index(row(Metric::total), 3).data(Qt::ForegroundRole).value<QColor>(), ui::color(ui::Role::disabled));
        QTRY_VERIFY(!m_document->isEstimating());
        QVERIFY(figure.data().toString() != QStringLiteral("estimating…"));
    }

    void aBudgetIsToldScenarioByScenario() {
        show(estimator::sampleEstimate());
        find<QPushButton>("editBudgets")->click();
        const auto* dialog = find<QDialog>("budgetsDialog");
        const auto* table = dialog->findChild<QTableWidget*>(QStringLiteral("budgets"));
        const auto* hint = dialog->findChild<QLabel*>(QStringLiteral("budgetsHint"));
        QVERIFY(hint->isVisible() && !hint->text().isEmpty());
        QVERIFY(m_document->apply(models::SetBudgets{{{"total_kgco2e", 220.0, {}}}}));
        QVERIFY(!hint->isVisible());
        const QStringList lines = table->item(0, 3)->text().split(QLatin1Char{'\n'});
        QCOMPARE(lines.size(), m_document->plan()->scenarios.size());
        QVERIFY(table->rowHeight(0) >= 2 * table->fontMetrics().height());
    }

    void budgetsAreSetChangedAndRemoved() {
        show(estimator::sampleEstimate());
        find<QPushButton>("editBudgets")->click();
        auto* const dialog = find<QDialog>("budgetsDialog");
        QVERIFY(dialog);
        auto* const limit = dialog->findChild<QLineEdit*>(QStringLiteral("budgetLimit"));
        auto* const set = dialog->findChild<QPushButton*>(QStringLiteral("setBudget"));
        QTest::keyClicks(limit, QStringLiteral("10 t"));
        set->click();
        QCOMPARE(m_document->plan()->budgets.size(), std::size_t{1});
        QCOMPARE(m_document->plan()->budgets[0].metric, std::string{"total_kgco2e"});
        QCOMPARE(m_document->plan()->budgets[0].limit, 10000.0);
        limit->setText(QStringLiteral("12 t"));
        set->click();
        QCOMPARE(m_document->plan()->budgets.size(), std::size_t{1});
        QCOMPARE(m_document->plan()->budgets[0].limit, 12000.0);
        limit->setText(QStringLiteral("much"));
        set->click();
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("budgetProblem"))->isVisible());
        QCOMPARE(m_document->plan()->budgets[0].limit, 12000.0);
        dialog->findChild<QTableWidget*>(QStringLiteral("budgets"))->selectRow(0);
        dialog->findChild<QPushButton*>(QStringLiteral("removeBudget"))->click();
        QVERIFY(m_document->plan()->budgets.empty());
        dialog->close();
    }

    void saysThePlanInWordsAndCopiesThem() {
        show(estimator::sampleEstimate());
        m_tabs->setCurrentWidget(m_tabs->findChild<QWidget*>(QStringLiteral("summary")));
        auto* const text = find<QPlainTextEdit>("summaryText");
        QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(QStringLiteral("Baseline emits 440 kg CO2e")), 30000);
        QVERIFY(text->toPlainText().contains(QStringLiteral("4× as much")));
        find<QPushButton>("copySummary")->click();
        QCOMPARE(QApplication::clipboard()->text(), text->toPlainText());
    }

    void csvIsSafeForSpreadsheets() {
        QStandardItemModel table{1, 2};
        table.setHorizontalHeaderLabels({QStringLiteral("a,b"), QStringLiteral("\"c\"")});
        table.setVerticalHeaderLabels({QStringLiteral("=1+1")});
        table.setItem(0, 0, new QStandardItem{QStringLiteral("-3.5")});
        table.setItem(0, 1, new QStandardItem{QStringLiteral("-x")});
        QCOMPARE(ui::csv(table), QStringLiteral(",\"a,b\",\"\"\"c\"\"\"\n'=1+1,-3.5,'-x\n"));
    }

    void markdownKeepsNamesAsTheyAre() {
        QStandardItemModel table{1, 1};
        table.setHorizontalHeaderLabels({QStringLiteral("a|b")});
        table.setVerticalHeaderLabels({QStringLiteral("*x*\n<b>")});
        table.setItem(0, 0, new QStandardItem{QStringLiteral("3")});
        QCOMPARE(ui::markdownTable(table), QStringLiteral("|  | a\\|b |\n|---|---:|\n| \\*x\\* \\<b> | 3 |\n"));
    }

    void latexSetsNamesAsTheyAre() {
        QStandardItemModel table{2, 1};
        table.setHorizontalHeaderLabels({QStringLiteral("R&D 50 %")});
        table.setVerticalHeaderLabels({QStringLiteral("[x]_\\input{y}"), QStringLiteral("$#~^<>")});
        table.setItem(0, 0, new QStandardItem{QStringLiteral("3.5 kg")});
        QCOMPARE(ui::latexTable(table), QStringLiteral("\\begin{tabular}{lr}\n\\toprule\n & R\\&D 50 \\% \\\\\n\\midrule\n"
                                                       "{[x]\\_\\textbackslash{}input\\{y\\}} & 3.5 kg \\\\\n"
                                                       "\\$\\#\\textasciitilde{}\\textasciicircum{}\\textless{}\\textgreater{} &  \\\\\n"
                                                       "\\bottomrule\n\\end{tabular}\n"));
    }

    void everyTableIsCopiedInEachForm() {
        show(estimator::sampleEstimate());
        for (const char* table : {"Comparison", "Stages"}) {
            for (const char* form : {"Csv", "Markdown", "Latex"}) {
                QApplication::clipboard()->clear();
                find<QAction>(qPrintable(QStringLiteral("copy%1%2").arg(QLatin1String{table}, QLatin1String{form})))->trigger();
                QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("440")));
            }
        }
    }

    void explainsAFigureOnReturn() {
        show(estimator::sampleEstimate());
        auto* const table = find<QTableView>("comparisonTable");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row(Metric::cost), 1));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_tabs->currentWidget()->objectName(), QStringLiteral("why"));
        QCOMPARE(m_document->currentScenario().id, models::ScenarioId{"clean"});
        const QAbstractItemModel& tree = *find<QTreeView>("whyTree")->model();
        const QModelIndex total = tree.index(0, 0);
        QCOMPARE(total.data().toString(), QStringLiteral("Cost"));
        QCOMPARE(tree.rowCount(total), 2); // Tune and Serve
        QCOMPARE(tree.index(0, 0, total).data().toString(), QStringLiteral("Tune: Cost"));
        const QModelIndex serve = tree.index(1, 0, total);
        const QModelIndex source = tree.index(0, ui::TraceModel::source, serve);
        QCOMPARE(source.data().toString(), QStringLiteral("Data sheet of the vendor (2024)"));
        QCOMPARE(source.siblingAtColumn(ui::TraceModel::confidence).data().toString(), QStringLiteral("V"));
        QCOMPARE(find<QLabel>("whyCommand")->text(), QStringLiteral("fourem explain PLAN.fourem cost_usd --scenario clean"));

        find<QAction>("copyWhyText")->trigger();
        const QStringList text = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        QVERIFY(text.first().startsWith(QStringLiteral("Cost = ")));
        QVERIFY(text.filter(QStringLiteral("  Serve: Cost = ")).size() == 1);
        find<QAction>("copyWhyCsv")->trigger();
        const QStringList csv = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(csv.first().startsWith(QStringLiteral("Level,")));
        QCOMPARE(csv.filter(QStringLiteral("Data sheet of the vendor (2024)")).size(), 2); // of Tune and of Serve
        QVERIFY(csv.at(1).startsWith(QStringLiteral("0,Cost,")));
    }

    void showsTheStagesOfTheCurrentScenario() {
        show(estimator::sampleEstimate());
        const QAbstractItemModel& table = *find<QTableView>("stagesTable")->model();
        const int column = 1 + row(Metric::total);
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(table.index(1, column).data().toString(), QStringLiteral("390 kg CO2e"));
        m_document->setCurrentScenario(models::ScenarioId{"clean"});
        QCOMPARE(table.index(1, column).data().toString(), QStringLiteral("96 kg CO2e"));
        QCOMPARE(table.index(2, column).data().toString(), QStringLiteral("110 kg CO2e"));
    }

    void selectsTheStageOfTheRow() {
        show(estimator::sampleEstimate());
        m_tabs->setCurrentIndex(2);
        auto* const table = find<QTableView>("stagesTable");
        const QRect cell = table->visualRect(table->model()->index(1, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
        QCOMPARE(m_document->selectedStages(), std::vector{models::StageId{"serve"}});
        m_document->setSelectedStages({models::StageId{"tune"}});
        QCOMPARE(table->currentIndex().row(), 0);
    }

    void aFindingLeadsToItsCulprit() {
        EstimateBuilder builder = estimator::sampleEstimate();
        builder.finding(models::Code::missingData, {"nvidia-l4", "a price"}, "accelerator");
        show(builder);
        m_tabs->setCurrentIndex(3);
        const QSignalSpy asked{m_document.get(), &ui::Document::fieldRequested};
        auto* const list = find<QTreeWidget>("findingsList");
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualItemRect(list->topLevelItem(0)).center());
        QCOMPARE(m_document->selectedStages(), std::vector{models::StageId{"serve"}});
        QCOMPARE(m_document->currentScenario().id, models::ScenarioId{"clean"});
        QVERIFY(!asked.isEmpty());
        QCOMPARE(asked.last()[1].toString(), QStringLiteral("accelerator"));
        QVERIFY(m_tabs->tabText(3).contains(QStringLiteral("(1)")));
    }

    void aFixIsAnEditThatCanBeUndone() {
        QVERIFY(m_document->apply(models::SetField{models::ScenarioId{"clean"}, models::StageId{"serve"}, "requests_per_s",
                                                   models::Setting{models::FieldValue{10.0}}}));
        // In between, so that both edits of the field do not count as one.
        QVERIFY(m_document->apply(models::RenameStage{models::StageId{"tune"}, "Adapt"}));
        show(estimator::sampleEstimate());
        m_tabs->setCurrentIndex(3);
        auto* const list = find<QTreeWidget>("findingsList");
        list->setFocus();
        list->setCurrentItem(list->topLevelItem(0));
        auto* const fix = find<QPushButton>("fix");
        QVERIFY(fix && fix->isVisible());
        fix->setFocus();
        QTest::keyClick(fix, Qt::Key_Space);
        QVERIFY(m_document->plan()->scenarios[1].settings.empty() ||
                !m_document->plan()->scenarios[1].settings.at(models::StageId{"serve"}).contains("requests_per_s"));
        m_document->history().undo();
        QVERIFY(m_document->plan()->scenarios[1].settings.at(models::StageId{"serve"}).contains("requests_per_s"));
    }

    void theyLeaveRoomForTheInspectorWhereLettersAreLarge() {
        show(estimator::sampleEstimate());
        // At 150 % a window of 1,600 pixels is as wide as some 150 letters.
        QVERIFY2(m_tabs->minimumSizeHint().width() <= 90 * m_tabs->fontMetrics().averageCharWidth(),
                 qPrintable(QString::number(m_tabs->minimumSizeHint().width())));
    }

    void saysWhenThereIsNothingToReport() {
        show(estimator::sampleEstimate());
        m_tabs->setCurrentIndex(3);
        QVERIFY(find<QLabel>("findingsEmpty")->isVisible());
    }

    void leversAreComputedForTheSelectedStageAndTakenByKeyboard() {
        QVERIFY(m_document->openAsNew(QStringLiteral(FOUREM_RESOURCES "/examples/chat-assistant.fourem")));
        m_tabs->setCurrentIndex(5);
        auto* const list = find<QTreeWidget>("leverList");
        QCOMPARE(list->topLevelItemCount(), 0);
        m_document->setSelectedStages({models::StageId{"serve"}});
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 25, 60000);
        // The strongest stands first, as a factor; what does not apply says why.
        QVERIFY(QRegularExpression{QStringLiteral("^[\\d.,]+× \\([\\d.,]+–[\\d.,]+\\)$")}.match(list->topLevelItem(0)->text(1)).hasMatch());
        QVERIFY(list->topLevelItem(24)->text(0).contains(QStringLiteral(" – ")));
        list->setFocus();
        list->setCurrentItem(list->topLevelItem(0));
        auto* const apply = find<QPushButton>("applyLever");
        QVERIFY(apply->isEnabled());
        const auto before = *m_document->plan();
        apply->setFocus();
        QTest::keyClick(apply, Qt::Key_Space);
        QVERIFY(!(*m_document->plan() == before));
        m_document->history().undo();
        QVERIFY(*m_document->plan() == before);
    }

    void everyViewHasANameForScreenReaders() {
        for (const QWidget* widget : m_tabs->findChildren<QWidget*>()) {
            const bool isView = qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QComboBox*>(widget);
            const bool isOurs = !widget->objectName().isEmpty() && !widget->objectName().startsWith(QStringLiteral("qt_"));
            if (isView && isOurs) QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

private:
    static std::shared_ptr<const models::Catalogue> catalogue() {
        static const auto opened = models::Catalogue::open(FOUREM_RESOURCES "/catalogue");
        return opened ? *opened : nullptr;
    }

    /// The points come first, the draws after them.
    [[nodiscard]] bool isSettled() const {
        const auto& estimate = m_document->estimate();
        return !m_document->isEstimating() && estimate && estimate->scenarios.front().draws;
    }

    void show(const EstimateBuilder& builder) {
        QTRY_VERIFY(isSettled());
        Q_EMIT m_document->estimated(std::make_shared<const estimator::Estimate>(builder.build()));
    }

    template <class Child>
    Child* find(const char* name) const {
        return m_tabs->findChild<Child*>(QString::fromLatin1(name));
    }

    [[nodiscard]] QStringList heads() const {
        QStringList names;
        for (int column = 0; column < comparison().columnCount(); ++column)
            names.append(comparison().headerData(column, Qt::Horizontal, ui::kRawRole).toString());
        return names;
    }

    const QAbstractItemModel& comparison() const { return *find<QTableView>("comparisonTable")->model(); }
    static int row(Metric metric) { return static_cast<int>(metric); }

    std::unique_ptr<ui::Document> m_document;
    std::unique_ptr<ui::ResultsTabs> m_tabs;
};

QTEST_MAIN(ResultsTabsTest)
#include "results_tabs_test.moc"
