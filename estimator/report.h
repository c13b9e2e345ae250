#pragma once

#include "estimator/comparison.h"
#include "estimator/gathered_finding.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What a report says, without its layout: the PDF of the window and the Markdown of the command line are written from it.
///
///     const Report report = makeReport(plan, estimate, compare(plan, estimate));
///     const std::string text = markdown(report, "plan.fourem");
namespace estimator {

/// A number that the estimates rest on, with where it comes from.
struct ReportInput {
    TraceKind kind = TraceKind::catalogue;
    std::string name;
    double value = 0.0;
    std::string unit;
    std::string path;
    std::string source;
    std::string date;
    std::string note;
    models::Confidence confidence = models::Confidence::assumed;
    models::Layer layer = models::Layer::shipped;
    std::vector<models::ScenarioId> scenarios; ///< that use it
    bool everywhere = false;                   ///< every scenario does
};

/// A formula that the estimates applied.
struct ReportFormula {
    std::string text;
    std::string source;
};

/// A plan field and what holds in each scenario: horizon, functional unit, intensity series, basis.
struct ReportCondition {
    std::string field;
    std::vector<std::string> texts; ///< by scenario; one when all agree
};

struct Report {
    std::string title;
    std::string notes;
    std::string catalogueVersion;
    std::string estimatorVersion;
    std::vector<ReportCondition> conditions;
    Estimate estimate;
    Comparison comparison;
    std::vector<ReportInput> inputs; ///< measured ones first, then the plan's, the catalogue's, the defaults
    std::vector<ReportFormula> formulas;
    std::vector<GatheredFinding> findings;
};

[[nodiscard]] Report makeReport(const models::Plan& plan, const Estimate& estimate, const Comparison& comparison);

/// One letter: the confidence tag of a catalogue figure or default, "P" for the plan's values, "M" for measured ones.
[[nodiscard]] std::string_view tag(const ReportInput& input);

/// `fourem explain plan.fourem total_kgco2e --scenario clean-region --stage serve`
[[nodiscard]] std::string explainCommand(std::string_view planFile, Metric metric, const models::ScenarioId& scenario,
                                         const std::optional<models::StageId>& stage = std::nullopt);

/// The metrics of report tables, in their order; the whole set stands in the comparison.
[[nodiscard]] std::span<const Metric> reportMetrics();

/// The whole report in English.
[[nodiscard]] std::string markdown(const Report& report, std::string_view planFile);

} // namespace estimator
