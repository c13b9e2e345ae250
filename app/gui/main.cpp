#include "app/gui/options.h"
#include "app/gui/run.h"

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
    return app::run(app::options(QApplication::arguments()));
}
