#pragma once

namespace app {

/// The program `fourem`: reads the arguments, runs the command they name, and gives the exit code. Never throws.
[[nodiscard]] int runProgram(int argc, const char* const* argv) noexcept;

} // namespace app
