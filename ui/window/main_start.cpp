// The start page in place of the canvas.

#include "ui/actions/action_registry.h"
#include "ui/document/document.h"
#include "ui/start/start_page.h"
#include "ui/window/file_commands.h"
#include "ui/window/main_window.h"

#include <QDockWidget>
#include <QStackedWidget>

namespace ui {

bool MainWindow::isStartPageShown() const { return m_start != nullptr && m_centre->currentWidget() == m_start; }

void MainWindow::showStartPage() {
    if (m_start == nullptr) makeStartPage();
    if (isStartPageShown()) return;
    m_dockState = saveState(kStateVersion);
    for (QDockWidget* dock : findChildren<QDockWidget*>(QString{}, Qt::FindDirectChildrenOnly)) dock->hide();
    m_centre->setCurrentWidget(m_start);
    m_start->open();
}

void MainWindow::leaveStartPage() {
    if (!isStartPageShown()) return;
    m_centre->setCurrentIndex(0);
    restoreState(m_dockState, kStateVersion);
}

void MainWindow::showTour() {
    showStartPage();
    m_start->beginTour();
}

void MainWindow::makeStartPage() {
    m_start = new StartPage{m_document, *m_actions, m_shipped, this};
    m_centre->addWidget(m_start);
    connect(m_start, &StartPage::fileChosen, m_files, &FileCommands::openFile);
    connect(m_start, &StartPage::planChosen, m_files, &FileCommands::openExample);
    // A plan that was opened or edited is there to be seen.
    connect(&m_document, &Document::planChanged, this, &MainWindow::leaveStartPage);
}

} // namespace ui
