#pragma once

#include <QString>

class QAction;
class QIcon;

namespace ui {

/// The text of an action as a name: "&Save as…" is "Save as".
[[nodiscard]] QString plainName(const QAction& action);
[[nodiscard]] QString plainName(QString text);

/// All its keys as the platform writes them: "Ctrl+Shift+Z, Ctrl+Y".
[[nodiscard]] QString keysText(const QAction& action);

/// Pixels of the icons in lists of commands.
inline constexpr int kRowIcon = 16;
/// Its icon, or an empty one, so that all names of a list begin at one place and all rows are of one height.
[[nodiscard]] QIcon rowIcon(const QAction& action);

} // namespace ui
