#include "app/cli/input_file.h"

#include "models/core/file_error.h"
#include "models/files/atomic_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <system_error>
#include <unistd.h>

namespace app {
namespace {

namespace fs = std::filesystem;

constexpr const char* kStandardInput = "standard input";

std::error_code lastError() { return {errno, std::generic_category()}; }

/// All that comes until the other end closes.
Outcome<std::string> readStream(int descriptor, const std::string& name, std::size_t most) {
    std::string text;
    std::array<char, 65536> part;
    while (true) {
        const ssize_t count = ::read(descriptor, part.data(), part.size());
        if (count == 0) return text;
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return badFile(models::unreadable(name, lastError()).value());
        text.append(part.data(), static_cast<std::size_t>(count));
        if (text.size() > most) return badFile(models::tooLarge(name, most).value());
    }
}

/// Pipes, and the standard input by its name when it is a terminal.
bool isStream(const std::string& file) {
    std::error_code failed;
    const fs::file_status status = fs::status(file, failed);
    return fs::is_fifo(status) || (fs::is_character_file(status) && fs::equivalent(file, "/dev/stdin", failed) && ::isatty(STDIN_FILENO));
}

std::string streamName(const std::string& file) {
    const bool isOfShell = file.starts_with("/dev/fd/") || file.starts_with("/proc/self/fd/");
    return isOfShell ? kPipe : file;
}

Outcome<std::string> readNamed(const std::string& file, std::size_t most) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return badFile(models::unreadable(file, lastError()).value());
    auto text = readStream(descriptor, streamName(file), most);
    ::close(descriptor);
    return text;
}

} // namespace

Outcome<Input> readInput(const std::string& file, std::size_t most) {
    if (file == "-")
        return readStream(STDIN_FILENO, kStandardInput, most).map([](std::string&& text) {
            return Input{kStandardInput, kStandardInput, std::move(text)};
        });
    if (isStream(file))
        return readNamed(file, most).map([&file](std::string&& text) { return Input{streamName(file), kPipe, std::move(text)}; });
    auto text = models::readBytes(file, most);
    if (!text) return badFile(text.error());
    return Input{file, fs::path{file}.filename().string(), *std::move(text)};
}

Outcome<void> checkStandardInput(const std::vector<std::string>& files) {
    if (std::ranges::count(files, "-") < 2) return {};
    return badUsage(models::Error{models::Code::usage, "-", {"the standard input can be read once"}});
}

} // namespace app
