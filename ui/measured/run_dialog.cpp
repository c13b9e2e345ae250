#include "ui/measured/run_dialog.h"

#include "estimator/metric.h"
#include "models/units/unit_text.h"
#include "ui/measured/measured_words.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"
#include "ui/widgets/problem_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int kFigureColumn = 0;
constexpr int kValueColumn = 1;
constexpr QSize kRunDialogSize{520, 560};
constexpr const char* kRequests = "requests";

} // namespace

RunDialog::RunDialog(std::shared_ptr<const models::Plan> plan, models::MeasuredRun run, QWidget* parent)
    : QDialog{parent},
      m_plan{std::move(plan)},
      m_run{std::move(run)},
      m_begin{new QLineEdit{toQt(m_run.begin), this}},
      m_end{new QLineEdit{toQt(m_run.end), this}},
      m_stage{new QComboBox{this}},
      m_requests{new QLineEdit{m_run.requests ? toQt(models::numberText(*m_run.requests)) : QString{}, this}},
      m_source{new QLineEdit{toQt(m_run.source), this}},
      m_figures{new QTableWidget{this}},
      m_problem{new ProblemLabel{QStringLiteral("runProblem"), this}} {
    setObjectName(QStringLiteral("runDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_run.id.isEmpty() ? tr("Add measured run") : tr("Edit measured run"));
    m_begin->setObjectName(QStringLiteral("runBegin"));
    m_begin->setPlaceholderText(tr("2026-05-04T08:00Z, 2026-05-04, or a month: 2026-05"));
    m_end->setObjectName(QStringLiteral("runEnd"));
    m_end->setPlaceholderText(tr("empty: the day or month of the begin, or as long as was measured"));
    m_stage->setObjectName(QStringLiteral("runStage"));
    m_requests->setObjectName(QStringLiteral("runRequests"));
    m_requests->setPlaceholderText(tr("answered by the run, where they were counted"));
    m_source->setObjectName(QStringLiteral("runSource"));
    m_source->setPlaceholderText(tr("meter, bill or file"));
    fillSubjects(*m_stage, *m_plan, m_run.stage);
    buildFigures();
    auto* form = new QFormLayout;
    form->addRow(tr("&Begin"), m_begin);
    form->addRow(tr("&End"), m_end);
    form->addRow(tr("&Stage"), m_stage);
    form->addRow(tr("&Requests"), m_requests);
    form->addRow(tr("S&ource"), m_source);
    auto* layout = new QVBoxLayout{this};
    layout->addLayout(form);
    layout->addWidget(m_figures, 1);
    layout->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this};
    layout->addWidget(buttons);
    for (QLineEdit* date : {m_begin, m_end}) {
        connect(date, &QLineEdit::textEdited, this, [this] { checkDates(true); });
        connect(date, &QLineEdit::editingFinished, this, [this] { checkDates(false); });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &RunDialog::enter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(kRunDialogSize);
}

void RunDialog::buildFigures() {
    m_figures->setObjectName(QStringLiteral("runFigures"));
    m_figures->setAccessibleName(tr("What was measured"));
    m_figures->setColumnCount(2);
    m_figures->setHorizontalHeaderLabels({tr("Figure"), tr("Measured")});
    m_figures->verticalHeader()->hide();
    m_figures->horizontalHeader()->setStretchLastSection(true);
    m_figures->setTabKeyNavigation(false);
    m_figures->setEditTriggers(QAbstractItemView::AllEditTriggers);
    const auto metrics = estimator::allMetrics();
    m_figures->setRowCount(static_cast<int>(metrics.size()));
    for (int row = 0; row < m_figures->rowCount(); ++row) {
        const estimator::MetricInfo& metric = metrics[static_cast<std::size_t>(row)];
        //: a metric and its unit
        auto* name = new QTableWidgetItem{tr("%1 (%2)").arg(label(metric.metric), unitLabel(metric.unit))};
        name->setFlags(Qt::ItemIsEnabled);
        m_figures->setItem(row, kFigureColumn, name);
        const auto found = m_run.figures.find(metric.key);
        m_figures->setItem(row, kValueColumn,
                           new QTableWidgetItem{found == m_run.figures.end() ? QString{} : toQt(models::numberText(found->second))});
    }
    m_figures->resizeColumnToContents(kFigureColumn);
}

models::Result<models::MeasuredRun> RunDialog::run() const {
    models::MeasuredRun run = m_run;
    run.begin = toStd(m_begin->text().trimmed());
    run.end = toStd(m_end->text().trimmed());
    run.stage = chosenSubject(*m_stage);
    run.source = toStd(m_source->text().trimmed());
    run.requests.reset();
    if (const QString text = m_requests->text().trimmed(); !text.isEmpty()) {
        const auto count = models::parseAmount(toStd(text), kRequests);
        if (!count) return tl::unexpected{count.error()};
        run.requests = *count;
    }
    const auto metrics = estimator::allMetrics();
    for (int row = 0; row < m_figures->rowCount(); ++row) {
        const estimator::MetricInfo& metric = metrics[static_cast<std::size_t>(row)];
        const QString text = m_figures->item(row, kValueColumn)->text().trimmed();
        run.figures.erase(std::string{metric.key});
        if (text.isEmpty()) continue;
        const auto value = models::parseAmount(toStd(text), metric.unit);
        if (!value) return tl::unexpected{value.error()};
        run.figures.emplace(metric.key, *value);
    }
    return run;
}

models::Result<models::Plan> RunDialog::dated() const {
    models::MeasuredRun run = m_run;
    run.begin = toStd(m_begin->text().trimmed());
    run.end = toStd(m_end->text().trimmed());
    return models::apply(*m_plan, models::PutMeasuredRuns{{std::move(run)}});
}

// A begin that is still empty is nobody's mistake.
void RunDialog::checkDates(bool isTyped) {
    const bool isSoFar = isTyped && isTimeSoFar(m_begin->text()) && isTimeSoFar(m_end->text());
    const auto fits = m_begin->text().isEmpty() || isSoFar ? models::Result<void>{} : dated().map([](const models::Plan&) {});
    m_problem->say(fits ? QString{} : fullText({fits.error().code, {}, fits.error().arguments}));
}

void RunDialog::enter() {
    const auto entered = run();
    if (!entered) return m_problem->say(fullText(entered.error()));
    if (entered->figures.empty()) return m_problem->say(tr("Nothing was measured: enter at least one figure."));
    const auto edit = std::make_shared<const models::Edit>(models::PutMeasuredRuns{{*entered}});
    if (const auto fits = models::apply(*m_plan, *edit); !fits)
        return m_problem->say(fullText({fits.error().code, {}, fits.error().arguments}));
    Q_EMIT this->entered(edit);
    accept();
}

} // namespace ui
