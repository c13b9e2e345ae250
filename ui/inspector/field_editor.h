#pragma once

#include "models/pipeline/field.h"

#include <QWidget>

namespace ui {

class Document;

/// Edits the value of one field. Shows what it is told and says what the user wants; what that means for the plan is the row's
/// business.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(const models::Field& field, QWidget* parent) : QWidget{parent}, m_field{field} {}

    [[nodiscard]] const models::Field& field() const { return m_field; }

    /// @param derived  what `auto` stands for at the moment, in words; may be empty
    virtual void show(const models::Setting& setting, const QString& derived) = 0;
    /// Name and help for screen readers.
    virtual void describe(const QString& name, const QString& help) = 0;

Q_SIGNALS:
    void edited(const models::Setting& setting);
    /// The user has taken the value away.
    void emptied();
    /// What stands there does not fit; with an empty reason, it fits again.
    void refused(const QString& reason);

private:
    const models::Field& m_field;
};

/// The editor for the field's type.
[[nodiscard]] FieldEditor* makeFieldEditor(const models::Field& field, Document& document, QWidget* parent);

} // namespace ui
