#include "ui/text/plain_tool_tip.h"

#include <QTextDocument>

namespace ui {

QString plainToolTip(const QString& text) { return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text; }

// Qt breaks lines of rich text only.
QString wrappedToolTip(const QString& text) {
    constexpr qsizetype kLongLine = 80; // letters
    return text.size() > kLongLine ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : plainToolTip(text);
}

} // namespace ui
