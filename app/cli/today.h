#pragma once

#include <string>

namespace app {

/// The day in UTC: "2026-03-01".
[[nodiscard]] std::string today();

} // namespace app
