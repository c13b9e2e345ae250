#pragma once

#include "ui/inspector/field_editor.h"

#include <optional>

class QLineEdit;

namespace ui {

/// A number with unit, or a text. What does not fit stays as it was typed, with the reason beside it.
class TextEditor : public FieldEditor {
    Q_OBJECT

public:
    TextEditor(const models::Field& field, QWidget* parent);

    void show(const models::Setting& setting, const QString& derived) override;
    void describe(const QString& name, const QString& help) override;

protected:
    [[nodiscard]] QLineEdit& line() const { return *m_line; }

private:
    void takeTyped();
    void takeFinished();
    void setRefused(const QString& reason);
    [[nodiscard]] models::Result<models::Setting> typed() const;

    QLineEdit* m_line;
    std::optional<models::Setting> m_shown;
    bool m_isRefused = false;
};

} // namespace ui
