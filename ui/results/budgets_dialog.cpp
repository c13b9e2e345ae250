#include "ui/results/budgets_dialog.h"

#include "models/pipeline/budgets.h"
#include "models/pipeline/edit.h"
#include "models/units/unit_text.h"
#include "ui/document/document.h"
#include "ui/results/budget_words.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/table_hint.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

enum Column { MetricColumn, ScenarioColumn, LimitColumn, StateColumn, ColumnCount };

std::string_view unitOf(const models::Budget& budget) {
    const auto metric = estimator::metric(budget.metric);
    return metric ? estimator::info(*metric).unit : std::string_view{};
}

} // namespace

BudgetsDialog::BudgetsDialog(Document& document, std::optional<estimator::Metric> metric, QWidget* parent)
    : QDialog{parent},
      m_document{document},
      m_table{new QTableWidget{this}},
      m_metric{new QComboBox{this}},
      m_scenario{new QComboBox{this}},
      m_limit{new QLineEdit{this}},
      m_problem{new ProblemLabel{QStringLiteral("budgetProblem"), this}} {
    setObjectName(QStringLiteral("budgetsDialog"));
    setWindowTitle(tr("Budgets"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 400);
    buildTable();
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_table, 1);
    buildLine(metric);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    m_set = buttons->addButton(tr("&Set limit"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    m_set->setObjectName(QStringLiteral("setBudget"));
    m_remove->setObjectName(QStringLiteral("removeBudget"));
    m_set->setDefault(true);
    layout->addWidget(buttons);

    connect(m_set, &QPushButton::clicked, this, &BudgetsDialog::set);
    connect(m_remove, &QPushButton::clicked, this, &BudgetsDialog::remove);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &BudgetsDialog::showInLine);
    connect(&m_document, &Document::planChanged, this, &BudgetsDialog::refresh);
    connect(&m_document, &Document::estimated, this, &BudgetsDialog::refresh);
    refresh();
    m_limit->setFocus();
}

void BudgetsDialog::buildTable() {
    m_table->setObjectName(QStringLiteral("budgets"));
    m_table->setAccessibleName(tr("Budgets of the plan"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Metric"), tr("Scenario"), tr("Limit"), tr("State")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto* hint = new TableHint{*m_table};
    hint->setText(tr("No budget yet. Choose a metric and enter its limit below: the comparison then tells how much of it each scenario "
                     "uses, and the findings tell who breaks it."));
}

void BudgetsDialog::buildLine(std::optional<estimator::Metric> metric) {
    m_metric->setObjectName(QStringLiteral("budgetMetric"));
    m_scenario->setObjectName(QStringLiteral("budgetScenario"));
    m_limit->setObjectName(QStringLiteral("budgetLimit"));
    for (const estimator::MetricInfo& row : estimator::allMetrics()) m_metric->addItem(label(row.metric), static_cast<int>(row.metric));
    m_metric->setCurrentIndex(m_metric->findData(static_cast<int>(metric.value_or(estimator::Metric::total))));
    const auto showUnit = [this] {
        const QString unit = unitLabel(estimator::info(chosenMetric()).unit);
        //: %1: a unit, kWh
        m_limit->setPlaceholderText(unit.isEmpty() ? QString{} : tr("In %1, or with another unit").arg(unit));
    };
    connect(m_metric, &QComboBox::currentIndexChanged, this, showUnit);
    showUnit();
    auto* form = new QFormLayout;
    form->addRow(tr("&Metric"), m_metric);
    form->addRow(tr("S&cenario"), m_scenario);
    form->addRow(tr("&Limit"), m_limit);
    form->addRow(m_problem);
    static_cast<QVBoxLayout*>(layout())->addLayout(form);
}

void BudgetsDialog::refresh() {
    const int current = m_table->currentRow();
    fillScenarios();
    m_table->setRowCount(static_cast<int>(m_document.plan()->budgets.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) showRow(row);
    m_table->resizeColumnsToContents();
    m_table->resizeRowsToContents();
    if (current >= 0 && m_table->rowCount() > 0) m_table->selectRow(std::min(current, m_table->rowCount() - 1));
    showStates();
}

void BudgetsDialog::fillScenarios() {
    const QVariant chosen = m_scenario->currentData();
    m_scenario->clear();
    m_scenario->addItem(tr("all scenarios"), QString{});
    for (const models::Scenario& scenario : m_document.plan()->scenarios)
        m_scenario->addItem(toQt(scenario.name), toQt(scenario.id.text()));
    m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(chosen)));
}

void BudgetsDialog::showRow(int row) {
    const models::Budget& budget = m_document.plan()->budgets[static_cast<std::size_t>(row)];
    const auto metric = estimator::metric(budget.metric);
    const models::Scenario* scenario = budget.scenario ? m_document.plan()->scenario(*budget.scenario) : nullptr;
    const auto put = [this, row](Column column, const QString& text) { m_table->setItem(row, column, new QTableWidgetItem{text}); };
    put(MetricColumn, metric ? label(*metric) : toQt(budget.metric));
    put(ScenarioColumn, scenario != nullptr ? toQt(scenario->name) : tr("all scenarios"));
    put(LimitColumn, amount(budget.limit, unitOf(budget)));
    put(StateColumn, stateOf(budget));
}

QString BudgetsDialog::stateOf(const models::Budget& budget) const {
    if (!m_document.estimate()) return {};
    QStringList states;
    for (const estimator::ScenarioEstimate& scenario : m_document.estimate()->scenarios)
        if (const auto state = estimator::budgetState(budget, scenario))
            //: a scenario, a mark, and how it stands to a budget
            states.append(tr("%1: %2 %3").arg(toQt(scenario.name), mark(state->verdict), budgetWords(*state)));
    return states.join(QLatin1Char{'\n'});
}

void BudgetsDialog::showInLine() {
    showStates();
    const int row = m_table->currentRow();
    if (row < 0 || !m_table->selectionModel()->hasSelection()) return;
    const models::Budget& budget = m_document.plan()->budgets[static_cast<std::size_t>(row)];
    if (const auto metric = estimator::metric(budget.metric)) m_metric->setCurrentIndex(m_metric->findData(static_cast<int>(*metric)));
    m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(toQt(budget.scenario ? budget.scenario->text() : std::string{}))));
    m_limit->setText(toQt(models::numberText(budget.limit)));
    m_problem->say({});
}

void BudgetsDialog::showStates() { m_remove->setEnabled(m_table->currentRow() >= 0); }

estimator::Metric BudgetsDialog::chosenMetric() const { return static_cast<estimator::Metric>(m_metric->currentData().toInt()); }

std::optional<models::ScenarioId> BudgetsDialog::chosenScenario() const {
    const QString id = m_scenario->currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional{models::ScenarioId{toStd(id)}};
}

void BudgetsDialog::set() {
    const estimator::MetricInfo& metric = estimator::info(chosenMetric());
    const auto limit = models::parseAmount(toStd(m_limit->text().trimmed()), metric.unit);
    if (!limit) return m_problem->say(fullText(limit.error()));
    const models::Budget budget{std::string{metric.key}, *limit, chosenScenario()};
    const auto applied = m_document.apply(models::SetBudgets{models::withBudget(m_document.plan()->budgets, budget)});
    m_problem->say(applied ? QString{} : fullText(applied.error()));
    if (applied) m_limit->clear();
}

void BudgetsDialog::remove() {
    const models::Budget budget = m_document.plan()->budgets[static_cast<std::size_t>(m_table->currentRow())];
    static_cast<void>(
        m_document.apply(models::SetBudgets{models::withoutBudget(m_document.plan()->budgets, budget.metric, budget.scenario)}));
}

} // namespace ui
