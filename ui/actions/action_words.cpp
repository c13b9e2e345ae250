#include "ui/actions/action_words.h"

#include <QAction>
#include <QIcon>
#include <QPixmap>
#include <QRegularExpression>

namespace ui {

QString plainName(const QAction& action) { return plainName(action.text()); }

QString plainName(QString text) {
    // Languages without Latin letters write the key behind the word: "保存(&S)".
    static const QRegularExpression keyBehind{QStringLiteral("\\(&[A-Za-z0-9]\\)")};
    return text.remove(keyBehind).remove(QLatin1Char{'&'}).remove(QStringLiteral("…"));
}

QString keysText(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts()) keys.push_back(sequence.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral(", "));
}

QIcon rowIcon(const QAction& action) {
    if (!action.icon().isNull()) return action.icon();
    QPixmap empty{kRowIcon, kRowIcon};
    empty.fill(Qt::transparent);
    return QIcon{empty};
}

} // namespace ui
