#pragma once

#include "app/cli/output/style.h"
#include "estimator/figure_difference.h"
#include "models/versions/difference.h"

#include <string>
#include <vector>

/// What differs between two plans, in the formats of `fourem diff`.
namespace app {

struct Differing {
    std::string beforeName, afterName;
    const models::Plan& before;
    const models::Plan& after;
    std::vector<models::Change> changes;
    std::vector<estimator::FigureDifference> figures;
};

[[nodiscard]] std::string diffText(const Differing& differing, const Style& style);
[[nodiscard]] std::string diffMarkdown(const Differing& differing);
/// {"before", "after", "changes": [{"part", "thing", "scenario", "field", "before", "after"}],
///  "figures": [{"scenario", "stage", "metric", "unit", "before", "after", "delta"}]}
[[nodiscard]] std::string diffJson(const Differing& differing);

} // namespace app
