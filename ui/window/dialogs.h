#pragma once

#include <QString>

class QWidget;

namespace ui {

/// What the window asks the user. Tests answer in his place, so that no modal window blocks them.
class Dialogs {
public:
    enum class Unsaved { save, discard, cancel };
    enum class Changed { reload, compare, replace, cancel };
    enum class FileKind { plan, report };

    virtual ~Dialogs() = default;
    /// Empty when cancelled.
    [[nodiscard]] virtual QString fileToOpen(QWidget* parent, const QString& folder) = 0;
    /// Empty when cancelled; with suffix.
    [[nodiscard]] virtual QString fileToWrite(QWidget* parent, const QString& suggestion, FileKind kind) = 0;
    /// A file of another tool; empty when cancelled.
    [[nodiscard]] virtual QString foreignFileToOpen(QWidget* parent, const QString& folder) = 0;
    [[nodiscard]] virtual QString foreignFileToWrite(QWidget* parent, const QString& suggestion) = 0;
    [[nodiscard]] virtual Unsaved askAboutUnsaved(QWidget* parent, const QString& title) = 0;
    /// Somebody else wrote the file that is to be saved.
    [[nodiscard]] virtual Changed askAboutChanged(QWidget* parent, const QString& file) = 0;
    virtual void showError(QWidget* parent, const QString& title, const QString& text) = 0;
};

} // namespace ui
