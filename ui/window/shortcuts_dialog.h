#pragma once

#include <QDialog>

namespace ui {

class ActionRegistry;

/// Every command with its keys.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const ActionRegistry& actions, QWidget* parent);
};

} // namespace ui
