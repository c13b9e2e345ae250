#pragma once

#include <QList>

class QWidget;

namespace ui {

/// Moves the keyboard from the part of the window that has it to the next or previous one that is seen: where it was in there before, else
/// to what the Tab key reaches first.
/// @param panes  in the order of reading
void stepPane(const QList<QWidget*>& panes, bool forward);

} // namespace ui
