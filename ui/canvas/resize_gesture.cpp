#include "ui/canvas/resize_gesture.h"

#include "ui/canvas/annotation_item.h"
#include "ui/canvas/pipeline_scene.h"
#include "ui/document/document.h"

namespace ui {
namespace {

constexpr QSizeF kLeast{72, 40};

} // namespace

ResizeGesture::ResizeGesture(PipelineScene& scene, Document& document, const AnnotationItem& pressed, QPointF start)
    : m_scene{scene},
      m_document{document},
      m_pressed{pressed.annotation().id},
      m_start{start},
      m_place{pressed.place()} {}

ResizeGesture::~ResizeGesture() {
    if (!m_isFinished) show(m_place);
}

QRectF ResizeGesture::changed(QPointF position) const {
    const QPointF by = position - m_start;
    return {m_place.topLeft(), (m_place.size() + QSizeF{by.x(), by.y()}).expandedTo(kLeast)};
}

void ResizeGesture::show(const QRectF& place) {
    if (AnnotationItem* item = m_scene.annotationItem(m_pressed)) item->setGeometry(place);
}

void ResizeGesture::moveTo(QPointF position, Qt::KeyboardModifiers) { show(changed(position)); }

void ResizeGesture::finish(QPointF position, Qt::KeyboardModifiers) {
    const models::Annotation* before = m_document.plan()->annotation(m_pressed);
    if (before == nullptr || position == m_start) return;
    m_isFinished = true;
    const QRectF place = changed(position);
    models::PutAnnotation put{*before};
    put.annotation.size = {place.width(), place.height()};
    static_cast<void>(m_document.apply(put));
}

} // namespace ui
