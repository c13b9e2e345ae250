#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class ActionRegistry;

/// All commands in one list, to be found by some of their letters and run: goes away once one is chosen, or with Esc. Commands that
/// cannot be run now stand in grey, behind the others that are found as well.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    /// @param commands  outlive the palette
    CommandPalette(const ActionRegistry& commands, QWidget* parent);

    /// At the upper edge of the window.
    void open();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void showHelp(const QTreeWidgetItem* item);
    void step(int rows);
    void run(const QTreeWidgetItem* item);

    const ActionRegistry& m_commands;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QLabel* m_help;
};

} // namespace ui
