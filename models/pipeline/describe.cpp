#include "models/pipeline/describe.h"

#include "models/core/words.h"
#include "models/pipeline/option_words.h"
#include "models/pipeline/resolve.h"
#include "models/units/unit_text.h"

#include <algorithm>

namespace models {
namespace {

using Arguments = std::vector<Argument>;

std::string nameOf(const Plan& plan, const StageId& id) {
    if (id == planScope()) return FOUREM_WORDS("edits", "Plan");
    const Stage* stage = plan.stage(id);
    return stage == nullptr ? id.text() : stage->name;
}

std::string nameOf(const Plan& plan, const ScenarioId& id) {
    const Scenario* scenario = plan.scenario(id);
    return scenario == nullptr ? id.text() : scenario->name;
}

std::string nameOf(const Entry& entry) { return entry.name.empty() ? entry.id : entry.name; }

/// The entries that stand among `all`, but not just so among `known`.
std::vector<const Entry*> missingIn(const std::vector<Entry>& known, const std::vector<Entry>& all) {
    std::vector<const Entry*> missing;
    for (const Entry& entry : all)
        if (std::ranges::find(known, entry) == known.end()) missing.push_back(&entry);
    return missing;
}

/// Names of entries that travel with the plan and of those that the facts know; of others the id, which is what the plan holds.
std::string entryName(const Plan& plan, const Facts* facts, const Field& field, const std::string& id) {
    if (plan.own != nullptr)
        for (const Entry& entry : plan.own->entries)
            if (entry.kind == field.entryKind && entry.id == id) return nameOf(entry);
    const auto known = facts == nullptr ? std::nullopt : std::optional{facts->entry(field.entryKind, id)};
    return known && *known ? nameOf(***known) : id;
}

Argument valueText(const Plan& plan, const Facts* facts, const Field* field, const Setting& setting) {
    if (std::holds_alternative<Cleared>(setting)) return FOUREM_WORDS("edits", "none");
    if (std::holds_alternative<Auto>(setting)) return FOUREM_WORDS("edits", "auto");
    const FieldValue& value = std::get<FieldValue>(setting);
    if (const bool* flag = std::get_if<bool>(&value)) return *flag ? FOUREM_WORDS("edits", "on") : FOUREM_WORDS("edits", "off");
    if (const double* number = std::get_if<double>(&value)) return {*number, std::string{field == nullptr ? "" : field->unit}};
    if (std::holds_alternative<std::vector<double>>(value)) return FOUREM_WORDS("edits", "24 hours");
    if (const auto* range = std::get_if<Range>(&value)) {
        const std::string unit{field == nullptr ? "" : field->unit};
        return amountText(range->low, unit) + " – " + amountText(range->high, unit);
    }
    const auto& text = std::get<std::string>(value);
    if (field != nullptr && field->type == FieldType::entry) return entryName(plan, facts, *field, text);
    return field != nullptr && field->type == FieldType::option ? std::string{optionWords(text)} : text;
}

/// The edits when all of them set the same field to the same, each in another stage; else nothing.
std::vector<const SetField*> sameInSeveral(const Compound& compound) {
    std::vector<const SetField*> edits;
    for (const Edit& edit : compound.edits) {
        const auto* set = std::get_if<SetField>(&edit);
        const bool fits = set != nullptr && (edits.empty() || (set->path == edits.front()->path && set->setting == edits.front()->setting &&
                                                               set->scenario == edits.front()->scenario));
        if (!fits) return {};
        edits.push_back(set);
    }
    return edits;
}

/// Whether the second edit only lets another scenario follow what the first one sets.
bool isFollowing(const Edit& first, const Edit& second) {
    const auto* set = std::get_if<SetField>(&first);
    const auto* reset = std::get_if<SetField>(&second);
    return set != nullptr && set->setting && reset != nullptr && !reset->setting && reset->scope == set->scope && reset->path == set->path;
}

/// The edit that says it all: the only one, not counting stages that make room, the links of a new stage, and scenarios that follow.
const Edit* leading(const Compound& compound) {
    const Edit* found = nullptr;
    for (const Edit& edit : compound.edits) {
        if (std::holds_alternative<MoveStages>(edit.asVariant()) && compound.edits.size() > 1) continue;
        const bool isAdding = found != nullptr && std::holds_alternative<AddStage>(found->asVariant());
        if (isAdding && std::holds_alternative<Connect>(edit.asVariant())) continue;
        if (found != nullptr && isFollowing(*found, edit)) continue;
        if (found != nullptr) return nullptr;
        found = &edit;
    }
    return found;
}

/// Stages of an excerpt are those of the plan itself; what comes from the clipboard was read from a text.
bool isDuplicate(const Plan& plan, const PasteStages& edit) {
    const auto isShared = [&plan](const auto& stage) { return std::ranges::find(plan.stages, stage) != plan.stages.end(); };
    return !edit.excerpt.stages.empty() && std::ranges::all_of(edit.excerpt.stages, isShared);
}

/// Looks at the plan before an edit.
struct Describer {
    const Plan& plan;
    const Facts* facts = nullptr; ///< none: the catalogue is not at hand

    EditText operator()(const SetField& edit) const { return set(edit, nameOf(plan, edit.scope)); }
    EditText set(const SetField& edit, Argument scope) const {
        const Field* field = findField(fieldsOf(plan, edit.scope), edit.path);
        const std::string label{field == nullptr ? std::string_view{edit.path} : field->label};
        Arguments arguments{std::move(scope), label};
        if (edit.setting) arguments.push_back(valueText(plan, facts, field, *edit.setting));
        const bool named = edit.scenario && *edit.scenario != plan.baseline().id;
        if (named) arguments.emplace_back(nameOf(plan, *edit.scenario));
        if (edit.setting)
            return {named ? FOUREM_WORDS("edits", "{0}: {1} {2} ({3})") : FOUREM_WORDS("edits", "{0}: {1} {2}"), std::move(arguments)};
        return {named ? FOUREM_WORDS("edits", "{0}: reset {1} ({2})") : FOUREM_WORDS("edits", "{0}: reset {1}"), std::move(arguments)};
    }
    EditText operator()(const AddStage& edit) const {
        const std::string name = edit.stage.name.empty() ? std::string{info(edit.stage.kind).label} : edit.stage.name;
        return {FOUREM_WORDS("edits", "Add {0}"), {name}};
    }
    EditText operator()(const RemoveStages& edit) const {
        if (edit.reconnect && edit.stages.size() == 1)
            return {FOUREM_WORDS("edits", "Remove {0} and close the gap"), {nameOf(plan, edit.stages.front())}};
        if (edit.reconnect)
            return {FOUREM_WORDS("edits", "Remove {0} stages and close the gap"), {static_cast<double>(edit.stages.size())}};
        if (edit.stages.size() == 1) return {FOUREM_WORDS("edits", "Remove {0}"), {nameOf(plan, edit.stages.front())}};
        return {FOUREM_WORDS("edits", "Remove {0} stages"), {static_cast<double>(edit.stages.size())}};
    }
    EditText operator()(const InsertStage& edit) const {
        const auto link = std::ranges::find(plan.links, edit.link, &Link::id);
        if (link == plan.links.end()) return {FOUREM_WORDS("edits", "Insert {0}"), {nameOf(plan, edit.stage)}};
        return {FOUREM_WORDS("edits", "Insert {0} between {1} and {2}"),
                {nameOf(plan, edit.stage), nameOf(plan, link->from), nameOf(plan, link->to)}};
    }
    EditText operator()(const ReplaceStage& edit) const {
        return {FOUREM_WORDS("edits", "Replace {0} by {1}"),
                {nameOf(plan, edit.stage), edit.name.empty() ? std::string{info(edit.kind).label} : edit.name}};
    }
    EditText operator()(const PasteStages& edit) const {
        if (isDuplicate(plan, edit)) {
            if (edit.excerpt.stages.size() == 1) return {FOUREM_WORDS("edits", "Duplicate {0}"), {edit.excerpt.stages.front()->name}};
            return {FOUREM_WORDS("edits", "Duplicate {0} stages"), {static_cast<double>(edit.excerpt.stages.size())}};
        }
        if (edit.excerpt.stages.empty())
            return {FOUREM_WORDS("edits", "Paste {0} frames and notes"), {static_cast<double>(edit.excerpt.annotations.size())}};
        if (edit.excerpt.stages.size() == 1) return {FOUREM_WORDS("edits", "Paste {0}"), {edit.excerpt.stages.front()->name}};
        return {FOUREM_WORDS("edits", "Paste {0} stages"), {static_cast<double>(edit.excerpt.stages.size())}};
    }
    EditText operator()(const RenameStage& edit) const {
        return {FOUREM_WORDS("edits", "Rename {0} to {1}"), {nameOf(plan, edit.stage), edit.name}};
    }
    EditText operator()(const SetStageNote& edit) const { return {FOUREM_WORDS("edits", "Note of {0}"), {nameOf(plan, edit.stage)}}; }
    EditText operator()(const MoveStages& edit) const {
        if (edit.positions.size() == 1) return {FOUREM_WORDS("edits", "Move {0}"), {nameOf(plan, edit.positions.begin()->first)}};
        return {FOUREM_WORDS("edits", "Move {0} stages"), {static_cast<double>(edit.positions.size())}};
    }
    EditText operator()(const Connect& edit) const {
        return {FOUREM_WORDS("edits", "Connect {0} to {1}"), {nameOf(plan, edit.from), nameOf(plan, edit.to)}};
    }
    EditText operator()(const Disconnect& edit) const {
        for (const Link& link : plan.links) {
            if (edit.links.size() != 1 || link.id != edit.links.front()) continue;
            return {FOUREM_WORDS("edits", "Disconnect {0} from {1}"), {nameOf(plan, link.to), nameOf(plan, link.from)}};
        }
        return {FOUREM_WORDS("edits", "Remove {0} links"), {static_cast<double>(edit.links.size())}};
    }
    EditText operator()(const PutAnnotation& edit) const {
        const Annotation& annotation = edit.annotation;
        const Annotation* before = plan.annotation(annotation.id);
        const bool isFrame = annotation.kind == Annotation::Kind::frame;
        if (before == nullptr) return {isFrame ? FOUREM_WORDS("edits", "Add a frame") : FOUREM_WORDS("edits", "Add a note"), {}};
        if (before->text != annotation.text)
            return {isFrame ? FOUREM_WORDS("edits", "Title of a frame") : FOUREM_WORDS("edits", "Text of a note"), {}};
        if (before->size != annotation.size)
            return {isFrame ? FOUREM_WORDS("edits", "Resize a frame") : FOUREM_WORDS("edits", "Resize a note"), {}};
        return {isFrame ? FOUREM_WORDS("edits", "Move a frame") : FOUREM_WORDS("edits", "Move a note"), {}};
    }
    EditText operator()(const RemoveAnnotations& edit) const {
        return {FOUREM_WORDS("edits", "Remove {0} frames and notes"), {static_cast<double>(edit.annotations.size())}};
    }
    EditText operator()(const AddScenario& edit) const {
        if (edit.copyOf) return {FOUREM_WORDS("edits", "Add scenario {0}, a copy of {1}"), {edit.name, nameOf(plan, *edit.copyOf)}};
        return {FOUREM_WORDS("edits", "Add scenario {0}"), {edit.name}};
    }
    EditText operator()(const RenameScenario& edit) const {
        return {FOUREM_WORDS("edits", "Rename scenario {0} to {1}"), {nameOf(plan, edit.scenario), edit.name}};
    }
    EditText operator()(const MarkScenario& edit) const {
        const Scenario* before = plan.scenario(edit.scenario);
        if (before == nullptr || before->locked == edit.locked)
            return {FOUREM_WORDS("edits", "Colour of scenario {0}"), {nameOf(plan, edit.scenario)}};
        return {edit.locked ? FOUREM_WORDS("edits", "Lock scenario {0}") : FOUREM_WORDS("edits", "Unlock scenario {0}"),
                {nameOf(plan, edit.scenario)}};
    }
    EditText operator()(const RemoveScenario& edit) const {
        return {FOUREM_WORDS("edits", "Remove scenario {0}"), {nameOf(plan, edit.scenario)}};
    }
    EditText operator()(const MoveScenario& edit) const {
        return {FOUREM_WORDS("edits", "Move scenario {0}"), {nameOf(plan, edit.scenario)}};
    }
    EditText operator()(const MakeBaseline& edit) const {
        return {FOUREM_WORDS("edits", "Make {0} the baseline"), {nameOf(plan, edit.scenario)}};
    }
    EditText operator()(const SetTitle& edit) const { return {FOUREM_WORDS("edits", "Title {0}"), {edit.title}}; }
    EditText operator()(const SetNotes&) const { return {FOUREM_WORDS("edits", "Notes of the plan"), {}}; }
    EditText operator()(const SetBudgets&) const { return {FOUREM_WORDS("edits", "Budgets"), {}}; }
    EditText operator()(const PutMeasuredRuns& edit) const {
        return {FOUREM_WORDS("edits", "Measured runs: {0} put in"), {static_cast<double>(edit.runs.size())}};
    }
    EditText operator()(const RemoveMeasuredRuns& edit) const {
        return {FOUREM_WORDS("edits", "Measured runs: {0} removed"), {static_cast<double>(edit.runs.size())}};
    }
    EditText operator()(const PutEvent& edit) const { return {FOUREM_WORDS("edits", "Event of {0}"), {edit.event.date}}; }
    EditText operator()(const RemoveEvents& edit) const {
        return {FOUREM_WORDS("edits", "Remove {0} events"), {static_cast<double>(edit.events.size())}};
    }
    EditText operator()(const SetReview&) const { return {FOUREM_WORDS("edits", "Review"), {}}; }
    EditText operator()(const SetOwnEntries& edit) const {
        const std::vector<Entry> before = plan.own == nullptr ? std::vector<Entry>{} : plan.own->entries;
        const auto put = missingIn(before, edit.own.entries);
        const auto taken = missingIn(edit.own.entries, before);
        // A changed entry is missing on both sides.
        if (put.size() == 1 && taken.size() <= 1) return {FOUREM_WORDS("edits", "Own entry {0}"), {nameOf(*put.front())}};
        if (put.empty() && taken.size() == 1) return {FOUREM_WORDS("edits", "Remove the own entry {0}"), {nameOf(*taken.front())}};
        return {FOUREM_WORDS("edits", "Own catalogue entries"), {}};
    }
    EditText operator()(const SetLock& edit) const {
        return {edit.lock ? FOUREM_WORDS("edits", "Update the lock") : FOUREM_WORDS("edits", "Remove the lock"), {}};
    }
    EditText operator()(const ReplacePlan& edit) const { return {FOUREM_WORDS("edits", "Replace the plan by {0}"), {edit.plan.title}}; }
    EditText operator()(const Compound& edit) const {
        if (const Edit* only = leading(edit)) return std::visit(*this, only->asVariant());
        if (const auto edits = sameInSeveral(edit); !edits.empty()) return set(*edits.front(), namesOf(edits));
        return {FOUREM_WORDS("edits", "{0} changes"), {static_cast<double>(edit.edits.size())}};
    }

    std::string namesOf(const std::vector<const SetField*>& edits) const {
        // A history is read in passing: who wants all names looks at the stages.
        constexpr std::size_t kShown = 3;
        std::string names;
        for (std::size_t i = 0; i < edits.size() && i < kShown; ++i) names += (i == 0 ? "" : ", ") + nameOf(plan, edits[i]->scope);
        return edits.size() > kShown ? names + ", …" : names;
    }
};

} // namespace

EditText describe(const Plan& before, const Edit& edit) { return std::visit(Describer{before}, edit.asVariant()); }

EditText describe(const Plan& before, const Edit& edit, const Facts& facts) {
    return std::visit(Describer{before, &facts}, edit.asVariant());
}

} // namespace models
