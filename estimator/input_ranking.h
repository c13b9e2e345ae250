#pragma once

#include "estimator/estimate.h"
#include "estimator/stages/unknown.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace estimator {

/// What one unknown, or one range of the plan, does to a total: how far it moves it alone, and its share of the whole spread.
struct InputEffect {
    Unknown kind = Unknown::time;
    std::string subject;         ///< whose: an accelerator, a site, "all sites", a stage
    std::string field;           ///< label of the field whose range in the plan it is; empty: an unknown of the model, of that kind
    double sigma = 0.0;          ///< of the logarithm of the input's factor
    double low = 0.0;            ///< the total with the input at its P10, all others at their median
    double high = 0.0;           ///< the same at its P90
    std::optional<double> first; ///< Sobol index of the input alone, over the draws that are possible; none where too few are
    std::optional<double> total; ///< the same with its interactions
    std::optional<double> firstError, totalError; ///< standard errors of sampling: two inputs that differ by less are not ranked by it
    /// Names of the stages that it moves, where name and subject tell it from no other effect; else empty.
    std::vector<std::string> stages = {};
    [[nodiscard]] std::string whose() const; ///< "NVIDIA H100 SXM5 (Serve, Train)", in English as the parts are
    [[nodiscard]] std::string_view name() const { return field.empty() ? label(kind) : std::string_view{field}; }
    [[nodiscard]] double swing() const { return high > low ? high - low : low - high; }
};

struct RankingOptions {
    std::optional<Basis> basis = {};
    std::size_t draws = kDraws;
    std::uint64_t seed = kSeed;
    std::size_t threads = 1;
    std::stop_token stop = {};
};

/// The unknowns of a scenario and the ranges of its plan by their effect on one of its totals, the largest first. Those without any effect,
/// and those that make the work impossible at an end, are left out.
/// @error missingData  the total is not known
/// @error stopped, unknownScenario
/// @source METHODOLOGY.md M-8.4, M-8.4b
[[nodiscard]] models::Result<std::vector<InputEffect>> rankInputs(const models::Plan& plan, const models::Facts& facts,
                                                                  const models::ScenarioId& scenario, Metric metric,
                                                                  const RankingOptions& options = {});

} // namespace estimator
