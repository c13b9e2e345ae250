#pragma once

#include "ui/inspector/field_editor.h"

namespace ui {

class UnitLine;

/// A number with unit, or a text. What does not fit stays as it was typed, with the reason beside it. Numbers also turn like a knob:
/// with the wheel, the arrow keys and Page up and down; with Shift in fine steps.
class TextEditor : public FieldEditor {
    Q_OBJECT

public:
    TextEditor(const models::Field& field, QWidget* parent);

    void show(const Shown& shown) override;
    void describe(const QString& name, const QString& help) override;

protected:
    [[nodiscard]] UnitLine& line() const { return *m_line; }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeTyped();
    void takeFinished();
    void setRefused(const QString& reason);
    [[nodiscard]] models::Result<models::Setting> typed() const;
    bool turn(int steps, Qt::KeyboardModifiers modifiers);

    UnitLine* m_line;
    Shown m_shown;
    int m_wheel = 0; ///< eighths of a degree that make no whole step yet
    bool m_isRefused = false;
};

} // namespace ui
