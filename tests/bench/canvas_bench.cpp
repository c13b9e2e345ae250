// Frame times of the canvas at 1,000 stages and 1,500 links, beside a bare QGraphicsScene with as many plain items: rectangles, ellipses
// for ports and curves for links, without any text. QT_QPA_PLATFORM=offscreen measures the raster painter without a display.
#include "models/catalogue/catalogue.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/link_picture.h"
#include "ui/canvas/node_picture.h"
#include "ui/canvas/pipeline_scene.h"
#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QGraphicsEllipseItem>
#include <QGraphicsPathItem>
#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>

namespace {

constexpr int kColumns = 50;
constexpr int kRows = 20;
constexpr int kFrames = 120;
constexpr QSize kWindow{1280, 800};

/// Columns of stages from left to right, each fed by its neighbour, and every other one by the row below too: 1,000 stages, about
/// 1,500 links.
models::Plan largePlan() {
    models::Plan plan = models::emptyPlan("Large");
    const auto id = [](int column, int row) { return models::StageId{"s" + std::to_string(column) + "-" + std::to_string(row)}; };
    const auto link = [&plan](const models::StageId& from, const models::StageId& to) {
        plan.links.push_back({models::LinkId{from.text() + "-" + to.text()}, from, to, models::Carries::model, {}});
    };
    for (int column = 0; column < kColumns; ++column) {
        for (int row = 0; row < kRows; ++row) {
            models::Stage stage;
            stage.id = id(column, row);
            stage.kind = column == 0 ? models::StageKind::fineTune : models::StageKind::compress;
            stage.name = "Stage " + std::to_string(column) + "/" + std::to_string(row);
            stage.position = {column * 300.0, row * 140.0};
            plan.stages.push_back(std::make_shared<const models::Stage>(stage));
            if (column == 0) continue;
            link(id(column - 1, row), stage.id);
            if (row % 2 == 0 && row + 1 < kRows) link(id(column - 1, row + 1), stage.id);
        }
    }
    return plan;
}

/// The same picture of plain items.
void fillPlain(QGraphicsScene& scene, const models::Plan& plan) {
    for (const auto& stage : plan.stages) {
        auto* body = scene.addRect(ui::nodeRect(), QPen{Qt::gray}, Qt::white);
        body->setPos(stage->position.x, stage->position.y);
        for (const ui::Port port : ui::portsOf(stage->kind)) {
            auto* dot = new QGraphicsEllipseItem{-6, -6, 12, 12, body};
            dot->setPos(ui::portPosition(stage->kind, port));
        }
    }
    for (const models::Link& link : plan.links) {
        if (const auto path = ui::linkPath(plan, link)) scene.addPath(*path, QPen{Qt::gray, 2.0});
    }
}

struct Times {
    double median = 0.0;
    double p95 = 0.0; ///< both in milliseconds
};

/// From each step until the whole viewport is painted again.
Times measure(QGraphicsView& view, const std::function<void(int)>& step) {
    std::vector<double> frames;
    for (int i = 0; i < kFrames; ++i) {
        QElapsedTimer timer;
        timer.start();
        step(i);
        view.viewport()->repaint();
        frames.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(frames);
    return {frames[frames.size() / 2], frames[frames.size() * 95 / 100]};
}

/// Back and forth, so that the view stays where the stages are.
QPoint wander(int frame) { return {(frame % 60 < 30 ? 1 : -1) * 24, (frame % 40 < 20 ? 1 : -1) * 10}; }

Times panPlain(QGraphicsView& view) {
    return measure(view, [&view](int frame) {
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() - wander(frame).x());
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - wander(frame).y());
    });
}

void send(QWidget& viewport, QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons) {
    QMouseEvent event{type, at, viewport.mapToGlobal(at), button, buttons, Qt::NoModifier};
    QApplication::sendEvent(&viewport, &event);
}

Times panCanvas(ui::CanvasView& view) {
    QPointF at = QRectF{view.viewport()->rect()}.center();
    send(*view.viewport(), QEvent::MouseButtonPress, at, Qt::MiddleButton, Qt::MiddleButton);
    const Times times = measure(view, [&](int frame) {
        at += wander(frame);
        send(*view.viewport(), QEvent::MouseMove, at, Qt::NoButton, Qt::MiddleButton);
    });
    send(*view.viewport(), QEvent::MouseButtonRelease, at, Qt::MiddleButton, Qt::NoButton);
    return times;
}

double zoomFactor(int frame) { return frame % 12 < 6 ? 1.2 : 1 / 1.2; }

Times zoomPlain(QGraphicsView& view) {
    return measure(view, [&view](int frame) { view.scale(zoomFactor(frame), zoomFactor(frame)); });
}

Times zoomCanvas(ui::CanvasView& view) {
    return measure(view, [&view](int frame) {
        const QPointF at = QRectF{view.viewport()->rect()}.center();
        QWheelEvent wheel{at,
                          view.viewport()->mapToGlobal(at),
                          {},
                          {0, zoomFactor(frame) > 1 ? 120 : -120},
                          Qt::NoButton,
                          Qt::NoModifier,
                          Qt::NoScrollPhase,
                          false};
        QApplication::sendEvent(view.viewport(), &wheel);
    });
}

void report(const char* what, const Times& canvas, const Times& plain) {
    std::printf("%-28s canvas %6.2f (p95 %6.2f) ms   plain %6.2f (p95 %6.2f) ms   %.2fx\n", what, canvas.median, canvas.p95, plain.median,
                plain.p95, canvas.median / plain.median);
}

void show(ui::CanvasView& canvas, QGraphicsView& plain, double zoom) {
    canvas.zoomTo(zoom);
    plain.resetTransform();
    plain.scale(zoom, zoom);
    for (QGraphicsView* view : {static_cast<QGraphicsView*>(&canvas), &plain}) view->centerOn(kColumns * 150.0, kRows * 70.0);
    QTest::qWait(500); // nodes are painted for their zoom when it has come to rest
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application{argc, argv};
    QApplication::setOrganizationName(QStringLiteral("fourem-bench"));
    ui::useTheme(ui::ThemeChoice::light);
    const auto catalogue = models::Catalogue::open(FOUREM_RESOURCES "/catalogue");
    if (!catalogue) return 1;
    ui::Document document{*catalogue};
    const models::Plan plan = largePlan();
    if (!document.apply(models::ReplacePlan{plan})) return 1;
    ui::PipelineScene scene{document, nullptr};
    ui::CanvasView canvas{document, scene, nullptr};
    QGraphicsScene plainScene;
    fillPlain(plainScene, plan);
    QGraphicsView plain{&plainScene};
    plain.setRenderHint(QPainter::Antialiasing);
    plain.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    plain.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QGraphicsView* view : {static_cast<QGraphicsView*>(&canvas), &plain}) {
        view->resize(kWindow);
        view->show();
    }
    // The draws of the estimate would take a core away.
    QElapsedTimer quiet;
    quiet.start();
    QObject::connect(&document, &ui::Document::estimated, &document, [&quiet] { quiet.restart(); });
    while (document.isEstimating() || quiet.elapsed() < 2000) QTest::qWait(50);

    std::printf("%zu stages, %zu links; items: canvas %lld, plain %lld\n", plan.stages.size(), plan.links.size(),
                static_cast<long long>(scene.items().size()), static_cast<long long>(plainScene.items().size()));
    const std::map<const char*, double> zooms{{"pan at 100 %", 1.0}, {"pan at 50 %", 0.5}, {"pan, nearly all in view", 0.1}};
    for (const auto& [what, zoom] : zooms) {
        show(canvas, plain, zoom);
        report(what, panCanvas(canvas), panPlain(plain));
    }
    show(canvas, plain, 0.6);
    report("zoom about 60 %", zoomCanvas(canvas), zoomPlain(plain));

    const models::StageId edited = plan.stages[static_cast<std::size_t>(kRows) * kColumns / 2]->id;
    show(canvas, plain, 1.0);
    const Times edit =
        measure(canvas, [&](int frame) { static_cast<void>(document.apply(models::MoveStages{{{edited, {7000.0 + frame, 700.0}}}})); });
    std::printf("%-28s canvas %6.2f (p95 %6.2f) ms\n", "one edit", edit.median, edit.p95);
    return 0;
}
