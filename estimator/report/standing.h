#pragma once

#include "estimator/report/outline.h"

namespace estimator {

/// Draft, in review, approved by whom and when; a warning where the plan was edited since.
[[nodiscard]] Paragraph standingOf(const models::Plan& plan);

} // namespace estimator
