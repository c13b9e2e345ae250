#include "ui/canvas/connect_gesture.h"

#include "ui/canvas/link_picture.h"
#include "ui/canvas/stage_item.h"
#include "ui/document/document.h"

#include <QGraphicsPathItem>
#include <QGraphicsScene>
#include <QPen>

namespace ui {

ConnectGesture::ConnectGesture(QGraphicsScene& scene, Document& document, PortItem& start)
    : m_scene{scene},
      m_document{document},
      m_start{start},
      m_curve{std::make_unique<QGraphicsPathItem>()} {
    m_curve->setPen(QPen{color(Role::accent), 2.5, Qt::DashLine, Qt::RoundCap});
    m_curve->setZValue(2);
    m_scene.addItem(m_curve.get());
    for (QGraphicsItem* item : m_scene.items()) {
        auto* port = qgraphicsitem_cast<PortItem*>(item);
        if (port == nullptr || !fits(*port)) continue;
        port->setGlowing(true);
        m_glowing.push_back(port);
    }
    m_start.setGlowing(true);
}

ConnectGesture::~ConnectGesture() {
    for (PortItem* port : m_glowing) port->setGlowing(false);
    m_start.setGlowing(false);
}

void ConnectGesture::moveTo(QPointF position) {
    const PortItem* target = targetAt(position);
    const QPointF end = target != nullptr ? target->scenePos() : position;
    const bool isOutput = m_start.port().side == PortSide::output;
    m_curve->setPath(isOutput ? linkPath(m_start.scenePos(), end) : linkPath(end, m_start.scenePos()));
}

std::optional<OpenEnd> ConnectGesture::finish(QPointF position) {
    const bool isOutput = m_start.port().side == PortSide::output;
    const models::StageId start = m_start.stage().id();
    const models::Carries carries = m_start.port().carries;
    if (const PortItem* target = targetAt(position)) {
        const models::StageId end = target->stage().id();
        // A refusal, e.g. of a cycle, is shown in the status bar.
        static_cast<void>(m_document.apply(isOutput ? models::Connect{start, end, carries} : models::Connect{end, start, carries}));
        return std::nullopt;
    }
    for (const QGraphicsItem* item : m_scene.items(position)) {
        if (item->type() == StageItem::Type || item->type() == PortItem::Type) return std::nullopt;
    }
    return OpenEnd{start, isOutput, carries};
}

bool ConnectGesture::fits(const PortItem& port) const {
    if (port.port().side == m_start.port().side || port.port().carries != m_start.port().carries) return false;
    const bool isOutput = m_start.port().side == PortSide::output;
    const models::StageId& from = isOutput ? m_start.stage().id() : port.stage().id();
    const models::StageId& to = isOutput ? port.stage().id() : m_start.stage().id();
    return mayConnect(*m_document.plan(), from, to, port.port().carries);
}

PortItem* ConnectGesture::targetAt(QPointF position) const {
    for (QGraphicsItem* item : m_scene.items(position)) {
        if (auto* port = qgraphicsitem_cast<PortItem*>(item); port != nullptr && fits(*port)) return port;
        // Anywhere on the stage will do: it has one port of a kind.
        const auto* stage = qgraphicsitem_cast<StageItem*>(item);
        if (stage == nullptr) continue;
        for (PortItem* port : stage->ports()) {
            if (fits(*port)) return port;
        }
    }
    return nullptr;
}

} // namespace ui
