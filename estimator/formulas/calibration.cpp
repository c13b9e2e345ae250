#include "estimator/formulas/calibration.h"

#include <cmath>

namespace estimator {

Result<Posterior> calibrate(std::span<const double> ratios, double priorSigma, double errorSigma) {
    if (const auto broken = firstBroken(positive("prior sigma", priorSigma), positive("error sigma", errorSigma)))
        return outOfDomain(kCalibration, *broken);
    double logs = 0.0;
    for (const double ratio : ratios) {
        if (const auto broken = firstBroken(positive("measured over predicted", ratio))) return outOfDomain(kCalibration, *broken);
        logs += std::log(ratio);
    }
    const double errorVariance = errorSigma * errorSigma;
    const double precision = 1.0 / (priorSigma * priorSigma) + static_cast<double>(ratios.size()) / errorVariance;
    const Posterior posterior{logs / errorVariance / precision, 1.0 / std::sqrt(precision)};
    return finite(kCalibration, posterior, posterior.mean, posterior.sigma);
}

Result<double> probabilityBelow(std::span<const double> a, std::span<const double> b) {
    const double draws = static_cast<double>(a.size());
    if (const auto broken = firstBroken(atLeastOne("draws", draws),
                                        that("draws", draws, FOUREM_WORDS("formulas", "as many in each run"), a.size() == b.size())))
        return outOfDomain(kPreference, *broken);
    double below = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (const auto broken = firstBroken(anyNumber("draw", a[i]), anyNumber("draw", b[i]))) return outOfDomain(kPreference, *broken);
        if (a[i] < b[i]) below += 1.0;
        else if (a[i] == b[i]) below += 0.5;
    }
    return below / draws;
}

} // namespace estimator
