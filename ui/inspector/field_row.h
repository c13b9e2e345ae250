#pragma once

#include "models/pipeline/resolve.h"

#include <QObject>

class QGridLayout;
class QLabel;
class QToolButton;
class QWidget;

namespace ui {

class Document;
class FieldEditor;

/// One field in the inspector: label, editor, unit, `auto`, where the value comes from, and what is wrong with it.
class FieldRow : public QObject {
    Q_OBJECT

public:
    /// Adds two grid rows, the second for messages; `parent` owns the widgets.
    FieldRow(Document& document, models::StageId scope, const models::Field& field, QGridLayout& grid, int row, QWidget* parent);

    [[nodiscard]] const models::Field& field() const { return m_field; }
    /// Reads plan and estimate again.
    void refresh();
    void focus();
    /// Whether somebody has set the field, so that it should not hide in a folded section.
    [[nodiscard]] bool isSet() const;

private:
    [[nodiscard]] models::Resolved resolved() const;
    [[nodiscard]] bool isOwnWork() const;
    [[nodiscard]] std::optional<models::ScenarioId> target() const;
    [[nodiscard]] QString derivedWords() const;
    [[nodiscard]] QString findingWords() const;
    void set(const std::optional<models::Setting>& setting);
    void takeEmptied();
    void toggleAuto(bool isAuto);
    void toggleOwnWork(bool isOwn);
    void showOrigin(const models::Resolved& resolved);
    void showMessage();
    [[nodiscard]] QString originWords(models::Origin origin) const;

    Document& m_document;
    models::StageId m_scope;
    const models::Field& m_field;
    QLabel* m_label;
    FieldEditor* m_editor;
    QToolButton* m_auto;
    QToolButton* m_ownWork;
    QToolButton* m_reset;
    QLabel* m_message;
    QString m_refusal;
};

} // namespace ui
