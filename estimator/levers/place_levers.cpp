#include "estimator/levers/lever_question.h"
#include "models/catalogue/lookup.h"
#include "models/core/words.h"

#include <algorithm>

namespace estimator {
namespace {

using models::Entry;
using models::EntryKind;

constexpr std::size_t kMostPlaces = 12; // sites with the cleanest grids, of which the best is taken: PUE and use differ far less than grids

bool isOtherPlace(Lever lever, const Entry& candidate, const Entry& present) {
    if (candidate.id == present.id) return false;
    if (lever == Lever::mechanization)
        return !models::isOnPremises(candidate) && candidate.text("iso_country") == present.text("iso_country");
    if (lever == Lever::map) return candidate.text("provider") == present.text("provider");
    return !models::isOnPremises(candidate);
}

std::string_view noPlace(Lever lever) {
    if (lever == Lever::mechanization) return FOUREM_WORDS("levers", "no cloud in its country is known to offer its accelerator");
    if (lever == Lever::map) return FOUREM_WORDS("levers", "no other site of its provider is known to offer its accelerator");
    return FOUREM_WORDS("levers", "no other site is known to offer its accelerator");
}

} // namespace

Proposal proposePlace(Lever lever, const LeverQuestion& question) {
    if (lever == Lever::cleanHours)
        return cannot(FOUREM_WORDS("levers", "the estimate counts annual means of the grid: hours are a matter of the schedule"));
    const Entry* present = question.site();
    if (present == nullptr) return cannot(FOUREM_WORDS("levers", "its site is not named"));
    if (lever == Lever::mechanization && !models::isOnPremises(*present))
        return cannot(FOUREM_WORDS("levers", "it runs in a cloud already"));
    const Entry* chip = question.has("accelerator") ? question.accelerator() : nullptr;
    if (question.has("accelerator") && chip == nullptr) return cannot(FOUREM_WORDS("levers", "its accelerator is not named"));
    const auto sites = question.facts().catalogue().entries(EntryKind::site);
    if (!sites) return cannot(noPlace(lever));
    std::vector<const Entry*> candidates;
    for (const Entry& candidate : *sites) {
        if (!isOtherPlace(lever, candidate, *present) || !question.isAllowed(candidate)) continue;
        if (chip != nullptr && !models::isOnPremises(candidate) && !question.isOffered(chip->id, candidate.id)) continue;
        candidates.push_back(&candidate);
    }
    std::ranges::stable_sort(candidates, {}, [&](const Entry* site) { return question.intensityAt(site->id); });
    if (candidates.size() > kMostPlaces) candidates.resize(kMostPlaces);
    Alternatives found;
    for (const Entry* candidate : candidates) {
        found.push_back(question.withSite(candidate->id));
        if (models::isOnPremises(*present) && !models::isOnPremises(*candidate) && question.number("capex_usd"))
            found.back().push_back(question.set("capex_usd", models::Setting{models::Cleared{}}));
    }
    if (found.empty()) return cannot(noPlace(lever));
    return found;
}

} // namespace estimator
