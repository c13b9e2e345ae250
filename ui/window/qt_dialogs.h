#pragma once

#include "ui/window/dialogs.h"

namespace ui {

/// The dialogs of the desktop.
class QtDialogs : public Dialogs {
public:
    [[nodiscard]] QString fileToOpen(QWidget* parent, const QString& folder) override;
    [[nodiscard]] QString fileToWrite(QWidget* parent, const QString& suggestion, FileKind kind) override;
    [[nodiscard]] QString foreignFileToOpen(QWidget* parent, const QString& folder) override;
    [[nodiscard]] QString foreignFileToWrite(QWidget* parent, const QString& suggestion) override;
    [[nodiscard]] Unsaved askAboutUnsaved(QWidget* parent, const QString& title) override;
    [[nodiscard]] Changed askAboutChanged(QWidget* parent, const QString& file) override;
    void showError(QWidget* parent, const QString& title, const QString& text) override;
};

} // namespace ui
