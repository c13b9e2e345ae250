#include "ui/document/journal.h"

#include "models/core/words.h"
#include "models/files/atomic_file.h"
#include "ui/document/document.h"
#include "ui/document/shared_file.h"
#include "ui/text/words.h"

#include <QDir>
#include <QFile>
#include <QUuid>

namespace ui {
namespace {

constexpr int kPauseMilliseconds = 300;

} // namespace

Journal::Journal(Document& document, const SharedFile& file, const QString& folder, QObject* parent)
    : QObject{parent},
      m_document{document},
      m_shared{file},
      m_folder{folder} {
    m_writer.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &Journal::write);
    connect(&m_document, &Document::planChanged, this, &Journal::follow);
    connect(&m_document, &Document::modifiedChanged, this, &Journal::follow);
    connect(&m_document, &Document::fileChanged, this, &Journal::follow);
}

// Only a proper end comes here: what is not saved by now was given up.
Journal::~Journal() { clear(); }

void Journal::takeOver(const QString& journal) { m_takenOver.push_back(journal); }

void Journal::follow() {
    if (!m_document.isModified()) clear();
    else if (!m_pause.isActive()) m_pause.start();
}

void Journal::flush() {
    if (m_pause.isActive()) write();
    m_writer.waitForDone();
}

bool Journal::ensureFile() {
    if (m_lock != nullptr) return true;
    const QString file = QDir{m_folder}.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".journal"));
    if (!QDir{}.mkpath(m_folder)) return false;
    // Plans may be confidential.
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto lock = std::make_unique<QLockFile>(file + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    if (!lock->tryLock()) return false;
    m_lock = std::move(lock);
    m_file = file;
    return true;
}

void Journal::write() {
    m_pause.stop();
    if (!m_document.isModified()) return;
    if (!ensureFile()) {
        written(models::fail(models::Code::unwritableFile, toStd(m_folder),
                             {FOUREM_WORDS("reasons", "the folder for unsaved work cannot be used"),
                              FOUREM_WORDS("reasons", "check the folder, its permissions and the free space")}));
        return;
    }
    const UnsavedWork work{m_file, m_document.file(), m_shared.known(), m_document.plan(), {}};
    m_writer.start([this, work] {
        const QByteArray text = journalText(work);
        const auto result = models::writeAtomically(toStd(work.journal), {text.constData(), static_cast<std::size_t>(text.size())});
        // Cleared in the meantime, the outcome is that of another plan.
        const auto tell = [this, result, journal = work.journal] {
            if (journal == m_file) written(result);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void Journal::written(const models::Result<void>& result) {
    if (!result) {
        if (!m_hasFailed) Q_EMIT failed(result.error());
        m_hasFailed = true;
        return;
    }
    m_hasFailed = false;
    for (const QString& journal : std::exchange(m_takenOver, {})) QFile::remove(journal);
}

void Journal::clear() {
    m_pause.stop();
    m_writer.waitForDone();
    if (!m_file.isEmpty()) QFile::remove(m_file);
    // What was opened again and is saved or given up by now needs no journal either.
    for (const QString& journal : std::exchange(m_takenOver, {})) QFile::remove(journal);
    m_lock.reset();
    m_file.clear();
}

} // namespace ui
