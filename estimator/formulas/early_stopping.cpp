#include "estimator/formulas/early_stopping.h"

#include <algorithm>
#include <cmath>

namespace estimator {

Result<EarlyStop> earlyStop(const LearningCurve& curve) {
    if (const auto broken = firstBroken(
            positive("curve scale", curve.scale), positive("curve exponent", curve.exponent), positive("least gain", curve.leastGain),
            positive("window", curve.window),
            that("planned steps", curve.planned, FOUREM_WORDS("formulas", "one window or more"), curve.planned >= curve.window)))
        return outOfDomain(kEarlyStop, *broken);
    const auto gainsEnough = [&](double windows) {
        const double start = windows * curve.window;
        const double gain = curve.scale * (std::pow(start, -curve.exponent) - std::pow(start + curve.window, -curve.exponent));
        return gain >= curve.leastGain;
    };
    // The gain falls from window to window, so the first one below δ is found by halving.
    double last = std::ceil(curve.planned / curve.window);
    double first = 1.0;
    while (first < last) {
        const double middle = std::floor(first + (last - first) / 2.0);
        if (gainsEnough(middle)) first = middle + 1.0;
        else last = middle;
    }
    const double steps = std::min(curve.planned, (first + 1.0) * curve.window);
    return finite(kEarlyStop, EarlyStop{steps, steps / curve.planned}, steps);
}

} // namespace estimator
