#include "estimator/interop/import_parts.h"
#include "estimator/interop/model_entry.h"
#include "estimator/stages/try.h"
#include "models/pipeline/own_entries.h"

#include <algorithm>

namespace estimator::interop {
namespace {

using models::Entry;
using models::EntryKind;

/// The model of the same name that the plan has already is replaced.
std::string idOf(const ImportScope& scope, const Entry& entry) {
    if (scope.plan.own != nullptr)
        for (const Entry& own : scope.plan.own->entries)
            if (own.kind == EntryKind::model && own.name == entry.name) return own.id;
    return models::freeEntryId(scope.plan, *scope.catalogue, EntryKind::model, entry.name);
}

Incoming shown(const ImportScope& scope, const Entry& entry, std::span<const models::FigureKey> keys) {
    const models::Stage* stage = scope.options.stage ? scope.plan.stage(*scope.options.stage) : nullptr;
    Incoming row{entry.name, stage == nullptr ? std::string{} : stage->name, scope.file.name, {}, {}};
    for (const models::FigureKey& key : keys)
        if (const models::Figure* figure = entry.figure(key.key)) row.figures.push_back({key.label, figure->value, key.unit});
    return row;
}

} // namespace

models::Result<PlanImport> importModel(const ImportScope& scope, const models::ModelConfiguration& model) {
    FOUREM_TRY(keys, scope.catalogue->figureKeys(EntryKind::model));
    FOUREM_TRY(entry, modelEntry(model, scope.options.name, scope.file.name, scope.options.date, keys));
    entry.id = idOf(scope, entry);
    PlanImport import;
    import.incoming.push_back(shown(scope, entry, keys));
    const std::string id = entry.id;
    models::Compound edits;
    edits.edits.emplace_back(models::SetOwnEntries{models::withOwnEntry(scope.plan, std::move(entry))});
    if (scope.options.stage)
        edits.edits.emplace_back(models::SetField{{}, *scope.options.stage, "model", models::Setting{models::FieldValue{id}}});
    import.edit = std::move(edits);
    return import;
}

} // namespace estimator::interop
