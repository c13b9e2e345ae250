#include "ui/catalogue/entry_help.h"

#include "ui/text/numbers.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

QString confidenceWords(models::Confidence confidence) {
    switch (confidence) {
    case models::Confidence::read: return QCoreApplication::translate("ui::EntryHelp", "read in the source");
    case models::Confidence::recalled: return QCoreApplication::translate("ui::EntryHelp", "recalled, verify before quoting");
    case models::Confidence::computed: return QCoreApplication::translate("ui::EntryHelp", "computed");
    case models::Confidence::assumed: return QCoreApplication::translate("ui::EntryHelp", "assumed");
    }
    return {};
}

QString figureAmount(const models::Figure& figure) {
    if (figure.unit.starts_with("1e")) return number(figure.value) + QStringLiteral(" × ") + toQt(figure.unit);
    return amount(figure.value, figure.unit);
}

namespace {

QString figureRow(const models::FigureKey& key, const models::Figure& figure) {
    QStringList origin;
    if (!figure.source.empty()) origin.push_back(toQt(figure.source).toHtmlEscaped());
    if (!figure.date.empty()) origin.push_back(toQt(figure.date).toHtmlEscaped());
    origin.push_back(confidenceWords(figure.confidence));
    return QStringLiteral("<tr><td>%1</td><td align='right'>&nbsp;<b>%2</b>&nbsp;</td><td><small>%3</small></td></tr>")
        .arg(translated("figures", key.label).toHtmlEscaped(), figureAmount(figure).toHtmlEscaped(), origin.join(QStringLiteral("; ")));
}

} // namespace

QString entryHelp(const models::Facts& facts, const models::Entry& entry) {
    QString rows;
    if (const auto keys = facts.catalogue().figureKeys(entry.kind)) {
        for (const models::FigureKey& key : *keys) {
            if (const models::Figure* figure = entry.figure(key.key)) rows += figureRow(key, *figure);
        }
    }
    const QString note = entry.note.empty() ? QString{} : QStringLiteral("<p>%1</p>").arg(toQt(entry.note).toHtmlEscaped());
    return QStringLiteral("<p><b>%1</b><br><small>%2</small></p><table cellspacing='2'>%3</table>%4")
        .arg(toQt(entry.name).toHtmlEscaped(), toQt(entry.id).toHtmlEscaped(), rows, note);
}

} // namespace ui
