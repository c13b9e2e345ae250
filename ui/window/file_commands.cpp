#include "ui/window/file_commands.h"

#include "models/files/conflicted_file.h"
#include "ui/document/document.h"
#include "ui/document/recent_files.h"
#include "ui/document/shared_file.h"
#include "ui/report/report_dialog.h"
#include "ui/text/words.h"
#include "ui/window/dialogs.h"
#include "ui/window/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QWidget>

namespace ui {
namespace {

QString homeFolder() {
    const QStringList recent = recentFiles();
    return recent.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                            : QFileInfo{recent.first()}.absolutePath();
}

} // namespace

FileCommands::FileCommands(Document& document, SharedFile& file, Dialogs& dialogs, QWidget* window)
    : QObject{window},
      m_document{document},
      m_shared{file},
      m_dialogs{dialogs},
      m_window{window} {}

void FileCommands::newPlan() {
    if (mayLeave()) m_document.newPlan(chosenBasis());
}

void FileCommands::open() {
    if (!mayLeave()) return;
    const QString file = m_dialogs.fileToOpen(m_window, homeFolder());
    if (!file.isEmpty()) openHere(file);
}

void FileCommands::openFile(const QString& file) {
    if (mayLeave()) openHere(file);
}

void FileCommands::openHere(const QString& file) {
    const auto conflict = models::conflictIn(file.toStdU16String());
    if (!conflict) return tellAboutOpened(m_document.open(file), file);
    if (!*conflict) return tellAboutOpened(tl::unexpected{conflict->error()}, file);
    m_document.openVersion((*conflict)->ours, file);
    rememberFile(m_document.file());
    Q_EMIT conflictFound(m_document.file());
}

void FileCommands::openExample(const QString& file) {
    if (mayLeave()) tellAboutOpened(m_document.openAsNew(file), file);
}

bool FileCommands::save() { return m_document.file().isEmpty() ? saveAs() : write(m_document.file()); }

bool FileCommands::saveAs() {
    const QString file = m_dialogs.fileToWrite(m_window, suggestedFile(QStringLiteral("fourem")), Dialogs::FileKind::plan);
    return !file.isEmpty() && write(file);
}

bool FileCommands::mayReplace(const QString& file) {
    const bool isOwn = QFileInfo{file}.absoluteFilePath() == m_document.file();
    if (!isOwn || !m_shared.isChanged()) return true;
    switch (m_dialogs.askAboutChanged(m_window, QFileInfo{file}.fileName())) {
    case Dialogs::Changed::replace: return true;
    case Dialogs::Changed::reload: Q_EMIT reloadRequested(); return false;
    case Dialogs::Changed::compare: Q_EMIT compareRequested(); return false;
    case Dialogs::Changed::cancel: return false;
    }
    return false;
}

bool FileCommands::write(const QString& file) {
    if (!mayReplace(file)) return false;
    if (const auto done = m_document.saveAs(file); !done) {
        m_dialogs.showError(m_window, tr("The plan was not saved"), fullText(done.error()));
        return false;
    }
    rememberFile(m_document.file());
    Q_EMIT said(tr("Saved %1").arg(QDir::toNativeSeparators(m_document.file())));
    return true;
}

void FileCommands::makeReport() {
    auto* dialog = new ReportDialog{m_document, m_dialogs, suggestedFile(QStringLiteral("pdf")), m_window};
    connect(dialog, &ReportDialog::said, this, &FileCommands::said);
    dialog->open();
}

bool FileCommands::mayLeave() {
    if (!m_document.isModified()) return true;
    switch (m_dialogs.askAboutUnsaved(m_window, toQt(m_document.plan()->title))) {
    case Dialogs::Unsaved::save: return save();
    case Dialogs::Unsaved::discard: return true;
    case Dialogs::Unsaved::cancel: return false;
    }
    return false;
}

void FileCommands::tellAboutOpened(const models::Result<void>& result, const QString& file) {
    if (!result) {
        m_dialogs.showError(m_window, tr("The plan cannot be opened"), fullText(result.error()));
        return;
    }
    if (!m_document.file().isEmpty()) rememberFile(m_document.file());
    QStringList lines;
    for (const models::Message& message : m_document.messages()) lines.push_back(sentence(message));
    Q_EMIT said(lines.isEmpty() ? tr("Opened %1").arg(QDir::toNativeSeparators(file)) : lines.join(QStringLiteral("; ")));
}

QString FileCommands::suggestedFile(const QString& suffix) const {
    if (const QString& file = m_document.file(); !file.isEmpty()) {
        const QFileInfo info{file};
        return info.dir().filePath(info.completeBaseName() + QLatin1Char{'.'} + suffix);
    }
    QString name = toQt(m_document.plan()->title).toLower().replace(QRegularExpression{QStringLiteral("[^\\w]+")}, QStringLiteral("-"));
    return QDir{homeFolder()}.filePath((name.isEmpty() ? QStringLiteral("plan") : name) + QLatin1Char{'.'} + suffix);
}

} // namespace ui
