#include "ui/text/figure_words.h"

#include "models/catalogue/figure_name.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace ui {

QString figureWords(const models::Facts& facts, std::string_view path) {
    const models::FigureName name = models::figureName(facts, path);
    const QString owner = name.kind == models::EntryKind::constants ? translated("catalogue", name.owner) : toQt(name.owner);
    if (name.figure.empty() || name.kind == models::EntryKind::constants) return owner;
    //: an entry of the catalogue, and a figure of it
    return QCoreApplication::translate("ui::Words", "%1: %2").arg(owner, translated("figures", name.figure));
}

} // namespace ui
