#pragma once

#include "ui/canvas/node_picture.h"

#include <QPixmapCache>

#include <functional>
#include <optional>

namespace ui {

/// A node as it was painted last. It is painted anew only when it looks different: at another zoom the old one is stretched until
/// `forget`, because texts take longer to set than a frame of a moving picture has.
class NodeSnapshot {
public:
    /// What the painting depends on beside the picture of the node.
    struct Look {
        NodeState state;
        Tone tone;
        friend bool operator==(const Look&, const Look&) = default;
    };

    /// @param painter  without rotation, on a screen
    /// @param paint    the node, in the coordinates of `bounds`
    void draw(QPainter& painter, const QRectF& bounds, Look look, const std::function<void(QPainter&)>& paint);
    void forget() { m_look.reset(); }

private:
    [[nodiscard]] QPixmap painted(const QPainter& like, const QRectF& bounds, double scale, const std::function<void(QPainter&)>& paint);

    std::optional<Look> m_look;
    QPixmapCache::Key m_key;
    double m_scale = 0.0; ///< pixels per unit of the scene
};

} // namespace ui
