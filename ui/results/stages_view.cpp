#include "ui/results/stages_view.h"

#include "ui/results/copy_actions.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

StagesView::StagesView(QWidget* parent)
    : QWidget{parent},
      m_model{new StagesModel{this}},
      m_table{new QTableView{this}},
      m_copyAs{new CopyActions{*m_model, QStringLiteral("Stages"), this}} {
    m_table->setObjectName(QStringLiteral("stagesTable"));
    m_table->setModel(m_model);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setDefaultSectionSize(120);
    m_table->setColumnWidth(0, 260);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->addActions(m_copyAs->actions());
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_table);
    retranslate();

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (m_following) return;
        if (const auto stage = m_model->stageAt(current)) Q_EMIT stageSelected(*stage);
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto figure = figureAt(index)) Q_EMIT whyRequested(*figure);
    });
}

QWidget& StagesView::figures() const { return *m_table; }

std::optional<FigurePlace> StagesView::figureAt(const QModelIndex& index) const {
    const auto metric = m_model->metricAt(index);
    const auto scenario = m_model->scenario();
    return metric && scenario ? std::optional{FigurePlace{*scenario, m_model->stageAt(index), *metric}} : std::nullopt;
}

std::optional<FigurePlace> StagesView::figureInFocus() const { return figureAt(m_table->currentIndex()); }

void StagesView::setSelectedStages(const std::vector<models::StageId>& stages) {
    const QScopedValueRollback following{m_following, true};
    const int row = stages.size() == 1 ? m_model->rowOf(stages.front()) : -1;
    if (row < 0) m_table->clearSelection();
    else if (m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model->index(row, std::max(0, m_table->currentIndex().column())));
}

void StagesView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) m_model->retranslate();
    QWidget::changeEvent(event);
}

void StagesView::retranslate() {
    m_table->setAccessibleName(tr("Stages of the scenario"));
    m_copyAs->retranslate();
    m_model->retranslate();
}

} // namespace ui
