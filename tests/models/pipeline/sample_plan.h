#pragma once

#include "models/pipeline/edit.h"
#include "models/pipeline/resolve.h"

#include <gtest/gtest.h>

#include <string>

/// A small plan that the tests of this folder start from: prepare -> train -> serve, with a baseline and a scenario "cloud".
namespace models {

inline Setting set(double number) { return FieldValue{number}; }
inline Setting set(const char* text) { return FieldValue{std::string{text}}; }
inline Setting set(bool flag) { return FieldValue{flag}; }

inline const StageId prepare{"prepare"};
inline const StageId train{"train"};
inline const StageId serve{"serve"};
inline const ScenarioId baseline{"baseline"};
inline const ScenarioId cloud{"cloud"};

/// The plan after the edit, which must apply.
inline Plan after(const Plan& plan, const Edit& edit) {
    auto next = apply(plan, edit);
    if (next) return *std::move(next);
    ADD_FAILURE() << englishLine(next.error());
    return plan;
}

/// The code of the error with which the edit is refused.
inline std::string_view refusal(const Plan& plan, const Edit& edit) {
    const auto next = apply(plan, edit);
    return next ? "applied" : info(next.error().code).name;
}

inline Stage stageOf(StageKind kind, std::string name) {
    Stage stage;
    stage.kind = kind;
    stage.name = std::move(name);
    return stage;
}

inline Plan samplePlan() {
    Plan plan = emptyPlan("Sample");
    plan = after(plan, AddStage{stageOf(StageKind::prepareData, "Prepare"), {}, {}});
    plan = after(plan, AddStage{stageOf(StageKind::fineTune, "Train"), {}, {}});
    plan = after(plan, AddStage{stageOf(StageKind::serveOnline, "Serve"), {}, {}});
    plan = after(plan, Connect{prepare, train, {}});
    plan = after(plan, Connect{train, serve, {}});
    plan = after(plan, AddScenario{"Cloud", {}});
    return plan;
}

inline const Field& fieldOf(const Plan& plan, const StageId& scope, std::string_view path) {
    const Field* field = findField(fieldsOf(plan, scope), path);
    if (field == nullptr) throw std::runtime_error{"no field " + std::string{path}};
    return *field;
}

inline Resolved resolved(const Plan& plan, const ScenarioId& scenario, const StageId& scope, std::string_view path) {
    return resolve(plan, *plan.scenario(scenario), scope, fieldOf(plan, scope, path));
}

inline std::string resolvedText(const Plan& plan, const ScenarioId& scenario, const StageId& scope, std::string_view path) {
    return settingText(resolved(plan, scenario, scope, path).setting);
}

} // namespace models
