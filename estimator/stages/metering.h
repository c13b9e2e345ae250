#pragma once

#include "estimator/stages/footprint.h"

#include <optional>
#include <string>

namespace estimator {

/// How the energy of a stage on accelerators is added up: what was measured, and what stands around the chips.
template <class R>
struct Metering {
    template <class T>
    using N = Noted<T, R>;

    std::optional<N<Energy>> knownEnergy; ///< of one run
    std::optional<N<Power>> knownPower;   ///< of one chip
    std::string knownScope;               ///< "chip", "server", "facility": what the known value covers
    bool containsHost = false;
    models::Result<N<double>> hostFactor; ///< server power over chip power, without its base
    models::Result<N<double>> hostBase;   ///< W of one server
    models::Result<N<double>> serversPerChip;
    models::Result<N<double>> network;
    models::Result<std::optional<N<double>>> idle;
    std::string name, chipName; ///< for errors
    std::string where;
    friend bool operator==(const Metering&, const Metering&) = default;

    [[nodiscard]] static Metering of(const Scope<R>& scope, const Place<R>& place, const Chip<R>& chip, const Occupation<R>& occupation,
                                     Remarks remarks);

    /// Energy of all repetitions. Known values replace what their scope contains.
    /// @source METHODOLOGY.md M-4.3, M-4.4
    [[nodiscard]] StageEnergy<R> energy(const Place<R>& place, const Usage<R>& used, const N<double>& repetitions, const Factors& factors,
                                        R& recorder) const;

private:
    [[nodiscard]] std::optional<N<Energy>> reading(const Usage<R>& used, const N<double>& repetitions, R& recorder) const;
    [[nodiscard]] models::Result<N<Energy>> itEnergy(const Usage<R>& used, const N<Energy>& chipEnergy, bool hasHost,
                                                     const N<double>& repetitions, const Factors& factors, StageEnergy<R>& energy,
                                                     R& recorder) const;
};

} // namespace estimator
