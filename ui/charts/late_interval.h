#pragma once

#include "ui/charts/chart_picture.h"
#include "ui/charts/chart_question.h"

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace ui {

/// What a stage comes to after some edits, with its P10 and P90 once they are found. Made of values, as the search outlives the picture.
struct TriedFigure {
    models::ScenarioId scenario;
    models::StageId stage;
    std::vector<models::Edit> edits;
    double value = 0.0;
};

/// @param text  of the place, with a figure in words in it
[[nodiscard]] std::shared_ptr<const LateInterval> lateInterval(const ChartQuestion& question, TriedFigure figure, std::string_view unit,
                                                               std::function<QString(const QString&)> text);

/// "96 kgCO2e, no interval: stages and totals have one only"
[[nodiscard]] QString withoutInterval(const QString& figure, const QString& reason);
/// Why a component of a figure has none.
[[nodiscard]] QString componentsHaveNone();

} // namespace ui
