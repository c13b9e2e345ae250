#pragma once

#include "models/pipeline/edit.h"

#include <optional>
#include <string>

namespace models {

/// A currency in which a plan shows its costs. Figures, files and scripts stay in US dollars; what is shown is dollars times a rate
/// that the user has entered, so that it can be checked.
struct Currency {
    std::string code; ///< "EUR"
    double perUsd = 1.0;
    std::string source; ///< of the rate
    std::string date;   ///< of the rate, "2026-11-20"

    [[nodiscard]] double fromUsd(double dollars) const { return dollars * perUsd; }
    friend bool operator==(const Currency&, const Currency&) = default;
};

/// None while code, rate, source or date are missing: a rate that nobody can check is not used.
[[nodiscard]] std::optional<Currency> currencyOf(const Plan& plan);

/// The edit that gives a plan this currency; none: back to US dollars.
[[nodiscard]] Edit setCurrency(const std::optional<Currency>& currency);

} // namespace models
