#include "ui/results/results_tabs.h"

#include "ui/charts/chart_gallery.h"
#include "ui/document/document.h"
#include "ui/document/figure_place.h"
#include "ui/measured/measured_view.h"
#include "ui/results/budgets_dialog.h"
#include "ui/results/comparison_view.h"
#include "ui/results/findings_view.h"
#include "ui/results/levers_view.h"
#include "ui/results/stages_view.h"
#include "ui/results/summary_view.h"
#include "ui/results/why_view.h"
#include "ui/text/han_joint.h"
#include "ui/text/words.h"

#include <QEvent>
#include <QFileInfo>

#include <optional>
#include <utility>

namespace ui {
namespace {

std::optional<models::Facts> factsOf(const Document& document) {
    return document.catalogue() ? std::optional{document.facts()} : std::nullopt;
}

QString planFileName(const Document& document) {
    return document.file().isEmpty() ? QStringLiteral("PLAN.fourem") : QFileInfo{document.file()}.fileName();
}

} // namespace

ResultsTabs::ResultsTabs(Document& document, QWidget* parent)
    : QTabWidget{parent},
      m_document{document},
      m_comparisonView{new ComparisonView{this}},
      m_charts{new ChartGallery{this}},
      m_stages{new StagesView{this}},
      m_findings{new FindingsView{this}},
      m_why{new WhyView{this}},
      m_levers{new LeversView{this}},
      m_summary{new SummaryView{this}},
      m_measured{new MeasuredView{this}} {
    setObjectName(QStringLiteral("results"));
    setDocumentMode(true);
    m_comparisonView->setObjectName(QStringLiteral("comparison"));
    m_charts->setObjectName(QStringLiteral("charts"));
    m_stages->setObjectName(QStringLiteral("stages"));
    m_levers->setObjectName(QStringLiteral("levers"));
    m_summary->setObjectName(QStringLiteral("summary"));
    m_findings->setObjectName(QStringLiteral("findings"));
    m_why->setObjectName(QStringLiteral("why"));
    m_measured->setObjectName(QStringLiteral("measured"));
    for (QWidget* view :
         std::initializer_list<QWidget*>{m_comparisonView, m_charts, m_stages, m_findings, m_why, m_levers, m_summary, m_measured})
        addTab(view, QString{});
    connectViews();
    take(m_document.estimate());
    retranslate();
}

void ResultsTabs::connectViews() {
    connect(&m_document, &Document::estimated, this, &ResultsTabs::take);
    connect(&m_document, &Document::estimateFailed, this, &ResultsTabs::showFindings);
    connect(&m_document, &Document::staleChanged, this, [this](bool isStale) {
        m_comparisonView->model().setStale(isStale);
        m_charts->setStale(isStale);
    });
    connect(&m_document, &Document::estimatingChanged, this, &ResultsTabs::showState);
    connect(&m_document, &Document::currentScenarioChanged, this, &ResultsTabs::showScenario);
    connect(&m_document, &Document::fileChanged, this, [this] { take(m_document.estimate()); });
    connect(&m_document, &Document::selectionChanged, this, [this] {
        m_stages->setSelectedStages(m_document.selectedStages());
        askLevers();
        askCharts();
    });
    connect(&m_document, &Document::planChanged, this, [this] {
        askLevers();
        showMeasured();
        showNewScenarios();
    });
    connect(&m_document, &Document::shownMetricChanged, this, [this] {
        askCharts();
        m_findings->setShown(shownTotal());
    });

    connect(m_charts, &ChartGallery::metricChosen, this, [this](estimator::Metric metric) { m_document.setShownMetric(metric); });
    connect(m_charts, &ChartGallery::targetChosen, this, &ResultsTabs::follow);
    connect(m_charts, &ChartGallery::stepChosen, this, &ResultsTabs::commandRequested);
    connect(m_comparisonView, &ComparisonView::scenarioActivated, this,
            [this](const models::ScenarioId& scenario) { m_document.setCurrentScenario(scenario); });
    connect(m_comparisonView, &ComparisonView::whyRequested, this, &ResultsTabs::explain);
    connect(m_comparisonView, &ComparisonView::choiceRequested, this,
            [this](const models::ScenarioId& scenario, const models::StageId& scope, const QString& field) {
                m_document.show(scenario, scope, field);
            });
    connect(m_comparisonView, &ComparisonView::scenarioMenuRequested, this,
            [this](const models::ScenarioId& scenario, const QPoint& place) {
                m_document.setCurrentScenario(scenario);
                Q_EMIT scenarioMenuRequested(place);
            });
    connect(m_comparisonView, &ComparisonView::budgetsRequested, this,
            [this](std::optional<estimator::Metric> metric) { (new BudgetsDialog{m_document, metric, this})->open(); });
    connect(m_stages, &StagesView::stageSelected, this, [this](const models::StageId& stage) { m_document.setSelectedStages({stage}); });
    connect(m_stages, &StagesView::whyRequested, this, &ResultsTabs::explain);
    connect(m_levers, &LeversView::editRequested, this, [this](const auto& edit) {
        // A refused edit is reported by the document.
        static_cast<void>(m_document.apply(*edit));
    });
    connect(m_measured, &MeasuredView::editRequested, this, [this](const auto& edit) {
        // A refused edit is reported by the document.
        static_cast<void>(m_document.apply(*edit));
    });
    connect(m_findings, &FindingsView::culpritRequested, this,
            [this](const auto& scenario, const auto& stage, const QString& field) { m_document.show(scenario, stage, field); });
    connect(m_findings, &FindingsView::fixRequested, this, [this](const auto& edit) {
        // A refused edit is reported by the document.
        static_cast<void>(m_document.apply(*edit));
    });
}

void ResultsTabs::take(std::shared_ptr<const estimator::Estimate> estimate) {
    m_estimate = std::move(estimate);
    m_comparison = m_estimate ? estimator::compare(*m_document.plan(), *m_estimate) : estimator::Comparison{};
    showComparison(m_estimate, m_comparison);
    showScenario();
    askSummary();
    showFindings();
    showState();
}

// They have their columns at once, with the figures that are lent to them or with none.
void ResultsTabs::showNewScenarios() {
    const auto& lent = m_document.estimate();
    if (lent && lent != m_estimate) showComparison(lent, estimator::compare(*m_document.plan(), *lent));
}

void ResultsTabs::showComparison(const std::shared_ptr<const estimator::Estimate>& estimate, const estimator::Comparison& comparison) {
    const auto facts = factsOf(m_document);
    m_comparisonView->model().setContent(*m_document.plan(), estimate, comparison, facts ? &*facts : nullptr);
}

void ResultsTabs::showScenario() {
    const models::ScenarioId& scenario = m_document.currentScenario().id;
    const auto facts = factsOf(m_document);
    m_stages->model().setContent(m_estimate, scenario, facts ? &*facts : nullptr);
    m_stages->setSelectedStages(m_document.selectedStages());
    m_why->setContent(m_estimate, scenario, planFileName(m_document));
    m_findings->setShown(shownTotal());
    askLevers();
    askCharts();
    showMeasured();
    retranslate();
}

FigurePlace ResultsTabs::shownTotal() const { return {m_document.currentScenario().id, std::nullopt, m_document.shownMetric()}; }

void ResultsTabs::askLevers() {
    const auto& selected = m_document.selectedStages();
    const auto stage = selected.size() == 1 ? std::optional{selected.front()} : std::nullopt;
    m_levers->ask({m_document.plan(), m_document.catalogue(), m_document.currentScenario().id, stage});
}

void ResultsTabs::askSummary() { m_summary->ask({m_document.plan(), m_document.catalogue(), m_estimate}); }

void ResultsTabs::showMeasured() {
    m_measured->setContent({m_document.plan(), m_document.catalogue(), m_estimate, m_document.currentScenario().id});
}

void ResultsTabs::askCharts() {
    const auto& selected = m_document.selectedStages();
    ChartQuestion question;
    question.plan = m_document.plan();
    question.catalogue = m_document.catalogue();
    question.estimate = m_estimate;
    if (m_document.hasCurrentEstimate()) question.current = m_estimate;
    question.scenario = m_document.currentScenario().id;
    question.stage = selected.size() == 1 ? std::optional{selected.front()} : std::nullopt;
    question.metric = m_document.shownMetric();
    m_charts->ask(question);
}

void ResultsTabs::follow(const ChartTarget& target) {
    // A refused edit is reported by the document.
    if (target.edit) static_cast<void>(m_document.apply(*target.edit));
    else m_document.show(target.scenario, target.stage, target.field);
}

void ResultsTabs::showFindings() {
    m_findings->setContent(m_document.plan(),
                           m_estimate ? estimator::gatherFindings(*m_estimate, m_comparison) : std::vector<estimator::GatheredFinding>{},
                           m_document.estimateError(), factsOf(m_document));
    retranslate();
}

void ResultsTabs::openFindings() {
    setCurrentWidget(m_findings);
    m_findings->setFocus(Qt::OtherFocusReason);
}

void ResultsTabs::openMeasured() {
    setCurrentWidget(m_measured);
    m_measured->setFocus(Qt::OtherFocusReason);
}

void ResultsTabs::addRun() {
    openMeasured();
    m_measured->addRun();
}

void ResultsTabs::addEvent() {
    openMeasured();
    m_measured->addEvent();
}

QList<QAction*> ResultsTabs::measuredCommands() const { return m_measured->commands(); }

QList<QAction*> ResultsTabs::comparisonCommands() const { return m_comparisonView->commands(); }

QList<QAction*> ResultsTabs::chartCommands() const { return m_charts->commands(); }

void ResultsTabs::showState() { m_comparisonView->setNote(m_document.isEstimating() ? tr("Computing…") : QString{}); }

QList<QWidget*> ResultsTabs::figureWidgets() const {
    QList<QWidget*> widgets{&m_comparisonView->figures(), &m_stages->figures(), &m_levers->figures(), &m_findings->figures(),
                            &m_measured->figures()};
    for (ChartView* chart : m_charts->charts()) widgets.append(chart);
    return widgets;
}

void ResultsTabs::explain(const FigurePlace& figure) {
    m_document.setCurrentScenario(figure.scenario);
    m_why->ask(figure.stage, figure.metric);
    setCurrentWidget(m_why);
}

void ResultsTabs::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        take(m_estimate);
        retranslate();
    }
    QTabWidget::changeEvent(event);
}

void ResultsTabs::retranslate() {
    setAccessibleName(tr("Results"));
    setTabText(indexOf(m_comparisonView), tr("Comparison"));
    setTabText(indexOf(m_charts), tr("Charts"));
    //: tab with the stages of the scenario %1
    setTabText(indexOf(m_stages), withHanJoints(tr("Stages of %1").arg(toQt(m_document.currentScenario().name))));
    setTabText(indexOf(m_levers), tr("Levers"));
    const int grave = m_findings->count(models::Severity::error) + m_findings->count(models::Severity::warning);
    //: tab with the findings; %1 of them are errors or warnings
    setTabText(indexOf(m_findings), grave == 0 ? tr("Findings") : tr("Findings (%1)").arg(grave));
    setTabText(indexOf(m_why), tr("Why"));
    setTabText(indexOf(m_summary), tr("In words"));
    setTabText(indexOf(m_measured), tr("Measured"));
}

} // namespace ui
