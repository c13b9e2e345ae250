#include "app/gui/run.h"

#include "app/gui/report_run.h"
#include "models/catalogue/catalogue.h"
#include "models/core/result.h"
#include "models/files/data_folder.h"
#include "ui/document/document.h"
#include "ui/document/unsaved_work.h"
#include "ui/sharing/sharing_commands.h"
#include "ui/text/language.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/preferences.h"
#include "ui/window/qt_dialogs.h"

#include <QApplication>
#include <QEventLoop>
#include <QMessageBox>
#include <QPixmap>
#include <QProcess>
#include <QTimer>

#include <cstdio>

namespace app {
namespace {

constexpr int kInputOutputError = 3;
constexpr QSize kScreenshotSize{1600, 1000};
constexpr const char* kScaleVariable = "QT_SCALE_FACTOR";
bool isScaleOurs = false; // the environment says none by itself

int failed(const models::Error& error) {
    std::fprintf(stderr, "%s\n", models::englishLine(error).c_str());
    return kInputOutputError;
}

void waitForEstimate(const ui::Document& document) {
    QEventLoop loop;
    QObject::connect(&document, &ui::Document::estimated, &loop, &QEventLoop::quit);
    QObject::connect(&document, &ui::Document::estimateFailed, &loop, &QEventLoop::quit);
    if (document.isEstimating()) loop.exec();
}

int takeScreenshot(ui::Document& document, ui::MainWindow& window, const QString& file) {
    window.resize(kScreenshotSize);
    window.show();
    waitForEstimate(document);
    // The docks take their sizes only once the window is up.
    QEventLoop settle;
    QTimer::singleShot(400, &settle, &QEventLoop::quit);
    settle.exec();
    if (window.grab().save(file)) return 0;
    return failed({models::Code::unwritableFile,
                   ui::toStd(file),
                   {"no picture can be written there", "choose a name that ends in .png in a folder of yours"}});
}

constexpr const char* kLooks = "fouremLooks"; ///< language and theme that the program was started with

int missingData(const models::Error& error) {
    static_cast<void>(failed(error));
    QMessageBox::critical(nullptr, QStringLiteral("Fourem"), ui::fullText(error));
    return kInputOutputError;
}

} // namespace

void useChosenScale() {
    const int percent = ui::startedScale();
    isScaleOurs = !qEnvironmentVariableIsSet(kScaleVariable);
    if (percent != 100 && isScaleOurs) qputenv(kScaleVariable, QByteArray::number(percent / 100.0));
}

int startAgain() {
    if (isScaleOurs) qunsetenv(kScaleVariable);
    QStringList arguments = qApp->property(kLooks).toStringList();
    if (const QString file = qApp->property(ui::MainWindow::kRestartFile).toString(); !file.isEmpty()) arguments.append(file);
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments) ? 0 : 1;
}

int run(const Options& options) {
    QStringList looks;
    if (!options.language.isEmpty()) looks << QStringLiteral("--language") << options.language;
    if (!options.theme.isEmpty()) looks << QStringLiteral("--theme") << options.theme;
    qApp->setProperty(kLooks, looks);
    ui::useLanguage(options.language.isEmpty() ? ui::chosenLanguage() : options.language);
    ui::useTheme(options.theme.isEmpty() ? ui::chosenTheme() : ui::themeChoice(options.theme));
    ui::useChosenUnits();
    const bool isHeadless = !options.report.file.isEmpty() || !options.screenshot.isEmpty();
    const auto catalogue = models::Catalogue::open(models::dataFolder() / "catalogue");
    if (!catalogue) return isHeadless ? failed(catalogue.error()) : missingData(catalogue.error());

    if (!options.report.file.isEmpty()) return writeReport(options, *catalogue);
    ui::Document document{*catalogue};
    document.newPlan(ui::chosenBasis());

    ui::QtDialogs dialogs;
    ui::MainWindow window{document, dialogs, models::dataFolder()};
    if (!options.screenshot.isEmpty()) {
        if (options.plan.isEmpty()) window.showStartPage();
        else if (const auto opened = document.open(options.plan); !opened) return failed(opened.error());
        return takeScreenshot(document, window, options.screenshot);
    }
    window.sharing().keepUnsavedWork(ui::recoveryFolder());
    window.restore();
    window.show();
    if (options.plan.isEmpty()) window.showStartPage();
    else window.openFile(options.plan);
    return QApplication::exec();
}

} // namespace app
