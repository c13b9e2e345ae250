#pragma once

#include "ui/inspector/field_editor.h"

class QCheckBox;

namespace ui {

class BooleanEditor : public FieldEditor {
    Q_OBJECT

public:
    BooleanEditor(const models::Field& field, QWidget* parent);
    void show(const Shown& shown) override;
    void describe(const QString& name, const QString& help) override;

private:
    QCheckBox* m_box;
};

} // namespace ui
