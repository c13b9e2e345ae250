#include "ui/results/findings_view.h"

#include "models/pipeline/describe.h"
#include "ui/text/capitalised.h"
#include "ui/text/lists.h"
#include "ui/text/plain_tool_tip.h"
#include "ui/text/words.h"
#include "ui/theme/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

constexpr int kFindingRole = Qt::UserRole;

QString iconOf(models::Severity severity) {
    switch (severity) {
    case models::Severity::note: return QStringLiteral("actions/note");
    case models::Severity::warning: return QStringLiteral("actions/warning");
    case models::Severity::error: return QStringLiteral("actions/error");
    }
    return {};
}

QString severityWord(models::Severity severity) {
    switch (severity) {
    case models::Severity::note: return FindingsView::tr("Note");
    case models::Severity::warning: return FindingsView::tr("Warning");
    case models::Severity::error: return FindingsView::tr("Error");
    }
    return {};
}

/// Of a finding about a budget, which begins with the name of its metric.
std::optional<estimator::Metric> budgetedMetric(const models::Message& message) {
    if (message.code != models::Code::brokenBudget && message.code != models::Code::budgetAtRisk) return std::nullopt;
    for (const estimator::MetricInfo& metric : estimator::allMetrics())
        if (message.arguments.front() == models::Argument{std::string{metric.label}}) return metric.metric;
    return std::nullopt;
}

void write(QTreeWidgetItem& item, models::Code code, const QString& what, const QString& remedyText, const QString& where) {
    const models::Severity severity = models::info(code).severity;
    item.setIcon(0, icon(iconOf(severity)));
    item.setText(0, capitalised(what));
    item.setText(1, capitalised(remedyText));
    item.setText(2, where);
    for (int column = 0; column < 2; ++column) item.setToolTip(column, plainToolTip(item.text(column)));
    item.setToolTip(2, codeName(code));
    //: severity and sentence, for screen readers
    item.setData(0, Qt::AccessibleTextRole, FindingsView::tr("%1: %2").arg(severityWord(severity), item.text(0)));
}

} // namespace

FindingsView::FindingsView(QWidget* parent)
    : QWidget{parent},
      m_list{new QTreeWidget{this}},
      m_fixes{new QWidget{this}},
      m_empty{new QLabel{this}} {
    setFocusProxy(m_list);
    m_list->setObjectName(QStringLiteral("findingsList"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setColumnCount(3);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_fixes->setObjectName(QStringLiteral("findingFixes"));
    auto* row = new QHBoxLayout{m_fixes};
    row->setContentsMargins(0, 0, 0, 0);
    m_empty->setObjectName(QStringLiteral("findingsEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);

    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_fixes);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &FindingsView::offerFixes);
    const auto jump = [this] {
        const estimator::GatheredFinding* gathered = current();
        if (!gathered) return;
        const models::Finding& finding = gathered->finding;
        // What is true everywhere needs no change of scenario.
        Q_EMIT culpritRequested(gathered->everywhere ? std::nullopt : finding.scenario, finding.stage, toQt(finding.field));
    };
    connect(m_list, &QTreeWidget::itemActivated, this, jump);
    connect(m_list, &QTreeWidget::itemClicked, this, jump);
    fill();
}

void FindingsView::setContent(std::shared_ptr<const models::Plan> plan, std::vector<estimator::GatheredFinding> findings,
                              std::optional<models::Error> error, std::optional<models::Facts> facts) {
    m_plan = std::move(plan);
    m_findings = std::move(findings);
    m_error = std::move(error);
    m_facts = std::move(facts);
    fill();
}

int FindingsView::count(models::Severity severity) const {
    const auto isOfThem = [&](const estimator::GatheredFinding& gathered) { return gathered.finding.severity() == severity; };
    const int failure = severity == models::Severity::error && m_error ? 1 : 0;
    return failure + static_cast<int>(std::ranges::count_if(m_findings, isOfThem));
}

void FindingsView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) fill();
    QWidget::changeEvent(event);
}

const estimator::GatheredFinding* FindingsView::current() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    const int index = item ? item->data(0, kFindingRole).toInt() : -1;
    return index >= 0 ? &m_findings[static_cast<std::size_t>(index)] : nullptr;
}

std::optional<FigurePlace> FindingsView::figureInFocus() const {
    const estimator::GatheredFinding* gathered = current();
    if (gathered == nullptr) return std::nullopt;
    FigurePlace figure = m_shown;
    if (!gathered->everywhere && gathered->finding.scenario) figure.scenario = *gathered->finding.scenario;
    figure.stage = gathered->finding.stage;
    figure.metric = budgetedMetric(gathered->finding.message).value_or(m_shown.metric);
    return figure;
}

QWidget& FindingsView::figures() const { return *m_list; }

QString FindingsView::whereText(const estimator::GatheredFinding& gathered) const {
    QStringList parts;
    const models::Stage* stage = m_plan && gathered.finding.stage ? m_plan->stage(*gathered.finding.stage) : nullptr;
    if (stage) parts.append(toQt(stage->name));
    if (!gathered.everywhere) {
        QStringList names;
        for (const models::ScenarioId& id : gathered.scenarios)
            if (const models::Scenario* scenario = m_plan ? m_plan->scenario(id) : nullptr) names.append(toQt(scenario->name));
        if (!names.isEmpty()) parts.append(listed(names));
    }
    return parts.isEmpty() ? tr("whole plan") : parts.join(QStringLiteral(" · "));
}

void FindingsView::fill() {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    m_list->setHeaderLabels({tr("Finding"), tr("What to do"), tr("Where")});
    m_list->setAccessibleName(tr("Findings"));
    m_list->setStatusTip(tr("Click: go to what the finding is about. Right-click: why its figure is so"));
    m_empty->setText(tr("Nothing to report: every stage has its figures."));
    if (m_error) {
        auto* item = new QTreeWidgetItem{m_list};
        item->setData(0, kFindingRole, -1);
        write(*item, m_error->code, sentence(m_error->message()), remedy(m_error->message()), toQt(m_error->where));
    }
    for (std::size_t i = 0; i < m_findings.size(); ++i) {
        auto* item = new QTreeWidgetItem{m_list};
        item->setData(0, kFindingRole, static_cast<int>(i));
        const models::Message& message = m_findings[i].finding.message;
        write(*item, message.code, sentence(message), remedy(message), whereText(m_findings[i]));
    }
    const bool isEmpty = m_list->topLevelItemCount() == 0;
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (row >= 0 && row < m_list->topLevelItemCount()) m_list->setCurrentItem(m_list->topLevelItem(row));
    offerFixes();
}

void FindingsView::offerFixes() {
    // Later, because this may run while one of them is being pressed.
    for (QPushButton* old : m_fixes->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->setObjectName(QString{});
        m_fixes->layout()->removeWidget(old);
        old->deleteLater();
    }
    bool isAnyOffered = false;
    const estimator::GatheredFinding* gathered = current();
    if (gathered && m_plan) {
        for (const models::Edit& fix : gathered->finding.fixes) {
            //: %1 is a change of the plan, as it stands in the undo menu
            auto* button = new QPushButton{
                tr("Fix: %1").arg(undoText(m_facts ? models::describe(*m_plan, fix, *m_facts) : models::describe(*m_plan, fix))), m_fixes};
            button->setObjectName(QStringLiteral("fix"));
            m_fixes->layout()->addWidget(button);
            isAnyOffered = true;
            connect(button, &QPushButton::clicked, this, [this, fix] { Q_EMIT fixRequested(std::make_shared<const models::Edit>(fix)); });
        }
    }
    m_fixes->setVisible(isAnyOffered);
}

} // namespace ui
