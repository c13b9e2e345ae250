#include "models/pipeline/entry_use.h"

#include "models/pipeline/field.h"
#include "models/pipeline/resolve.h"

namespace models {
namespace {

std::optional<std::string> fieldNaming(const Plan& plan, const StageId& scope, const Settings& settings, EntryKind kind,
                                       std::string_view id) {
    for (const auto& [path, setting] : settings) {
        const Field* field = findField(fieldsOf(plan, scope), path);
        const auto* value = std::get_if<FieldValue>(&setting);
        if (field == nullptr || field->type != FieldType::entry || field->entryKind != kind || value == nullptr) continue;
        if (const auto* named = std::get_if<std::string>(value); named != nullptr && *named == id) return path;
    }
    return std::nullopt;
}

} // namespace

std::optional<EntryUse> firstUse(const Plan& plan, EntryKind kind, std::string_view id) {
    for (const Scenario& scenario : plan.scenarios)
        for (const auto& [scope, settings] : scenario.settings)
            if (auto path = fieldNaming(plan, scope, settings, kind, id)) return EntryUse{scenario.id, scope, *std::move(path)};
    for (const auto& stage : plan.stages)
        if (auto path = fieldNaming(plan, stage->id, stage->work, kind, id)) return EntryUse{{}, stage->id, *std::move(path)};
    return std::nullopt;
}

} // namespace models
