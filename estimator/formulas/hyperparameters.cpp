#include "estimator/formulas/hyperparameters.h"

#include <cmath>

namespace estimator {

Result<double> gridTrials(std::span<const double> values) {
    double trials = 1.0;
    for (const double count : values) {
        if (const auto broken = firstBroken(atLeastOne("values", count))) return outOfDomain(kGridTrials, *broken);
        trials *= count;
    }
    if (const auto broken = firstBroken(atLeastOne("hyper-parameters", static_cast<double>(values.size()))))
        return outOfDomain(kGridTrials, *broken);
    return finite(kGridTrials, trials);
}

Result<double> randomTrials(double confidence, double best) {
    if (const auto broken = firstBroken(betweenZeroAndOne("confidence", confidence), betweenZeroAndOne("best share", best)))
        return outOfDomain(kRandomTrials, *broken);
    return finite(kRandomTrials, std::ceil(std::log1p(-confidence) / std::log1p(-best)));
}

Result<double> bayesianTrials(double random, double gain) {
    if (const auto broken = firstBroken(atLeastOne("trials", random), atLeastOne("gain", gain)))
        return outOfDomain(kBayesianTrials, *broken);
    return std::ceil(random / gain);
}

Result<HalvingBudget> successiveHalving(const HalvingInput& input) {
    if (const auto broken = firstBroken(atLeastOne("configurations", input.configurations), positive("first budget", input.firstBudget),
                                        that("factor", input.factor, FOUREM_WORDS("formulas", "2 or more"), input.factor >= 2.0),
                                        that("full budget", input.fullBudget, FOUREM_WORDS("formulas", "the first budget or more"),
                                             input.fullBudget >= input.firstBudget)))
        return outOfDomain(kSuccessiveHalving, *broken);
    HalvingBudget budget{0.0, 0.0, input.configurations * input.fullBudget};
    double before = 0.0;
    for (double growth = 1.0; input.firstBudget * growth <= input.fullBudget; growth *= input.factor) {
        const double survivors = std::floor(input.configurations / growth);
        const double each = input.firstBudget * growth;
        budget.restarting += survivors * each;
        budget.resuming += survivors * (each - before);
        before = each;
    }
    return finite(kSuccessiveHalving, budget, budget.restarting, budget.resuming, budget.full);
}

} // namespace estimator
