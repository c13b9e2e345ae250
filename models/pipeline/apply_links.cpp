#include "models/pipeline/apply.h"

#include "models/core/words.h"

#include <set>

namespace models::detail {
namespace {

bool isConnected(const Plan& plan, const StageId& from, const StageId& to, Carries carries) {
    return std::ranges::any_of(plan.links, [&](const Link& link) { return link.from == from && link.to == to && link.carries == carries; });
}

/// Whether work flows from `from` to `to` over one link or several.
bool reaches(const Plan& plan, const StageId& from, const StageId& to) {
    std::set<StageId> seen{from};
    std::vector<StageId> open{from};
    while (!open.empty()) {
        const StageId id = open.back();
        open.pop_back();
        if (id == to) return true;
        for (const Link& link : plan.links)
            if (link.from == id && seen.insert(link.to).second) open.push_back(link.to);
    }
    return false;
}

/// What the link carries when the user does not say: a model where both sides can, else a dataset.
Carries natural(const Plan& plan, const Stage& from, const Stage& to) {
    const bool modelFits = checkConnectable(from, to, Carries::model).has_value();
    const bool datasetFits = checkConnectable(from, to, Carries::dataset).has_value();
    if (modelFits && datasetFits) return isConnected(plan, from.id, to.id, Carries::model) ? Carries::dataset : Carries::model;
    if (modelFits || datasetFits) return modelFits ? Carries::model : Carries::dataset;
    return info(from.kind).givesModel ? Carries::model : Carries::dataset;
}

} // namespace

tl::unexpected<Error> noSuchLink(const LinkId& id) {
    return fail(Code::badValue, {},
                {id.text(), FOUREM_WORDS("reasons", "the plan has no such link"), FOUREM_WORDS("reasons", "the id of a link of the plan")});
}

Result<void> addLink(Plan& plan, const Stage& from, const Stage& to, Carries carries) {
    if (auto fits = checkConnectable(from, to, carries); !fits) return fits;
    if (isConnected(plan, from.id, to.id, carries))
        return fail(Code::notConnectable, {}, {from.name, to.name, FOUREM_WORDS("reasons", "they are connected already")});
    if (reaches(plan, to.id, from.id)) return fail(Code::cycle, {}, {from.name, to.name});
    std::vector<std::string> taken;
    for (const Link& link : plan.links) taken.push_back(link.id.text());
    const std::string id = uniqueId(from.id.text() + "-" + to.id.text(), taken);
    plan.links.push_back(Link{LinkId{id}, from.id, to.id, carries, {}});
    return {};
}

Result<void> splitLink(Plan& plan, const LinkId& id, const Stage& stage) {
    const auto found = std::ranges::find(plan.links, id, &Link::id);
    if (found == plan.links.end()) return noSuchLink(id);
    const Link link = *found;
    if (auto fits = checkConnectable(*plan.stage(link.from), stage, link.carries); !fits) return fits;
    if (auto fits = checkConnectable(stage, *plan.stage(link.to), link.carries); !fits) return fits;
    // Both new halves are checked against the rest: a stage that has links of its own could close a cycle.
    const auto place = found - plan.links.begin();
    plan.links.erase(found);
    auto before = addLink(plan, *plan.stage(link.from), stage, link.carries);
    if (!before) return before;
    plan.links.back().id = link.id;
    plan.links.back().extra = link.extra;
    auto after = addLink(plan, stage, *plan.stage(link.to), link.carries);
    if (!after) return after;
    std::rotate(plan.links.begin() + place, plan.links.end() - 2, plan.links.end() - 1);
    return {};
}

Result<void> change(Plan& plan, const Connect& edit) {
    const Stage* from = plan.stage(edit.from);
    const Stage* to = plan.stage(edit.to);
    if (from == nullptr) return noSuchStage(plan, edit.from);
    if (to == nullptr) return noSuchStage(plan, edit.to);
    return addLink(plan, *from, *to, edit.carries ? *edit.carries : natural(plan, *from, *to));
}

Result<void> change(Plan& plan, const InsertStage& edit) {
    const Stage* stage = plan.stage(edit.stage);
    return stage == nullptr ? Result<void>{noSuchStage(plan, edit.stage)} : splitLink(plan, edit.link, *stage);
}

Result<void> change(Plan& plan, const Disconnect& edit) {
    for (const LinkId& id : edit.links)
        if (std::erase_if(plan.links, [&id](const Link& link) { return link.id == id; }) == 0) return noSuchLink(id);
    return {};
}

} // namespace models::detail
