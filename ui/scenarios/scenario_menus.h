#pragma once

class QMenu;
class QWidget;

namespace ui {

class Document;

/// What can be chosen for the current scenario. Each call makes the menu anew; it goes when it is closed.

/// Its colour: one of the palette, or that of its place.
[[nodiscard]] QMenu* colorMenu(Document& document, QWidget* parent);

/// The scenario that takes over what this one does differently from the baseline. Those into which nothing can be copied are greyed.
[[nodiscard]] QMenu* copyDifferencesMenu(Document& document, QWidget* parent);

} // namespace ui
