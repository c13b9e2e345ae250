#include "ui/window/shortcuts_dialog.h"

#include "ui/actions/action_registry.h"
#include "ui/actions/action_words.h"
#include "ui/actions/custom_keys.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

ShortcutsDialog::ShortcutsDialog(ActionRegistry& actions, QWidget* parent)
    : QDialog{parent},
      m_actions{actions},
      m_search{new QLineEdit{this}},
      m_list{new QTreeWidget{this}},
      m_keysLabel{new QLabel{this}},
      m_keys{new QKeySequenceEdit{this}},
      m_assign{new QPushButton{this}},
      m_remove{new QPushButton{tr("Re&move"), this}},
      m_reset{new QPushButton{tr("&Default"), this}},
      m_message{new QLabel{this}} {
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setPlaceholderText(tr("Find a command or keys"));
    m_search->setAccessibleName(tr("Find a command or keys"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("actions/search")), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_list->setAccessibleName(tr("Commands and keys"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setIconSize({kRowIcon, kRowIcon});
    m_list->setAlternatingRowColors(true);
    m_list->setHeaderLabels({tr("Command"), tr("Keys"), tr("What it does")});

    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    buildEditor();
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    QPushButton* resetAll = buttons->addButton(tr("&All to default"), QDialogButtonBox::ResetRole);
    resetAll->setObjectName(QStringLiteral("resetAllKeys"));
    resetAll->setAutoDefault(false);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(resetAll, &QPushButton::clicked, &m_actions, &ActionRegistry::resetAllKeys);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
    connect(&m_actions, &ActionRegistry::keysChanged, this, &ShortcutsDialog::showKeys);
    fill();
    resize(760, 600);
}

void ShortcutsDialog::buildEditor() {
    m_keys->setObjectName(QStringLiteral("shortcutKeys"));
    m_keys->setAccessibleName(tr("New keys"));
    m_keysLabel->setBuddy(m_keys);
    m_assign->setObjectName(QStringLiteral("assignKeys"));
    m_remove->setObjectName(QStringLiteral("removeKeys"));
    m_reset->setObjectName(QStringLiteral("resetKeys"));
    for (QPushButton* button : {m_assign, m_remove, m_reset}) button->setAutoDefault(false);
    m_message->setObjectName(QStringLiteral("shortcutMessage"));
    m_message->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->addWidget(m_keysLabel);
    line->addWidget(m_keys, 1);
    for (QPushButton* button : {m_assign, m_remove, m_reset}) line->addWidget(button);
    auto* whole = static_cast<QVBoxLayout*>(layout());
    whole->addLayout(line);
    whole->addWidget(m_message);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::takeTyped);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutsDialog::assign);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_actions.setKeys(*current(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_actions.setKeys(*current(), m_actions.standardKeys(*current())); });
}

void ShortcutsDialog::fill() {
    for (QAction* action : m_actions.actions()) {
        auto* item = new QTreeWidgetItem{m_list, {m_actions.name(*action), keysText(*action), action->statusTip()}};
        item->setIcon(0, rowIcon(*action));
        item->setData(0, Qt::UserRole, QVariant::fromValue(action));
    }
    const std::initializer_list<QStringList> canvasKeys{
        {tr("Walk the stages"), tr("Tab"), tr("On the canvas: select the next stage, after the last one leave the canvas")},
        {tr("Add a stage here"), tr("Tab"),
         tr("On the canvas, after a click on empty ground or while a link is drawn: choose a stage to add there")},
        {tr("Move"), tr("Arrow keys"), tr("On the canvas: move the selected stages; with Shift in larger steps")},
        {tr("Zoom"), tr("Mouse wheel"), tr("On the canvas: about the pointer")},
        {tr("See the baseline"), tr("Hold B"), tr("On the canvas: the figures of the baseline behind those of the scenario")},
        {tr("Pan"), tr("Middle button or Space"), tr("On the canvas: drag the view")},
    };
    for (const QStringList& row : canvasKeys) {
        auto* item = new QTreeWidgetItem{m_list, row};
        item->setIcon(0, rowIcon(QAction{}));
    }
    for (int column = 0; column < 2; ++column) m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ShortcutsDialog::showKeys() {
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        if (const auto* action = item->data(0, Qt::UserRole).value<QAction*>()) item->setText(1, keysText(*action));
    }
    showCurrent();
}

void ShortcutsDialog::filter(const QString& text) {
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        bool isFound = false;
        for (int column = 0; column < m_list->columnCount(); ++column) {
            isFound = isFound || item->text(column).contains(text, Qt::CaseInsensitive);
        }
        item->setHidden(!isFound);
    }
}

QAction* ShortcutsDialog::current() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    return item == nullptr ? nullptr : item->data(0, Qt::UserRole).value<QAction*>();
}

void ShortcutsDialog::showCurrent() {
    QAction* action = current();
    m_keys->setEnabled(action != nullptr);
    //: label of an input: keys of the command
    m_keysLabel->setText(action ? tr("&Keys of \"%1\":").arg(m_actions.name(*action)) : tr("These keys cannot be changed"));
    const QSignalBlocker quiet{m_keys};
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence{});
    m_remove->setEnabled(action != nullptr && !action->shortcuts().isEmpty());
    m_reset->setEnabled(action != nullptr && action->shortcuts() != m_actions.standardKeys(*action));
    showConflict();
}

void ShortcutsDialog::takeTyped(const QKeySequence& typed) {
    // The newest chord counts: keys in a row would keep the user waiting for the end.
    if (typed.count() > 1) {
        const QSignalBlocker quiet{m_keys};
        m_keys->setKeySequence(QKeySequence{typed[static_cast<uint>(typed.count()) - 1]});
    }
    showConflict();
}

void ShortcutsDialog::showConflict() {
    const QAction* action = current();
    const QKeySequence typed = m_keys->keySequence();
    const bool isNew = action != nullptr && !typed.isEmpty() && action->shortcut() != typed;
    const QAction* user = isNew ? m_actions.userOf(typed, *action) : nullptr;
    const QString keys = typed.toString(QKeySequence::NativeText);
    const QString objected = isNew ? objection(typed) : QString{};
    m_assign->setEnabled(isNew && objected.isEmpty());
    m_assign->setText(user ? tr("&Take over") : tr("&Assign"));
    QString message = objected;
    if (message.isEmpty() && user) message = tr("%1 belongs to \"%2\", which would lose it").arg(keys, m_actions.name(*user));
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, color(Role::warning));
    m_message->setPalette(palette);
    m_message->setText(message);
}

QString ShortcutsDialog::objection(const QKeySequence& keys) const {
    const QString words = keys.toString(QKeySequence::NativeText);
    if (isReserved(keys)) return tr("%1 is needed to move, choose and cancel; add Ctrl or Alt").arg(words);
    if (isHeld(keys)) return tr("%1 shows the baseline while it is held; add Ctrl or Alt").arg(words);
    const auto* window = qobject_cast<const QMainWindow*>(parentWidget());
    for (const QAction* menu : window == nullptr ? QList<QAction*>{} : window->menuBar()->actions()) {
        if (QKeySequence::mnemonic(menu->text()) == keys) return tr("%1 opens the menu \"%2\"").arg(words, plainName(*menu));
    }
    return {};
}

void ShortcutsDialog::assign() {
    QAction* action = current();
    const QKeySequence typed = m_keys->keySequence();
    if (QAction* user = m_actions.userOf(typed, *action)) {
        QList<QKeySequence> rest = user->shortcuts();
        rest.removeAll(typed);
        m_actions.setKeys(*user, rest);
    }
    // The first of its keys gives way, the others stay.
    QList<QKeySequence> keys = action->shortcuts().mid(1);
    keys.removeAll(typed);
    keys.prepend(typed);
    m_actions.setKeys(*action, keys);
}

} // namespace ui
