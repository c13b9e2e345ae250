// How long a chart takes from new figures to pixels, beside the 16 ms of a frame: 12 scenarios of 50 stages, each chart visible.
//
//     QT_QPA_PLATFORM=offscreen charts_bench
//
// Charts that answer at once make their data, lay it out and paint it. For those that compute beside the window the computation is not
// counted: the window does not wait for it. `Hidden` is a chart that is asked but not seen.
#include "tests/bench/bench_plan.h"
#include "ui/charts/actuals_view.h"
#include "ui/charts/bars_chart.h"
#include "ui/charts/break_even_chart.h"
#include "ui/charts/flows_chart.h"
#include "ui/charts/four_m_view.h"
#include "ui/charts/matrix_chart.h"
#include "ui/charts/ranking_chart.h"
#include "ui/charts/site_map_chart.h"
#include "ui/charts/timeline_chart.h"
#include "ui/charts/tornado_chart.h"
#include "ui/charts/trade_off_chart.h"
#include "ui/charts/waterfall_chart.h"

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <QApplication>
#include <QImage>

#include <array>

namespace {

constexpr std::size_t kStages = 50;
constexpr std::size_t kScenarios = 12;
constexpr QSize kChartSize{1100, 420};

/// With two years of monthly bills.
models::Plan measured(models::Plan plan) {
    for (int month = 0; month < 24; ++month) {
        models::MeasuredRun run;
        run.id = models::MeasuredRunId{std::to_string(month)};
        run.begin = fmt::format("{}-{:02}", 2025 + month / 12, month % 12 + 1);
        run.figures = {{"total_kgco2e", 1000.0 + 10.0 * month}};
        plan.measured.push_back(std::move(run));
    }
    return plan;
}

/// Two questions about the same plan that differ in their estimates only, so that each asks for new figures.
const std::array<ui::ChartQuestion, 2>& questions() {
    static const auto made = [] {
        std::array<ui::ChartQuestion, 2> pair;
        const auto plan = std::make_shared<const models::Plan>(measured(bench::planOf(kStages, kScenarios)));
        const auto estimate = estimator::estimate(*plan, bench::facts(*plan), {.draws = estimator::kDraws});
        for (ui::ChartQuestion& question : pair) {
            question.plan = plan;
            question.catalogue = bench::catalogue();
            question.estimate = std::make_shared<const estimator::Estimate>(*estimate);
            question.current = question.estimate;
            question.scenario = plan->scenarios[1].id;
        }
        return pair;
    }();
    return made;
}

void paint(ui::ChartView& chart) {
    static QImage image{kChartSize, QImage::Format_ARGB32_Premultiplied};
    chart.render(&image);
}

template <class Chart>
void show(Chart& chart) {
    chart.resize(kChartSize);
    chart.ask(questions()[0]);
    chart.show();
    while (chart.isComputing() || chart.isEmpty()) QApplication::processEvents();
}

template <class Chart>
void atOnce(benchmark::State& state) {
    Chart chart;
    show(chart);
    std::size_t turn = 0;
    for (auto _ : state) {
        chart.ask(questions()[++turn % 2]);
        paint(chart);
    }
}

template <class Chart>
void beside(benchmark::State& state) {
    Chart chart;
    show(chart);
    if (chart.data() == nullptr) return state.SkipWithError("the chart has no data");
    const auto data = *chart.data();
    for (auto _ : state) {
        chart.setAnswer(data);
        paint(chart);
    }
}

void hidden(benchmark::State& state) {
    ui::BarsChart chart;
    std::size_t turn = 0;
    for (auto _ : state) chart.ask(questions()[++turn % 2]);
}

BENCHMARK(atOnce<ui::BarsChart>)->Name("Bars")->Unit(benchmark::kMillisecond);
BENCHMARK(atOnce<ui::FlowsChart>)->Name("Flows")->Unit(benchmark::kMillisecond);
BENCHMARK(beside<ui::FourMView>)->Name("FourM")->Unit(benchmark::kMillisecond);
BENCHMARK(beside<ui::WaterfallChart>)->Name("Waterfall")->Unit(benchmark::kMillisecond);
BENCHMARK(beside<ui::TornadoChart>)->Name("Tornado")->Unit(benchmark::kMillisecond);
BENCHMARK(atOnce<ui::RankingChart>)->Name("Ranking")->Unit(benchmark::kMillisecond);
BENCHMARK(atOnce<ui::TradeOffChart>)->Name("TradeOff")->Unit(benchmark::kMillisecond);
BENCHMARK(beside<ui::MatrixChart>)->Name("Matrix")->Unit(benchmark::kMillisecond);
BENCHMARK(atOnce<ui::TimelineChart>)->Name("Timeline")->Unit(benchmark::kMillisecond);
BENCHMARK(atOnce<ui::BreakEvenChart>)->Name("BreakEven")->Unit(benchmark::kMillisecond);
BENCHMARK(beside<ui::SiteMapChart>)->Name("SiteMap")->Unit(benchmark::kMillisecond);
BENCHMARK(atOnce<ui::ActualsView>)->Name("Actuals")->Unit(benchmark::kMillisecond);
BENCHMARK(hidden)->Name("Hidden")->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    QApplication application{argc, argv};
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
