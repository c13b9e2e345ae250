#include "estimator/reads.h"

#include "models/catalogue/figure_name.h"
#include "models/catalogue/pricing.h"
#include "models/versions/lock_changes.h"

#include <algorithm>
#include <set>
#include <utility>

namespace estimator {
namespace {

using models::EntryKind;

/// By table and id.
using Named = std::set<std::pair<EntryKind, std::string>>;

void addNamed(std::string_view path, Named& named) {
    if (const auto price = models::priceSubject(path)) {
        named.emplace(EntryKind::site, price->site);
        named.emplace(EntryKind::accelerator, price->accelerator);
        return;
    }
    const std::size_t first = path.find('/');
    const std::size_t last = path.rfind('/');
    const auto kind = std::ranges::find(models::allEntryKinds(), path.substr(0, first), &models::pluralName);
    // A constant is its figure; nothing asks for more of it than a name.
    if (kind == models::allEntryKinds().end() || *kind == EntryKind::constants || first == last) return;
    named.emplace(*kind, path.substr(first + 1, last - first - 1));
}

Named namedIn(const Estimate& estimate) {
    Named named;
    for (const auto& each : estimate.reads.figures) addNamed(each.first, named);
    for (const ScenarioEstimate& scenario : estimate.scenarios)
        for (const StageEstimate& stage : scenario.stages) {
            if (!stage.accelerator.empty()) named.emplace(EntryKind::accelerator, stage.accelerator);
            if (!stage.model.empty()) named.emplace(EntryKind::model, stage.model);
            if (!stage.site.empty()) named.emplace(EntryKind::site, stage.site);
        }
    return named;
}

bool travels(const models::Plan& plan, const models::Entry& entry) {
    return plan.own &&
           std::ranges::any_of(plan.own->entries, [&](const auto& own) { return own.kind == entry.kind && own.id == entry.id; });
}

/// What a plan of another catalogue reads besides its lock: newer figures, which nobody has decided on.
void sayUnlocked(const models::Plan& plan, const models::Facts& facts, Estimate& estimate) {
    const std::string& installed = facts.catalogue().version();
    if (!plan.lock || plan.lock->catalogueVersion.empty() || plan.lock->catalogueVersion == installed) return;
    for (const auto& [path, figure] : estimate.reads.figures) {
        if (plan.lock->figures.contains(path)) continue;
        const auto name = models::figureName(facts, path);
        estimate.findings.push_back(
            {{models::Code::lockedDiffers, {name.figure, name.owner, models::Argument{figure.value, figure.unit}, installed}},
             {},
             {},
             {},
             {}});
    }
}

} // namespace

void completeReads(const models::Plan& plan, const models::Facts& facts, Estimate& estimate) {
    for (const auto& [kind, id] : namedIn(estimate)) {
        const auto found = facts.entry(kind, id);
        if (!found || travels(plan, **found)) continue;
        models::Entry entry = **found;
        entry.figures.clear();
        entry.note.clear();
        estimate.reads.entries.push_back(std::move(entry));
    }
    sayUnlocked(plan, facts, estimate);
    const std::string& installed = facts.catalogue().version();
    const std::string locked = plan.lock ? plan.lock->catalogueVersion : std::string{};
    const bool isOfLock = !locked.empty() && locked != installed && models::isOutdated(estimate.reads, facts.withoutLock());
    estimate.catalogueVersion = isOfLock ? locked : installed;
    estimate.reads.catalogueVersion = estimate.catalogueVersion;
    estimate.reads.estimatorVersion = kEstimatorVersion;
}

} // namespace estimator
