#pragma once

#include "estimator/actuals/run_learning.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace estimator {

/// What runs correct.
enum class LearnedAmount { time, power };
[[nodiscard]] std::string_view label(LearnedAmount amount); ///< "time", "power", marked in context "actuals"
[[nodiscard]] std::string_view label(LearnedWork work);     ///< "training", "text generation" ..., marked likewise

/// A factor that runs imply, beside the one that the plan's estimates use.
struct CalibrationRow {
    LearnedWork work = LearnedWork::training;
    std::string accelerator; ///< id in the catalogue
    LearnedAmount amount = LearnedAmount::time;
    std::optional<LearnedQuantity> learned = {}; ///< none: no run of the plan teaches it
    std::optional<models::Figure> used = {};     ///< none: estimates go by the method alone
    [[nodiscard]] bool isTakenOver() const { return learned && used && used->value == learned->factor(); }
};

/// By kind of work, accelerator, time before power: all that is learned or used.
[[nodiscard]] std::vector<CalibrationRow> calibrationRows(const models::Plan& plan, const Learning& learning);

} // namespace estimator
