#include "models/pipeline/excerpt.h"

#include "models/pipeline/field.h"

#include <algorithm>
#include <set>

namespace models {
namespace {

using EntryKey = std::pair<EntryKind, std::string>;

void collectEntries(std::set<EntryKey>& entries, StageKind kind, const Settings& settings) {
    for (const auto& [path, setting] : settings) {
        const Field* field = findField(fieldsOf(kind), path);
        const auto* value = std::get_if<FieldValue>(&setting);
        if (field == nullptr || field->type != FieldType::entry || value == nullptr) continue;
        if (const auto* id = std::get_if<std::string>(value)) entries.emplace(field->entryKind, *id);
    }
}

std::set<EntryKey> entriesOf(const Plan& plan) {
    std::set<EntryKey> entries;
    for (const auto& stage : plan.stages) {
        collectEntries(entries, stage->kind, stage->work);
        for (const Scenario& scenario : plan.scenarios)
            if (const auto scoped = scenario.settings.find(stage->id); scoped != scenario.settings.end())
                collectEntries(entries, stage->kind, scoped->second);
    }
    return entries;
}

Scenario excerptOf(const Scenario& scenario, const std::set<StageId>& wanted) {
    Scenario kept{.id = scenario.id, .name = scenario.name, .note = {}, .settings = {}, .extra = {}};
    for (const auto& [scope, settings] : scenario.settings)
        if (wanted.contains(scope)) kept.settings.emplace(scope, settings);
    return kept;
}

std::shared_ptr<const Overlay> excerptOf(const Overlay& own, const std::set<EntryKey>& wanted) {
    Overlay kept;
    std::ranges::copy_if(own.entries, std::back_inserter(kept.entries),
                         [&wanted](const Entry& entry) { return wanted.contains({entry.kind, entry.id}); });
    return kept.entries.empty() ? nullptr : std::make_shared<const Overlay>(std::move(kept));
}

} // namespace

Plan excerpt(const Plan& plan, const std::vector<StageId>& stages, const std::vector<AnnotationId>& annotations) {
    const std::set<StageId> wanted{stages.begin(), stages.end()};
    Plan kept;
    kept.title = plan.title;
    std::ranges::copy_if(plan.stages, std::back_inserter(kept.stages), [&wanted](const auto& stage) { return wanted.contains(stage->id); });
    std::ranges::copy_if(plan.links, std::back_inserter(kept.links),
                         [&wanted](const Link& link) { return wanted.contains(link.from) && wanted.contains(link.to); });
    std::ranges::copy_if(plan.annotations, std::back_inserter(kept.annotations), [&annotations](const Annotation& annotation) {
        return std::ranges::find(annotations, annotation.id) != annotations.end();
    });
    for (const Scenario& scenario : plan.scenarios) kept.scenarios.push_back(excerptOf(scenario, wanted));
    if (plan.own != nullptr) kept.own = excerptOf(*plan.own, entriesOf(kept));
    return kept;
}

} // namespace models
