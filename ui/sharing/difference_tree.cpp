#include "ui/sharing/difference_tree.h"

#include "ui/sharing/place_words.h"
#include "ui/text/plain_tool_tip.h"

#include <QHash>
#include <QHeaderView>

namespace ui {

DifferenceTree::DifferenceTree(QWidget* parent) : QTreeWidget{parent} {
    setObjectName(QStringLiteral("differences"));
    setAccessibleName(tr("What differs"));
    setColumnCount(3);
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setSelectionMode(SingleSelection);
    header()->setSectionResizeMode(QHeaderView::Interactive);
    header()->setDefaultSectionSize(230);
    setColumnWidth(0, 300);
}

void DifferenceTree::setVersionNames(const QString& before, const QString& after) { setHeaderLabels({tr("Differs in"), before, after}); }

void DifferenceTree::show(const models::Plan& before, const models::Plan& after, const models::Facts& facts) {
    clear();
    const PlaceWords words{before, after, facts};
    QHash<QString, QTreeWidgetItem*> groups;
    for (const models::Change& change : models::differences(before, after)) {
        const QString name = words.group(change.place);
        QTreeWidgetItem*& group = groups[name];
        if (group == nullptr) {
            group = new QTreeWidgetItem{this, {name}};
            QFont bold = font();
            bold.setBold(true);
            group->setFont(0, bold);
        }
        auto* item = new QTreeWidgetItem{group,
                                         {words.title(change.place), words.value(change.place, change.before, &before),
                                          words.value(change.place, change.after, &after)}};
        for (int column = 0; column < columnCount(); ++column) item->setToolTip(column, plainToolTip(item->text(column)));
    }
    expandAll();
    if (topLevelItemCount() > 0) setCurrentItem(topLevelItem(0));
}

} // namespace ui
