#include "ui/sharing/sharing_commands.h"

#include "models/files/atomic_file.h"
#include "models/files/conflicted_file.h"
#include "models/files/plan_file.h"
#include "models/versions/lock_changes.h"
#include "ui/document/document.h"
#include "ui/document/journal.h"
#include "ui/document/shared_file.h"
#include "ui/sharing/catalogue_changes_dialog.h"
#include "ui/sharing/compare_dialog.h"
#include "ui/text/words.h"
#include "ui/window/dialogs.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QUndoStack>
#include <QWidget>

namespace ui {
namespace {

QString diskTopic() { return QStringLiteral("changedOnDisk"); }
QString catalogueTopic() { return QStringLiteral("newerCatalogue"); }

} // namespace

SharingCommands::SharingCommands(Document& document, SharedFile& file, Dialogs& dialogs, NoticeBar& notices, QWidget* window)
    : QObject{window},
      m_document{document},
      m_file{file},
      m_dialogs{dialogs},
      m_notices{notices},
      m_window{window} {
    connect(&m_file, &SharedFile::changed, this, &SharingCommands::tellAboutDisk);
    connect(&m_document, &Document::fileChanged, this, [this] {
        m_notices.remove(diskTopic());
        tellAboutCatalogue();
    });
}

void SharingCommands::compareWithFile() {
    const QString file = m_dialogs.fileToOpen(m_window, QFileInfo{m_document.file()}.absolutePath());
    if (!file.isEmpty()) compareWith(file, false);
}

void SharingCommands::compareWithPrevious() {
    const QString previous = QString::fromStdU16String(models::previousVersion(m_document.file().toStdU16String()).u16string());
    if (!m_document.file().isEmpty() && QFileInfo::exists(previous)) compareWith(previous, false);
    else Q_EMIT said(tr("There is no previous version of this plan"));
}

void SharingCommands::compareWithDisk() { compareWith(m_document.file(), true); }

void SharingCommands::compareWithConflict(const QString& file) {
    const auto conflict = models::conflictIn(file.toStdU16String());
    if (!conflict || !*conflict) return compareWith(file, false);
    //: a file; the version of it that another branch of git has
    OtherVersion other{tr("%1, theirs").arg(QFileInfo{file}.fileName()), std::make_shared<const models::Plan>((*conflict)->theirs), {}};
    if ((*conflict)->base) other.base = {tr("written down by git"), std::make_shared<const models::Plan>(*(*conflict)->base)};
    compare(std::move(other), false);
}

BaseVersion SharingCommands::chosenBase(QWidget* parent) {
    const QString file = m_dialogs.fileToOpen(parent, QFileInfo{m_document.file()}.absolutePath());
    if (file.isEmpty()) return {};
    auto loaded = models::readPlan(file.toStdU16String());
    if (loaded) return {QFileInfo{file}.fileName(), std::make_shared<const models::Plan>(std::move(loaded->plan))};
    m_dialogs.showError(parent, tr("The plan cannot be compared"), fullText(loaded.error()));
    return {};
}

void SharingCommands::compareWith(const QString& file, bool isOnDisk) {
    if (const auto conflict = models::conflictIn(file.toStdU16String()); conflict && *conflict) return compareWithConflict(file);
    auto loaded = models::readPlan(file.toStdU16String());
    if (!loaded) {
        m_dialogs.showError(m_window, tr("The plan cannot be compared"), fullText(loaded.error()));
        return;
    }
    OtherVersion other{QFileInfo{file}.fileName(),
                       std::make_shared<const models::Plan>(std::move(loaded->plan)),
                       {tr("as it was opened or saved here"), isOnDisk ? m_file.knownPlan() : nullptr}};
    compare(std::move(other), isOnDisk);
}

void SharingCommands::compare(OtherVersion other, bool isOnDisk) {
    auto* dialog = new CompareDialog{m_document, std::move(other), [this](QWidget* parent) { return chosenBase(parent); }, m_window};
    // What the other wrote is part of the plan now: saving may replace it.
    if (isOnDisk) connect(dialog, &CompareDialog::merged, &m_file, &SharedFile::acknowledge);
    dialog->open();
}

void SharingCommands::reload() {
    auto loaded = models::readPlan(m_document.file().toStdU16String());
    const auto done =
        loaded ? m_document.apply(models::ReplacePlan{std::move(loaded->plan)}) : models::Result<void>{tl::unexpect, loaded.error()};
    if (!done) {
        m_dialogs.showError(m_window, tr("The plan cannot be opened"), fullText(done.error()));
        return;
    }
    m_document.history().setClean();
    m_file.acknowledge();
}

void SharingCommands::showCatalogueChanges() { (new CatalogueChangesDialog{m_document, m_window})->open(); }

void SharingCommands::tellAboutDisk() {
    m_notices.put({diskTopic(),
                   [this] {
                       //: a file
                       return tr("%1 was changed by somebody else.").arg(QFileInfo{m_document.file()}.fileName());
                   },
                   {{QStringLiteral("reloadFile"), [] { return tr("Reload"); }, [this] { reload(); }},
                    {QStringLiteral("compareFile"), [] { return tr("Compare…"); }, [this] { compareWithDisk(); }},
                    {QStringLiteral("keepMine"), [] { return tr("Keep mine"); }, [] {}}}});
}

// A plan whose lock tells the same as this catalogue names this one from the next save on.
void SharingCommands::tellAboutCatalogue() {
    m_notices.remove(catalogueTopic());
    const models::Lock* lock = m_document.plan()->lock.get();
    if (lock == nullptr || lock->catalogueVersion == m_document.catalogue()->version()) return;
    int different = 0;
    int gone = 0;
    const auto count = [&](const auto& changes) {
        for (const auto& change : changes) ++(change.now ? different : gone);
    };
    count(models::lockChanges(*m_document.plan(), m_document.catalogue()));
    count(models::lockTextChanges(*m_document.plan(), m_document.catalogue()));
    if (different + gone == 0) return;
    m_notices.put({catalogueTopic(),
                   [different, gone] {
                       const QString changed =
                           tr("The catalogue tells %n value(s) differently than when this plan was estimated.", nullptr, different);
                       if (gone == 0) return changed;
                       const QString lost = tr("The catalogue has %n value(s) of this plan no more; the plan keeps them.", nullptr, gone);
                       return different == 0 ? lost : changed + QLatin1Char{' '} + lost;
                   },
                   {{QStringLiteral("catalogueChangesOf"), [] { return tr("What changed…"); }, [this] { showCatalogueChanges(); }},
                    {QStringLiteral("keepFigures"), [] { return tr("Keep the figures"); }, [] {}}}});
}

void SharingCommands::keepUnsavedWork(const QString& folder) {
    for (const UnsavedWork& work : unsavedWork(folder)) offer(work);
    m_journal = new Journal{m_document, m_file, folder, this};
    connect(m_journal, &Journal::failed, this,
            [this](const models::Error& error) { Q_EMIT said(tr("Unsaved changes are not kept: %1").arg(fullText(error))); });
}

void SharingCommands::offer(const UnsavedWork& work) {
    const QString topic = work.journal;
    if (work.plan == nullptr) {
        m_notices.put({topic,
                       [work] { return tr("Unsaved changes were found that cannot be read: %1").arg(work.journal); },
                       {{QStringLiteral("discardWork"), [] { return tr("Discard"); }, [work] { QFile::remove(work.journal); }}}});
        return;
    }
    const auto text = [work] {
        const QString title = toQt(work.plan->title);
        const QString time = work.time.toString(QStringLiteral("yyyy-MM-dd hh:mm"));
        //: title of a plan, time
        if (work.file.isEmpty()) return tr("Unsaved changes of \"%1\" were found, of %2.").arg(title, time);
        //: title of a plan, its file, time
        return tr("Unsaved changes of \"%1\" (%2) were found, of %3.").arg(title, QFileInfo{work.file}.fileName(), time);
    };
    m_notices.put({topic,
                   text,
                   {{QStringLiteral("recoverWork"), [] { return tr("Open them"); }, [this, work] { recover(work); }},
                    {QStringLiteral("discardWork"), [] { return tr("Discard"); }, [work] { QFile::remove(work.journal); }},
                    {QStringLiteral("laterWork"), [] { return tr("Later"); }, [] {}}}});
}

void SharingCommands::recover(const UnsavedWork& work) {
    if (m_document.isModified()) {
        // Two plans cannot be open at once: this one stays until it is saved.
        offer(work);
        Q_EMIT said(tr("Save this plan first, or open the changes in another window"));
        return;
    }
    if (work.file.isEmpty() || !m_document.open(work.file)) m_document.newPlan();
    if (!m_document.file().isEmpty()) m_file.setKnown(work.base);
    static_cast<void>(m_document.apply(models::ReplacePlan{*work.plan}));
    m_journal->takeOver(work.journal);
    m_file.look();
}

} // namespace ui
