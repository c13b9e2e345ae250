#include "models/versions/lock_changes.h"

#include "models/catalogue/pricing.h"
#include "models/pipeline/agreed_prices.h"

#include <algorithm>
#include <tuple>

namespace models {
namespace {

/// The figure at a path, looked up as an estimate would.
Result<Found> figureAt(const Facts& facts, std::string_view path) {
    if (const auto price = priceSubject(path)) return facts.price(price->accelerator, price->site, price->pricing);
    const std::size_t first = path.find('/');
    const std::size_t last = path.rfind('/');
    const auto kind = std::ranges::find(allEntryKinds(), path.substr(0, first), &pluralName);
    if (kind == allEntryKinds().end() || first == last) return fail(Code::missingData, std::string{path}, {std::string{path}, ""});
    return facts.figure(*kind, path.substr(first + 1, last - first - 1), path.substr(last + 1));
}

auto parts(const Figure& figure) {
    return std::tie(figure.value, figure.unit, figure.sigma, figure.source, figure.date, figure.confidence);
}

} // namespace

std::vector<LockChange> lockChanges(const Plan& plan, const std::shared_ptr<const Catalogue>& catalogue) {
    std::vector<LockChange> changes;
    if (plan.lock == nullptr) return changes;
    const Facts now{catalogue, nullptr, ownInForce(plan), nullptr};
    for (const auto& [path, locked] : plan.lock->figures) {
        const auto found = figureAt(now, path);
        if (found && parts(found->figure) == parts(locked)) continue;
        changes.push_back({path, locked, found ? std::optional{found->figure} : std::nullopt});
    }
    return changes;
}

SetLock takeOver(const Plan& plan, const std::vector<LockChange>& changes) {
    SetLock edit;
    if (plan.lock == nullptr) return edit;
    edit.lock = *plan.lock;
    for (const LockChange& change : changes)
        if (change.now) edit.lock->figures.insert_or_assign(change.path, *change.now);
    return edit;
}

} // namespace models
