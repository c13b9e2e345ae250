#pragma once

#include "estimator/estimate.h"

#include <QColor>
#include <QString>

#include <cstddef>

/// Colours by role, in a light and a dark tone. Widgets ask for a role when they paint and repaint on `QEvent::PaletteChange`.
namespace ui {

enum class Tone { light, dark };

/// The tone of the application's palette.
[[nodiscard]] Tone currentTone();

enum class Role {
    canvas, ///< ground of the pipeline
    grid,
    node, ///< body of a stage
    nodeBorder,
    text,
    secondaryText,
    link,
    accent,     ///< selection, focus, what the pointer would do
    accentText, ///< on `accent`
    chip,       ///< ground of a figure on a node
    good,       ///< less than the baseline
    note,
    warning,
    error,
    disabled, ///< a stage that is not part of the scenario
};

[[nodiscard]] QColor color(Role role, Tone tone = currentTone());

/// By place in the plan; the baseline is 0. Distinguishable for colour-blind readers, repeats after eight.
[[nodiscard]] QColor scenarioColor(std::size_t index, Tone tone = currentTone());

/// By place in a stack: of stages or of components.
[[nodiscard]] QColor stackColor(std::size_t index, Tone tone = currentTone());

/// By phase of the stage kind.
[[nodiscard]] QColor phaseColor(models::Phase phase, Tone tone = currentTone());

enum class ThemeChoice { system, light, dark };

/// Sets style and palette of the application. Call after QApplication exists.
void useTheme(ThemeChoice choice);

/// "system", "light", "dark": as kept in settings and given on the command line. Unknown words mean `system`.
[[nodiscard]] ThemeChoice themeChoice(const QString& word);
[[nodiscard]] QString word(ThemeChoice choice);

} // namespace ui
