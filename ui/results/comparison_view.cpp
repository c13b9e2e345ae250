#include "ui/results/comparison_view.h"

#include "ui/results/table_text.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

ComparisonView::ComparisonView(QWidget* parent)
    : QWidget{parent},
      m_model{new ComparisonModel{this}},
      m_table{new QTableView{this}},
      m_show{new QComboBox{this}},
      m_note{new QLabel{this}},
      m_copy{new QToolButton{this}},
      m_copyCsv{new QAction{this}},
      m_copyMarkdown{new QAction{this}},
      m_why{new QAction{this}} {
    m_table->setObjectName(QStringLiteral("comparisonTable"));
    m_table->setModel(m_model);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setDefaultSectionSize(210);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->addActions({m_why, m_copyCsv, m_copyMarkdown});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_show->setObjectName(QStringLiteral("comparisonShow"));
    m_note->setObjectName(QStringLiteral("comparisonNote"));
    m_copyCsv->setObjectName(QStringLiteral("copyComparisonCsv"));
    m_copyMarkdown->setObjectName(QStringLiteral("copyComparisonMarkdown"));
    m_why->setObjectName(QStringLiteral("whyComparison"));
    m_copy->setObjectName(QStringLiteral("copyComparison"));
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setIcon(icon(QStringLiteral("actions/duplicate")));
    auto* menu = new QMenu{m_copy};
    menu->addActions({m_copyCsv, m_copyMarkdown});
    m_copy->setMenu(menu);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_show);
    bar->addWidget(m_note, 1);
    bar->addWidget(m_copy);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    retranslate();

    connect(m_show, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_model->setShow(static_cast<ComparisonModel::Show>(index)); });
    connect(m_copyCsv, &QAction::triggered, this, [this] { QApplication::clipboard()->setText(csv(*m_model)); });
    connect(m_copyMarkdown, &QAction::triggered, this, [this] { QApplication::clipboard()->setText(markdownTable(*m_model)); });
    connect(m_why, &QAction::triggered, this, [this] { askWhy(m_table->currentIndex()); });
    connect(m_table, &QTableView::activated, this, &ComparisonView::askWhy);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionDoubleClicked, this, [this](int section) {
        if (const auto scenario = m_model->scenarioAt(m_model->index(0, section))) Q_EMIT scenarioActivated(*scenario);
    });
}

void ComparisonView::setNote(const QString& note) { m_note->setText(note); }

void ComparisonView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) m_model->retranslate();
    QWidget::changeEvent(event);
}

void ComparisonView::askWhy(const QModelIndex& index) {
    const auto metric = m_model->metricAt(index);
    const auto scenario = m_model->scenarioAt(index);
    if (metric && scenario) Q_EMIT whyRequested(*scenario, *metric);
}

void ComparisonView::retranslate() {
    const QSignalBlocker blocker{m_show};
    const int current = std::max(0, m_show->currentIndex());
    m_show->clear();
    m_show->addItems({tr("Values"), tr("Difference from the baseline"), tr("Times better than the baseline")});
    m_show->setCurrentIndex(current);
    m_show->setAccessibleName(tr("What the comparison shows"));
    m_table->setAccessibleName(tr("Comparison of the scenarios"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the table for another program"));
    m_copyCsv->setText(tr("Copy as CSV"));
    m_copyMarkdown->setText(tr("Copy as Markdown"));
    m_why->setText(tr("Why this figure?"));
    m_model->retranslate();
}

} // namespace ui
