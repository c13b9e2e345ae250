#include "ui/window/pane_focus.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace ui {
namespace {

// A panel behind another one in its tabs counts as visible, but nothing of it is seen.
bool isSeen(const QWidget* pane) { return pane->isVisible() && !pane->visibleRegion().isEmpty(); }

bool takesKeys(const QWidget* widget) {
    return widget != nullptr && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

QWidget* entryOf(QWidget* pane) {
    if (takesKeys(pane)) return pane;
    if (QWidget* before = pane->focusWidget(); takesKeys(before)) return before;
    for (QWidget* next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain())
        if (pane->isAncestorOf(next) && takesKeys(next)) return next;
    return nullptr;
}

} // namespace

void stepPane(const QList<QWidget*>& panes, bool forward) {
    QList<QWidget*> seen;
    for (QWidget* pane : panes)
        if (isSeen(pane) && entryOf(pane) != nullptr) seen.append(pane);
    if (seen.isEmpty()) return;
    const QWidget* focus = QApplication::focusWidget();
    const auto holds = [focus](const QWidget* pane) { return pane == focus || pane->isAncestorOf(focus); };
    const auto current = std::ranges::find_if(seen, holds);
    const auto count = seen.size();
    const auto from = current == seen.end() ? (forward ? count - 1 : 0) : current - seen.begin();
    entryOf(seen[(from + (forward ? 1 : count - 1)) % count])->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

} // namespace ui
