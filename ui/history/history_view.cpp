#include "ui/history/history_view.h"

#include "ui/document/document.h"
#include "ui/history/history_model.h"
#include "ui/history/history_totals.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QUndoStack>

namespace ui {

HistoryView::HistoryView(Document& document, QWidget* parent)
    : QTreeView{parent},
      m_document{document},
      m_model{new HistoryModel{document, *new HistoryTotals{document, this}, this}} {
    setObjectName(QStringLiteral("history"));
    setModel(m_model);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideMiddle);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(HistoryModel::change, QHeaderView::Stretch);
    header()->setSectionResizeMode(HistoryModel::effect, QHeaderView::ResizeToContents);
    connect(&m_document.history(), &QUndoStack::indexChanged, this, &HistoryView::showPlace);
    retranslate();
    showPlace();
}

std::optional<FigurePlace> HistoryView::figureInFocus() const {
    return FigurePlace{m_document.currentScenario().id, std::nullopt, m_document.shownMetric()};
}

void HistoryView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QTreeView::changeEvent(event);
}

void HistoryView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    if (!m_isFollowing && current.isValid()) m_document.history().setIndex(current.row());
}

void HistoryView::showPlace() {
    const QScopedValueRollback following{m_isFollowing, true};
    m_model->refresh();
    setCurrentIndex(m_model->index(m_document.history().index(), 0));
}

void HistoryView::retranslate() {
    setAccessibleName(tr("History of changes"));
    setStatusTip(tr("Click a change to go back or forth to it. Right-click: why the total after it is so"));
    m_model->refresh();
}

} // namespace ui
