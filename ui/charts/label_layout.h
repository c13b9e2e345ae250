#pragma once

#include <QRectF>
#include <QSizeF>

#include <vector>

/// Where labels go when what they name stands too close together.
namespace ui {

/// The middles of labels below each other: where they are wanted, but moved until none covers the next and all are between `top` and
/// `bottom`, as far as they fit.
/// @param wanted  from top to bottom
[[nodiscard]] std::vector<double> spread(std::vector<double> wanted, double height, double top, double bottom);

/// Remembers what is taken.
///
///     LabelRoom free{sketch.room()};
///     for (const QRectF& dot : dots) free.take(dot);
///     const QRectF label = free.placeBeside(dots[0], size);
class LabelRoom {
public:
    explicit LabelRoom(const QRectF& room) : m_room{room} {}
    void take(const QRectF& rect) { m_taken.push_back(rect); }
    /// The nearest free place around a mark, to its upper right where that is free; takes it.
    [[nodiscard]] QRectF placeBeside(const QRectF& mark, const QSizeF& size);

private:
    [[nodiscard]] bool isFree(const QRectF& rect) const;

    QRectF m_room;
    std::vector<QRectF> m_taken;
};

} // namespace ui
