#pragma once

#include "estimator/estimate.h"
#include "models/catalogue/facts.h"
#include "models/pipeline/plan.h"
#include "ui/theme/theme.h"

#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QPainter;

namespace ui {

/// The baseline behind a node.
struct NodeGhost {
    enum class Trend { less, same, more };
    QString figure;
    QString delta; ///< of the node to it
    Trend trend = Trend::same;
    friend bool operator==(const NodeGhost&, const NodeGhost&) = default;
};

/// How a scenario stands to others that decide otherwise whether the stage is done at all.
struct NodePresence {
    enum class Kind {
        added,         ///< done here, not in the baseline
        leftOut,       ///< done elsewhere, not here
        notEverywhere, ///< done here and in the baseline, not in every other scenario
    };
    Kind kind = Kind::notEverywhere;
    QString text; ///< with the names of the others
    friend bool operator==(const NodePresence&, const NodePresence&) = default;
};

/// What a node says about its stage in one scenario: the same on the canvas and in the report.
struct NodePicture {
    models::StageKind kind = models::StageKind::prepareData;
    QString name;
    QStringList lines;   ///< model; accelerator without its vendor; site
    QStringList details; ///< the same in full
    QString figure;      ///< the chosen metric
    QString interval;    ///< its P10 to P90, empty without draws
    std::optional<models::Severity> badge;
    QString badgeText;
    bool enabled = true;
    std::optional<double> share;  ///< of the total, from 0 to 1: the bar
    bool isTinted = false;        ///< by the share
    bool isStale = false;         ///< the figures are greyed
    bool isIntervalStale = false; ///< the interval is that of an earlier plan
    bool wrapsName = false;       ///< in two small lines, where no tooltip tells a name that is cut
    std::optional<NodeGhost> ghost;
    std::optional<NodePresence> presence;
    friend bool operator==(const NodePicture&, const NodePicture&) = default;
};

/// `estimate` may be null: then only the name is known.
[[nodiscard]] NodePicture nodePicture(const models::Stage& stage, const estimator::StageEstimate* estimate, const models::Facts& facts,
                                      estimator::Metric metric);

enum class PortSide { input, output };

struct Port {
    PortSide side = PortSide::input;
    models::Carries carries = models::Carries::dataset;
    friend bool operator==(const Port&, const Port&) = default;
};

/// The body of a node whose corner is the origin.
[[nodiscard]] QRectF nodeRect();
[[nodiscard]] QRectF nodeRectAt(const models::Point& corner);
/// The baseline's node behind it; what looks out below says its figure.
[[nodiscard]] QRectF ghostRect();
/// The tag on the upper edge that tells of a stage which not every scenario does.
[[nodiscard]] QRectF presenceRect();
[[nodiscard]] std::vector<Port> portsOf(models::StageKind kind);
/// Centre of a port, seen from the corner of its node.
[[nodiscard]] QPointF portPosition(models::StageKind kind, Port port);
/// How far ports stand out of the node.
[[nodiscard]] double portReach();

enum class NodeState { plain, selected };

/// Paints the node with its ports, its corner at the origin. `detail` is the zoom factor; texts are left out where nobody could read them.
void paintNode(QPainter& painter, const NodePicture& node, NodeState state, Tone tone, double detail);
enum class PortState { plain, glowing, dimmed };
void paintPort(QPainter& painter, QPointF centre, models::Carries carries, PortState state, Tone tone);

} // namespace ui
