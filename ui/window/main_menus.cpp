#include "ui/window/main_window.h"

#include "models/files/plan_file.h"
#include "ui/actions/action_registry.h"
#include "ui/document/document.h"
#include "ui/document/recent_files.h"
#include "ui/text/words.h"
#include "ui/window/file_commands.h"
#include "ui/window/preferences.h"

#include <QActionGroup>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace ui {

void MainWindow::buildMenus(const std::filesystem::path& examples) {
    using enum Command;
    m_menus.file = menuBar()->addMenu(QString{});
    m_actions->fill(*m_menus.file, {newPlan, open});
    m_menus.recent = m_menus.file->addMenu(QString{});
    m_menus.examples = m_menus.file->addMenu(QString{});
    m_actions->fill(*m_menus.file, {separator, save, saveAs, separator, exportReport, separator, quit});
    m_menus.edit = menuBar()->addMenu(QString{});
    m_actions->fill(*m_menus.edit, {undo, redo, separator, cut, copy, paste, duplicate, separator, deleteSelected, deleteAndReconnect,
                                    separator, selectAll, selectUpstream, selectDownstream, separator, findInPlan});
    m_actions->fill(*m_menus.edit, {separator, agreedPrices});
    m_menus.view = menuBar()->addMenu(QString{});
    m_actions->fill(*m_menus.view, {zoomIn, zoomOut, zoomOriginal, zoomToFit, zoomToSelection, separator, nextLens, miniMap, separator});
    for (QDockWidget* dock : {m_docks.palette, m_docks.outline, m_docks.inspector, m_docks.history, m_docks.results}) {
        m_menus.view->addAction(dock->toggleViewAction());
    }
    m_menus.view->addSeparator();
    m_menus.theme = m_menus.view->addMenu(QString{});
    m_menus.language = m_menus.view->addMenu(QString{});
    m_menus.stage = menuBar()->addMenu(QString{});
    m_actions->fill(*m_menus.stage, {addStage, replaceStage, editSelected, mute, separator, addFrame, addNote, separator});
    m_actions->fill(*m_menus.stage, {connectSelected, disconnectSelected, separator, arrange, arrangeSelected, separator});
    m_actions->fill(*m_menus.stage, {alignLeft, alignCentre, alignRight, alignTop, alignMiddle, alignBottom, separator});
    m_actions->fill(*m_menus.stage, {distributeHorizontally, distributeVertically, snapToGrid});
    m_menus.scenario = menuBar()->addMenu(QString{});
    m_actions->fill(*m_menus.scenario, {addScenario, duplicateScenario, renameScenario, removeScenario, separator, makeBaseline, separator,
                                        nextScenario, previousScenario});
    m_menus.help = menuBar()->addMenu(QString{});
    m_actions->fill(*m_menus.help, {shortcuts, separator, about});
    connect(m_menus.recent, &QMenu::aboutToShow, this, &MainWindow::fillRecentFiles);
    fillExamples(examples);
    addChoices(*m_menus.theme, {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")}, chosenTheme(), &chooseTheme);
    addChoices(*m_menus.language, {QStringLiteral("system"), QStringLiteral("en"), QStringLiteral("zh_CN")}, chosenLanguage(),
               &chooseLanguage);
}

void MainWindow::addChoices(QMenu& menu, const QStringList& words, const QString& current, void (*choose)(const QString&)) {
    auto* group = new QActionGroup{&menu};
    for (const QString& word : words) {
        QAction* action = menu.addAction(word);
        action->setObjectName(word);
        action->setData(word);
        action->setCheckable(true);
        action->setChecked(word == current);
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this, [choose](const QAction* action) { choose(action->data().toString()); });
}

void MainWindow::fillRecentFiles() {
    m_menus.recent->clear();
    for (const QString& file : recentFiles()) {
        QAction* action = m_menus.recent->addAction(QFileInfo{file}.fileName());
        action->setStatusTip(QDir::toNativeSeparators(file));
        action->setToolTip(QDir::toNativeSeparators(file));
        connect(action, &QAction::triggered, this, [this, file] { openFile(file); });
    }
    m_menus.recent->addSeparator();
    QAction* forget = m_menus.recent->addAction(tr("&Forget these files"));
    forget->setEnabled(!recentFiles().isEmpty());
    connect(forget, &QAction::triggered, this, [] { forgetFiles(); });
}

void MainWindow::fillExamples(const std::filesystem::path& folder) {
    const QDir directory{QString::fromStdU16String(folder.u16string())};
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
            if (loaded) action->setText(toQt(loaded->plan.title));
        }
    });
}

void MainWindow::retranslateMenus() {
    m_menus.file->setTitle(tr("&File"));
    m_menus.recent->setTitle(tr("Open &recent"));
    m_menus.examples->setTitle(tr("E&xamples"));
    m_menus.edit->setTitle(tr("&Edit"));
    m_menus.view->setTitle(tr("&View"));
    m_menus.theme->setTitle(tr("&Theme"));
    m_menus.language->setTitle(tr("&Language"));
    m_menus.stage->setTitle(tr("S&tage"));
    m_menus.scenario->setTitle(tr("S&cenario"));
    m_menus.help->setTitle(tr("&Help"));
    const QList<QAction*> themes = m_menus.theme->actions();
    themes[0]->setText(tr("As the &system"));
    themes[1]->setText(tr("&Light"));
    themes[2]->setText(tr("&Dark"));
    const QList<QAction*> languages = m_menus.language->actions();
    languages[0]->setText(tr("As the &system"));
    // Each language is named in itself, so that its readers find it.
    languages[1]->setText(QStringLiteral("English"));
    languages[2]->setText(QStringLiteral("简体中文"));
}

} // namespace ui
