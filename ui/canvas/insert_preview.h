#pragma once

#include "ui/canvas/room.h"

#include <QPointF>

#include <map>
#include <optional>

namespace ui {

class Document;
class PipelineScene;

/// What dropping a stage here would do: the link that it would split is lit, and the stages behind slide aside. Destroyed, it puts them
/// back.
class InsertPreview {
public:
    /// @param inserted  the stage, where it is on the canvas already
    InsertPreview(PipelineScene& scene, const Document& document, models::StageKind kind, std::optional<models::StageId> inserted = {});
    ~InsertPreview();

    /// @param centre  of the node; none: it would not be attached to anything
    void showAt(const std::optional<QPointF>& centre);
    [[nodiscard]] const std::optional<models::LinkId>& link() const { return m_link; }
    /// Meaningful while there is a link.
    [[nodiscard]] const Room& room() const { return m_room; }

private:
    void light(const std::optional<models::LinkId>& link);
    void putBack();

    PipelineScene& m_scene;
    const Document& m_document;
    models::StageKind m_kind;
    std::optional<models::StageId> m_inserted;
    std::optional<models::LinkId> m_link;
    Room m_room;
};

} // namespace ui
