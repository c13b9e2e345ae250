#pragma once

#include "models/core/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace models::interop {

/// The first thing that is wrong with a file. What is read after it counts for nothing, so that readers need no branches of their own; ask
/// at the end.
class Problems {
public:
    explicit Problems(std::string fileName) : m_fileName{std::move(fileName)} {}

    [[nodiscard]] const std::string& fileName() const { return m_fileName; }
    [[nodiscard]] const std::optional<Error>& first() const { return m_first; }

    /// A value that does not fit. The texts are marked for translation in context "reasons".
    /// @param place  ":12:duration" or " /measures/0/powerConsumption"
    void badValue(const std::string& place, std::string_view value, const char* why, const char* remedy);
    /// A file that cannot be used at all, why, and what could be done.
    void notUsable(const std::string& place, const char* why, const char* remedy);

private:
    std::string m_fileName;
    std::optional<Error> m_first;
};

/// What files can be imported, for the remedy of `notImportable`.
[[nodiscard]] std::string knownFormats();

} // namespace models::interop
