#include "ui/canvas/pipeline_picture.h"

#include "estimator/stage_share.h"
#include "ui/canvas/annotation_edits.h"
#include "ui/canvas/annotation_item.h"
#include "ui/canvas/link_picture.h"
#include "ui/canvas/node_picture.h"

#include <QPainter>

#include <algorithm>

namespace ui {

QRectF pipelineRect(const models::Plan& plan) {
    QRectF all;
    for (const auto& stage : plan.stages) all |= nodeRectAt(stage->position);
    for (const models::Annotation& each : plan.annotations) all |= placeOf(each);
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
    for (const models::Annotation& annotation : plan.annotations) {
        painter.save();
        painter.translate(annotation.position.x, annotation.position.y);
        paintAnnotation(painter, annotation, false, tone);
        painter.restore();
    }
    for (const models::Link& link : plan.links) {
        if (const auto path = linkPath(plan, link)) paintLink(painter, *path, LinkState::plain, tone);
    }
    for (const auto& stage : plan.stages) {
        painter.save();
        painter.translate(stage->position.x, stage->position.y);
        const estimator::StageEstimate* figures = estimate == nullptr ? nullptr : estimate->stage(stage->id);
        NodePicture picture = nodePicture(*stage, figures, facts, metric);
        picture.wrapsName = true;
        if (figures != nullptr) picture.share = estimator::shareOfTotal(*estimate, *figures, metric);
        paintNode(painter, picture, NodeState::plain, tone, 1.0);
        painter.restore();
    }
    painter.restore();
}

} // namespace ui
