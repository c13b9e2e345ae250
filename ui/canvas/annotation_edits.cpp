#include "ui/canvas/annotation_edits.h"

#include "ui/canvas/node_picture.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QRectF>

namespace ui {
namespace {

constexpr double kAround = 24.0;
constexpr double kTitleRoom = 24.0;
constexpr models::Size kNote{216.0, 96.0};

} // namespace

models::Edit framed(const models::Plan& plan, const std::vector<models::StageId>& stages) {
    QRectF all;
    for (const models::StageId& id : stages) {
        if (const models::Stage* stage = plan.stage(id)) all |= nodeRect().translated(stage->position.x, stage->position.y);
    }
    all.adjust(-kAround, -kAround - kTitleRoom, kAround, kAround);
    models::PutAnnotation put;
    put.annotation.kind = models::Annotation::Kind::frame;
    put.annotation.text = toStd(QCoreApplication::translate("ui::Canvas", "Frame"));
    put.annotation.position = {all.x(), all.y()};
    put.annotation.size = {all.width(), all.height()};
    return put;
}

models::Edit noted(QPointF centre) {
    models::PutAnnotation put;
    put.annotation.text = toStd(QCoreApplication::translate("ui::Canvas", "Note"));
    put.annotation.position = {centre.x() - kNote.width / 2, centre.y() - kNote.height / 2};
    put.annotation.size = kNote;
    return put;
}

} // namespace ui
