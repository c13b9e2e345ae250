#pragma once

#include "estimator/stages/place.h"
#include "estimator/stages/usage.h"

#include <array>
#include <optional>

namespace estimator {

/// Energy of all repetitions of a stage, split by where it goes. Parts that were measured together are absent and stand under `server`.
template <class R>
struct StageEnergy {
    template <class T>
    using N = Noted<T, R>;

    models::Result<N<Energy>> chip;
    models::Result<N<Energy>> it;
    models::Result<N<Energy>> facility;
    std::array<std::optional<Energy>, kComponentCount> parts;
};

/// All figures of a stage over the horizon; each may be missing on its own.
template <class R>
struct StageFigures {
    template <class T>
    using N = Noted<T, R>;

    models::Result<N<Duration>> wall;
    models::Result<N<Duration>> chipTime;
    StageEnergy<R> energy;
    models::Result<N<Carbon>> embodied;
    models::Result<N<Money>> cost;
    std::optional<N<double>> unitsServed;
};

/// From what a stage's accelerators do to its figures: host, network and idle energy, PUE, embodied emissions, cost. Known values of the
/// user replace what their scope contains.
/// @source METHODOLOGY.md M-4.3, M-4.4, M-5.2, M-7
template <class R>
[[nodiscard]] models::Result<StageFigures<R>> acceleratorFigures(const Scope<R>& scope, const Place<R>& place, const Usage<R>& usage,
                                                                 const Noted<double, R>& repetitions, Remarks remarks);

/// Stages without accelerators: processors, storage, transfer.
template <class R>
[[nodiscard]] models::Result<StageFigures<R>> processorFigures(const Scope<R>& scope, const Place<R>& place,
                                                               const Noted<double, R>& repetitions, Remarks remarks);
template <class R>
[[nodiscard]] models::Result<StageFigures<R>> storageFigures(const Scope<R>& scope, const Place<R>& place,
                                                             const Noted<double, R>& repetitions, Remarks remarks);
template <class R>
[[nodiscard]] models::Result<StageFigures<R>> transferFigures(const Scope<R>& scope, const Place<R>& place,
                                                              const Noted<double, R>& repetitions, Remarks remarks);

/// E_fac from E_IT and the place's PUE, with the overhead as its part.
template <class R>
void addFacility(const Scope<R>& scope, const Place<R>& place, StageEnergy<R>& energy);

} // namespace estimator
