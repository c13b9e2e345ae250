#include "models/files/plan_digest.h"

#include "models/files/plan_file.h"

#include <sha256.h>

#include <array>
#include <cstdint>
#include <memory>
#include <utility>

namespace models {
namespace {

std::string sha256(const std::string& text) {
    std::array<char, SHA256_DIGEST_STRING_LENGTH> digest{};
    SHA256Data(reinterpret_cast<const std::uint8_t*>(text.data()), text.size(), digest.data());
    return digest.data();
}

} // namespace

std::string planDigest(const Plan& plan) {
    Plan reviewed = plan;
    reviewed.review.reset();
    // An approval is of figures: it outlives another catalogue that tells the same ones.
    if (reviewed.lock) reviewed.lock = std::make_shared<const Lock>(Lock{{}, {}, reviewed.lock->figures});
    return sha256(planToText(reviewed));
}

std::string approvalDigest(const Review& review, std::string_view planDigest) {
    return sha256(std::string{planDigest} + '\n' + review.preparer + '\n' + review.reviewer + '\n' + review.date);
}

bool approves(const std::optional<Review>& review, std::string_view digest) {
    return review && review->status == Review::Status::approved && review->digest == approvalDigest(*review, digest);
}

std::optional<Finding> approvalInDoubt(const Plan& plan) {
    if (!plan.review || plan.review->status != Review::Status::approved || approves(plan.review, planDigest(plan))) return std::nullopt;
    const Code code = plan.review->digest.empty() ? Code::uncheckedApproval : Code::editedSinceApproval;
    return Finding{{code, {plan.review->reviewer, plan.review->date}}, {}, {}, {}, {}};
}

Edit approval(const Plan& plan, Review review, const Lock& reads) {
    Plan locked = plan;
    locked.lock = std::make_shared<const Lock>(reads);
    review.status = Review::Status::approved;
    review.digest = approvalDigest(review, planDigest(locked));
    return Compound{{SetLock{reads}, SetReview{std::move(review)}}};
}

} // namespace models
