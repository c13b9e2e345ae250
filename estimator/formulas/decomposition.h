#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

/// Which practice brought which part of an improvement.
///
///     const auto split = logShapley(7, [&](Coalition improved) { return footprintWith(improved); });
///     split->factors[0];  // how many times better because of the first group
namespace estimator {

/// Groups that are improved: bit k stands for group k.
using Coalition = std::uint32_t;
inline constexpr std::size_t kMostGroups = 16;

/// Which of so many groups a coalition has.
[[nodiscard]] std::vector<bool> membersOf(Coalition coalition, std::size_t groups);

struct ShapleySplit {
    std::vector<double> factors; ///< by group; > 1 is better. Their product is `total`
    double baseline;             ///< footprint with no group improved
    double improved;             ///< footprint with all of them
    double total;                ///< baseline over improved
};

inline constexpr Formula kLogShapley{"M-9.1", FOUREM_WORDS("formulas", "Factors of an improvement"),
                                     "factor_k = exp(−Σ_S |S|!(n − |S| − 1)!/n!·(ln f(S + k) − ln f(S)))", "Shapley 1953, in logarithms"};

/// Splits an improvement among groups so that the order does not matter and the factors multiply to the whole.
///
/// @param groups     1 to 16; the footprint is evaluated 2^groups times
/// @param footprint  of a coalition, > 0
/// @error domain     no groups or too many, a footprint that is not above 0, or an error of `footprint`
/// @source M-9.1
[[nodiscard]] Result<ShapleySplit> logShapley(std::size_t groups, const std::function<Result<double>(Coalition)>& footprint);

/// The same for more groups than can be enumerated: the mean over seeded orders in which the groups join.
struct SampledSplit {
    std::vector<double> factors;        ///< by group; their product is `total`
    std::vector<double> standardErrors; ///< of ln(factor), from the spread over the orders
    double baseline;
    double improved;
    double total;
};

inline constexpr std::size_t kMostExactGroups = 12;

inline constexpr Formula kSampledShapley{"M-9.1b", FOUREM_WORDS("formulas", "Factors of an improvement, sampled"),
                                         "factor_k = exp(−mean over orders of (ln f(S + k) − ln f(S)))", "Castro, Gómez and Tejada 2009"};

/// @param members   of the improved groups, by group → `Result<double>` footprint, above 0
/// @param orders    how many orders; each is also walked backwards, which halves the variance
/// @error domain    no groups or no orders, or a footprint that is not above 0
/// @source M-9.1b
[[nodiscard]] Result<SampledSplit> sampledShapley(std::size_t groups, std::size_t orders, std::uint64_t seed,
                                                  const std::function<Result<double>(const std::vector<bool>& members)>& footprint);

/// A change in shares that add up, for footprints that may be 0: where a mixture comes to nothing there are no logarithms.
struct AdditiveSplit {
    std::vector<double> changes;        ///< by group; their sum is `improved` − `baseline`
    std::vector<double> standardErrors; ///< of the changes; 0 where every coalition was evaluated
    double baseline;
    double improved;
};

inline constexpr Formula kAdditiveShapley{"M-9.1c", FOUREM_WORDS("formulas", "Shares of a change"),
                                          "change_k = Σ_S |S|!(n − |S| − 1)!/n!·(f(S + k) − f(S))",
                                          "Shapley 1953; sampled: Castro, Gómez and Tejada 2009"};

/// @param groups     at least one; up to `kMostExactGroups` every coalition is evaluated, above that seeded orders both ways
/// @param footprint  of the improved groups, any finite value
/// @error domain     no groups or no orders, a footprint that is not finite, or an error of `footprint`
/// @source M-9.1c
[[nodiscard]] Result<AdditiveSplit> additiveShapley(std::size_t groups, std::size_t orders, std::uint64_t seed,
                                                    const std::function<Result<double>(const std::vector<bool>& members)>& footprint);

/// A stage as a product of factors, before and after.
struct FactoredStage {
    std::vector<double> before;
    std::vector<double> after;
};

struct LmdiSplit {
    std::vector<double> weights; ///< by stage; 0 for a stage that appears or vanishes
    std::vector<double> factors; ///< by factor; their product is `total`
    double total;                ///< sum before over sum after
};

/// L(a, b) = (a − b)/ln(a/b); of equal amounts the amount itself, 0 where one is 0.
///
/// @param a, b  ≥ 0
[[nodiscard]] double logarithmicMean(double a, double b);

inline constexpr Formula kLmdi{"M-9.2", FOUREM_WORDS("formulas", "Factors of a sum of stages (LMDI)"),
                               "D_x = exp(Σ_i w_i·ln(x0_i/x1_i)); w_i = L(c0_i, c1_i)/L(C0, C1); L(a, b) = (a − b)/ln(a/b)",
                               "Ang and Liu 2001; limits for zeros: Wood and Lenzen 2006"};

/// Splits the change of a sum of products among their factors, exactly. Where a stage appears or vanishes, the factors that are
/// zero carry its limit, in equal parts.
///
/// @param stages  at least one, all with the same number (≥ 1) of factors ≥ 0, both sums > 0
/// @error domain  an input outside its domain
/// @source M-9.2
[[nodiscard]] Result<LmdiSplit> lmdi(std::span<const FactoredStage> stages);

} // namespace estimator
