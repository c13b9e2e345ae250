#include "ui/window/main_window.h"

#include "ui/actions/action_registry.h"
#include "ui/actions/command_palette.h"
#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/pipeline_scene.h"
#include "ui/document/document.h"
#include "ui/document/recent_files.h"
#include "ui/document/replace_command.h"
#include "ui/document/shared_file.h"
#include "ui/help/help_panel.h"
#include "ui/history/history_view.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/interop/foreign_files.h"
#include "ui/outline/outline_view.h"
#include "ui/palette/stage_palette.h"
#include "ui/prices/agreed_prices_dialog.h"
#include "ui/report/review_dialog.h"
#include "ui/report/review_mark.h"
#include "ui/results/budgets_dialog.h"
#include "ui/results/results_tabs.h"
#include "ui/scenarios/scenario_bar.h"
#include "ui/sharing/sharing_commands.h"
#include "ui/start/start_page.h"
#include "ui/text/words.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/screen_room.h"
#include "ui/window/about.h"
#include "ui/window/dialog_care.h"
#include "ui/window/figure_commands.h"
#include "ui/window/file_commands.h"
#include "ui/window/pane_focus.h"
#include "ui/window/pointer_hint.h"
#include "ui/window/preferences_dialog.h"
#include "ui/window/shortcuts_dialog.h"
#include "ui/window/total_mark.h"

#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QUndoStack>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace ui {
namespace {

constexpr int kMessageMilliseconds = 8000;
constexpr QSize kWindowSize{1360, 860};
constexpr int kResultsHeight = 430; // charts need half of the window to be read

QString geometryKey() { return QStringLiteral("window/geometry"); }
QString stateKey() { return QStringLiteral("window/state"); }

} // namespace

MainWindow::MainWindow(Document& document, Dialogs& dialogs, std::filesystem::path shipped, QWidget* parent)
    : QMainWindow{parent},
      leave{[](int code) { QApplication::exit(code); }},
      m_document{document},
      m_shipped{std::move(shipped)},
      m_sharedFile{new SharedFile{document, this}},
      m_files{new FileCommands{document, *m_sharedFile, dialogs, this}},
      m_foreign{new ForeignFiles{document, dialogs, this}},
      m_actions{new ActionRegistry{this}},
      m_scene{new PipelineScene{document, this}},
      m_centre{new QStackedWidget{this}} {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    buildCentre();
    m_sharing = new SharingCommands{document, *m_sharedFile, dialogs, *m_notices, this};
    buildDocks();
    buildMenus();
    buildToolBar();
    buildStatusBar();
    connectCommands();
    adoptCommands();
    connectDocument();
    retranslate();
    resize(kWindowSize.boundedTo(screenRoom(*this)));
    new DialogCare{m_document, m_actions->action(Command::helpHere), this};
}

// A list that goes with the window may still commit the name that was being typed; nobody is left to show it.
MainWindow::~MainWindow() {
    m_document.disconnect(this);
    m_document.history().disconnect(this);
}

void MainWindow::openFile(const QString& file) { m_files->openFile(file); }

void MainWindow::takeFile(const QString& file) { ForeignFiles::isForeign(file) ? m_foreign->importFile(file) : openFile(file); }

void MainWindow::restore() {
    const QSettings settings;
    restoreGeometry(settings.value(geometryKey()).toByteArray());
    restoreState(settings.value(stateKey()).toByteArray(), kStateVersion);
}

void MainWindow::buildCentre() {
    auto* centre = new QWidget{m_centre};
    m_scenarios = new ScenarioBar{m_document, *m_actions, centre};
    m_canvas = new CanvasView{m_document, *m_scene, centre};
    auto* layout = new QVBoxLayout{centre};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scenarios);
    layout->addWidget(m_canvas, 1);
    m_centre->addWidget(centre);
    m_notices = new NoticeBar{this};
    auto* whole = new QWidget{this};
    auto* rows = new QVBoxLayout{whole};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_notices);
    rows->addWidget(m_centre, 1);
    setCentralWidget(whole);
}

void MainWindow::buildDocks() {
    m_palette = new StagePalette{this};
    m_outline = new OutlineView{m_document, this};
    m_inspector = new InspectorPanel{m_document, this};
    m_history = new HistoryView{m_document, this};
    m_docks.palette = addDock(QStringLiteral("paletteDock"), m_palette, Qt::LeftDockWidgetArea);
    m_docks.outline = addDock(QStringLiteral("outlineDock"), m_outline, Qt::LeftDockWidgetArea);
    m_docks.inspector = addDock(QStringLiteral("inspectorDock"), m_inspector, Qt::RightDockWidgetArea);
    m_docks.history = addDock(QStringLiteral("historyDock"), m_history, Qt::RightDockWidgetArea);
    m_results = new ResultsTabs{m_document, this};
    connect(m_results, &ResultsTabs::scenarioMenuRequested, m_scenarios, &ScenarioBar::openMenu);
    connect(m_results, &ResultsTabs::commandRequested, this, [this](Command command) { m_actions->action(command).trigger(); });
    m_docks.results = addDock(QStringLiteral("resultsDock"), m_results, Qt::BottomDockWidgetArea);
    m_help = new HelpPanel{m_document, this};
    m_docks.help = addDock(QStringLiteral("helpDock"), m_help, Qt::LeftDockWidgetArea);
    tabifyDockWidget(m_docks.palette, m_docks.outline);
    m_docks.help->hide();
    tabifyDockWidget(m_docks.inspector, m_docks.history);
    m_docks.palette->raise();
    m_docks.inspector->raise();
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    resizeDocks({m_docks.palette, m_docks.inspector}, {220, 360}, Qt::Horizontal);
    resizeDocks({m_docks.results}, {kResultsHeight}, Qt::Vertical);
}

QDockWidget* MainWindow::addDock(const QString& name, QWidget* widget, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget{this};
    dock->setObjectName(name);
    dock->setWidget(widget);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::buildToolBar() {
    auto* bar = new QToolBar{this};
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setIconSize({20, 20});
    m_actions->fill(*bar,
                    {Command::newPlan, Command::open, Command::save, Command::separator, Command::undo, Command::redo, Command::separator,
                     Command::addStage, Command::connectSelected, Command::deleteSelected, Command::arrange, Command::separator,
                     Command::zoomIn, Command::zoomOut, Command::zoomToFit, Command::separator, Command::makeReport, Command::separator});
    m_metricLabel = new QLabel{bar};
    m_metric = new QComboBox{bar};
    m_metric->setObjectName(QStringLiteral("shownMetric"));
    m_metricLabel->setBuddy(m_metric);
    bar->addWidget(m_metricLabel);
    bar->addWidget(m_metric);
    addToolBar(bar);
    connect(m_metric, &QComboBox::activated, this,
            [this](int index) { m_document.setShownMetric(static_cast<estimator::Metric>(m_metric->itemData(index).toInt())); });
}

void MainWindow::buildStatusBar() {
    m_total = new TotalMark{m_document, this};
    connect(m_total, &TotalMark::clicked, &m_actions->action(Command::why), &QAction::trigger);
    auto* standing = new ReviewMark{m_document, this};
    connect(standing, &ReviewMark::clicked, this, [this] { m_actions->action(Command::review).trigger(); });
    statusBar()->addPermanentWidget(standing);
    statusBar()->addPermanentWidget(m_total);
    new PointerHint{*m_canvas, *statusBar(), this};
}

void MainWindow::connectCommands() {
    using enum Command;
    m_actions->on(newPlan, this, [this] { m_files->newPlan(); });
    m_actions->on(open, this, [this] { m_files->open(); });
    m_actions->on(save, this, [this] { m_files->save(); });
    m_actions->on(saveAs, this, [this] { m_files->saveAs(); });
    m_actions->on(makeReport, this, [this] { m_files->makeReport(); });
    m_actions->on(review, this, [this] { (new ReviewDialog{m_document, this})->open(); });
    m_actions->on(importFile, this, [this] { m_foreign->importAny(); });
    m_actions->on(quit, this, [this] { close(); });
    m_actions->on(undo, this, [this] { m_document.history().undo(); });
    m_actions->on(redo, this, [this] { m_document.history().redo(); });
    m_actions->on(preferences, this, [this] {
        auto* dialog = new PreferencesDialog{m_document, this};
        connect(dialog, &PreferencesDialog::restartRequested, this, &MainWindow::restart);
        dialog->open();
    });
    m_actions->on(editSelected, this, [this] { this->editSelected(); });
    m_actions->on(showFindings, this, [this] { openResults(&ResultsTabs::openFindings); });
    m_actions->on(nextPane, this, [this] { stepPane(true); });
    m_actions->on(previousPane, this, [this] { stepPane(false); });
    m_actions->on(addScenario, this, [this] { m_scenarios->add(); });
    m_actions->on(duplicateScenario, this, [this] { m_scenarios->duplicate(); });
    m_actions->on(renameScenario, this, [this] { m_scenarios->rename(); });
    m_actions->on(removeScenario, this, [this] { m_scenarios->remove(); });
    m_actions->on(makeBaseline, this, [this] { m_scenarios->makeBaseline(); });
    m_actions->on(nextScenario, this, [this] { m_scenarios->step(1); });
    m_actions->on(previousScenario, this, [this] { m_scenarios->step(-1); });
    m_actions->on(lockScenario, this, [this] { m_scenarios->toggleLock(); });
    m_actions->on(colourScenario, this, [this] { m_scenarios->chooseColor(); });
    m_actions->on(copyDifferences, this, [this] { m_scenarios->chooseCopyTarget(); });
    m_actions->on(moveScenarioLeft, this, [this] { m_scenarios->moveBy(-1); });
    m_actions->on(moveScenarioRight, this, [this] { m_scenarios->moveBy(1); });
    m_actions->on(applyChoiceToAll, this, [this] { m_inspector->applyToAll(); });
    m_actions->on(promoteChoice, this, [this] { m_inspector->promote(); });
    m_actions->on(resetField, this, [this] { m_inspector->reset(); });
    m_actions->on(forgetRecentFiles, this, [] { forgetFiles(); });
    m_actions->on(budgets, this, [this] { (new BudgetsDialog{m_document, std::nullopt, this})->open(); });
    m_actions->on(agreedPrices, this, [this] { (new AgreedPricesDialog{m_document, this})->open(); });
    m_actions->on(showMeasured, this, [this] { openResults(&ResultsTabs::openMeasured); });
    m_actions->on(addRun, this, [this] { openResults(&ResultsTabs::addRun); });
    m_actions->on(addEvent, this, [this] { openResults(&ResultsTabs::addEvent); });
    m_actions->on(compareWithFile, this, [this] { m_sharing->compareWithFile(); });
    m_actions->on(compareWithPrevious, this, [this] { m_sharing->compareWithPrevious(); });
    m_actions->on(catalogueChanges, this, [this] { m_sharing->showCatalogueChanges(); });
    m_actions->on(startPage, this, [this] { isStartPageShown() ? leaveStartPage() : showStartPage(); });
    m_actions->on(tour, this, [this] { showTour(); });
    m_actions->on(commandPalette, this, [this] { openCommandPalette(); });
    m_actions->on(helpHere, this, [this] { explainFocus(); });
    m_actions->on(shortcuts, this, [this] { (new ShortcutsDialog{*m_actions, this})->open(); });
    m_actions->on(Command::about, this, [this] { showAbout(m_document, this); });
    auto* commands = new CanvasCommands{m_document, *m_scene, *m_canvas, *m_actions, this};
    connect(commands, &CanvasCommands::said, this, [this](const QString& text) { statusBar()->showMessage(text, kMessageMilliseconds); });
    for (QAction* action : commands->ownKeys()) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_canvas->addAction(action);
        m_outline->addAction(action);
    }
    auto* figures = new FigureCommands{m_document, *m_actions, *m_canvas, *m_outline, *m_results, {m_history, m_total}, this};
    connect(figures, &FigureCommands::said, this, [this](const QString& text) { statusBar()->showMessage(text, kMessageMilliseconds); });
    connect(figures, &FigureCommands::explained, this, &MainWindow::showResults);
}

void MainWindow::adoptCommands() {
    using Group = ActionRegistry::Group;
    const auto adopt = [this](const QList<QAction*>& commands, const Group& group) {
        m_actions->adopt(commands, group);
        // Keys work wherever the part that they belong to is hidden.
        addActions(commands);
    };
    QList<QAction*> docks;
    for (const QDockWidget* dock : {m_docks.palette, m_docks.outline, m_docks.inspector, m_docks.history, m_docks.help, m_docks.results}) {
        docks.push_back(dock->toggleViewAction());
        docks.back()->setObjectName(QStringLiteral("show_") + dock->objectName());
    }
    //: %1 is a part of the window
    adopt(docks,
          {QT_TRANSLATE_NOOP("ui::Actions", "Show or hide: %1"), QT_TRANSLATE_NOOP("ui::Actions", "Show or hide this part of the window")});
    //: %1 is a kind of file
    adopt(m_foreign->exports(), {QT_TRANSLATE_NOOP("ui::Actions", "Export as: %1"),
                                 QT_TRANSLATE_NOOP("ui::Actions", "Write the current scenario for another tool")});
    //: %1 is what is done with the comparison
    adopt(m_results->comparisonCommands(),
          {QT_TRANSLATE_NOOP("ui::Actions", "Comparison: %1"),
           QT_TRANSLATE_NOOP("ui::Actions", "In the table that compares the scenarios, among the results")});
    //: %1 is what is done with measured runs or events
    adopt(m_results->measuredCommands(), {QT_TRANSLATE_NOOP("ui::Actions", "Measured: %1"),
                                          QT_TRANSLATE_NOOP("ui::Actions", "With what is chosen among the measured runs and events")});
    //: %1 is what is done with the chart
    adopt(m_results->chartCommands(), {QT_TRANSLATE_NOOP("ui::Actions", "Chart: %1"),
                                       QT_TRANSLATE_NOOP("ui::Actions", "With the chart that is chosen among the results")});
}

void MainWindow::connectDocument() {
    connect(m_palette, &StagePalette::chosen, m_canvas, &CanvasView::addStage);
    connect(m_canvas, &CanvasView::filesDropped, this, [this](const QStringList& files) { takeFile(files.first()); });
    connect(m_scene, &PipelineScene::editRequested, this, &MainWindow::editSelected);
    connect(&m_document, &Document::fieldRequested, m_docks.inspector, [this] {
        m_docks.inspector->show();
        m_docks.inspector->raise();
    });
    connect(m_outline, &OutlineView::editRequested, this, &MainWindow::editSelected);
    connect(m_outline, &OutlineView::annotationEditRequested, m_canvas, &CanvasView::editAnnotation);
    const auto say = [this](const QString& text) { statusBar()->showMessage(text, kMessageMilliseconds); };
    connect(m_files, &FileCommands::said, this, say);
    connect(m_files, &FileCommands::reloadRequested, m_sharing, &SharingCommands::reload);
    connect(m_files, &FileCommands::compareRequested, m_sharing, &SharingCommands::compareWithDisk);
    connect(m_files, &FileCommands::conflictFound, m_sharing, &SharingCommands::compareWithConflict);
    connect(m_sharing, &SharingCommands::said, this, say);
    connect(m_foreign, &ForeignFiles::said, this, say);
    connect(&m_document, &Document::editRefused, this, [this](const models::Error& error) {
        statusBar()->showMessage(fullText({error.code, {}, error.arguments}), kMessageMilliseconds);
    });
    connect(&m_document, &Document::planChanged, this, &MainWindow::showTitle);
    connect(&m_document, &Document::fileChanged, this, &MainWindow::showTitle);
    connect(&m_document, &Document::modifiedChanged, this, &MainWindow::showTitle);
    connect(&m_document.history(), &QUndoStack::indexChanged, this, &MainWindow::showCommandStates);
    connect(&m_document, &Document::shownMetricChanged, this, &MainWindow::showMetric);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::restart() {
    // The last window would end the program with another code.
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    const QString file = m_document.file();
    if (close()) {
        qApp->setProperty(kRestartFile, file);
        leave(kRestart);
    }
    QApplication::setQuitOnLastWindowClosed(quits);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    QSettings settings;
    settings.setValue(geometryKey(), saveGeometry());
    settings.setValue(stateKey(), isStartPageShown() ? m_dockState : saveState(kStateVersion));
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    for (const QUrl& url : event->mimeData()->urls()) {
        if (!url.isLocalFile()) continue;
        event->acceptProposedAction();
        takeFile(url.toLocalFile());
        return;
    }
}

void MainWindow::showTitle() {
    //: title of the window; [*] marks unsaved changes
    setWindowTitle(tr("%1[*] – Fourem").arg(toQt(m_document.plan()->title)));
    setWindowFilePath(m_document.file());
    setWindowModified(m_document.isModified());
}

void MainWindow::showCommandStates() {
    QUndoStack& history = m_document.history();
    QAction& undo = m_actions->action(Command::undo);
    QAction& redo = m_actions->action(Command::redo);
    undo.setEnabled(history.canUndo());
    redo.setEnabled(history.canRedo());
    undo.setText(history.canUndo() ? tr("&Undo %1").arg(commandAt(history, history.index() - 1).words()) : tr("&Undo"));
    redo.setText(history.canRedo() ? tr("&Redo %1").arg(commandAt(history, history.index()).words()) : tr("&Redo"));
}

void MainWindow::editSelected() {
    m_docks.inspector->show();
    m_docks.inspector->raise();
    const auto& selected = m_document.selectedStages();
    m_inspector->focusField(selected.size() == 1 ? selected.front() : models::planScope(), {});
}

void MainWindow::showResults() {
    m_docks.results->show();
    m_docks.results->raise();
}

void MainWindow::openResults(void (ResultsTabs::*open)()) {
    showResults();
    (m_results->*open)();
}

void MainWindow::stepPane(bool forward) {
    QList<QWidget*> panes{m_scenarios, m_canvas, m_palette, m_outline, m_help, m_results, m_inspector, m_history};
    if (m_start != nullptr) panes.prepend(m_start);
    ui::stepPane(panes, forward);
}

void MainWindow::openCommandPalette() { (new CommandPalette{*m_actions, this})->open(); }

void MainWindow::explainFocus() {
    const QWidget* focus = QApplication::focusWidget();
    m_docks.help->show();
    m_docks.help->raise();
    m_help->explain(focus);
}

void MainWindow::fillMetrics() {
    m_metric->clear();
    for (const estimator::MetricInfo& info : estimator::allMetrics()) {
        m_metric->addItem(label(info.metric), static_cast<int>(info.metric));
        m_metric->setItemData(m_metric->count() - 1, help(info.metric), Qt::ToolTipRole);
    }
    showMetric();
}

void MainWindow::showMetric() { m_metric->setCurrentIndex(m_metric->findData(static_cast<int>(m_document.shownMetric()))); }

void MainWindow::retranslate() {
    m_actions->retranslate();
    m_docks.palette->setWindowTitle(tr("Stages"));
    m_docks.outline->setWindowTitle(tr("Outline"));
    m_docks.inspector->setWindowTitle(tr("Inspector"));
    m_docks.history->setWindowTitle(tr("History"));
    m_docks.help->setWindowTitle(tr("Help"));
    m_docks.results->setWindowTitle(tr("Results"));
    m_metricLabel->setText(tr(" Show on stages: "));
    m_metric->setAccessibleName(tr("Metric shown on the stages"));
    findChild<QToolBar*>(QStringLiteral("toolBar"))->setWindowTitle(tr("Tools"));
    retranslateMenus();
    fillMetrics();
    showTitle();
    showCommandStates();
}

} // namespace ui
