#pragma once

#include "ui/document/unsaved_work.h"
#include "ui/widgets/notice_bar.h"

#include <QObject>
#include <QString>

namespace ui {

class Dialogs;
class Document;
class Journal;
class SharedFile;
struct BaseVersion;
struct OtherVersion;

/// Working on one plan with others, and with oneself of an earlier time: comparing, merging, what changed outside, what was not saved.
class SharingCommands : public QObject {
    Q_OBJECT

public:
    SharingCommands(Document& document, SharedFile& file, Dialogs& dialogs, NoticeBar& notices, QWidget* window);

    void compareWithFile();
    /// With what the file held before it was saved last.
    void compareWithPrevious();
    /// With what somebody else wrote into the file.
    void compareWithDisk();
    /// With the other of the versions that git left in a file; they are merged with the base that git wrote down, or that is chosen.
    void compareWithConflict(const QString& file);
    /// Takes over what the file holds now, as an edit that can be undone.
    void reload();
    void showCatalogueChanges();

    /// Keeps unsaved work from now on, and offers what was left behind by a program that ended badly.
    void keepUnsavedWork(const QString& folder);

Q_SIGNALS:
    /// For the status bar.
    void said(const QString& text);

private:
    void tellAboutDisk();
    void tellAboutCatalogue();
    void offer(const UnsavedWork& work);
    void recover(const UnsavedWork& work);
    void compare(OtherVersion other, bool isOnDisk);
    void compareWith(const QString& file, bool isOnDisk);
    /// Empty when none was chosen, or it cannot be read, which is told.
    [[nodiscard]] BaseVersion chosenBase(QWidget* parent);

    Document& m_document;
    SharedFile& m_file;
    Dialogs& m_dialogs;
    NoticeBar& m_notices;
    QWidget* m_window;
    Journal* m_journal = nullptr;
};

} // namespace ui
