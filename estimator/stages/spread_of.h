#pragma once

#include "estimator/stages/chip.h"
#include "estimator/stages/unknown.h"

#include <string_view>

namespace estimator {

/// Standard deviations of the logarithm of what a model predicts, for things that its fit has not seen.
struct KnownSpread {
    double time;
    double power;
};

/// Of a step, from the measured runs of the same software, kind of model and chip, else generation of chip, else of the software alone,
/// else of none.
/// @param engine  of text: its software; else "images" or "video"
/// @param kind    "encoder", "dense", "mixture", "hybrid", with "_pictures" where the request shows some; of pictures: their software
/// @source METHODOLOGY.md M-8.1
template <class R>
[[nodiscard]] KnownSpread servingSpread(const Scope<R>& scope, const Chip<R>& chip, std::string_view engine, std::string_view kind);

/// Of the load that a field tells: none where the plan gives its range, which is drawn itself.
/// @source METHODOLOGY.md M-8.1, M-8.6
template <class R>
[[nodiscard]] Spread workloadSpread(const Scope<R>& scope, std::string_view field);

/// The row of that name in the table of constants, if there is one.
template <class R>
[[nodiscard]] std::optional<KnownSpread> spreadOf(const Scope<R>& scope, std::string name);

} // namespace estimator
