#pragma once

#include "models/pipeline/stage_kind.h"

#include <QIcon>
#include <QString>

class QPainter;
class QRectF;
class QColor;

/// The program's own line icons, drawn in the colour of the text around them, so that they follow the theme.
namespace ui {

/// By the file's name without extension under `resources/icons`: "actions/undo", "stages/serve_online".
[[nodiscard]] QIcon icon(const QString& name);
[[nodiscard]] QIcon icon(models::StageKind kind);

/// A square of one colour, as scenarios have it.
[[nodiscard]] QIcon swatch(const QColor& color);

/// Paints the icon as vectors.
void paintIcon(QPainter& painter, const QRectF& place, const QString& name, const QColor& color);
[[nodiscard]] QString iconName(models::StageKind kind);

} // namespace ui
