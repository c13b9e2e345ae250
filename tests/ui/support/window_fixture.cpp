#include "tests/ui/support/window_fixture.h"

#include "models/catalogue/catalogue.h"
#include "ui/canvas/stage_edits.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QTest>

namespace tests {
namespace {

std::shared_ptr<const models::Catalogue> catalogue() {
    static const auto opened = models::Catalogue::open(FOUREM_RESOURCES "/catalogue");
    if (!opened) qFatal("%s", models::englishLine(opened.error()).c_str());
    return *opened;
}

} // namespace

void prepareApplication() {
    static const QTemporaryDir settings;
    QApplication::setApplicationName(QStringLiteral("fourem-test"));
    QApplication::setOrganizationName(QStringLiteral("fourem-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    ui::useLanguage(QStringLiteral("en"));
    ui::useTheme(ui::ThemeChoice::light);
}

WindowFixture::WindowFixture() : document{catalogue()}, window{std::make_unique<ui::MainWindow>(document, dialogs, FOUREM_RESOURCES)} {
    window->resize(1400, 900);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get())) qFatal("the window did not become active");
}

models::StageId WindowFixture::add(models::StageKind kind, double x, double y) {
    const ui::NewStage stage = ui::newStage(plan(), kind, {x, y});
    if (const auto done = document.apply(stage.edit); !done) qFatal("%s", models::englishLine(done.error()).c_str());
    return stage.id;
}

void WindowFixture::trigger(const char* command) const { find<QAction>(command)->trigger(); }

} // namespace tests
