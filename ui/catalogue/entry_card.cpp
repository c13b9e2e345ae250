#include "ui/catalogue/entry_card.h"

#include "ui/catalogue/catalogue_columns.h"
#include "ui/catalogue/entry_help.h"
#include "ui/text/catalogue_terms.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace ui {
namespace {

struct EntryCard {
    Q_DECLARE_TR_FUNCTIONS(ui::EntryCard)
};

QString grey(const QString& html) {
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(color(Role::secondaryText).name(), html);
}

/// Addresses become links.
QString linked(const std::string& source) {
    static const QRegularExpression address{QStringLiteral("(https?://[^\\s;,)]+)")};
    return toQt(source).toHtmlEscaped().replace(address, QStringLiteral("<a href='\\1'>\\1</a>"));
}

QString layerWords(models::Layer layer) {
    switch (layer) {
    case models::Layer::plan: return EntryCard::tr("this plan's own");
    case models::Layer::lock: return EntryCard::tr("as locked in this plan");
    case models::Layer::user: return EntryCard::tr("the user's own");
    case models::Layer::shipped: return {};
    }
    return {};
}

QString figureRow(const models::FigureKey& key, const models::Found& found) {
    const models::Figure& figure = found.figure;
    const QString layer = layerWords(found.layer);
    const QString spread = figure.sigma > 0 ? number(figure.sigma) : QStringLiteral("–");
    const QString tag =
        QStringLiteral("<b>%1</b> %2").arg(QLatin1String{models::tag(figure.confidence)}, grey(confidenceWords(figure.confidence)));
    QString source = linked(figure.source);
    if (!layer.isEmpty()) source = QStringLiteral("<b>%1</b> · %2").arg(layer.toHtmlEscaped(), source);
    if (!figure.note.empty()) source += QStringLiteral("<br>") + grey(toQt(figure.note).toHtmlEscaped());
    QString row = QStringLiteral("<tr>");
    row += QStringLiteral("<td>%1</td>").arg(translated("figures", key.label).toHtmlEscaped());
    row += QStringLiteral("<td align='right' style='white-space:nowrap'><b>%1</b></td>").arg(figureAmount(figure).toHtmlEscaped());
    row += QStringLiteral("<td align='right'>%1</td><td>%2</td>").arg(spread, tag);
    row += QStringLiteral("<td style='white-space:nowrap'>%1</td><td>%2</td></tr>").arg(toQt(figure.date).toHtmlEscaped(), source);
    return row;
}

QString headRow() {
    QString row = QStringLiteral("<tr>");
    for (const QString& title : {EntryCard::tr("Figure"), EntryCard::tr("Value"), EntryCard::tr("Spread (σ)"), EntryCard::tr("Confidence"),
                                 EntryCard::tr("Date"), EntryCard::tr("Source")})
        row += QStringLiteral("<th align='left'>%1</th>").arg(grey(title.toHtmlEscaped()));
    return row + QStringLiteral("</tr>");
}

QString textsOf(const models::Entry& entry) {
    QStringList parts;
    for (const CatalogueColumn& column : columnsOf(entry.kind)) {
        if (column.text.empty() || entry.text(column.text).empty()) continue;
        parts.push_back(grey(column.title.toHtmlEscaped()) + QLatin1Char{' '} +
                        catalogueTerm(column.text, entry.text(column.text)).toHtmlEscaped());
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString entryCard(const models::Facts& facts, const models::Entry& entry) {
    QString rows = headRow();
    if (const auto keys = facts.catalogue().figureKeys(entry.kind)) {
        for (const models::FigureKey& key : *keys) {
            if (const auto found = facts.figure(entry.kind, entry.id, key.key)) rows += figureRow(key, *found);
        }
    }
    QStringList aliases;
    for (const std::string& alias : entry.aliases) aliases.push_back(toQt(alias));
    QString text = QStringLiteral("<h3>%1</h3><p>%2").arg(toQt(entry.name).toHtmlEscaped(), grey(toQt(entry.id).toHtmlEscaped()));
    if (!aliases.isEmpty()) text += grey(QStringLiteral(" · ") + aliases.join(QStringLiteral(", ")).toHtmlEscaped());
    text += QStringLiteral("<br>%1</p><table cellspacing='0' cellpadding='3'>%2</table>").arg(textsOf(entry), rows);
    if (!entry.note.empty()) text += QStringLiteral("<p>%1</p>").arg(linked(entry.note));
    return text;
}

} // namespace ui
