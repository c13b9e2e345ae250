#pragma once

#include "estimator/interop/export_plan.h"
#include "estimator/sci_hardware.h"

#include <string>
#include <string_view>
#include <vector>

/// What the writers of foreign formats share. Internal to `estimator/interop`.
namespace estimator::interop {

/// A scenario with the facts that formats ask for.
class ExportSource {
public:
    ExportSource(const ExportScope& scope, const ScenarioEstimate& scenario) : m_scope{scope}, m_scenario{scenario} {}

    [[nodiscard]] const models::Plan& plan() const { return m_scope.plan; }
    [[nodiscard]] const ScenarioEstimate& scenario() const { return m_scenario; }
    [[nodiscard]] const Estimate& estimate() const { return m_scope.estimate; }
    [[nodiscard]] const std::string& date() const { return m_scope.date; }
    /// Of stages that are done in the scenario.
    [[nodiscard]] std::vector<const StageEstimate*> stages() const;
    /// The plan's start, or midnight of the day of the export: "2026-03-01T00:00:00Z".
    [[nodiscard]] std::string start() const;
    /// A field of the plan as a text: "request".
    [[nodiscard]] std::string option(std::string_view field) const;
    /// Null where the stage has none.
    [[nodiscard]] const models::Entry* site(const StageEstimate& stage) const;
    [[nodiscard]] const models::Entry* model(const StageEstimate& stage) const;
    /// A figure of an entry, wherever it stands.
    [[nodiscard]] std::optional<double> told(const models::Entry& entry, std::string_view key) const;
    /// "NVIDIA H100 SXM5"; empty where the stage has none.
    [[nodiscard]] std::string accelerator(const StageEstimate& stage) const;
    /// Whether processors stand in for accelerators.
    [[nodiscard]] bool isProcessor(const StageEstimate& stage) const;
    /// Accelerators in use, as a whole number.
    [[nodiscard]] std::optional<double> accelerators(const StageEstimate& stage) const;
    /// Part of the stage's emissions that the horizon is charged with in the SCI score.
    [[nodiscard]] double share(const StageEstimate& stage) const;
    [[nodiscard]] std::vector<SciHardware> hardware() const;
    /// Functional units over the horizon: what the SCI of the stages was divided by.
    [[nodiscard]] std::optional<double> units() const;
    /// @error missingData  naming the stage
    [[nodiscard]] models::Result<double> figure(const StageEstimate& stage, Metric metric) const;

private:
    const ExportScope& m_scope;
    const ScenarioEstimate& m_scenario;
};

/// @error missingData  nothing says how many units the plan serves
[[nodiscard]] models::Result<double> unitsOrMissing(const ExportSource& source);

class Statement;
/// What M of the SCI is made of, stage by stage.
void writeHardware(Statement& text, const ExportSource& source);

[[nodiscard]] models::Result<std::string> impactFramework(const ExportSource& source);
[[nodiscard]] models::Result<std::string> codeCarbonTable(const ExportSource& source);
[[nodiscard]] models::Result<std::string> boampsReport(const ExportSource& source);
[[nodiscard]] models::Result<std::string> huggingFaceCard(const ExportSource& source);
[[nodiscard]] models::Result<std::string> sciStatement(const ExportSource& source);
[[nodiscard]] models::Result<std::string> sciAiStatement(const ExportSource& source);
[[nodiscard]] models::Result<std::string> everything(const ExportSource& source);

} // namespace estimator::interop
