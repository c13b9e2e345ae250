#include "ui/window/pointer_hint.h"

#include "ui/canvas/annotation_item.h"
#include "ui/canvas/link_item.h"
#include "ui/canvas/mini_map.h"
#include "ui/canvas/stage_item.h"

#include <QGraphicsView>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QStatusBar>
#include <QTimer>

namespace ui {

PointerHint::PointerHint(QGraphicsView& canvas, QStatusBar& bar, QObject* parent)
    : QObject{parent},
      m_canvas{canvas},
      m_label{new QLabel{&bar}} {
    m_label->setObjectName(QStringLiteral("pointerHint"));
    // Messages cover it while they are shown, and are not wiped by it.
    bar.addWidget(m_label, 1);
    m_canvas.viewport()->setMouseTracking(true);
    m_canvas.viewport()->installEventFilter(this);
    m_canvas.installEventFilter(this);
    m_miniMap = m_canvas.findChild<MiniMap*>();
    if (m_miniMap != nullptr) m_miniMap->installEventFilter(this);
}

bool PointerHint::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_canvas) {
        // Of a gesture that is given up nothing can be finished.
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) show({});
        return QObject::eventFilter(watched, event);
    }
    if (watched == m_miniMap) {
        if (event->type() == QEvent::Enter) show(tr("Click or drag: move the view there"));
    } else if (event->type() == QEvent::MouseMove) {
        const auto* move = static_cast<QMouseEvent*>(event);
        show(move->buttons() == Qt::NoButton ? hintAt(move->position().toPoint()) : tr("Release to finish, Esc to cancel"));
    }
    if (event->type() == QEvent::DragMove)
        show(tr("Release: add the stage here, on a link in between, with Alt on its own. Esc: leave it"));
    if (event->type() == QEvent::DragLeave || event->type() == QEvent::Drop) show({});
    if (event->type() == QEvent::MouseButtonRelease) {
        // When the canvas has done what the release asks for.
        const QPoint place = static_cast<QMouseEvent*>(event)->position().toPoint();
        QTimer::singleShot(0, this, [this, place] { show(hintAt(place)); });
    }
    if (event->type() == QEvent::Leave) show({});
    return QObject::eventFilter(watched, event);
}

QString PointerHint::hintAt(QPoint place) const {
    const QGraphicsItem* item = m_canvas.itemAt(place);
    switch (item == nullptr ? 0 : item->type()) {
    case PortItem::Type: return tr("Drag to another stage to link them, or onto the empty canvas to add a stage there");
    case StageItem::Type: return tr("Click: select, with Ctrl more of them. Drag: move. Double-click: edit");
    case AnnotationItem::Type:
        return static_cast<const AnnotationItem*>(item)->annotation().kind == models::Annotation::Kind::frame
                   ? tr("Drag: move with the stages inside, with Alt without them. Drag the lower right corner: resize. Double-click: "
                        "title")
                   : tr("Drag: move. Drag the lower right corner: resize. Double-click: edit the text");
    case LinkItem::Type: return tr("Click: select. Del: take the link away. Drop a stage on it: put it in between");
    default:
        return tr("Drag: select. Double-click: add a stage. Wheel: zoom. Middle button or Space: move the view. Hold B: see the baseline");
    }
}

void PointerHint::show(const QString& hint) { m_label->setText(hint); }

} // namespace ui
