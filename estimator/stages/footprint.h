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

    void set(Component component, Energy value) { parts[static_cast<std::size_t>(component)] = value; }
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
    std::optional<N<Flops>> computed; ///< useful operations of training; noted where a trace is
};

/// None of something, as a leaf of its own: a stage without accelerators has no time of theirs.
template <class T, class R>
[[nodiscard]] Noted<T, R> zeroLeaf(R& recorder, const char* name) {
    if constexpr (R::kRecords) return recorder.leaf(T{}, {TraceKind::derived, name, {}, {}, {}});
    else return {};
}

/// E_fac from E_IT and the place's PUE, with the overhead as its part.
template <class R>
void addFacility(const Place<R>& place, const Factors& factors, StageEnergy<R>& energy, R& recorder);

/// Adds energy of servers beside the accelerators to E_IT, and with it to E_fac.
template <class R>
void addServers(const Place<R>& place, const Noted<Energy, R>& besides, const Factors& factors, StageEnergy<R>& energy, R& recorder);

/// Takes the fans out of E_IT that liquid cooling replaces, and what they cost out of E_fac. What pumps and chillers take is in the PUE.
/// @source METHODOLOGY.md M-4.5
template <class R>
void coolServers(const Place<R>& place, const Noted<double, R>& ratio, const Factors& factors, StageEnergy<R>& energy, R& recorder);

/// Energy of processors, disks and switches, which is metered at the server: nothing of it is an accelerator's.
template <class R>
[[nodiscard]] StageEnergy<R> serverEnergy(const Place<R>& place, const Noted<Energy, R>& it, const Factors& factors, R& recorder);

} // namespace estimator
