#include "ui/measured/measured_view.h"

#include "estimator/actuals/actuals.h"
#include "ui/measured/event_dialog.h"
#include "ui/measured/measured_table.h"
#include "ui/measured/measured_words.h"
#include "ui/measured/run_dialog.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"

#include <QAction>
#include <QDate>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

const QString kNone = QStringLiteral("–");

QString timesText(const std::optional<double>& factor) {
    //: a factor on a figure
    return factor ? MeasuredView::tr("%1×").arg(number(*factor)) : kNone;
}

/// Of the logarithm of a factor: its mean, and the spread with which the estimates use it.
QString learnedText(const estimator::LearnedQuantity& learned) {
    return QStringLiteral("%1 ± %2").arg(number(learned.mean()), number(learned.sigma()));
}

QString figureText(const std::optional<double>& value, estimator::Metric metric) {
    return value ? amount(*value, estimator::info(metric).unit) : kNone;
}

template <class Thing>
const Thing* withId(const std::vector<Thing>& things, const QString& id) {
    const auto found = std::ranges::find_if(things, [&id](const Thing& each) { return toQt(each.id.text()) == id; });
    return found == things.end() ? nullptr : &*found;
}

} // namespace

MeasuredView::MeasuredView(QWidget* parent)
    : QWidget{parent},
      m_comparedTitle{new QLabel{this}},
      m_calibrationTitle{new QLabel{this}},
      m_runsTitle{new QLabel{this}},
      m_eventsTitle{new QLabel{this}},
      m_compared{new MeasuredTable{QStringLiteral("plannedAndMeasured"), this, 2, 6}},
      m_calibration{new MeasuredTable{QStringLiteral("calibration"), this, 3, 6}},
      m_runs{new MeasuredTable{QStringLiteral("measuredRuns"), this, 3, 3}},
      m_events{new MeasuredTable{QStringLiteral("planEvents"), this}},
      m_addRun{command(QStringLiteral("addRunHere"))},
      m_editRun{command(QStringLiteral("editRun"))},
      m_removeRuns{command(QStringLiteral("removeRuns"))},
      m_addEvent{command(QStringLiteral("addEventHere"))},
      m_editEvent{command(QStringLiteral("editEvent"))},
      m_removeEvents{command(QStringLiteral("removeEvents"))},
      m_use{command(QStringLiteral("useCalibration"))},
      m_forget{command(QStringLiteral("forgetCalibration"))} {
    setFocusProxy(m_compared);
    auto* compared = new QSplitter{Qt::Vertical, this};
    compared->addWidget(section(m_comparedTitle, m_compared, {}));
    compared->addWidget(section(m_calibrationTitle, m_calibration, {m_use, m_forget}));
    auto* entered = new QSplitter{Qt::Vertical, this};
    entered->addWidget(section(m_runsTitle, m_runs, {m_addRun, m_editRun, m_removeRuns}));
    entered->addWidget(section(m_eventsTitle, m_events, {m_addEvent, m_editEvent, m_removeEvents}));
    auto* halves = new QSplitter{Qt::Horizontal, this};
    for (QSplitter* each : {compared, entered}) {
        each->setChildrenCollapsible(false);
        halves->addWidget(each);
    }
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    // Narrow windows and large letters scroll it; the results are not to be wider for its sake.
    auto* room = new QScrollArea{this};
    room->setWidget(halves);
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(room);
    for (MeasuredTable* table : {m_runs, m_events}) connect(table, &QTableWidget::itemSelectionChanged, this, &MeasuredView::showStates);
    connect(m_addRun, &QAction::triggered, this, &MeasuredView::addRun);
    connect(m_editRun, &QAction::triggered, this, &MeasuredView::editRun);
    connect(m_removeRuns, &QAction::triggered, this, &MeasuredView::removeRuns);
    connect(m_addEvent, &QAction::triggered, this, &MeasuredView::addEvent);
    connect(m_editEvent, &QAction::triggered, this, &MeasuredView::editEvent);
    connect(m_removeEvents, &QAction::triggered, this, &MeasuredView::removeEvents);
    connect(m_use, &QAction::triggered, this, &MeasuredView::useCalibration);
    connect(m_forget, &QAction::triggered, this, &MeasuredView::forgetCalibration);
    connect(m_runs, &QTableWidget::itemActivated, this, &MeasuredView::editRun);
    connect(m_events, &QTableWidget::itemActivated, this, &MeasuredView::editEvent);
    retranslate();
    showStates();
}

QWidget* MeasuredView::section(QLabel* title, MeasuredTable* table, const QList<QAction*>& actions) {
    auto* whole = new QWidget{this};
    auto* layout = new QVBoxLayout{whole};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    title->setBuddy(table);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    for (QAction* action : actions) {
        auto* button = new QToolButton{whole};
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        head->addWidget(button);
        table->addAction(action);
    }
    table->addActions(table->copyCommands());
    // Heading and a row: the window has to fit on a small screen.
    table->setMinimumHeight(3 * table->fontMetrics().height());
    layout->addLayout(head);
    layout->addWidget(table, 1);
    return whole;
}

QAction* MeasuredView::command(const QString& name) {
    auto* action = new QAction{this};
    action->setObjectName(name);
    return action;
}

QList<QAction*> MeasuredView::commands() const { return {m_editRun, m_removeRuns, m_editEvent, m_removeEvents, m_use, m_forget}; }

void MeasuredView::setContent(Content content) {
    if (content == m_content) return;
    m_content = std::move(content);
    m_isRead = false;
    if (isVisible()) read();
    else showStates();
}

void MeasuredView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_isRead) read();
}

void MeasuredView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_content.plan) read();
    }
    QWidget::changeEvent(event);
}

models::Facts MeasuredView::facts() const { return estimator::factsFor(*m_content.plan, m_content.catalogue); }

const estimator::ScenarioEstimate* MeasuredView::scenario() const {
    return m_content.estimate ? m_content.estimate->scenario(m_content.scenario) : nullptr;
}

void MeasuredView::read() {
    m_isRead = true;
    showCompared();
    showCalibration();
    showRuns();
    showEvents();
    showStates();
}

std::optional<FigurePlace> MeasuredView::figureInFocus() const {
    const auto row = static_cast<std::size_t>(m_compared->currentRow());
    return m_compared->hasFocus() && row < m_planned.size() ? std::optional{m_planned[row]} : std::nullopt;
}

QWidget& MeasuredView::figures() const { return *m_compared; }

void MeasuredView::showCompared() {
    std::vector<MeasuredTable::Line> lines;
    m_planned.clear();
    const auto* estimate = scenario();
    const auto found = estimate == nullptr || !m_content.catalogue
                           ? models::Result<estimator::Actuals>{}
                           : estimator::actuals(*m_content.plan, facts(), *estimate, estimator::kMeasurementNoise);
    if (found)
        for (const estimator::ActualRow& row : found->rows) {
            m_planned.push_back({m_content.scenario, row.stage, row.metric});
            lines.push_back({{},
                             {subjectText(*m_content.plan, row.stage), label(row.metric), number(static_cast<double>(row.runs)),
                              figureText(row.planned, row.metric), figureText(row.measured, row.metric), timesText(row.ratio()),
                              timesText(row.factor()), translated("actuals", estimator::label(row.compared))}});
        }
    m_compared->setLines(lines);
    const QString name = estimate == nullptr ? QString{} : toQt(estimate->name);
    m_comparedTitle->setText(name.isEmpty() ? tr("Planned and measured") : tr("Planned in %1, and measured").arg(name));
}

void MeasuredView::showCalibration() {
    m_learning = {};
    if (m_content.catalogue && !m_content.plan->measured.empty())
        if (auto learning = estimator::learnFromRuns(*m_content.plan, m_content.catalogue, m_content.scenario))
            m_learning = *std::move(learning);
    m_rows = estimator::calibrationRows(*m_content.plan, m_learning);
    std::vector<MeasuredTable::Line> lines;
    for (const estimator::CalibrationRow& row : m_rows) {
        const auto& learned = row.learned;
        lines.push_back({{},
                         {translated("actuals", estimator::label(row.work)),
                          m_content.catalogue ? entryName(facts(), models::EntryKind::accelerator, row.accelerator) : toQt(row.accelerator),
                          translated("actuals", estimator::label(row.amount)), learned ? number(static_cast<double>(learned->runs)) : kNone,
                          learned ? timesText(learned->factor()) : kNone, learned ? learnedText(*learned) : kNone,
                          row.used ? timesText(row.used->value) : tr("not used")}});
    }
    m_calibration->setLines(lines);
    const auto unused = static_cast<int>(m_learning.unused.size());
    m_calibrationTitle->setText(unused == 0 ? tr("Calibration that the runs imply")
                                            : tr("Calibration that the runs imply; %n run(s) teach nothing", nullptr, unused));
}

QString MeasuredView::teachesText(const models::MeasuredRun& run) const {
    const auto unused = std::ranges::find(m_learning.unused, run.id.text(), &estimator::UnusedRun::id);
    if (unused != m_learning.unused.end())
        //: of a measured run: why it teaches nothing
        return tr("nothing: %1").arg(translated("learning", unused->reason));
    return m_learning.factors.empty() ? kNone : tr("the calibration");
}

void MeasuredView::showRuns() {
    std::vector<MeasuredTable::Line> lines;
    for (const models::MeasuredRun& run : m_content.plan->measured)
        lines.push_back({toQt(run.id.text()),
                         {whenText(run), subjectText(*m_content.plan, run.stage), figuresText(run),
                          run.requests ? amount(*run.requests, {}) : kNone, toQt(run.source), teachesText(run)}});
    m_runs->setLines(lines);
}

void MeasuredView::showEvents() {
    auto events = m_content.plan->events;
    std::ranges::stable_sort(events, {}, &models::PlanEvent::date);
    std::vector<MeasuredTable::Line> lines;
    for (const models::PlanEvent& event : events)
        lines.push_back({toQt(event.id.text()),
                         {toQt(event.date), translated("events", models::label(event.kind)), subjectText(*m_content.plan, event.stage),
                          toQt(event.text)}});
    m_events->setLines(lines);
}

void MeasuredView::showStates() {
    const auto runs = m_isRead ? m_runs->chosenIds().size() : 0;
    const auto events = m_isRead ? m_events->chosenIds().size() : 0;
    m_editRun->setEnabled(runs == 1);
    m_removeRuns->setEnabled(runs > 0);
    m_editEvent->setEnabled(events == 1);
    m_removeEvents->setEnabled(events > 0);
    m_use->setEnabled(std::ranges::any_of(m_rows, [](const auto& row) { return row.learned && !row.isTakenOver(); }));
    m_forget->setEnabled(std::ranges::any_of(m_rows, [](const auto& row) { return row.used.has_value(); }));
}

void MeasuredView::addRun() {
    if (m_content.plan) openRun({});
}

void MeasuredView::addEvent() {
    if (m_content.plan) openEvent({});
}

void MeasuredView::editRun() {
    const QStringList chosen = m_runs->chosenIds();
    const auto* run = chosen.size() == 1 ? withId(m_content.plan->measured, chosen.front()) : nullptr;
    if (run != nullptr) openRun(*run);
}

void MeasuredView::editEvent() {
    const QStringList chosen = m_events->chosenIds();
    const auto* event = chosen.size() == 1 ? withId(m_content.plan->events, chosen.front()) : nullptr;
    if (event != nullptr) openEvent(*event);
}

void MeasuredView::openRun(models::MeasuredRun run) {
    auto* dialog = new RunDialog{m_content.plan, std::move(run), this};
    connect(dialog, &RunDialog::entered, this, &MeasuredView::editRequested);
    dialog->open();
}

void MeasuredView::openEvent(models::PlanEvent event) {
    auto* dialog = new EventDialog{m_content.plan, std::move(event), this};
    connect(dialog, &EventDialog::entered, this, &MeasuredView::editRequested);
    dialog->open();
}

void MeasuredView::removeRuns() {
    models::RemoveMeasuredRuns edit;
    for (const QString& id : m_runs->chosenIds()) edit.runs.emplace_back(toStd(id));
    if (!edit.runs.empty()) request(std::move(edit));
}

void MeasuredView::removeEvents() {
    models::RemoveEvents edit;
    for (const QString& id : m_events->chosenIds()) edit.events.emplace_back(toStd(id));
    if (!edit.events.empty()) request(std::move(edit));
}

void MeasuredView::useCalibration() {
    const std::string today = toStd(QDate::currentDate().toString(Qt::ISODate));
    request(estimator::learnedEdit(*m_content.plan, m_learning, today));
}

void MeasuredView::forgetCalibration() { request(models::SetOwnEntries{estimator::withoutLearned(*m_content.plan)}); }

void MeasuredView::request(models::Edit edit) { Q_EMIT editRequested(std::make_shared<const models::Edit>(std::move(edit))); }

void MeasuredView::retranslate() {
    m_comparedTitle->setText(tr("Planned and measured"));
    m_calibrationTitle->setText(tr("Calibration that the runs imply"));
    m_runsTitle->setText(tr("Measured runs"));
    m_eventsTitle->setText(tr("What happened"));
    m_compared->setWords(tr("Planned and measured, by stage and figure"),
                         {tr("Stage"), tr("Figure"), tr("Runs"), tr("Planned"), tr("Measured"), tr("Measured over planned"),
                          tr("Implied factor"), tr("Planned for")},
                         tr("Nothing was measured yet. Import a file of measured runs, or add one."));
    m_calibration->setWords(
        tr("Calibration by kind of work and accelerator"),
        {tr("Work"), tr("Accelerator"), tr("What"), tr("Runs"), tr("Implied factor"), tr("µ ± s of its logarithm"), tr("In the estimates")},
        tr("Runs of a stage tell how far its speed and its power are off."));
    m_runs->setWords(tr("Measured runs"), {tr("When"), tr("Stage"), tr("Figures"), tr("Requests"), tr("Source"), tr("Teaches")},
                     tr("No measured run yet."));
    m_events->setWords(tr("What happened"), {tr("Date"), tr("What"), tr("Stage"), tr("Note")},
                       tr("No event yet: a model replaced, drift seen, a retraining."));
    for (MeasuredTable* table : {m_compared, m_calibration, m_runs, m_events}) table->retranslate();
    m_compared->setStatusTip(tr("Right-click: why the planned figure is so, or copy the table"));
    m_calibration->setStatusTip(tr("Right-click: use the calibration in the estimates or not, or copy the table"));
    m_runs->setStatusTip(
        tr("Double-click or Return: change the run. Right-click: add, remove, copy. Drop a file on the window: import runs"));
    m_events->setStatusTip(tr("Double-click or Return: change the event. Right-click: add, remove, copy"));
    m_addRun->setText(tr("Add run…"));
    m_editRun->setText(tr("Edit run…"));
    m_removeRuns->setText(tr("Remove runs"));
    m_addEvent->setText(tr("Add event…"));
    m_editEvent->setText(tr("Edit event…"));
    m_removeEvents->setText(tr("Remove events"));
    m_use->setText(tr("Use in the estimates"));
    m_use->setToolTip(tr("Correct what the method says of such work by the implied factors; the traces of the estimates name them"));
    m_forget->setText(tr("Do not use"));
    m_forget->setToolTip(tr("Let the estimates go by the method alone"));
}

} // namespace ui
