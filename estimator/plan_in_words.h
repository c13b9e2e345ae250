#pragma once

#include "estimator/comparison.h"
#include "estimator/four_m_split.h"
#include "models/core/words.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace estimator {

/// A sentence with typed arguments: {0}, {1} ... in the pattern. Numbers are rounded to what their spread supports.
struct Sentence {
    std::string_view pattern; ///< marked for translation in context "summary"
    std::vector<models::Argument> arguments;
    friend bool operator==(const Sentence&, const Sentence&) = default;
};

/// What is said together: a paragraph.
using Passage = std::vector<Sentence>;

/// How one sentence follows another: languages without spaces have none between them.
inline constexpr std::string_view kSentences = FOUREM_WORDS("summary", "{0} {1}");

/// What the plan does and what dominates it; then, a passage each, what every other scenario changes against the baseline in emissions,
/// energy, time, cost and water, and how sure that is.
///
/// @param splits  of total emissions, by scenario: name what brought the change; a scenario without one goes without
[[nodiscard]] std::vector<Passage> planInWords(const models::Plan& plan, const Estimate& estimate, const Comparison& comparison,
                                               const std::map<models::ScenarioId, FourMSplit>& splits = {});

struct Instrument;

/// A zero is a claim: what it rests on, and what the same electricity emits. None where the market-based emissions are no such zero.
[[nodiscard]] std::optional<Sentence> marketZero(const ScenarioEstimate& scenario, const Instrument& instrument);

/// "over 99 %": a share that is not all is never called all, nor one that is not nothing nothing.
[[nodiscard]] models::Argument shareInWords(double share);

[[nodiscard]] std::string english(const Passage& passage);

} // namespace estimator
