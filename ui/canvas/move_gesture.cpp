#include "ui/canvas/move_gesture.h"

#include "ui/canvas/alignment.h"
#include "ui/canvas/annotation_item.h"
#include "ui/canvas/link_edits.h"
#include "ui/canvas/pipeline_scene.h"
#include "ui/canvas/stage_item.h"
#include "ui/document/document.h"

#include <algorithm>
#include <utility>

namespace ui {
namespace {

/// A hand that clicks is not quite still.
constexpr double kTremble = 4.0;

/// Only those that were chosen, not what lies in their frames.
Carried chosenOf(Carried all, const Document& document) {
    const auto isChosen = [](const auto& ids, const auto& id) { return std::ranges::find(ids, id) != ids.end(); };
    std::erase_if(all.stages, [&](const auto& each) { return !isChosen(document.selectedStages(), each.first); });
    std::erase_if(all.annotations, [&](const auto& each) { return !isChosen(document.selectedAnnotations(), each.first); });
    return all;
}

Carried shifted(Carried all, QPointF by) {
    for (auto& [id, corner] : all.stages) corner += by;
    for (auto& [id, corner] : all.annotations) corner += by;
    return all;
}

} // namespace

MoveGesture::MoveGesture(PipelineScene& scene, Document& document, Pressed pressed, QPointF start, Snap snap)
    : m_scene{scene},
      m_document{document},
      m_pressed{std::move(pressed)},
      m_start{start},
      m_snap{snap},
      m_all{carried(*document.plan(), document.selectedStages(), document.selectedAnnotations())},
      m_alone{chosenOf(m_all, document)} {
    const auto* stage = std::get_if<models::StageId>(&m_pressed);
    const bool isSingle = m_all.stages.size() == 1 && m_all.annotations.empty();
    if (stage == nullptr || !isSingle || isLinked(*m_document.plan(), *stage)) return;
    m_preview = std::make_unique<InsertPreview>(m_scene, m_document, m_document.plan()->stage(*stage)->kind, *stage);
}

MoveGesture::~MoveGesture() {
    if (m_isDragged) show(m_all, {});
}

const Carried& MoveGesture::takenAlong(Qt::KeyboardModifiers modifiers) const {
    return modifiers.testFlag(Qt::AltModifier) ? m_alone : m_all;
}

QPointF MoveGesture::pressedCorner() const {
    if (const auto* stage = std::get_if<models::StageId>(&m_pressed)) return m_all.stages.at(*stage);
    return m_all.annotations.at(std::get<models::AnnotationId>(m_pressed));
}

void MoveGesture::show(const Carried& carried, QPointF by) {
    for (const auto& [id, corner] : carried.stages) {
        if (StageItem* item = m_scene.stageItem(id)) item->setPos(corner + by);
    }
    for (const auto& [id, corner] : carried.annotations) {
        if (AnnotationItem* item = m_scene.annotationItem(id)) item->setPos(corner + by);
    }
}

void MoveGesture::moveTo(QPointF position, Qt::KeyboardModifiers modifiers) {
    if (!m_isDragged && (position - m_start).manhattanLength() < kTremble) return;
    m_isDragged = true;
    const QPointF by = shift(position);
    if (modifiers.testFlag(Qt::AltModifier)) show(m_all, {});
    show(takenAlong(modifiers), by);
    if (!m_preview) return;
    const QPointF centre = pressedCorner() + by + nodeRect().center();
    m_preview->showAt(modifiers.testFlag(Qt::AltModifier) ? std::nullopt : std::optional{centre});
}

void MoveGesture::finish(QPointF position, Qt::KeyboardModifiers modifiers) {
    moveTo(position, modifiers);
    if (!m_isDragged) {
        if (modifiers == Qt::NoModifier) selectPressed();
        return;
    }
    const auto move = placed(*m_document.plan(), shifted(takenAlong(modifiers), shift(position)));
    if (!m_preview || !m_preview->link()) {
        take(m_document.apply(*move));
        return;
    }
    const models::LinkId link = *m_preview->link();
    const Room room = m_preview->room();
    // The plan takes over what the preview has shown.
    m_preview.reset();
    const models::StageId& stage = std::get<models::StageId>(m_pressed);
    models::MoveStages aside = room.moved;
    aside.positions[stage] = room.corner;
    const models::Edit inserted = models::Compound{{aside, models::InsertStage{stage, link}}};
    auto done = m_document.apply(inserted);
    take(done ? done : m_document.apply(*move));
}

void MoveGesture::take(const models::Result<void>& done) {
    // The items are where the plan has them now; after a refusal they go back.
    if (done) m_isDragged = false;
}

void MoveGesture::selectPressed() {
    const auto* stage = std::get_if<models::StageId>(&m_pressed);
    m_document.select(stage != nullptr ? Selection{{*stage}, {}, {}} : Selection{{}, {}, {std::get<models::AnnotationId>(m_pressed)}});
}

QPointF MoveGesture::shift(QPointF position) const {
    const QPointF by = position - m_start;
    if (m_snap == Snap::off) return by;
    const QPointF place = pressedCorner();
    return snapped(place + by) - place;
}

} // namespace ui
