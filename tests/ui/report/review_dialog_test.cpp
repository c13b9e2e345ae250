#include "ui/report/review_dialog.h"

#include "models/files/plan_digest.h"
#include "models/files/plan_file.h"
#include "tests/ui/report/report_fixture.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/report/review_mark.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QUndoStack>

class ReviewDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }
    void cleanup() { QSettings{}.clear(); }

    void anApprovalShowsUntilThePlanIsEdited() {
        tests::WindowFixture fixture;
        static_cast<void>(fixture.document.apply(models::ReplacePlan{tests::smallPlan()}));
        approve(fixture);
        QCOMPARE(fixture.plan().review->reviewer, std::string{"R. Reader"});
        QVERIFY(!models::approvalInDoubt(fixture.plan()));
        const auto* mark = fixture.find<ui::ReviewMark>("reviewMark");
        QVERIFY2(mark->text().startsWith(QStringLiteral("Approved by R. Reader")), qPrintable(mark->text()));

        static_cast<void>(fixture.document.apply(models::SetTitle{"Another"}));
        QVERIFY2(mark->text().contains(QStringLiteral("the approval no longer holds")), qPrintable(mark->text()));
        fixture.document.history().undo();
        QVERIFY(mark->text().startsWith(QStringLiteral("Approved by R. Reader")));
    }

    void anApprovalIsOneUndoStep() {
        tests::WindowFixture fixture;
        static_cast<void>(fixture.document.apply(models::ReplacePlan{tests::smallPlan()}));
        const int before = fixture.document.history().count();
        approve(fixture);
        QCOMPARE(fixture.document.history().count(), before + 1);
        fixture.document.history().undo();
        QVERIFY(!fixture.plan().review);
    }

    void anApprovalSurvivesSavingAndOpening() {
        tests::WindowFixture fixture;
        static_cast<void>(fixture.document.apply(models::ReplacePlan{tests::smallPlan()}));
        approve(fixture);
        QTRY_VERIFY(!fixture.document.isEstimating());
        const QString file = fixture.folder.filePath(QStringLiteral("a.fourem"));
        QVERIFY(fixture.document.saveAs(file));
        const auto read = models::readPlan(file.toStdU16String());
        QVERIFY(read);
        QVERIFY(!models::approvalInDoubt(read->plan));
        QVERIFY(models::approves(read->plan.review, models::planDigest(read->plan)));
    }

    void oneThatNoLongerHoldsIsNotRenewedByTheWay() {
        tests::WindowFixture fixture;
        static_cast<void>(fixture.document.apply(models::ReplacePlan{tests::smallPlan()}));
        approve(fixture);
        static_cast<void>(fixture.document.apply(models::SetTitle{"Another"}));
        rename(fixture, "preparer", "P. Planner");
        QCOMPARE(fixture.plan().review->preparer, std::string{"P. Planner"});
        QVERIFY(models::approvalInDoubt(fixture.plan()));
    }

    void anotherReviewerDoesNotTakeItOver() {
        tests::WindowFixture fixture;
        static_cast<void>(fixture.document.apply(models::ReplacePlan{tests::smallPlan()}));
        approve(fixture);
        rename(fixture, "reviewer", "M. Mallory");
        QVERIFY(models::approvalInDoubt(fixture.plan()));
    }

    void aDraftHoldsNoDigest() {
        tests::WindowFixture fixture;
        static_cast<void>(fixture.document.apply(models::ReplacePlan{tests::smallPlan()}));
        approve(fixture);
        QWidget* dialog = open(fixture);
        dialog->findChild<QComboBox*>(QStringLiteral("status"))->setCurrentIndex(0);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("ok")), Qt::LeftButton);
        QCOMPARE(fixture.plan().review->status, models::Review::Status::draft);
        QVERIFY(fixture.plan().review->digest.empty());
    }

private:
    static void rename(const tests::WindowFixture& fixture, const char* field, const char* name) {
        QWidget* dialog = open(fixture);
        dialog->findChild<QLineEdit*>(QString::fromLatin1(field))->setText(QString::fromLatin1(name));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("ok")), Qt::LeftButton);
    }

    static QWidget* open(const tests::WindowFixture& fixture) {
        fixture.trigger("review");
        auto* dialog = fixture.find<ui::ReviewDialog>("reviewDialog");
        if (dialog == nullptr || !QTest::qWaitForWindowExposed(dialog)) qFatal("the review dialog did not open");
        return dialog;
    }
    static void approve(const tests::WindowFixture& fixture) {
        QWidget* dialog = open(fixture);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("preparer")), QStringLiteral("P. Planner"));
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("reviewer")), QStringLiteral("R. Reader"));
        dialog->findChild<QComboBox*>(QStringLiteral("status"))->setCurrentIndex(2);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("ok")), Qt::LeftButton);
        QTRY_VERIFY(fixture.find<ui::ReviewDialog>("reviewDialog") == nullptr);
    }
};

QTEST_MAIN(ReviewDialogTest)
#include "review_dialog_test.moc"
