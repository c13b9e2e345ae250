#include "ui/report/report_html.h"

#include "ui/theme/theme.h"

namespace ui {
namespace {

QString faintStyle() { return QStringLiteral("color:%1; font-size:7pt").arg(color(Role::secondaryText, Tone::light).name()); }

QString cellText(const QString& cell) {
    const qsizetype split = cell.indexOf(QLatin1Char('\n'));
    if (split < 0) return cell.toHtmlEscaped();
    return cell.left(split).toHtmlEscaped() + QStringLiteral("<br/><span style=\"%1\">").arg(faintStyle()) +
           cell.mid(split + 1).toHtmlEscaped() + QStringLiteral("</span>");
}

} // namespace

void ReportHtml::heading(int level, const QString& text) { m_text += QStringLiteral("<h%1>%2</h%1>").arg(level).arg(text.toHtmlEscaped()); }

void ReportHtml::paragraph(const QString& text) {
    m_text += QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br/>")));
}

void ReportHtml::faint(const QString& text) { m_text += QStringLiteral("<p style=\"%1\">%2</p>").arg(faintStyle(), text.toHtmlEscaped()); }

void ReportHtml::code(const QStringList& lines) {
    for (const QString& line : lines) m_text += QStringLiteral("<p class=\"code\">%1</p>").arg(line.toHtmlEscaped());
}

void ReportHtml::picture(const QString& name) { m_text += QStringLiteral("<p><img src=\"%1\"/></p>").arg(name.toHtmlEscaped()); }

void ReportHtml::beginTable(const QList<Column>& columns) {
    m_columns = columns;
    m_text += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\"><thead><tr>");
    for (const Column& column : m_columns)
        m_text += QStringLiteral("<th width=\"%1%\" align=\"%2\">%3</th>")
                      .arg(column.percent)
                      .arg(column.isNumber ? QStringLiteral("right") : QStringLiteral("left"), cellText(column.title));
    m_text += QStringLiteral("</tr></thead>");
}

void ReportHtml::row(const QStringList& cells, bool isTotal) {
    m_text += QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i)
        m_text += QStringLiteral("<td class=\"%1\" align=\"%2\" valign=\"top\">%3</td>")
                      .arg(isTotal ? QStringLiteral("total") : QStringLiteral("plain"),
                           m_columns[i].isNumber ? QStringLiteral("right") : QStringLiteral("left"), cellText(cells[i]));
    m_text += QStringLiteral("</tr>");
}

void ReportHtml::endTable() { m_text += QStringLiteral("</table><p></p>"); }

} // namespace ui
