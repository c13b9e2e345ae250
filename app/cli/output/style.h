#pragma once

#include "models/core/code.h"

#include <string>
#include <string_view>

namespace app {

/// Whether and how the terminal output is set off. Without colour everything is plain text.
class Style {
public:
    explicit Style(bool isColoured) : m_isColoured{isColoured} {}
    /// Coloured on a terminal, unless NO_COLOR is set (https://no-color.org).
    [[nodiscard]] static Style ofTerminal();

    [[nodiscard]] std::string heading(std::string_view text) const;
    [[nodiscard]] std::string faint(std::string_view text) const;
    [[nodiscard]] std::string severity(models::Severity severity, std::string_view text) const;

private:
    bool m_isColoured;
};

} // namespace app
