#include "ui/report/paper_pipeline.h"

#include "models/files/plan_file.h"
#include "ui/canvas/node_picture.h"
#include "ui/canvas/pipeline_picture.h"

#include <QTest>

/// How a pipeline stands on a page.
class PaperPipelineTest : public QObject {
    Q_OBJECT

    static models::Plan example(const char* name) {
        return models::readPlan(std::filesystem::path{FOUREM_RESOURCES} / "examples" / name).value().plan;
    }
    static QRectF rectOf(const models::Stage& stage) { return ui::nodeRect().translated(stage.position.x, stage.position.y); }

private Q_SLOTS:
    void standsInRowsWhereItIsWiderThanThePage() {
        const models::Plan wide = example("chat-assistant.fourem");
        QVERIFY(ui::pipelineRect(wide).width() > ui::kPaperWidth);
        const models::Plan plan = ui::pipelineOnPaper(wide);
        QVERIFY(ui::pipelineRect(plan).width() <= ui::kPaperWidth);
        QCOMPARE(plan.stages.size(), wide.stages.size());
        for (const auto& a : plan.stages)
            for (const auto& b : plan.stages) QVERIFY(a == b || !rectOf(*a).intersects(rectOf(*b)));
    }

    void goesOnInTheOrderOfTheWork() {
        const models::Plan plan = ui::pipelineOnPaper(example("chat-assistant.fourem"));
        const auto placeOf = [&](const char* id) { return plan.stage(models::StageId{id})->position; };
        QCOMPARE(placeOf("prepare").y, placeOf("tune").y);
        QVERIFY(placeOf("prepare").x < placeOf("tune").x);
        QVERIFY(placeOf("serve").y > placeOf("prepare").y);
    }

    void staysAsItIsWhereItFits() {
        const models::Plan narrow = example("weather.fourem");
        QVERIFY(ui::pipelineRect(narrow).width() <= ui::kPaperWidth);
        QVERIFY(ui::pipelineOnPaper(narrow) == narrow);
    }
};

QTEST_MAIN(PaperPipelineTest)
#include "paper_pipeline_test.moc"
