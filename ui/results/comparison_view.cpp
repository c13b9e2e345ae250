#include "ui/results/comparison_view.h"

#include "ui/results/comparison_arrangement.h"
#include "ui/results/comparison_cell.h"
#include "ui/results/copy_actions.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {
namespace {

QString hiddenRowsKey() { return QStringLiteral("comparison/hiddenRows"); }

QSet<QString> keptHiddenRows() {
    const QStringList keys = QSettings{}.value(hiddenRowsKey()).toStringList();
    return {keys.begin(), keys.end()};
}

void keepHiddenRows(const QSet<QString>& keys) { QSettings{}.setValue(hiddenRowsKey(), QStringList{keys.begin(), keys.end()}); }

} // namespace

ComparisonView::ComparisonView(QWidget* parent)
    : QWidget{parent},
      m_model{new ComparisonModel{this}},
      m_arrangement{new ComparisonArrangement{*m_model, this}},
      m_table{new QTableView{this}},
      m_show{new QComboBox{this}},
      m_onlyDifferences{new QCheckBox{this}},
      m_note{new QLabel{this}},
      m_budgets{new QPushButton{this}},
      m_copy{new QToolButton{this}},
      m_copyAs{new CopyActions{*m_arrangement, QStringLiteral("Comparison"), this}},
      m_sortScenarios{new QAction{this}},
      m_sortRows{new QAction{this}},
      m_hideRow{new QAction{this}},
      m_showRows{new QAction{this}} {
    m_show->setObjectName(QStringLiteral("comparisonShow"));
    m_onlyDifferences->setObjectName(QStringLiteral("onlyDifferences"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setObjectName(QStringLiteral("comparisonNote"));
    m_budgets->setObjectName(QStringLiteral("editBudgets"));
    m_sortScenarios->setObjectName(QStringLiteral("sortScenarios"));
    m_sortRows->setObjectName(QStringLiteral("sortRows"));
    m_hideRow->setObjectName(QStringLiteral("hideRow"));
    m_showRows->setObjectName(QStringLiteral("showRows"));
    m_arrangement->setHiddenRows(keptHiddenRows());
    arrangeTable();
    layOut();
    connectActions();
    connectHeaders();
    retranslate();
}

void ComparisonView::arrangeTable() {
    m_table->setObjectName(QStringLiteral("comparisonTable"));
    m_table->setModel(m_arrangement);
    m_table->setItemDelegate(new ComparisonCell{m_table});
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setMinimumSectionSize(190);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setSectionsClickable(true);
    auto* gap = new QAction{m_table};
    gap->setSeparator(true);
    m_table->addActions({m_sortScenarios, m_sortRows, m_hideRow, m_showRows, gap});
    m_table->addActions(m_copyAs->actions());
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ComparisonView::layOut() {
    m_copy->setObjectName(QStringLiteral("copyComparison"));
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setIcon(icon(QStringLiteral("actions/duplicate")));
    auto* menu = new QMenu{m_copy};
    menu->addActions(m_copyAs->actions());
    m_copy->setMenu(menu);
    auto* bar = new QHBoxLayout;
    m_show->setMinimumWidth(8 * m_show->fontMetrics().averageCharWidth()); // large letters in a small window cut it
    bar->addWidget(m_show);
    bar->addWidget(m_onlyDifferences);
    bar->addWidget(m_note, 1);
    bar->addWidget(m_budgets);
    bar->addWidget(m_copy);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
}

void ComparisonView::connectActions() {
    connect(m_model, &ComparisonModel::budgetedRowsChanged, m_table, &QTableView::resizeRowsToContents);
    connect(m_show, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_model->setShow(static_cast<ComparisonModel::Show>(index)); });
    connect(m_onlyDifferences, &QCheckBox::toggled, m_arrangement, &ComparisonArrangement::setOnlyDifferences);
    connect(m_budgets, &QPushButton::clicked, this, [this] { Q_EMIT budgetsRequested(m_model->metricAt(current())); });
    connect(m_sortScenarios, &QAction::triggered, this, [this] {
        if (const auto metric = m_model->metricAt(current())) m_arrangement->cycleColumnsBy(*metric);
    });
    connect(m_sortRows, &QAction::triggered, this, [this] {
        if (const auto scenario = m_model->scenarioAt(current())) m_arrangement->toggleRowsBy(*scenario);
    });
    connect(m_hideRow, &QAction::triggered, this, &ComparisonView::hideRow);
    connect(m_showRows, &QAction::triggered, this, &ComparisonView::showAllRows);
    connect(m_table, &QTableView::activated, this, &ComparisonView::activate);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComparisonView::showStates);
}

void ComparisonView::connectHeaders() {
    QHeaderView* scenarios = m_table->horizontalHeader();
    const auto scenarioOf = [this](int section) {
        return m_model->scenarioAt(m_arrangement->mapToSource(m_arrangement->index(0, section)));
    };
    connect(scenarios, &QHeaderView::sectionDoubleClicked, this, [this, scenarioOf](int section) {
        if (const auto scenario = scenarioOf(section)) Q_EMIT scenarioActivated(*scenario);
    });
    connect(scenarios, &QWidget::customContextMenuRequested, this, [this, scenarios, scenarioOf](const QPoint& place) {
        const auto scenario = scenarioOf(scenarios->logicalIndexAt(place));
        if (scenario) Q_EMIT scenarioMenuRequested(*scenario, scenarios->viewport()->mapToGlobal(place));
    });
    connect(m_table->verticalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        const auto metric = m_model->metricAt(m_arrangement->mapToSource(m_arrangement->index(section, 0)));
        if (metric) m_arrangement->cycleColumnsBy(*metric);
    });
}

void ComparisonView::setNote(const QString& note) { m_note->setText(note); }

QList<QAction*> ComparisonView::commands() const {
    return QList<QAction*>{m_sortScenarios, m_sortRows, m_hideRow, m_showRows} + m_copyAs->actions();
}

QModelIndex ComparisonView::current() const { return m_arrangement->mapToSource(m_table->currentIndex()); }

void ComparisonView::activate(const QModelIndex& shown) {
    const QModelIndex index = m_arrangement->mapToSource(shown);
    const auto scenario = m_model->scenarioAt(index);
    if (!scenario) return;
    if (const auto metric = m_model->metricAt(index)) Q_EMIT whyRequested({*scenario, std::nullopt, *metric});
    else if (const auto choice = m_model->choiceAt(index)) Q_EMIT choiceRequested(*scenario, choice->scope, choice->field);
}

QWidget& ComparisonView::figures() const { return *m_table; }

std::optional<FigurePlace> ComparisonView::figureInFocus() const {
    const auto scenario = m_model->scenarioAt(current());
    const auto metric = m_model->metricAt(current());
    return scenario && metric ? std::optional{FigurePlace{*scenario, std::nullopt, *metric}} : std::nullopt;
}

void ComparisonView::hideRow() {
    if (!current().isValid()) return;
    QSet<QString> hidden = m_arrangement->hiddenRows();
    hidden.insert(m_model->rowKey(current().row()));
    keepHiddenRows(hidden);
    m_arrangement->setHiddenRows(std::move(hidden));
    showStates();
}

void ComparisonView::showAllRows() {
    keepHiddenRows({});
    m_arrangement->setHiddenRows({});
    showStates();
}

void ComparisonView::showStates() {
    const QModelIndex index = current();
    m_sortScenarios->setEnabled(m_model->metricAt(index).has_value());
    m_sortRows->setEnabled(index.isValid());
    m_hideRow->setEnabled(index.isValid());
    m_showRows->setEnabled(!m_arrangement->hiddenRows().isEmpty());
}

void ComparisonView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) m_model->retranslate();
    QWidget::changeEvent(event);
}

void ComparisonView::retranslate() {
    const QSignalBlocker blocker{m_show};
    const int current = std::max(0, m_show->currentIndex());
    m_show->clear();
    m_show->addItems({tr("Values"), tr("Difference from the baseline"), tr("Times better than the baseline")});
    m_show->setCurrentIndex(current);
    m_show->setAccessibleName(tr("What the comparison shows"));
    m_onlyDifferences->setText(tr("Only what differs"));
    m_table->setAccessibleName(tr("Comparison of the scenarios"));
    m_table->setStatusTip(tr("Double-click or Return: why a figure is so, or change a choice. Right-click: sort, hide, copy"));
    m_budgets->setText(tr("&Budgets…"));
    m_budgets->setToolTip(tr("Limits for emissions, energy, cost, time and water"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the table for another program"));
    m_copyAs->retranslate();
    m_sortScenarios->setText(tr("Sort the scenarios by this row"));
    m_sortRows->setText(tr("Sort the rows by this scenario's changes"));
    m_hideRow->setText(tr("Hide this row"));
    m_showRows->setText(tr("Show hidden rows"));
    m_model->retranslate();
    showStates();
}

} // namespace ui
