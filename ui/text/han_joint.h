#pragma once

#include <QString>

#include <string_view>

namespace ui {

/// What stands between two pieces of a sentence that meet: in Chinese, a space between Han characters and letters or figures of other
/// scripts. Translators cannot know which of them a name begins with.
[[nodiscard]] std::string_view hanJoint(std::string_view before, std::string_view after);

/// Without blanks between Chinese characters, where a name was put into a sentence that was written for Latin ones.
[[nodiscard]] QString withoutHanGaps(QString text);

/// A sentence of a Chinese window with names and figures put into it: no blank between Chinese characters, and one where they meet letters
/// or figures of other scripts. Sentences of other languages stay as they are.
[[nodiscard]] QString withHanJoints(QString text);

} // namespace ui
