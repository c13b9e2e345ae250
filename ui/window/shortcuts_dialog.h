#pragma once

#include <QDialog>

class QKeySequence;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace ui {

class ActionRegistry;

/// Every command with its keys, to be found and changed. Keys that another command has are taken over only when the user says so.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(ActionRegistry& actions, QWidget* parent);

private:
    void buildEditor();
    void fill();
    void showKeys();
    void filter(const QString& text);
    void showCurrent();
    void takeTyped(const QKeySequence& typed);
    void showConflict();
    void assign();
    [[nodiscard]] QAction* current() const;
    /// Why these keys can belong to no command; empty where they can.
    [[nodiscard]] QString objection(const QKeySequence& keys) const;

    ActionRegistry& m_actions;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QLabel* m_keysLabel;
    QKeySequenceEdit* m_keys;
    QPushButton* m_assign;
    QPushButton* m_remove;
    QPushButton* m_reset;
    QLabel* m_message;
};

} // namespace ui
