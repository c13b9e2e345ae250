#pragma once

#include "estimator/estimate.h"
#include "models/core/finding.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

/// The pieces that the JSON of several commands is put together from.
namespace app {

/// Ten significant digits.
[[nodiscard]] nlohmann::ordered_json jsonNumber(double value);
[[nodiscard]] nlohmann::ordered_json jsonNumber(const std::optional<double>& value); ///< null without value

[[nodiscard]] nlohmann::ordered_json orNull(const std::string& text); ///< null where it is empty

/// {"point", "p10", "p50", "p90", "unit"[, "partial", "missing_stages"]}
[[nodiscard]] nlohmann::ordered_json toJson(const estimator::Measure& measure, estimator::Metric metric);

/// Adds each metric under its key.
void addMetrics(nlohmann::ordered_json& object, const estimator::PerMetric<estimator::Measure>& metrics);

/// {"code", "severity", "message", "remedy", "stage", "field"}
[[nodiscard]] nlohmann::ordered_json toJson(const models::Finding& finding);
[[nodiscard]] nlohmann::ordered_json toJson(const std::vector<models::Finding>& findings);

[[nodiscard]] nlohmann::ordered_json toJson(const models::FieldValue& value);

/// Two spaces, shortest numbers, final newline. Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string jsonText(const nlohmann::ordered_json& document);

} // namespace app
