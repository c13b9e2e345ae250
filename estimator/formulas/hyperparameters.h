#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <span>

/// How many trials a hyper-parameter search takes, and with which budget.
namespace estimator {

inline constexpr double kBayesianGain = 5.0; ///< trials of random search per trial of Bayesian search; 1 to 100, assumed
inline constexpr double kHalvingFactor = 3.0;

inline constexpr Formula kGridTrials{"M-1.14", FOUREM_WORDS("formulas", "Trials of a grid search"), "trials = Π k_i",
                                     FOUREM_WORDS("formulas", "definition")};

/// @param values  per hyper-parameter, ≥ 1; at least one hyper-parameter
/// @error domain  a count below 1
/// @source M-1.14
[[nodiscard]] Result<double> gridTrials(std::span<const double> values);

inline constexpr Formula kRandomTrials{"M-1.14b", FOUREM_WORDS("formulas", "Trials of a random search"), "trials = ⌈ln(1 − p)/ln(1 − q)⌉",
                                       "Bergstra and Bengio 2012, JMLR 13:281"};

/// Trials that hit the best share `best` of the space with probability `confidence`.
///
/// @param confidence  p in (0, 1), usually .95
/// @param best        q in (0, 1), usually .05
/// @error domain  an input outside its domain
/// @source M-1.14b
[[nodiscard]] Result<double> randomTrials(double confidence, double best);

inline constexpr Formula kBayesianTrials{"M-1.14c", FOUREM_WORDS("formulas", "Trials of a Bayesian search"), "trials = ⌈n_random/g⌉",
                                         "Turner et al. 2021 (arXiv:2104.10201); the gain is an assumption"};

/// @param random  ≥ 1, trials of a random search of the same quality
/// @param gain    ≥ 1
/// @error domain  an input outside its domain
/// @source M-1.14c
[[nodiscard]] Result<double> bayesianTrials(double random, double gain = kBayesianGain);

struct HalvingInput {
    double configurations;          ///< n at the first rung
    double firstBudget;             ///< r, in any unit
    double factor = kHalvingFactor; ///< η
    double fullBudget;              ///< R of a trial that is never stopped
};

struct HalvingBudget {
    double restarting; ///< units when each rung starts anew
    double resuming;   ///< units when rungs continue from checkpoints
    double full;       ///< units of training every configuration to the end
};

inline constexpr Formula kSuccessiveHalving{"M-1.14d", FOUREM_WORDS("formulas", "Budget of successive halving"),
                                            "restart Σ n_i·r_i, resume Σ n_i·(r_i − r_{i−1}); n_i = ⌊n/η^i⌋, r_i = r·η^i ≤ R",
                                            "Li et al. 2016 (arXiv:1603.06560)"};

/// Training units of successive halving.
///
/// @param input   configurations ≥ 1, 0 < first budget ≤ full budget, factor ≥ 2
/// @error domain  a member outside its domain
/// @source M-1.14d
[[nodiscard]] Result<HalvingBudget> successiveHalving(const HalvingInput& input);

} // namespace estimator
