#include "estimator/interop/export_parts.h"
#include "models/files/csv_text.h"
#include "models/pipeline/field.h"
#include "models/units/unit_text.h"

#include <fmt/format.h>

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

    /// Nothing for an empty text.
    void text(const std::string& scenario, const std::string& stage, const char* what, const std::string& key, std::string value) {
        if (!value.empty()) m_text += models::csvRow({scenario, stage, what, key, std::move(value), {}, {}, {}, {}, {}, {}});
    }

    void plan(const models::Plan& plan) {
        text({}, {}, "plan", "title", plan.title);
        text({}, {}, "plan", "notes", plan.notes);
        if (!plan.review) return;
        const models::Review& review = *plan.review;
        text({}, {}, "review", "status", std::string{key(review.status)});
        text({}, {}, "review", "preparer", review.preparer);
        text({}, {}, "review", "reviewer", review.reviewer);
        text({}, {}, "review", "date", review.date);
        text({}, {}, "review", "digest", review.digest);
    }

    void stage(const models::Stage& stage) {
        const std::string& id = stage.id.text();
        text({}, id, "stage", "name", stage.name);
        text({}, id, "stage", "kind", std::string{models::info(stage.kind).key});
        text({}, id, "stage", "note", stage.note);
    }

    void scenario(const models::Scenario& scenario) {
        text(scenario.id.text(), {}, "scenario", "name", scenario.name);
        text(scenario.id.text(), {}, "scenario", "note", scenario.note);
    }

    /// In the row of the stage that it begins at.
    void link(const models::Link& link) { text({}, link.from.text(), "link", std::string{key(link.carries)}, link.to.text()); }

    void annotation(const models::Annotation& annotation) {
        text({}, {}, "annotation", std::string{key(annotation.kind)}, annotation.text);
    }

    void budget(const models::Budget& budget) {
        const auto known = metric(budget.metric);
        m_text += models::csvRow({budget.scenario ? budget.scenario->text() : std::string{},
                                  {},
                                  "budget",
                                  budget.metric,
                                  csvNumber(budget.limit),
                                  known ? std::string{info(*known).unit} : std::string{},
                                  {},
                                  {},
                                  {},
                                  {},
                                  {}});
    }

    void settings(const std::string& scenario, const std::string& stage, const char* what, const models::Settings& settings) {
        for (const auto& [key, setting] : settings) text(scenario, stage, what, key, models::settingText(setting));
    }

    void derived(const std::string& scenario, const StageEstimate& stage) {
        for (const Derived& each : stage.derived)
            m_text +=
                models::csvRow({scenario, stage.id.text(), "derived", each.field, models::settingText(each.value), {}, {}, {}, {}, {}, {}});
    }

    void measured(const models::MeasuredRun& run) {
        const std::string stage = run.stage ? run.stage->text() : std::string{};
        if (run.requests)
            m_text += models::csvRow(
                {{}, stage, "measured", "requests", csvNumber(run.requests), "requests", {}, {}, run.begin, run.end, run.source});
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

    /// What the plan itself knows: learned, imported or entered.
    void own(const models::Overlay& own) {
        for (const auto& [path, figure] : own.figures) ownFigure(path, figure);
        for (const models::Entry& entry : own.entries)
            for (const auto& [key, figure] : entry.figures)
                ownFigure(fmt::format("{}/{}/{}", models::pluralName(entry.kind), entry.id, key), figure);
    }

    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    void ownFigure(const std::string& path, const models::Figure& figure) {
        m_text += models::csvRow({{}, {}, "own", path, csvNumber(figure.value), figure.unit, {}, {}, figure.date, {}, figure.source});
    }

    std::string m_text;
};

} // namespace

/// Everything in the plan and all scenarios: names, links, notes, budgets, the review, what was set, sized, estimated, measured, and the
/// facts behind it, in the long form that spreadsheets pivot.
models::Result<std::string> everything(const ExportSource& source) {
    Rows rows;
    const models::Plan& plan = source.plan();
    rows.plan(plan);
    for (const auto& stage : plan.stages) rows.stage(*stage);
    for (const models::Link& link : plan.links) rows.link(link);
    for (const models::Annotation& annotation : plan.annotations) rows.annotation(annotation);
    for (const models::Scenario& scenario : plan.scenarios) rows.scenario(scenario);
    for (const models::Budget& budget : plan.budgets) rows.budget(budget);
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
    if (plan.own) rows.own(*plan.own);
    return rows.text();
}

} // namespace estimator::interop
