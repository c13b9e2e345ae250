#include "estimator/interop/export_parts.h"
#include "models/files/csv_text.h"
#include "models/pipeline/field.h"
#include "models/units/unit_text.h"

namespace estimator::interop {
namespace {

using models::csvNumber;

/// The rows of one table with the same columns: an empty cell is what a row of its kind does not have.
class Rows {
public:
    Rows() { m_text = models::csvRow({"scenario", "stage", "what", "key", "value", "unit", "p10", "p90", "begin", "end", "source"}); }

    void measures(const std::string& scenario, const std::string& stage, const PerMetric<Measure>& metrics) {
        for (const MetricInfo& metric : allMetrics()) {
            const Measure& measure = metrics[metric.metric];
            if (measure.point)
                m_text += models::csvRow({scenario,
                                          stage,
                                          "estimate",
                                          std::string{metric.key},
                                          csvNumber(measure.point),
                                          std::string{metric.unit},
                                          csvNumber(measure.p10),
                                          csvNumber(measure.p90),
                                          {},
                                          {},
                                          {}});
        }
    }

    void settings(const std::string& scenario, const std::string& stage, const char* what, const models::Settings& settings) {
        for (const auto& [key, setting] : settings)
            m_text += models::csvRow({scenario, stage, what, key, models::settingText(setting), {}, {}, {}, {}, {}, {}});
    }

    void derived(const std::string& scenario, const StageEstimate& stage) {
        for (const Derived& each : stage.derived)
            m_text +=
                models::csvRow({scenario, stage.id.text(), "derived", each.field, models::settingText(each.value), {}, {}, {}, {}, {}, {}});
    }

    void measured(const models::MeasuredRun& run) {
        const std::string stage = run.stage ? run.stage->text() : std::string{};
        for (const auto& [key, value] : run.figures) {
            const auto known = metric(key);
            m_text += models::csvRow({{},
                                      stage,
                                      "measured",
                                      key,
                                      csvNumber(value),
                                      known ? std::string{info(*known).unit} : std::string{},
                                      {},
                                      {},
                                      run.begin,
                                      run.end,
                                      run.source});
        }
    }

    void event(const models::PlanEvent& event) {
        m_text += models::csvRow({{},
                                  event.stage ? event.stage->text() : std::string{},
                                  "event",
                                  std::string{key(event.kind)},
                                  event.text,
                                  {},
                                  {},
                                  {},
                                  event.date,
                                  {},
                                  {}});
    }

    void figures(const models::Lock& reads) {
        for (const auto& [path, figure] : reads.figures)
            m_text += models::csvRow({{}, {}, "fact", path, csvNumber(figure.value), figure.unit, {}, {}, figure.date, {}, figure.source});
    }

    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

} // namespace

/// All scenarios: what was set, sized, estimated, measured, noted, and the facts behind it, in the long form that spreadsheets pivot.
models::Result<std::string> everything(const ExportSource& source) {
    Rows rows;
    const models::Plan& plan = source.plan();
    rows.settings({}, models::planScope().text(), "work", plan.work);
    for (const auto& stage : plan.stages) rows.settings({}, stage->id.text(), "work", stage->work);
    for (const models::Scenario& scenario : plan.scenarios)
        for (const auto& [stage, settings] : scenario.settings) rows.settings(scenario.id.text(), stage.text(), "choice", settings);
    for (const ScenarioEstimate& scenario : source.estimate().scenarios) {
        rows.measures(scenario.id.text(), {}, scenario.total);
        for (const StageEstimate& stage : scenario.stages) {
            rows.derived(scenario.id.text(), stage);
            rows.measures(scenario.id.text(), stage.id.text(), stage.metrics);
        }
    }
    for (const models::MeasuredRun& run : plan.measured) rows.measured(run);
    for (const models::PlanEvent& event : plan.events) rows.event(event);
    rows.figures(source.estimate().reads);
    return rows.text();
}

} // namespace estimator::interop
