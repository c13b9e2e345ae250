#pragma once

#include "estimator/report/outline.h"

#include <string>

namespace estimator {

/// The report as Markdown (CommonMark with tables). Texts of a plan are escaped: they make no markup, no address and no HTML. Figures
/// become tables.
[[nodiscard]] std::string markdown(const Outline& outline, const Voice& voice);

} // namespace estimator
