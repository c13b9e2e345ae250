#include "models/pipeline/apply.h"

#include "models/core/words.h"
#include "models/pipeline/field.h"

namespace models::detail {
namespace {

std::vector<std::string> takenStageIds(const Plan& plan) {
    std::vector<std::string> taken{planScope().text()};
    for (const auto& stage : plan.stages) taken.push_back(stage->id.text());
    return taken;
}

/// Settings that its kind knows must fit; others are kept for the version that knows them, and `validate` names them.
Result<void> checkSettings(const Stage& stage, const Settings& settings) {
    for (const auto& [path, setting] : settings) {
        const Field* field = findField(fieldsOf(stage.kind), path);
        if (field == nullptr) continue;
        if (auto fits = check(*field, setting, stage.id.text() + "." + path); !fits) return fits;
    }
    return {};
}

Result<Stage> completed(const Plan& plan, Stage stage) {
    const StageKindInfo& kind = info(stage.kind);
    if (stage.name.empty()) stage.name = kind.label;
    const auto taken = takenStageIds(plan);
    if (stage.id.isEmpty()) {
        const bool nameHasWords = uniqueId(stage.name, {}) != "item";
        stage.id = StageId{uniqueId(nameHasWords ? std::string_view{stage.name} : kind.label, taken)};
    }
    if (std::ranges::find(taken, stage.id.text()) != taken.end()) return fail(Code::duplicateId, {}, {stage.id.text()});
    if (!isId(stage.id.text()))
        return fail(Code::badValue, {},
                    {stage.id.text(), FOUREM_WORDS("reasons", "it cannot be an id"),
                     FOUREM_WORDS("reasons", "lower-case letters, digits, dashes and underscores")});
    if (auto named = checkName(stage.name); !named) return tl::unexpected{named.error()};
    if (auto fits = checkSettings(stage, stage.work); !fits) return tl::unexpected{fits.error()};
    return stage;
}

} // namespace

Result<void> change(Plan& plan, const AddStage& edit) {
    auto stage = completed(plan, edit.stage);
    if (!stage) return tl::unexpected{stage.error()};
    if (auto fits = checkPosition(stage->position, stage->id.text()); !fits) return fits;
    if (auto fits = checkSettings(*stage, edit.choices); !fits) return fits;
    Settings choices;
    for (const auto& [path, setting] : edit.choices) {
        const Field* field = findField(fieldsOf(stage->kind), path);
        const bool isWork = field != nullptr && field->role == FieldRole::work;
        (isWork ? stage->work : choices).insert_or_assign(path, setting);
    }
    const auto added = std::make_shared<const Stage>(*std::move(stage));
    plan.stages.push_back(added);
    if (!choices.empty()) plan.scenarios.front().settings.insert_or_assign(added->id, std::move(choices));
    return edit.insertOn ? splitLink(plan, *edit.insertOn, *added) : Result<void>{};
}

Result<void> change(Plan& plan, const RenameStage& edit) {
    if (auto named = checkName(edit.name); !named) return named;
    return alterStage(plan, edit.stage, [&edit](Stage& stage) { stage.name = edit.name; });
}

Result<void> change(Plan& plan, const SetStageNote& edit) {
    return alterStage(plan, edit.stage, [&edit](Stage& stage) { stage.note = edit.note; });
}

Result<void> change(Plan& plan, const MoveStages& edit) {
    for (const auto& [id, position] : edit.positions) {
        if (auto fits = checkPosition(position, id.text()); !fits) return fits;
        auto moved = alterStage(plan, id, [&position = position](Stage& stage) { stage.position = position; });
        if (!moved) return moved;
    }
    return {};
}

} // namespace models::detail
