#include "ui/results/why_view.h"

#include "estimator/report/command_lines.h"
#include "ui/results/trace_model.h"
#include "ui/results/trace_text.h"
#include "ui/text/lists.h"
#include "ui/text/words.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace ui {

WhyView::WhyView(QWidget* parent)
    : QWidget{parent},
      m_model{new TraceModel{this}},
      m_stages{new QComboBox{this}},
      m_metrics{new QComboBox{this}},
      m_command{new QLabel{this}},
      m_copy{new QToolButton{this}},
      m_copyText{new QAction{this}},
      m_copyCsv{new QAction{this}},
      m_tree{new QTreeView{this}} {
    m_stages->setObjectName(QStringLiteral("whyStage"));
    m_metrics->setObjectName(QStringLiteral("whyMetric"));
    m_command->setTextFormat(Qt::PlainText);
    m_command->setObjectName(QStringLiteral("whyCommand"));
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_tree->setObjectName(QStringLiteral("whyTree"));
    m_tree->setModel(m_model);
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setDefaultSectionSize(150);
    m_tree->setColumnWidth(TraceModel::name, 300);
    m_tree->setColumnWidth(TraceModel::value, 110);
    m_tree->setColumnWidth(TraceModel::formula, 230);
    m_tree->setColumnWidth(TraceModel::origin, 260);
    m_tree->setColumnWidth(TraceModel::confidence, 45);

    m_copy->setObjectName(QStringLiteral("copyWhy"));
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setIcon(icon(QStringLiteral("actions/duplicate")));
    m_copyText->setObjectName(QStringLiteral("copyWhyText"));
    m_copyCsv->setObjectName(QStringLiteral("copyWhyCsv"));
    connect(m_copyText, &QAction::triggered, this, [this] { QApplication::clipboard()->setText(traceText(*m_model)); });
    connect(m_copyCsv, &QAction::triggered, this, [this] { QApplication::clipboard()->setText(traceCsv(*m_model)); });
    auto* menu = new QMenu{m_copy};
    menu->addActions({m_copyText, m_copyCsv});
    m_copy->setMenu(menu);
    m_tree->addActions(menu->actions());
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_stages);
    bar->addWidget(m_metrics);
    bar->addWidget(m_command, 1);
    bar->addWidget(m_copy);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addLayout(bar);
    layout->addWidget(m_tree, 1);
    connect(m_stages, &QComboBox::currentIndexChanged, this, [this](int index) {
        const auto* known = scenario();
        m_stage = index > 0 && known ? std::optional{known->stages[static_cast<std::size_t>(index - 1)].id} : std::nullopt;
        explain();
    });
    connect(m_metrics, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_metric = static_cast<estimator::Metric>(index);
        explain();
    });
    retranslate();
}

void WhyView::setContent(std::shared_ptr<const estimator::Estimate> estimate, const models::ScenarioId& scenarioId,
                         const QString& planFile) {
    m_estimate = std::move(estimate);
    m_scenario = scenarioId;
    m_planFile = planFile;
    fillStages();
    explain();
}

void WhyView::ask(const std::optional<models::StageId>& stage, estimator::Metric metric) {
    m_stage = stage;
    m_metric = metric;
    fillStages();
    const QSignalBlocker blocker{m_metrics};
    m_metrics->setCurrentIndex(static_cast<int>(metric));
    explain();
}

void WhyView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

const estimator::ScenarioEstimate* WhyView::scenario() const { return m_estimate ? m_estimate->scenario(m_scenario) : nullptr; }

const estimator::Measure* WhyView::measure() const {
    const estimator::ScenarioEstimate* known = scenario();
    if (!known) return nullptr;
    if (!m_stage) return &known->total[m_metric];
    const estimator::StageEstimate* found = known->stage(*m_stage);
    return found == nullptr ? nullptr : &found->metrics[m_metric];
}

void WhyView::fillStages() {
    const QSignalBlocker blocker{m_stages};
    m_stages->clear();
    m_stages->addItem(tr("Whole pipeline"));
    const estimator::ScenarioEstimate* known = scenario();
    if (!known) return;
    for (const estimator::StageEstimate& stage : known->stages) {
        m_stages->addItem(toQt(stage.name));
        if (m_stage == stage.id) m_stages->setCurrentIndex(m_stages->count() - 1);
    }
    if (m_stages->currentIndex() == 0) m_stage.reset();
}

void WhyView::retranslate() {
    {
        const QSignalBlocker blocker{m_metrics};
        m_metrics->clear();
        for (const estimator::MetricInfo& metric : estimator::allMetrics()) m_metrics->addItem(label(metric.metric));
        m_metrics->setCurrentIndex(static_cast<int>(m_metric));
    }
    m_stages->setAccessibleName(tr("Stage whose figure is explained"));
    m_metrics->setAccessibleName(tr("Metric that is explained"));
    m_tree->setAccessibleName(tr("Figure, its formula and its sources"));
    m_command->setToolTip(tr("The same on the command line"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the figure with all that it comes from"));
    m_copyText->setText(tr("Copy as text"));
    m_copyCsv->setText(tr("Copy as CSV"));
    fillStages();
    explain();
}

void WhyView::explain() {
    const estimator::ScenarioEstimate* known = scenario();
    const estimator::Measure* found = measure();
    m_model->setTrace(known ? known->trace : nullptr, found ? found->trace : std::nullopt,
                      known ? estimator::traceStages(*known) : estimator::TraceStages{});
    m_tree->expandToDepth(1);
    if (!known) m_command->clear();
    else if (found && found->trace) m_command->setText(toQt(estimator::explainCommand(toStd(m_planFile), m_metric, m_scenario, m_stage)));
    else m_command->setText(whyNone(*known, found));
}

QString WhyView::whyNone(const estimator::ScenarioEstimate& known, const estimator::Measure* found) const {
    const estimator::StageEstimate* stage = m_stage ? known.stage(*m_stage) : nullptr;
    if (stage != nullptr && !stage->enabled) return tr("No figure: this scenario leaves the stage out");
    if (stage != nullptr)
        if (const auto why = stage->whyMissing.find(m_metric); why != stage->whyMissing.end())
            return tr("No figure: %1").arg(sentence(why->second));
    if (found == nullptr || !found->isPartial()) return tr("No figure: see the findings");
    QStringList names;
    for (const models::StageId& id : found->missingStages)
        if (const estimator::StageEstimate* missing = known.stage(id)) names.append(toQt(missing->name));
    return tr("No total: there is no figure of %1").arg(listed(names));
}

} // namespace ui
