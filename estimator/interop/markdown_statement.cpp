#include "estimator/interop/markdown_statement.h"

#include "models/files/escaping.h"
#include "models/units/unit_text.h"

namespace estimator::interop {
namespace {

constexpr int kDigits = 6;

} // namespace

Statement::Statement(std::string_view title) : m_text{"# " + models::markdownText(title) + "\n\n"} {}

void Statement::heading(std::string_view title) { m_text += "\n## " + models::markdownText(title) + "\n\n"; }

void Statement::item(std::string_view name, std::string_view value) {
    m_text += "- **" + models::markdownText(name) + "**: " + models::markdownText(value) + "\n";
}

void Statement::item(std::string_view name, double value, std::string_view unit) {
    item(name, models::roundedText(value, kDigits) + (unit.empty() ? "" : " ") + std::string{unit});
}

void Statement::table(const std::vector<std::string>& columns) {
    std::string rule;
    m_text += "\n|";
    for (const std::string& column : columns) {
        m_text += " " + models::markdownText(column) + " |";
        rule += rule.empty() ? "| --- |" : " ---: |";
    }
    m_text += "\n" + rule + "\n";
}

void Statement::row(std::string_view name, const std::vector<double>& values) {
    m_text += "| " + models::markdownText(name) + " |";
    for (const double value : values) m_text += " " + models::roundedText(value, kDigits) + " |";
    m_text += "\n";
}

} // namespace estimator::interop
