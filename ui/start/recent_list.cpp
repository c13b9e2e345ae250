#include "ui/start/recent_list.h"

#include "ui/document/recent_files.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>

namespace ui {

RecentList::RecentList(QWidget* parent) : QListWidget{parent} {
    setObjectName(QStringLiteral("recentFiles"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    setMouseTracking(true);
    viewport()->setCursor(Qt::PointingHandCursor);
    viewport()->setAutoFillBackground(false);
    setSpacing(2);
    connect(this, &QListWidget::itemClicked, this, &RecentList::choose);
    refresh();
}

void RecentList::refresh() {
    setAccessibleName(tr("Recent files"));
    clear();
    for (const QString& file : recentFiles()) {
        const QFileInfo info{file};
        if (!info.exists()) continue;
        const QString folder = QDir::toNativeSeparators(info.absolutePath());
        auto* item = new QListWidgetItem{info.completeBaseName() + QLatin1Char{'\n'} + folder, this};
        item->setData(Qt::UserRole, file);
        item->setToolTip(QDir::toNativeSeparators(file));
        item->setData(Qt::AccessibleTextRole, info.completeBaseName());
        item->setData(Qt::AccessibleDescriptionRole, folder);
    }
    if (count() == 0) {
        auto* none = new QListWidgetItem{tr("Plans that you save or open will stand here"), this};
        none->setFlags(Qt::NoItemFlags);
        none->setForeground(color(Role::secondaryText));
    }
}

void RecentList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) refresh();
    QListWidget::changeEvent(event);
}

void RecentList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) choose(currentItem());
    else QListWidget::keyPressEvent(event);
}

void RecentList::choose(const QListWidgetItem* item) {
    if (item == nullptr) return;
    const QString file = item->data(Qt::UserRole).toString();
    if (!file.isEmpty()) Q_EMIT chosen(file);
}

} // namespace ui
