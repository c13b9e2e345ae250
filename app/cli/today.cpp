#include "app/cli/today.h"

#include <fmt/chrono.h>

#include <chrono>

namespace app {

std::string today() {
    return fmt::format("{:%Y-%m-%d}", fmt::gmtime(std::chrono::system_clock::to_time_t(std::chrono::system_clock::now())));
}

} // namespace app
