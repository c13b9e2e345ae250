#pragma once

#include "estimator/budget_state.h"

#include <QString>

namespace ui {

/// "62 % of the budget of 10 t, holds"
[[nodiscard]] QString budgetWords(const estimator::BudgetState& state);

/// "✓", "!", "✕": so that colour is not needed to tell them apart; empty where nobody knows.
[[nodiscard]] QString mark(estimator::BudgetVerdict verdict);

} // namespace ui
