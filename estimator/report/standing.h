#pragma once

#include "estimator/report/outline.h"

namespace estimator {

/// Draft, in review, approved by whom and when; a warning where the plan was edited since.
/// @param digest  of the plan as it is
[[nodiscard]] Paragraph standingOf(const std::optional<models::Review>& review, std::string_view digest);
/// The same of a plan whose digest nobody worked out yet.
[[nodiscard]] Paragraph standingOf(const models::Plan& plan);

} // namespace estimator
