#pragma once

#include "models/core/result.h"

#include <QObject>
#include <QString>

class QWidget;

namespace ui {

class Dialogs;
class Document;
class SharedFile;

/// New, open, save, report: each asks what it must, and loses nothing unasked.
class FileCommands : public QObject {
    Q_OBJECT

public:
    FileCommands(Document& document, SharedFile& file, Dialogs& dialogs, QWidget* window);

    void newPlan();
    void open();
    void openFile(const QString& file);
    void openExample(const QString& file);
    /// @returns whether the plan is safe on disk
    bool save();
    bool saveAs();
    void makeReport();
    /// @returns whether the plan may be given up
    [[nodiscard]] bool mayLeave();

Q_SIGNALS:
    /// For the status bar.
    void said(const QString& text);
    /// Instead of saving over what somebody else wrote.
    void reloadRequested();
    void compareRequested();
    /// The file holds the versions that git could not merge; the plan is one of them.
    void conflictFound(const QString& file);

private:
    bool write(const QString& file);
    [[nodiscard]] bool mayReplace(const QString& file);
    void openHere(const QString& file);
    void tellAboutOpened(const models::Result<void>& result, const QString& file);
    [[nodiscard]] QString suggestedFile(const QString& suffix) const;

    Document& m_document;
    SharedFile& m_shared;
    Dialogs& m_dialogs;
    QWidget* m_window;
};

} // namespace ui
