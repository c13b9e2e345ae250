#include "ui/document/figure_place.h"

#include "ui/document/document.h"

#include <QAction>
#include <QWidget>

namespace ui {

std::optional<FigurePlace> figureAround(const QWidget* widget) {
    for (; widget != nullptr; widget = widget->parentWidget())
        if (const auto* source = dynamic_cast<const FigureSource*>(widget)) return source->figureInFocus();
    return std::nullopt;
}

FigurePlace selectedFigure(const Document& document) {
    const auto& selected = document.selectedStages();
    return {document.currentScenario().id, selected.empty() ? std::nullopt : std::optional{selected.back()}, document.shownMetric()};
}

void offerFirst(QWidget& widget, QAction& command) { widget.insertAction(widget.actions().value(0), &command); }

} // namespace ui
