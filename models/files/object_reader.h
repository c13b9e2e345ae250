#pragma once

#include "models/core/result.h"
#include "models/pipeline/plan.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <set>
#include <string>
#include <string_view>

/// Reading typed members of JSON objects. The first problem is kept and everything after it reads as empty, so that readers need no
/// branches of their own; ask `ReadProblems` at the end. Internal to `models/files`.
namespace models::files {

class ReadProblems {
public:
    explicit ReadProblems(std::string_view fileName) : m_fileName{fileName} {}
    /// @param pointer  JSON pointer of the culprit
    void report(Code code, const std::string& pointer, std::vector<Argument> arguments);
    /// "must be a number" and the like.
    void reportType(const std::string& pointer, std::string_view expected);
    [[nodiscard]] const std::optional<Error>& first() const { return m_first; }

private:
    std::string m_fileName;
    std::optional<Error> m_first;
};

/// One JSON object: hands out its members by name and keeps those that nobody asked for.
class ObjectReader {
public:
    ObjectReader(ReadProblems& problems, const nlohmann::json& value, std::string pointer);

    /// Null when absent.
    [[nodiscard]] const nlohmann::json* member(std::string_view key);
    [[nodiscard]] std::string text(std::string_view key);         ///< empty when absent
    [[nodiscard]] std::string requiredText(std::string_view key); ///< a problem when absent
    [[nodiscard]] std::string requiredId(std::string_view key);   ///< as text, and able to be an id
    [[nodiscard]] bool flag(std::string_view key);                ///< false when absent
    [[nodiscard]] double number(std::string_view key);            ///< 0 when absent
    [[nodiscard]] double requiredNumber(std::string_view key);
    [[nodiscard]] std::string pointerTo(std::string_view key) const;

    /// Calls `use(element, pointer)` for each element of an array; absent counts as empty.
    template <class Use>
    void eachElement(std::string_view key, Use use);
    /// Calls `use(key, value, pointer)` for each member of this object; all count as asked for.
    template <class Use>
    void eachMember(Use use);

    /// Moves what nobody asked for into `extra`, each key behind `prefix`.
    void keepRest(Extra& extra, const std::string& prefix = {}) const;

private:
    ReadProblems& m_problems;
    const nlohmann::json& m_object;
    std::string m_pointer;
    std::set<std::string, std::less<>> m_known;
};

/// Puts kept members back where they came from, unless something stands there by now.
void restoreExtra(nlohmann::json& object, const Extra& extra);

} // namespace models::files
