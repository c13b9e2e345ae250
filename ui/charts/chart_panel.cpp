#include "ui/charts/chart_panel.h"

#include "estimator/chart_data.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/stacked_chart.h"
#include "ui/text/words.h"
#include "ui/theme/icon.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace ui {
namespace {

constexpr std::array kSuffixes{"png", "svg", "csv"};

void refill(QComboBox& box, const QStringList& texts) {
    const QSignalBlocker blocker{&box};
    const int current = std::max(0, box.currentIndex());
    box.clear();
    box.addItems(texts);
    box.setCurrentIndex(current);
}

} // namespace

ChartPanel::ChartPanel(QWidget* parent)
    : QWidget{parent},
      chooseFile{[](QWidget* window, const QString& suggestion, const QString& filters) {
          return QFileDialog::getSaveFileName(window, tr("Export chart"), suggestion, filters);
      }},
      tellFailure{[](QWidget* window, const QString& text) { QMessageBox::warning(window, tr("Export chart"), text); }},
      m_metric{new QComboBox{this}},
      m_stackBy{new QComboBox{this}},
      m_asTable{new QToolButton{this}},
      m_export{new QToolButton{this}},
      m_pages{new QStackedWidget{this}},
      m_chart{new StackedChart{m_pages}},
      m_figures{new ChartTableModel{this}},
      m_table{new QTableView{m_pages}},
      m_empty{new QLabel{m_pages}},
      m_hint{new QLabel{this}} {
    layOut();
    retranslate();
    setMetric(estimator::Metric::total);
    connect(m_metric, &QComboBox::currentIndexChanged, this, [this](int index) {
        draw();
        Q_EMIT metricChosen(static_cast<estimator::Metric>(index));
    });
    connect(m_stackBy, &QComboBox::currentIndexChanged, this, &ChartPanel::draw);
    connect(m_asTable, &QToolButton::toggled, this, &ChartPanel::draw);
    connect(m_chart, &StackedChart::pointed, m_hint, &QLabel::setText);
    for (const char* suffix : kSuffixes) {
        QAction* action = m_export->menu()->addAction(QString{});
        action->setObjectName(QStringLiteral("exportChart_") + QString::fromLatin1(suffix));
        connect(action, &QAction::triggered, this, [this, suffix] { exportAs(QString::fromLatin1(suffix)); });
    }
    retranslate();
}

void ChartPanel::layOut() {
    m_metric->setObjectName(QStringLiteral("chartMetric"));
    m_stackBy->setObjectName(QStringLiteral("chartStackBy"));
    m_asTable->setObjectName(QStringLiteral("chartAsTable"));
    m_asTable->setCheckable(true);
    m_export->setObjectName(QStringLiteral("chartExport"));
    m_export->setIcon(icon(QStringLiteral("actions/export")));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setMenu(new QMenu{m_export});
    m_chart->setObjectName(QStringLiteral("stackedChart"));
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->setModel(m_figures);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setDefaultSectionSize(150);
    m_empty->setObjectName(QStringLiteral("chartEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("chartHint"));
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QWidget* page : std::initializer_list<QWidget*>{m_chart, m_table, m_empty}) m_pages->addWidget(page);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_metric);
    bar->addWidget(m_stackBy);
    bar->addWidget(m_hint, 1);
    bar->addWidget(m_asTable);
    bar->addWidget(m_export);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addLayout(bar);
    layout->addWidget(m_pages, 1);
}

void ChartPanel::setEstimate(std::shared_ptr<const estimator::Estimate> estimate) {
    m_estimate = std::move(estimate);
    draw();
}

void ChartPanel::setMetric(estimator::Metric metric) {
    const QSignalBlocker blocker{m_metric};
    m_metric->setCurrentIndex(static_cast<int>(metric));
    draw();
}

void ChartPanel::draw() {
    const auto metric = static_cast<estimator::Metric>(std::max(0, m_metric->currentIndex()));
    const auto stackBy = m_stackBy->currentIndex() == 1 ? estimator::StackBy::component : estimator::StackBy::stage;
    m_stackBy->setEnabled(estimator::hasComponents(metric));
    m_chart->setData(m_estimate ? estimator::chartData(*m_estimate, metric, stackBy) : estimator::ChartData{});
    m_figures->setContent(*m_chart);
    const bool isEmpty = m_chart->data().isEmpty();
    m_export->setEnabled(!isEmpty);
    m_asTable->setEnabled(!isEmpty);
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_asTable->isChecked() ? static_cast<QWidget*>(m_table) : m_chart);
    m_hint->setText(m_chart->data().bars.size() == 1 && !isEmpty ? tr("Add a scenario to compare it with this one.") : QString{});
}

void ChartPanel::exportAs(const QString& suffix) {
    const QString suggestion = toQt(estimator::info(m_chart->data().metric).key) + QLatin1Char('.') + suffix;
    //: a kind of file, in the file dialog
    QString file = chooseFile(this, suggestion, tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix));
    if (file.isEmpty()) return;
    if (!file.endsWith(QLatin1Char('.') + suffix, Qt::CaseInsensitive)) file += QLatin1Char('.') + suffix;
    const auto written = writeChart(*m_chart, *m_figures, file);
    if (!written) tellFailure(this, fullText(written.error()));
}

void ChartPanel::contextMenuEvent(QContextMenuEvent* event) {
    if (m_export->isEnabled()) m_export->menu()->popup(event->globalPos());
}

void ChartPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ChartPanel::retranslate() {
    QStringList metrics;
    for (const estimator::MetricInfo& metric : estimator::allMetrics()) metrics.append(label(metric.metric));
    refill(*m_metric, metrics);
    refill(*m_stackBy, {tr("by stage"), tr("by component")});
    m_metric->setAccessibleName(tr("Metric of the chart"));
    m_stackBy->setAccessibleName(tr("What the bars are stacked of"));
    m_asTable->setText(tr("Table"));
    m_asTable->setToolTip(tr("Show the figures of the chart as a table"));
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Write the chart or its figures to a file"));
    m_chart->setAccessibleName(tr("Stacked bars of the scenarios; the button Table shows the figures"));
    m_table->setAccessibleName(tr("Figures of the chart"));
    m_empty->setText(tr("No figures yet. Add stages to the pipeline and complete them: each scenario gets a bar here."));
    const QList<QAction*> actions = m_export->menu()->actions();
    //: %1 is a file format
    for (qsizetype i = 0; i < actions.size(); ++i)
        actions[i]->setText(tr("Export as %1…").arg(QString::fromLatin1(kSuffixes[static_cast<std::size_t>(i)]).toUpper()));
    draw();
}

} // namespace ui
