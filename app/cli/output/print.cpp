#include "app/cli/output/print.h"

#include "app/cli/output/finding_text.h"
#include "app/cli/output/text_width.h"
#include "models/core/file_error.h"

#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace app {
namespace {

bool writeAll(int file, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(file, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

void say(std::string line) { writeAll(STDERR_FILENO, onOneLine(line) + "\n"); }

} // namespace

Outcome<void> print(std::string_view text) {
    // Without the signal, a reader that has gone away shows as EPIPE.
    std::signal(SIGPIPE, SIG_IGN);
    if (writeAll(STDOUT_FILENO, text) || errno == EPIPE) return {};
    return badFile(models::unwritable("standard output", {errno, std::generic_category()}).value());
}

void sayError(const models::Error& error) { say(models::englishLine(error)); }

void sayMessage(const models::Message& message, std::string_view where) { say(messageLine(message, where)); }

} // namespace app
