#include "ui/window/figure_commands.h"

#include "ui/actions/action_registry.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/stage_item.h"
#include "ui/document/document.h"
#include "ui/document/figure_place.h"
#include "ui/outline/outline_view.h"
#include "ui/results/results_tabs.h"

#include <QApplication>
#include <QMenu>

#include <algorithm>

namespace ui {

FigureCommands::FigureCommands(Document& document, ActionRegistry& actions, CanvasView& canvas, OutlineView& outline, ResultsTabs& results,
                               const QList<QWidget*>& others, QObject* parent)
    : QObject{parent},
      m_document{document},
      m_actions{actions},
      m_canvas{canvas},
      m_results{results} {
    QAction& why = m_actions.action(Command::why);
    // Elsewhere its keys mean other things: a line of a note, the previous of what is found.
    why.setShortcutContext(Qt::WidgetShortcut);
    for (QWidget* widget : QList<QWidget*>{&canvas, &outline.tree()} + results.figureWidgets() + others) offerFirst(*widget, why);
    m_actions.on(Command::why, this, [this] { explain(); });

    m_canvas.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_canvas, &QWidget::customContextMenuRequested, this, &FigureCommands::openCanvasMenu);
    QWidget& tree = outline.tree();
    tree.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&tree, &QWidget::customContextMenuRequested, this,
            [this, &tree](const QPoint& place) { openStageMenu(tree, tree.mapToGlobal(place)); });
}

void FigureCommands::explain() {
    const auto figure = figureAround(QApplication::focusWidget());
    if (!figure) {
        Q_EMIT said(tr("No figure of the estimate has the focus: point at one first, in a chart, a table, the outline or on the canvas"));
        return;
    }
    m_results.explain(*figure);
    Q_EMIT explained();
}

void FigureCommands::openCanvasMenu(const QPoint& place) {
    QGraphicsItem* item = m_canvas.itemAt(place);
    if (item != nullptr && item->topLevelItem()->type() == StageItem::Type) {
        const models::StageId& id = static_cast<StageItem*>(item->topLevelItem())->id();
        if (std::ranges::find(m_document.selectedStages(), id) == m_document.selectedStages().end()) m_document.setSelectedStages({id});
    }
    openStageMenu(m_canvas, m_canvas.viewport()->mapToGlobal(place));
}

void FigureCommands::openStageMenu(QWidget& at, const QPoint& globalPlace) {
    if (m_document.selectedStages().empty()) return;
    using enum Command;
    auto* menu = new QMenu{&at};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("stageMenu"));
    m_actions.fill(*menu, {why, separator, editSelected, replaceStage, mute, separator, cut, copy, duplicate, deleteSelected});
    menu->popup(globalPlace);
}

} // namespace ui
