#include "ui/canvas/connect_gesture.h"

#include "ui/canvas/link_edits.h"
#include "ui/canvas/link_picture.h"
#include "ui/canvas/pipeline_scene.h"
#include "ui/canvas/stage_item.h"
#include "ui/document/document.h"

#include <QGraphicsPathItem>
#include <QPen>

namespace ui {

ConnectGesture::ConnectGesture(PipelineScene& scene, Document& document, PortItem& start,
                               std::function<void(QPointF, const OpenEnd&)> dangling)
    : m_scene{scene},
      m_document{document},
      m_start{start},
      m_dangling{std::move(dangling)},
      m_curve{std::make_unique<QGraphicsPathItem>()},
      m_end{start.scenePos()} {
    m_curve->setPen(QPen{color(Role::accent), 2.5, Qt::DashLine, Qt::RoundCap});
    m_curve->setZValue(2);
    m_scene.addItem(m_curve.get());
    m_scene.eachPort([this](PortItem& port) {
        if (fits(port)) m_fitting.insert(&port);
        port.setState(&port == &m_start || m_fitting.contains(&port) ? PortState::glowing : PortState::dimmed);
    });
}

ConnectGesture::~ConnectGesture() {
    m_scene.eachPort([](PortItem& port) { port.setState(PortState::plain); });
}

void ConnectGesture::moveTo(QPointF position, Qt::KeyboardModifiers) {
    const PortItem* target = targetAt(position);
    const QPointF end = target != nullptr ? target->scenePos() : position;
    const bool isOutput = m_start.port().side == PortSide::output;
    m_curve->setPath(isOutput ? linkPath(m_start.scenePos(), end) : linkPath(end, m_start.scenePos()));
    m_end = position;
}

void ConnectGesture::finish(QPointF position, Qt::KeyboardModifiers) {
    m_end = position;
    if (const PortItem* target = targetAt(position)) {
        static_cast<void>(m_document.apply(linkTo(target->stage().id())));
        return;
    }
    for (QGraphicsItem* item : m_scene.items(position)) {
        const auto* port = qgraphicsitem_cast<PortItem*>(item);
        const auto* stage = port != nullptr ? &port->stage() : qgraphicsitem_cast<StageItem*>(item);
        if (stage == nullptr) continue;
        // It does not fit: the refusal, shown in the status bar, says why.
        if (stage != &m_start.stage()) static_cast<void>(m_document.apply(linkTo(stage->id())));
        return;
    }
    leaveOpen();
}

models::Edit ConnectGesture::linkTo(const models::StageId& end) const {
    const models::StageId& start = m_start.stage().id();
    const models::Carries carries = m_start.port().carries;
    return m_start.port().side == PortSide::output ? models::Connect{start, end, carries} : models::Connect{end, start, carries};
}

void ConnectGesture::leaveOpen() {
    m_dangling(m_end, OpenEnd{m_start.stage().id(), m_start.port().side == PortSide::output, m_start.port().carries});
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
        if (auto* port = qgraphicsitem_cast<PortItem*>(item); port != nullptr && m_fitting.contains(port)) return port;
        // Anywhere on the stage will do: it has one port of a kind.
        const auto* stage = qgraphicsitem_cast<StageItem*>(item);
        if (stage == nullptr) continue;
        for (PortItem* port : stage->ports()) {
            if (m_fitting.contains(port)) return port;
        }
    }
    return nullptr;
}

} // namespace ui
