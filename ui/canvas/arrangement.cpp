#include "ui/canvas/arrangement.h"

#include "ui/canvas/alignment.h"
#include "ui/canvas/annotation_edits.h"
#include "ui/canvas/layered_layout.h"
#include "ui/canvas/node_picture.h"

#include <algorithm>
#include <utility>

namespace ui {
namespace {

using Places = std::map<models::StageId, models::Point>;

/// Whether one of them covers a stage that is not among them.
bool coversOthers(const models::Plan& plan, const Places& places) {
    constexpr double kApart = kGrid / 2;
    return std::ranges::any_of(places, [&](const auto& moved) {
        const QRectF wanted = nodeRectAt(moved.second).adjusted(-kApart, -kApart, kApart, kApart);
        return std::ranges::any_of(
            plan.stages, [&](const auto& stage) { return !places.contains(stage->id) && wanted.intersects(nodeRectAt(stage->position)); });
    });
}

Places besideOthers(const models::Plan& plan, Places places) {
    // Far enough down, nothing is in the way.
    while (coversOthers(plan, places)) {
        for (auto& [id, place] : places) place.y += kGrid;
    }
    return places;
}

/// How a frame follows the stages in it.
class FrameMove {
public:
    FrameMove(const models::Plan& plan, const models::Annotation& frame, const Places& places) : m_before{placeOf(frame)} {
        QRectF now;
        for (const auto& stage : plan.stages) {
            if (!m_before.contains(nodeRectAt(stage->position))) continue;
            const auto moved = places.find(stage->id);
            m_stages |= nodeRectAt(stage->position);
            now |= nodeRectAt(moved == places.end() ? stage->position : moved->second);
        }
        m_after = m_stages.isNull() ? m_before
                                    : now.adjusted(m_before.left() - m_stages.left(), m_before.top() - m_stages.top(),
                                                   m_before.right() - m_stages.right(), m_before.bottom() - m_stages.bottom());
    }

    [[nodiscard]] bool isMoved() const { return m_after != m_before; }
    [[nodiscard]] bool holds(const models::Annotation& note) const { return m_before.contains(placeOf(note)); }
    [[nodiscard]] models::Annotation followed(models::Annotation frame) const {
        frame.position = {m_after.x(), m_after.y()};
        frame.size = {m_after.width(), m_after.height()};
        return frame;
    }
    /// A note keeps its distance to the edge of the frame on its side of the stages.
    [[nodiscard]] models::Annotation taken(models::Annotation note) const {
        const QRectF place = placeOf(note);
        note.position.x += place.left() >= m_stages.right() ? m_after.right() - m_before.right() : m_after.left() - m_before.left();
        note.position.y += place.top() >= m_stages.bottom() ? m_after.bottom() - m_before.bottom() : m_after.top() - m_before.top();
        return note;
    }

private:
    QRectF m_before;
    QRectF m_stages; ///< before
    QRectF m_after;
};

} // namespace

std::optional<models::Edit> arranged(const models::Plan& plan, const std::vector<models::StageId>& stages) {
    Places places = besideOthers(plan, layeredLayout(plan, stages));
    if (places.empty()) return std::nullopt;
    models::Compound edits;
    std::vector<models::AnnotationId> followed;
    for (const models::Annotation& frame : plan.annotations) {
        if (frame.kind != models::Annotation::Kind::frame) continue;
        const FrameMove move{plan, frame, places};
        if (!move.isMoved()) continue;
        edits.edits.emplace_back(models::PutAnnotation{move.followed(frame)});
        for (const models::Annotation& note : plan.annotations) {
            const bool isTaken = std::ranges::find(followed, note.id) != followed.end();
            if (note.kind != models::Annotation::Kind::note || isTaken || !move.holds(note)) continue;
            edits.edits.emplace_back(models::PutAnnotation{move.taken(note)});
            followed.push_back(note.id);
        }
    }
    edits.edits.emplace(edits.edits.begin(), models::MoveStages{std::move(places)});
    return edits.edits.size() == 1 ? edits.edits.front() : models::Edit{std::move(edits)};
}

} // namespace ui
