#include "ui/inspector/edited_field.h"

#include "models/pipeline/scenario_edits.h"
#include "ui/document/document.h"

#include <algorithm>

namespace ui {
namespace {

models::Resolved resolved(const models::Plan& plan, const models::Scenario& scenario, const models::StageId& scope, std::string_view path) {
    // Each kind of stage has its own default.
    return models::resolve(plan, scenario, scope, *models::findField(models::fieldsOf(plan, scope), path));
}

std::optional<models::Setting> common(const models::Plan& plan, const models::ScenarioId& scenario,
                                      const std::vector<models::StageId>& scopes, std::string_view path) {
    const models::Scenario& where = *plan.scenario(scenario);
    models::Setting first = resolved(plan, where, scopes.front(), path).setting;
    const bool isSame =
        std::ranges::all_of(scopes, [&](const models::StageId& scope) { return resolved(plan, where, scope, path).setting == first; });
    return isSame ? std::optional{std::move(first)} : std::nullopt;
}

const estimator::Derived* derivedIn(const estimator::StageEstimate* stage, std::string_view path) {
    if (stage == nullptr) return nullptr;
    const auto found = std::ranges::find(stage->derived, path, &estimator::Derived::field);
    return found == stage->derived.end() ? nullptr : &*found;
}

models::Edit together(std::vector<models::Edit> edits) {
    if (edits.size() == 1) return std::move(edits.front());
    return models::Compound{std::move(edits)};
}

} // namespace

EditedField::EditedField(Document& document, std::vector<models::StageId> scopes, const models::Field& field)
    : m_document{document},
      m_scopes{std::move(scopes)},
      m_field{field} {}

std::optional<models::Setting> EditedField::setting() const {
    return common(*m_document.plan(), m_document.currentScenario().id, m_scopes, m_field.path);
}

models::Origin EditedField::origin() const {
    models::Origin nearest = models::Origin::missing;
    for (const models::StageId& scope : m_scopes)
        nearest = std::min(nearest, resolved(*m_document.plan(), m_document.currentScenario(), scope, m_field.path).origin);
    return nearest;
}

bool EditedField::isSet() const {
    const models::Origin from = origin();
    return from != models::Origin::standard && from != models::Origin::missing;
}

bool EditedField::isChangedHere() const {
    const bool isShared = m_document.isBaselineCurrent() || (m_field.role == models::FieldRole::work && !isOwnWork());
    return isShared ? isSet() : origin() == models::Origin::own;
}

std::optional<models::Setting> EditedField::settingAfterReset() const {
    const auto plan = models::apply(*m_document.plan(), edit(std::nullopt));
    if (!plan) return std::nullopt;
    return common(*plan, m_document.currentScenario().id, m_scopes, m_field.path);
}

const estimator::StageEstimate* EditedField::estimate() const {
    return m_scopes.size() == 1 ? m_document.currentEstimate(m_scopes.front()) : nullptr;
}

const estimator::Derived* EditedField::derived() const { return derivedIn(estimate(), m_field.path); }

std::optional<models::FieldValue> EditedField::automatic() const {
    auto first = automatic(m_scopes.front());
    const bool isSame = std::ranges::all_of(m_scopes, [&](const models::StageId& scope) { return automatic(scope) == first; });
    return isSame ? first : std::nullopt;
}

std::optional<models::FieldValue> EditedField::automatic(const models::StageId& scope) const {
    const estimator::StageEstimate* estimate = m_document.currentEstimate(scope);
    if (const estimator::Derived* derived = derivedIn(estimate, m_field.path)) return derived->value;
    const std::string none;
    const std::string& id = m_field.path == "model"         ? (estimate == nullptr ? none : estimate->model)
                            : m_field.path == "accelerator" ? (estimate == nullptr ? none : estimate->accelerator)
                            : m_field.path == "site"        ? (estimate == nullptr ? none : estimate->site)
                                                            : none;
    if (!id.empty()) return models::FieldValue{id};
    if (auto value = ofPlan(scope)) return value;
    const auto told = estimated(scope);
    return told ? told->value : std::nullopt;
}

std::optional<estimator::Automatic> EditedField::estimated(const models::StageId& scope) const {
    const estimator::ScenarioEstimate* scenario = m_document.currentEstimate();
    if (scenario == nullptr || !m_document.catalogue()) return std::nullopt;
    if (scope != models::planScope() && scenario->stage(scope) == nullptr) return std::nullopt;
    return estimator::automaticOf(*m_document.plan(), m_document.facts(), *scenario, scope, m_field);
}

std::optional<models::Message> EditedField::automaticReason() const {
    const auto told = m_scopes.size() == 1 ? estimated(m_scopes.front()) : std::nullopt;
    return told ? std::optional{told->why} : std::nullopt;
}

std::optional<models::FieldValue> EditedField::ofPlan(const models::StageId& scope) const {
    if (scope == models::planScope() || models::findField(models::planFields(), m_field.path) == nullptr) return std::nullopt;
    const models::Setting setting = resolved(*m_document.plan(), m_document.currentScenario(), models::planScope(), m_field.path).setting;
    const auto* value = std::get_if<models::FieldValue>(&setting);
    return value != nullptr ? std::optional{*value} : std::nullopt;
}

std::vector<models::StageId> EditedField::automaticSources() const {
    if (m_scopes.size() != 1 || derived() != nullptr || !automatic()) return {};
    if (ofPlan(m_scopes.front())) return {models::planScope()};
    std::vector<models::StageId> sources;
    for (const models::Link& link : m_document.plan()->links) {
        const bool flowsHere = link.to == m_scopes.front() && link.carries == models::Carries::model;
        if (m_field.path == "model" && flowsHere) sources.push_back(link.from);
    }
    return sources;
}

bool EditedField::mayBeOwnWork() const { return m_field.role == models::FieldRole::work && !m_document.isBaselineCurrent(); }

bool EditedField::isOwnWork() const {
    return std::ranges::any_of(m_scopes, [this](const models::StageId& scope) { return isOwnWork(scope); });
}

bool EditedField::isOwnWork(const models::StageId& scope) const {
    if (!mayBeOwnWork()) return false;
    const auto& settings = m_document.currentScenario().settings;
    const auto found = settings.find(scope);
    return found != settings.end() && found->second.contains(m_field.path);
}

bool EditedField::isLocked() const {
    const bool isShared = m_field.role == models::FieldRole::work && !isOwnWork();
    return m_document.currentScenario().locked && !isShared;
}

std::optional<models::Edit> EditedField::appliedToAll() const {
    return models::appliedToAll(*m_document.plan(), m_document.currentScenario(), m_scopes, m_field.path);
}

std::optional<models::Edit> EditedField::promoted() const {
    return models::promoted(*m_document.plan(), m_document.currentScenario(), m_scopes, m_field.path);
}

std::optional<models::ScenarioId> EditedField::target(const models::StageId& scope) const {
    // Work is what all scenarios have in common; to let it differ is a decision of its own.
    if (m_field.role == models::FieldRole::work && !isOwnWork(scope)) return std::nullopt;
    return m_document.editedScenario();
}

models::Edit EditedField::edit(const std::optional<models::Setting>& setting) const {
    std::vector<models::Edit> edits;
    for (const models::StageId& scope : m_scopes)
        edits.emplace_back(models::SetField{target(scope), scope, std::string{m_field.path}, setting});
    return together(std::move(edits));
}

void EditedField::set(const std::optional<models::Setting>& setting) { static_cast<void>(m_document.apply(edit(setting))); }

void EditedField::setOwnWork(bool isOwn) {
    std::vector<models::Edit> edits;
    for (const models::StageId& scope : m_scopes) {
        std::optional<models::Setting> setting;
        if (isOwn) setting = resolved(*m_document.plan(), m_document.currentScenario(), scope, m_field.path).setting;
        edits.emplace_back(models::SetField{m_document.editedScenario(), scope, std::string{m_field.path}, std::move(setting)});
    }
    static_cast<void>(m_document.apply(together(std::move(edits))));
}

} // namespace ui
