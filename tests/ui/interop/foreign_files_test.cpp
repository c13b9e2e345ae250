#include "tests/ui/support/window_fixture.h"
#include "ui/interop/import_dialog.h"
#include "ui/interop/import_table.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

/// Files of other tools in the window: looked at before they come in, one step to undo.
class ForeignFilesTest : public QObject {
    Q_OBJECT

private:
    static constexpr const char* kRuns =
        "timestamp,project_name,run_id,duration,emissions,energy_consumed\n2026-03-02T12:00:00,nobody,a,3600,0.5,10\n";
    static constexpr const char* kConfig =
        R"({"model_type": "llama", "hidden_size": 4096, "intermediate_size": 14336, "num_attention_heads": 32,
        "num_hidden_layers": 32, "num_key_value_heads": 8, "vocab_size": 128256, "tie_word_embeddings": false})";

    struct Opened {
        tests::WindowFixture fixture;
        models::StageId stage = fixture.add(models::StageKind::serveOnline, 0, 0);

        [[nodiscard]] QString write(const QString& name, const QByteArray& text) const {
            QFile file{fixture.folder.filePath(name)};
            if (file.open(QIODevice::WriteOnly)) file.write(text);
            return file.fileName();
        }
        ui::ImportDialog* drop(const QString& name, const QByteArray& text) const {
            fixture.window->takeFile(write(name, text));
            return fixture.find<ui::ImportDialog>("importDialog");
        }
    };

    static void accept(ui::ImportDialog* dialog) {
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("import")), Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void showsWhatWouldComeInAndBringsItInAsOneStep() {
        Opened opened;
        opened.fixture.document.setSelectedStages({});
        ui::ImportDialog* dialog = opened.drop(QStringLiteral("emissions.csv"), kRuns);
        QVERIFY(dialog != nullptr);
        const auto* table = dialog->findChild<ui::ImportTable*>();
        QCOMPARE(table->topLevelItemCount(), 1);
        QCOMPARE(table->topLevelItem(0)->text(0), QStringLiteral("nobody"));
        QVERIFY(opened.fixture.plan().measured.empty());
        const int steps = opened.fixture.document.history().index();
        accept(dialog);
        QCOMPARE(opened.fixture.plan().measured.size(), std::size_t{1});
        QCOMPARE(opened.fixture.document.history().index(), steps + 1);
        opened.fixture.document.history().undo();
        QVERIFY(opened.fixture.plan().measured.empty());
    }

    void attachesASeriesOfAnUnknownZoneToTheSiteThatIsChosen() {
        Opened opened;
        QStringList hours;
        for (int hour = 0; hour < 24; ++hour)
            hours.append(QStringLiteral("{\"Location\": \"my-campus\", \"Time\": \"2026-01-01T%1:00:00Z\", \"Rating\": 120, "
                                        "\"Duration\": \"01:00:00\"}")
                             .arg(hour, 2, 10, QLatin1Char{'0'}));
        const QByteArray series = "[" + hours.join(QLatin1Char{','}).toUtf8();
        ui::ImportDialog* dialog = opened.drop(QStringLiteral("series.json"), series + "]");
        QVERIFY(dialog != nullptr);
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("import"))->isEnabled());
        auto* site = dialog->findChild<QComboBox*>(QStringLiteral("importSite"));
        QVERIFY(site->isVisible());
        site->setCurrentIndex(site->findData(QStringLiteral("gcp/us-central1")));
        Q_EMIT site->activated(site->currentIndex());
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("remarks"))->text().contains(QStringLiteral("Only the mean")));
        accept(dialog);
        QVERIFY(opened.fixture.plan().own != nullptr);
        QVERIFY(opened.fixture.plan().own->figures.begin()->first.starts_with("sites/gcp/us-central1/"));
    }

    void assignsRunsToTheStageThatIsSelected() {
        Opened opened;
        opened.fixture.document.setSelectedStages({opened.stage});
        accept(opened.drop(QStringLiteral("emissions.csv"), kRuns));
        QVERIFY(opened.fixture.plan().measured.at(0).stage == opened.stage);
    }

    void givesAStageTheModelThatWasDropped() {
        Opened opened;
        opened.fixture.document.setSelectedStages({opened.stage});
        accept(opened.drop(QStringLiteral("house-model.json"), kConfig));
        QVERIFY(opened.fixture.plan().own != nullptr);
        QCOMPARE(opened.fixture.plan().own->entries.at(0).name, std::string{"house-model"});
        QVERIFY(opened.fixture.plan().baseline().settings.at(opened.stage).contains("model"));
    }

    void tellsWhatIsWrongWithAFile() {
        Opened opened;
        QVERIFY(opened.drop(QStringLiteral("emissions.csv"), QByteArray{kRuns} + "2026-03-02T12:00:00,x,b,1,1,much\n") == nullptr);
        QCOMPARE(opened.fixture.dialogs.errors.size(), 1);
        QVERIFY(opened.fixture.dialogs.errors.first().contains(QStringLiteral("emissions.csv:3:energy_consumed")));
    }

    void importsWhatTheUserChooses() {
        Opened opened;
        opened.fixture.dialogs.answerFile = opened.write(QStringLiteral("emissions.csv"), kRuns);
        opened.fixture.trigger("import_file");
        QVERIFY(opened.fixture.find<ui::ImportDialog>("importDialog") != nullptr);
    }

    void writesTheFormatThatIsChosen() {
        Opened opened;
        QTRY_VERIFY(!opened.fixture.document.isEstimating());
        opened.fixture.dialogs.answerFile = opened.fixture.folder.filePath(QStringLiteral("all.csv"));
        opened.fixture.find<QAction>("export_csv")->trigger();
        QFile file{opened.fixture.dialogs.answerFile};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("scenario,stage,what"));
    }

    void saysWhichFigureAFormatLacks() {
        Opened opened;
        QTRY_VERIFY(!opened.fixture.document.isEstimating());
        opened.fixture.find<QAction>("export_codecarbon")->trigger();
        QCOMPARE(opened.fixture.dialogs.errors.size(), 1);
    }
};

QTEST_MAIN(ForeignFilesTest)
#include "foreign_files_test.moc"
