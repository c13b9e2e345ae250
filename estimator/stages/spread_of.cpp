#include "estimator/stages/spread_of.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace estimator {
namespace {

// A step that takes longer than predicted keeps the chip less busy: its energy moves about half as much as its time. What is left of the
// spread of the energy is the power's.
constexpr double kEnergyOverTime = 0.5;
constexpr double kLeastPower = 0.06;

} // namespace

template <class R>
std::optional<KnownSpread> spreadOf(const Scope<R>& scope, std::string name) {
    for (char& letter : name)
        if (letter == '-' || letter == '.' || letter == ' ') letter = '_';
    if (!scope.facts().has(models::EntryKind::constants, name)) return std::nullopt; // else every miss looks for like names
    const auto time = scope.maybeFigure(models::EntryKind::constants, name, "time_sigma");
    const auto energy = scope.maybeFigure(models::EntryKind::constants, name, "energy_sigma");
    if (!time || !energy) return std::nullopt;
    const double ofTime = kEnergyOverTime * time->value;
    return KnownSpread{time->value, std::sqrt(std::max(kLeastPower * kLeastPower, energy->value * energy->value - ofTime * ofTime))};
}

template <class R>
KnownSpread servingSpread(const Scope<R>& scope, const Chip<R>& chip, std::string_view engine, std::string_view kind) {
    const std::string_view plain = kind.substr(0, kind.find("_pictures"));
    const std::string_view generation = chip.text("generation");
    for (const std::string& name :
         std::array{fmt::format("spread_{}_{}_{}", engine, kind, chip.id()), fmt::format("spread_{}_{}_{}", engine, kind, generation),
                    fmt::format("spread_{}_{}_{}", engine, plain, generation), fmt::format("spread_{}_{}", engine, generation),
                    fmt::format("spread_{}", engine)})
        if (const auto known = spreadOf(scope, name)) return *known;
    return {sigmaOf(scope, "sigma_decode_other"), sigmaOf(scope, "sigma_power_other")};
}

template <class R>
Spread workloadSpread(const Scope<R>& scope, std::string_view field) {
    if (scope.isRange(field)) return {};
    return {scope.id().text(), scope.name(), sigmaOf(scope, "sigma_workload")};
}

template KnownSpread servingSpread(const Scope<TraceRecorder>&, const Chip<TraceRecorder>&, std::string_view, std::string_view);
template KnownSpread servingSpread(const Scope<NoRecorder>&, const Chip<NoRecorder>&, std::string_view, std::string_view);
template std::optional<KnownSpread> spreadOf(const Scope<TraceRecorder>&, std::string);
template std::optional<KnownSpread> spreadOf(const Scope<NoRecorder>&, std::string);
template Spread workloadSpread(const Scope<TraceRecorder>&, std::string_view);
template Spread workloadSpread(const Scope<NoRecorder>&, std::string_view);

} // namespace estimator
