#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace models {

/// The candidates that a mistyped text may have meant, nearest first, at most `count`; none when nothing is similar.
///
///     nearest("nvidia-a10O", ids, 3)   -> "nvidia-a100", "nvidia-a10"
[[nodiscard]] std::vector<std::string> nearest(std::string_view text, std::span<const std::string> candidates, std::size_t count);

} // namespace models
