#include "estimator/formulas/sensitivity.h"

#include "models/core/words.h"

#include <cmath>

namespace estimator {
namespace {

double meanOf(std::span<const double> values) {
    double sum = 0.0;
    for (const double value : values) sum += value;
    return sum / static_cast<double>(values.size());
}

struct MeanWithError {
    double mean, error; ///< standard error of the mean
};

MeanWithError meanSquaredDifference(std::span<const double> left, std::span<const double> right) {
    const double count = static_cast<double>(left.size());
    std::vector<double> squares(left.size());
    for (std::size_t i = 0; i < left.size(); ++i) squares[i] = (left[i] - right[i]) * (left[i] - right[i]);
    const double mean = meanOf(squares);
    double spread = 0.0;
    for (const double square : squares) spread += (square - mean) * (square - mean);
    return {mean, left.size() > 1 ? std::sqrt(spread / (count - 1.0) / count) : 0.0};
}

double pooledVariance(const SensitivityRuns& runs) {
    const double mean = (meanOf(runs.a) + meanOf(runs.b)) / 2.0;
    double sum = 0.0;
    for (const double value : runs.a) sum += (value - mean) * (value - mean);
    for (const double value : runs.b) sum += (value - mean) * (value - mean);
    return sum / static_cast<double>(runs.a.size() + runs.b.size());
}

} // namespace

Result<Indices> sensitivityIndices(const SensitivityRuns& runs) {
    const double draws = static_cast<double>(runs.a.size());
    bool same = runs.b.size() == runs.a.size();
    for (const auto& column : runs.swapped) same = same && column.size() == runs.a.size();
    if (const auto broken =
            firstBroken(atLeastOne("draws", draws), that("draws", draws, FOUREM_WORDS("formulas", "as many in each run"), same)))
        return outOfDomain(kSensitivity, *broken);
    const double variance = pooledVariance(runs);
    if (const auto broken = firstBroken(positive("variance", variance))) return outOfDomain(kSensitivity, *broken);
    Indices indices;
    for (const auto& column : runs.swapped) {
        const MeanWithError others = meanSquaredDifference(runs.b, column);
        const MeanWithError own = meanSquaredDifference(runs.a, column);
        indices.first.push_back(1.0 - others.mean / (2.0 * variance));
        indices.total.push_back(own.mean / (2.0 * variance));
        indices.firstError.push_back(others.error / (2.0 * variance));
        indices.totalError.push_back(own.error / (2.0 * variance));
        if (!domain::isFinite(indices.first.back()) || !domain::isFinite(indices.total.back())) return notFinite(kSensitivity);
    }
    return indices;
}

Result<Indices> sensitivityIndices(const std::function<double(std::span<const double>)>& model, std::size_t inputs, std::size_t draws,
                                   std::uint64_t seed) {
    const auto sample = latinHypercube(seed, draws, 2 * inputs);
    if (!sample) return tl::unexpected{sample.error()};
    SensitivityRuns runs{std::vector<double>(draws), std::vector<double>(draws),
                         std::vector<std::vector<double>>(inputs, std::vector<double>(draws))};
    std::vector<double> a(inputs);
    std::vector<double> b(inputs);
    for (std::size_t draw = 0; draw < draws; ++draw) {
        for (std::size_t input = 0; input < inputs; ++input) {
            a[input] = sample->columns[input][draw];
            b[input] = sample->columns[inputs + input][draw];
        }
        runs.a[draw] = model(a);
        runs.b[draw] = model(b);
        for (std::size_t input = 0; input < inputs; ++input) {
            const double kept = a[input];
            a[input] = b[input];
            runs.swapped[input][draw] = model(a);
            a[input] = kept;
        }
    }
    return sensitivityIndices(runs);
}

} // namespace estimator
