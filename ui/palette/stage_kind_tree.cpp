#include "ui/palette/stage_kind_tree.h"

#include "ui/text/words.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QDrag>
#include <QEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

#include <map>

namespace ui {
namespace {

constexpr int kKindRole = Qt::UserRole + 1;
constexpr int kSearchRole = Qt::UserRole + 2;
constexpr QSizeF kDragSize{32, 32};
constexpr QPoint kDragHotSpot{-12, -12}; ///< the pointer stays beside the picture
constexpr double kDragOpacity = 0.75;

QString mimeType() { return QStringLiteral("application/x-fourem-stage-kind"); }

class StageKindModel : public QStandardItemModel {
public:
    using QStandardItemModel::QStandardItemModel;
    [[nodiscard]] QStringList mimeTypes() const override { return {mimeType()}; }
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override {
        if (indexes.isEmpty()) return nullptr;
        const auto kind = models::stageKind(toStd(indexes.first().data(kKindRole).toString()));
        return kind ? stageKindMime(*kind) : nullptr;
    }
};

QStandardItem* groupItem(const QString& title) {
    auto* item = new QStandardItem{title};
    item->setFlags(Qt::ItemIsEnabled);
    QFont font = item->font();
    font.setBold(true);
    item->setFont(font);
    return item;
}

QStandardItem* kindItem(const models::StageKindInfo& info) {
    auto* item = new QStandardItem{icon(info.kind), label(info.kind)};
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
    item->setToolTip(help(info.kind));
    item->setData(help(info.kind), Qt::AccessibleDescriptionRole);
    item->setData(toQt(info.key), kKindRole);
    item->setData(label(info.kind) + QLatin1Char{' '} + help(info.kind) + QLatin1Char{' '} + toQt(info.key), kSearchRole);
    return item;
}

} // namespace

StageKindTree::StageKindTree(QWidget* parent)
    : QTreeView{parent},
      m_model{new StageKindModel{this}},
      m_filter{new QSortFilterProxyModel{this}} {
    m_filter->setSourceModel(m_model);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setFilterRole(kSearchRole);
    setModel(m_filter);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(12);
    setExpandsOnDoubleClick(false);
    setUniformRowHeights(true);
    setIconSize({20, 20});
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(this, &QAbstractItemView::doubleClicked, this, &StageKindTree::choose);
    fill();
}

void StageKindTree::fill() {
    m_model->clear();
    if (!m_suggestions.empty()) {
        QStandardItem* group = groupItem(tr("Usually here"));
        for (const models::StageKind kind : m_suggestions) group->appendRow(kindItem(models::info(kind)));
        m_model->appendRow(group);
    }
    std::map<models::Phase, QStandardItem*> groups;
    for (const models::StageKindInfo& info : models::allStageKinds()) {
        QStandardItem*& group = groups[info.phase];
        if (group == nullptr) {
            group = groupItem(label(info.phase));
            m_model->appendRow(group);
        }
        group->appendRow(kindItem(info));
    }
    expandAll();
}

void StageKindTree::setSuggestions(std::vector<models::StageKind> kinds) {
    m_suggestions = std::move(kinds);
    fill();
    selectFirst();
}

void StageKindTree::setFilter(const QString& text) {
    m_filter->setFilterFixedString(text);
    expandAll();
    selectFirst();
}

void StageKindTree::selectFirst() {
    const QModelIndex group = m_filter->index(0, 0);
    setCurrentIndex(m_filter->index(0, 0, group));
}

std::optional<models::StageKind> StageKindTree::current() const {
    return models::stageKind(toStd(currentIndex().data(kKindRole).toString()));
}

void StageKindTree::step(int rows) {
    QModelIndex next = rows > 0 ? indexBelow(currentIndex()) : indexAbove(currentIndex());
    if (next.isValid() && !next.flags().testFlag(Qt::ItemIsSelectable)) next = rows > 0 ? indexBelow(next) : indexAbove(next);
    if (next.isValid()) setCurrentIndex(next);
}

void StageKindTree::choose(const QModelIndex& index) {
    const auto kind = models::stageKind(toStd(index.data(kKindRole).toString()));
    if (kind) Q_EMIT chosen(*kind);
}

void StageKindTree::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) fill();
    QTreeView::changeEvent(event);
}

void StageKindTree::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) choose(currentIndex());
    else QTreeView::keyPressEvent(event);
}

void StageKindTree::startDrag(Qt::DropActions actions) {
    const auto kind = current();
    if (!kind) return;
    auto* drag = new QDrag{this};
    drag->setMimeData(stageKindMime(*kind));
    drag->setPixmap(dragPicture(*kind, devicePixelRatioF()));
    drag->setHotSpot(kDragHotSpot);
    drag->exec(actions, Qt::CopyAction);
}

QPixmap dragPicture(models::StageKind kind, double pixelRatio) {
    QPixmap picture{(kDragSize * pixelRatio).toSize()};
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter{&picture};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(kDragOpacity);
    painter.setPen(color(Role::accent));
    painter.setBrush(color(Role::node));
    painter.drawRoundedRect(QRectF{QPointF{}, kDragSize}.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    paintIcon(painter, QRectF{QPointF{}, kDragSize}.adjusted(6, 6, -6, -6), iconName(kind), color(Role::text));
    return picture;
}

QMimeData* stageKindMime(models::StageKind kind) {
    auto* data = new QMimeData;
    data->setData(mimeType(), QByteArray::fromStdString(std::string{models::info(kind).key}));
    return data;
}

std::optional<models::StageKind> stageKind(const QMimeData& data) { return models::stageKind(data.data(mimeType()).toStdString()); }

} // namespace ui
