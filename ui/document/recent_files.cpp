#include "ui/document/recent_files.h"

#include <QSettings>

namespace ui {
namespace {

constexpr qsizetype kMost = 10;

QString settingsKey() { return QStringLiteral("files/recent"); }

} // namespace

QStringList recentFiles() { return QSettings{}.value(settingsKey()).toStringList(); }

void rememberFile(const QString& file) {
    QStringList files = recentFiles();
    files.removeAll(file);
    files.prepend(file);
    QSettings{}.setValue(settingsKey(), files.mid(0, kMost));
}

void forgetFiles() { QSettings{}.remove(settingsKey()); }

} // namespace ui
