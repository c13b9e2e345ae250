#include "ui/text/lists.h"

#include <QCoreApplication>

namespace ui {

QString listed(const QStringList& names) {
    //: between two things of a list
    return names.join(QCoreApplication::translate("ui::Lists", ", "));
}

QString clauses(const QStringList& texts) {
    //: between two clauses of a text
    return texts.join(QCoreApplication::translate("ui::Lists", "; "));
}

} // namespace ui
