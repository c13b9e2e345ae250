#pragma once

#include "estimator/trace.h"
#include "models/catalogue/facts.h"

#include <QString>

namespace ui {

/// The name of a figure, in the user's language where it is one of the program's own words.
[[nodiscard]] QString traceName(const estimator::TraceNode& node);
/// "1,290 kWh"
[[nodiscard]] QString traceValue(const estimator::TraceNode& node);
/// From where it comes: "Catalogue", "Plan: serve.requests_per_s", "Measured", ...
[[nodiscard]] QString traceOrigin(const estimator::TraceNode& node);
[[nodiscard]] QString label(estimator::TraceKind kind);
[[nodiscard]] QString label(models::Layer layer);
/// "read in the named source" ...
[[nodiscard]] QString label(models::Confidence confidence);

} // namespace ui
