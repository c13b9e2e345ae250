#include "models/pipeline/apply.h"

#include "models/pipeline/field.h"

namespace models::detail {
namespace {

/// Keeps what the new kind knows in the same role and with the same meaning of values.
void keepFitting(Settings& settings, StageKind before, StageKind after) {
    std::erase_if(settings, [before, after](const auto& pair) {
        const Field* old = findField(fieldsOf(before), pair.first);
        const Field* kept = findField(fieldsOf(after), pair.first);
        if (old == nullptr || kept == nullptr || old->role != kept->role) return true;
        return !check(*kept, pair.second, pair.first).has_value();
    });
}

} // namespace

Result<void> change(Plan& plan, const ReplaceStage& edit) {
    const Stage* stage = plan.stage(edit.stage);
    if (stage == nullptr) return noSuchStage(plan, edit.stage);
    const StageKind before = stage->kind;
    if (!edit.name.empty()) {
        if (auto named = checkName(edit.name); !named) return named;
    }
    auto altered = alterStage(plan, edit.stage, [&edit, before](Stage& each) {
        each.kind = edit.kind;
        if (!edit.name.empty()) each.name = edit.name;
        keepFitting(each.work, before, edit.kind);
    });
    if (!altered) return altered;
    for (Scenario& scenario : plan.scenarios) {
        const auto scoped = scenario.settings.find(edit.stage);
        if (scoped == scenario.settings.end()) continue;
        keepFitting(scoped->second, before, edit.kind);
        if (scoped->second.empty()) scenario.settings.erase(scoped);
    }
    std::erase_if(plan.links, [&plan, &edit](const Link& link) {
        if (link.from != edit.stage && link.to != edit.stage) return false;
        return !checkConnectable(*plan.stage(link.from), *plan.stage(link.to), link.carries).has_value();
    });
    return {};
}

} // namespace models::detail
