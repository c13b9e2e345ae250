#include "models/files/csv_table.h"

#include "models/core/text.h"
#include "models/core/utf8.h"
#include "models/core/words.h"

#include <algorithm>
#include <optional>
#include <set>

namespace models {
namespace {

constexpr std::size_t kShownCharacters = 40;

std::string shown(std::string_view text) {
    const std::size_t end = std::min({text.size(), text.find('\n'), text.find('\r'), kShownCharacters});
    return std::string{text.substr(0, end)};
}

/// Takes rows off the front of a text.
class Reader {
public:
    Reader(std::string_view text, const std::string& name, char separator) : m_text{text}, m_name{name}, m_ends{separator, '\r', '\n'} {}

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }

    Result<CsvRow> row() {
        CsvRow row{m_line, {}};
        while (true) {
            auto cell = isQuote() ? quoted() : plain();
            if (!cell) return tl::unexpected{cell.error()};
            row.cells.push_back(*std::move(cell));
            if (isAtEnd() || endOfLine()) return row;
            ++m_at; // the separator
        }
    }

private:
    [[nodiscard]] bool isQuote() const { return !isAtEnd() && m_text[m_at] == '"'; }

    /// Whether a line ends here; steps over its end.
    bool endOfLine() {
        if (m_text[m_at] == '\r') {
            m_at += m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n' ? 2 : 1;
        } else if (m_text[m_at] == '\n') {
            ++m_at;
        } else {
            return false;
        }
        ++m_line;
        return true;
    }

    std::string plain() {
        const std::size_t end = std::min(m_text.find_first_of(m_ends, m_at), m_text.size());
        std::string cell{m_text.substr(m_at, end - m_at)};
        m_at = end;
        return cell;
    }

    Result<std::string> quoted() {
        const std::size_t begin = m_at++;
        const std::size_t line = m_line;
        std::string cell;
        while (!isAtEnd()) {
            const std::size_t quote = m_text.find('"', m_at);
            if (quote == std::string_view::npos) break;
            const std::string_view part = m_text.substr(m_at, quote - m_at);
            cell += part;
            m_line += static_cast<std::size_t>(std::ranges::count(part, '\n'));
            m_at = quote + 1;
            if (isQuote()) {
                cell += '"';
                ++m_at;
                continue;
            }
            if (isAtEnd() || m_ends.find(m_text[m_at]) != std::string::npos) return cell;
            return bad(m_line, m_text.substr(begin), FOUREM_WORDS("messages", "there is text after the closing quote"),
                       FOUREM_WORDS("messages", "two quotes for one inside a cell"));
        }
        return bad(line, m_text.substr(begin), FOUREM_WORDS("messages", "its quote is never closed"),
                   FOUREM_WORDS("messages", "a closing quote at the end of the cell"));
    }

    [[nodiscard]] tl::unexpected<Error> bad(std::size_t line, std::string_view text, const char* what, const char* remedy) const {
        return fail(Code::badValue, m_name + ":" + std::to_string(line), {shown(text), what, remedy});
    }

    std::string_view m_text;
    const std::string& m_name;
    std::string m_ends; ///< what ends a cell without quotes
    std::size_t m_at = 0;
    std::size_t m_line = 1;
};

std::string trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return std::string{text.substr(first, text.find_last_not_of(" \t") - first + 1)};
}

bool isEmptyLine(const CsvRow& row) { return row.cells.size() == 1 && trimmed(row.cells.front()).empty(); }

/// A name that stands twice.
std::optional<std::string> doubled(const std::vector<std::string>& columns) {
    std::set<std::string_view> seen;
    for (const std::string& column : columns)
        if (!column.empty() && !seen.insert(column).second) return column;
    return std::nullopt;
}

} // namespace

Result<CsvTable> csvTable(std::string_view bytes, const std::string& name, const CsvRules& rules) {
    const auto text = utf8(bytes, name);
    if (!text) return tl::unexpected{text.error()};
    const auto bad = [&](std::size_t line, std::string shownText, const char* what, const char* remedy) {
        return fail(Code::badValue, name + ":" + std::to_string(line), {std::move(shownText), what, remedy});
    };
    CsvTable table{name, {}, {}};
    Reader reader{*text, name, rules.separator};
    while (!reader.isAtEnd()) {
        auto row = reader.row();
        if (!row) return tl::unexpected{row.error()};
        if (isEmptyLine(*row)) continue;
        if (table.columns.empty()) {
            for (const std::string& cell : row->cells) table.columns.push_back(lowered(trimmed(cell)));
            if (const auto twice = doubled(table.columns))
                return bad(row->line, *twice, FOUREM_WORDS("messages", "this column stands twice in the first line"),
                           FOUREM_WORDS("messages", "each column once"));
            continue;
        }
        const bool isShort = row->cells.size() < table.columns.size();
        if (row->cells.size() > table.columns.size() || (isShort && !rules.mayBeShort))
            return bad(row->line, shown(row->cells.front()),
                       isShort ? FOUREM_WORDS("messages", "this row has fewer cells than the first line")
                               : FOUREM_WORDS("messages", "this row has more cells than the first line"),
                       FOUREM_WORDS("messages", "one cell a column, and quotes around cells with commas"));
        table.rows.push_back(*std::move(row));
    }
    return table;
}

} // namespace models
