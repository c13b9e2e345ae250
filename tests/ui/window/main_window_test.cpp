#include "ui/window/main_window.h"

#include "tests/ui/support/window_fixture.h"
#include "ui/document/recent_files.h"
#include "ui/text/language.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <algorithm>

#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QFile>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QTest>
#include <QUndoStack>
#include <QUrl>

using models::StageKind;

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void theTitleMarksUnsavedChanges() {
        tests::WindowFixture fixture;
        QVERIFY(!fixture.window->isWindowModified());
        QVERIFY(fixture.document.apply(models::SetTitle{"Chat"}));
        QVERIFY(fixture.window->isWindowModified());
        QVERIFY(fixture.window->windowTitle().contains(QStringLiteral("Chat[*]")));
        fixture.document.history().undo();
        QVERIFY(!fixture.window->isWindowModified());
    }

    void itFitsOnTheScreen() {
        tests::ScriptedDialogs dialogs;
        const tests::WindowFixture other;
        ui::Document document{other.document.catalogue()};
        const ui::MainWindow window{document, dialogs, FOUREM_RESOURCES};
        const QSize screen = window.screen()->availableSize();
        const QSize least = window.minimumSizeHint();
        QVERIFY(window.width() <= std::max(screen.width(), least.width()) &&
                window.height() < std::max(screen.height(), least.height() + 1));
        QVERIFY2(least.width() <= 956 && least.height() <= 500,
                 qPrintable(QStringLiteral("%1 × %2").arg(least.width()).arg(least.height())));
    }

    void whatIsSavedIsWhatIsOpened() {
        tests::WindowFixture fixture;
        const auto stage = fixture.add(StageKind::fineTune, 40, 80);
        QVERIFY(fixture.document.apply(models::SetStageNote{stage, "why"}));
        QTRY_VERIFY(!fixture.document.isEstimating());
        fixture.dialogs.answerFile = fixture.folder.filePath(QStringLiteral("plan.fourem"));
        QTest::keyClick(fixture.window.get(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(QFile::exists(fixture.dialogs.answerFile));
        QVERIFY(!fixture.window->isWindowModified());
        QCOMPARE(ui::recentFiles().first(), fixture.dialogs.answerFile);
        models::Plan saved = fixture.plan();

        QTest::keyClick(fixture.window.get(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(fixture.plan().stages.empty());
        QTest::keyClick(fixture.window.get(), Qt::Key_O, Qt::ControlModifier);
        models::Plan opened = fixture.plan();
        QVERIFY(opened.lock != nullptr);
        opened.lock = nullptr;
        saved.lock = nullptr;
        QVERIFY(opened == saved);
        QVERIFY(fixture.dialogs.errors.isEmpty());
    }

    void keysLeaveTheCanvasForTheOtherPartsOfTheWindow() {
        tests::WindowFixture fixture;
        fixture.add(StageKind::fineTune, 0, 0);
        fixture.add(StageKind::serveOnline, 300, 0);
        auto* canvas = fixture.find<QWidget>("canvas");
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_F6);
        QWidget* reached = QApplication::focusWidget();
        QVERIFY(reached != canvas && fixture.find<QWidget>("paletteDock")->isAncestorOf(reached));
        QTest::keyClick(reached, Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), canvas);
        // Round the whole window, back to where it began.
        int parts = 0;
        do {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        } while (++parts < 20 && QApplication::focusWidget() != canvas);
        QCOMPARE(parts, 5); // stages, results, inspector, scenarios, canvas
    }

    void tabWalksTheStagesAndThenLeavesTheCanvas() {
        tests::WindowFixture fixture;
        fixture.add(StageKind::fineTune, 0, 0);
        fixture.add(StageKind::serveOnline, 300, 0);
        fixture.document.setSelectedStages({});
        auto* canvas = fixture.find<QWidget>("canvas");
        canvas->setFocus();
        for (int stage = 0; stage < 2; ++stage) {
            QTest::keyClick(canvas, Qt::Key_Tab);
            QVERIFY(canvas->hasFocus());
        }
        QTest::keyClick(canvas, Qt::Key_Tab);
        QVERIFY(!canvas->hasFocus());
    }

    void resultsGetHalfOfTheWindow() {
        const tests::WindowFixture fixture;
        const int height = fixture.find<QWidget>("resultsDock")->height();
        QVERIFY2(height * 5 > fixture.window->height() * 2 && height * 5 < fixture.window->height() * 3,
                 qPrintable(QString::number(height)));
    }

    void anUnreadableFileIsSaidAndChangesNothing() {
        tests::WindowFixture fixture;
        const auto before = fixture.document.plan();
        fixture.dialogs.answerFile = fixture.folder.filePath(QStringLiteral("broken.fourem"));
        QFile file{fixture.dialogs.answerFile};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ not json");
        file.close();
        fixture.trigger("open");
        QCOMPARE(fixture.dialogs.errors.size(), 1);
        QCOMPARE(fixture.document.plan(), before);
    }

    void closingAsksAboutUnsavedChanges() {
        tests::WindowFixture fixture;
        QVERIFY(fixture.document.apply(models::SetTitle{"Chat"}));
        fixture.dialogs.answerUnsaved = ui::Dialogs::Unsaved::cancel;
        QVERIFY(!fixture.window->close());
        QVERIFY(fixture.window->isVisible());
        fixture.dialogs.answerUnsaved = ui::Dialogs::Unsaved::discard;
        QVERIFY(fixture.window->close());
        QCOMPARE(fixture.dialogs.unsavedAsked, 2);
    }

    void aDroppedFileIsOpened() {
        tests::WindowFixture fixture;
        static_cast<void>(fixture.add(StageKind::store, 0, 0));
        const QString file = fixture.folder.filePath(QStringLiteral("dropped.fourem"));
        QVERIFY(fixture.document.saveAs(file));
        fixture.trigger("new_plan");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter{QPoint{20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(fixture.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop{QPointF{20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(fixture.window.get(), &drop);
        QCOMPARE(fixture.plan().stages.size(), std::size_t{1});
        QCOMPARE(fixture.document.file(), file);
    }

    void theLanguageChangesWhileTheWindowIsOpen() {
        const tests::WindowFixture fixture;
        const QAction* save = fixture.find<QAction>("save");
        QCOMPARE(save->text(), QStringLiteral("&Save"));
        ui::useLanguage(QStringLiteral("zh_CN"));
        QTRY_VERIFY(save->text().contains(QStringLiteral("保存")));
        QVERIFY(fixture.find<QDockWidget>("inspectorDock")->windowTitle() != QStringLiteral("Inspector"));
        QVERIFY(ui::label(StageKind::serveOnline) != QStringLiteral("Serve online"));
        ui::useLanguage(QStringLiteral("en"));
        QTRY_COMPARE(save->text(), QStringLiteral("&Save"));
    }

    void theThemeChangesWhileTheWindowIsOpen() {
        const tests::WindowFixture fixture;
        ui::useTheme(ui::ThemeChoice::dark);
        QCOMPARE(ui::currentTone(), ui::Tone::dark);
        QTRY_VERIFY(fixture.window->palette().color(QPalette::Window).lightness() < 128);
        ui::useTheme(ui::ThemeChoice::light);
        QCOMPARE(ui::currentTone(), ui::Tone::light);
    }

    void noTwoCommandsShareTheirKeys() {
        const tests::WindowFixture fixture;
        QHash<QString, QString> users;
        for (const QAction* action : fixture.window->findChildren<QAction*>()) {
            for (const QKeySequence& keys : action->shortcuts()) {
                const QString text = keys.toString();
                QVERIFY2(!users.contains(text) || users.value(text) == action->objectName(), qPrintable(text));
                users.insert(text, action->objectName());
            }
        }
        QVERIFY(users.size() > 15);
    }

    void theToolbarFollowsTheLens() {
        tests::WindowFixture fixture;
        const auto* shown = fixture.find<QComboBox>("shownMetric");
        fixture.document.setShownMetric(estimator::Metric::cost);
        QCOMPARE(shown->currentData().toInt(), static_cast<int>(estimator::Metric::cost));
        fixture.trigger("next_lens");
        QCOMPARE(shown->currentData().toInt(), static_cast<int>(fixture.document.shownMetric()));
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
