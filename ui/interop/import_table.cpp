#include "ui/interop/import_table.h"

#include "ui/text/numbers.h"
#include "ui/text/words.h"

#include <QHeaderView>

namespace ui {
namespace {

enum Column { NameColumn, ValueColumn, PlaceColumn, WhenColumn, SourceColumn };

/// Labels of metrics and of the catalogue come from two contexts; a label that is in neither stays as it is.
QString figureLabel(const std::string& english) {
    const QString metric = translated("metrics", english);
    return metric != toQt(english) ? metric : translated("catalogue", english);
}

} // namespace

ImportTable::ImportTable(QWidget* parent) : QTreeWidget{parent} {
    setObjectName(QStringLiteral("incoming"));
    setAccessibleName(tr("What would come in"));
    setHeaderLabels({tr("Name"), tr("Value"), tr("Where to"), tr("When"), tr("Source")});
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    header()->setStretchLastSection(true);
}

void ImportTable::show(const estimator::PlanImport& import) {
    clear();
    for (const estimator::Incoming& each : import.incoming) {
        auto* row = new QTreeWidgetItem{this};
        row->setText(NameColumn, toQt(each.name));
        row->setText(PlaceColumn, each.place.empty() ? tr("the plan") : toQt(each.place));
        row->setText(WhenColumn, toQt(each.when));
        row->setText(SourceColumn, toQt(each.source));
        for (const estimator::IncomingFigure& figure : each.figures) {
            auto* child = new QTreeWidgetItem{row};
            child->setText(NameColumn, figureLabel(figure.label));
            child->setText(ValueColumn, amount(figure.value, figure.unit));
            child->setTextAlignment(ValueColumn, Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    // A few are seen at once, many are looked through.
    constexpr std::size_t few = 4;
    if (import.incoming.size() <= few) expandAll();
    for (int column = NameColumn; column <= WhenColumn; ++column) resizeColumnToContents(column);
}

} // namespace ui
