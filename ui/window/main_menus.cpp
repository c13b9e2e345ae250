#include "ui/window/main_window.h"

#include "models/files/plan_file.h"
#include "ui/actions/action_registry.h"
#include "ui/document/document.h"
#include "ui/document/recent_files.h"
#include "ui/interop/foreign_files.h"
#include "ui/text/words.h"
#include "ui/window/file_commands.h"

#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace ui {

void MainWindow::buildMenus() {
    using enum Command;
    m_menus.file = menuBar()->addMenu(QString{});
    m_actions->fill(*m_menus.file, {startPage, separator, newPlan, open});
    m_menus.recent = m_menus.file->addMenu(QString{});
    m_menus.examples = m_menus.file->addMenu(QString{});
    m_actions->fill(*m_menus.file, {separator, save, saveAs, separator, importFile});
    m_menus.exports = m_menus.file->addMenu(QString{});
    m_menus.exports->addActions(m_foreign->exports());
    m_actions->fill(*m_menus.file, {separator, makeReport, review, separator, quit});
    m_menus.edit = menuBar()->addMenu(QString{});
    m_actions->fill(*m_menus.edit, {undo, redo, separator, cut, copy, paste, duplicate, separator, deleteSelected, deleteAndReconnect,
                                    separator, selectAll, selectUpstream, selectDownstream, separator, findInPlan});
    m_actions->fill(*m_menus.edit, {separator, agreedPrices, preferences});
    m_menus.view = menuBar()->addMenu(QString{});
    m_actions->fill(*m_menus.view, {zoomIn, zoomOut, zoomOriginal, zoomToFit, zoomToSelection, separator, nextLens, miniMap, separator});
    m_actions->fill(*m_menus.view, {showFindings, why, separator, nextPane, previousPane, separator});
    for (QDockWidget* dock : {m_docks.palette, m_docks.outline, m_docks.inspector, m_docks.history, m_docks.help, m_docks.results}) {
        m_menus.view->addAction(dock->toggleViewAction());
    }
    m_menus.stage = menuBar()->addMenu(QString{});
    m_actions->fill(*m_menus.stage, {addStage, replaceStage, editSelected, mute, separator, addFrame, addNote, separator});
    m_actions->fill(*m_menus.stage, {connectSelected, disconnectSelected, separator, arrange, arrangeSelected, separator});
    m_actions->fill(*m_menus.stage, {alignLeft, alignCentre, alignRight, alignTop, alignMiddle, alignBottom, separator});
    m_actions->fill(*m_menus.stage, {distributeHorizontally, distributeVertically, snapToGrid, separator});
    m_actions->fill(*m_menus.stage, {moveStagesLeft, moveStagesRight, moveStagesUp, moveStagesDown});
    m_actions->fill(*m_menus.stage, {moveStagesFarLeft, moveStagesFarRight, moveStagesFarUp, moveStagesFarDown});
    m_menus.scenario = menuBar()->addMenu(QString{});
    m_actions->fill(*m_menus.scenario, {addScenario, duplicateScenario, renameScenario, colourScenario, lockScenario, removeScenario});
    m_actions->fill(*m_menus.scenario, {separator, makeBaseline, copyDifferences, applyChoiceToAll, promoteChoice, resetField, separator});
    m_actions->fill(*m_menus.scenario, {nextScenario, previousScenario, moveScenarioLeft, moveScenarioRight, separator, budgets});
    m_menus.plan = menuBar()->addMenu(QString{});
    m_actions->fill(*m_menus.plan,
                    {showMeasured, addRun, addEvent, separator, compareWithFile, compareWithPrevious, separator, catalogueChanges});
    m_menus.help = menuBar()->addMenu(QString{});
    m_actions->fill(*m_menus.help, {helpHere, commandPalette, shortcuts, tour, separator, about});
    connect(m_menus.recent, &QMenu::aboutToShow, this, &MainWindow::fillRecentFiles);
    fillExamples();
}

void MainWindow::fillRecentFiles() {
    m_menus.recent->clear();
    for (const QString& file : recentFiles()) {
        QAction* action = m_menus.recent->addAction(QFileInfo{file}.fileName());
        action->setStatusTip(QDir::toNativeSeparators(file));
        action->setToolTip(QDir::toNativeSeparators(file));
        connect(action, &QAction::triggered, this, [this, file] { openFile(file); });
    }
    m_actions->fill(*m_menus.recent, {Command::separator, Command::forgetRecentFiles});
}

void MainWindow::fillExamples() {
    const QDir directory{QString::fromStdU16String((m_shipped / "examples").u16string())};
    for (const QFileInfo& info : directory.entryInfoList({QStringLiteral("*.fourem")}, QDir::Files, QDir::Name)) {
        QAction* action = m_menus.examples->addAction(info.completeBaseName());
        action->setObjectName(QStringLiteral("example_") + info.completeBaseName());
        const QString file = info.absoluteFilePath();
        connect(action, &QAction::triggered, this, [this, file] { m_files->openExample(file); });
    }
    m_menus.examples->setEnabled(!m_menus.examples->isEmpty());
    // Titles stand in the files; reading them can wait until somebody looks.
    connect(m_menus.examples, &QMenu::aboutToShow, this, [this, directory] {
        for (QAction* action : m_menus.examples->actions()) {
            const QString name = action->objectName().mid(8) + QStringLiteral(".fourem");
            const auto loaded = models::readPlan(directory.filePath(name).toStdU16String());
            if (loaded) action->setText(translated("plans", loaded->plan.title));
        }
    });
}

void MainWindow::retranslateMenus() {
    m_menus.file->setTitle(tr("&File"));
    m_menus.recent->setTitle(tr("Open &recent"));
    m_menus.examples->setTitle(tr("E&xamples"));
    m_menus.exports->setTitle(tr("Expor&t as"));
    m_foreign->retranslate();
    m_menus.edit->setTitle(tr("&Edit"));
    m_menus.view->setTitle(tr("&View"));
    m_menus.stage->setTitle(tr("S&tage"));
    m_menus.scenario->setTitle(tr("S&cenario"));
    m_menus.plan->setTitle(tr("&Plan"));
    m_menus.help->setTitle(tr("&Help"));
}

} // namespace ui
