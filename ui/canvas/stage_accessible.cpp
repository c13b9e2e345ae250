#include "ui/canvas/stage_accessible.h"

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/pipeline_scene.h"
#include "ui/canvas/stage_edits.h"
#include "ui/canvas/stage_item.h"
#include "ui/document/document.h"
#include "ui/text/lists.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

StageAccessible::StageAccessible(CanvasView& view, models::StageId stage) : m_view{&view}, m_stage{std::move(stage)} {}

const models::Stage* StageAccessible::stage() const { return m_view ? m_view->document().plan()->stage(m_stage) : nullptr; }

StageItem* StageAccessible::item() const { return m_view ? m_view->pipeline().stageItem(m_stage) : nullptr; }

bool StageAccessible::isValid() const { return stage() != nullptr && item() != nullptr; }

QAccessibleInterface* StageAccessible::parent() const { return QAccessible::queryAccessibleInterface(m_view); }

QString StageAccessible::text(QAccessible::Text type) const {
    if (!isValid()) return {};
    const NodePicture& picture = item()->picture();
    switch (type) {
    case QAccessible::Name: return picture.name;
    case QAccessible::Value: return picture.interval.isEmpty() ? picture.figure : picture.figure + QStringLiteral(", ") + picture.interval;
    case QAccessible::Description: return description();
    default: return {};
    }
}

QString StageAccessible::description() const {
    const NodePicture& picture = item()->picture();
    QStringList parts{label(picture.kind)};
    parts += picture.details;
    QStringList fed;
    for (const models::Link& link : m_view->document().plan()->links) {
        if (link.from == m_stage) fed.push_back(toQt(m_view->document().plan()->stage(link.to)->name));
    }
    //: read out by screen readers: the stages that a stage feeds
    if (!fed.isEmpty()) parts.push_back(QCoreApplication::translate("ui::Canvas", "feeds %1").arg(listed(fed)));
    if (picture.presence) parts.push_back(picture.presence->text);
    if (!picture.badgeText.isEmpty()) parts.push_back(picture.badgeText);
    return parts.join(QStringLiteral("; "));
}

void StageAccessible::setText(QAccessible::Text type, const QString& text) {
    if (type == QAccessible::Name && isValid()) static_cast<void>(m_view->document().apply(models::RenameStage{m_stage, toStd(text)}));
}

QRect StageAccessible::rect() const {
    if (!isValid()) return {};
    const QRect local = m_view->mapFromScene(item()->mapRectToScene(nodeRect())).boundingRect();
    return {m_view->viewport()->mapToGlobal(local.topLeft()), local.size()};
}

QAccessible::State StageAccessible::state() const {
    QAccessible::State state;
    state.invalid = !isValid();
    if (!isValid()) return state;
    const auto& selected = m_view->document().selectedStages();
    state.focusable = true;
    state.selectable = true;
    state.multiSelectable = true;
    state.checkable = true;
    state.checked = item()->picture().enabled;
    state.selected = std::ranges::find(selected, m_stage) != selected.end();
    state.focused = m_view->hasFocus() && !selected.empty() && selected.back() == m_stage;
    state.offscreen = !m_view->viewport()->rect().intersects(m_view->mapFromScene(item()->sceneBoundingRect()).boundingRect());
    return state;
}

void* StageAccessible::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList StageAccessible::actionNames() const { return {pressAction(), setFocusAction(), toggleAction()}; }

void StageAccessible::doAction(const QString& name) {
    if (!isValid()) return;
    Document& document = m_view->document();
    document.setSelectedStages({m_stage});
    if (name == setFocusAction()) m_view->setFocus(Qt::OtherFocusReason);
    if (name == pressAction()) Q_EMIT m_view->pipeline().editRequested();
    if (name != toggleAction()) return;
    if (const auto edit = muted(*document.plan(), document.currentScenario(), {m_stage})) static_cast<void>(document.apply(*edit));
}

QStringList StageAccessible::keyBindingsForAction(const QString&) const { return {}; }

} // namespace ui
