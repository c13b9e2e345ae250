#include "ui/canvas/move_gesture.h"

#include "ui/canvas/alignment.h"
#include "ui/canvas/link_edits.h"
#include "ui/canvas/pipeline_scene.h"
#include "ui/canvas/stage_item.h"
#include "ui/document/document.h"

namespace ui {
namespace {

/// A hand that clicks is not quite still.
constexpr double kTremble = 4.0;

} // namespace

MoveGesture::MoveGesture(PipelineScene& scene, Document& document, const StageItem& pressed, QPointF start, Snap snap)
    : m_scene{scene},
      m_document{document},
      m_pressed{pressed.id()},
      m_start{start},
      m_snap{snap} {
    for (const models::StageId& id : m_document.selectedStages()) {
        if (const StageItem* item = m_scene.stageItem(id)) m_places[id] = item->pos();
    }
    if (m_places.size() != 1 || isLinked(*m_document.plan(), m_pressed)) return;
    m_preview = std::make_unique<InsertPreview>(m_scene, m_document, pressed.kind(), m_pressed);
}

MoveGesture::~MoveGesture() {
    if (m_isDragged) putBack();
}

void MoveGesture::moveTo(QPointF position, Qt::KeyboardModifiers modifiers) {
    if (!m_isDragged && (position - m_start).manhattanLength() < kTremble) return;
    m_isDragged = true;
    const QPointF by = shift(position);
    for (const auto& [id, place] : m_places) {
        if (StageItem* item = m_scene.stageItem(id)) item->setPos(place + by);
    }
    if (!m_preview) return;
    const QPointF centre = m_places.at(m_pressed) + by + nodeRect().center();
    m_preview->showAt(modifiers.testFlag(Qt::AltModifier) ? std::nullopt : std::optional{centre});
}

void MoveGesture::finish(QPointF position, Qt::KeyboardModifiers modifiers) {
    moveTo(position, modifiers);
    if (!m_isDragged) {
        if (modifiers == Qt::NoModifier) m_document.setSelectedStages({m_pressed});
        return;
    }
    models::MoveStages move;
    const QPointF by = shift(position);
    for (const auto& [id, place] : m_places) move.positions[id] = {place.x() + by.x(), place.y() + by.y()};
    if (!m_preview || !m_preview->link()) {
        static_cast<void>(m_document.apply(move));
        return;
    }
    const models::LinkId link = *m_preview->link();
    const Room room = m_preview->room();
    // The plan takes over what the preview has shown.
    m_preview.reset();
    models::MoveStages aside = room.moved;
    aside.positions[m_pressed] = room.corner;
    const models::Edit inserted = models::Compound{{aside, models::InsertStage{m_pressed, link}}};
    if (!m_document.apply(inserted)) static_cast<void>(m_document.apply(move));
}

QPointF MoveGesture::shift(QPointF position) const {
    const QPointF by = position - m_start;
    if (m_snap == Snap::off) return by;
    const QPointF place = m_places.at(m_pressed);
    return snapped(place + by) - place;
}

void MoveGesture::putBack() {
    for (const auto& [id, place] : m_places) {
        const models::Stage* stage = m_document.plan()->stage(id);
        StageItem* item = m_scene.stageItem(id);
        if (stage != nullptr && item != nullptr) item->setPos(stage->position.x, stage->position.y);
    }
}

} // namespace ui
