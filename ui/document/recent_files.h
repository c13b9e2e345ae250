#pragma once

#include <QString>
#include <QStringList>

/// The files that were opened or saved last, newest first, kept in the user's settings.
namespace ui {

[[nodiscard]] QStringList recentFiles();
void rememberFile(const QString& file);
void forgetFiles();

} // namespace ui
