#include "ui/charts/chart_gallery.h"

#include "ui/charts/actuals_view.h"
#include "ui/charts/bars_chart.h"
#include "ui/charts/break_even_chart.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/flows_chart.h"
#include "ui/charts/four_m_view.h"
#include "ui/charts/matrix_chart.h"
#include "ui/charts/ranking_chart.h"
#include "ui/charts/site_map_chart.h"
#include "ui/charts/timeline_chart.h"
#include "ui/charts/tornado_chart.h"
#include "ui/charts/trade_off_chart.h"
#include "ui/charts/waterfall_chart.h"
#include "ui/results/copy_actions.h"
#include "ui/text/words.h"
#include "ui/theme/icon.h"
#include "ui/widgets/elided_label.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace ui {
namespace {

constexpr int kLeastChoice = 6; ///< letters
constexpr std::array kSuffixes{"png", "svg", "csv"};
constexpr int kListWidth = 190;
constexpr int kLeastColumn = 80;
constexpr int kWidestColumn = 420;
constexpr int kLongestHorizon = 36500; // days

QString topicLabel(ChartTopic topic) {
    switch (topic) {
    case ChartTopic::amount: return ChartGallery::tr("How much?");
    case ChartTopic::difference: return ChartGallery::tr("What makes the difference?");
    case ChartTopic::certainty: return ChartGallery::tr("How sure?");
    case ChartTopic::choice: return ChartGallery::tr("What to choose?");
    case ChartTopic::time: return ChartGallery::tr("When?");
    case ChartTopic::place: return ChartGallery::tr("Where?");
    }
    return {};
}

void refill(QComboBox& box, const QStringList& texts) {
    const QSignalBlocker blocker{&box};
    const int current = std::max(0, box.currentIndex());
    box.clear();
    box.addItems(texts);
    box.setCurrentIndex(current);
}

} // namespace

ChartGallery::ChartGallery(QWidget* parent)
    : QWidget{parent},
      chooseFile{[](QWidget* window, const QString& suggestion, const QString& filters) {
          return QFileDialog::getSaveFileName(window, tr("Export chart"), suggestion, filters);
      }},
      choosePrinter{[](QWidget* window, QPrinter& printer) { return QPrintDialog{&printer, window}.exec() == QDialog::Accepted; }},
      tellFailure{[](QWidget* window, const QString& text) { QMessageBox::warning(window, tr("Export chart"), text); }},
      m_list{new QListWidget{this}},
      m_metric{new QComboBox{this}},
      m_stackBy{new QComboBox{this}},
      m_scale{new QComboBox{this}},
      m_splitBy{new QComboBox{this}},
      m_horizon{new QSpinBox{this}},
      m_hint{new ElidedLabel{this}},
      m_asTable{new QToolButton{this}},
      m_export{new QToolButton{this}},
      m_pages{new QStackedWidget{this}},
      m_figures{new ChartTableModel{this}},
      m_copyTable{new CopyActions{*m_figures, QStringLiteral("Chart"), this}},
      m_table{new QTableView{m_pages}} {
    addCharts();
    layOut();
    fillMenu();
    retranslate();
    connectChoices();
    showCurrent();
}

void ChartGallery::addCharts() {
    m_charts = {new BarsChart,     new FlowsChart,  new FourMView,     new WaterfallChart, new TornadoChart,   new RankingChart,
                new TradeOffChart, new MatrixChart, new TimelineChart, new ActualsView,    new BreakEvenChart, new SiteMapChart};
    for (ChartView* chart : m_charts) {
        auto* scroll = new QScrollArea{m_pages};
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(chart);
        m_pages->addWidget(scroll);
        connect(chart, &ChartView::pointed, m_hint, &ElidedLabel::setText);
        connect(chart, &ChartView::targetChosen, this, &ChartGallery::targetChosen);
        connect(chart, &ChartView::stepChosen, this, &ChartGallery::stepChosen);
        connect(chart, &ChartView::answered, this, [this, chart] {
            if (chart == &current()) showAnswer();
        });
    }
    m_pages->addWidget(m_table);
}

void ChartGallery::layOut() {
    m_list->setObjectName(QStringLiteral("chartList"));
    m_list->setMinimumWidth(kListWidth / 2);
    m_list->setMaximumWidth(kListWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    m_metric->setObjectName(QStringLiteral("chartMetric"));
    m_stackBy->setObjectName(QStringLiteral("chartStackBy"));
    m_scale->setObjectName(QStringLiteral("chartScale"));
    m_splitBy->setObjectName(QStringLiteral("chartSplitBy"));
    m_horizon->setObjectName(QStringLiteral("chartHorizon"));
    m_horizon->setRange(0, kLongestHorizon);
    m_horizon->setSingleStep(30);
    m_horizon->setKeyboardTracking(false);
    m_asTable->setObjectName(QStringLiteral("chartAsTable"));
    m_asTable->setCheckable(true);
    m_export->setObjectName(QStringLiteral("chartExport"));
    m_export->setIcon(icon(QStringLiteral("actions/export")));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setMenu(new QMenu{m_export});
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->setModel(m_figures);
    m_table->setTabKeyNavigation(false);
    m_table->addActions(m_copyTable->actions());
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->horizontalHeader()->setMinimumSectionSize(kLeastColumn);
    m_table->horizontalHeader()->setMaximumSectionSize(kWidestColumn);
    m_hint->setObjectName(QStringLiteral("chartHint"));

    auto* bar = new QHBoxLayout;
    for (QWidget* choice : std::initializer_list<QWidget*>{m_metric, m_stackBy, m_scale, m_splitBy, m_horizon}) {
        // As wide as their longest word where there is room; large letters in a small window cut them.
        choice->setMinimumWidth(kLeastChoice * choice->fontMetrics().averageCharWidth());
        bar->addWidget(choice);
    }
    bar->addWidget(m_hint, 1);
    bar->addWidget(m_asTable);
    bar->addWidget(m_export);
    auto* right = new QVBoxLayout;
    right->addLayout(bar);
    right->addWidget(m_pages, 1);
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_list);
    layout->addLayout(right, 1);
}

void ChartGallery::connectChoices() {
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item == nullptr) return;
        m_current = static_cast<std::size_t>(item->data(Qt::UserRole).toInt());
        showCurrent();
    });
    connect(m_metric, &QComboBox::currentIndexChanged, this, [this] {
        m_question.metric = static_cast<estimator::Metric>(m_metric->currentData().toInt());
        askCurrent();
        Q_EMIT metricChosen(m_question.metric);
    });
    connect(m_stackBy, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_question.stackBy = index == 1 ? estimator::StackBy::component : estimator::StackBy::stage;
        askCurrent();
    });
    connect(m_scale, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_question.scale = index == 1 ? estimator::BarScale::relative : estimator::BarScale::absolute;
        askCurrent();
    });
    connect(m_splitBy, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_question.splitBy = index == 1 ? SplitBy::chain : SplitBy::practices;
        askCurrent();
    });
    connect(m_horizon, &QSpinBox::valueChanged, this, [this](int days) {
        m_question.horizonDays = days;
        askCurrent();
    });
    connect(m_asTable, &QToolButton::toggled, this, &ChartGallery::showAnswer);
}

void ChartGallery::fillMenu() {
    for (const char* suffix : kSuffixes) {
        QAction* action = m_export->menu()->addAction(QString{});
        action->setObjectName(QStringLiteral("exportChart_") + QString::fromLatin1(suffix));
        connect(action, &QAction::triggered, this, [this, suffix] { exportAs(QString::fromLatin1(suffix)); });
    }
    m_copyPng = addCopy(PictureForm::png, QStringLiteral("copyChartPng"));
    m_copySvg = addCopy(PictureForm::svg, QStringLiteral("copyChartSvg"));
    m_print = m_export->menu()->addAction(QString{});
    m_print->setObjectName(QStringLiteral("printChart"));
    connect(m_print, &QAction::triggered, this, &ChartGallery::print);
}

QAction* ChartGallery::addCopy(PictureForm form, const QString& name) {
    QAction* action = m_export->menu()->addAction(QString{});
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, form] { QApplication::clipboard()->setMimeData(chartPicture(current(), form)); });
    return action;
}

// Under each heading its charts; a heading itself cannot be chosen.
void ChartGallery::fillList() {
    const QSignalBlocker blocker{m_list};
    m_list->clear();
    std::optional<ChartTopic> heading;
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        const ChartTopic topic = m_charts[i]->topic();
        if (heading != topic) {
            auto* item = new QListWidgetItem{topicLabel(topic), m_list};
            item->setFlags(Qt::NoItemFlags);
            item->setForeground(color(Role::secondaryText));
            heading = topic;
        }
        auto* item = new QListWidgetItem{QStringLiteral("  ") + m_charts[i]->title(), m_list};
        item->setData(Qt::UserRole, static_cast<int>(i));
        item->setToolTip(m_charts[i]->help());
        if (i == m_current) m_list->setCurrentItem(item);
    }
}

void ChartGallery::fillMetrics() {
    const QSignalBlocker blocker{m_metric};
    m_metric->clear();
    const estimator::Metric shown = current().shownMetric(m_question.metric);
    for (const estimator::Metric metric : current().metrics()) {
        m_metric->addItem(ui::label(metric), static_cast<int>(metric));
        if (metric == shown) m_metric->setCurrentIndex(m_metric->count() - 1);
    }
}

void ChartGallery::ask(const ChartQuestion& question) {
    ChartQuestion next = question;
    next.stackBy = m_question.stackBy;
    next.scale = m_question.scale;
    next.splitBy = m_question.splitBy;
    next.horizonDays = m_question.horizonDays;
    m_question = std::move(next);
    fillMetrics();
    askCurrent();
}

void ChartGallery::askCurrent() {
    const bool hasComponents = estimator::hasComponents(current().shownMetric(m_question.metric));
    m_stackBy->setEnabled(hasComponents);
    m_metric->setEnabled(current().asksMetric(m_question));
    current().ask(m_question);
}

void ChartGallery::show(const ChartView& chart) {
    for (int row = 0; row < m_list->count(); ++row) {
        const QVariant index = m_list->item(row)->data(Qt::UserRole);
        if (index.isValid() && m_charts[static_cast<std::size_t>(index.toInt())] == &chart) m_list->setCurrentRow(row);
    }
}

void ChartGallery::setStale(bool isStale) {
    m_isStale = isStale;
    for (ChartView* chart : m_charts) chart->setStale(isStale);
    showAnswer();
}

void ChartGallery::showCurrent() {
    fillMetrics();
    const ChartUses uses = current().uses();
    m_metric->setVisible(!current().metrics().empty());
    m_stackBy->setVisible(uses.stackBy);
    m_scale->setVisible(uses.scale);
    m_splitBy->setVisible(uses.splitBy);
    m_horizon->setVisible(uses.horizon);
    m_hint->clear();
    askCurrent();
    showAnswer();
}

void ChartGallery::showAnswer() {
    const bool isEmpty = current().isEmpty();
    m_export->setEnabled(!isEmpty);
    for (QAction* command : commands()) command->setEnabled(!isEmpty);
    m_asTable->setEnabled(!isEmpty);
    m_hint->setText(current().isComputing() ? tr("Computing…") : m_isStale ? tr("Figures of an earlier plan") : QString{});
    const bool isTable = m_asTable->isChecked() && !isEmpty;
    if (isTable) {
        m_figures->setContent(current().table());
        m_table->resizeColumnsToContents();
    }
    m_pages->setCurrentIndex(isTable ? m_pages->indexOf(m_table) : static_cast<int>(m_current));
}

QList<QAction*> ChartGallery::commands() const { return m_export->menu()->actions(); }

void ChartGallery::exportAs(const QString& suffix) {
    const QString suggestion = current().fileName() + QLatin1Char('.') + suffix;
    //: a kind of file, in the file dialog
    QString file = chooseFile(this, suggestion, tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix));
    if (file.isEmpty()) return;
    if (!file.endsWith(QLatin1Char('.') + suffix, Qt::CaseInsensitive)) file += QLatin1Char('.') + suffix;
    const auto written = writeChart(current(), file);
    if (!written) tellFailure(this, fullText(written.error()));
}

void ChartGallery::print() {
    QPrinter printer{QPrinter::HighResolution};
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(current().title());
    if (choosePrinter(this, printer)) printChart(current(), printer);
}

void ChartGallery::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("chartMenu"));
    menu->addActions(current().actions());
    if (m_export->isEnabled()) {
        menu->addSeparator();
        menu->addActions(commands());
    }
    menu->popup(event->globalPos());
}

void ChartGallery::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) fillList();
    QWidget::changeEvent(event);
}

void ChartGallery::retranslate() {
    fillList();
    fillMetrics();
    refill(*m_stackBy, {tr("by stage"), tr("by component")});
    refill(*m_scale, {tr("absolute"), tr("relative to the baseline")});
    //: two ways to take an improvement apart, each with the name of its method
    refill(*m_splitBy, {tr("by practice (log-Shapley)"), tr("by physical chain (LMDI)")});
    m_list->setAccessibleName(tr("Charts"));
    m_metric->setAccessibleName(tr("Metric of the chart"));
    m_stackBy->setAccessibleName(tr("What the bars are stacked of"));
    m_scale->setAccessibleName(tr("What the bars are measured by"));
    m_splitBy->setAccessibleName(tr("What the improvement is taken apart by"));
    m_horizon->setAccessibleName(tr("Time that the chart covers"));
    m_horizon->setToolTip(m_horizon->accessibleName());
    m_horizon->setSuffix(tr(" days"));
    m_horizon->setSpecialValueText(tr("the plan's horizon"));
    m_asTable->setText(tr("Table"));
    m_asTable->setToolTip(tr("Show the figures of the chart as a table"));
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Write the chart or its figures to a file, copy or print it"));
    m_table->setAccessibleName(tr("Figures of the chart"));
    for (ChartView* chart : m_charts) {
        chart->setAccessibleName(chart->title());
        chart->setWhatsThis(chart->help());
    }
    const QList<QAction*> actions = m_export->menu()->actions();
    //: %1 is a file format
    for (std::size_t i = 0; i < kSuffixes.size(); ++i)
        actions[static_cast<qsizetype>(i)]->setText(tr("Export as %1…").arg(QString::fromLatin1(kSuffixes[i]).toUpper()));
    m_copyPng->setText(tr("Copy as picture (PNG)"));
    m_copySvg->setText(tr("Copy as drawing (SVG)"));
    m_print->setText(tr("Print…"));
    m_copyTable->retranslate();
}

} // namespace ui
