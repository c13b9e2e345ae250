#include "estimator/backtest/row_prediction.h"

#include "estimator/backtest/repeated_row.h"
#include "estimator/estimate.h"
#include "estimator/prepared_scenario.h"
#include "models/units/quantity.h"

#include <algorithm>
#include <array>
#include <utility>

namespace estimator {
namespace {

using models::Code;

constexpr double kKilogramsPerTonne = 1000.0;
constexpr double kGramsPerKilogram = 1000.0;

constexpr std::array kMetrics{
    std::pair{ComparedMetric::energy, std::string_view{"energy"}},
    std::pair{ComparedMetric::time, std::string_view{"time"}},
    std::pair{ComparedMetric::throughput, std::string_view{"throughput"}},
    std::pair{ComparedMetric::emissions, std::string_view{"emissions"}},
};

bool countsTokens(const RowInputs& inputs) { return inputs.outputTokens.value_or(0.0) > 0.0; }

/// "image", "response" ...
std::string requestOf(const RowInputs& inputs) {
    return inputs.requestUnit.empty() ? "request" : inputs.requestUnit.substr(0, inputs.requestUnit.find(" ("));
}

std::string several(std::string noun) {
    if (!noun.ends_with('y')) return noun + "s";
    noun.pop_back();
    return noun + "ies";
}

Metric energyOf(std::optional<EnergyScope> scope) {
    switch (scope.value_or(EnergyScope::facility)) {
    case EnergyScope::chip: return Metric::energyChip;
    case EnergyScope::server: return Metric::energyIt;
    case EnergyScope::facility: return Metric::energyFacility;
    }
    return Metric::energyFacility;
}

/// A figure of the stage with its range.
struct Figure {
    double point;
    std::optional<double> p10, p90;

    [[nodiscard]] Figure operator*(double factor) const {
        const auto times = [&](const std::optional<double>& value) { return value ? std::optional{*value * factor} : std::nullopt; };
        return {point * factor, times(p10), times(p90)};
    }
    /// The faster, the higher: the ends of the range change places.
    [[nodiscard]] Figure inverse() const {
        const auto over = [](const std::optional<double>& value) {
            return value && *value > 0.0 ? std::optional{1.0 / *value} : std::nullopt;
        };
        return {1.0 / point, over(p90), over(p10)};
    }
};

/// The stage's figures, and its findings where one is missing.
class Stage {
public:
    explicit Stage(StageEstimate estimate) : m_estimate{std::move(estimate)} {}

    [[nodiscard]] Reasoned<Figure> figure(Metric metric) const {
        const Measure& measure = m_estimate.metrics[metric];
        if (measure.point && *measure.point > 0.0) return Figure{*measure.point, measure.p10, measure.p90};
        return tl::unexpected{reason(metric)};
    }
    [[nodiscard]] const std::string& accelerator() const { return m_estimate.accelerator; }
    [[nodiscard]] bool lacks(Code code, std::string_view field) const {
        return std::ranges::any_of(m_estimate.findings, [&](const models::Finding& finding) {
            return finding.message.code == code && (field.empty() || finding.field == field);
        });
    }

private:
    [[nodiscard]] std::string reason(Metric metric) const {
        for (const models::Finding& finding : m_estimate.findings)
            if (finding.severity() == models::Severity::error) return models::english(finding.message);
        for (const models::Finding& finding : m_estimate.findings)
            if (finding.message.code == Code::notSeparate) return models::english(finding.message);
        return "the estimate has no figure for " + std::string{info(metric).label};
    }

    StageEstimate m_estimate;
};

Reasoned<Stage> estimated(const RowPlan& row, const std::shared_ptr<const models::Catalogue>& catalogue,
                          const std::shared_ptr<const models::Overlay>& own, std::size_t draws) {
    EstimateOptions options;
    options.draws = draws;
    const auto result = estimate(row.plan, factsFor(row.plan, catalogue, own), options);
    if (!result) return tl::unexpected{models::english(result.error().message())};
    return Stage{result->scenarios.front().stages.front()};
}

struct Tried {
    RowPlan row;
    Stage stage;
};

/// Tries plans of one row.
class Trial {
public:
    Trial(const RowInputs& inputs, const std::shared_ptr<const models::Catalogue>& catalogue, const PredictionOptions& options)
        : m_inputs{inputs},
          m_catalogue{catalogue},
          m_own{options.own},
          m_draws{options.draws} {}

    [[nodiscard]] Reasoned<Tried> with(const RowPlanOptions& options) const {
        auto row = rowPlan(m_inputs, models::Facts{m_catalogue, m_own}, options);
        if (!row) return tl::unexpected{row.error()};
        auto stage = estimated(*row, m_catalogue, m_own, m_draws);
        if (!stage) return tl::unexpected{stage.error()};
        return Tried{*std::move(row), *std::move(stage)};
    }

    // A measured job has evidently fitted: a batch limit above what memory holds is filled as far as it goes, and a training run that
    // does not fit with selective recomputation has recomputed everything.
    [[nodiscard]] Reasoned<Tried> fitting(std::optional<double> observedBatch) const {
        RowPlanOptions options;
        options.observedBatch = observedBatch;
        auto first = with(options);
        if (!first || !first->stage.lacks(Code::infeasibleMemory, m_inputs.isTraining ? "" : "batch")) return first;
        (m_inputs.isTraining ? options.recomputeAll : options.leaveBatch) = true;
        return with(options);
    }

private:
    const RowInputs& m_inputs;
    const std::shared_ptr<const models::Catalogue>& m_catalogue;
    std::shared_ptr<const models::Overlay> m_own;
    std::size_t m_draws;
};

Reasoned<Figure> throughput(const RowPlan& row, const Stage& stage, double units) {
    if (row.servesAtRate) return tl::unexpected{std::string{"the rate of requests was given"}};
    const auto time = stage.figure(Metric::time);
    if (!time) return tl::unexpected{time.error()};
    const auto chips = stage.figure(Metric::acceleratorHours);
    if (!chips) return tl::unexpected{chips.error()};
    // The plan has one replica; the measured job had as many as its accelerators make.
    const double perReplica = chips->point / time->point;
    const double replicas = row.accelerators ? *row.accelerators / perReplica : 1.0;
    return (*time * (models::inSeconds(models::hours(1.0)) / (units * replicas))).inverse();
}

/// In the row's own scope.
Reasoned<Figure> energy(const Stage& stage, const RowInputs& inputs) {
    if (!inputs.excludesHost) return stage.figure(energyOf(inputs.scope));
    const auto chips = stage.figure(Metric::energyChip);
    if (!chips) return chips;
    return *chips * inputs.pue.value_or(1.0);
}

Reasoned<Figure> emissions(const Stage& stage, const RowInputs& inputs) {
    const auto whole = stage.figure(Metric::operationalLocation);
    if (!whole) return whole;
    const auto facility = stage.figure(Metric::energyFacility);
    if (!facility) return facility;
    const auto counted = energy(stage, inputs);
    if (!counted) return counted;
    return *whole * (counted->point / facility->point);
}

Reasoned<Figure> compared(const RowPlan& row, const Stage& stage, const RowInputs& inputs, ComparedMetric metric) {
    const double units = inputs.isTraining ? 1.0 : row.requests * (countsTokens(inputs) ? row.outputTokens : 1.0);
    switch (metric) {
    case ComparedMetric::energy: {
        const auto used = energy(stage, inputs);
        if (!used || inputs.isTraining) return used;
        return *used * (models::inJoules(models::kilowattHours(1.0)) / units);
    }
    case ComparedMetric::time: return stage.figure(Metric::acceleratorHours);
    case ComparedMetric::throughput: return throughput(row, stage, units);
    case ComparedMetric::emissions: {
        const auto mass = emissions(stage, inputs);
        if (!mass || inputs.isTraining) return mass;
        return *mass * (1.0 / row.requests);
    }
    }
    return tl::unexpected{std::string{}};
}

void addSpreads(const models::Plan& plan, const models::Facts& facts, RowPrediction& prediction) {
    const std::array order{rowStage()};
    const PreparedScenario prepared = PreparedScenario::of(plan, plan.baseline(), order, facts, Basis::location);
    const auto sigma = [&](Unknown unknown) {
        const auto& input = prepared.rows.front().inputs[unknown];
        return input ? prepared.inputs[*input].spread.sigma : 0.0;
    };
    prediction.timeSigma = sigma(Unknown::time);
    prediction.powerSigma = sigma(Unknown::power);
}

} // namespace

std::string_view key(ComparedMetric metric) {
    return std::ranges::find(kMetrics, metric, &std::pair<ComparedMetric, std::string_view>::first)->second;
}

std::optional<ComparedMetric> comparedMetric(std::string_view text) {
    const auto found = std::ranges::find(kMetrics, text, &std::pair<ComparedMetric, std::string_view>::second);
    return found == kMetrics.end() ? std::nullopt : std::optional{found->first};
}

std::string comparedUnit(const RowInputs& inputs, ComparedMetric metric) {
    switch (metric) {
    case ComparedMetric::energy:
        if (inputs.isTraining) return "kWh";
        return countsTokens(inputs) ? "J/output token" : "J/" + requestOf(inputs);
    case ComparedMetric::time: return inputs.isTraining ? "accelerator-hours" : "";
    case ComparedMetric::throughput:
        if (inputs.isTraining) return {};
        return countsTokens(inputs) ? "output tokens/s" : several(requestOf(inputs)) + "/s";
    case ComparedMetric::emissions: return inputs.isTraining ? "kgCO2e" : "kgCO2e/" + requestOf(inputs);
    }
    return {};
}

Reasoned<RowPrediction> rowPrediction(const RowInputs& inputs, const std::shared_ptr<const models::Catalogue>& catalogue,
                                      const PredictionOptions& options) {
    auto fitted = Trial{inputs, catalogue, options}.fitting(options.observedBatch);
    if (!fitted) return tl::unexpected{fitted.error()};
    const auto figure = compared(fitted->row, fitted->stage, inputs, options.metric);
    if (!figure) return tl::unexpected{figure.error()};
    RowPrediction prediction{
        figure->point, figure->p10, figure->p90, std::move(fitted->row.notes), fitted->row.kind, fitted->stage.accelerator(), 0.0, 0.0};
    if (options.spreads) addSpreads(fitted->row.plan, factsFor(fitted->row.plan, catalogue, options.own), prediction);
    if (!inputs.scope && (options.metric == ComparedMetric::energy || options.metric == ComparedMetric::emissions))
        prediction.notes.push_back("scope of the energy not published: facility assumed");
    return prediction;
}

bool isMeasuredBasis(const std::string& basis) { return basis.empty() || basis.starts_with("measured"); }

Reasoned<RepeatedRow> RepeatedRow::of(const RowInputs& inputs, const std::shared_ptr<const models::Catalogue>& catalogue) {
    auto fitted = Trial{inputs, catalogue, {}}.fitting({});
    if (!fitted) return tl::unexpected{fitted.error()};
    const auto pace = compared(fitted->row, fitted->stage, inputs, paceOf(inputs));
    if (!pace && !compared(fitted->row, fitted->stage, inputs, ComparedMetric::energy)) return tl::unexpected{pace.error()};
    return RepeatedRow{inputs, std::move(fitted->row), catalogue};
}

RepeatedRow::Values RepeatedRow::with(const std::shared_ptr<const models::Overlay>& figures) const {
    const models::Facts facts = factsFor(m_row.plan, m_catalogue, figures);
    const std::array order{rowStage()};
    const PreparedScenario prepared = PreparedScenario::of(m_row.plan, m_row.plan.baseline(), order, facts, Basis::location);
    if (!prepared.rows.front().stage) return {};
    const std::vector<RunValues> factors(prepared.inputs.size(), RunValues{1.0});
    const ScenarioRuns runs = calculate(prepared, factors, 1);
    StageEstimate estimate;
    for (std::size_t i = 0; i < kMetricCount; ++i)
        if (const RunValues& run = runs.rows.front()->metrics.values[i]; !run.empty()) estimate.metrics.values[i].point = run.front();
    const Stage stage{std::move(estimate)};
    const auto valueOf = [&](ComparedMetric metric) {
        const auto figure = compared(m_row, stage, m_inputs, metric);
        return figure ? std::optional{figure->point} : std::nullopt;
    };
    return {valueOf(ComparedMetric::energy), valueOf(paceOf(m_inputs))};
}

std::optional<double> rowMeasurement(const MeasuredRow& row, ComparedMetric metric) {
    const RowMeasurements& measured = row.measured;
    const auto positive = [](std::optional<double> value) { return value && *value > 0.0 ? value : std::nullopt; };
    const auto scaled = [&](std::optional<double> value, double factor) {
        return positive(value) ? std::optional{*value * factor} : std::nullopt;
    };
    const bool isTokens = countsTokens(row.inputs);
    switch (metric) {
    case ComparedMetric::energy:
        if (row.inputs.isTraining) return positive(measured.kilowattHours);
        if (!isTokens) return positive(measured.joulesPerRequest);
        if (positive(measured.joulesPerOutputToken)) return measured.joulesPerOutputToken;
        return scaled(measured.joulesPerRequest, 1.0 / *row.inputs.outputTokens);
    case ComparedMetric::time: return row.inputs.isTraining ? positive(measured.acceleratorHours) : std::nullopt;
    case ComparedMetric::throughput:
        if (row.inputs.isTraining) return std::nullopt;
        if (!isTokens) return positive(measured.requestsPerSecond);
        if (positive(measured.outputTokensPerSecond)) return measured.outputTokensPerSecond;
        return scaled(measured.requestsPerSecond, *row.inputs.outputTokens);
    case ComparedMetric::emissions:
        return row.inputs.isTraining ? scaled(measured.tonnes, kKilogramsPerTonne)
                                     : scaled(measured.gramsPerRequest, 1.0 / kGramsPerKilogram);
    }
    return std::nullopt;
}

} // namespace estimator
