// How fast the estimator is, each figure beside plain arithmetic in the same run.
//
//     estimator_bench            all
//     estimator_bench --benchmark_filter=Stage
//
// `Stage*` evaluates one prepared stage without trace, `Plain*` the same formulas as bare doubles: their ratio is the distance to the
// limit. `Plan*` estimates whole plans, from the settings to P10 and P90.
#include "estimator/estimate.h"
#include "estimator/prepared_scenario.h"
#include "tests/bench/bench_plan.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

using estimator::Basis;
using namespace bench;

/// A benchmark that measures errors would look fast.
bool isWhole(benchmark::State& state, const models::Plan& plan, const models::Facts& known) {
    const auto estimate = estimator::estimate(plan, known);
    if (estimate && estimate->scenarios.front().total[estimator::Metric::total].point) return true;
    std::string why = estimate ? "the plan has no total" : models::englishLine(estimate.error());
    if (estimate)
        for (const auto& stage : estimate->scenarios.front().stages)
            for (const auto& finding : stage.findings) why += "; " + stage.id.text() + ": " + models::english(finding.message);
    state.SkipWithError(why.c_str());
    return false;
}

void stage(benchmark::State& state, std::vector<std::size_t> which) {
    models::Plan plan = models::emptyPlan("Benchmark");
    plan.scenarios.front().settings[models::planScope()]["site"] = text("gcp/us-central1");
    for (const std::size_t index : which) addStage(plan, mix()[index], mix()[index].id);
    const models::Facts known = facts(plan);
    if (!isWhole(state, plan, known)) return;
    const auto order = models::topologicalOrder(plan);
    const auto prepared = estimator::PreparedScenario::of(plan, plan.baseline(), *order, known, Basis::location);
    estimator::NoRecorder nothing;
    const estimator::Factors factors = estimator::pointFactors();
    std::size_t evaluated = 0;
    for (auto _ : state) {
        for (const auto& row : prepared.rows) benchmark::DoNotOptimize(row.stage->metrics(factors, nothing));
        evaluated += prepared.rows.size();
    }
    state.counters["stages/s"] = benchmark::Counter(static_cast<double>(evaluated), benchmark::Counter::kIsRate);
}

/// Time, energy, emissions and cost of a training run as a C programmer would write them down.
void plainTraining(benchmark::State& state) {
    double work = 4.8e22, chips = 512.0, peak = 989e12, base = 0.42;
    for (auto _ : state) {
        for (double* const input : {&work, &chips, &peak, &base}) benchmark::DoNotOptimize(*input);
        const double mfu = base * std::pow(chips / 8.0, -0.02);
        const double failures = 3600.0 / (chips * 2e-5);
        const double interval = std::sqrt(2.0 * 60.0 * failures);
        const double goodput = 1.0 / (1.0 + 60.0 / interval + (interval / 2.0 + 600.0) / failures);
        const double seconds = work / (chips * peak * mfu * goodput * 0.8);
        const double watts = (75.0 + 625.0 * (1.0 - std::exp(-(0.143 + 1.126 * 0.35 + 6.244 * mfu)))) * 0.95;
        const double it = watts * seconds * chips * 1.43 * 1.08;
        const double facility = it * 1.1;
        const double operational = facility / 3.6e6 * 412.0;
        const double embodied = chips * seconds * 1000.0 * (164.0 + 5700.0 / 8.0) / (5.0 * 8760.0 * 3600.0 * 0.8);
        const double water = it / 3.6e6 * (0.99 + 1.1 * 3.14);
        const double cost = chips * seconds / 3600.0 * 6.0;
        benchmark::DoNotOptimize(operational + embodied + water + cost);
    }
    state.counters["stages/s"] = benchmark::Counter(static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}

/// A day of serving, hour by hour, likewise.
void plainServing(benchmark::State& state) {
    double load = 40.0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(load);
        double chipSeconds = 0.0;
        double joules = 0.0;
        for (int hour = 0; hour < 24; ++hour) {
            const double requests = load * (1.0 + 0.6 * std::cos(0.2617993877991494 * (hour - 15)));
            const double replicas = std::max(1.0, std::ceil(requests / (21.3 * 0.8)));
            const double perReplica = requests / replicas;
            const double rho = perReplica * 200.0 * 9.8e-5;
            const double sequences = perReplica * 200.0 * 6.7e-3 / (1.0 - rho);
            const double busy = 1.0 - std::exp(-sequences);
            const double step = 6.7e-3 + 9.8e-5 * sequences / busy;
            const double memory = std::min(1.0, (1.6e10 + 8e7 * sequences) / (3.35e12 * step));
            const double compute = std::min(1.0, 2e10 * sequences / (989e12 * step));
            const double watts = 75.0 + 625.0 * (1.0 - std::exp(-(0.143 + 1.126 * memory + 6.244 * compute)));
            chipSeconds += 3600.0 * replicas;
            joules += 3600.0 * replicas * (busy * watts + (1.0 - busy) * 75.0);
        }
        const double it = joules * 1.29;
        const double facility = it * 1.1;
        benchmark::DoNotOptimize(facility / 3.6e6 * 412.0 + chipSeconds * 0.007 + it / 3.6e6 * 4.4 + chipSeconds / 3600.0 * 6.0);
    }
    state.counters["stages/s"] = benchmark::Counter(static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}

/// args: stages, scenarios, draws, threads
void plan(benchmark::State& state) {
    const models::Plan made = planOf(static_cast<std::size_t>(state.range(0)), static_cast<std::size_t>(state.range(1)));
    const models::Facts known = facts(made);
    if (!isWhole(state, made, known)) return;
    const estimator::EstimateOptions options{.draws = static_cast<std::size_t>(state.range(2)),
                                             .threads = static_cast<std::size_t>(state.range(3))};
    for (auto _ : state) benchmark::DoNotOptimize(estimator::estimate(made, known, options));
}

void openCatalogue(benchmark::State& state) {
    for (auto _ : state) {
        const auto catalogue = models::Catalogue::open(catalogueFolder());
        const models::Facts known = estimator::factsFor(models::emptyPlan(""), *catalogue);
        benchmark::DoNotOptimize(known.figure(models::EntryKind::accelerator, "nvidia-h100-sxm5", "tdp_w"));
    }
}

BENCHMARK_CAPTURE(stage, StageTraining, {0});
BENCHMARK_CAPTURE(stage, StageFineTuning, {1});
BENCHMARK_CAPTURE(stage, StageServingDense, {2});
BENCHMARK_CAPTURE(stage, StageServingExperts, {3});
BENCHMARK_CAPTURE(stage, StageDataPreparation, {4});
BENCHMARK_CAPTURE(stage, StageMix, {0, 1, 2, 3, 4});
BENCHMARK(plainTraining)->Name("PlainTraining");
BENCHMARK(plainServing)->Name("PlainServingDense");
BENCHMARK(plan)->Name("PlanPoint")->Args({1, 1, 0, 1})->Args({10, 1, 0, 1})->Args({50, 12, 0, 1})->Unit(benchmark::kMillisecond);
BENCHMARK(plan)
    ->Name("PlanDraws")
    ->Args({10, 1, 1024, 1})
    ->Args({50, 12, 1024, 1})
    ->Args({50, 12, 1024, 2})
    ->Args({10, 1, 16384, 2})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(openCatalogue)->Name("CatalogueOpen")->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
