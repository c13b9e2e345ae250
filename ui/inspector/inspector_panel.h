#pragma once

#include "models/pipeline/field.h"
#include "models/pipeline/plan.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class Document;
class FieldRow;
class InspectorSection;

/// The fields of the selected stage in the current scenario; of several, those that they share; of none, those of the plan.
class InspectorPanel : public QWidget {
    Q_OBJECT

public:
    InspectorPanel(Document& document, QWidget* parent);
    /// Puts the cursor into a field; without path, into the first.
    void focusField(const models::StageId& scope, const QString& path);
    /// The choice of the field that has the focus, or had it last.
    void applyToAll();
    void promote();
    void reset();

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void follow();
    void rebuild();
    void refresh();
    void refreshHead();
    void showSeveral();
    void showHint();
    /// Null when the widget belongs to none.
    [[nodiscard]] FieldRow* rowOf(const QWidget* widget) const;
    /// Null when several are selected or none.
    [[nodiscard]] const models::Stage* onlyStage() const;
    [[nodiscard]] bool isPlan() const;
    void addFields();
    InspectorSection* section(const QString& key, const QString& title);
    void rename();
    void takeNote();
    void retranslate();

    Document& m_document;
    std::vector<models::StageId> m_scopes;
    QLabel* m_kind;
    QLabel* m_icon;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QLabel* m_hint; ///< what holds for all the fields below
    QLabel* m_noteLabel;
    QPlainTextEdit* m_note;
    QScrollArea* m_scroll;
    QWidget* m_fields = nullptr;
    std::vector<const models::Field*> m_common; ///< fields of all of them, as shown
    std::vector<FieldRow*> m_rows;
    QHash<QString, InspectorSection*> m_sections;
    QHash<QString, bool> m_isOpen; ///< by section, as the user left it
    bool m_isShowing = false;
};

} // namespace ui
