#include "ui/canvas/annotation_edits.h"

#include "ui/canvas/alignment.h"
#include "ui/canvas/free_place.h"
#include "ui/canvas/node_picture.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <cmath>

namespace ui {
namespace {

constexpr double kAround = 24.0;
constexpr double kTitleRoom = 24.0;
constexpr models::Size kNote{216.0, 96.0};

QRectF widenedToGrid(const QRectF& all) {
    const auto down = [](double at) { return std::floor(at / kGrid) * kGrid; };
    const auto up = [](double at) { return std::ceil(at / kGrid) * kGrid; };
    return {QPointF{down(all.left()), down(all.top())}, QPointF{up(all.right()), up(all.bottom())}};
}

} // namespace

QRectF placeOf(const models::Annotation& annotation) {
    return {annotation.position.x, annotation.position.y, annotation.size.width, annotation.size.height};
}

models::Edit framed(const models::Plan& plan, const std::vector<models::StageId>& stages, bool onGrid) {
    QRectF all;
    for (const models::StageId& id : stages) {
        if (const models::Stage* stage = plan.stage(id)) all |= nodeRectAt(stage->position);
    }
    all.adjust(-kAround, -kAround - kTitleRoom, kAround, kAround);
    if (onGrid) all = widenedToGrid(all);
    models::PutAnnotation put;
    put.annotation.kind = models::Annotation::Kind::frame;
    put.annotation.text = toStd(QCoreApplication::translate("ui::Canvas", "Frame"));
    put.annotation.position = {all.x(), all.y()};
    put.annotation.size = {all.width(), all.height()};
    return put;
}

models::Annotation newNote(const models::Plan& plan, QPointF centre, bool onGrid) {
    const QRectF wanted{centre.x() - kNote.width / 2, centre.y() - kNote.height / 2, kNote.width, kNote.height};
    const QPointF corner = freeCorner(plan, wanted, onGrid);
    models::Annotation note;
    note.text = toStd(QCoreApplication::translate("ui::Canvas", "Note"));
    note.position = {corner.x(), corner.y()};
    note.size = kNote;
    return note;
}

} // namespace ui
