#pragma once

#include "estimator/comparison.h"
#include "estimator/four_m_split.h"

#include <map>
#include <string_view>
#include <vector>

namespace estimator {

/// A sentence with typed arguments: {0}, {1} ... in the pattern. Numbers are rounded to what their spread supports.
struct Sentence {
    std::string_view pattern; ///< marked for translation in context "summary"
    std::vector<models::Argument> arguments;
    friend bool operator==(const Sentence&, const Sentence&) = default;
};

/// What the plan does, what dominates it, what each scenario changes against the baseline, and how sure that is.
///
/// @param splits  of total emissions, by scenario: name what brought the change; a scenario without one goes without
[[nodiscard]] std::vector<Sentence> planInWords(const models::Plan& plan, const Estimate& estimate, const Comparison& comparison,
                                                const std::map<models::ScenarioId, FourMSplit>& splits = {});

/// In English: one paragraph.
[[nodiscard]] std::string english(const std::vector<Sentence>& sentences);

} // namespace estimator
