#include "ui/canvas/link_edits.h"

#include <algorithm>
#include <tuple>

namespace ui {
namespace {

bool gives(models::StageKind kind, models::Carries carries) {
    const models::StageKindInfo& info = models::info(kind);
    return carries == models::Carries::dataset ? info.givesDataset : info.givesModel;
}

bool takes(models::StageKind kind, models::Carries carries) {
    const models::StageKindInfo& info = models::info(kind);
    return carries == models::Carries::dataset ? info.takesDataset : info.takesModel;
}

} // namespace

bool mayConnect(const models::Plan& plan, const models::StageId& from, const models::StageId& to, models::Carries carries) {
    const models::Stage* giver = plan.stage(from);
    const models::Stage* taker = plan.stage(to);
    if (giver == nullptr || taker == nullptr || from == to) return false;
    if (!gives(giver->kind, carries) || !takes(taker->kind, carries)) return false;
    const auto isThere = [&](const models::Link& link) { return link.from == from && link.to == to && link.carries == carries; };
    if (std::ranges::any_of(plan.links, isThere)) return false;
    const auto behind = reached(plan, {to}, Direction::downstream);
    return std::ranges::find(behind, from) == behind.end();
}

bool maySplit(const models::Link& link, models::StageKind kind) { return takes(kind, link.carries) && gives(kind, link.carries); }

const models::Link* linkOf(const models::Plan& plan, const models::LinkId& id) {
    const auto found = std::ranges::find(plan.links, id, &models::Link::id);
    return found == plan.links.end() ? nullptr : &*found;
}

bool isLinked(const models::Plan& plan, const models::StageId& stage) {
    return std::ranges::any_of(plan.links, [&stage](const models::Link& link) { return link.from == stage || link.to == stage; });
}

std::optional<models::Edit> chained(const models::Plan& plan, const std::vector<models::StageId>& stages) {
    models::Compound links;
    models::Plan linked = plan; // one link can make another impossible
    for (std::size_t i = 1; i < stages.size(); ++i) {
        for (const auto carries : {models::Carries::dataset, models::Carries::model}) {
            if (!mayConnect(linked, stages[i - 1], stages[i], carries)) continue;
            links.edits.push_back(models::Connect{stages[i - 1], stages[i], carries});
            linked = models::apply(linked, links.edits.back()).value_or(linked);
            break;
        }
    }
    if (links.edits.empty()) return std::nullopt;
    if (links.edits.size() == 1) return links.edits.front();
    return links;
}

std::optional<models::Edit> disconnected(const models::Plan& plan, const std::vector<models::StageId>& stages) {
    const std::set<models::StageId> among{stages.begin(), stages.end()};
    models::Disconnect inner;
    models::Disconnect all;
    for (const models::Link& link : plan.links) {
        const bool isFrom = among.contains(link.from);
        const bool isTo = among.contains(link.to);
        if (isFrom && isTo) inner.links.push_back(link.id);
        if (isFrom || isTo) all.links.push_back(link.id);
    }
    if (all.links.empty()) return std::nullopt;
    return inner.links.empty() ? std::move(all) : std::move(inner);
}

std::vector<models::StageId> reached(const models::Plan& plan, const std::vector<models::StageId>& stages, Direction direction) {
    std::set<models::StageId> found{stages.begin(), stages.end()};
    std::vector<models::StageId> open = stages;
    while (!open.empty()) {
        const models::StageId id = open.back();
        open.pop_back();
        for (const models::Link& link : plan.links) {
            const auto& [here, there] = direction == Direction::upstream ? std::tie(link.to, link.from) : std::tie(link.from, link.to);
            if (here == id && found.insert(there).second) open.push_back(there);
        }
    }
    std::vector<models::StageId> ordered;
    for (const auto& stage : plan.stages) {
        if (found.contains(stage->id)) ordered.push_back(stage->id);
    }
    return ordered;
}

} // namespace ui
