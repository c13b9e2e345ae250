#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace estimator::interop {

/// A page of named values and one table, as Markdown. Texts are escaped.
class Statement {
public:
    explicit Statement(std::string_view title);
    void heading(std::string_view title);
    void item(std::string_view name, std::string_view value);
    void item(std::string_view name, double value, std::string_view unit);
    /// Begins a table.
    void table(const std::vector<std::string>& columns);
    void row(std::string_view name, const std::vector<double>& values);
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

} // namespace estimator::interop
