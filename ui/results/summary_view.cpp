#include "ui/results/summary_view.h"

#include "ui/text/summary_words.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <utility>

namespace ui {
namespace {

/// What brought each scenario's change; scenarios of which nobody can say it are left out.
std::map<models::ScenarioId, estimator::FourMSplit> splitsOf(const SummaryView::Question& question, const std::stop_token& stop) {
    std::map<models::ScenarioId, estimator::FourMSplit> splits;
    const models::Facts facts = estimator::factsFor(*question.plan, question.catalogue);
    for (const models::Scenario& scenario : question.plan->scenarios) {
        if (scenario.id == question.plan->baseline().id || stop.stop_requested()) continue;
        if (auto split = estimator::fourMSplit(*question.plan, facts, scenario.id, estimator::Metric::total))
            splits.emplace(scenario.id, *std::move(split));
    }
    return splits;
}

std::vector<estimator::Passage> passagesOf(const SummaryView::Question& question, const std::stop_token& stop) {
    const auto comparison = estimator::compare(*question.plan, *question.estimate);
    return estimator::planInWords(*question.plan, *question.estimate, comparison, splitsOf(question, stop));
}

} // namespace

SummaryView::SummaryView(QWidget* parent) : QWidget{parent}, m_text{new QPlainTextEdit{this}}, m_copy{new QPushButton{this}} {
    m_text->setObjectName(QStringLiteral("summaryText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    // Read-only, but a caret and a selection for the keyboard.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setObjectName(QStringLiteral("copySummary"));
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SummaryView::take);
    connect(m_copy, &QPushButton::clicked, this, &SummaryView::copy);
    retranslate();
}

SummaryView::~SummaryView() {
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void SummaryView::ask(Question question) {
    if (question == m_question) return;
    m_stop.request_stop();
    m_question = std::move(question);
    m_isAsked = false;
    if (isVisible()) start();
}

void SummaryView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_isAsked) start();
}

void SummaryView::start() {
    m_isAsked = true;
    if (!m_question.plan || !m_question.catalogue || !m_question.estimate) {
        m_answer.reset();
        showText();
        return;
    }
    m_stop = std::stop_source{};
    m_watcher.setFuture(QtConcurrent::run([question = m_question, stop = m_stop.get_token()] {
        return std::shared_ptr<const Answer>{std::make_shared<Answer>(passagesOf(question, stop))};
    }));
    if (!m_answer) showText();
}

void SummaryView::take() {
    // A newer question has stopped this one.
    if (m_stop.stop_requested()) return;
    m_answer = m_watcher.result();
    showText();
}

void SummaryView::showText() {
    m_copy->setEnabled(m_answer != nullptr);
    if (m_answer) m_text->setPlainText(inWords(*m_answer));
    else m_text->setPlainText(m_watcher.isRunning() ? tr("Computing…") : tr("No figures yet."));
}

void SummaryView::copy() const { QApplication::clipboard()->setText(m_text->toPlainText()); }

void SummaryView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void SummaryView::retranslate() {
    m_text->setAccessibleName(tr("The plan in words"));
    m_copy->setText(tr("&Copy text"));
    showText();
}

} // namespace ui
