#pragma once

#include "estimator/stages/footprint.h"
#include "estimator/stages/usage.h"

#include <optional>
#include <variant>

namespace estimator {

/// Accelerator time bought by the hour.
template <class R>
struct Rented {
    Noted<MoneyRate, R> perHour;
    std::optional<Noted<double, R>> premium; ///< of a managed service
    friend bool operator==(const Rented&, const Rented&) = default;
};

/// Accelerators of one's own: purchase, capital, operation, electricity.
template <class R>
struct Owned {
    Noted<Money, R> price; ///< of one, with its share of node and network
    Noted<double, R> residual, years, capital, operation;
    models::Result<Noted<EnergyPrice, R>> electricity;
    friend bool operator==(const Owned&, const Owned&) = default;
};

/// How the accelerator time of a stage is paid for.
template <class R>
struct Bill {
    std::variant<Rented<R>, Owned<R>> terms;
    Spread spread;
    friend bool operator==(const Bill&, const Bill&) = default;

    /// @error missingData, noOffer, unknownPrice  naming the field that can mend it
    [[nodiscard]] static models::Result<Bill> of(const Scope<R>& scope, const Place<R>& place, const Chip<R>& chip, Remarks remarks);

    /// @source METHODOLOGY.md M-7
    [[nodiscard]] models::Result<Noted<Money, R>> cost(const Place<R>& place, const Noted<Duration, R>& chipTime,
                                                       const models::Result<Noted<Energy, R>>& itEnergy, const Factors& factors,
                                                       R& recorder) const;
};

} // namespace estimator
