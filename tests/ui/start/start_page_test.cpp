#include "ui/start/start_page.h"

#include "tests/ui/support/window_fixture.h"
#include "ui/document/recent_files.h"
#include "ui/start/plan_card.h"
#include "ui/start/tour.h"
#include "ui/text/language.h"
#include "ui/text/plan_words.h"

#include <QDate>
#include <QDockWidget>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>

#include <algorithm>

class StartPageTest : public QObject {
    Q_OBJECT

private:
    static ui::StartPage* open(const tests::WindowFixture& fixture) {
        fixture.trigger("start_page");
        return fixture.find<ui::StartPage>("startPage");
    }
    static QAbstractButton* card(const tests::WindowFixture& fixture, const char* name) {
        return fixture.find<QAbstractButton>((std::string{"card_"} + name).c_str());
    }

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }
    void init() { QSettings{}.clear(); }

    void theTranslatorsKnowAllWordsOfShippedPlans() {
        const auto known = ui::shippedPlanWords();
        const auto isKnown = [&](const std::string& words) { return words.empty() || std::ranges::find(known, words) != known.end(); };
        for (const char* folder : {FOUREM_RESOURCES "/templates", FOUREM_RESOURCES "/examples"}) {
            const auto sheets = ui::planSheets(folder);
            QVERIFY(sheets.size() >= 5);
            for (const ui::PlanSheet& sheet : sheets) {
                for (const std::string& words : {sheet.plan->title, sheet.plan->notes}) QVERIFY2(isKnown(words), words.c_str());
                for (const auto& stage : sheet.plan->stages) QVERIFY2(isKnown(stage->name) && isKnown(stage->note), stage->name.c_str());
                for (const auto& each : sheet.plan->scenarios) QVERIFY2(isKnown(each.name) && isKnown(each.note), each.name.c_str());
            }
        }
    }

    void itTakesTheRoomOfTheDocksAndGivesItBack() {
        const tests::WindowFixture fixture;
        const auto* inspector = fixture.find<QDockWidget>("inspectorDock");
        QVERIFY(inspector->isVisible());
        const ui::StartPage* page = open(fixture);
        QVERIFY(page->isVisible());
        QVERIFY(!inspector->isVisible());
        fixture.trigger("start_page");
        QVERIFY(!page->isVisible());
        QVERIFY(inspector->isVisible());
        QVERIFY(!fixture.find<QDockWidget>("helpDock")->isVisible());
    }

    void aTemplateIsOpenedAsANewPlan() {
        const tests::WindowFixture fixture;
        const ui::StartPage* page = open(fixture);
        QTest::mouseClick(card(fixture, "rag-assistant"), Qt::LeftButton);
        QCOMPARE(fixture.plan().title, std::string{"RAG assistant"});
        QVERIFY(fixture.document.file().isEmpty());
        QVERIFY(!page->isVisible());
        QVERIFY(fixture.find<QWidget>("canvas")->isVisible());
    }

    void aCardIsChosenByKeyboard() {
        const tests::WindowFixture fixture;
        open(fixture);
        auto* example = card(fixture, "weather");
        example->setFocus();
        QTest::keyClick(example, Qt::Key_Return);
        QCOMPARE(fixture.plan().title, std::string{"Weather forecasts"});
    }

    void aCardShowsThePipeline() {
        const tests::WindowFixture fixture;
        open(fixture);
        const QImage image = card(fixture, "speech")->grab().toImage();
        QSet<QRgb> colors;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height() / 2; ++y) colors.insert(image.pixel(x, y));
        }
        QVERIFY(colors.size() > 50); // nodes, links, ports and smooth edges
    }

    void aCardSpeaksTheLanguageOfTheInterface() {
        const tests::WindowFixture fixture;
        open(fixture);
        auto* speech = card(fixture, "speech");
        QTRY_VERIFY(speech->width() < 500); // beside others
        const auto words = [&] { return speech->grab({0, 0, speech->width(), 90}).toImage(); };
        const QImage english = words();
        ui::useLanguage(QStringLiteral("zh_CN"));
        QTRY_VERIFY(words() != english);
        ui::useLanguage(QStringLiteral("en"));
        QTRY_COMPARE(words(), english);
    }

    void aRecentFileIsOpenedAndOneThatIsGoneIsLeftOut() {
        tests::WindowFixture fixture;
        QVERIFY(fixture.document.apply(models::SetTitle{"Mine"}));
        const QString file = fixture.folder.filePath(QStringLiteral("mine.fourem"));
        QVERIFY(fixture.document.saveAs(file));
        fixture.document.newPlan();
        ui::rememberFile(fixture.folder.filePath(QStringLiteral("gone.fourem")));
        ui::rememberFile(file);
        open(fixture);
        auto* list = fixture.find<QListWidget>("recentFiles");
        QCOMPARE(list->count(), 1);
        QVERIFY(!list->item(0)->icon().isNull());
        QVERIFY(list->item(0)->text().contains(QDate::currentDate().toString(Qt::ISODate)));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QCOMPARE(fixture.plan().title, std::string{"Mine"});
        QCOMPARE(fixture.document.file(), file);
    }

    void theTourIsWalkedAndDismissedForGood() {
        {
            const tests::WindowFixture fixture;
            open(fixture);
            const auto* tour = fixture.find<QWidget>("tour");
            auto* next = fixture.find<QPushButton>("tourNext");
            const auto* title = fixture.find<QLabel>("tourTitle");
            QVERIFY(tour->isVisible());
            QStringList titles;
            for (int step = 0; step < 4; ++step) {
                QVERIFY(tour->isVisible());
                QVERIFY(!titles.contains(title->text()));
                titles.append(title->text());
                QTest::mouseClick(next, Qt::LeftButton);
            }
            QVERIFY(!tour->isVisible());
        }
        const tests::WindowFixture fixture;
        open(fixture);
        const auto* tour = fixture.find<QWidget>("tour");
        QVERIFY(!tour->isVisible());
        fixture.trigger("tour");
        QVERIFY(tour->isVisible());
        QTest::mouseClick(fixture.find<QToolButton>("tourDismiss"), Qt::LeftButton);
        QVERIFY(ui::Tour::isDismissed());
    }

    void theDocksAreKeptWhenTheProgramIsLeftFromHere() {
        {
            const tests::WindowFixture fixture;
            fixture.find<QDockWidget>("paletteDock")->hide();
            fixture.find<QDockWidget>("outlineDock")->hide();
            open(fixture);
            QVERIFY(fixture.window->close());
        }
        const tests::WindowFixture fixture;
        fixture.window->restore();
        QVERIFY(!fixture.find<QDockWidget>("paletteDock")->isVisible());
        QVERIFY(fixture.find<QDockWidget>("inspectorDock")->isVisible());
    }
};

QTEST_MAIN(StartPageTest)
#include "start_page_test.moc"
