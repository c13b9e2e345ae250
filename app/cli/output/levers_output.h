#pragma once

#include "app/cli/output/style.h"
#include "estimator/levers/lever_effects.h"

#include <string>
#include <vector>

/// What the recommendations would bring, in the formats of `fourem levers`.
namespace app {

/// The recommendations for one stage.
struct StageLevers {
    models::StageId stage;
    std::string name;
    std::vector<estimator::LeverEffect> effects;
};

struct PlanLevers {
    std::string plan, catalogueVersion, scenario; ///< scenario: its id
    std::string scenarioName;
    std::vector<StageLevers> stages;
};

[[nodiscard]] std::string leversText(const PlanLevers& levers, const Style& style);
[[nodiscard]] std::string leversMarkdown(const PlanLevers& levers);
/// {"plan", "catalogue_version", "scenario", "stages": [{"stage", "name", "levers": [{"number", "id", "title", "applies", "why_not",
/// "ratio", "edits", "published"}]}]}
[[nodiscard]] std::string leversJson(const PlanLevers& levers);
/// A row a stage and lever.
[[nodiscard]] std::string leversCsv(const PlanLevers& levers);

/// "serve.weights=fp8": an edit as `--set` takes it.
[[nodiscard]] std::string editText(const models::Edit& edit);

} // namespace app
