#pragma once

#include "models/core/result.h"
#include "models/pipeline/plan.h"

#include <set>
#include <string>
#include <string_view>

namespace models {

/// In which countries a scenario's work may run.
///
///     Residency::of(plan, scenario).allows("DE")
class Residency {
public:
    /// What the plan says; where it says nothing, or nothing that can be read, everywhere.
    [[nodiscard]] static Residency of(const Plan& plan, const Scenario& scenario);
    /// ISO 3166-1 codes of two letters, between commas or spaces; EU stands for the members of the Union.
    /// @error badValue  names the word that is no such code
    [[nodiscard]] static Result<Residency> parse(std::string_view text, std::string_view where);

    [[nodiscard]] bool isLimited() const { return !m_countries.empty(); }
    /// A country that nobody knows is not refused.
    [[nodiscard]] bool allows(std::string_view country) const;
    /// As the plan says it: "DE, FR".
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_text;
    std::set<std::string, std::less<>> m_countries;
};

} // namespace models
