#include "ui/canvas/annotation_gesture.h"

#include "ui/canvas/annotation_item.h"
#include "ui/canvas/pipeline_scene.h"
#include "ui/canvas/stage_item.h"
#include "ui/document/document.h"

namespace ui {
namespace {

constexpr QSizeF kLeast{72, 40};

} // namespace

AnnotationGesture::AnnotationGesture(PipelineScene& scene, Document& document, const AnnotationItem& pressed, QPointF start)
    : m_scene{scene},
      m_document{document},
      m_pressed{pressed.annotation().id},
      m_start{start},
      m_change{pressed.isAtHandle(start) ? Change::size : Change::place},
      m_place{pressed.place()} {
    const bool isFrame = pressed.annotation().kind == models::Annotation::Kind::frame;
    if (!isFrame || m_change == Change::size) return;
    for (const auto& stage : m_document.plan()->stages) {
        const QPointF corner{stage->position.x, stage->position.y};
        if (m_place.contains(nodeRect().translated(corner))) m_inside[stage->id] = corner;
    }
}

AnnotationGesture::~AnnotationGesture() {
    if (!m_isFinished) show(m_place, {});
}

QRectF AnnotationGesture::changed(QPointF position) const {
    const QPointF by = position - m_start;
    if (m_change == Change::place) return m_place.translated(by);
    return {m_place.topLeft(), (m_place.size() + QSizeF{by.x(), by.y()}).expandedTo(kLeast)};
}

void AnnotationGesture::show(const QRectF& place, QPointF stagesBy) {
    if (AnnotationItem* item = m_scene.annotationItem(m_pressed)) item->setGeometry(place);
    for (const auto& [id, corner] : m_inside) {
        if (StageItem* item = m_scene.stageItem(id)) item->setPos(corner + stagesBy);
    }
}

void AnnotationGesture::moveTo(QPointF position, Qt::KeyboardModifiers modifiers) {
    show(changed(position), modifiers.testFlag(Qt::AltModifier) ? QPointF{} : position - m_start);
}

void AnnotationGesture::finish(QPointF position, Qt::KeyboardModifiers modifiers) {
    const models::Annotation* before = m_document.plan()->annotation(m_pressed);
    if (before == nullptr || position == m_start) return;
    m_isFinished = true;
    const QRectF place = changed(position);
    models::PutAnnotation put{*before};
    put.annotation.position = {place.x(), place.y()};
    put.annotation.size = {place.width(), place.height()};
    models::MoveStages along;
    if (!modifiers.testFlag(Qt::AltModifier)) {
        const QPointF by = position - m_start;
        for (const auto& [id, corner] : m_inside) along.positions[id] = {corner.x() + by.x(), corner.y() + by.y()};
    }
    if (along.positions.empty()) static_cast<void>(m_document.apply(put));
    else static_cast<void>(m_document.apply(models::Compound{{std::move(along), std::move(put)}}));
}

} // namespace ui
