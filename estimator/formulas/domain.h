#pragma once

#include "estimator/formulas/formula.h"
#include "estimator/formulas/quantities.h"

#include <cmath>
#include <optional>
#include <string_view>

/// Domains of formulas. A formula states what it requires first, and gives `E_DOMAIN` with name, value and domain of the first
/// input that breaks it; its result is checked to be finite, so that no NaN or infinity ever leaves a formula.
///
///     if (const auto broken = firstBroken(positive("tokens", tokens), share("hit rate", hits))) return outOfDomain(kCard, *broken);
///     return finite(kCard, 6.0 * parameters * tokens);
namespace estimator {

/// One requirement on one input, already tested.
struct Requirement {
    std::string_view name;   ///< of the input, one of `inputNames()`
    double value;            ///< in `unit`
    std::string_view unit;   ///< customary unit of the quantity, empty for counts and ratios
    std::string_view domain; ///< "above 0"
    bool holds;
};

namespace domain {

struct Amount {
    double value;
    std::string_view unit;
};

[[nodiscard]] constexpr double base(double value) { return value; }
template <class Q>
    requires requires(Q q) { q.inBase(); }
[[nodiscard]] constexpr double base(Q quantity) {
    return quantity.inBase();
}

[[nodiscard]] constexpr Amount amount(double v) { return {v, ""}; }
[[nodiscard]] constexpr Amount amount(Duration v) { return {models::inSeconds(v), "s"}; }
[[nodiscard]] constexpr Amount amount(Energy v) { return {models::inKilowattHours(v), "kWh"}; }
[[nodiscard]] constexpr Amount amount(Power v) { return {models::inWatts(v), "W"}; }
[[nodiscard]] constexpr Amount amount(Carbon v) { return {models::inGrams(v), "gCO2e"}; }
[[nodiscard]] constexpr Amount amount(CarbonIntensity v) { return {models::inGramsPerKilowattHour(v), "gCO2e/kWh"}; }
[[nodiscard]] constexpr Amount amount(CarbonRate v) { return {models::inGramsPerHour(v), "gCO2e/h"}; }
[[nodiscard]] constexpr Amount amount(Water v) { return {models::inLitres(v), "L"}; }
[[nodiscard]] constexpr Amount amount(WaterIntensity v) { return {models::inLitresPerKilowattHour(v), "L/kWh"}; }
[[nodiscard]] constexpr Amount amount(Money v) { return {models::inDollars(v), "USD"}; }
[[nodiscard]] constexpr Amount amount(MoneyRate v) { return {models::inDollarsPerHour(v), "USD/h"}; }
[[nodiscard]] constexpr Amount amount(EnergyPrice v) { return {models::inDollarsPerKilowattHour(v), "USD/kWh"}; }
[[nodiscard]] constexpr Amount amount(Flops v) { return {models::inFlops(v), "FLOP"}; }
[[nodiscard]] constexpr Amount amount(FlopRate v) { return {models::inFlopsPerSecond(v), "FLOP/s"}; }
[[nodiscard]] constexpr Amount amount(Bytes v) { return {models::inGigabytes(v), "GB"}; }
[[nodiscard]] constexpr Amount amount(ByteRate v) { return {models::inBytesPerSecond(v) / 1e9, "GB/s"}; }
[[nodiscard]] constexpr Amount amount(Rate v) { return {models::inPerSecond(v), "1/s"}; }

inline constexpr double kLargest = 1.7976931348623157e308;
[[nodiscard]] constexpr bool isFinite(double value) { return value >= -kLargest && value <= kLargest; }

// The texts stand here once; `domain.cpp` marks them for translation.
inline constexpr std::string_view kAboveZero = "above 0";
inline constexpr std::string_view kNotNegative = "0 or more";
inline constexpr std::string_view kAtLeastOne = "1 or more";
inline constexpr std::string_view kShare = "between 0 and 1";
inline constexpr std::string_view kShareAboveZero = "above 0, up to 1";
inline constexpr std::string_view kShareBelowOne = "0 or more, below 1";
inline constexpr std::string_view kBetweenZeroAndOne = "above 0 and below 1";
inline constexpr std::string_view kAnyNumber = "a finite number";

template <class Q>
[[nodiscard]] constexpr Requirement require(std::string_view name, Q value, std::string_view text, bool holds) {
    const Amount shown = amount(value);
    return {name, shown.value, shown.unit, text, holds && isFinite(base(value))};
}

} // namespace domain

template <class Q>
[[nodiscard]] constexpr Requirement positive(std::string_view name, Q value) {
    return domain::require(name, value, domain::kAboveZero, domain::base(value) > 0.0);
}
template <class Q>
[[nodiscard]] constexpr Requirement notNegative(std::string_view name, Q value) {
    return domain::require(name, value, domain::kNotNegative, domain::base(value) >= 0.0);
}
template <class Q>
[[nodiscard]] constexpr Requirement anyNumber(std::string_view name, Q value) {
    return domain::require(name, value, domain::kAnyNumber, true);
}
[[nodiscard]] constexpr Requirement atLeastOne(std::string_view name, double value) {
    return domain::require(name, value, domain::kAtLeastOne, value >= 1.0);
}
[[nodiscard]] constexpr Requirement share(std::string_view name, double value) {
    return domain::require(name, value, domain::kShare, value >= 0.0 && value <= 1.0);
}
[[nodiscard]] constexpr Requirement shareAboveZero(std::string_view name, double value) {
    return domain::require(name, value, domain::kShareAboveZero, value > 0.0 && value <= 1.0);
}
[[nodiscard]] constexpr Requirement shareBelowOne(std::string_view name, double value) {
    return domain::require(name, value, domain::kShareBelowOne, value >= 0.0 && value < 1.0);
}
[[nodiscard]] constexpr Requirement betweenZeroAndOne(std::string_view name, double value) {
    return domain::require(name, value, domain::kBetweenZeroAndOne, value > 0.0 && value < 1.0);
}
/// A requirement of its own: `that("batch", batch, "up to the batch limit", batch <= limit)`.
template <class Q>
[[nodiscard]] constexpr Requirement that(std::string_view name, Q value, std::string_view text, bool holds) {
    return domain::require(name, value, text, holds);
}

/// The first requirement that does not hold, or none.
template <class... Requirements>
[[nodiscard]] constexpr std::optional<Requirement> firstBroken(const Requirements&... requirements) {
    if ((requirements.holds && ...)) return std::nullopt;
    std::optional<Requirement> broken;
    static_cast<void>(((requirements.holds ? false : (broken = requirements, true)) || ...));
    return broken;
}

/// `E_DOMAIN` at `formula` for `broken`.
[[nodiscard]] tl::unexpected<models::Error> outOfDomain(const Formula& formula, const Requirement& broken);

/// `E_DOMAIN` at `formula` because its result is too large for a number.
[[nodiscard]] tl::unexpected<models::Error> notFinite(const Formula& formula);

/// `result`, unless it or one of `parts` (members of a structured result) is not finite.
template <class T>
[[nodiscard]] constexpr Result<T> finite(const Formula& formula, T result) {
    if (!domain::isFinite(domain::base(result))) return notFinite(formula);
    return result;
}
template <class T, class... Parts>
[[nodiscard]] constexpr Result<T> finite(const Formula& formula, const T& result, const Parts&... parts) {
    if (!(domain::isFinite(domain::base(parts)) && ...)) return notFinite(formula);
    return result;
}

} // namespace estimator
