#pragma once

#include "estimator/automatic_field.h"
#include "estimator/estimate.h"
#include "models/pipeline/edit.h"
#include "models/pipeline/resolve.h"

#include <optional>
#include <vector>

namespace ui {

class Document;

/// A field of the selected stages in the current scenario, usually of one: what holds, whence it comes, and how it is changed.
class EditedField {
public:
    /// @param scopes  at least one stage, or the plan as a whole
    EditedField(Document& document, std::vector<models::StageId> scopes, const models::Field& field);

    [[nodiscard]] const models::Field& field() const { return m_field; }
    [[nodiscard]] Document& document() const { return m_document; }
    [[nodiscard]] const std::vector<models::StageId>& scopes() const { return m_scopes; }

    /// What all stages say; none when they differ.
    [[nodiscard]] std::optional<models::Setting> setting() const;
    /// Of several stages, the origin nearest to the scenario.
    [[nodiscard]] models::Origin origin() const;
    /// Whether somebody has set it, in this scenario or in the baseline.
    [[nodiscard]] bool isSet() const;
    /// Whether a reset would change anything here.
    [[nodiscard]] bool isChangedHere() const;
    /// What all stages would say after a reset; none when they would differ.
    [[nodiscard]] std::optional<models::Setting> settingAfterReset() const;

    /// What `auto` stands for: sized by the estimator, or inherited from the plan or a stage before; none where that is not known, or
    /// where several stages do not agree.
    [[nodiscard]] std::optional<models::FieldValue> automatic() const;
    /// From where `auto` inherits: other stages, or the plan as a whole. Empty: from nowhere, or there are several stages.
    [[nodiscard]] std::vector<models::StageId> automaticSources() const;
    /// Where the value of `auto` comes from, or why there is none; of one stage or the plan only, once it is estimated.
    [[nodiscard]] std::optional<models::Message> automaticReason() const;
    /// How the estimator sized it; of one stage only, else null.
    [[nodiscard]] const estimator::Derived* derived() const;
    /// The estimate of the only stage; null while there is none, and of several.
    [[nodiscard]] const estimator::StageEstimate* estimate() const;

    /// Work is the same in every scenario unless one says otherwise: whether this one could.
    [[nodiscard]] bool mayBeOwnWork() const;
    [[nodiscard]] bool isOwnWork() const;
    void setOwnWork(bool isOwn);

    /// Whether the current scenario is locked against what `set` would do. Work that all scenarios share is not.
    [[nodiscard]] bool isLocked() const;

    /// All scenarios choose what this one does; the baseline does. None: there is nothing to change.
    [[nodiscard]] std::optional<models::Edit> appliedToAll() const;
    [[nodiscard]] std::optional<models::Edit> promoted() const;

    /// In all stages at once; without setting, resets it.
    void set(const std::optional<models::Setting>& setting);

private:
    [[nodiscard]] std::optional<models::FieldValue> automatic(const models::StageId& scope) const;
    [[nodiscard]] std::optional<estimator::Automatic> estimated(const models::StageId& scope) const;
    [[nodiscard]] std::optional<models::FieldValue> ofPlan(const models::StageId& scope) const;
    [[nodiscard]] bool isOwnWork(const models::StageId& scope) const;
    [[nodiscard]] std::optional<models::ScenarioId> target(const models::StageId& scope) const;
    [[nodiscard]] models::Edit edit(const std::optional<models::Setting>& setting) const;

    Document& m_document;
    std::vector<models::StageId> m_scopes;
    const models::Field& m_field;
};

} // namespace ui
