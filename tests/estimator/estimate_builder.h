#pragma once

#include "estimator/estimate.h"
#include "models/pipeline/edit.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <utility>

/// Estimates put together by hand, for tests of what is built on estimates:
///
///     const Estimate estimate = EstimateBuilder{}
///         .scenario("baseline", "Baseline")
///             .stage("serve", "Serve", {{Metric::cost, 20.0}})
///         .build();
///
/// Totals are the sums of the stages; a metric that only some enabled stages have is partial. Each figure gets a trace: the total
/// a sum, the stage's figure the product of a catalogue figure and a value of the plan.
namespace estimator {

class EstimateBuilder {
public:
    using Figures = std::initializer_list<std::pair<Metric, double>>;

    EstimateBuilder& scenario(const std::string& id, const std::string& name, Basis basis = Basis::location) {
        ScenarioEstimate scenario;
        scenario.id = models::ScenarioId{id};
        scenario.name = name;
        scenario.basis = basis;
        m_estimate.scenarios.push_back(std::move(scenario));
        return *this;
    }

    EstimateBuilder& stage(const std::string& id, const std::string& name, Figures figures,
                           models::StageKind kind = models::StageKind::serveOnline) {
        StageEstimate stage;
        stage.id = models::StageId{id};
        stage.kind = kind;
        stage.name = name;
        for (const auto& [metric, value] : figures) stage.metrics[metric].point = value;
        m_estimate.scenarios.back().stages.push_back(std::move(stage));
        return *this;
    }

    /// Of the last stage: chip, host, network, idle, server, overhead in kWh.
    EstimateBuilder& components(const std::array<double, kComponentCount>& energies) {
        std::copy(energies.begin(), energies.end(), last().facilityEnergy.begin());
        return *this;
    }
    /// What the emissions of the last stage rest on.
    EstimateBuilder& restingOn(const std::string& kind) {
        last().intensityKind = kind;
        return *this;
    }
    EstimateBuilder& disabled() {
        last().enabled = false;
        return *this;
    }
    EstimateBuilder& derived(const std::string& field, models::FieldValue value) {
        last().derived.push_back({field, std::move(value), {}, {}});
        return *this;
    }
    EstimateBuilder& finding(models::Code code, std::vector<models::Argument> arguments, const std::string& field = {}) {
        models::Finding finding;
        finding.message = {code, std::move(arguments)};
        finding.field = field;
        last().findings.push_back(std::move(finding));
        return *this;
    }

    [[nodiscard]] Estimate build() const {
        Estimate estimate = m_estimate;
        estimate.catalogueVersion = "2026.1";
        for (ScenarioEstimate& scenario : estimate.scenarios) complete(scenario);
        return estimate;
    }

private:
    StageEstimate& last() { return m_estimate.scenarios.back().stages.back(); }

    static TraceRef explained(Trace& trace, const StageEstimate& stage, const MetricInfo& metric, double value) {
        const auto leaf = static_cast<TraceRef>(trace.size());
        const std::array inputs{leaf, leaf + 1};
        trace.add({.kind = TraceKind::catalogue,
                   .name = "Thermal design power",
                   .value = value / 2.0,
                   .unit = "W",
                   .formula = {},
                   .source = "Data sheet of the vendor",
                   .path = "accelerators/" + stage.id.text() + "/tdp_w",
                   .layer = models::Layer::shipped,
                   .confidence = models::Confidence::read,
                   .date = "2024",
                   .note = {},
                   .inputs = {}});
        trace.add({.kind = TraceKind::plan,
                   .name = "Repetitions",
                   .value = 2.0,
                   .unit = {},
                   .formula = {},
                   .source = {},
                   .path = stage.id.text() + ".repeats",
                   .layer = models::Layer::plan,
                   .confidence = models::Confidence::computed,
                   .date = {},
                   .note = {},
                   .inputs = {}});
        trace.add({.kind = TraceKind::formula,
                   .name = metric.label,
                   .value = value,
                   .unit = metric.unit,
                   .formula = "M = P × n",
                   .source = "Sample method",
                   .path = {},
                   .layer = models::Layer::shipped,
                   .confidence = models::Confidence::computed,
                   .date = {},
                   .note = {},
                   .inputs = inputs});
        return leaf + 2;
    }

    static void complete(ScenarioEstimate& scenario) {
        auto trace = std::make_shared<Trace>();
        for (const MetricInfo& metric : allMetrics()) {
            Measure& total = scenario.total[metric.metric];
            double sum = 0.0;
            std::vector<TraceRef> parts;
            for (StageEstimate& stage : scenario.stages) {
                Measure& measure = stage.metrics[metric.metric];
                if (!stage.enabled) continue;
                if (!measure.point) {
                    total.missingStages.push_back(stage.id);
                    continue;
                }
                sum += *measure.point;
                measure.trace = explained(*trace, stage, metric, *measure.point);
                parts.push_back(*measure.trace);
            }
            if (parts.empty()) total.missingStages.clear();
            if (parts.empty() || total.isPartial()) continue;
            total.point = sum;
            total.trace = static_cast<TraceRef>(trace->size());
            trace->add({.kind = TraceKind::sum,
                        .name = metric.label,
                        .value = sum,
                        .unit = metric.unit,
                        .formula = {},
                        .source = {},
                        .path = {},
                        .layer = models::Layer::shipped,
                        .confidence = models::Confidence::computed,
                        .date = {},
                        .note = {},
                        .inputs = parts});
        }
        scenario.trace = std::move(trace);
    }

    Estimate m_estimate;
};

/// Two stages that are tuned and served, in a baseline and a clean region.
inline models::Plan samplePlan() {
    models::Plan plan;
    plan.title = "Chat assistant";
    const auto add = [&](const char* id, models::StageKind kind, const char* name, models::Settings work) {
        models::Stage stage;
        stage.id = models::StageId{id};
        stage.kind = kind;
        stage.name = name;
        stage.work = std::move(work);
        plan.stages.push_back(std::make_shared<const models::Stage>(std::move(stage)));
    };
    add("tune", models::StageKind::fineTune, "Tune", {{"tokens", models::FieldValue{2e7}}});
    add("serve", models::StageKind::serveOnline, "Serve", {{"requests_per_s", models::FieldValue{5.0}}});
    models::Link link;
    link.id = models::LinkId{"tune-serve"};
    link.from = models::StageId{"tune"};
    link.to = models::StageId{"serve"};
    link.carries = models::Carries::model;
    plan.links.push_back(std::move(link));
    for (const auto& [id, name] : {std::pair{"baseline", "Baseline"}, std::pair{"clean", "Clean region"}}) {
        models::Scenario scenario;
        scenario.id = models::ScenarioId{id};
        scenario.name = name;
        plan.scenarios.push_back(std::move(scenario));
    }
    return plan;
}

/// What `samplePlan` might come to: the clean region emits a quarter.
inline EstimateBuilder sampleEstimate() {
    EstimateBuilder builder;
    builder.scenario("baseline", "Baseline")
        .stage("tune", "Tune",
               {{Metric::time, 10.0},
                {Metric::energyFacility, 100.0},
                {Metric::operationalLocation, 40.0},
                {Metric::embodied, 10.0},
                {Metric::total, 50.0},
                {Metric::cost, 60.0}},
               models::StageKind::fineTune)
        .components({50.0, 20.0, 5.0, 5.0, 0.0, 20.0})
        .stage("serve", "Serve",
               {{Metric::time, 8760.0},
                {Metric::energyFacility, 900.0},
                {Metric::operationalLocation, 360.0},
                {Metric::embodied, 30.0},
                {Metric::total, 390.0},
                {Metric::cost, 2400.0}})
        .components({500.0, 150.0, 50.0, 50.0, 0.0, 150.0})
        .scenario("clean", "Clean region")
        .stage("tune", "Tune",
               {{Metric::time, 10.0},
                {Metric::energyFacility, 100.0},
                {Metric::operationalLocation, 4.0},
                {Metric::embodied, 10.0},
                {Metric::total, 14.0},
                {Metric::cost, 60.0}},
               models::StageKind::fineTune)
        .components({50.0, 20.0, 5.0, 5.0, 0.0, 20.0})
        .stage("serve", "Serve",
               {{Metric::time, 8760.0},
                {Metric::energyFacility, 900.0},
                {Metric::operationalLocation, 66.0},
                {Metric::embodied, 30.0},
                {Metric::total, 96.0},
                {Metric::cost, 2000.0}})
        .components({500.0, 150.0, 50.0, 50.0, 0.0, 150.0});
    return builder;
}

} // namespace estimator
