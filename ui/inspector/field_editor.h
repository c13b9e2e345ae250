#pragma once

#include "models/pipeline/field.h"

#include <QWidget>

#include <optional>

namespace ui {

class Document;

/// What an editor shows: a setting or, of several stages that do not agree, none; and in words what stands there instead of a value.
struct Shown {
    std::optional<models::Setting> setting;
    QString substitute;                                         ///< "auto: 8 chips", "several values"; may be empty
    std::optional<models::FieldValue> automatic = std::nullopt; ///< what `auto` stands for, where that is known
    friend bool operator==(const Shown&, const Shown&) = default;
};

/// Edits the value of one field. Shows what it is told and says what the user wants; what that means for the plan is the row's
/// business.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(const models::Field& field, QWidget* parent) : QWidget{parent}, m_field{field} {}

    [[nodiscard]] const models::Field& field() const { return m_field; }

    virtual void show(const Shown& shown) = 0;
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

/// The value, or null where there is none of that type: `valueOf<double>(shown.setting)`.
template <class Value>
[[nodiscard]] const Value* valueOf(const std::optional<models::Setting>& setting) {
    const auto* value = setting ? std::get_if<models::FieldValue>(&*setting) : nullptr;
    return value != nullptr ? std::get_if<Value>(value) : nullptr;
}

/// The editor for the field's type.
[[nodiscard]] FieldEditor* makeFieldEditor(const models::Field& field, Document& document, QWidget* parent);

} // namespace ui
