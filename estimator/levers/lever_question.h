#pragma once

#include "estimator/estimate.h"
#include "estimator/levers/lever_card.h"
#include "estimator/stages/scope.h"
#include "models/core/words.h"
#include "models/pipeline/residency.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace estimator {

/// What a lever would change: alternatives, of which the one with the least emissions is taken.
using Alternatives = std::vector<std::vector<models::Edit>>;

/// The alternatives, or why there are none; marked in context "levers".
using Proposal = tl::expected<Alternatives, std::string_view>;

/// What levers ask about a stage of a scenario, and the edits that they answer with.
class LeverQuestion {
public:
    LeverQuestion(const models::Plan& plan, const models::Facts& facts, const models::Scenario& scenario, const models::Stage& stage,
                  const StageEstimate& now);

    [[nodiscard]] models::StageKind kind() const { return m_stage.kind; }
    [[nodiscard]] const models::Facts& facts() const { return m_scope.facts(); }
    /// Whether the plan's data residency allows the site.
    [[nodiscard]] bool isAllowed(const models::Entry& site) const { return m_residency.allows(site.text("iso_country")); }
    [[nodiscard]] bool has(std::string_view path) const { return m_scope.has(path); }
    [[nodiscard]] std::optional<double> number(std::string_view path) const;
    [[nodiscard]] std::optional<std::string> text(std::string_view path) const {
        return has(path) ? m_scope.maybeText(path) : std::nullopt;
    }
    [[nodiscard]] bool flag(std::string_view path) const { return has(path) && m_scope.flag(path); }
    /// A default of the method; 0 where the catalogue has none.
    [[nodiscard]] double constant(std::string_view key) const;

    [[nodiscard]] const models::Entry* accelerator() const { return entry(models::EntryKind::accelerator, m_now.accelerator); }
    [[nodiscard]] const models::Entry* site() const { return entry(models::EntryKind::site, m_now.site); }
    [[nodiscard]] const models::Entry* model() const { return entry(models::EntryKind::model, m_now.model); }
    [[nodiscard]] bool writesText() const; ///< the model answers token by token
    /// The format of the weights, chosen or sized; empty where the stage has none.
    [[nodiscard]] std::string weights() const;
    /// Known hours or energy: then choices of model and machine change nothing that is computed.
    [[nodiscard]] bool isMeasured() const;
    /// Of a site's grid in the plan's series, gCO2e/kWh; infinite where none is known.
    [[nodiscard]] double intensityAt(std::string_view site) const;
    [[nodiscard]] bool isOffered(std::string_view accelerator, std::string_view site) const;

    [[nodiscard]] models::Edit set(std::string_view path, models::Setting setting) const {
        return setIn(m_stage.id, path, std::move(setting));
    }
    [[nodiscard]] models::Edit set(std::string_view path, double value) const { return set(path, models::FieldValue{value}); }
    [[nodiscard]] models::Edit set(std::string_view path, const char* value) const {
        return set(path, models::FieldValue{std::string{value}});
    }
    [[nodiscard]] models::Edit set(std::string_view path, bool value) const { return set(path, models::FieldValue{value}); }
    /// Another model, at the stage that names it.
    [[nodiscard]] std::vector<models::Edit> withModel(const std::string& id) const;
    /// Another accelerator, without what is known of the present one.
    [[nodiscard]] std::vector<models::Edit> withAccelerator(const std::string& id) const;
    /// Training in 8-bit arithmetic. A utilisation that was measured in 16 bits keeps what was special about that run: it is scaled by what
    /// 8-bit arithmetic loses; one measured in another precision goes.
    [[nodiscard]] std::vector<models::Edit> withEightBits() const;
    /// Another site, without what is known of the present one.
    [[nodiscard]] std::vector<models::Edit> withSite(const std::string& id) const;
    /// The same edits with the sizes that follow from memory left to the estimator. A chosen number of accelerators stays, so that
    /// like is compared with like.
    [[nodiscard]] std::vector<models::Edit> resized(std::vector<models::Edit> edits) const;

private:
    [[nodiscard]] const models::Entry* entry(models::EntryKind kind, const std::string& id) const;
    [[nodiscard]] models::Edit setIn(const models::StageId& stage, std::string_view path, models::Setting setting) const;
    void clear(std::vector<models::Edit>& edits, std::initializer_list<std::string_view> paths) const;

    NoRecorder m_nothing;
    Scope<NoRecorder> m_scope;
    const models::Stage& m_stage;
    const StageEstimate& m_now;
    models::Residency m_residency;
};

/// Writes text token by token.
[[nodiscard]] bool isTextModel(const models::Entry& model);

/// Whether what was published about a lever is about these changes of this stage, and may stand beside what they bring.
[[nodiscard]] bool isPublished(const LeverCard& card, const LeverQuestion& question, std::span<const models::Edit> edits);

/// What the lever proposes for the stage.
[[nodiscard]] Proposal propose(Lever lever, const LeverQuestion& question);

// By subject, see `propose`.
[[nodiscard]] Proposal proposeMachine(Lever lever, const LeverQuestion& question);
[[nodiscard]] Proposal proposePlace(Lever lever, const LeverQuestion& question);
[[nodiscard]] Proposal proposeModel(Lever lever, const LeverQuestion& question);
[[nodiscard]] Proposal proposeTraining(Lever lever, const LeverQuestion& question);
[[nodiscard]] Proposal proposeInference(Lever lever, const LeverQuestion& question);

[[nodiscard]] inline Alternatives one(std::vector<models::Edit> edits) { return {std::move(edits)}; }

/// `return cannot(FOUREM_WORDS("levers", "..."));`
[[nodiscard]] inline tl::unexpected<std::string_view> cannot(std::string_view why) { return tl::unexpected{why}; }

inline constexpr std::string_view kMeasured = FOUREM_WORDS("levers", "its hours or energy are measured");

} // namespace estimator
