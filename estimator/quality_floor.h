#pragma once

#include "estimator/stages/findings.h"
#include "estimator/stages/scope.h"

#include <string_view>

/// Whether a stage's model is good enough, by published scores of one metric only.
namespace estimator {

/// Says what the quality floor of the stage has to say: broken, not known to hold, or held before a compression whose loss is published.
/// @param model   id in the catalogue; empty where nobody names one
/// @param format  of the weights; empty where the stage has none
void checkQuality(const Scope<TraceRecorder>& scope, std::string_view model, std::string_view format, Findings& findings);

/// Of a score: error rates and perplexities are better when less.
[[nodiscard]] bool isBetterWhenLess(std::string_view qualityMetric);
/// Whether a score is as good as a floor, which is a ceiling for error rates.
[[nodiscard]] bool holds(std::string_view qualityMetric, double score, double floor);

/// Id in the table of levers of the published loss of a weight format or of pruning; empty where none is published.
[[nodiscard]] std::string_view publishedLoss(std::string_view format);

} // namespace estimator
