#include "ui/palette/stage_palette.h"

#include "tests/ui/support/window_fixture.h"
#include "ui/palette/stage_kind_tree.h"

#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPixmap>
#include <QTest>

#include <memory>

using models::StageKind;

class StagePaletteTest : public QObject {
    Q_OBJECT

private:
    static void search(const tests::WindowFixture& fixture, const QString& text) {
        auto* line = fixture.find<QLineEdit>("paletteSearch");
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void kindsAreGroupedByPhase() {
        const tests::WindowFixture fixture;
        const auto* model = fixture.find<ui::StageKindTree>("paletteTree")->model();
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("Data"));
        int kinds = 0;
        for (int group = 0; group < model->rowCount(); ++group) kinds += model->rowCount(model->index(group, 0));
        QCOMPARE(static_cast<std::size_t>(kinds), models::allStageKinds().size());
    }

    void searchAlsoReadsWhatAKindIsFor() {
        const tests::WindowFixture fixture;
        search(fixture, QStringLiteral("drift"));
        QCOMPARE(fixture.find<ui::StageKindTree>("paletteTree")->current(), std::optional{StageKind::retrainOnDrift});
    }

    void theHelpOfTheChosenKindIsShown() {
        const tests::WindowFixture fixture;
        search(fixture, QStringLiteral("fine"));
        QCOMPARE(fixture.find<QLabel>("paletteHelp")->text(), QString::fromUtf8(models::info(StageKind::fineTune).help.data()));
    }

    void returnAddsTheChosenKind() {
        const tests::WindowFixture fixture;
        search(fixture, QStringLiteral("transfer"));
        QTest::keyClick(fixture.find<QLineEdit>("paletteSearch"), Qt::Key_Return);
        QCOMPARE(fixture.plan().stages.size(), std::size_t{1});
        QCOMPARE(fixture.plan().stages.front()->kind, StageKind::transfer);
    }

    void arrowsWalkThroughTheKindsFromTheSearch() {
        const tests::WindowFixture fixture;
        search(fixture, QStringLiteral("e"));
        auto* tree = fixture.find<ui::StageKindTree>("paletteTree");
        const auto first = tree->current();
        QTest::keyClick(fixture.find<QLineEdit>("paletteSearch"), Qt::Key_Down);
        QVERIFY(tree->current() && tree->current() != first);
        QTest::keyClick(fixture.find<QLineEdit>("paletteSearch"), Qt::Key_Up);
        QCOMPARE(tree->current(), first);
    }

    void whatIsDraggedOutIsTheKind() {
        const tests::WindowFixture fixture;
        search(fixture, QStringLiteral("distil"));
        auto* tree = fixture.find<ui::StageKindTree>("paletteTree");
        const std::unique_ptr<QMimeData> data{tree->model()->mimeData({tree->currentIndex()})};
        QVERIFY(data != nullptr);
        QCOMPARE(ui::stageKind(*data), std::optional{StageKind::distil});
    }

    void whatIsDraggedHidesLittle() {
        const QPixmap picture = ui::dragPicture(StageKind::fineTune, 1.0);
        QVERIFY(picture.width() <= 40 && picture.height() <= 40);
        QVERIFY(picture.toImage().pixelColor(picture.rect().center()).alpha() < 255);
    }
};

QTEST_MAIN(StagePaletteTest)
#include "stage_palette_test.moc"
