#pragma once

#include "models/pipeline/extra.h"

#include <optional>
#include <string>
#include <string_view>

namespace models {

/// Who answers for a plan and how far its review is: for readers, without effect on any figure.
struct Review {
    enum class Status { draft, inReview, approved };
    std::string preparer;
    std::string reviewer;
    Status status = Status::draft;
    std::string date;   ///< on which the status was given, "2026-11-26"
    std::string digest; ///< of plan, names and date as it was approved; another now shows that it was edited since
    Extra extra;
    friend bool operator==(const Review&, const Review&) = default;
};

[[nodiscard]] std::string_view key(Review::Status status); ///< "draft", "in_review", "approved"
[[nodiscard]] std::optional<Review::Status> reviewStatus(std::string_view key);

} // namespace models
