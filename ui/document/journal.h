#pragma once

#include "models/core/result.h"
#include "ui/document/unsaved_work.h"

#include <QLockFile>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace ui {

class Document;
class SharedFile;

/// Keeps what is not saved yet in a file outside the user's own, so that a killed program or a power cut loses no more than the last
/// moment. Written beside the window; gone as soon as the plan is saved or given up.
class Journal : public QObject {
    Q_OBJECT

public:
    /// @param folder  is made when it is first needed
    Journal(Document& document, const SharedFile& file, const QString& folder, QObject* parent);
    ~Journal() override;

    /// The work was opened again: its journal goes once the changes stand in this one.
    void takeOver(const QString& journal);
    /// Waits until what is known now is written.
    void flush();

Q_SIGNALS:
    /// Changes cannot be kept; once until it works again.
    void failed(const models::Error& error);

private:
    void follow();
    void write();
    void written(const models::Result<void>& result);
    void clear();
    [[nodiscard]] bool ensureFile();

    Document& m_document;
    const SharedFile& m_shared;
    QString m_folder;
    QString m_file; ///< empty until there is something to keep
    std::unique_ptr<QLockFile> m_lock;
    QStringList m_takenOver;
    QTimer m_pause; ///< so that turning a wheel does not write for each step
    QThreadPool m_writer;
    bool m_hasFailed = false;
};

} // namespace ui
