#pragma once

class QAccessibleInterface;
class QObject;
class QString;

namespace ui {

/// For `QAccessible::installFactory`: the canvas with its stages as children, each with name, value, description, state and actions.
/// Null for other objects.
[[nodiscard]] QAccessibleInterface* canvasAccessible(const QString& className, QObject* object);

} // namespace ui
