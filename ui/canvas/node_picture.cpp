#include "ui/canvas/node_picture.h"

#include "ui/canvas/scene_font.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"
#include "ui/theme/icon.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr double kWidth = 216.0;
constexpr double kHeight = 92.0;
constexpr double kCorner = 8.0;
constexpr double kPortRadius = 6.0;
constexpr double kInset = 18.0;
constexpr double kBadge = 20.0;
constexpr double kGhostBelow = 22.0;
constexpr double kGhostGap = 8.0;      ///< between the baseline's figure and the difference
constexpr double kStrongestTint = 0.4; ///< of the accent: texts stay readable on it
constexpr double kReadable = 0.35;     ///< below this zoom factor texts are left out

void drawText(QPainter& painter, const QRectF& place, const QString& text, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter) {
    const QFontMetricsF metrics{painter.font()};
    painter.drawText(place, alignment | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, place.width()));
}

void drawName(QPainter& painter, const QRectF& place, const NodePicture& node) {
    painter.setFont(sceneFont(painter, 14, true));
    if (!node.wrapsName || QFontMetricsF{painter.font()}.horizontalAdvance(node.name) <= place.width())
        return drawText(painter, place, node.name);
    painter.setFont(sceneFont(painter, 9, true));
    const QFontMetricsF metrics{painter.font()};
    QTextLayout layout{node.name, painter.font()};
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(place.width());
    const int length = first.textLength();
    layout.endLayout();
    const QRectF upper{place.left(), place.center().y() - metrics.height(), place.width(), metrics.height()};
    drawText(painter, upper, node.name.left(length).trimmed());
    painter.drawText(upper.translated(0, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(node.name.mid(length).trimmed(), Qt::ElideMiddle, place.width()));
}

/// An interval that does not fit leaves its unit to the figure beside it.
QString fittingInterval(const QPainter& painter, const NodePicture& node, double width) {
    if (QFontMetricsF{painter.font()}.horizontalAdvance(node.interval) <= width) return node.interval;
    const auto gap = node.figure.indexOf(QLatin1Char{' '});
    const QString unit = gap < 0 ? QString{} : node.figure.mid(gap);
    return node.interval.endsWith(unit) ? node.interval.chopped(unit.size()) : node.interval;
}

QString withoutVendor(const models::Facts& facts, const std::string& accelerator) {
    const QString name = entryName(facts, models::EntryKind::accelerator, accelerator);
    const auto entry = facts.entry(models::EntryKind::accelerator, accelerator);
    const QString vendor = entry ? toQt((*entry)->text("vendor")) + QLatin1Char{' '} : QString{};
    return name.startsWith(vendor) ? name.mid(vendor.size()) : name;
}

Role roleOf(models::Severity severity) {
    switch (severity) {
    case models::Severity::note: return Role::note;
    case models::Severity::warning: return Role::warning;
    case models::Severity::error: return Role::error;
    }
    return Role::note;
}

QString badgeIcon(models::Severity severity) {
    return severity == models::Severity::error ? QStringLiteral("actions/error") : QStringLiteral("actions/warning");
}

QColor mixed(const QColor& ground, const QColor& paint, double part) {
    const auto mix = [part](int from, int to) { return from + static_cast<int>(part * (to - from)); };
    return {mix(ground.red(), paint.red()), mix(ground.green(), paint.green()), mix(ground.blue(), paint.blue())};
}

QColor groundOf(const NodePicture& node, Tone tone) {
    const QColor plain = color(Role::node, tone);
    if (!node.isTinted || !node.share) return plain;
    return mixed(plain, color(Role::accent, tone), *node.share * kStrongestTint);
}

Role figureRole(const NodePicture& node, Role usual) { return node.enabled && !node.isStale ? usual : Role::disabled; }

void paintGhost(QPainter& painter, const NodeGhost& ghost, Tone tone, bool isReadable) {
    painter.setPen(QPen{color(Role::nodeBorder, tone), 1.0, Qt::DashLine});
    painter.setBrush(color(Role::canvas, tone));
    painter.drawRoundedRect(ghostRect(), kCorner, kCorner);
    if (!isReadable) return;
    const QRectF line{kInset, kHeight + 2, kWidth - 2 * kInset, kGhostBelow - 4};
    painter.setFont(sceneFont(painter, 11));
    painter.setPen(color(Role::secondaryText, tone));
    const double deltaWidth = QFontMetricsF{sceneFont(painter, 11, true)}.horizontalAdvance(ghost.delta);
    //: the figure of a stage in the baseline
    drawText(painter, line.adjusted(0, 0, -deltaWidth - kGhostGap, 0),
             QCoreApplication::translate("ui::Canvas", "Baseline %1").arg(ghost.figure));
    painter.setFont(sceneFont(painter, 11, true));
    const bool isLess = ghost.trend == NodeGhost::Trend::less;
    painter.setPen(color(isLess ? Role::good : ghost.trend == NodeGhost::Trend::more ? Role::warning : Role::secondaryText, tone));
    drawText(painter, line, ghost.delta, Qt::AlignRight | Qt::AlignVCenter);
}

void paintShare(QPainter& painter, const NodePicture& node, Tone tone) {
    if (!node.share) return;
    const QRectF track{kInset, kHeight - 7, kWidth - kInset - 14, 3};
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::grid, tone));
    painter.drawRoundedRect(track, 1.5, 1.5);
    painter.setBrush(color(figureRole(node, Role::accent), tone));
    painter.drawRoundedRect(QRectF{track.topLeft(), QSizeF{track.width() * *node.share, track.height()}}, 1.5, 1.5);
}

void paintBody(QPainter& painter, const NodePicture& node, NodeState state, Tone tone) {
    const bool isSelected = state == NodeState::selected;
    painter.setPen(QPen{color(isSelected ? Role::accent : Role::nodeBorder, tone), isSelected ? 2.2 : 1.0,
                        node.enabled ? Qt::SolidLine : Qt::DashLine});
    painter.setBrush(groundOf(node, tone));
    painter.drawRoundedRect(nodeRect(), kCorner, kCorner);
    painter.setPen(Qt::NoPen);
    painter.setBrush(node.enabled ? phaseColor(models::info(node.kind).phase, tone) : color(Role::disabled, tone));
    painter.drawRoundedRect(QRectF{8, 10, 3.5, kHeight - 20}, 1.75, 1.75);
}

void paintTexts(QPainter& painter, const NodePicture& node, Tone tone) {
    const QColor strong = color(node.enabled ? Role::text : Role::disabled, tone);
    const QColor faint = color(node.enabled ? Role::secondaryText : Role::disabled, tone);
    paintIcon(painter, {18, 7, 20, 20}, iconName(node.kind), strong);
    painter.setPen(strong);
    drawName(painter, {44, 6, kWidth - 44 - kBadge - 12, 20}, node);
    painter.setPen(faint);
    painter.setFont(sceneFont(painter, 11));
    double y = 26;
    for (const QString& line : node.lines) {
        drawText(painter, {18, y, kWidth - 34, 14}, line);
        y += 12;
    }
}

void paintFigure(QPainter& painter, const NodePicture& node, Tone tone) {
    if (node.figure.isEmpty()) return;
    painter.setFont(sceneFont(painter, 12, true));
    const double width = std::min(QFontMetricsF{painter.font()}.horizontalAdvance(node.figure) + 16, kWidth - 34);
    const QRectF place{kWidth - 14 - width, kHeight - 28, width, 18};
    if (!node.interval.isEmpty()) {
        painter.setFont(sceneFont(painter, 10));
        painter.setPen(color(node.isIntervalStale ? Role::disabled : figureRole(node, Role::secondaryText), tone));
        const double room = place.left() - kInset - 4;
        drawText(painter, {kInset, place.top(), room, place.height()}, fittingInterval(painter, node, room));
        painter.setFont(sceneFont(painter, 12, true));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::chip, tone));
    painter.drawRoundedRect(place, 9, 9);
    painter.setPen(color(figureRole(node, Role::text), tone));
    drawText(painter, place.adjusted(8, 0, -8, 0), node.figure, Qt::AlignCenter);
}

QString signOf(NodePresence::Kind kind) {
    switch (kind) {
    case NodePresence::Kind::added: return QStringLiteral("+");
    case NodePresence::Kind::leftOut: return QStringLiteral("−");
    case NodePresence::Kind::notEverywhere: return QStringLiteral("±");
    }
    return {};
}

void paintPresence(QPainter& painter, const NodePresence& presence, Tone tone) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::accent, tone));
    painter.drawRoundedRect(presenceRect(), 8, 8);
    painter.setFont(sceneFont(painter, 13, true));
    painter.setPen(color(Role::accentText, tone));
    painter.drawText(presenceRect(), Qt::AlignCenter, signOf(presence.kind));
}

std::optional<models::Severity> worst(const std::vector<models::Finding>& findings) {
    std::optional<models::Severity> result;
    for (const models::Finding& finding : findings) {
        if (finding.severity() != models::Severity::note) result = std::max(result.value_or(finding.severity()), finding.severity());
    }
    return result;
}

QString textOf(const std::vector<models::Finding>& findings) {
    QStringList lines;
    for (const models::Finding& finding : findings) {
        if (finding.severity() != models::Severity::note) lines.push_back(sentence(finding.message));
    }
    return lines.join(QLatin1Char{'\n'});
}

} // namespace

NodePicture nodePicture(const models::Stage& stage, const estimator::StageEstimate* estimate, const models::Facts& facts,
                        estimator::Metric metric) {
    NodePicture node;
    node.kind = stage.kind;
    node.name = toQt(stage.name);
    if (estimate == nullptr) return node;
    node.enabled = estimate->enabled;
    if (!node.enabled) {
        node.lines.push_back(QCoreApplication::translate("ui::Canvas", "not part of this scenario"));
        node.details = node.lines;
        return node;
    }
    const auto say = [&](const QString& shortly, const QString& inFull) {
        node.lines.push_back(shortly);
        node.details.push_back(inFull);
    };
    const auto nameOf = [&facts](models::EntryKind kind, const std::string& id) { return entryName(facts, kind, id); };
    if (!estimate->model.empty()) say(nameOf(models::EntryKind::model, estimate->model), nameOf(models::EntryKind::model, estimate->model));
    if (!estimate->accelerator.empty())
        say(withoutVendor(facts, estimate->accelerator), nameOf(models::EntryKind::accelerator, estimate->accelerator));
    if (!estimate->site.empty()) say(nameOf(models::EntryKind::site, estimate->site), nameOf(models::EntryKind::site, estimate->site));
    node.figure = amount(estimate->metrics[metric], metric);
    node.interval = interval(estimate->metrics[metric], metric);
    node.badge = worst(estimate->findings);
    node.badgeText = textOf(estimate->findings);
    return node;
}

QRectF nodeRect() { return {0, 0, kWidth, kHeight}; }

QRectF nodeRectAt(const models::Point& corner) { return nodeRect().translated(corner.x, corner.y); }

QRectF presenceRect() { return {18, -9, 24, 17}; }

QRectF ghostRect() { return nodeRect().translated(0, kGhostBelow).adjusted(6, 0, -6, 0); }

double portReach() { return kPortRadius + 1; }

std::vector<Port> portsOf(models::StageKind kind) {
    const models::StageKindInfo& info = models::info(kind);
    std::vector<Port> ports;
    if (info.takesDataset) ports.push_back({PortSide::input, models::Carries::dataset});
    if (info.takesModel) ports.push_back({PortSide::input, models::Carries::model});
    if (info.givesDataset) ports.push_back({PortSide::output, models::Carries::dataset});
    if (info.givesModel) ports.push_back({PortSide::output, models::Carries::model});
    return ports;
}

QPointF portPosition(models::StageKind kind, Port port) {
    const auto ports = portsOf(kind);
    const auto onSide = std::ranges::count(ports, port.side, &Port::side);
    const double x = port.side == PortSide::input ? 0.0 : kWidth;
    if (onSide < 2) return {x, kHeight / 2};
    return {x, port.carries == models::Carries::dataset ? kHeight / 3 : kHeight * 2 / 3};
}

void paintNode(QPainter& painter, const NodePicture& node, NodeState state, Tone tone, double detail) {
    painter.save();
    const QFont font = painter.font();
    const bool isReadable = detail >= kReadable;
    if (node.ghost) paintGhost(painter, *node.ghost, tone, isReadable);
    paintBody(painter, node, state, tone);
    paintShare(painter, node, tone);
    if (isReadable) {
        painter.setFont(font);
        paintTexts(painter, node, tone);
        painter.setFont(font);
        paintFigure(painter, node, tone);
        painter.setFont(font);
        if (node.presence) paintPresence(painter, *node.presence, tone);
    }
    for (const Port port : portsOf(node.kind)) paintPort(painter, portPosition(node.kind, port), port.carries, PortState::plain, tone);
    if (node.badge) paintIcon(painter, {kWidth - kBadge - 10, 7, kBadge, kBadge}, badgeIcon(*node.badge), color(roleOf(*node.badge), tone));
    painter.restore();
}

void paintPort(QPainter& painter, QPointF centre, models::Carries carries, PortState state, Tone tone) {
    const bool isGlowing = state == PortState::glowing;
    const double radius = isGlowing ? kPortRadius + 2 : kPortRadius;
    const Role outline = isGlowing ? Role::accent : state == PortState::dimmed ? Role::grid : Role::link;
    painter.setPen(QPen{color(outline, tone), isGlowing ? 2.5 : 1.5});
    painter.setBrush(color(isGlowing ? Role::chip : Role::node, tone));
    const QRectF place{centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
    // Datasets are round and models square, so that colour is not needed to tell them apart.
    if (carries == models::Carries::dataset) painter.drawEllipse(place);
    else painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
}

} // namespace ui
