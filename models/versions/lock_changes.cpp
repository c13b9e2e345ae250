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

Facts withoutLock(const Plan& plan, const std::shared_ptr<const Catalogue>& catalogue) {
    return Facts{catalogue, nullptr, ownInForce(plan), nullptr};
}

std::vector<LockChange> figureChanges(const Lock& lock, const Facts& now) {
    std::vector<LockChange> changes;
    for (const auto& [path, locked] : lock.figures) {
        const auto found = figureAt(now, path);
        if (found && parts(found->figure) == parts(locked)) continue;
        changes.push_back({path, locked, found ? std::optional{found->figure} : std::nullopt});
    }
    return changes;
}

void addTextChanges(const Entry& locked, const Entry* now, std::vector<LockTextChange>& changes) {
    const auto add = [&](const std::string& key, std::string_view before, std::optional<std::string> after) {
        if (!after || before != *after) changes.push_back({locked.kind, locked.id, key, std::string{before}, std::move(after)});
    };
    add({}, locked.name, now == nullptr ? std::nullopt : std::optional{now->name});
    if (now == nullptr) return;
    for (const auto& [key, text] : locked.texts)
        add(key, text, now->texts.contains(key) ? std::optional{now->texts.find(key)->second} : std::nullopt);
    for (const auto& [key, text] : now->texts)
        if (!locked.texts.contains(key)) add(key, {}, text);
}

std::vector<LockTextChange> textChanges(const Lock& lock, const Facts& now) {
    std::vector<LockTextChange> changes;
    for (const Entry& entry : lock.entries) {
        const auto found = now.entry(entry.kind, entry.id);
        addTextChanges(entry, found ? *found : nullptr, changes);
    }
    return changes;
}

} // namespace

std::string LockTextChange::path() const { return std::string{pluralName(kind)} + "/" + id + (key.empty() ? std::string{} : "/" + key); }

std::vector<LockChange> lockChanges(const Plan& plan, const std::shared_ptr<const Catalogue>& catalogue) {
    return plan.lock == nullptr ? std::vector<LockChange>{} : figureChanges(*plan.lock, withoutLock(plan, catalogue));
}

std::vector<LockTextChange> lockTextChanges(const Plan& plan, const std::shared_ptr<const Catalogue>& catalogue) {
    return plan.lock == nullptr ? std::vector<LockTextChange>{} : textChanges(*plan.lock, withoutLock(plan, catalogue));
}

bool isOutdated(const Lock& lock, const Facts& now) { return !figureChanges(lock, now).empty() || !textChanges(lock, now).empty(); }

SetLock takeOver(const Plan& plan, const std::vector<LockChange>& changes, const std::vector<LockTextChange>& texts) {
    SetLock edit;
    if (plan.lock == nullptr) return edit;
    edit.lock = *plan.lock;
    for (const LockChange& change : changes)
        if (change.now) edit.lock->figures.insert_or_assign(change.path, *change.now);
    for (const LockTextChange& change : texts) {
        if (!change.now) continue;
        for (Entry& entry : edit.lock->entries) {
            if (entry.kind != change.kind || entry.id != change.id) continue;
            (change.key.empty() ? entry.name : entry.texts[change.key]) = *change.now;
        }
    }
    return edit;
}

} // namespace models
