#pragma once

#include "ui/inspector/field_editor.h"

class QComboBox;

namespace ui {

/// One of a few words; `auto`, where allowed, is the first of them and says what it stands for.
class OptionEditor : public FieldEditor {
    Q_OBJECT

public:
    OptionEditor(const models::Field& field, QWidget* parent);
    void show(const Shown& shown) override;
    void describe(const QString& name, const QString& help) override;

private:
    void take(int index);

    QComboBox* m_box;
};

} // namespace ui
