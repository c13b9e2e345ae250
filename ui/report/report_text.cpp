#include "estimator/charts/stacked_bars.h"
#include "models/pipeline/field.h"
#include "models/pipeline/resolve.h"
#include "models/units/unit_text.h"
#include "ui/report/report_html.h"
#include "ui/results/setting_words.h"
#include "ui/results/trace_words.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace ui {
namespace {

using estimator::Metric;

// More would not leave room for the figures on a page.
constexpr std::size_t kScenariosInATable = 4;

class ReportWriter {
    Q_DECLARE_TR_FUNCTIONS(ui::Report)

public:
    ReportWriter(const estimator::Report& report, const ReportRequest& request) : m_report{report}, m_request{request} {}

    QString write() {
        writeTitle();
        writePipeline();
        writeSummary();
        writeCharts();
        for (const estimator::ScenarioEstimate& scenario : m_report.estimate.scenarios) writeScenario(scenario);
        writeFindings();
        writeInputs();
        writeFormulas();
        writeReproduction();
        return m_html.text();
    }

private:
    void writeTitle() {
        m_html.heading(1, m_report.title.empty() ? tr("Untitled plan") : toQt(m_report.title));
        m_html.faint(tr("Estimate made on %1 with Fourem %2, catalogue %3, estimator %4")
                         .arg(QLocale{}.toString(m_request.made, QLocale::LongFormat), QStringLiteral(FOUREM_VERSION),
                              toQt(m_report.catalogueVersion), toQt(m_report.estimatorVersion)));
        if (!m_report.notes.empty()) m_html.paragraph(toQt(m_report.notes));
        m_html.beginTable({{tr("Basis of the estimate"), 40, false}, {{}, 60, false}});
        for (const estimator::ReportCondition& condition : m_report.conditions) {
            QStringList texts;
            for (const std::string& text : condition.texts) texts.append(words(models::planScope(), condition.field, text));
            const models::Field* field = models::findField(models::planFields(), condition.field);
            m_html.row({field ? label(*field) : toQt(condition.field), texts.join(QStringLiteral(" / "))});
        }
        m_html.endTable();
    }

    void writePipeline() {
        if (m_request.plan.stages.empty() || !m_request.facts) return;
        m_html.heading(2, tr("Pipeline"));
        m_html.picture(QStringLiteral("pipeline"));
        m_html.faint(tr("Figures on the stages: total emissions in the scenario %1.").arg(toQt(m_request.plan.baseline().name)));
    }

    /// Calls `write` with the columns of one table after the other; the baseline stands in each.
    template <class Write>
    void inColumns(Write write) {
        const std::size_t count = m_report.comparison.scenarios.size();
        std::size_t next = std::min<std::size_t>(count, 1);
        do {
            std::vector<std::size_t> columns;
            if (count > 0) columns.push_back(0);
            while (next < count && columns.size() < kScenariosInATable) columns.push_back(next++);
            write(columns);
        } while (next < count);
    }

    QList<ReportHtml::Column> scenarioColumns(const QString& first, const std::vector<std::size_t>& columns, bool isNumber) {
        QList<ReportHtml::Column> result{{first, 28, false}};
        const int share = 72 / static_cast<int>(std::max<std::size_t>(1, columns.size()));
        for (const std::size_t column : columns) result.append({toQt(m_report.comparison.scenarios[column].name), share, isNumber});
        return result;
    }

    void writeSummary() {
        m_html.heading(2, tr("Comparison"));
        m_html.faint(tr("The first scenario is the baseline. A factor says how many times less than the baseline a scenario needs."));
        inColumns([&](const std::vector<std::size_t>& columns) {
            m_html.beginTable(scenarioColumns(tr("Metric"), columns, true));
            for (const estimator::MetricInfo& metric : estimator::allMetrics()) {
                QStringList cells{label(metric.metric) + QLatin1Char('\n') + toQt(metric.key)};
                for (const std::size_t column : columns) cells.append(comparedCell(column, metric.metric));
                m_html.row(cells, metric.metric == Metric::total);
            }
            m_html.endTable();
        });
        writeChoices();
    }

    QString comparedCell(std::size_t column, Metric metric) {
        const estimator::ComparedScenario& compared = m_report.comparison.scenarios[column];
        const estimator::ScenarioEstimate* scenario = m_report.estimate.scenario(compared.id);
        QString text = scenario ? amount(scenario->total[metric], metric) : QStringLiteral("–");
        const estimator::Difference& difference = compared.metrics[metric];
        if (column > 0 && difference.ratio) text += QLatin1Char('\n') + tr("factor %1").arg(number(*difference.ratio));
        return text;
    }

    void writeChoices() {
        if (m_report.comparison.choices.empty()) return;
        m_html.heading(3, tr("What differs"));
        inColumns([&](const std::vector<std::size_t>& columns) {
            m_html.beginTable(scenarioColumns(tr("Choice"), columns, false));
            for (const estimator::ComparedChoice& choice : m_report.comparison.choices) {
                QString title = choiceTitle(m_request.plan, choice);
                if (choice.isWork) title += QLatin1Char('\n') + tr("work: not the same in all scenarios");
                QStringList cells{title};
                for (const std::size_t column : columns) cells.append(words(choice.scope, choice.field, choice.texts[column]));
                m_html.row(cells);
            }
            m_html.endTable();
        });
    }

    void writeCharts() {
        for (const Metric metric : chartedMetrics()) {
            const auto data = estimator::stackedBars(m_report.estimate, metric, estimator::StackBy::stage);
            if (data.isEmpty()) continue;
            m_html.heading(3, label(metric));
            m_html.picture(QStringLiteral("chart:") + toQt(estimator::info(metric).key));
        }
    }

    void writeScenario(const estimator::ScenarioEstimate& scenario) {
        m_html.heading(2, tr("Scenario: %1").arg(toQt(scenario.name)));
        const models::Scenario* known = m_request.plan.scenario(scenario.id);
        if (known && !known->note.empty()) m_html.paragraph(toQt(known->note));
        m_html.faint(tr("Total emissions: operational, %1, plus embodied.").arg(label(scenario.basis)));
        QList<ReportHtml::Column> columns{{tr("Stage"), 28, false}};
        for (const Metric metric : estimator::reportMetrics()) columns.append({label(metric), 12, true});
        m_html.beginTable(columns);
        for (const estimator::StageEstimate& stage : scenario.stages) {
            QStringList cells{toQt(stage.name) + QLatin1Char('\n') + runsOn(stage)};
            for (const Metric metric : estimator::reportMetrics())
                cells.append(stage.enabled ? amount(stage.metrics[metric], metric) : QString{});
            m_html.row(cells);
        }
        QStringList total{tr("Total")};
        for (const Metric metric : estimator::reportMetrics()) total.append(amount(scenario.total[metric], metric));
        m_html.row(total, true);
        m_html.endTable();
    }

    QString runsOn(const estimator::StageEstimate& stage) {
        QStringList parts{toQt(stage.id.text())};
        if (!stage.enabled) return parts.first() + QStringLiteral(" · ") + tr("not part of this scenario");
        if (!stage.model.empty()) parts.append(name(models::EntryKind::model, stage.model));
        if (!stage.accelerator.empty()) parts.append(name(models::EntryKind::accelerator, stage.accelerator));
        if (!stage.site.empty()) parts.append(name(models::EntryKind::site, stage.site));
        for (const estimator::Derived& derived : stage.derived) {
            const models::Field* field = models::findField(models::fieldsOf(stage.kind), derived.field);
            const std::string text = models::settingText(models::Setting{derived.value});
            //: a field that the program chose, and its value
            if (field) parts.append(tr("%1: %2").arg(label(*field), words(stage.id, derived.field, text)));
        }
        return parts.join(QStringLiteral(" · "));
    }

    void writeFindings() {
        m_html.heading(2, tr("Findings"));
        if (m_report.findings.empty()) return m_html.paragraph(tr("None: every stage has its figures."));
        m_html.beginTable({{tr("Kind"), 12, false}, {tr("Finding"), 48, false}, {tr("What to do"), 26, false}, {tr("Where"), 14, false}});
        for (const estimator::GatheredFinding& gathered : m_report.findings) {
            const models::Message& message = gathered.finding.message;
            const models::Stage* stage = gathered.finding.stage ? m_request.plan.stage(*gathered.finding.stage) : nullptr;
            m_html.row(
                {severityWord(gathered.finding.severity()) + QLatin1Char('\n') + codeName(message.code), sentence(message), remedy(message),
                 (stage ? toQt(stage->name) : tr("Plan")) + QLatin1Char('\n') + scenarioNames(gathered.scenarios, gathered.everywhere)});
        }
        m_html.endTable();
    }

    void writeInputs() {
        m_html.heading(2, tr("Assumptions and sources"));
        m_html.faint(tr("Tags: M measured by the user · P entered in the plan · V read in the source · R recalled from the source, not "
                        "read again · C computed from read data · A assumption"));
        m_html.beginTable({{tr("No."), 6, false},
                           {tr("Tag"), 6, false},
                           {tr("Figure"), 33, false},
                           {tr("Value"), 14, true},
                           {tr("Source"), 28, false},
                           {tr("Scenarios"), 13, false}});
        for (std::size_t i = 0; i < m_report.inputs.size(); ++i) {
            const estimator::ReportInput& input = m_report.inputs[i];
            m_html.row({QString::number(i + 1), toQt(estimator::tag(input)), figureName(input) + QLatin1Char('\n') + toQt(input.path),
                        figureValue(input), sourceText(input), scenarioNames(input.scenarios, input.everywhere)});
        }
        m_html.endTable();
    }

    QString figureName(const estimator::ReportInput& input) {
        estimator::TraceNode node;
        node.name = input.name;
        return traceName(node);
    }

    QString figureValue(const estimator::ReportInput& input) {
        // In the unit that it was entered or published in, so that the source can be checked.
        const QString text = localised(toQt(models::roundedText(input.value, 6)));
        return input.unit.empty() ? text : text + QChar::Nbsp + toQt(input.unit);
    }

    QString sourceText(const estimator::ReportInput& input) {
        switch (input.kind) {
        case estimator::TraceKind::known: return tr("measured, entered in the plan");
        case estimator::TraceKind::plan: return tr("entered in the plan");
        case estimator::TraceKind::catalogue:
        case estimator::TraceKind::standard:
        case estimator::TraceKind::formula:
        case estimator::TraceKind::sum:
        case estimator::TraceKind::derived: break;
        }
        QString text = input.source.empty() ? label(input.kind) : toQt(input.source);
        if (!input.date.empty()) text += QStringLiteral(" (%1)").arg(toQt(input.date));
        if (input.layer != models::Layer::shipped && input.kind == estimator::TraceKind::catalogue)
            text += QStringLiteral("; ") + label(input.layer);
        return input.note.empty() ? text : text + QLatin1Char('\n') + translated("steps", input.note);
    }

    void writeFormulas() {
        if (m_report.formulas.empty()) return;
        m_html.heading(2, tr("Formulas"));
        m_html.beginTable({{tr("Formula"), 60, false}, {tr("Source"), 40, false}});
        for (const estimator::ReportFormula& formula : m_report.formulas) m_html.row({toQt(formula.text), toQt(formula.source)});
        m_html.endTable();
    }

    void writeReproduction() {
        m_html.heading(2, tr("How to reproduce"));
        m_html.paragraph(tr("Each figure of this report can be explained on the command line down to its sources: take the metric from the "
                            "comparison table, the scenario and, for one stage, its id from the tables of the scenarios."));
        QStringList lines{QStringLiteral("fourem estimate ") + m_request.planFile, QStringLiteral("fourem compare ") + m_request.planFile};
        const std::string file = toStd(m_request.planFile);
        for (const estimator::ScenarioEstimate& scenario : m_report.estimate.scenarios) {
            for (const Metric metric : chartedMetrics()) lines.append(toQt(estimator::explainCommand(file, metric, scenario.id)));
            if (!scenario.stages.empty())
                lines.append(toQt(estimator::explainCommand(file, Metric::total, scenario.id, scenario.stages.back().id)));
        }
        m_html.code(lines);
        m_html.faint(tr("Catalogue %1, estimator %2.").arg(toQt(m_report.catalogueVersion), toQt(m_report.estimatorVersion)));
    }

    QString words(const models::StageId& scope, const std::string& field, const std::string& text) {
        return settingWords(m_request.plan, m_request.facts, scope, field, text);
    }

    QString name(models::EntryKind kind, const std::string& id) {
        return m_request.facts ? entryName(*m_request.facts, kind, id) : toQt(id);
    }

    QString scenarioNames(const std::vector<models::ScenarioId>& ids, bool everywhere) {
        if (everywhere) return tr("all");
        QStringList names;
        for (const models::ScenarioId& id : ids)
            if (const models::Scenario* scenario = m_request.plan.scenario(id)) names.append(toQt(scenario->name));
        return names.join(QStringLiteral(", "));
    }

    static QString severityWord(models::Severity severity) {
        switch (severity) {
        case models::Severity::note: return tr("Note");
        case models::Severity::warning: return tr("Warning");
        case models::Severity::error: return tr("Error");
        }
        return {};
    }

    const estimator::Report& m_report;
    const ReportRequest& m_request;
    ReportHtml m_html;
};

} // namespace

QString reportText(const estimator::Report& report, const ReportRequest& request) { return ReportWriter{report, request}.write(); }

std::span<const estimator::Metric> chartedMetrics() {
    static constexpr std::array kCharted{Metric::total, Metric::energyFacility, Metric::cost};
    return kCharted;
}

} // namespace ui
