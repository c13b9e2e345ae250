#include "ui/canvas/pipeline_picture.h"

#include "ui/canvas/link_picture.h"
#include "ui/canvas/node_picture.h"

#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

const estimator::StageEstimate* estimateOf(const estimator::ScenarioEstimate* scenario, const models::StageId& stage) {
    if (scenario == nullptr) return nullptr;
    const auto found = std::ranges::find(scenario->stages, stage, &estimator::StageEstimate::id);
    return found == scenario->stages.end() ? nullptr : &*found;
}

} // namespace

QRectF pipelineRect(const models::Plan& plan) {
    QRectF all;
    for (const auto& stage : plan.stages) all |= nodeRect().translated(stage->position.x, stage->position.y);
    return all.isNull() ? all : all.adjusted(-16, -16, 16, 16);
}

void paintPipeline(QPainter& painter, const QRectF& target, const models::Plan& plan, const models::Facts& facts,
                   const estimator::ScenarioEstimate* estimate, estimator::Metric metric, Tone tone) {
    const QRectF all = pipelineRect(plan);
    if (all.isEmpty()) return;
    const double scale = std::min(target.width() / all.width(), target.height() / all.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.center().x() - all.width() * scale / 2, target.top());
    painter.scale(scale, scale);
    painter.translate(-all.topLeft());
    for (const models::Link& link : plan.links) {
        if (const auto path = linkPath(plan, link)) paintLink(painter, *path, LinkState::plain, tone);
    }
    for (const auto& stage : plan.stages) {
        painter.save();
        painter.translate(stage->position.x, stage->position.y);
        paintNode(painter, nodePicture(*stage, estimateOf(estimate, stage->id), facts, metric), NodeState::plain, tone, 1.0);
        for (const Port port : portsOf(stage->kind)) paintPort(painter, portPosition(stage->kind, port), port.carries, false, tone);
        painter.restore();
    }
    painter.restore();
}

} // namespace ui
