#pragma once

#include <span>
#include <string_view>

namespace estimator {

/// The names of inputs that `E_DOMAIN` messages quote, marked for translation in context "formulas".
[[nodiscard]] std::span<const std::string_view> inputNames();

} // namespace estimator
