#pragma once

#include "models/pipeline/plan.h"

#include <QString>

#include <optional>

class QComboBox;

namespace ui {

/// "2026-03-01 – 2026-03-05"
[[nodiscard]] QString whenText(const models::MeasuredRun& run);
/// What a run or an event is of: the name of a stage, or the plan as a whole.
[[nodiscard]] QString subjectText(const models::Plan& plan, const std::optional<models::StageId>& stage);
/// "IT energy 10 kWh, Cost $12", in the order of the metrics.
[[nodiscard]] QString figuresText(const models::MeasuredRun& run);

/// "2026-03-01 – 2026-03-05, Serve: IT energy 10 kWh (meter)"
[[nodiscard]] QString runText(const models::Plan& plan, const models::MeasuredRun& run);
/// "2026-12-04, drift seen, Serve: new slang"
[[nodiscard]] QString eventText(const models::Plan& plan, const models::PlanEvent& event);

/// Whether the text is a time as plans have it, or may become one while it is typed.
[[nodiscard]] bool isTimeSoFar(const QString& text);

/// The plan as a whole and its stages, to choose from.
void fillSubjects(QComboBox& box, const models::Plan& plan, const std::optional<models::StageId>& chosen);
[[nodiscard]] std::optional<models::StageId> chosenSubject(const QComboBox& box);

} // namespace ui
