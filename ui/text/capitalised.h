#pragma once

#include <QString>

namespace ui {

/// As words begin a sentence or a name.
[[nodiscard]] inline QString capitalised(QString words) {
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

} // namespace ui
