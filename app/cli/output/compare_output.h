#pragma once

#include "app/cli/output/four_m.h"
#include "app/cli/output/style.h"
#include "estimator/comparison.h"

#include <string>
#include <vector>

/// Scenarios side by side in the formats of `fourem compare`.
namespace app {

/// All that is compared.
struct Compared {
    const models::Plan& plan;
    const estimator::Estimate& estimate;
    const estimator::Comparison& comparison;
    const std::vector<ScenarioSplit>& splits;
};

[[nodiscard]] std::string compareText(const Compared& compared, const Style& style);
[[nodiscard]] std::string compareMarkdown(const Compared& compared);
/// {"plan", "catalogue_version", "scenarios": [{"name", "basis", "total", "difference", "four_m", "same_work", "other_work"}], "choices",
/// "findings"}
[[nodiscard]] std::string compareJson(const Compared& compared);
/// A row a scenario and metric; then a row a scenario and 4M group, "four_m.emissions.map".
[[nodiscard]] std::string compareCsv(const Compared& compared);

} // namespace app
