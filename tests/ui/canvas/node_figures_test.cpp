#include "ui/canvas/node_pictures.h"

#include "tests/ui/support/canvas_fixture.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/lens_legend.h"
#include "ui/canvas/link_item.h"
#include "ui/canvas/pipeline_scene.h"
#include "ui/canvas/stage_item.h"
#include "ui/text/language.h"
#include "ui/text/shown_units.h"
#include "ui/text/words.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>

using estimator::Metric;
using models::StageKind;

namespace {

/// The example with a baseline on premises and cloud scenarios, estimated.
struct Estimated : tests::CanvasFixture {
    Estimated() {
        if (!document.open(QStringLiteral(FOUREM_RESOURCES "/examples/chat-assistant.fourem"))) qFatal("the example cannot be read");
        if (!QTest::qWaitFor([this] { return document.estimate() != nullptr && !document.isEstimating(); }, 20'000)) qFatal("no estimate");
    }
    [[nodiscard]] const ui::NodePicture& picture(const char* stage) const { return scene.stageItem(models::StageId{stage})->picture(); }
    [[nodiscard]] QImage paintedNode(const ui::NodePicture& node) const {
        QImage image{ui::nodeRect().size().toSize(), QImage::Format_ARGB32_Premultiplied};
        image.fill(Qt::white);
        QPainter painter{&image};
        ui::paintNode(painter, node, ui::NodeState::plain, ui::Tone::light, 1.0);
        return image;
    }
};

} // namespace

class NodeFiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void theBarIsTheShareOfTheTotal() {
        Estimated fixture;
        fixture.document.setShownMetric(Metric::cost);
        const auto& scenario = *fixture.document.currentEstimate();
        for (const auto& stage : scenario.stages) {
            const ui::StageItem* item = fixture.scene.stageItem(stage.id);
            if (item == nullptr || !stage.metrics[Metric::cost].point) continue;
            const double share = *stage.metrics[Metric::cost].point / *scenario.total[Metric::cost].point;
            QVERIFY(std::abs(item->picture().share.value_or(-1) - share) < 1e-9);
        }
        QVERIFY(fixture.picture("serve").share.has_value());
    }

    void figuresFollowUnitsAndLanguage() {
        Estimated fixture;
        fixture.document.setShownMetric(Metric::energyFacility);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.picture("serve").interval.isEmpty(), 20'000); // which tells how many digits are known
        const QString before = fixture.picture("serve").figure;
        const QString link = fixture.scene.linkItem(fixture.document.plan()->links.front().id)->toolTip();
        ui::ShownUnits units = ui::shownUnits();
        units.energy = ui::EnergyUnit::joules;
        ui::setShownUnits(units);
        QTRY_VERIFY(fixture.picture("serve").figure.endsWith(QLatin1Char{'J'}));
        ui::useLanguage(QStringLiteral("zh_CN"));
        QTRY_VERIFY(fixture.scene.linkItem(fixture.document.plan()->links.front().id)->toolTip() != link);
        const ui::StageItem* serve = fixture.scene.stageItem(models::StageId{"serve"});
        QVERIFY(!serve->ports().front()->toolTip().startsWith(QStringLiteral("takes")));
        ui::useLanguage(QStringLiteral("en"));
        units.energy = ui::EnergyUnit::wattHours;
        ui::setShownUnits(units);
        QTRY_COMPARE(fixture.picture("serve").figure, before);
    }

    void badgesAndBarsDoNotMoveAnything() {
        Estimated fixture;
        ui::NodePicture plain = fixture.picture("serve");
        plain.badge.reset();
        plain.share.reset();
        plain.name = QStringLiteral("A name that is far too long to fit into the node that it belongs to");
        ui::NodePicture marked = plain;
        marked.badge = models::Severity::warning;
        // The space of the badge is kept free: left of it, both look the same.
        const QRect name{0, 0, static_cast<int>(ui::nodeRect().width()) - 34, 30};
        QCOMPARE(fixture.paintedNode(plain).copy(name), fixture.paintedNode(marked).copy(name));
        QVERIFY(fixture.paintedNode(plain) != fixture.paintedNode(marked));
    }

    void oneKeyCyclesTheLens() {
        Estimated fixture;
        auto* legend = fixture.find<ui::LensLegend>("lensLegend");
        QVERIFY(!fixture.picture("serve").isTinted);
        for (const Metric metric : {Metric::total, Metric::energyFacility, Metric::waterSite, Metric::cost, Metric::time}) {
            fixture.key(Qt::Key_F8);
            QCOMPARE(fixture.document.shownMetric(), metric);
            QVERIFY(fixture.picture("serve").isTinted);
            QVERIFY(legend->isVisible());
            QVERIFY(legend->text().contains(ui::label(metric)));
        }
        fixture.key(Qt::Key_F8);
        QVERIFY(!fixture.picture("serve").isTinted);
        QVERIFY(!legend->isVisible());
    }

    void theLensWidensLinksAlongTheWork() {
        Estimated fixture;
        const auto* first = fixture.scene.linkItem(models::LinkId{"prepare-tune"});
        const auto* second = fixture.scene.linkItem(models::LinkId{"tune-quantise"});
        QCOMPARE(second->weight(), 0.0);
        fixture.key(Qt::Key_F8);
        QVERIFY(second->weight() > first->weight());
        QVERIFY(second->weight() <= 1.0);
    }

    void aTintedNodeLooksDifferent() {
        Estimated fixture;
        ui::NodePicture node = fixture.picture("serve");
        QVERIFY(node.share.value_or(0.0) > 0.1);
        const QImage plain = fixture.paintedNode(node);
        node.isTinted = true;
        QVERIFY(fixture.paintedNode(node) != plain);
    }

    void theBaselineLooksThroughWhileItsKeyIsHeld() {
        Estimated fixture;
        fixture.document.setCurrentScenario(fixture.plan().scenarios.back().id);
        fixture.canvas.setFocus();
        const QRectF before = fixture.scene.stageItem(models::StageId{"serve"})->boundingRect();
        QTest::keyPress(&fixture.canvas, Qt::Key_B);
        QVERIFY(fixture.picture("serve").ghost.has_value());
        QVERIFY(fixture.scene.stageItem(models::StageId{"serve"})->boundingRect().height() > before.height());
        const auto& stages = fixture.document.currentEstimate()->stages;
        const auto now = std::ranges::find(stages, models::StageId{"serve"}, &estimator::StageEstimate::id);
        const auto& base = fixture.document.estimate()->scenarios.front().stages;
        const auto then = std::ranges::find(base, models::StageId{"serve"}, &estimator::StageEstimate::id);
        const bool isLess = *now->metrics[Metric::total].point < *then->metrics[Metric::total].point;
        QCOMPARE(fixture.picture("serve").ghost->trend, isLess ? ui::NodeGhost::Trend::less : ui::NodeGhost::Trend::more);
        QTest::keyRelease(&fixture.canvas, Qt::Key_B);
        QVERIFY(!fixture.picture("serve").ghost.has_value());
        QCOMPARE(fixture.scene.stageItem(models::StageId{"serve"})->boundingRect(), before);
    }

    void theBaselineItselfHasNoGhost() {
        Estimated fixture;
        fixture.scene.setGhosts(true);
        QVERIFY(!fixture.picture("serve").ghost.has_value());
    }

    void aStageThatNotEveryScenarioDoesIsTagged() {
        Estimated fixture;
        const models::StageId serve{"serve"};
        const models::ScenarioId last = fixture.plan().scenarios.back().id;
        const QString name = QString::fromStdString(fixture.plan().scenarios.back().name);
        QVERIFY(!fixture.picture("serve").presence);
        const QImage plain = fixture.paintedNode(fixture.picture("serve"));
        QVERIFY(fixture.document.apply(models::SetField{last, serve, "enabled", models::FieldValue{false}}));
        QVERIFY(fixture.picture("serve").presence);
        QCOMPARE(fixture.picture("serve").presence->kind, ui::NodePresence::Kind::notEverywhere);
        QVERIFY(fixture.picture("serve").presence->text.contains(name));
        QVERIFY(fixture.scene.stageItem(serve)->toolTip().contains(name));
        QVERIFY(fixture.paintedNode(fixture.picture("serve")) != plain);
        fixture.document.setCurrentScenario(last);
        QCOMPARE(fixture.picture("serve").presence->kind, ui::NodePresence::Kind::leftOut);
    }

    void aStageThatTheBaselineLeavesOutIsTaggedAsAdded() {
        Estimated fixture;
        const models::ScenarioId last = fixture.plan().scenarios.back().id;
        const models::StageId serve{"serve"};
        QVERIFY(fixture.document.apply(models::SetField{{}, serve, "enabled", models::FieldValue{false}}));
        QVERIFY(!fixture.picture("serve").presence); // the others inherit it
        QVERIFY(fixture.document.apply(models::SetField{last, serve, "enabled", models::FieldValue{true}}));
        fixture.document.setCurrentScenario(last);
        QCOMPARE(fixture.picture("serve").presence->kind, ui::NodePresence::Kind::added);
    }

    void staleFiguresAreGreyedNotBlanked() {
        Estimated fixture;
        const ui::PictureOptions stale{false, false, true};
        const auto pictures = ui::nodePictures(fixture.document, stale);
        const ui::NodePicture& node = pictures.at(models::StageId{"serve"});
        QCOMPARE(node.figure, fixture.picture("serve").figure);
        QVERIFY(!node.figure.isEmpty());
        QVERIFY(fixture.paintedNode(node) != fixture.paintedNode(fixture.picture("serve")));
    }

    void figuresStayWhileANewEstimateIsMade() {
        Estimated fixture;
        const QString before = fixture.picture("serve").figure;
        QVERIFY(fixture.document.apply(models::SetTitle{"Another"}));
        QVERIFY(fixture.document.isEstimating());
        QCOMPARE(fixture.picture("serve").figure, before);
    }

    void theSiteHasALineOfItsOwnAndTheToolTipSaysAllInFull() {
        Estimated fixture;
        const auto& estimate = *fixture.document.currentEstimate(models::StageId{"serve"});
        const QString site = ui::entryName(fixture.document.facts(), models::EntryKind::site, estimate.site);
        const QString accelerator = ui::entryName(fixture.document.facts(), models::EntryKind::accelerator, estimate.accelerator);
        const ui::NodePicture& node = fixture.picture("serve");
        QCOMPARE(node.lines.last(), site);
        QVERIFY(accelerator.endsWith(node.lines[node.lines.size() - 2])); // without its vendor
        QVERIFY(node.lines[node.lines.size() - 2] != accelerator);
        const QString toolTip = fixture.scene.stageItem(models::StageId{"serve"})->toolTip();
        for (const QString& text : {site, accelerator, node.figure, node.interval}) QVERIFY(toolTip.contains(text));
    }

    void aCopyOfAScenarioShowsTheFiguresOfItsSourceUntilItHasItsOwn() {
        Estimated fixture;
        const models::Scenario source = fixture.plan().scenarios[1];
        fixture.document.setCurrentScenario(source.id);
        const QString before = fixture.picture("serve").figure;
        QVERIFY(fixture.document.apply(models::AddScenario{"Copy", source.id}));
        fixture.document.setCurrentScenario(fixture.plan().scenarios.back().id);
        QVERIFY(fixture.document.isStale());
        QCOMPARE(fixture.picture("serve").figure, before);
        QVERIFY(fixture.picture("serve").isStale);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.document.isStale(), 20'000);
        QVERIFY(!fixture.picture("serve").isStale);
    }

    void theIntervalStaysWhileDrawsAreMade() {
        Estimated fixture;
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.picture("serve").interval.isEmpty(), 20'000);
        const QString before = fixture.picture("serve").interval;
        QVERIFY(fixture.document.apply(models::SetTitle{"Another"}));
        bool wasGreyed = false;
        QObject::connect(&fixture.document, &ui::Document::estimated, &fixture.document, [&] {
            QCOMPARE(fixture.picture("serve").interval, before);
            wasGreyed = wasGreyed || fixture.picture("serve").isIntervalStale;
        });
        QTRY_VERIFY_WITH_TIMEOUT(wasGreyed && !fixture.picture("serve").isIntervalStale, 20'000);
    }
};

QTEST_MAIN(NodeFiguresTest)
#include "node_figures_test.moc"
