#pragma once

#include "estimator/metric.h"
#include "models/core/id.h"

#include <optional>

class QAction;
class QWidget;

namespace ui {

class Document;

/// A figure of the estimate, wherever it is shown: its trace tells why it is so.
struct FigurePlace {
    models::ScenarioId scenario;
    std::optional<models::StageId> stage; ///< none: the total
    estimator::Metric metric = estimator::Metric::total;

    friend bool operator==(const FigurePlace&, const FigurePlace&) = default;
};

/// A widget that shows figures of the estimate and knows at which one keyboard or mouse are. A new one needs nothing more to have its
/// figures explained than this and `offerFirst`.
class FigureSource {
public:
    virtual ~FigureSource() = default;
    [[nodiscard]] virtual std::optional<FigurePlace> figureInFocus() const = 0;
};

/// That of the widget, or of the nearest one around it that knows any.
[[nodiscard]] std::optional<FigurePlace> figureAround(const QWidget* widget);

/// What the canvas and the outline show of the stage that was selected last; the total where none is.
[[nodiscard]] FigurePlace selectedFigure(const Document& document);

/// Puts a command before the others that the widget offers: its keys work there, and its menu begins with it.
void offerFirst(QWidget& widget, QAction& command);

} // namespace ui
