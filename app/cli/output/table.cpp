#include "app/cli/output/table.h"

#include "app/cli/output/text_width.h"
#include "models/files/escaping.h"

#include <algorithm>

namespace app {
namespace {

std::vector<std::size_t> widthsOf(const Table& table) {
    std::vector<std::size_t> widths;
    for (const Column& column : table.columns) widths.push_back(textWidth(column.title));
    for (const auto& row : table.rows)
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], textWidth(onOneLine(row[i])));
    return widths;
}

std::string padded(const std::string& text, std::size_t width, Align align) {
    const std::string space(width - std::min(width, textWidth(text)), ' ');
    return align == Align::left ? text + space : space + text;
}

std::string textRow(const std::vector<std::string>& cells, const Table& table, const std::vector<std::size_t>& widths) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i)
        line += (i == 0 ? "" : "  ") + padded(onOneLine(cells[i]), widths[i], table.columns[i].align);
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

std::string ruleOf(const std::vector<std::size_t>& widths) {
    std::size_t columns = 2 * (widths.size() - 1);
    for (const std::size_t width : widths) columns += width;
    std::string rule;
    for (std::size_t i = 0; i < columns; ++i) rule += "─";
    return rule;
}

std::vector<std::string> titlesOf(const Table& table) {
    std::vector<std::string> titles;
    for (const Column& column : table.columns) titles.push_back(column.title);
    return titles;
}

std::string markdownRow(const std::vector<std::string>& cells, bool isStrong) {
    std::string line = "|";
    for (const std::string& cell : cells) {
        const std::string text = markdownCell(cell);
        line += isStrong && !text.empty() ? " **" + text + "** |" : " " + text + " |";
    }
    return line + "\n";
}

} // namespace

std::string textTable(const Table& table, const Style& style) {
    const auto widths = widthsOf(table);
    std::string text = style.heading(textRow(titlesOf(table), table, widths)) + "\n";
    for (const auto& row : table.rows) {
        const bool isTotal = table.endsWithTotal && &row == &table.rows.back();
        if (isTotal) text += style.faint(ruleOf(widths)) + "\n";
        const std::string line = textRow(row, table, widths);
        text += (isTotal ? style.heading(line) : line) + "\n";
    }
    return text;
}

std::string markdownCell(std::string_view text) { return models::markdownText(onOneLine(text)); }

std::string markdownTable(const Table& table) {
    std::string text = markdownRow(titlesOf(table), false) + "|";
    for (const Column& column : table.columns) text += column.align == Align::left ? " --- |" : " ---: |";
    text += "\n";
    for (const auto& row : table.rows) text += markdownRow(row, table.endsWithTotal && &row == &table.rows.back());
    return text;
}

} // namespace app
