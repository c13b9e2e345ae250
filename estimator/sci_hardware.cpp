#include "estimator/sci_hardware.h"

#include "estimator/stages/prepared_stage.h"
#include "estimator/totals.h"
#include "models/units/quantity.h"

#include <algorithm>
#include <optional>
#include <variant>

namespace estimator {
namespace {

using Hardware = Embodied<NoRecorder>;

std::optional<Hardware> hardwareOf(const models::Plan& plan, const models::Scenario& scenario, const models::Stage& stage,
                                   const models::Facts& facts) {
    NoRecorder nothing;
    const Scope<NoRecorder> scope{plan, scenario, stage.id, facts, nothing};
    Findings findings{scenario.id, stage.id};
    std::vector<Derived> derived;
    const auto prepared = PreparedStage<NoRecorder>::of(scope, stage, Basis::location, Remarks{findings, derived});
    if (!prepared) return std::nullopt;
    return std::visit(
        []([[maybe_unused]] const auto& work) -> std::optional<Hardware> {
            if constexpr (requires { work.embodied; }) return work.embodied ? std::optional{*work.embodied} : std::nullopt;
            else return std::nullopt;
        },
        prepared->work);
}

/// A row of the estimate for experiments is charged for the hardware of its stage.
const models::Stage* stageOf(const models::Plan& plan, const StageEstimate& estimate) {
    const std::string& id = estimate.id.text();
    const auto found = std::ranges::find_if(plan.stages, [&id](const auto& stage) {
        return id == stage->id.text() || id == stage->id.text() + std::string{kDevelopmentSuffix};
    });
    return found == plan.stages.end() ? nullptr : found->get();
}

} // namespace

std::vector<SciHardware> sciHardware(const models::Plan& plan, const models::Facts& facts, const ScenarioEstimate& scenario) {
    std::vector<SciHardware> rows;
    const models::Scenario* chosen = plan.scenario(scenario.id);
    if (chosen == nullptr) return rows;
    for (const StageEstimate& estimate : scenario.stages) {
        const models::Stage* stage = stageOf(plan, estimate);
        const auto& charged = estimate.metrics[Metric::embodied].point;
        if (!estimate.enabled || stage == nullptr || !charged || *charged <= 0.0) continue;
        const auto hardware = hardwareOf(plan, *chosen, *stage, facts);
        if (!hardware) continue;
        SciHardware row{.stage = estimate.id, .stageName = estimate.name, .hardware = estimate.accelerator};
        if (const auto entry = facts.entry(models::EntryKind::accelerator, estimate.accelerator)) row.hardware = (*entry)->name;
        row.units = hardware->chipsPerHost;
        row.totalKilograms = (hardware->own ? hardware->own->value * row.units : 0.0) + (hardware->host ? hardware->host->value : 0.0);
        row.lifeHours = models::inHours(hardware->life.value) * std::min(1.0, hardware->use.value);
        // What is charged, in hours of one unit: reserved time of all of them together.
        row.reservedHours = *charged * row.lifeHours * row.units / (row.totalKilograms * row.reservedUnits);
        rows.push_back(row);
    }
    return rows;
}

} // namespace estimator
