#include "app/cli/output/style.h"

#include <cstdlib>
#include <unistd.h>

namespace app {
namespace {

std::string wrapped(std::string_view attributes, std::string_view text) {
    return "\x1b[" + std::string{attributes} + "m" + std::string{text} + "\x1b[0m";
}

std::string_view colourOf(models::Severity severity) {
    switch (severity) {
    case models::Severity::note: return "36";
    case models::Severity::warning: return "33";
    case models::Severity::error: return "31";
    }
    return "0";
}

} // namespace

Style Style::ofTerminal() {
    const char* noColour = std::getenv("NO_COLOR");
    const char* terminal = std::getenv("TERM");
    const bool isDumb = terminal == nullptr || std::string_view{terminal} == "dumb";
    return Style{isatty(STDOUT_FILENO) == 1 && !isDumb && (noColour == nullptr || *noColour == '\0')};
}

std::string Style::heading(std::string_view text) const { return m_isColoured ? wrapped("1", text) : std::string{text}; }

std::string Style::faint(std::string_view text) const { return m_isColoured ? wrapped("2", text) : std::string{text}; }

std::string Style::severity(models::Severity severity, std::string_view text) const {
    return m_isColoured ? wrapped(colourOf(severity), text) : std::string{text};
}

} // namespace app
