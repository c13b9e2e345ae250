#include "models/core/words.h"
#include "models/files/migrations/migration.h"

#include <nlohmann/json.hpp>

#include <utility>

/// In version 1 each stage (and the document, for the plan as a whole) held its baseline choices itself, as "choices". Version 2 keeps the
/// choices of every scenario, the baseline's too, in the scenario.
namespace models::files {
namespace {

using nlohmann::json;

void moveChoices(json& holder, const std::string& scope, json& baseline) {
    if (!holder.is_object() || !holder.contains("choices")) return;
    json& settings = baseline["settings"][scope];
    if (settings.is_null()) settings = json::object();
    json choices = std::move(holder["choices"]);
    holder.erase("choices");
    if (!settings.is_object()) return;
    // What the scenario said already stays.
    if (choices.is_object()) choices.update(settings);
    settings = std::move(choices);
}

void migrate(json& document) {
    json& scenarios = document["scenarios"];
    if (scenarios.is_null()) scenarios = json::array();
    if (!scenarios.is_array()) return;
    if (scenarios.empty()) scenarios.push_back({{"id", "baseline"}, {"name", "Baseline"}});
    json& baseline = scenarios.front();
    if (!baseline.is_object() || (baseline.contains("settings") && !baseline["settings"].is_object())) return;
    moveChoices(document, "plan", baseline);
    if (!document.contains("stages") || !document["stages"].is_array()) return;
    for (json& stage : document["stages"])
        if (stage.is_object() && stage.contains("id") && stage["id"].is_string())
            moveChoices(stage, stage["id"].get<std::string>(), baseline);
}

} // namespace

const Migration& v1ToV2() {
    static const Migration migration{1, migrate, FOUREM_WORDS("migrations", "choices moved from the stages into the baseline scenario")};
    return migration;
}

} // namespace models::files
