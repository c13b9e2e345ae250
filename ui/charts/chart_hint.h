#pragma once

#include <QString>

#include <optional>

namespace ui {

enum class Command;

/// A command of the window that helps a chart to figures.
struct ChartStep {
    QString words; ///< on the button
    Command command;
};

/// What a chart without anything to show says instead.
struct ChartHint {
    QString words;
    std::optional<ChartStep> step = {};
};

/// These words, with the step that is open to whoever reads them.
[[nodiscard]] ChartHint stageHint(const QString& words);    ///< to add a stage
[[nodiscard]] ChartHint scenarioHint(const QString& words); ///< to add a scenario
[[nodiscard]] ChartHint findingsHint(const QString& words); ///< to see what is missing

} // namespace ui
