#include "estimator/report/standing.h"

#include "models/core/words.h"
#include "models/files/plan_digest.h"

namespace estimator {
namespace {

Text orElse(const std::string& name, std::string_view otherwise) { return name.empty() ? phrase(otherwise) : named(name); }

} // namespace

using Status = models::Review::Status;

Paragraph standingOf(const models::Plan& plan) {
    const bool isApproved = plan.review && plan.review->status == Status::approved;
    return standingOf(plan.review, isApproved ? models::planDigest(plan) : std::string{});
}

Paragraph standingOf(const std::optional<models::Review>& review, std::string_view digest) {
    if (!review || review->status == Status::draft)
        return {phrase(FOUREM_WORDS("report", "Draft: not reviewed yet")), Paragraph::Tone::plain};
    const std::vector<Text> who{orElse(review->reviewer, FOUREM_WORDS("report", "a reviewer who is not named")),
                                orElse(review->date, FOUREM_WORDS("report", "no date"))};
    if (review->status == Status::inReview) return {phrase(FOUREM_WORDS("report", "In review by {0} ({1})"), who), Paragraph::Tone::plain};
    if (review->digest.empty())
        return {phrase(FOUREM_WORDS("report", "Approved by {0} ({1}), without the digest of what was approved: it cannot be checked"), who),
                Paragraph::Tone::warning};
    if (!models::approves(review, digest))
        return {phrase(FOUREM_WORDS("report", "Approved by {0} ({1}) and edited since: the approval no longer holds"), who),
                Paragraph::Tone::warning};
    return {phrase(FOUREM_WORDS("report", "Approved by {0} ({1})"), who), Paragraph::Tone::plain};
}

} // namespace estimator
