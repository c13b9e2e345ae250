#pragma once

#include "estimator/stages/embodied.h"

namespace estimator {

/// What an hour of a virtual processor beside the accelerators costs and took to make.
template <class R>
struct Processors {
    std::optional<Noted<MoneyRate, R>> perHour; ///< none where the site sells none
    models::Result<Embodied<R>> embodied;
    friend bool operator==(const Processors&, const Processors&) = default;

    [[nodiscard]] static Processors of(const Scope<R>& scope, const Place<R>& place);

    /// @source METHODOLOGY.md M-C.88
    [[nodiscard]] models::Result<Noted<Money, R>> addedTo(const models::Result<Noted<Money, R>>& cost, const Noted<Duration, R>& reserved,
                                                          const Factors& factors, R& recorder) const;
    /// @source METHODOLOGY.md M-C.89
    [[nodiscard]] models::Result<Noted<Carbon, R>> addedTo(const models::Result<Noted<Carbon, R>>& made, const Noted<Duration, R>& reserved,
                                                           const Factors& factors, R& recorder) const;
};

/// Price of a virtual processor at a site, USD/h.
/// @error missingData  a site of one's own has none
/// @error noOffer
template <class R>
[[nodiscard]] models::Result<Noted<double, R>> listedProcessorPrice(const Scope<R>& scope, const Place<R>& place);

/// kgCO2e of a virtual processor, spread over its working life.
template <class R>
[[nodiscard]] models::Result<Embodied<R>> embodiedOfProcessor(const Scope<R>& scope, const Place<R>& place);

} // namespace estimator
