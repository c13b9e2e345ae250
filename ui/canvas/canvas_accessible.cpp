#include "ui/canvas/canvas_accessible.h"

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/stage_accessible.h"
#include "ui/document/document.h"

#include <QAccessibleWidget>

#include <algorithm>
#include <map>

namespace ui {
namespace {

/// The first children are the stages in the order of the work, so that a reader walks the pipeline from its begin to its end; the
/// widgets on the canvas follow.
class CanvasAccessible : public QAccessibleWidget {
public:
    explicit CanvasAccessible(CanvasView& view) : QAccessibleWidget{&view, QAccessible::Canvas}, m_view{view} {}
    ~CanvasAccessible() override {
        for (const auto& [stage, id] : m_children) QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return stageCount() + QAccessibleWidget::childCount(); }

    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= stageCount()) return QAccessibleWidget::child(index - stageCount());
        return interfaceOf(stages()[static_cast<std::size_t>(index)]);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface* wanted) const override {
        const auto order = stages();
        const auto found = std::ranges::find_if(order, [&](const models::StageId& stage) { return interfaceOf(stage) == wanted; });
        if (found != order.end()) return static_cast<int>(found - order.begin());
        const int index = QAccessibleWidget::indexOfChild(wanted);
        return index < 0 ? index : index + stageCount();
    }

    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        for (const models::StageId& stage : stages()) {
            if (interfaceOf(stage)->rect().contains(x, y)) return interfaceOf(stage);
        }
        return QAccessibleWidget::childAt(x, y);
    }

    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        const auto& selected = m_view.document().selectedStages();
        return m_view.hasFocus() && !selected.empty() ? interfaceOf(selected.back()) : nullptr;
    }

private:
    [[nodiscard]] int stageCount() const { return static_cast<int>(m_view.document().plan()->stages.size()); }

    [[nodiscard]] std::vector<models::StageId> stages() const {
        // A plan in a document has no cycle.
        return models::topologicalOrder(*m_view.document().plan()).value();
    }

    [[nodiscard]] QAccessibleInterface* interfaceOf(const models::StageId& stage) const {
        auto found = m_children.find(stage);
        if (found == m_children.end()) {
            forgetGone();
            found = m_children.emplace(stage, QAccessible::registerAccessibleInterface(new StageAccessible{m_view, stage})).first;
        }
        return QAccessible::accessibleInterface(found->second);
    }

    void forgetGone() const {
        std::erase_if(m_children, [](const auto& child) {
            const bool isGone = !QAccessible::accessibleInterface(child.second)->isValid();
            if (isGone) QAccessible::deleteAccessibleInterface(child.second);
            return isGone;
        });
    }

    CanvasView& m_view;
    mutable std::map<models::StageId, QAccessible::Id> m_children; ///< made when somebody asks
};

} // namespace

QAccessibleInterface* canvasAccessible(const QString&, QObject* object) {
    auto* view = qobject_cast<CanvasView*>(object);
    return view == nullptr ? nullptr : new CanvasAccessible{*view};
}

} // namespace ui
