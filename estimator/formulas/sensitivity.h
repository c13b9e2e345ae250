#pragma once

#include "estimator/formulas/random.h"
#include "estimator/formulas/uncertainty.h"

#include <functional>
#include <span>
#include <vector>

/// Variance-based sensitivity of any model.
namespace estimator {

inline constexpr std::size_t kPublishedIndicesDraws = 16384;

/// Outputs of a model on two independent samples A and B, and on A with one column of B at a time.
struct SensitivityRuns {
    std::vector<double> a;
    std::vector<double> b;
    std::vector<std::vector<double>> swapped; ///< by input
};

inline constexpr Formula kSensitivity{"M-8.4b", FOUREM_WORDS("formulas", "Sensitivity indices"),
                                      "S_i = 1 − mean((y_B − y_AB,i)²)/(2V); ST_i = mean((y_A − y_AB,i)²)/(2V)",
                                      "Jansen 1999; Saltelli et al. 2010"};

/// Jansen's estimators, with the standard error of their means at this variance. V is the population variance of the outputs of A and B
/// pooled.
///
/// @param runs    finite outputs, all of one length, at least one, not all equal
/// @error domain  an input outside its domain
/// @source M-8.4b
[[nodiscard]] Result<Indices> sensitivityIndices(const SensitivityRuns& runs);

/// Draws one hypercube of twice the inputs (the first half is A), runs the model N·(k + 2) times and estimates.
///
/// @param model   from uniform draws of the inputs in (0, 1) to an output
/// @error domain  no draws, an output that is not finite, or outputs that are all equal
/// @source M-8.4b
[[nodiscard]] Result<Indices> sensitivityIndices(const std::function<double(std::span<const double>)>& model, std::size_t inputs,
                                                 std::size_t draws, std::uint64_t seed = kSeed);

} // namespace estimator
