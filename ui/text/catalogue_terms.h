#pragma once

#include <QString>

#include <string_view>

namespace ui {

/// A text of a catalogue entry in words: "speech recognition" for the task "asr". Names of makers, families and licences are their own
/// words.
[[nodiscard]] QString catalogueTerm(std::string_view key, std::string_view text);

} // namespace ui
