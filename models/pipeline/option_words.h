#pragma once

#include <string_view>

namespace models {

/// How people read an option: "life-cycle, consumption" for "lifecycle-consumption", marked for translation in context "options". Formats
/// such as "fp8" are their own word, and so is what is no option.
[[nodiscard]] std::string_view optionWords(std::string_view option);

} // namespace models
