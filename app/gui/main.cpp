#include "app/gui/options.h"
#include "app/gui/run.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QIcon>

int main(int argc, char** argv) {
    app::choosePlatform(argc, argv);
    QApplication::setApplicationName(QStringLiteral("fourem"));
    QApplication::setOrganizationName(QStringLiteral("fourem"));
    app::useChosenScale();
    QApplication application{argc, argv};
    QApplication::setApplicationDisplayName(QStringLiteral("Fourem"));
    QApplication::setApplicationVersion(QStringLiteral(FOUREM_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.fourem.Fourem"));
    QApplication::setWindowIcon(QIcon{QStringLiteral(":/icons/fourem.svg")});
    // The window and the journal of its plan are gone by then.
    const int code = app::run(app::options(QApplication::arguments()));
    return code == ui::MainWindow::kRestart ? app::startAgain() : code;
}
