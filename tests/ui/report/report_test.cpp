#include "ui/report/report.h"

#include "tests/estimator/estimate_builder.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QString& pdf) { return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}); }

} // namespace

class ReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTextThatCanBeSearched() {
        const QString file = write(estimator::samplePlan(), estimator::sampleEstimate());
        const QString text = textOf(file);
        QVERIFY(text.contains(QStringLiteral("Chat assistant")));
        QVERIFY2(text.contains(QStringLiteral("440 kg CO2e")), qPrintable(text)); // 50 + 390
        QVERIFY(text.contains(QStringLiteral("factor 4")));                       // 440 / 110
        QVERIFY(text.contains(QStringLiteral("Data sheet of the vendor")));
        QVERIFY2(text.contains(QStringLiteral("fourem explain chat.fourem total_kgco2e --scenario clean")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Page 1 of")));
    }

    void drawsItsChartsAsVectors() {
        const QString file = write(estimator::samplePlan(), estimator::sampleEstimate());
        // Two lines of heading, then a line an image.
        QCOMPARE(outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), file}).count(QLatin1Char('\n')), 2);
        // The names under the bars and the title of the axis are text as well.
        QVERIFY(textOf(file).contains(QStringLiteral("Total emissions (kg CO2e)")));
    }

    void writesChineseThatCanBeSearched() {
        models::Plan plan = estimator::samplePlan();
        plan.title = "水文模型一用";
        QVERIFY(textOf(write(plan, estimator::sampleEstimate())).contains(QStringLiteral("水文模型一用")));
    }

    void keepsWhatNamesSay() {
        models::Plan plan = estimator::samplePlan();
        plan.title = "<b>R&D</b> \"plan\"";
        QVERIFY(textOf(write(plan, estimator::sampleEstimate())).contains(QStringLiteral("<b>R&D</b> \"plan\"")));
    }

    void showsEveryScenarioHoweverMany() {
        models::Plan plan = estimator::samplePlan();
        estimator::EstimateBuilder builder = estimator::sampleEstimate();
        for (int i = 3; i <= 11; ++i) {
            models::Scenario scenario;
            scenario.id = models::ScenarioId{"s" + std::to_string(i)};
            scenario.name = "Variant " + std::to_string(i);
            plan.scenarios.push_back(scenario);
            builder.scenario(scenario.id.text(), scenario.name).stage("serve", "Serve", {{estimator::Metric::total, 1000.0 + i}});
        }
        const QString text = textOf(write(plan, builder));
        for (int i = 3; i <= 11; ++i) QVERIFY2(text.contains(QStringLiteral("Variant %1").arg(i)), qPrintable(QString::number(i)));
        QVERIFY(text.contains(QStringLiteral("1.01 t CO2e")));
    }

    void repeatsTheHeadOfATableOnEachPage() {
        models::Plan plan = estimator::samplePlan();
        estimator::EstimateBuilder builder;
        builder.scenario("baseline", "Baseline");
        for (int i = 0; i < 120; ++i)
            builder.stage("s" + std::to_string(i), "Stage number " + std::to_string(i), {{estimator::Metric::total, 1.0}});
        const QString text = textOf(write(plan, builder));
        const auto pages = text.split(QLatin1Char('\f'));
        int pagesOfStages = 0;
        for (const QString& page : pages) {
            if (!page.contains(QStringLiteral("Stage number"))) continue;
            ++pagesOfStages;
            QVERIFY2(page.contains(QStringLiteral("Wall time")), qPrintable(page));
        }
        QVERIFY(pagesOfStages > 1);
        for (int i = 0; i < 120; ++i) QVERIFY(text.contains(QStringLiteral("Stage number %1").arg(i)));
    }

    void leavesTheOldReportWhenWritingFails() {
        const models::Plan plan = estimator::samplePlan();
        const estimator::Estimate estimate = estimator::sampleEstimate().build();
        const auto result = ui::exportReport({plan, estimate, nullptr, QStringLiteral("p")}, QStringLiteral("/nonexistent/report.pdf"));
        QVERIFY(!result);
        QCOMPARE(result.error().code, models::Code::unwritableFile);
        QCOMPARE(result.error().where, std::string{"/nonexistent/report.pdf"});
    }

private:
    QString write(const models::Plan& plan, const estimator::EstimateBuilder& builder) {
        const estimator::Estimate estimate = builder.build();
        const QString file = m_folder.filePath(QStringLiteral("report.pdf"));
        const auto result = ui::exportReport({plan, estimate, nullptr, QStringLiteral("chat.fourem")}, file);
        return result ? file : QString{};
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(ReportTest)
#include "report_test.moc"
