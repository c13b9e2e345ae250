#pragma once

#include "models/core/finding.h"
#include "models/pipeline/edit.h"
#include "models/pipeline/plan.h"

#include <optional>
#include <string>
#include <string_view>

/// What an approval is given to: the plan as it stands, so that any later edit shows.
namespace models {

/// SHA-256 of the canonical plan file, in lower-case hexadecimal digits; without the review, which tells of the plan and is no part of
/// it, and without the versions in its lock, which change on saving when no figure does.
[[nodiscard]] std::string planDigest(const Plan& plan);

/// What an approval holds: the digest of the plan with who approved it for whom and when, so that nobody takes over an approval.
[[nodiscard]] std::string approvalDigest(const Review& review, std::string_view planDigest);

/// Whether the review approves the plan of this digest.
[[nodiscard]] bool approves(const std::optional<Review>& review, std::string_view digest);

/// The warning that a plan is not the one that was approved, or that nobody can tell; none while it is, and where nobody approved it.
[[nodiscard]] std::optional<Finding> approvalInDoubt(const Plan& plan);

/// The edit that approves the plan as it stands now.
/// @param review  who approves it, and when
/// @param reads   the values that its figures rest on: they become its lock, so that the approval is one of the figures too
[[nodiscard]] Edit approval(const Plan& plan, Review review, const Lock& reads);

} // namespace models
