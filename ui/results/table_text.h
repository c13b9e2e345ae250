#pragma once

#include <QAbstractItemModel>
#include <QString>

/// A table as text for other programs: CSV with all digits, in one unit, where the model has them under `kRawRole`; Markdown and LaTeX,
/// which people read, with the words, units and digits that are shown.
namespace ui {

/// Numbers as the core writes them; a model that has figures gives them under this role, with the unit in the header.
inline constexpr int kRawRole = Qt::UserRole + 1;

[[nodiscard]] QString csv(const QAbstractItemModel& model);
[[nodiscard]] QString markdownTable(const QAbstractItemModel& model);
/// A `tabular` with the lines of the package booktabs.
[[nodiscard]] QString latexTable(const QAbstractItemModel& model);

} // namespace ui
