#pragma once

#include <compare>

/// Physical quantities. A number with a dimension is made and read by naming its unit, so each line can be checked alone:
///
///     const Energy used = watts(700) * hours(10);
///     const Carbon emitted = used * gramsPerKilowattHour(429);
///     inKilograms(emitted);
///
/// Multiplication and division follow the dimensions; adding energy to time does not compile. Counts (tokens, chips, requests)
/// and pure ratios are plain `double`.
namespace models {

/// Exponents of the base dimensions: second, joule, gram of CO2 equivalent, litre, US dollar, floating-point operation, byte.
template <int Second, int Joule, int Gram, int Litre, int Dollar, int Flop, int Byte>
class Quantity {
public:
    constexpr Quantity() = default;
    /// From a value in the base unit. Prefer the named makers below.
    [[nodiscard]] static constexpr Quantity ofBase(double value) { return Quantity{value}; }
    [[nodiscard]] constexpr double inBase() const { return m_base; }

    friend constexpr auto operator<=>(const Quantity&, const Quantity&) = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity{a.m_base + b.m_base}; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return Quantity{a.m_base - b.m_base}; }
    friend constexpr Quantity operator*(Quantity a, double factor) { return Quantity{a.m_base * factor}; }
    friend constexpr Quantity operator*(double factor, Quantity a) { return Quantity{factor * a.m_base}; }
    friend constexpr Quantity operator/(Quantity a, double divisor) { return Quantity{a.m_base / divisor}; }
    constexpr Quantity& operator+=(Quantity other) {
        m_base += other.m_base;
        return *this;
    }

private:
    explicit constexpr Quantity(double value) : m_base{value} {}
    double m_base = 0.0;
};

namespace detail {
template <int S, int J, int G, int L, int D, int F, int B>
constexpr auto make(double base) {
    if constexpr (S == 0 && J == 0 && G == 0 && L == 0 && D == 0 && F == 0 && B == 0) return base;
    else return Quantity<S, J, G, L, D, F, B>::ofBase(base);
}
} // namespace detail

template <int S, int J, int G, int L, int D, int F, int B, int S2, int J2, int G2, int L2, int D2, int F2, int B2>
[[nodiscard]] constexpr auto operator*(Quantity<S, J, G, L, D, F, B> a, Quantity<S2, J2, G2, L2, D2, F2, B2> b) {
    return detail::make<S + S2, J + J2, G + G2, L + L2, D + D2, F + F2, B + B2>(a.inBase() * b.inBase());
}

template <int S, int J, int G, int L, int D, int F, int B, int S2, int J2, int G2, int L2, int D2, int F2, int B2>
[[nodiscard]] constexpr auto operator/(Quantity<S, J, G, L, D, F, B> a, Quantity<S2, J2, G2, L2, D2, F2, B2> b) {
    return detail::make<S - S2, J - J2, G - G2, L - L2, D - D2, F - F2, B - B2>(a.inBase() / b.inBase());
}

// clang-format off
//                                s  J  g  l  $  F  B
using Duration        = Quantity< 1, 0, 0, 0, 0, 0, 0>;
using Energy          = Quantity< 0, 1, 0, 0, 0, 0, 0>;
using Power           = Quantity<-1, 1, 0, 0, 0, 0, 0>;
using Carbon          = Quantity< 0, 0, 1, 0, 0, 0, 0>;
using CarbonIntensity = Quantity< 0,-1, 1, 0, 0, 0, 0>;
using CarbonRate      = Quantity<-1, 0, 1, 0, 0, 0, 0>;  ///< embodied emissions per chip-hour
using Water           = Quantity< 0, 0, 0, 1, 0, 0, 0>;
using WaterIntensity  = Quantity< 0,-1, 0, 1, 0, 0, 0>;
using Money           = Quantity< 0, 0, 0, 0, 1, 0, 0>;
using MoneyRate       = Quantity<-1, 0, 0, 0, 1, 0, 0>;  ///< price per chip-hour
using EnergyPrice     = Quantity< 0,-1, 0, 0, 1, 0, 0>;
using Flops           = Quantity< 0, 0, 0, 0, 0, 1, 0>;
using FlopRate        = Quantity<-1, 0, 0, 0, 0, 1, 0>;
using Bytes           = Quantity< 0, 0, 0, 0, 0, 0, 1>;
using ByteRate        = Quantity<-1, 0, 0, 0, 0, 0, 1>;
using Rate            = Quantity<-1, 0, 0, 0, 0, 0, 0>;  ///< requests, samples or failures per second
// clang-format on

[[nodiscard]] constexpr Duration seconds(double v) { return Duration::ofBase(v); }
[[nodiscard]] constexpr double inSeconds(Duration d) { return d.inBase(); }
[[nodiscard]] constexpr Duration minutes(double v) { return Duration::ofBase(v * 60.0); }
[[nodiscard]] constexpr Duration hours(double v) { return Duration::ofBase(v * 3600.0); }
[[nodiscard]] constexpr double inHours(Duration d) { return d.inBase() / 3600.0; }
[[nodiscard]] constexpr Duration days(double v) { return Duration::ofBase(v * 86400.0); }
[[nodiscard]] constexpr double inDays(Duration d) { return d.inBase() / 86400.0; }
/// A year of 8,760 hours, the convention of embodied and capital-recovery formulas.
[[nodiscard]] constexpr Duration years(double v) { return Duration::ofBase(v * 8760.0 * 3600.0); }
[[nodiscard]] constexpr double inYears(Duration d) { return d.inBase() / (8760.0 * 3600.0); }

[[nodiscard]] constexpr Energy joules(double v) { return Energy::ofBase(v); }
[[nodiscard]] constexpr double inJoules(Energy e) { return e.inBase(); }
[[nodiscard]] constexpr Energy wattHours(double v) { return Energy::ofBase(v * 3.6e3); }
[[nodiscard]] constexpr Energy kilowattHours(double v) { return Energy::ofBase(v * 3.6e6); }
[[nodiscard]] constexpr double inKilowattHours(Energy e) { return e.inBase() / 3.6e6; }

[[nodiscard]] constexpr Power watts(double v) { return Power::ofBase(v); }
[[nodiscard]] constexpr double inWatts(Power p) { return p.inBase(); }

[[nodiscard]] constexpr Carbon grams(double v) { return Carbon::ofBase(v); }
[[nodiscard]] constexpr double inGrams(Carbon c) { return c.inBase(); }
[[nodiscard]] constexpr Carbon kilograms(double v) { return Carbon::ofBase(v * 1e3); }
[[nodiscard]] constexpr double inKilograms(Carbon c) { return c.inBase() / 1e3; }
[[nodiscard]] constexpr Carbon tonnes(double v) { return Carbon::ofBase(v * 1e6); }
[[nodiscard]] constexpr CarbonIntensity gramsPerKilowattHour(double v) { return CarbonIntensity::ofBase(v / 3.6e6); }
[[nodiscard]] constexpr double inGramsPerKilowattHour(CarbonIntensity i) { return i.inBase() * 3.6e6; }
[[nodiscard]] constexpr CarbonRate gramsPerHour(double v) { return CarbonRate::ofBase(v / 3600.0); }
[[nodiscard]] constexpr double inGramsPerHour(CarbonRate r) { return r.inBase() * 3600.0; }

[[nodiscard]] constexpr Water litres(double v) { return Water::ofBase(v); }
[[nodiscard]] constexpr double inLitres(Water w) { return w.inBase(); }
[[nodiscard]] constexpr WaterIntensity litresPerKilowattHour(double v) { return WaterIntensity::ofBase(v / 3.6e6); }
[[nodiscard]] constexpr double inLitresPerKilowattHour(WaterIntensity i) { return i.inBase() * 3.6e6; }

[[nodiscard]] constexpr Money dollars(double v) { return Money::ofBase(v); }
[[nodiscard]] constexpr double inDollars(Money m) { return m.inBase(); }
[[nodiscard]] constexpr MoneyRate dollarsPerHour(double v) { return MoneyRate::ofBase(v / 3600.0); }
[[nodiscard]] constexpr double inDollarsPerHour(MoneyRate r) { return r.inBase() * 3600.0; }
[[nodiscard]] constexpr EnergyPrice dollarsPerKilowattHour(double v) { return EnergyPrice::ofBase(v / 3.6e6); }
[[nodiscard]] constexpr double inDollarsPerKilowattHour(EnergyPrice p) { return p.inBase() * 3.6e6; }

[[nodiscard]] constexpr Flops flops(double v) { return Flops::ofBase(v); }
[[nodiscard]] constexpr double inFlops(Flops f) { return f.inBase(); }
[[nodiscard]] constexpr FlopRate flopsPerSecond(double v) { return FlopRate::ofBase(v); }
[[nodiscard]] constexpr FlopRate teraflopsPerSecond(double v) { return FlopRate::ofBase(v * 1e12); }
[[nodiscard]] constexpr double inFlopsPerSecond(FlopRate f) { return f.inBase(); }

[[nodiscard]] constexpr Bytes bytes(double v) { return Bytes::ofBase(v); }
[[nodiscard]] constexpr double inBytes(Bytes b) { return b.inBase(); }
[[nodiscard]] constexpr Bytes gigabytes(double v) { return Bytes::ofBase(v * 1e9); }
[[nodiscard]] constexpr double inGigabytes(Bytes b) { return b.inBase() / 1e9; }
[[nodiscard]] constexpr ByteRate bytesPerSecond(double v) { return ByteRate::ofBase(v); }
[[nodiscard]] constexpr double inBytesPerSecond(ByteRate r) { return r.inBase(); }
[[nodiscard]] constexpr ByteRate gigabytesPerSecond(double v) { return ByteRate::ofBase(v * 1e9); }

[[nodiscard]] constexpr Rate perSecond(double v) { return Rate::ofBase(v); }
[[nodiscard]] constexpr double inPerSecond(Rate r) { return r.inBase(); }
[[nodiscard]] constexpr Rate perHour(double v) { return Rate::ofBase(v / 3600.0); }
[[nodiscard]] constexpr double inPerHour(Rate r) { return r.inBase() * 3600.0; }

} // namespace models
