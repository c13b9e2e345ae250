#include "estimator/formulas/calibration.h"
#include "estimator/formulas/decomposition.h"
#include "estimator/formulas/four_m.h"
#include "estimator/formulas/random.h"
#include "estimator/formulas/sensitivity.h"
#include "estimator/formulas/uncertainty.h"
#include "estimator/formulas/validation_metrics.h"
#include "tests/estimator/formulas/vectors.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace estimator::vectors {
namespace {

using namespace models;

/// 100·e^(Σ σ_i·z_i) of uniform draws.
double product(std::span<const double> uniform, const std::vector<double>& sigmas) {
    double exponent = 0.0;
    for (std::size_t i = 0; i < sigmas.size(); ++i) exponent += sigmas[i] * ok(inverseNormal(uniform[i]));
    return 100.0 * std::exp(exponent);
}

json hypercube(const json& in) {
    const auto sigmas = list(in, "sigmas");
    const auto sample = ok(latinHypercube(in.at("seed").get<std::uint64_t>(), in.at("N").get<std::size_t>(), sigmas.size()));
    std::vector<double> outputs;
    std::vector<double> row(sigmas.size());
    for (std::size_t draw = 0; draw < sample.draws; ++draw) {
        for (std::size_t i = 0; i < row.size(); ++i) row[i] = sample.columns[i][draw];
        outputs.push_back(product(row, sigmas));
    }
    json first = json::array();
    for (const auto& column : sample.columns) first.push_back(column.front());
    std::ranges::sort(outputs);
    return {
        {"P10", ok(quantile(outputs, 0.1))}, {"P50", ok(quantile(outputs, 0.5))}, {"P90", ok(quantile(outputs, 0.9))}, {"first_u", first}};
}

/// kg of a training stage: h·P·1.43·1.05·PUE·CI/1000 + h·m/1000, h = flop/(F·mfu·3600).
double kilogramsOf(const json& in) {
    const double chipHours = num(in, "flop") / (num(in, "F") * num(in, "mfu") * 3600.0);
    const double energy = chipHours * num(in, "P") * 1.43 * 1.05 * num(in, "PUE");
    return energy * num(in, "CI") / 1000.0 + chipHours * num(in, "m") / 1000.0;
}

json shapley(const json& in) {
    std::vector<std::string> names;
    for (const auto& [name, members] : in.at("groups").items()) names.push_back(name);
    const auto split = ok(logShapley(names.size(), [&](Coalition improved) -> Result<double> {
        json mixed = in.at("baseline");
        for (std::size_t k = 0; k < names.size(); ++k)
            if ((improved >> k & 1U) != 0)
                for (const auto& member : in.at("groups").at(names[k]))
                    mixed[member.get<std::string>()] = in.at("improved").at(member.get<std::string>());
        return kilogramsOf(mixed);
    }));
    json out{{"total", split.total}, {"f0", split.baseline}, {"f1", split.improved}};
    for (std::size_t k = 0; k < names.size(); ++k) out[names[k]] = split.factors[k];
    return out;
}

json lmdiOf(const json& in) {
    std::vector<FactoredStage> stages;
    for (std::size_t i = 0; i < in.at("base").size(); ++i) {
        const json& before = in.at("base").at(i);
        const json& after = in.at("improved").at(i);
        stages.push_back({{num(before, "E"), num(before, "CI")}, {num(after, "E"), num(after, "CI")}});
    }
    const auto split = ok(lmdi(stages));
    return {{"w", split.weights},
            {"D_E", split.factors[0]},
            {"D_CI", split.factors[1]},
            {"product", split.factors[0] * split.factors[1]},
            {"ratio", split.total}};
}

PublishedRun published(const json& run) {
    const Energy energy = kilowattHours(1000.0 * num(run, "MWh"));
    const CarbonIntensity intensity =
        run.contains("CI_kg") ? gramsPerKilowattHour(1000.0 * num(run, "CI_kg")) : kilograms(1000.0 * num(run, "t")) / energy;
    return {.work = flops(num(run, "FLOP")), .facility = energy, .pue = num(run, "PUE"), .intensity = intensity};
}

json fourM(const json& in) {
    const auto factors = ok(fourMFactors(published(in.at("gpt3")), published(in.at("glam"))));
    const auto totals = ok(fourMTotals(factors));
    return {{"model", factors.model},     {"machine", factors.machine},    {"mechanization", factors.mechanization},
            {"map", factors.map},         {"energy_ratio", totals.energy}, {"co2_ratio", totals.carbon},
            {"product", factors.carbon()}};
}

constexpr Row kRows[]{
    {"UN-01",
     [](const json& in) -> json {
         json integers = json::array();
         json uniforms = json::array();
         SplitMix64 raw{in.at("seed").get<std::uint64_t>()};
         SplitMix64 scaled{in.at("seed").get<std::uint64_t>()};
         for (int i = 0; i < 3; ++i) {
             integers.push_back(std::to_string(raw.next()));
             uniforms.push_back(scaled.uniform());
         }
         return {{"z", integers}, {"u", uniforms}};
     }},
    {"UN-02",
     [](const json& in) -> json {
         json quantiles = json::array();
         for (const double p : list(in, "p")) quantiles.push_back(ok(inverseNormal(p)));
         return {{"z", quantiles}};
     }},
    {"UN-03",
     [](const json& in) -> json {
         const auto range = ok(productRange(num(in, "median"), list(in, "sigmas")));
         return {{"sigma", range.sigma}, {"P10", range.p10}, {"P50", range.p50}, {"P90", range.p90}};
     }},
    {"UN-04",
     [](const json& in) -> json {
         const auto indices = ok(productIndices(list(in, "sigmas")));
         return {{"S", indices.first}, {"ST", indices.total}};
     }},
    {"UN-05", hypercube},
    {"UN-06",
     [](const json& in) -> json {
         const auto sigmas = list(in, "sigmas");
         const auto indices = ok(sensitivityIndices([&](std::span<const double> uniform) { return product(uniform, sigmas); },
                                                    sigmas.size(), in.at("N").get<std::size_t>(), in.at("seed").get<std::uint64_t>()));
         return {{"S", indices.first}, {"ST", indices.total}};
     }},
    {"UN-07",
     [](const json& in) -> json {
         const auto posterior = ok(calibrate(list(in, "r"), num(in, "s0"), num(in, "s_e")));
         return {{"mu", posterior.mean}, {"s", posterior.sigma}};
     }},
    {"UN-08",
     [](const json& in) -> json {
         json swings = json::array();
         for (const double sigma : list(in, "sigmas")) swings.push_back(ok(tornadoSwing(num(in, "median"), sigma)));
         return {{"swing", swings}};
     }},
    {"M4-01",
     [](const json& in) -> json {
         const auto totals = ok(fourMTotals({num(in, "model"), num(in, "machine"), num(in, "mechanization"), num(in, "map")}));
         return {{"energy", totals.energy}, {"co2", totals.carbon}};
     }},
    {"M4-02", fourM},
    {"M4-03", fourM},
    {"M4-04", shapley},
    {"M4-05", lmdiOf},
    {"VA-01",
     [](const json& in) -> json {
         const auto predicted = list(in, "pred");
         const auto actual = list(in, "actual");
         std::vector<PredictionPair> pairs;
         for (std::size_t i = 0; i < predicted.size(); ++i) pairs.push_back({predicted[i], actual[i]});
         const auto errors = ok(predictionErrors(pairs));
         return {{"MdAPE", errors.medianAbsolute},
                 {"MAPE", errors.meanAbsolute},
                 {"bias", errors.bias},
                 {"sd_log", errors.sigmaLog},
                 {"within2", errors.withinTwo}};
     }},
    {"VA-02",
     [](const json& in) -> json {
         const auto covered = ok(coverage(num(in, "k"), num(in, "n")));
         return {{"p", covered.share}, {"lo", covered.low}, {"hi", covered.high}};
     }},
    {"ER-08", [](const json& in) -> json { return {{"x", ok(lognormal(1.0, num(in, "sigma"), 0.0))}}; }},
};

} // namespace

std::span<const Row> uncertaintyRows() { return kRows; }

} // namespace estimator::vectors
