#include "estimator/formulas/validation_metrics.h"

#include "estimator/formulas/uncertainty.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace estimator {
namespace {

/// Ranks from 1, ties at the mean of theirs.
std::vector<double> ranks(const std::vector<double>& values) {
    std::vector<double> result;
    for (const double value : values) {
        double below = 0.0;
        double equal = 0.0;
        for (const double other : values) {
            if (other < value) below += 1.0;
            else if (other == value) equal += 1.0;
        }
        result.push_back(below + (equal + 1.0) / 2.0);
    }
    return result;
}

} // namespace

Result<PredictionErrors> predictionErrors(std::span<const PredictionPair> pairs) {
    const double count = static_cast<double>(pairs.size());
    if (const auto broken = firstBroken(atLeastOne("pairs", count))) return outOfDomain(kPredictionErrors, *broken);
    std::vector<double> absolute;
    std::vector<double> logs;
    PredictionErrors errors{};
    for (const PredictionPair& pair : pairs) {
        if (const auto broken = firstBroken(positive("predicted value", pair.predicted), positive("actual value", pair.actual)))
            return outOfDomain(kPredictionErrors, *broken);
        const double ratio = pair.predicted / pair.actual;
        const double factor = std::max(ratio, pair.actual / pair.predicted);
        absolute.push_back(std::abs(pair.predicted - pair.actual) / pair.actual);
        logs.push_back(std::log(ratio));
        errors.meanAbsolute += absolute.back();
        errors.withinQuarter += factor <= 1.25 ? 1.0 : 0.0;
        errors.withinTwo += factor <= 2.0 ? 1.0 : 0.0;
    }
    for (double* sum : {&errors.meanAbsolute, &errors.withinQuarter, &errors.withinTwo}) *sum /= count;
    std::ranges::sort(absolute);
    errors.medianAbsolute = quantile(absolute, 0.5).value_or(0.0);
    double mean = 0.0;
    for (const double log : logs) mean += log / count;
    double squares = 0.0;
    for (const double log : logs) squares += (log - mean) * (log - mean);
    errors.bias = std::expm1(mean);
    errors.sigmaLog = pairs.size() > 1 ? std::sqrt(squares / (count - 1.0)) : 0.0;
    return finite(kPredictionErrors, errors, errors.meanAbsolute, errors.bias, errors.sigmaLog);
}

Result<Coverage> coverage(double hits, double cases) {
    if (const auto broken =
            firstBroken(atLeastOne("cases", cases),
                        that("hits", hits, FOUREM_WORDS("formulas", "0 up to the number of cases"), hits >= 0.0 && hits <= cases)))
        return outOfDomain(kCoverage, *broken);
    constexpr double kZ = 1.959964;
    const double p = hits / cases;
    const double scale = 1.0 + kZ * kZ / cases;
    const double centre = (p + kZ * kZ / (2.0 * cases)) / scale;
    const double half = kZ * std::sqrt(p * (1.0 - p) / cases + kZ * kZ / (4.0 * cases * cases)) / scale;
    return finite(kCoverage, Coverage{p, centre - half, centre + half}, centre, half);
}

Result<double> rankCorrelation(std::span<const PredictionPair> pairs) {
    const double count = static_cast<double>(pairs.size());
    if (const auto broken = firstBroken(that("pairs", count, FOUREM_WORDS("formulas", "2 or more"), pairs.size() >= 2)))
        return outOfDomain(kRankCorrelation, *broken);
    std::vector<double> predicted;
    std::vector<double> actual;
    for (const PredictionPair& pair : pairs) {
        if (const auto broken = firstBroken(anyNumber("predicted value", pair.predicted), anyNumber("actual value", pair.actual)))
            return outOfDomain(kRankCorrelation, *broken);
        predicted.push_back(pair.predicted);
        actual.push_back(pair.actual);
    }
    const auto left = ranks(predicted);
    const auto right = ranks(actual);
    const double mean = (count + 1.0) / 2.0;
    double both = 0.0;
    double leftSquares = 0.0;
    double rightSquares = 0.0;
    for (std::size_t i = 0; i < left.size(); ++i) {
        both += (left[i] - mean) * (right[i] - mean);
        leftSquares += (left[i] - mean) * (left[i] - mean);
        rightSquares += (right[i] - mean) * (right[i] - mean);
    }
    if (const auto broken = firstBroken(positive("spread of ranks", leftSquares * rightSquares)))
        return outOfDomain(kRankCorrelation, *broken);
    return both / std::sqrt(leftSquares * rightSquares);
}

} // namespace estimator
