#pragma once

#include <QStringView>

#include <optional>

namespace ui {

/// How well the letters of `query` are found in `text`, in their order but not necessarily side by side: "ads" in "Add stage". Higher
/// is better; letters that begin words or follow each other count more. None when they are not found. Blanks in `query` and upper or
/// lower case do not matter.
[[nodiscard]] std::optional<int> fuzzyScore(QStringView query, QStringView text);

} // namespace ui
