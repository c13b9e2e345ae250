#include "ui/start/recent_list.h"

#include "models/files/plan_file.h"
#include "ui/canvas/pipeline_picture.h"
#include "ui/document/recent_files.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QIcon>
#include <QKeyEvent>
#include <QPainter>
#include <QPixmap>

#include <utility>

namespace ui {
namespace {

constexpr QSize kPicture{72, 44};

} // namespace

RecentList::RecentList(models::Facts facts, QWidget* parent) : QListWidget{parent}, m_facts{std::move(facts)} {
    setObjectName(QStringLiteral("recentFiles"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    setMouseTracking(true);
    viewport()->setCursor(Qt::PointingHandCursor);
    viewport()->setAutoFillBackground(false);
    setSpacing(2);
    setIconSize(kPicture);
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
        const QString day = info.lastModified().date().toString(Qt::ISODate);
        auto* item = new QListWidgetItem{info.completeBaseName() + QLatin1Char{'\n'} + day + QLatin1Char{'\n'} + folder, this};
        item->setIcon(pictureOf(file));
        item->setData(Qt::UserRole, file);
        item->setToolTip(QDir::toNativeSeparators(file));
        item->setData(Qt::AccessibleTextRole, info.completeBaseName());
        item->setData(Qt::AccessibleDescriptionRole, QString{day + QStringLiteral(", ") + folder});
    }
    if (count() == 0) {
        auto* none = new QListWidgetItem{tr("Plans that you save or open will stand here"), this};
        none->setFlags(Qt::NoItemFlags);
        none->setForeground(color(Role::secondaryText));
    }
}

QIcon RecentList::pictureOf(const QString& file) const {
    QPixmap picture{kPicture * devicePixelRatioF()};
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(color(Role::canvas));
    const auto loaded = models::readPlan(file.toStdU16String());
    if (!loaded) return picture;
    QPainter painter{&picture};
    QRectF inner = QRectF{QPointF{}, QSizeF{kPicture}}.adjusted(3, 3, -3, -3);
    const QSizeF fitting = pipelineRect(loaded->plan).size().scaled(inner.size(), Qt::KeepAspectRatio);
    inner.moveTop(inner.top() + (inner.height() - fitting.height()) / 2);
    paintPipeline(painter, inner, loaded->plan, m_facts, nullptr, estimator::Metric::total, currentTone());
    return picture;
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
