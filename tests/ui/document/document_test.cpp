#include "ui/document/document.h"

#include "tests/ui/support/window_fixture.h"
#include "ui/canvas/stage_edits.h"
#include "ui/document/replace_command.h"

#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <QUndoStack>

using models::StageKind;

class DocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void anEditThatChangesNothingLeavesNoTrace() {
        tests::WindowFixture fixture;
        QVERIFY(fixture.document.apply(models::SetTitle{fixture.plan().title}));
        QCOMPARE(fixture.document.history().count(), 0);
        QVERIFY(!fixture.document.isModified());
    }

    void whatTheProgramNamesIsInTheLanguageOfTheInterface() {
        /// Puts every word in brackets.
        struct Brackets : QTranslator {
            [[nodiscard]] bool isEmpty() const override { return false; }
            QString translate(const char*, const char* text, const char*, int) const override {
                return QLatin1Char{'['} + QString::fromUtf8(text) + QLatin1Char{']'};
            }
        } brackets;
        tests::WindowFixture fixture;
        QCoreApplication::installTranslator(&brackets);
        fixture.document.newPlan();
        QCOMPARE(fixture.plan().title, std::string{"[Untitled plan]"});
        QCOMPARE(fixture.plan().baseline().name, std::string{"[Baseline]"});
        QVERIFY(fixture.plan().work.at("functional_unit") == models::Setting{models::FieldValue{std::string{"[request]"}}});
        QVERIFY(fixture.document.openAsNew(QStringLiteral(FOUREM_RESOURCES "/templates/vision.fourem")));
        QCOMPARE(fixture.plan().title, std::string{"[Vision]"});
        QCOMPARE(fixture.plan().stages.front()->name, std::string{"[Label pictures]"});
        QCOMPARE(fixture.plan().scenarios.back().name, std::string{"[ViT-B, cleaner place]"});
        QCoreApplication::removeTranslator(&brackets);
        fixture.document.newPlan();
        QCOMPARE(fixture.plan().baseline().name, std::string{"Baseline"});
        QVERIFY(!fixture.plan().work.contains("functional_unit")); // the default of the field says it
    }

    void aRefusedEditChangesNothingAndSaysSo() {
        tests::WindowFixture fixture;
        const QSignalSpy refused{&fixture.document, &ui::Document::editRefused};
        const auto before = fixture.document.plan();
        QVERIFY(!fixture.document.apply(models::RemoveScenario{fixture.plan().baseline().id}));
        QCOMPARE(refused.count(), 1);
        QCOMPARE(fixture.document.plan(), before);
    }

    void editsThereAndBackAreForgotten() {
        tests::WindowFixture fixture;
        const std::string title = fixture.plan().title;
        QVERIFY(fixture.document.apply(models::SetTitle{"Other"}));
        QVERIFY(fixture.document.apply(models::SetTitle{title}));
        QCOMPARE(fixture.document.history().count(), 0);
    }

    void editsOfOneGestureAreOneStep() {
        tests::WindowFixture fixture;
        fixture.document.beginGesture();
        QVERIFY(fixture.document.apply(models::SetTitle{"First"}));
        QTest::qWait(1600); // longer than rapid edits may lie apart
        QVERIFY(fixture.document.apply(models::SetTitle{"Second"}));
        fixture.document.endGesture();
        QCOMPARE(fixture.document.history().count(), 1);
        QVERIFY(fixture.document.apply(models::SetTitle{"Third"}));
        QCOMPARE(fixture.document.history().count(), 2);
    }

    void aFieldOfSeveralStagesMergesToo() {
        tests::WindowFixture fixture;
        const auto one = fixture.add(StageKind::fineTune, 0, 0);
        const auto other = fixture.add(StageKind::serveOnline, 400, 0);
        const int before = fixture.document.history().count();
        for (const double count : {2.0, 4.0, 8.0}) {
            const models::Setting setting = models::FieldValue{count};
            QVERIFY(fixture.document.apply(
                models::Compound{{models::SetField{{}, one, "repeats", setting}, models::SetField{{}, other, "repeats", setting}}}));
        }
        QCOMPARE(fixture.document.history().count(), before + 1);
    }

    void estimatesFollowEditsAndOnlyTheLastIsShown() {
        tests::WindowFixture fixture;
        const auto isDrawn = [&] { return fixture.document.estimate() && fixture.document.estimate()->scenarios.front().draws; };
        QTRY_VERIFY(isDrawn());
        QSignalSpy estimated{&fixture.document, &ui::Document::estimated};
        for (int i = 0; i < 5; ++i) static_cast<void>(fixture.add(StageKind::store, i * 300.0, 0));
        QVERIFY(fixture.document.isEstimating());
        QTRY_VERIFY(estimated.count() > 0 && isDrawn());
        QCOMPARE(estimated.count(), 2); // the points, then the same with their draws
        QCOMPARE(fixture.document.estimate()->scenarios.front().stages.size(), std::size_t{5});
        QVERIFY(!fixture.document.isEstimating());
    }

    void undoForgetsASelectionThatIsGone() {
        tests::WindowFixture fixture;
        const auto stage = fixture.add(StageKind::store, 0, 0);
        fixture.document.setSelectedStages({stage});
        fixture.document.history().undo();
        QVERIFY(fixture.document.selectedStages().empty());
    }

    void theUndoTextNamesWhatWasDone() {
        tests::WindowFixture fixture;
        const auto stage = fixture.add(StageKind::fineTune, 0, 0);
        const models::FieldValue eight{8.0};
        QVERIFY(fixture.document.apply(models::SetField{std::nullopt, stage, "count", eight}));
        const QString words = ui::commandAt(fixture.document.history(), 1).words();
        QVERIFY2(words.contains(QStringLiteral("Fine-tune")), qPrintable(words));
    }
};

QTEST_MAIN(DocumentTest)
#include "document_test.moc"
