#include "estimator/formulas/decomposition.h"

#include "estimator/formulas/random.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <utility>

namespace estimator {
namespace {

/// |S|!·(n − |S| − 1)!/n! for each size of S.
std::vector<double> shapleyWeights(std::size_t groups) {
    std::vector<double> weights(groups);
    for (std::size_t size = 0; size < groups; ++size) {
        double choices = static_cast<double>(groups); // n·binomial(n − 1, |S|)
        for (std::size_t i = 0; i < size; ++i) choices *= static_cast<double>(groups - 1 - i) / static_cast<double>(i + 1);
        weights[size] = 1.0 / choices;
    }
    return weights;
}

/// What each group adds to `values`, which are by coalition, whatever the order.
std::vector<double> exactChanges(std::size_t groups, const std::vector<double>& values) {
    const auto weights = shapleyWeights(groups);
    std::vector<double> changes(groups, 0.0);
    for (std::size_t group = 0; group < groups; ++group) {
        const std::size_t bit = std::size_t{1} << group;
        for (std::size_t others = 0; others < values.size(); ++others)
            if ((others & bit) == 0)
                changes[group] += weights[static_cast<std::size_t>(std::popcount(others))] * (values[others | bit] - values[others]);
    }
    return changes;
}

/// The same, as the mean over seeded orders.
Result<AdditiveSplit> sampledChanges(std::size_t groups, std::size_t orders, std::uint64_t seed,
                                     const std::function<Result<double>(const std::vector<bool>&)>& valueOf) {
    const auto none = valueOf(std::vector<bool>(groups, false));
    if (!none) return tl::unexpected{none.error()};
    const auto all = valueOf(std::vector<bool>(groups, true));
    if (!all) return tl::unexpected{all.error()};

    SplitMix64 random{seed};
    std::vector<std::size_t> order(groups);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<double> sum(groups, 0.0);
    std::vector<double> squares(groups, 0.0);
    for (std::size_t round = 0; round < orders; ++round) {
        for (std::size_t i = groups - 1; i > 0; --i)
            std::swap(order[i], order[static_cast<std::size_t>(random.uniform() * static_cast<double>(i + 1))]);
        std::vector<double> both(groups, 0.0);
        for (const bool backwards : {false, true}) {
            std::vector<bool> members(groups, false);
            double before = *none;
            for (std::size_t i = 0; i < groups; ++i) {
                const std::size_t group = order[backwards ? groups - 1 - i : i];
                members[group] = true;
                const auto after = i + 1 == groups ? all : valueOf(members);
                if (!after) return tl::unexpected{after.error()};
                both[group] += (*after - before) / 2.0;
                before = *after;
            }
        }
        for (std::size_t group = 0; group < groups; ++group) {
            sum[group] += both[group];
            squares[group] += both[group] * both[group];
        }
    }
    const double count = static_cast<double>(orders);
    AdditiveSplit split{{}, {}, *none, *all};
    for (std::size_t group = 0; group < groups; ++group) {
        const double mean = sum[group] / count;
        const double variance = orders > 1 ? std::max(0.0, (squares[group] / count - mean * mean) * count / (count - 1.0)) : 0.0;
        split.changes.push_back(mean);
        split.standardErrors.push_back(std::sqrt(variance / count));
    }
    return split;
}

double product(std::span<const double> factors) {
    double result = 1.0;
    for (const double factor : factors) result *= factor;
    return result;
}

double zeros(std::span<const double> factors) {
    double count = 0.0;
    for (const double factor : factors) count += factor == 0.0 ? 1.0 : 0.0;
    return count;
}

/// What factor `index` of a stage adds to ln D, times the logarithmic mean of the sums.
double contribution(const FactoredStage& stage, std::size_t index, double before, double after) {
    const double x0 = stage.before[index];
    const double x1 = stage.after[index];
    if (before > 0.0 && after > 0.0) return x0 == x1 ? 0.0 : logarithmicMean(before, after) * std::log(x0 / x1);
    if (before > 0.0) return x1 == 0.0 ? before / zeros(stage.after) : 0.0;
    if (after > 0.0) return x0 == 0.0 ? -after / zeros(stage.before) : 0.0;
    return 0.0;
}

Result<std::size_t> factorCount(std::span<const FactoredStage> stages) {
    const std::size_t count = stages.empty() ? 0 : stages.front().before.size();
    if (const auto broken =
            firstBroken(atLeastOne("stages", static_cast<double>(stages.size())), atLeastOne("factors", static_cast<double>(count))))
        return outOfDomain(kLmdi, *broken);
    for (const FactoredStage& stage : stages) {
        const bool same = stage.before.size() == count && stage.after.size() == count;
        if (const auto broken =
                firstBroken(that("factors", static_cast<double>(count), FOUREM_WORDS("formulas", "as many in each stage"), same)))
            return outOfDomain(kLmdi, *broken);
        for (std::size_t i = 0; i < count; ++i)
            if (const auto broken = firstBroken(notNegative("factor", stage.before[i]), notNegative("factor", stage.after[i])))
                return outOfDomain(kLmdi, *broken);
    }
    return count;
}

} // namespace

std::vector<bool> membersOf(Coalition coalition, std::size_t groups) {
    std::vector<bool> members(groups);
    for (std::size_t i = 0; i < groups; ++i) members[i] = (coalition >> i & 1u) != 0;
    return members;
}

double logarithmicMean(double a, double b) {
    if (a == b) return a;
    if (a == 0.0 || b == 0.0) return 0.0;
    return (a - b) / std::log1p((a - b) / b);
}

Result<ShapleySplit> logShapley(std::size_t groups, const std::function<Result<double>(Coalition)>& footprint) {
    const double count = static_cast<double>(groups);
    if (const auto broken = firstBroken(that("groups", count, FOUREM_WORDS("formulas", "1 to 16"), groups >= 1 && groups <= kMostGroups)))
        return outOfDomain(kLogShapley, *broken);

    const Coalition all = (Coalition{1} << groups) - 1;
    std::vector<double> logs(std::size_t{all} + 1);
    ShapleySplit split{std::vector<double>(groups), 0.0, 0.0, 0.0};
    for (Coalition coalition = 0; coalition <= all; ++coalition) {
        const auto value = footprint(coalition);
        if (!value) return tl::unexpected{value.error()};
        if (const auto broken = firstBroken(positive("footprint", *value))) return outOfDomain(kLogShapley, *broken);
        logs[coalition] = std::log(*value);
        if (coalition == 0) split.baseline = *value;
        if (coalition == all) split.improved = *value;
    }
    const std::vector<double> changes = exactChanges(groups, logs);
    for (std::size_t group = 0; group < groups; ++group) {
        split.factors[group] = std::exp(-changes[group]);
        if (!domain::isFinite(split.factors[group])) return notFinite(kLogShapley);
    }
    split.total = split.baseline / split.improved;
    return finite(kLogShapley, split, split.total);
}

Result<SampledSplit> sampledShapley(std::size_t groups, std::size_t orders, std::uint64_t seed,
                                    const std::function<Result<double>(const std::vector<bool>&)>& footprint) {
    if (const auto broken =
            firstBroken(atLeastOne("groups", static_cast<double>(groups)), atLeastOne("orders", static_cast<double>(orders))))
        return outOfDomain(kSampledShapley, *broken);
    const auto sampled = sampledChanges(groups, orders, seed, [&](const std::vector<bool>& members) -> Result<double> {
        const auto value = footprint(members);
        if (!value) return tl::unexpected{value.error()};
        if (const auto broken = firstBroken(positive("footprint", *value))) return outOfDomain(kSampledShapley, *broken);
        return std::log(*value);
    });
    if (!sampled) return tl::unexpected{sampled.error()};
    SampledSplit split{{},
                       sampled->standardErrors,
                       std::exp(sampled->baseline),
                       std::exp(sampled->improved),
                       std::exp(sampled->baseline - sampled->improved)};
    for (const double change : sampled->changes) split.factors.push_back(std::exp(-change));
    return split;
}

Result<AdditiveSplit> additiveShapley(std::size_t groups, std::size_t orders, std::uint64_t seed,
                                      const std::function<Result<double>(const std::vector<bool>&)>& footprint) {
    if (const auto broken =
            firstBroken(atLeastOne("groups", static_cast<double>(groups)), atLeastOne("orders", static_cast<double>(orders))))
        return outOfDomain(kAdditiveShapley, *broken);
    const auto finiteFootprint = [&](const std::vector<bool>& members) -> Result<double> {
        const auto value = footprint(members);
        if (!value) return tl::unexpected{value.error()};
        return finite(kAdditiveShapley, *value, *value);
    };
    if (groups > kMostExactGroups) return sampledChanges(groups, orders, seed, finiteFootprint);
    const Coalition all = (Coalition{1} << groups) - 1;
    std::vector<double> values;
    for (Coalition coalition = 0; coalition <= all; ++coalition) {
        const auto value = finiteFootprint(membersOf(coalition, groups));
        if (!value) return tl::unexpected{value.error()};
        values.push_back(*value);
    }
    return AdditiveSplit{exactChanges(groups, values), std::vector<double>(groups, 0.0), values.front(), values.back()};
}

Result<LmdiSplit> lmdi(std::span<const FactoredStage> stages) {
    const auto count = factorCount(stages);
    if (!count) return tl::unexpected{count.error()};
    double before = 0.0;
    double after = 0.0;
    for (const FactoredStage& stage : stages) {
        before += product(stage.before);
        after += product(stage.after);
    }
    if (const auto broken = firstBroken(positive("sum before", before), positive("sum after", after))) return outOfDomain(kLmdi, *broken);

    const double mean = logarithmicMean(before, after);
    LmdiSplit split{{}, std::vector<double>(*count, 1.0), before / after};
    for (const FactoredStage& stage : stages) split.weights.push_back(logarithmicMean(product(stage.before), product(stage.after)) / mean);
    for (std::size_t index = 0; index < *count; ++index) {
        double sum = 0.0;
        for (const FactoredStage& stage : stages) sum += contribution(stage, index, product(stage.before), product(stage.after));
        split.factors[index] = std::exp(sum / mean);
        if (!domain::isFinite(split.factors[index])) return notFinite(kLmdi);
    }
    return finite(kLmdi, split, split.total);
}

} // namespace estimator
