#include "ui/canvas/annotation_item.h"

#include "ui/canvas/scene_font.h"
#include "ui/text/plain_tool_tip.h"
#include "ui/text/words.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionGraphicsItem>

namespace ui {
namespace {

constexpr double kFrameCorner = 8.0;
constexpr double kTitleHeight = 28.0;
constexpr double kHandle = 14.0;
constexpr double kTextMargin = 10.0;
constexpr double kBehindNotes = -3.0;
constexpr double kBehindLinks = -2.0;
constexpr int kFrameAlpha = 90;

bool isFrame(const models::Annotation& annotation) { return annotation.kind == models::Annotation::Kind::frame; }

} // namespace

void paintAnnotation(QPainter& painter, const models::Annotation& annotation, bool isSelected, Tone tone) {
    const QRectF whole{0, 0, annotation.size.width, annotation.size.height};
    QColor ground = color(Role::chip, tone);
    if (isFrame(annotation)) ground.setAlpha(kFrameAlpha);
    painter.setPen(QPen{color(isSelected ? Role::accent : Role::nodeBorder, tone), isSelected ? 2.0 : 1.0});
    painter.setBrush(ground);
    painter.drawRoundedRect(whole, kFrameCorner, kFrameCorner);
    painter.setPen(color(Role::text, tone));
    painter.setFont(sceneFont(painter, isFrame(annotation) ? 13 : 12, isFrame(annotation)));
    const QRectF place = whole.adjusted(kTextMargin, isFrame(annotation) ? 4 : kTextMargin, -kTextMargin, -4);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, toQt(annotation.text));
}

AnnotationItem::AnnotationItem(const models::Annotation& annotation) {
    setFlag(ItemIsSelectable);
    setAnnotation(annotation);
}

void AnnotationItem::setAnnotation(const models::Annotation& annotation) {
    prepareGeometryChange();
    m_annotation = annotation;
    setPos(annotation.position.x, annotation.position.y);
    setZValue(isFrame(annotation) ? kBehindNotes : kBehindLinks);
    setToolTip(plainToolTip(toQt(annotation.text)));
    update();
}

void AnnotationItem::setGeometry(const QRectF& place) {
    prepareGeometryChange();
    setPos(place.topLeft());
    m_annotation.size = {place.width(), place.height()};
    update();
}

QRectF AnnotationItem::handle() const { return {m_annotation.size.width - kHandle, m_annotation.size.height - kHandle, kHandle, kHandle}; }

bool AnnotationItem::isAtHandle(QPointF scenePosition) const { return handle().contains(mapFromScene(scenePosition)); }

QRectF AnnotationItem::boundingRect() const {
    return QRectF{0, 0, m_annotation.size.width, m_annotation.size.height}.adjusted(-2, -2, 2, 2);
}

QPainterPath AnnotationItem::shape() const {
    QPainterPath path;
    if (isFrame(m_annotation)) {
        path.addRect({0, 0, m_annotation.size.width, kTitleHeight});
        path.addRect(handle());
    } else {
        path.addRect({0, 0, m_annotation.size.width, m_annotation.size.height});
    }
    return path;
}

void AnnotationItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    paintAnnotation(*painter, m_annotation, isSelected, currentTone());
    painter->setPen(QPen{color(isSelected ? Role::accent : Role::nodeBorder), 1.5});
    const QRectF grip = handle().adjusted(3, 3, -4, -4);
    painter->drawLine(grip.bottomLeft(), grip.topRight());
    painter->drawLine((grip.bottomLeft() + grip.bottomRight()) / 2, (grip.topRight() + grip.bottomRight()) / 2);
}

} // namespace ui
