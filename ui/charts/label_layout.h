#pragma once

#include <QLineF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

/// Where labels go when what they name stands too close together.
namespace ui {

/// The middles of labels below each other: where they are wanted, but moved until none covers the next and all are between `top` and
/// `bottom`, as far as they fit.
/// @param wanted  from top to bottom
[[nodiscard]] std::vector<double> spread(std::vector<double> wanted, double height, double top, double bottom);

/// A label with the line that leads to what it names, where it stands too far away to be taken for its own.
struct PlacedLabel {
    QRectF room;
    std::optional<QLineF> leader = {};
};

/// Remembers what is taken.
///
///     LabelRoom free{sketch.room()};
///     for (const QRectF& dot : dots) free.take(dot);
///     for (const QLineF& whisker : whiskers) free.avoid(whisker);
///     const PlacedLabel label = free.placeBeside(dots[0], size);
class LabelRoom {
public:
    explicit LabelRoom(const QRectF& room) : m_room{room} {}
    /// No label may cover it.
    void take(const QRectF& rect) { m_marks.push_back(rect); }
    /// Labels stand beside the line while there is room elsewhere.
    void avoid(const QLineF& line) { m_lines.push_back(line); }
    /// The nearest free place around a mark, to its upper right where that is free; takes it. Upon another label or mark only where nothing
    /// in the whole room is free.
    [[nodiscard]] PlacedLabel placeBeside(const QRectF& mark, const QSizeF& size);

private:
    [[nodiscard]] bool isFree(const QRectF& rect) const;
    /// Of lines that run through a label there, and of labels and marks that its leader runs through.
    [[nodiscard]] double disorderOf(const QRectF& mark, const QRectF& place) const;
    [[nodiscard]] QRectF bestBeside(const QRectF& mark, const QSizeF& size) const;

    QRectF m_room;
    std::vector<QRectF> m_marks;
    std::vector<QRectF> m_labels;
    std::vector<QLineF> m_lines;
};

} // namespace ui
