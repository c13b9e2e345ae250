#include "ui/report/web_page.h"

#include "models/files/escaping.h"
#include "ui/report/web_style.h"
#include "ui/text/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace ui {
namespace {

// Nothing may be loaded, whatever a text may have smuggled in.
constexpr const char* kPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

QString escaped(const std::string& text) { return toQt(models::htmlText(text)); }

/// The drawing without the head of a file of its own.
QString svg(const estimator::Picture& picture, const PictureSource& source) {
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    const QSizeF size = pictureSize(picture, source);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF{QPointF{}, size});
    generator.setTitle({}); // which browsers would show over the picture
    QPainter painter{&generator};
    paintPicture(painter, {QPointF{}, size}, picture, source);
    painter.end();
    return QString::fromUtf8(bytes.mid(bytes.indexOf("<svg")));
}

class WebWriter {
public:
    WebWriter(const estimator::Voice& voice, const PictureSource& source) : m_voice{voice}, m_source{source} {}

    QByteArray write(const estimator::Outline& outline, const ReportLogo& logo, const QString& language, QPageSize::PageSizeId paper) {
        writeHead(outline, language, paper);
        add(QStringLiteral("<body>\n<header>\n"));
        if (!logo.isEmpty())
            add(QStringLiteral("<img class=\"logo\" alt=\"%1\" src=\"%2\">\n").arg(say(outline.cover.organisation), logo.dataAddress()));
        writeCover(outline.cover);
        add(QStringLiteral("</header>\n"));
        writeContents(outline);
        add(QStringLiteral("<main>\n"));
        for (const estimator::Section& section : outline.sections) writeSection(section);
        add(QStringLiteral("</main>\n<footer><p>%1 · %2</p></footer>\n</body>\n</html>\n")
                .arg(escaped(outline.program), say(outline.cover.standing.text)));
        return m_html.toUtf8();
    }

private:
    [[nodiscard]] QString say(const estimator::Text& text) const { return escaped(m_voice.say(text)); }
    void add(const QString& html) { m_html += html; }

    void writeHead(const estimator::Outline& outline, const QString& language, QPageSize::PageSizeId paper) {
        const QString style = QString::fromUtf8(kWebStyle).replace(QStringLiteral("%PAPER%"), QPageSize::key(paper));
        add(QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n"
                           "<meta http-equiv=\"Content-Security-Policy\" content=\"%2\">\n"
                           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                           "<meta name=\"referrer\" content=\"no-referrer\">\n")
                .arg(language, QLatin1String{kPolicy}));
        add(QStringLiteral("<meta name=\"generator\" content=\"%1\">\n").arg(escaped(outline.program)));
        if (!outline.author.empty()) add(QStringLiteral("<meta name=\"author\" content=\"%1\">\n").arg(escaped(outline.author)));
        if (!outline.day.empty()) add(QStringLiteral("<meta name=\"date\" content=\"%1\">\n").arg(escaped(outline.day)));
        add(QStringLiteral("<title>%1</title>\n<style>%2</style>\n</head>\n").arg(say(outline.cover.title), style));
    }

    void writeCover(const estimator::Cover& cover) {
        if (!cover.organisation.isEmpty()) add(QStringLiteral("<p>%1</p>\n").arg(say(cover.organisation)));
        add(QStringLiteral("<h1>%1</h1>\n").arg(say(cover.title)));
        write(cover.standing);
        write(cover.facts);
    }

    void writeContents(const estimator::Outline& outline) {
        if (outline.sections.empty()) return;
        const QString title = QCoreApplication::translate("ui::Report", "Contents");
        add(QStringLiteral("<nav aria-label=\"%1\">\n<h2>%1</h2>\n<ol>\n").arg(title.toHtmlEscaped()));
        for (const estimator::Section& section : outline.sections)
            add(QStringLiteral("<li><a href=\"#%1\">%2</a></li>\n").arg(id(section), titleOf(section)));
        add(QStringLiteral("</ol>\n</nav>\n"));
    }

    [[nodiscard]] static QString id(const estimator::Section& section) { return toQt(estimator::info(section.part).key); }
    [[nodiscard]] QString titleOf(const estimator::Section& section) const {
        return say(estimator::phrase(estimator::info(section.part).title));
    }

    void writeSection(const estimator::Section& section) {
        add(QStringLiteral("<section id=\"%1\" aria-labelledby=\"%1-title\">\n<h2 id=\"%1-title\">%2</h2>\n")
                .arg(id(section), titleOf(section)));
        for (const estimator::Block& block : section.blocks) std::visit([this](const auto& each) { write(each); }, block);
        add(QStringLiteral("</section>\n"));
    }

    void write(const estimator::Paragraph& block) {
        const auto paragraph = [&](const char* kind) {
            add(QStringLiteral("<p class=\"%1\">%2</p>\n").arg(QLatin1String{kind}, say(block.text)));
        };
        switch (block.tone) {
        case estimator::Paragraph::Tone::plain: return paragraph("notes");
        case estimator::Paragraph::Tone::aside: return paragraph("aside");
        case estimator::Paragraph::Tone::warning: return paragraph("warning");
        }
    }
    void write(const estimator::Heading& block) { add(QStringLiteral("<h3>%1</h3>\n").arg(say(block.text))); }
    void write(const estimator::Bullets& block) {
        add(QStringLiteral("<ul>\n"));
        for (const estimator::Text& item : block.items) add(QStringLiteral("<li>%1</li>\n").arg(say(item)));
        add(QStringLiteral("</ul>\n"));
    }
    void write(const estimator::Commands& block) {
        add(QStringLiteral("<pre><code>"));
        for (const std::string& line : block.lines) add(escaped(line) + QLatin1Char('\n'));
        add(QStringLiteral("</code></pre>\n"));
    }

    void write(const estimator::Figure& block) {
        const QString caption = say(block.caption);
        add(QStringLiteral("<figure>\n<div role=\"img\" aria-label=\"%1\">%2</div>\n<figcaption>%1</figcaption>\n")
                .arg(caption, svg(block.picture, m_source)));
        if (!block.figures.rows.empty()) {
            add(QStringLiteral("<details><summary>%1</summary>\n")
                    .arg(QCoreApplication::translate("ui::Report", "The figures as a table").toHtmlEscaped()));
            write(block.figures);
            add(QStringLiteral("</details>\n"));
        }
        add(QStringLiteral("</figure>\n"));
    }

    void write(const estimator::Table& table) {
        if (table.rows.empty()) return;
        add(QStringLiteral("<div class=\"wide\"><table>\n"));
        if (!table.caption.isEmpty()) add(QStringLiteral("<caption>%1</caption>\n").arg(say(table.caption)));
        if (std::ranges::any_of(table.columns, [](const auto& column) { return !column.title.isEmpty(); })) {
            add(QStringLiteral("<thead><tr>"));
            for (const estimator::Column& column : table.columns)
                add(QStringLiteral("<th scope=\"col\"%1>%2</th>").arg(numberClass(column), say(column.title)));
            add(QStringLiteral("</tr></thead>\n"));
        }
        add(QStringLiteral("<tbody>\n"));
        for (const estimator::Row& row : table.rows) write(row, table);
        add(QStringLiteral("</tbody>\n</table></div>\n"));
    }

    void write(const estimator::Row& row, const estimator::Table& table) {
        add(row.isTotal ? QStringLiteral("<tr class=\"total\">") : QStringLiteral("<tr>"));
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const QString text = cellText(row.cells[i]);
            // What the row is about stands in its first cell.
            if (i == 0) add(QStringLiteral("<th scope=\"row\"%1>%2</th>").arg(numberClass(table.columns[i]), text));
            else add(QStringLiteral("<td%1>%2</td>").arg(numberClass(table.columns[i]), text));
        }
        add(QStringLiteral("</tr>\n"));
    }

    [[nodiscard]] static QString numberClass(const estimator::Column& column) {
        return column.isNumber ? QStringLiteral(" class=\"number\"") : QString{};
    }

    [[nodiscard]] QString cellText(const estimator::Cell& cell) const {
        const QString under = say(cell.under);
        return say(cell.text) + (under.isEmpty() ? QString{} : QStringLiteral("<span class=\"under\">%1</span>").arg(under));
    }

    const estimator::Voice& m_voice;
    const PictureSource& m_source;
    QString m_html;
};

} // namespace

QByteArray webPage(const estimator::Outline& outline, const estimator::Voice& voice, const PictureSource& source, const ReportLogo& logo,
                   const QString& language, QPageSize::PageSizeId paper) {
    return WebWriter{voice, source}.write(outline, logo, language, paper);
}

} // namespace ui
