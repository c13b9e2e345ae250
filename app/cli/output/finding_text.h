#pragma once

#include "app/cli/output/style.h"
#include "estimator/gathered_finding.h"
#include "models/core/finding.h"

#include <string>
#include <string_view>

/// Findings and messages as lines.
namespace app {

[[nodiscard]] std::string_view word(models::Severity severity); ///< "note", "warning", "error"

/// "warning[W_NO_OFFER] serve.accelerator: ...; ..."
[[nodiscard]] std::string messageLine(const models::Message& message, std::string_view where, const Style& style = Style{false});

/// One line a finding, without scenario.
[[nodiscard]] std::string findingLine(const models::Finding& finding, const Style& style);

/// One line each, behind it the scenarios in which it holds unless it holds in all.
[[nodiscard]] std::string findingLines(const std::vector<estimator::GatheredFinding>& findings, const estimator::Estimate& estimate,
                                       const Style& style);

/// As a Markdown list.
[[nodiscard]] std::string findingList(const std::vector<estimator::GatheredFinding>& findings, const estimator::Estimate& estimate);

} // namespace app
