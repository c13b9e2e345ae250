#include "ui/help/help_topic.h"

#include "models/pipeline/field.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/help/help_panel.h"
#include "ui/palette/stage_kind_tree.h"
#include "ui/text/words.h"

#include <QApplication>
#include <QDockWidget>
#include <QTest>
#include <QTextBrowser>

using models::StageKind;

/// F1 explains what has the focus.
class HelpTest : public QObject {
    Q_OBJECT

private:
    static QString shown(const tests::WindowFixture& fixture) { return fixture.find<QTextBrowser>("helpText")->toPlainText(); }
    static void pressF1(const tests::WindowFixture& fixture) { QTest::keyClick(fixture.window.get(), Qt::Key_F1); }

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void everyFieldOfAKindIsExplained() {
        for (const models::StageKindInfo& kind : models::allStageKinds()) {
            const QString html = ui::helpTopic(kind.kind).html;
            for (const models::Field& field : models::fieldsOf(kind.kind)) {
                QVERIFY2(html.contains(ui::help(field).toHtmlEscaped()), qPrintable(ui::toQt(field.path)));
            }
        }
    }

    void theSelectedStageIsExplained() {
        tests::WindowFixture fixture;
        const auto stage = fixture.add(StageKind::fineTune, 0, 0);
        fixture.document.setSelectedStages({stage});
        fixture.find<QWidget>("canvas")->setFocus();
        pressF1(fixture);
        QVERIFY(fixture.find<QDockWidget>("helpDock")->isVisible());
        QVERIFY2(shown(fixture).startsWith(QStringLiteral("Fine-tune")), qPrintable(shown(fixture)));
        QVERIFY(shown(fixture).contains(ui::help(StageKind::fineTune)));
    }

    void theFieldInFocusIsExplained() {
        tests::WindowFixture fixture;
        const auto stage = fixture.add(StageKind::fineTune, 0, 0);
        fixture.document.show(std::nullopt, stage, QStringLiteral("lora_rank"));
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
        pressF1(fixture);
        const models::Field* field = models::findField(models::fieldsOf(StageKind::fineTune), "lora_rank");
        QVERIFY2(shown(fixture).contains(ui::help(*field)), qPrintable(shown(fixture)));
    }

    void theListsEntryInFocusIsExplained() {
        tests::WindowFixture fixture;
        auto* tree = fixture.find<ui::StageKindTree>("paletteTree");
        tree->setFocus();
        while (tree->current() != StageKind::store) QTest::keyClick(tree, Qt::Key_Down);
        pressF1(fixture);
        QVERIFY2(shown(fixture).contains(ui::help(StageKind::store)), qPrintable(shown(fixture)));
    }

    void helpFollowsTheFocusWhileItIsShown() {
        tests::WindowFixture fixture;
        const auto stage = fixture.add(StageKind::serveOnline, 0, 0);
        fixture.find<QWidget>("canvas")->setFocus();
        pressF1(fixture);
        fixture.document.setSelectedStages({stage});
        QVERIFY(shown(fixture).contains(ui::help(StageKind::serveOnline)));
        const QString before = shown(fixture);
        fixture.find<QTextBrowser>("helpText")->setFocus();
        QCOMPARE(shown(fixture), before);
    }

    void withoutFocusItSaysHowToBegin() {
        const tests::WindowFixture fixture;
        QCOMPARE(ui::helpTopic(nullptr, fixture.document).title, QStringLiteral("How to begin"));
    }
};

QTEST_MAIN(HelpTest)
#include "help_test.moc"
