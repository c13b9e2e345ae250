#pragma once

#include <QStringList>

namespace ui {

/// "A, B, C", with the comma of the user's language.
[[nodiscard]] QString listed(const QStringList& names);

/// "A; B; C", of what is said one after the other.
[[nodiscard]] QString clauses(const QStringList& texts);

} // namespace ui
