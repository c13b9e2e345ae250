#pragma once

#include "app/cli/outcome.h"

#include <cstddef>
#include <string>
#include <vector>

namespace app {

/// How messages call a pipe of the shell, such as that of `<(...)`, whose path tells nobody anything.
inline constexpr const char* kPipe = "pipe";

/// What a command reads.
struct Input {
    std::string name; ///< for messages: the file as it was named, "standard input" or "pipe"
    std::string kept; ///< what a plan may keep of it: the file without its folder
    std::string text;
};

/// A file, a pipe such as that of `<(...)`, or "-" for the standard input; folders and devices are refused.
/// @param most  bytes
[[nodiscard]] Outcome<Input> readInput(const std::string& file, std::size_t most);

/// The standard input ends once it was read: an argument may name it once.
[[nodiscard]] Outcome<void> checkStandardInput(const std::vector<std::string>& files);

} // namespace app
