#include "ui/canvas/select_gesture.h"

#include "ui/canvas/annotation_item.h"
#include "ui/canvas/pipeline_scene.h"
#include "ui/canvas/stage_item.h"
#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QGraphicsRectItem>
#include <QPen>

#include <algorithm>

namespace ui {
namespace {

constexpr double kAboveAll = 10.0;
constexpr int kBandAlpha = 40;

/// From left to right: connecting follows the order of selection.
std::vector<models::StageId> stagesIn(const PipelineScene& scene, const QRectF& band) {
    std::vector<const StageItem*> touched;
    for (const QGraphicsItem* item : scene.items(band)) {
        if (const auto* stage = qgraphicsitem_cast<const StageItem*>(item)) touched.push_back(stage);
    }
    std::ranges::sort(touched, {}, [](const StageItem* stage) { return std::pair{stage->x(), stage->y()}; });
    std::vector<models::StageId> ids;
    for (const StageItem* stage : touched) ids.push_back(stage->id());
    return ids;
}

/// A frame around the stages that one wants is not among them.
std::vector<models::AnnotationId> annotationsIn(const PipelineScene& scene, const QRectF& band) {
    std::vector<models::AnnotationId> ids;
    for (const QGraphicsItem* item : scene.items(band)) {
        const auto* annotation = qgraphicsitem_cast<const AnnotationItem*>(item);
        if (annotation != nullptr && band.contains(annotation->place())) ids.push_back(annotation->annotation().id);
    }
    return ids;
}

template <class Id>
std::vector<Id> combined(std::vector<Id> before, const std::vector<Id>& touched, Qt::KeyboardModifiers modifiers) {
    const bool isToggling = modifiers.testFlag(Qt::ControlModifier);
    if (!isToggling && !modifiers.testFlag(Qt::ShiftModifier)) return touched;
    for (const Id& id : touched) {
        const auto found = std::ranges::find(before, id);
        if (found == before.end()) before.push_back(id);
        else if (isToggling) before.erase(found);
    }
    return before;
}

} // namespace

SelectGesture::SelectGesture(PipelineScene& scene, Document& document, QPointF start)
    : m_scene{scene},
      m_document{document},
      m_start{start},
      m_before{document.selectedStages()},
      m_annotationsBefore{document.selectedAnnotations()},
      m_band{std::make_unique<QGraphicsRectItem>()} {
    QPen pen{color(Role::accent)};
    pen.setCosmetic(true);
    QColor fill = color(Role::accent);
    fill.setAlpha(kBandAlpha);
    m_band->setPen(pen);
    m_band->setBrush(fill);
    m_band->setZValue(kAboveAll);
    m_scene.addItem(m_band.get());
}

SelectGesture::~SelectGesture() {
    if (m_isFinished) return;
    m_document.setSelectedStages(m_before);
    m_document.setSelectedAnnotations(m_annotationsBefore);
}

void SelectGesture::moveTo(QPointF position, Qt::KeyboardModifiers modifiers) {
    const QRectF band = QRectF{m_start, position}.normalized();
    m_band->setRect(band);
    m_document.setSelectedStages(combined(m_before, stagesIn(m_scene, band), modifiers));
    m_document.setSelectedAnnotations(combined(m_annotationsBefore, annotationsIn(m_scene, band), modifiers));
}

void SelectGesture::finish(QPointF position, Qt::KeyboardModifiers modifiers) {
    m_isFinished = true;
    if (position != m_start) moveTo(position, modifiers);
    else if (modifiers == Qt::NoModifier) m_document.setSelectedStages({});
}

} // namespace ui
