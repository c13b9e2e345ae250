#pragma once

#include "ui/inspector/edited_field.h"

#include <QObject>

class QGridLayout;
class QLabel;
class QMenu;
class QToolButton;
class QWidget;

namespace ui {

class FieldEditor;
class OriginMark;
class ScrubLabel;

/// One field in the inspector: where its value comes from, label, editor, unit, `auto`, reset, and what there is to say about it.
class FieldRow : public QObject {
    Q_OBJECT

public:
    /// Adds two grid rows, the second for messages; `parent` owns the widgets.
    FieldRow(EditedField field, QGridLayout& grid, int row, QWidget* parent);

    [[nodiscard]] const models::Field& field() const { return m_field.field(); }
    /// Whether somebody has set the field, so that it should not hide in a folded section.
    [[nodiscard]] bool isSet() const { return m_field.isSet(); }
    /// Reads plan and estimate again.
    void refresh();
    void focus();
    /// Whether a widget, or one within it, is part of the row.
    [[nodiscard]] bool holds(const QWidget* widget) const;
    /// What can be done with the field beside editing it.
    void fill(QMenu& menu);
    void applyToAll();
    void promote();
    /// Back to what it inherits, where it is set here.
    void reset();

private:
    void describe();
    void arrange(QGridLayout& grid, int row);
    void connectWidgets();
    void set(const std::optional<models::Setting>& setting);
    void takeEmptied();
    void toggleAuto(bool isAuto);
    void beginScrub();
    void scrub(int steps, bool fine);
    void endScrub(bool keep);
    /// Where a drag begins: the value, or what `auto` stands for.
    [[nodiscard]] std::optional<double> number() const;
    void showOrigin();
    void showMessage();

    EditedField m_field;
    OriginMark* m_mark;
    ScrubLabel* m_label;
    FieldEditor* m_editor;
    QToolButton* m_auto;
    QToolButton* m_ownWork;
    QToolButton* m_reset;
    QLabel* m_message;
    QString m_refusal;
    std::optional<double> m_scrubFrom;
    std::optional<models::Setting> m_beforeScrub; ///< none: it was not set here
};

} // namespace ui
