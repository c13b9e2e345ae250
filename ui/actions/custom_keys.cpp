#include "ui/actions/custom_keys.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace ui {
namespace {

constexpr std::array kReserved{Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape,
                               Qt::Key_Left, Qt::Key_Right,   Qt::Key_Up,     Qt::Key_Down,  Qt::Key_Space};

QString settingsKey(const QString& command) { return QStringLiteral("keys/") + command; }

} // namespace

std::optional<QList<QKeySequence>> customKeys(const QString& command) {
    const QVariant kept = QSettings{}.value(settingsKey(command));
    if (!kept.isValid()) return std::nullopt;
    return QKeySequence::listFromString(kept.toString(), QKeySequence::PortableText);
}

void keepCustomKeys(const QString& command, const QList<QKeySequence>& keys) {
    QSettings{}.setValue(settingsKey(command), QKeySequence::listToString(keys, QKeySequence::PortableText));
}

void forgetCustomKeys(const QString& command) { QSettings{}.remove(settingsKey(command)); }

bool isReserved(const QKeySequence& keys) {
    if (keys.isEmpty()) return false;
    const QKeyCombination first = keys[0];
    const auto commandKeys = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return (first.keyboardModifiers() & commandKeys) == Qt::NoModifier && std::ranges::find(kReserved, first.key()) != kReserved.end();
}

bool isHeld(const QKeySequence& keys) { return keys == QKeySequence{kGhostKey}; }

} // namespace ui
