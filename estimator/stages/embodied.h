#pragma once

#include "estimator/stages/place.h"
#include "estimator/stages/usage.h"

#include <optional>
#include <string_view>

namespace estimator {

/// What the making of a stage's hardware emitted, and over what working life it is spread.
template <class R>
struct Embodied {
    template <class T>
    using N = Noted<T, R>;

    N<Duration> life;
    N<double> use;                 ///< share of its life in which it works
    std::optional<N<double>> own;  ///< kgCO2e of one chip, vCPU or terabyte
    std::optional<N<double>> host; ///< kgCO2e of its server
    std::optional<N<double>> perHost;
    double chipsPerHost = 1.0;
    Spread spread;
    friend bool operator==(const Embodied&, const Embodied&) = default;

    /// @error missingData  nobody published the figure, and the user names none
    [[nodiscard]] static models::Result<Embodied> ofChip(const Scope<R>& scope, const Place<R>& place, const Chip<R>& chip);
    /// Of anything that has one figure per unit: "cpu-vcpu" of the accelerators, or a constant.
    [[nodiscard]] static models::Result<Embodied> ofUnit(const Scope<R>& scope, const Place<R>& place,
                                                         const models::Result<N<double>>& perUnit, std::string_view subject);

    /// The share of the working life that `reserved` takes.
    /// @source METHODOLOGY.md M-5.2
    [[nodiscard]] models::Result<N<CarbonRate>> rate(const Factors& factors, R& recorder) const;

    void addTo(Spreads& spreads, const Scope<R>& scope, const Place<R>& place) const;
};

} // namespace estimator
