#pragma once

#include <optional>
#include <string_view>

namespace models {

/// What the languages that windows and documents exist in are called, for help and messages.
inline constexpr std::string_view kLanguages = "en, zh_CN";

/// The one of them that is meant, "en" or "zh_CN", however it is written: "zh", "zh-CN", "zh_Hans", "EN", "en_US.UTF-8".
[[nodiscard]] std::optional<std::string_view> languageOf(std::string_view code);

} // namespace models
