#pragma once

#include "models/pipeline/plan.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QPointer>

namespace models {
struct Stage;
}

namespace ui {

class CanvasView;
class StageItem;

/// A stage of the canvas as screen readers see it. Valid as long as its stage is.
class StageAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    StageAccessible(CanvasView& view, models::StageId stage);

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text type) const override;
    void setText(QAccessible::Text type, const QString& text) override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    /// Press: its fields. Set focus: select it. Toggle: leave it out of the scenario, or take it in.
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString& name) const override;

private:
    [[nodiscard]] const models::Stage* stage() const;
    [[nodiscard]] StageItem* item() const;
    [[nodiscard]] QString description() const;

    QPointer<CanvasView> m_view;
    models::StageId m_stage;
};

} // namespace ui
