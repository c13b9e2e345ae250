#pragma once

#include "models/pipeline/field.h"
#include "models/pipeline/plan.h"

namespace models {

/// From where a setting comes.
enum class Origin {
    own,      ///< the scenario names it
    baseline, ///< inherited from the baseline
    work,     ///< the stage's work
    standard, ///< the field's default
    missing,  ///< nobody says anything and there is no default
};

struct Resolved {
    Setting setting = Cleared{};
    Origin origin = Origin::missing;
};

/// What holds for a field of a stage (or of `planScope()`) in a scenario: the scenario's own setting, else the stage's work or the
/// baseline's choice, else the default of the field.
[[nodiscard]] Resolved resolve(const Plan& plan, const Scenario& scenario, const StageId& scope, const Field& field);

/// The number that holds for the field of that path; none when there is no such field or it holds none.
[[nodiscard]] std::optional<double> numberOf(const Plan& plan, const Scenario& scenario, const StageId& scope, std::string_view path);

/// The fields of a scope: those of the stage's kind, or `planFields()`. Empty for an unknown stage.
[[nodiscard]] std::span<const Field> fieldsOf(const Plan& plan, const StageId& scope);

} // namespace models
