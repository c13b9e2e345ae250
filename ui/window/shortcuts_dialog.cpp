#include "ui/window/shortcuts_dialog.h"

#include "ui/actions/action_registry.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {
namespace {

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts()) keys.push_back(sequence.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral(", "));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const ActionRegistry& actions, QWidget* parent) : QDialog{parent} {
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* list = new QTreeWidget{this};
    list->setAccessibleName(tr("Commands and keys"));
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setHeaderLabels({tr("Command"), tr("Keys"), tr("What it does")});
    for (const QAction* action : actions.actions()) {
        const QString name = QString{action->text()}.remove(QLatin1Char{'&'});
        auto* item = new QTreeWidgetItem{list, {name, keysOf(*action), action->statusTip()}};
        item->setIcon(0, action->icon());
    }
    const std::initializer_list<QStringList> canvasKeys{
        {tr("Walk the stages"), tr("Tab"), tr("On the canvas: select the next stage")},
        {tr("Move"), tr("Arrow keys"), tr("On the canvas: move the selected stages; with Shift in larger steps")},
        {tr("Zoom"), tr("Mouse wheel"), tr("On the canvas: about the pointer")},
        {tr("Pan"), tr("Middle button or Space"), tr("On the canvas: drag the view")},
    };
    for (const QStringList& row : canvasKeys) list->addTopLevelItem(new QTreeWidgetItem{row});
    for (int column = 0; column < 2; ++column) list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(720, 560);
}

} // namespace ui
