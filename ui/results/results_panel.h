#pragma once

class QWidget;

namespace ui {

class Document;

/// What the estimate says, below the canvas: comparison, chart, findings. Follows the document.
[[nodiscard]] QWidget* makeResultsPanel(Document& document, QWidget* parent);

} // namespace ui
