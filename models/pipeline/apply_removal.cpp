#include "models/pipeline/apply.h"

#include <set>

namespace models::detail {
namespace {

using Removed = std::set<StageId>;

/// Stages of `removed` that work reaches from `start`, itself included.
Removed reachedWithin(const std::vector<Link>& links, const Removed& removed, const StageId& start) {
    Removed reached{start};
    std::vector<StageId> open{start};
    while (!open.empty()) {
        const StageId id = open.back();
        open.pop_back();
        for (const Link& link : links)
            if (link.from == id && removed.contains(link.to) && reached.insert(link.to).second) open.push_back(link.to);
    }
    return reached;
}

/// What fed the removed stages feeds what they fed, where it carries the same. Links that are not possible are left out.
void bridge(Plan& plan, const std::vector<Link>& links, const Removed& removed) {
    for (const Link& before : links) {
        if (removed.contains(before.from) || !removed.contains(before.to)) continue;
        const Removed reached = reachedWithin(links, removed, before.to);
        for (const Link& after : links) {
            if (!reached.contains(after.from) || removed.contains(after.to) || after.carries != before.carries) continue;
            static_cast<void>(addLink(plan, *plan.stage(before.from), *plan.stage(after.to), before.carries));
        }
    }
}

} // namespace

Result<void> change(Plan& plan, const RemoveStages& edit) {
    const Removed removed{edit.stages.begin(), edit.stages.end()};
    for (const StageId& id : removed)
        if (plan.stage(id) == nullptr) return noSuchStage(plan, id);
    const std::vector<Link> links = plan.links;
    std::erase_if(plan.stages, [&removed](const auto& stage) { return removed.contains(stage->id); });
    std::erase_if(plan.links, [&removed](const Link& link) { return removed.contains(link.from) || removed.contains(link.to); });
    for (Scenario& scenario : plan.scenarios)
        std::erase_if(scenario.settings, [&removed](const auto& scoped) { return removed.contains(scoped.first); });
    const auto isOfRemoved = [&removed](const auto& each) { return each.stage && removed.contains(*each.stage); };
    std::erase_if(plan.measured, isOfRemoved);
    std::erase_if(plan.events, isOfRemoved);
    if (edit.reconnect) bridge(plan, links, removed);
    return {};
}

} // namespace models::detail
