#include "ui/prices/agreed_prices_dialog.h"

#include "tests/ui/support/window_fixture.h"
#include "ui/prices/agreed_price_form.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

class AgreedPricesDialogTest : public QObject {
    Q_OBJECT

private:
    struct Opened {
        tests::WindowFixture fixture;
        ui::AgreedPricesDialog* dialog;
        QTableWidget* table;

        Opened() {
            fixture.trigger("agreed_prices");
            dialog = fixture.find<ui::AgreedPricesDialog>("agreedPricesDialog");
            table = dialog->findChild<QTableWidget*>(QStringLiteral("agreedPrices"));
        }
        void click(const char* name) const {
            QTest::mouseClick(dialog->findChild<QPushButton*>(QString::fromLatin1(name)), Qt::LeftButton);
        }
        [[nodiscard]] ui::AgreedPriceForm* form() const {
            const auto forms = dialog->findChildren<ui::AgreedPriceForm*>();
            return forms.isEmpty() ? nullptr : forms.last();
        }
        [[nodiscard]] QLineEdit* line(const char* name) const {
            auto* found = form()->findChild<QWidget*>(QString::fromLatin1(name));
            auto* inside = found->findChild<QLineEdit*>(QStringLiteral("value"));
            return inside != nullptr ? inside : qobject_cast<QLineEdit*>(found);
        }
        void enter(const char* name, const QString& text) const {
            line(name)->setFocus();
            line(name)->selectAll();
            QTest::keyClicks(line(name), text);
            // A window of the offscreen platform has no focus to lose, with which typing ends.
            Q_EMIT line(name)->editingFinished();
        }
        void fill(const QString& price, const QString& until) const {
            click("addPrice");
            enter("priceSite", QStringLiteral("gcp/us-central1"));
            enter("priceAccelerator", QStringLiteral("H100"));
            enter("priceAmount", price);
            enter("priceTo", until);
            enter("priceSource", QStringLiteral("contract 17"));
        }
        void accept() const { QTest::mouseClick(form()->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton); }
        [[nodiscard]] std::vector<models::AgreedPrice> prices() const { return models::agreedPrices(fixture.plan()); }
    };

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void aPriceIsEnteredShownAndUndone() {
        const Opened opened;
        opened.fill(QStringLiteral("2.40"), QStringLiteral("2026-12-31"));
        opened.accept();
        QCOMPARE(opened.prices().size(), std::size_t{1});
        QCOMPARE(opened.prices().front().usdPerHour, 2.4);
        QCOMPARE(opened.prices().front().period.to, std::string{"2026-12-31"});
        QCOMPARE(opened.table->rowCount(), 1);
        QCOMPARE(opened.table->item(0, 7)->text(), QStringLiteral("yes"));
        opened.fixture.trigger("undo");
        QVERIFY(opened.prices().empty());
        QCOMPARE(opened.table->rowCount(), 0);
    }

    void anErrorIsReadInFull() {
        const Opened opened;
        opened.click("addPrice");
        opened.enter("priceAccelerator", QStringLiteral("no such chip"));
        const auto* problem = opened.form()->findChild<QLabel*>(QStringLiteral("priceProblem"));
        QVERIFY(problem->text().contains(QStringLiteral("no such chip")));
        QTRY_VERIFY(problem->height() >= problem->heightForWidth(problem->width()));
    }

    void whatIsMissingIsNamed() {
        const Opened opened;
        opened.click("addPrice");
        const auto* problem = opened.form()->findChild<QLabel*>(QStringLiteral("priceProblem"));
        opened.accept();
        QVERIFY2(problem->text().contains(QStringLiteral("the site")), qPrintable(problem->text()));
        opened.enter("priceSite", QStringLiteral("gcp/us-central1"));
        opened.accept();
        QVERIFY2(problem->text().contains(QStringLiteral("the accelerator")), qPrintable(problem->text()));
        opened.enter("priceAccelerator", QStringLiteral("H100"));
        opened.accept();
        QVERIFY2(problem->text().contains(QStringLiteral("the agreed price")), qPrintable(problem->text()));
        QVERIFY(opened.prices().empty());
    }

    void aQuotaIsPartOfIt() {
        const Opened opened;
        opened.fill(QStringLiteral("2.40"), {});
        opened.enter("priceQuota", QStringLiteral("1.5"));
        opened.accept();
        QVERIFY(opened.prices().empty()); // half an accelerator is none
        opened.enter("priceQuota", QStringLiteral("64"));
        opened.accept();
        QCOMPARE(opened.prices().front().accelerators, std::optional{64.0});
        QCOMPARE(opened.table->item(0, 4)->text(), QStringLiteral("64"));
    }

    void aDiscountIsTakenOffTheListPrice() {
        const Opened opened;
        opened.fill(QStringLiteral("-50 %"), {});
        QVERIFY(opened.form()->findChild<QLabel*>(QStringLiteral("priceList"))->text().startsWith(QStringLiteral("List price: ")));
        opened.accept();
        const models::Facts listed{opened.fixture.document.catalogue()};
        const auto price = listed.price("nvidia-h100-sxm5", "gcp/us-central1", models::Pricing::onDemand);
        QVERIFY(price);
        QCOMPARE(opened.prices().front().usdPerHour, price->figure.value * 0.5);
    }

    void aPriceThatHasRunOutSaysSo() {
        const Opened opened;
        QVERIFY(
            const_cast<tests::WindowFixture&>(opened.fixture)
                .document.apply(models::SetField{{}, models::planScope(), "start", models::FieldValue{std::string{"2027-02-01T00:00Z"}}}));
        opened.fill(QStringLiteral("2.40"), QStringLiteral("2026-12-31"));
        opened.enter("priceFrom", QStringLiteral("2026-01-01"));
        opened.accept();
        QCOMPARE(opened.table->rowCount(), 1);
        QCOMPARE(opened.table->item(0, 7)->text(), QStringLiteral("not at the start"));
    }

    void whatDoesNotFitStaysWithItsReason() {
        const Opened opened;
        opened.fill(QStringLiteral("2.40"), QStringLiteral("2026-02-30"));
        opened.accept();
        QVERIFY(opened.prices().empty());
        QVERIFY(!opened.form()->findChild<QLabel*>(QStringLiteral("priceProblem"))->isHidden());
        QCOMPARE(opened.line("priceTo")->text(), QStringLiteral("2026-02-30"));
        opened.enter("priceTo", QStringLiteral("2026-02-28"));
        opened.accept();
        QCOMPARE(opened.prices().size(), std::size_t{1});
    }

    void editingReplacesAndRemovingTakesAway() {
        const Opened opened;
        opened.fill(QStringLiteral("2.40"), {});
        opened.accept();
        opened.click("editPrice");
        opened.enter("priceSite", QStringLiteral("gcp/europe-west4"));
        opened.accept();
        QCOMPARE(opened.prices().size(), std::size_t{1});
        QCOMPARE(opened.prices().front().subject.site, std::string{"gcp/europe-west4"});
        opened.click("removePrice");
        QVERIFY(opened.prices().empty());
    }
};

QTEST_MAIN(AgreedPricesDialogTest)
#include "agreed_prices_dialog_test.moc"
