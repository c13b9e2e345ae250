#include "ui/canvas/outline_view.h"

#include "ui/canvas/node_picture.h"
#include "ui/document/document.h"
#include "ui/text/words.h"
#include "ui/theme/icon.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace ui {
namespace {

constexpr int kIdRole = Qt::UserRole + 1;

QString feeds(const models::Plan& plan, const models::StageId& stage) {
    QStringList names;
    for (const models::Link& link : plan.links) {
        const models::Stage* to = plan.stage(link.to);
        if (link.from == stage && to != nullptr) names.push_back(toQt(to->name));
    }
    return names.join(QStringLiteral(", "));
}

std::vector<models::StageId> orderOf(const models::Plan& plan) {
    if (const auto order = models::topologicalOrder(plan)) return *order;
    std::vector<models::StageId> asTheyCome;
    for (const auto& stage : plan.stages) asTheyCome.push_back(stage->id);
    return asTheyCome;
}

} // namespace

OutlineView::OutlineView(Document& document, QWidget* parent) : QTreeWidget{parent}, m_document{document} {
    setObjectName(QStringLiteral("outline"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSelectionMode(ExtendedSelection);
    setColumnCount(3);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(&m_document, &Document::planChanged, this, &OutlineView::refresh);
    connect(&m_document, &Document::estimated, this, &OutlineView::refresh);
    connect(&m_document, &Document::currentScenarioChanged, this, &OutlineView::refresh);
    connect(&m_document, &Document::shownMetricChanged, this, &OutlineView::refresh);
    connect(&m_document, &Document::selectionChanged, this, &OutlineView::showSelection);
    connect(this, &QTreeWidget::itemSelectionChanged, this, &OutlineView::takeSelection);
    connect(this, &QTreeWidget::itemDoubleClicked, this, &OutlineView::editRequested);
    refresh();
}

void OutlineView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) refresh();
    QTreeWidget::changeEvent(event);
}

void OutlineView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) Q_EMIT editRequested();
    else QTreeWidget::keyPressEvent(event);
}

void OutlineView::refresh() {
    const QScopedValueRollback guard{m_isRefreshing, true};
    setAccessibleName(tr("Stages of the pipeline"));
    setHeaderLabels({tr("Stage"), label(m_document.shownMetric()), tr("Feeds")});
    const models::Plan& plan = *m_document.plan();
    const models::Facts facts = m_document.facts();
    clear();
    for (const models::StageId& id : orderOf(plan)) {
        const models::Stage& stage = *plan.stage(id);
        const NodePicture picture = nodePicture(stage, m_document.currentEstimate(id), facts, m_document.shownMetric());
        auto* item = new QTreeWidgetItem{this, {picture.name, picture.figure, feeds(plan, id)}};
        item->setIcon(0, icon(stage.kind));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, kIdRole, toQt(id.text()));
        item->setToolTip(0, label(stage.kind) + QLatin1Char{'\n'} + picture.lines.join(QLatin1Char{'\n'}));
        item->setData(0, Qt::AccessibleTextRole, tr("%1, %2").arg(picture.name, label(stage.kind)));
        item->setData(0, Qt::AccessibleDescriptionRole, picture.badgeText);
    }
    showSelection();
}

void OutlineView::showSelection() {
    const QScopedValueRollback guard{m_isRefreshing, true};
    const auto& selected = m_document.selectedStages();
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = topLevelItem(row);
        const models::StageId id{toStd(item->data(0, kIdRole).toString())};
        const bool isSelected = std::ranges::find(selected, id) != selected.end();
        if (isSelected && selected.size() == 1 && !item->isSelected()) setCurrentItem(item);
        item->setSelected(isSelected);
    }
}

void OutlineView::takeSelection() {
    if (m_isRefreshing) return;
    std::vector<models::StageId> selected;
    for (const QTreeWidgetItem* item : selectedItems()) selected.emplace_back(toStd(item->data(0, kIdRole).toString()));
    m_document.setSelectedStages(std::move(selected));
}

} // namespace ui
