#include "ui/document/unsaved_work.h"

#include "models/files/plan_file.h"
#include "ui/text/words.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QStandardPaths>

namespace ui {
namespace {

UnsavedWork readJournal(const QFileInfo& info) {
    UnsavedWork work{info.absoluteFilePath(), {}, {}, nullptr, info.lastModified()};
    QFile file{work.journal};
    if (!file.open(QIODevice::ReadOnly)) return work;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    work.file = object[QStringLiteral("file")].toString();
    if (object.contains(QStringLiteral("base"))) work.base = toStd(object[QStringLiteral("base")].toString());
    auto loaded = models::planFromText(toStd(object[QStringLiteral("plan")].toString()), toStd(work.journal));
    if (loaded) work.plan = std::make_shared<const models::Plan>(std::move(loaded->plan));
    return work;
}

/// A program that was killed leaves its lock behind, but does not run any more.
bool isAbandoned(const QString& journal) {
    QLockFile lock{journal + QStringLiteral(".lock")};
    lock.setStaleLockTime(0);
    return lock.tryLock();
}

} // namespace

QByteArray journalText(const UnsavedWork& work) {
    QJsonObject object{{QStringLiteral("file"), work.file}, {QStringLiteral("plan"), toQt(models::planToText(*work.plan))}};
    if (work.base) object[QStringLiteral("base")] = toQt(*work.base);
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

std::vector<UnsavedWork> unsavedWork(const QString& folder) {
    std::vector<UnsavedWork> found;
    const QDir directory{folder};
    for (const QFileInfo& info : directory.entryInfoList({QStringLiteral("*.journal")}, QDir::Files, QDir::Time))
        if (isAbandoned(info.absoluteFilePath())) found.push_back(readJournal(info));
    return found;
}

QString recoveryFolder() {
    return QDir{QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)}.filePath(QStringLiteral("recovery"));
}

} // namespace ui
