#include "estimator/automatic_field.h"

#include "estimator/stages/experts.h"
#include "estimator/stages/upstream.h"
#include "models/catalogue/lookup.h"
#include "models/core/words.h"
#include "models/pipeline/resolve.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace estimator {
namespace {

using models::Code;
using models::FieldValue;

// Defaults that a stage asks for only where it needs them.
constexpr std::array kDefaults{std::pair<std::string_view, std::string_view>{"premium", "managed_premium"},
                               std::pair<std::string_view, std::string_view>{"replication", "storage_replication"},
                               std::pair<std::string_view, std::string_view>{"hardware_life_years", "service_life_years"},
                               std::pair<std::string_view, std::string_view>{"cpu_utilisation", "cpu_utilisation"},
                               std::pair<std::string_view, std::string_view>{"semantic_cache_correct", "semantic_cache_correct"},
                               std::pair<std::string_view, std::string_view>{"draft_acceptance", "speculative_alpha"},
                               std::pair<std::string_view, std::string_view>{"draft_tokens", "speculative_gamma"},
                               std::pair<std::string_view, std::string_view>{"draft_cost", "speculative_cost"},
                               std::pair<std::string_view, std::string_view>{"tool_vcpu_s", "tool_vcpu_s"}};

/// A field of a scenario, asked for what it comes to.
class Question {
public:
    Question(const models::Plan& plan, const models::Facts& facts, const ScenarioEstimate& estimate, const models::StageId& scope,
             const models::Field& field)
        : m_plan{plan},
          m_facts{facts},
          m_scenario{*plan.scenario(estimate.id)},
          m_estimate{estimate},
          m_stage{estimate.stage(scope)},
          m_scope{scope},
          m_field{field} {}

    [[nodiscard]] Automatic answer() const {
        if (m_stage != nullptr)
            for (const Derived& derived : m_stage->derived)
                if (derived.field == m_field.path) return {derived.value, derived.why};
        for (const auto found : {&Question::entry, &Question::ofPlan, &Question::standard, &Question::ofItsOwn})
            if (auto answer = (this->*found)()) return *std::move(answer);
        return {{}, whyNone()};
    }

private:
    using Answer = std::optional<Automatic>;

    [[nodiscard]] bool isPlan() const { return m_scope == models::planScope(); }

    [[nodiscard]] std::optional<FieldValue> valueOf(const models::StageId& scope, std::string_view path) const {
        const models::Field* field = models::findField(models::fieldsOf(m_plan, scope), path);
        if (field == nullptr) return std::nullopt;
        const auto held = models::resolve(m_plan, m_scenario, scope, *field);
        const auto* value = std::get_if<FieldValue>(&held.setting);
        return value == nullptr ? std::nullopt : std::optional{*value};
    }

    /// From the stages before, along which models flow.
    [[nodiscard]] Answer entry() const {
        if (m_stage == nullptr || (m_field.path != "model" && m_field.path != "teacher")) return std::nullopt;
        const auto found = modelOf(m_plan, m_scenario, m_scope, m_field.path);
        if (!found) return std::nullopt;
        return Automatic{FieldValue{*found}, {Code::sizedByUpstream, {}}};
    }

    [[nodiscard]] Answer ofPlan() const {
        const std::string_view path = m_field.path == "duration_days" ? "horizon_days" : m_field.path;
        const auto value = isPlan() ? std::nullopt : valueOf(models::planScope(), path);
        if (!value) return std::nullopt;
        return Automatic{*value, {Code::sizedByPlan, {}}};
    }

    [[nodiscard]] Answer constant(std::string_view key) const {
        const auto found = m_facts.constant(key);
        if (!found) return std::nullopt;
        return Automatic{FieldValue{found->figure.value}, {Code::sizedByDefault, {}}};
    }

    [[nodiscard]] Answer standard() const {
        const auto row = std::ranges::find(kDefaults, m_field.path, &std::pair<std::string_view, std::string_view>::first);
        return row == kDefaults.end() ? std::nullopt : constant(row->second);
    }

    [[nodiscard]] Answer ofItsOwn() const {
        if (m_field.path == "utilisation") return utilisation();
        if (m_field.path == "functional_units") return functionalUnits();
        if (m_field.path == "expert_parallel") return expertParallel();
        return isEstimated() ? unsized() : std::nullopt;
    }

    /// Whether the stage does its work, so that what it has not sized is not needed for it.
    [[nodiscard]] bool isEstimated() const { return m_stage != nullptr && m_stage->metrics[Metric::energyFacility].point.has_value(); }

    [[nodiscard]] Answer unsized() const {
        if (m_field.path == "context_limit")
            return Automatic{{}, unused(FOUREM_WORDS("reasons", "the model keeps no cache of what it reads"))};
        if (m_field.path == "curve_scale" || m_field.path == "curve_exponent")
            return Automatic{{}, unused(FOUREM_WORDS("reasons", "no least gain asks for a learning curve"))};
        if (m_field.path == "sequence_length") return Automatic{{}, unused(FOUREM_WORDS("reasons", "the model reads no text"))};
        if (valueOf(m_scope, "known_hours")) return Automatic{{}, unused(FOUREM_WORDS("reasons", "measured figures stand in its place"))};
        return std::nullopt;
    }

    [[nodiscard]] Answer utilisation() const {
        const auto site = valueOf(models::planScope(), "site");
        const auto* id = site ? std::get_if<std::string>(&*site) : nullptr;
        const auto known = id == nullptr ? std::nullopt : std::optional{m_facts.entry(models::EntryKind::site, *id)};
        if (!known || !*known) return Automatic{{}, unused(FOUREM_WORDS("reasons", "the plan names no site as a whole"))};
        return constant(models::isOnPremises(***known) ? "utilisation_on_prem" : "utilisation_cloud");
    }

    [[nodiscard]] Answer functionalUnits() const {
        if (!m_estimate.trace) return std::nullopt;
        for (TraceRef ref = 0; ref < m_estimate.trace->size(); ++ref)
            if (const TraceNode node = (*m_estimate.trace)[ref]; node.name == "Functional units")
                return Automatic{FieldValue{node.value}, {Code::sizedByDefault, {}}};
        return std::nullopt;
    }

    [[nodiscard]] Answer expertParallel() const {
        if (m_stage != nullptr && m_stage->model.empty()) return std::nullopt;
        if (m_stage == nullptr || !m_facts.figure(models::EntryKind::model, m_stage->model, "n_experts"))
            return Automatic{{}, unused(FOUREM_WORDS("reasons", "the model is no mixture of experts"))};
        const auto sized = std::ranges::find(m_stage->derived, "tensor_parallel", &Derived::field);
        const auto held = sized == m_stage->derived.end() ? valueOf(m_scope, "tensor_parallel") : std::optional{sized->value};
        const auto* chips = held ? std::get_if<double>(&*held) : nullptr;
        if (chips == nullptr) return std::nullopt;
        return Automatic{FieldValue{std::string{spreadsExperts(*chips) ? "on" : "off"}}, {Code::sizedByDefault, {}}};
    }

    [[nodiscard]] models::Message unused(std::string reason) const {
        const std::string owner = m_stage == nullptr ? m_plan.title : m_stage->name;
        return {Code::notApplicable, {std::string{m_field.label}, owner, std::move(reason)}};
    }

    /// What keeps the stage from being estimated keeps its fields from being sized.
    [[nodiscard]] models::Message whyNone() const {
        const auto& findings = m_stage == nullptr ? m_estimate.findings : m_stage->findings;
        const auto isOfField = [this](const models::Finding& finding) { return finding.field == m_field.path; };
        const auto own = std::ranges::find_if(findings, isOfField);
        if (own != findings.end()) return own->message;
        for (const models::Finding& finding : findings)
            if (finding.severity() == models::Severity::error) return finding.message;
        if (m_stage != nullptr && !m_stage->enabled) return unused(FOUREM_WORDS("reasons", "the scenario leaves the stage out"));
        return unused(FOUREM_WORDS("reasons", "what it decides does not occur"));
    }

    const models::Plan& m_plan;
    const models::Facts& m_facts;
    const models::Scenario& m_scenario;
    const ScenarioEstimate& m_estimate;
    const StageEstimate* m_stage; ///< null for the plan
    const models::StageId& m_scope;
    const models::Field& m_field;
};

} // namespace

Automatic automaticOf(const models::Plan& plan, const models::Facts& facts, const ScenarioEstimate& estimate, const models::StageId& scope,
                      const models::Field& field) {
    if (plan.scenario(estimate.id) == nullptr) return {{}, {Code::unknownScenario, {estimate.name}}};
    return Question{plan, facts, estimate, scope, field}.answer();
}

} // namespace estimator
