#include "ui/canvas/view_memory.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QStringList>

namespace ui {
namespace {

constexpr qsizetype kMostFiles = 100;

QString orderKey() { return QStringLiteral("views/order"); }

/// Slashes in a path would make groups.
QString nameOf(const QString& file) {
    return QString::fromLatin1(QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha1).toHex().left(16));
}

QString keyOf(const QString& name) { return QStringLiteral("views/") + name; }

} // namespace

void rememberView(const QString& file, const RememberedView& view) {
    if (file.isEmpty()) return;
    QSettings settings;
    const QString name = nameOf(file);
    settings.setValue(keyOf(name), QVariantList{view.centre.x(), view.centre.y(), view.zoom});
    QStringList order = settings.value(orderKey()).toStringList();
    if (!order.isEmpty() && order.last() == name) return;
    order.removeAll(name);
    order.push_back(name);
    while (order.size() > kMostFiles) settings.remove(keyOf(order.takeFirst()));
    settings.setValue(orderKey(), order);
}

void forgetView(const QString& file) {
    if (file.isEmpty()) return;
    QSettings settings;
    const QString name = nameOf(file);
    QStringList order = settings.value(orderKey()).toStringList();
    settings.remove(keyOf(name));
    if (order.removeAll(name) > 0) settings.setValue(orderKey(), order);
}

std::optional<RememberedView> rememberedView(const QString& file) {
    if (file.isEmpty()) return std::nullopt;
    const QVariantList kept = QSettings{}.value(keyOf(nameOf(file))).toList();
    if (kept.size() != 3 || kept[2].toDouble() <= 0.0) return std::nullopt;
    return RememberedView{{kept[0].toDouble(), kept[1].toDouble()}, kept[2].toDouble()};
}

} // namespace ui
