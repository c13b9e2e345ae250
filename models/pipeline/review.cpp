#include "models/pipeline/review.h"

namespace models {

std::string_view key(Review::Status status) {
    switch (status) {
    case Review::Status::draft: return "draft";
    case Review::Status::inReview: return "in_review";
    case Review::Status::approved: return "approved";
    }
    return "draft";
}

std::optional<Review::Status> reviewStatus(std::string_view text) {
    for (const auto candidate : {Review::Status::draft, Review::Status::inReview, Review::Status::approved})
        if (key(candidate) == text) return candidate;
    return std::nullopt;
}

} // namespace models
