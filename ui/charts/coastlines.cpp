#include "ui/charts/coastlines.h"

#include <QByteArray>
#include <QFile>

namespace ui {
namespace {

constexpr double kUnitsPerDegree = 10.0;

std::vector<QPolygonF> read() {
    std::vector<QPolygonF> rings;
    QFile file{QStringLiteral(":/map/land.txt")};
    if (!file.open(QIODevice::ReadOnly)) return rings;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#')) continue;
        QPolygonF ring;
        for (const QByteArray& point : line.split(' ')) {
            const auto comma = point.indexOf(',');
            ring.append(QPointF{point.left(comma).toDouble(), point.mid(comma + 1).toDouble()} / kUnitsPerDegree);
        }
        rings.push_back(std::move(ring));
    }
    return rings;
}

} // namespace

const std::vector<QPolygonF>& coastlines() {
    static const std::vector<QPolygonF> rings = read();
    return rings;
}

} // namespace ui
