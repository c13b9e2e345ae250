#include "ui/report/page_text.h"

#include "models/files/escaping.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {
namespace {

QString faintStyle() { return QStringLiteral("color:%1; font-size:7pt").arg(color(Role::secondaryText, Tone::light).name()); }
QString warningStyle() { return QStringLiteral("color:%1; font-weight:bold").arg(color(Role::error, Tone::light).name()); }

class PageWriter {
public:
    PageWriter(const estimator::Voice& voice, bool hasLogo) : m_voice{voice}, m_hasLogo{hasLogo} {}

    PageText write(const estimator::Outline& outline, const std::vector<int>& pages) {
        writeCover(outline.cover);
        writeContents(outline, pages);
        for (const estimator::Section& section : outline.sections) {
            heading(2, estimator::phrase(estimator::info(section.part).title), &section == &outline.sections.front());
            for (const estimator::Block& block : section.blocks) std::visit([this](const auto& each) { write(each); }, block);
        }
        return std::move(m_page);
    }

private:
    [[nodiscard]] QString say(const estimator::Text& text) const {
        return toQt(models::htmlText(m_voice.say(text))).replace(QLatin1Char('\n'), QStringLiteral("<br/>"));
    }

    void add(const QString& html) { m_page.html += html; }
    void paragraph(const QString& html, const QString& style = {}) { add(QStringLiteral("<p style=\"%1\">%2</p>").arg(style, html)); }

    void heading(int level, const estimator::Text& text, bool onNewPage = false) {
        const QString style = onNewPage ? QStringLiteral("page-break-before:always") : QString{};
        add(QStringLiteral("<h%1 style=\"%2\">%3</h%1>").arg(level).arg(style, say(text)));
    }

    void writeCover(const estimator::Cover& cover) {
        if (m_hasLogo) add(QStringLiteral("<p><img src=\"logo\"/></p>"));
        if (!cover.organisation.isEmpty()) paragraph(say(cover.organisation), QStringLiteral("font-size:11pt"));
        add(QStringLiteral("<h1>%1</h1>").arg(say(cover.title)));
        write(cover.standing);
        write(cover.facts);
    }

    void writeContents(const estimator::Outline& outline, const std::vector<int>& pages) {
        if (outline.sections.empty()) return;
        paragraph(QCoreApplication::translate("ui::Report", "Contents"),
                  QStringLiteral("font-size:11pt; font-weight:bold; margin-top:24px"));
        add(QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">"));
        for (std::size_t i = 0; i < outline.sections.size(); ++i)
            add(QStringLiteral("<tr><td width=\"88%\">%1</td><td width=\"12%\" align=\"right\">%2</td></tr>")
                    .arg(say(estimator::phrase(estimator::info(outline.sections[i].part).title)),
                         i < pages.size() ? QString::number(pages[i]) : QString{}));
        add(QStringLiteral("</table>"));
    }

    void write(const estimator::Paragraph& block) {
        switch (block.tone) {
        case estimator::Paragraph::Tone::plain: return paragraph(say(block.text));
        case estimator::Paragraph::Tone::aside: return paragraph(say(block.text), faintStyle());
        case estimator::Paragraph::Tone::warning: return paragraph(say(block.text), warningStyle());
        }
    }
    void write(const estimator::Heading& block) { heading(3, block.text); }
    void write(const estimator::Bullets& block) {
        add(QStringLiteral("<ul>"));
        for (const estimator::Text& item : block.items) add(QStringLiteral("<li>%1</li>").arg(say(item)));
        add(QStringLiteral("</ul>"));
    }
    void write(const estimator::Commands& block) {
        for (const std::string& line : block.lines) add(QStringLiteral("<p class=\"code\">%1</p>").arg(toQt(models::htmlText(line))));
        add(QStringLiteral("<p></p>"));
    }
    void write(const estimator::Figure& block) {
        add(QStringLiteral("<p><img src=\"figure:%1\"/></p>").arg(m_page.figures.size()));
        m_page.figures.push_back(&block);
        paragraph(say(block.caption), faintStyle());
    }

    void write(const estimator::Table& table) {
        const bool hasTitles = std::ranges::any_of(table.columns, [](const auto& column) { return !column.title.isEmpty(); });
        int whole = 0;
        for (const estimator::Column& column : table.columns) whole += column.share;
        add(QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\" style=\"margin-top:6px\">"));
        if (hasTitles) add(QStringLiteral("<thead><tr>"));
        for (const estimator::Column& column : table.columns)
            if (hasTitles)
                add(QStringLiteral("<th width=\"%1%\" align=\"%2\">%3</th>")
                        .arg(100 * column.share / whole)
                        .arg(align(column), say(column.title)));
        if (hasTitles) add(QStringLiteral("</tr></thead>"));
        for (const estimator::Row& row : table.rows) {
            add(QStringLiteral("<tr>"));
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                add(QStringLiteral("<td width=\"%1%\" class=\"%2\" align=\"%3\" valign=\"top\">%4</td>")
                        .arg(100 * table.columns[i].share / whole)
                        .arg(row.isTotal ? QStringLiteral("total") : QStringLiteral("plain"), align(table.columns[i]),
                             cellText(row.cells[i])));
            add(QStringLiteral("</tr>"));
        }
        add(QStringLiteral("</table><p></p>"));
    }

    [[nodiscard]] static QString align(const estimator::Column& column) {
        return column.isNumber ? QStringLiteral("right") : QStringLiteral("left");
    }

    [[nodiscard]] QString cellText(const estimator::Cell& cell) const {
        const QString text = say(cell.text);
        const QString under = say(cell.under);
        if (under.isEmpty()) return text;
        return (text.isEmpty() ? QString{} : text + QStringLiteral("<br/>")) +
               QStringLiteral("<span style=\"%1\">%2</span>").arg(faintStyle(), under);
    }

    const estimator::Voice& m_voice;
    bool m_hasLogo;
    PageText m_page;
};

} // namespace

PageText pageText(const estimator::Outline& outline, const estimator::Voice& voice, bool hasLogo, const std::vector<int>& pages) {
    return PageWriter{voice, hasLogo}.write(outline, pages);
}

QString pageStyle() {
    return QStringLiteral(
               "body { color: %1 } h1 { font-size: 20pt } h2 { font-size: 13pt; margin-top: 14px } h3 { font-size: 10pt }"
               "table { border-collapse: collapse; border-style: none }"
               "th { background-color: %2; font-weight: bold; font-size: 7.5pt; vertical-align: bottom; border-bottom: 1px solid %3 }"
               "td { border-bottom: 1px solid %3 } .total { font-weight: bold }"
               ".code { font-family: 'DejaVu Sans Mono', 'WenQuanYi Micro Hei'; font-size: 7.5pt; margin: 0px }")
        .arg(color(Role::text, Tone::light).name(), color(Role::chip, Tone::light).name(), color(Role::nodeBorder, Tone::light).name());
}

} // namespace ui
