#pragma once

#include <QString>

class QAction;

namespace ui {

/// The text of an action as a name: "&Save as…" is "Save as".
[[nodiscard]] QString plainName(const QAction& action);

/// All its keys as the platform writes them: "Ctrl+Shift+Z, Ctrl+Y".
[[nodiscard]] QString keysText(const QAction& action);

} // namespace ui
