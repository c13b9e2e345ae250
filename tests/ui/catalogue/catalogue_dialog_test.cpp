#include "ui/catalogue/catalogue_dialog.h"

#include "models/pipeline/own_entries.h"
#include "tests/ui/support/window_fixture.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QUndoStack>

using models::EntryKind;

class CatalogueDialogTest : public QObject {
    Q_OBJECT

private:
    struct Opened {
        tests::WindowFixture fixture;
        QPointer<ui::CatalogueDialog> dialog;

        explicit Opened(EntryKind kind, const std::string& current = {})
            : dialog{new ui::CatalogueDialog{fixture.document, kind, current, fixture.window.get()}} {
            dialog->open();
        }
        template <class Widget>
        [[nodiscard]] Widget* find(const char* name) const {
            return dialog->findChild<Widget*>(QString::fromLatin1(name));
        }
        [[nodiscard]] QAbstractItemModel& rows() const { return *find<QTableView>("catalogueTable")->model(); }
        [[nodiscard]] QStringList column(int column) const {
            QStringList texts;
            for (int row = 0; row < rows().rowCount(); ++row) texts.push_back(rows().index(row, column).data().toString());
            return texts;
        }
        void type(const char* name, const QString& text) const {
            auto* line = find<QLineEdit>(name);
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, text);
        }
        void click(const char* name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
        void enterFigure(const QString& label, const QString& text) const {
            auto* table = find<QTableView>("ownFigures");
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                if (table->model()->index(row, 0).data().toString() != label) continue;
                table->setCurrentIndex(table->model()->index(row, 1));
                table->edit(table->currentIndex());
                const auto editors = table->viewport()->findChildren<QLineEdit*>();
                QVERIFY(!editors.isEmpty());
                QLineEdit* editor = editors.last(); // of an earlier one, only the deletion is outstanding
                editor->selectAll();
                QTest::keyClicks(editor, text);
                QTest::keyClick(editor, Qt::Key_Return);
                QCoreApplication::processEvents(); // the editor commits when it has handled the key
                return;
            }
            QFAIL(qPrintable(label));
        }
        void acceptOwn() const {
            auto* own = find<QDialog>("ownEntryDialog");
            QTest::mouseClick(own->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        }
    };

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void searchFindsEveryWord() {
        const Opened opened{EntryKind::accelerator};
        opened.type("catalogueSearch", QStringLiteral("h100 sxm"));
        QVERIFY(opened.rows().rowCount() > 0);
        for (const QString& name : opened.column(0)) QVERIFY2(name.contains(QStringLiteral("H100")), qPrintable(name));
    }

    void filtersNarrowByVendorMemoryAndYear() {
        const Opened opened{EntryKind::accelerator};
        const int all = opened.rows().rowCount();
        auto* vendor = opened.find<QComboBox>("filter_vendor");
        vendor->setFocus();
        QTest::keyClicks(vendor, QStringLiteral("AMD"));
        QVERIFY(opened.rows().rowCount() > 0 && opened.rows().rowCount() < all);
        for (const QString& name : opened.column(1)) QCOMPARE(name, QStringLiteral("AMD"));

        QTest::keyClick(vendor, Qt::Key_Home);
        QCOMPARE(opened.rows().rowCount(), all);
        opened.type("filter_memory_gb", QStringLiteral("0.1 TB"));
        QVERIFY(opened.rows().rowCount() > 0 && opened.rows().rowCount() < all);
        opened.type("filter_year", QStringLiteral("2024"));
        QVERIFY(opened.rows().rowCount() > 0);
        for (const QString& year : opened.column(2)) QVERIFY(year.toInt() >= 2024);
    }

    void codesOfTheCatalogueAreWords() {
        const Opened opened{EntryKind::model};
        QStringList tasks = opened.column(2);
        tasks.removeDuplicates();
        tasks.sort();
        QCOMPARE(tasks,
                 (QStringList{QStringLiteral("earth observation"), QStringLiteral("embedding"),
                              QStringLiteral("image and video generation"), QStringLiteral("image recognition"),
                              QStringLiteral("language model"), QStringLiteral("protein structure"), QStringLiteral("speech recognition"),
                              QStringLiteral("text classification"), QStringLiteral("translation"), QStringLiteral("weather forecast")}));
        auto* task = opened.find<QComboBox>("filter_task");
        task->setFocus();
        QTest::keyClicks(task, QStringLiteral("speech"));
        QVERIFY(opened.rows().rowCount() > 0);
        for (const QString& each : opened.column(2)) QCOMPARE(each, QStringLiteral("speech recognition"));
    }

    void aLimitThatCannotBeReadNarrowsNothing() {
        const Opened opened{EntryKind::accelerator};
        const int all = opened.rows().rowCount();
        opened.type("filter_memory_gb", QStringLiteral("much"));
        QCOMPARE(opened.rows().rowCount(), all);
        QVERIFY(!opened.find<QLineEdit>("filter_memory_gb")->toolTip().isEmpty());
    }

    void columnsSortByNumber() {
        const Opened opened{EntryKind::accelerator};
        auto* header = opened.find<QTableView>("catalogueTable")->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {header->sectionViewportPosition(3) + 10, header->height() / 2});
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {header->sectionViewportPosition(3) + 10, header->height() / 2});
        double last = 1e9;
        for (int row = 0; row < opened.rows().rowCount(); ++row) {
            const QString id = opened.rows().index(row, 0).data(Qt::UserRole + 1).toString();
            const auto entry = opened.fixture.document.catalogue()->entry(EntryKind::accelerator, id.toStdString());
            const models::Figure* memory = (*entry)->figure("memory_gb");
            const double value = memory != nullptr ? memory->value : -1.0;
            QVERIFY(value <= last);
            last = value;
        }
    }

    void theCardShowsFiguresWithTagAndSource() {
        const Opened opened{EntryKind::accelerator, "nvidia-h100-sxm5"};
        const QString text = opened.find<QTextBrowser>("catalogueDetails")->toPlainText();
        for (const char* part : {"NVIDIA H100", "Thermal design power", "700 W", "Confidence", "Source"})
            QVERIFY2(text.contains(QLatin1String{part}), part);
    }

    void nothingIsChosenBeforeSomebodyLooks() {
        const Opened opened{EntryKind::accelerator};
        QSignalSpy chosen{opened.dialog.data(), &ui::CatalogueDialog::chosen};
        QTest::keyClick(opened.find<QLineEdit>("catalogueSearch"), Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
        opened.type("catalogueSearch", QStringLiteral("h100 sxm"));
        QTest::keyClick(opened.find<QLineEdit>("catalogueSearch"), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().toString(), QStringLiteral("nvidia-h100-sxm5"));
    }

    void whereNothingFitsAnOwnEntryCanBeAdded() {
        const Opened opened{EntryKind::accelerator};
        const auto* hint = opened.find<QLabel>("catalogueTableHint");
        QVERIFY(!hint->isVisible());
        opened.type("catalogueSearch", QStringLiteral("no such chip"));
        QCOMPARE(opened.rows().rowCount(), 0);
        QVERIFY(hint->isVisible());
        QVERIFY(!hint->text().isEmpty());
        opened.click("addOwnEntry");
        const auto* own = opened.find<QDialog>("ownEntryDialog");
        QVERIFY(own != nullptr);
        const auto* figures = own->findChild<QTableView*>(QStringLiteral("ownFigures"));
        const int source = figures->model()->columnCount() - 1;
        QVERIFY(figures->columnViewportPosition(source) + 100 < figures->viewport()->width());
    }

    void doubleClickChooses() {
        const Opened opened{EntryKind::model, "llama-3-1-8b"};
        QSignalSpy chosen{opened.dialog.data(), &ui::CatalogueDialog::chosen};
        auto* table = opened.find<QTableView>("catalogueTable");
        const QPoint place = table->visualRect(table->currentIndex()).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().toString(), QStringLiteral("llama-3-1-8b"));
    }

    void anOwnEntryTravelsWithThePlanAndCanBeUndone() {
        const Opened opened{EntryKind::accelerator, "nvidia-h100-sxm5"};
        const auto& plan = [&]() -> const models::Plan& { return opened.fixture.plan(); };
        opened.click("addOwnEntry");
        opened.type("ownName", QStringLiteral("Lab H100"));
        opened.type("ownSource", QStringLiteral("data sheet of the lab"));
        opened.enterFigure(QStringLiteral("Memory"), QStringLiteral("0.094 TB"));
        opened.acceptOwn();

        const models::Entry* own = models::ownEntry(plan(), EntryKind::accelerator, "lab-h100");
        QVERIFY(own != nullptr);
        QCOMPARE(own->figure("memory_gb")->value, 94.0);
        QCOMPARE(own->figure("memory_gb")->source, std::string{"data sheet of the lab"});
        QCOMPARE(own->figure("memory_gb")->confidence, models::Confidence::assumed);
        QCOMPARE(own->figure("tdp_w")->value, 700.0); // as in the entry that it was copied from
        QVERIFY(opened.column(0).contains(QStringLiteral("Lab H100")));
        QVERIFY(opened.find<QPushButton>("removeOwnEntry")->isEnabled());

        opened.click("removeOwnEntry");
        QVERIFY(plan().own == nullptr);
        opened.fixture.trigger("undo");
        QVERIFY(opened.column(0).contains(QStringLiteral("Lab H100")));
    }

    void anImplausibleFigureStaysWithItsReason() {
        const Opened opened{EntryKind::accelerator, "nvidia-h100-sxm5"};
        opened.click("addOwnEntry");
        opened.type("ownSource", QStringLiteral("lab"));
        opened.enterFigure(QStringLiteral("Memory"), QStringLiteral("80 kW"));
        const auto* problem = opened.find<QLabel>("ownProblem");
        QVERIFY(!problem->isHidden());
        QCOMPARE(opened.find<QTableView>("ownFigures")->currentIndex().data().toString(), QStringLiteral("80 kW"));
        opened.acceptOwn();
        QVERIFY(opened.fixture.plan().own == nullptr);
        opened.enterFigure(QStringLiteral("Memory"), QStringLiteral("80"));
        QVERIFY(problem->isHidden());
    }

    void aFigureWithoutSourceIsRefused() {
        const Opened opened{EntryKind::accelerator, "nvidia-h100-sxm5"};
        opened.click("addOwnEntry");
        opened.enterFigure(QStringLiteral("Memory"), QStringLiteral("96"));
        opened.acceptOwn();
        QVERIFY(opened.fixture.plan().own == nullptr);
        QVERIFY(opened.find<QLabel>("ownProblem")->text().contains(QStringLiteral("Memory")));
    }
};

QTEST_MAIN(CatalogueDialogTest)
#include "catalogue_dialog_test.moc"
