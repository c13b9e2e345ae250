#pragma once

#include <QPointF>
#include <QString>

#include <optional>

/// Which part of a plan was looked at last: kept in the user's settings, never in the file.
namespace ui {

struct RememberedView {
    QPointF centre;
    double zoom = 1.0;
};

/// Does nothing for a plan that has no file yet.
void rememberView(const QString& file, const RememberedView& view);
/// The plan is shown as a whole the next time.
void forgetView(const QString& file);
[[nodiscard]] std::optional<RememberedView> rememberedView(const QString& file);

} // namespace ui
