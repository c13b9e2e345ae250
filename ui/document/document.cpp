#include "ui/document/document.h"

#include "models/files/plan_file.h"
#include "models/pipeline/field.h"
#include "ui/document/estimate_worker.h"
#include "ui/document/lent_figures.h"
#include "ui/document/replace_command.h"
#include "ui/text/numbers.h"
#include "ui/text/plan_words.h"
#include "ui/text/shown_units.h"
#include "ui/text/words.h"

#include <QFileInfo>
#include <QUndoStack>

#include <algorithm>

namespace ui {
namespace {

// Figures that come back at once need not turn grey in between.
constexpr int kPatienceMilliseconds = 150;
constexpr const char* kFunctionalUnit = "functional_unit";

std::shared_ptr<const models::Plan> shared(models::Plan plan) { return std::make_shared<const models::Plan>(std::move(plan)); }

} // namespace

Document::Document(std::shared_ptr<const models::Catalogue> catalogue, QObject* parent)
    : QObject{parent},
      m_catalogue{std::move(catalogue)},
      m_history{new QUndoStack{this}},
      m_worker{std::make_unique<EstimateWorker>(m_catalogue, this, [this](const auto& outcome) { takeEstimate(outcome); })} {
    m_history->setUndoLimit(1000);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (isEstimating()) setStale(true);
    });
    connect(m_history, &QUndoStack::cleanChanged, this, [this](bool clean) { Q_EMIT modifiedChanged(!clean); });
    newPlan();
}

Document::~Document() = default;

models::Facts Document::facts() const { return estimator::factsFor(*m_plan, m_catalogue); }

bool Document::isEstimating() const { return m_worker->isBusy(); }

const estimator::ScenarioEstimate* Document::currentEstimate() const {
    return m_estimate ? m_estimate->scenario(m_currentScenario) : nullptr;
}

const estimator::StageEstimate* Document::currentEstimate(const models::StageId& stage) const {
    const estimator::ScenarioEstimate* scenario = currentEstimate();
    return scenario == nullptr ? nullptr : scenario->stage(stage);
}

const estimator::StageEstimate* Document::earlierDraws(const models::StageId& stage) const {
    const estimator::ScenarioEstimate* now = currentEstimate();
    const estimator::ScenarioEstimate* before = m_drawn ? m_drawn->scenario(m_currentScenario) : nullptr;
    return now == nullptr || now->draws != nullptr || before == nullptr ? nullptr : before->stage(stage);
}

const models::Scenario& Document::currentScenario() const {
    const models::Scenario* scenario = m_plan->scenario(m_currentScenario);
    return scenario != nullptr ? *scenario : m_plan->baseline();
}

bool Document::isBaselineCurrent() const { return currentScenario().id == m_plan->baseline().id; }

std::optional<models::ScenarioId> Document::editedScenario() const {
    return isBaselineCurrent() ? std::nullopt : std::optional{m_currentScenario};
}

void Document::setCurrentScenario(const models::ScenarioId& scenario) {
    if (scenario == m_currentScenario || m_plan->scenario(scenario) == nullptr) return;
    m_currentScenario = scenario;
    Q_EMIT currentScenarioChanged();
}

void Document::setSelectedStages(std::vector<models::StageId> stages) {
    std::erase_if(stages, [this](const auto& stage) { return m_plan->stage(stage) == nullptr; });
    if (stages == m_selectedStages) return;
    m_selectedStages = std::move(stages);
    Q_EMIT selectionChanged();
}

void Document::setSelectedLinks(std::vector<models::LinkId> links) {
    std::erase_if(links,
                  [this](const auto& link) { return std::ranges::find(m_plan->links, link, &models::Link::id) == m_plan->links.end(); });
    if (links == m_selectedLinks) return;
    m_selectedLinks = std::move(links);
    Q_EMIT linkSelectionChanged();
}

void Document::setSelectedAnnotations(std::vector<models::AnnotationId> annotations) {
    std::erase_if(annotations, [this](const auto& annotation) { return m_plan->annotation(annotation) == nullptr; });
    if (annotations == m_selectedAnnotations) return;
    m_selectedAnnotations = std::move(annotations);
    Q_EMIT annotationSelectionChanged();
}

void Document::select(Selection selection) {
    setSelectedLinks(std::move(selection.links));
    setSelectedAnnotations(std::move(selection.annotations));
    setSelectedStages(std::move(selection.stages));
}

void Document::setShownMetric(estimator::Metric metric) {
    if (metric == m_shownMetric) return;
    m_shownMetric = metric;
    Q_EMIT shownMetricChanged();
}

void Document::show(const std::optional<models::ScenarioId>& scenario, const std::optional<models::StageId>& stage, const QString& field) {
    if (scenario) setCurrentScenario(*scenario);
    const bool wholePlan = !stage || stage->isEmpty() || *stage == models::planScope();
    select({wholePlan ? std::vector<models::StageId>{} : std::vector{*stage}, {}, {}});
    Q_EMIT fieldRequested(wholePlan ? models::planScope() : *stage, field);
}

models::Result<void> Document::apply(const models::Edit& edit) {
    auto next = models::apply(*m_plan, edit);
    if (!next) {
        Q_EMIT editRefused(next.error());
        return tl::unexpected{next.error()};
    }
    if (*next == *m_plan) return {};
    m_history->push(new ReplaceCommand{*this, shared(*std::move(next)), edit, m_isGesture ? m_gestures : 0});
    return {};
}

void Document::beginGesture() {
    ++m_gestures;
    m_isGesture = true;
}

void Document::endGesture() { m_isGesture = false; }

void Document::newPlan(estimator::Basis basis) {
    models::Plan plan = models::emptyPlan(toStd(tr("Untitled plan")));
    plan.scenarios.front().name = toStd(tr("Baseline"));
    // What is a field's default need not be said.
    const std::string unit = models::settingText(*models::findField(models::planFields(), kFunctionalUnit)->standard);
    if (std::string words = toStd(unitLabel(unit)); words != unit) plan.work[kFunctionalUnit] = models::FieldValue{std::move(words)};
    if (basis != estimator::Basis::location) plan.work["basis"] = models::FieldValue{std::string{estimator::key(basis)}};
    startOver(shared(std::move(plan)), {}, {});
}

models::Result<void> Document::openAsNew(const QString& file) {
    return models::readPlan(file.toStdU16String()).map([this](models::LoadedPlan&& loaded) {
        startOver(shared(inLanguage(std::move(loaded.plan))), {}, std::move(loaded.messages));
    });
}

models::Result<void> Document::open(const QString& file) {
    return models::readPlan(file.toStdU16String()).map([this, &file](models::LoadedPlan&& loaded) {
        startOver(shared(std::move(loaded.plan)), QFileInfo{file}.absoluteFilePath(), std::move(loaded.messages));
    });
}

void Document::openVersion(models::Plan plan, const QString& file) {
    startOver(shared(std::move(plan)), QFileInfo{file}.absoluteFilePath(), {});
}

models::Result<void> Document::save() { return saveAs(m_file); }

models::Result<void> Document::saveAs(const QString& file) {
    models::Plan plan = *m_plan;
    // The lock holds what the figures of exactly this plan were computed from.
    if (isEstimating()) {
        if (const auto current = estimator::estimate(plan, facts())) plan.lock = std::make_shared<models::Lock>(current->reads);
    } else if (m_estimate && !m_estimateError) {
        plan.lock = std::make_shared<models::Lock>(m_estimate->reads);
    }
    return models::savePlan(file.toStdU16String(), plan).map([this, &file] {
        m_file = QFileInfo{file}.absoluteFilePath();
        m_history->setClean();
        Q_EMIT fileChanged();
    });
}

bool Document::isModified() const { return !m_history->isClean(); }

void Document::setPlan(std::shared_ptr<const models::Plan> plan) {
    m_plan = std::move(plan);
    m_worker->request(m_plan);
    lendFigures();
    keepViewValid();
    Q_EMIT planChanged();
    showCurrency();
    m_patience.start();
    Q_EMIT estimatingChanged(true);
}

void Document::setStale(bool isStale) {
    if (isStale == m_isStale) return;
    m_isStale = isStale;
    Q_EMIT staleChanged(isStale);
}

void Document::lendFigures() {
    if (!m_estimate) return;
    auto lent = withNewScenarios(*m_estimate, *m_plan);
    if (!lent) return;
    m_estimate = std::make_shared<const estimator::Estimate>(*std::move(lent));
    setStale(true);
}

void Document::showCurrency() {
    ShownUnits units = shownUnits();
    units.currency = models::currencyOf(*m_plan);
    setShownUnits(units);
}

void Document::keepViewValid() {
    select({m_selectedStages, m_selectedLinks, m_selectedAnnotations});
    if (m_plan->scenario(m_currentScenario) != nullptr) return;
    m_currentScenario = m_plan->baseline().id;
    Q_EMIT currentScenarioChanged();
}

void Document::startOver(std::shared_ptr<const models::Plan> plan, const QString& file, std::vector<models::Message> messages) {
    m_file = file;
    m_messages = std::move(messages);
    m_estimate = nullptr;
    m_drawn = nullptr;
    m_estimateError.reset();
    setStale(false);
    m_currentScenario = {};
    setPlan(std::move(plan));
    m_history->clear();
    Q_EMIT opened();
    Q_EMIT fileChanged();
}

void Document::takeEstimate(const models::Result<std::shared_ptr<const estimator::Estimate>>& result) {
    if (result) {
        m_estimate = *result;
        const bool hasDraws = !m_estimate->scenarios.empty() && m_estimate->scenarios.front().draws != nullptr;
        if (hasDraws) m_drawn = m_estimate;
        m_estimateError.reset();
    } else {
        m_estimateError = result.error();
    }
    Q_EMIT estimatingChanged(false);
    setStale(!result);
    if (result) Q_EMIT estimated(m_estimate);
    else Q_EMIT estimateFailed();
}

} // namespace ui
