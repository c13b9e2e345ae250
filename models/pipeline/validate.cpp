#include "models/pipeline/validate.h"

#include "models/catalogue/pricing.h"
#include "models/core/nearest.h"
#include "models/core/words.h"
#include "models/pipeline/presence.h"
#include "models/pipeline/resolve.h"
#include "models/pipeline/structure.h"
#include "models/units/unit_text.h"

#include <algorithm>
#include <set>

namespace models {
namespace {

/// Where a setting stands.
struct Place {
    std::optional<ScenarioId> scenario; ///< none: the baseline, or the work
    StageId scope;
    std::string path;
};

class Validator {
public:
    Validator(const Plan& plan, const Facts& facts) : m_plan{plan}, m_facts{facts} {}

    std::vector<Finding> findings() {
        if (m_plan.stages.empty()) say({Code::emptyPlan, {}}, {});
        validateSettings();
        validateOwn();
        validateRequired();
        validateLinks();
        validateBudgets();
        return std::move(m_findings);
    }

private:
    void validateSettings() {
        validateScope({}, planScope(), m_plan.work);
        validateWork(planScope(), m_plan.work);
        for (const auto& stage : m_plan.stages) {
            validateScope({}, stage->id, stage->work);
            validateWork(stage->id, stage->work);
        }
        for (const Scenario& scenario : m_plan.scenarios) {
            const bool isBaseline = scenario.id == m_plan.baseline().id;
            const auto id = isBaseline ? std::nullopt : std::optional{scenario.id};
            for (const auto& [scope, settings] : scenario.settings) validateScope(id, scope, settings);
        }
    }

    void validateScope(const std::optional<ScenarioId>& scenario, const StageId& scope, const Settings& settings) {
        if (scope != planScope() && m_plan.stage(scope) == nullptr) {
            Compound reset;
            for (const auto& each : settings) reset.edits.emplace_back(SetField{scenario, scope, each.first, std::nullopt});
            say(noSuchStage(m_plan, scope).value().message(), {scenario, scope, {}}, {std::move(reset)});
            return;
        }
        for (const auto& [path, setting] : settings) validateSetting({scenario, scope, path}, setting);
    }

    void validateSetting(const Place& place, const Setting& setting) {
        const auto fields = fieldsOf(m_plan, place.scope);
        const Field* field = findField(fields, place.path);
        if (field == nullptr) {
            sayUnknownField(place, setting, fields);
            return;
        }
        if (const auto fits = check(*field, setting, place.path); !fits) {
            say(fits.error().message(), place, {reset(place)});
            return;
        }
        if (field->type != FieldType::entry || !std::holds_alternative<FieldValue>(setting)) return;
        validateEntry(place, *field, std::get<std::string>(std::get<FieldValue>(setting)));
    }

    /// A choice among the work is read by nobody.
    void validateWork(const StageId& scope, const Settings& work) {
        for (const auto& each : work) {
            const Field* field = findField(fieldsOf(m_plan, scope), each.first);
            if (field == nullptr || field->role == FieldRole::work) continue;
            say({Code::badValue,
                 {each.first, FOUREM_WORDS("reasons", "it is a choice and stands under \"work\""),
                  FOUREM_WORDS("reasons", "it under the settings of a scenario")}},
                {{}, scope, each.first});
        }
    }

    void validateOwn() {
        if (m_plan.own == nullptr) return;
        for (const Entry& entry : m_plan.own->entries)
            for (const auto& [key, figure] : entry.figures)
                validateFigure(std::string{pluralName(entry.kind)} + "/" + entry.id + "/" + key, entry.kind, key, figure);
        for (const auto& [path, figure] : m_plan.own->figures) {
            if (priceSubject(path) || isQuotaPath(path)) continue; // an agreed price is of no table
            const auto kind = std::ranges::find_if(
                allEntryKinds(), [&path = path](EntryKind each) { return path.starts_with(std::string{pluralName(each)} + "/"); });
            if (kind == allEntryKinds().end()) {
                say({Code::badValue,
                     {path, FOUREM_WORDS("reasons", "it names no table of the catalogue"),
                      FOUREM_WORDS("reasons", "a path such as accelerators/nvidia-h100-sxm5/tdp_w")}},
                    {{}, planScope(), path});
                continue;
            }
            validateFigure(path, *kind, std::string_view{path}.substr(path.rfind('/') + 1), figure);
        }
    }

    void validateFigure(const std::string& path, EntryKind kind, std::string_view key, const Figure& figure) {
        const auto keys = m_facts.catalogue().figureKeys(kind);
        if (!keys) return;
        const auto known = std::ranges::find(*keys, key, &FigureKey::key);
        if (known == keys->end()) {
            std::string choices;
            for (const FigureKey& each : *keys) choices += (choices.empty() ? "" : ", ") + each.key;
            say({Code::unknownField, {path.substr(0, path.rfind('/')), std::string{key}, choices}}, {{}, planScope(), path});
            return;
        }
        if (!figure.unit.empty() && figure.unit != known->unit)
            say({Code::unknownUnit, {figure.unit, known->label, known->unit}}, {{}, planScope(), path});
        if (figure.value < known->least || figure.value > known->most)
            say({Code::domain,
                 {known->label, Argument{figure.value, known->unit}, numberText(known->least) + " – " + numberText(known->most)}},
                {{}, planScope(), path});
    }

    void sayUnknownField(const Place& place, const Setting& setting, std::span<const Field> fields) {
        std::vector<std::string> paths;
        for (const Field& field : fields) paths.emplace_back(field.path);
        std::vector<Edit> fixes;
        for (const std::string& path : nearest(place.path, paths, 1)) {
            if (!check(*findField(fields, path), setting, path)) continue;
            fixes.emplace_back(Compound{{reset(place), SetField{place.scenario, place.scope, path, setting}}});
        }
        fixes.push_back(reset(place));
        std::string choices;
        for (const std::string& path : paths) choices += (choices.empty() ? "" : ", ") + path;
        say({Code::unknownField, {nameOf(place.scope), place.path, choices}}, place, std::move(fixes));
    }

    void validateEntry(const Place& place, const Field& field, const std::string& id) {
        const auto entry = m_facts.entry(field.entryKind, id);
        if (entry) return;
        std::vector<Edit> fixes;
        if (entry.error().code == Code::unknownEntry) {
            for (std::string& similar : nearest(id, knownEntries(field.entryKind), 3))
                fixes.emplace_back(SetField{place.scenario, place.scope, place.path, FieldValue{std::move(similar)}});
            fixes.push_back(reset(place));
        }
        say(entry.error().message(), place, std::move(fixes));
    }

    std::vector<std::string> knownEntries(EntryKind kind) const {
        std::vector<std::string> ids;
        if (m_plan.own != nullptr)
            for (const Entry& entry : m_plan.own->entries)
                if (entry.kind == kind) ids.push_back(entry.id);
        if (const auto shipped = m_facts.catalogue().entries(kind))
            for (const Entry& entry : *shipped) ids.push_back(entry.id);
        return ids;
    }

    /// Work that nobody has said: of every scenario when none of them does.
    void validateRequired() {
        for (const auto& stage : m_plan.stages)
            for (const Field& field : fieldsOf(stage->kind))
                if (field.role == FieldRole::work && !field.standard) validateRequired(*stage, field);
    }

    void validateRequired(const Stage& stage, const Field& field) {
        std::vector<ScenarioId> missing;
        std::size_t doing = 0;
        for (const Scenario& scenario : m_plan.scenarios) {
            if (!isEnabled(m_plan, scenario, stage)) continue;
            ++doing;
            const Setting setting = resolve(m_plan, scenario, stage.id, field).setting;
            if (std::holds_alternative<Cleared>(setting)) missing.push_back(scenario.id);
        }
        const Message message{Code::missingData, {stage.name, std::string{field.label}}};
        if (!missing.empty() && missing.size() == doing) {
            say(message, {std::nullopt, stage.id, std::string{field.path}});
            return;
        }
        for (const ScenarioId& id : missing) say(message, {id, stage.id, std::string{field.path}});
    }

    void validateLinks() {
        std::set<StageId> connected;
        for (const Link& link : m_plan.links) {
            connected.insert({link.from, link.to});
            const Stage* from = m_plan.stage(link.from);
            const Stage* to = m_plan.stage(link.to);
            const auto fits = from == nullptr ? Result<void>{noSuchStage(m_plan, link.from)}
                              : to == nullptr ? Result<void>{noSuchStage(m_plan, link.to)}
                                              : checkConnectable(*from, *to, link.carries);
            if (!fits) say(fits.error().message(), {std::nullopt, from == nullptr ? link.to : link.from, {}}, {Disconnect{{link.id}}});
        }
        if (const auto order = topologicalOrder(m_plan); !order)
            say(order.error().message(), {}, {Disconnect{{LinkId{order.error().where}}}});
        if (m_plan.stages.size() < 2) return;
        for (const auto& stage : m_plan.stages)
            if (!connected.contains(stage->id)) say({Code::unusedStage, {stage->name}}, {std::nullopt, stage->id, {}});
    }

    void validateBudgets() {
        std::vector<Budget> kept = m_plan.budgets;
        std::erase_if(kept, [this](const Budget& budget) { return budget.scenario && m_plan.scenario(*budget.scenario) == nullptr; });
        for (const Budget& budget : m_plan.budgets)
            if (budget.scenario && m_plan.scenario(*budget.scenario) == nullptr)
                say(noSuchScenario(m_plan, *budget.scenario).value().message(), {}, {SetBudgets{kept}});
    }

    static Edit reset(const Place& place) { return SetField{place.scenario, place.scope, place.path, std::nullopt}; }

    std::string nameOf(const StageId& scope) const {
        const Stage* stage = m_plan.stage(scope);
        return stage == nullptr ? std::string{FOUREM_WORDS("edits", "Plan")} : stage->name;
    }

    void say(Message message, const Place& place, std::vector<Edit> fixes = {}) {
        const bool isStage = !place.scope.isEmpty() && place.scope != planScope();
        m_findings.push_back(
            {std::move(message), place.scenario, isStage ? std::optional{place.scope} : std::nullopt, place.path, std::move(fixes)});
    }

    const Plan& m_plan;
    const Facts& m_facts;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> validate(const Plan& plan, const Facts& facts) { return Validator{plan, facts}.findings(); }

std::string placeOf(const Finding& finding) {
    const std::string stage = finding.stage ? finding.stage->text() : "";
    if (finding.field.empty()) return stage;
    return (stage.empty() ? planScope().text() : stage) + "." + finding.field;
}

std::optional<Error> unreadableSetting(const Plan& plan, const Facts& facts, const std::string& file) {
    using enum Code;
    for (const Finding& finding : validate(plan, facts)) {
        const Code code = finding.message.code;
        if (code != badValue && code != domain && code != unknownField && code != unknownStage && code != unknownUnit) continue;
        return Error{code, file + ": " + placeOf(finding), finding.message.arguments};
    }
    return std::nullopt;
}

} // namespace models
