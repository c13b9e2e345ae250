#include "estimator/report/markdown_writer.h"

#include "models/files/escaping.h"

#include <algorithm>
#include <string_view>

namespace estimator {
namespace {

/// The longest row of backticks within decides how many have to stand around.
std::string codeFence(const std::vector<std::string>& lines) {
    std::size_t longest = 2;
    for (const std::string& line : lines) {
        std::size_t run = 0;
        for (const char c : line) {
            run = c == '`' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
    }
    return std::string(longest + 1, '`');
}

class MarkdownWriter {
public:
    explicit MarkdownWriter(const Voice& voice) : m_voice{voice} {}

    std::string write(const Outline& outline) {
        writeCover(outline.cover);
        for (const Section& section : outline.sections) {
            m_text += "## " + say(phrase(info(section.part).title)) + "\n\n";
            for (const Block& block : section.blocks) std::visit([this](const auto& each) { write(each); }, block);
        }
        return std::move(m_text);
    }

private:
    [[nodiscard]] std::string say(const Text& text) const { return models::markdownText(m_voice.say(text)); }

    /// A line of a plan's notes stays a line.
    [[nodiscard]] std::string lines(const Text& text) const {
        const std::string said = m_voice.say(text);
        std::string result;
        std::size_t start = 0;
        while (start <= said.size()) {
            const std::size_t end = std::min(said.find('\n', start), said.size());
            result += (result.empty() ? "" : "\n\n") + models::markdownLine(std::string_view{said}.substr(start, end - start));
            start = end + 1;
        }
        return result;
    }

    void writeCover(const Cover& cover) {
        m_text += "# " + say(cover.title) + "\n\n";
        if (!cover.organisation.isEmpty()) m_text += lines(cover.organisation) + "\n\n";
        write(cover.standing);
        write(cover.facts);
    }

    void write(const Paragraph& paragraph) {
        const std::string said = lines(paragraph.text);
        if (said.empty()) return;
        switch (paragraph.tone) {
        case Paragraph::Tone::plain:
        case Paragraph::Tone::aside: m_text += said + "\n\n"; break;
        case Paragraph::Tone::warning: m_text += "> **" + say(paragraph.text) + "**\n\n"; break;
        }
    }
    void write(const Heading& heading) { m_text += "### " + say(heading.text) + "\n\n"; }
    void write(const Bullets& bullets) {
        for (const Text& item : bullets.items) m_text += "- " + models::markdownLine(m_voice.say(item)) + "\n";
        m_text += "\n";
    }
    void write(const Commands& commands) {
        const std::string fence = codeFence(commands.lines);
        m_text += fence + "sh\n";
        for (std::string line : commands.lines) {
            std::replace(line.begin(), line.end(), '\n', ' ');
            m_text += line + "\n";
        }
        m_text += fence + "\n\n";
    }
    void write(const Figure& figure) {
        m_text += lines(figure.caption) + "\n\n";
        write(figure.figures);
    }

    void write(const Table& table) {
        if (table.rows.empty()) return;
        m_text += "|";
        for (const Column& column : table.columns) m_text += " " + say(column.title) + " |";
        m_text += "\n|";
        for (const Column& column : table.columns) m_text += column.isNumber ? "---:|" : "---|";
        m_text += "\n";
        for (const Row& row : table.rows) {
            m_text += "|";
            for (const Cell& cell : row.cells) m_text += " " + cellText(cell, row.isTotal) + " |";
            m_text += "\n";
        }
        m_text += "\n";
    }

    [[nodiscard]] std::string cellText(const Cell& cell, bool isTotal) const {
        std::string text = say(cell.text);
        if (isTotal && !text.empty()) text = "**" + text + "**";
        const std::string under = say(cell.under);
        if (under.empty()) return text;
        return text.empty() ? under : text + "<br>" + under;
    }

    const Voice& m_voice;
    std::string m_text;
};

} // namespace

std::string markdown(const Outline& outline, const Voice& voice) { return MarkdownWriter{voice}.write(outline); }

} // namespace estimator
