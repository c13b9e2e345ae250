#include "ui/actions/command_palette.h"

#include "ui/actions/action_registry.h"
#include "ui/actions/action_words.h"
#include "ui/actions/fuzzy_match.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace ui {
namespace {

/// How the letters stand in a name, the best first.
enum class Match { words, together, scattered };

Match matchOf(const QString& query, const QString& text) {
    const QString wanted = query.simplified();
    const qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive);
    if (at < 0) return Match::scattered;
    const auto isInWord = [&text](qsizetype place) { return place >= 0 && place < text.size() && text[place].isLetterOrNumber(); };
    return isInWord(at - 1) || isInWord(at + wanted.size()) ? Match::together : Match::words;
}

struct Found {
    QAction* command = nullptr;
    QString name;
    Match match = Match::scattered;
    int score = 0;
};

/// By its name in the user's language, else by its id, which holds the English words.
std::optional<Found> found(QAction& command, const QString& name, const QString& query) {
    const QString english = command.objectName().replace(QLatin1Char{'_'}, QLatin1Char{' '});
    for (const QString& text : {name, english}) {
        if (const auto score = fuzzyScore(query, text)) return Found{&command, name, matchOf(query, text), *score};
    }
    return std::nullopt;
}

bool standsBefore(const Found& a, const Found& b) {
    if (a.match != b.match) return a.match < b.match;
    if (a.command->isEnabled() != b.command->isEnabled()) return a.command->isEnabled();
    return a.score > b.score;
}

QAction* commandOf(const QTreeWidgetItem& item) { return item.data(0, Qt::UserRole).value<QAction*>(); }

} // namespace

CommandPalette::CommandPalette(const ActionRegistry& commands, QWidget* parent)
    : QFrame{parent, Qt::Popup},
      m_commands{commands},
      m_search{new QLineEdit{this}},
      m_list{new QTreeWidget{this}},
      m_help{new QLabel{this}} {
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_search->setObjectName(QStringLiteral("commandSearch"));
    m_search->setPlaceholderText(tr("Find a command"));
    m_search->setAccessibleName(tr("Find a command"));
    m_search->addAction(icon(QStringLiteral("actions/search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setIconSize({kRowIcon, kRowIcon});
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_help->setObjectName(QStringLiteral("commandHelp"));
    m_help->setWordWrap(true);
    m_help->setMinimumHeight(2 * m_help->fontMetrics().lineSpacing());
    m_help->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_help);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CommandPalette::showHelp);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::run);
    fill();
}

void CommandPalette::open() {
    const QWidget* window = parentWidget()->window();
    resize(std::min(560, window->width() - 32), std::min(440, window->height() - 96));
    move(window->mapToGlobal(QPoint{(window->width() - width()) / 2, 64}));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_search || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(10); return true;
    case Qt::Key_PageUp: step(-10); return true;
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(m_list->currentItem()); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::fill() {
    std::vector<Found> rows;
    for (QAction* command : m_commands.actions()) {
        if (auto row = found(*command, m_commands.name(*command), m_search->text())) rows.push_back(*std::move(row));
    }
    std::ranges::stable_sort(rows, standsBefore);
    // While the list is emptied, "current" is an item that is about to go.
    const QSignalBlocker quiet{m_list};
    m_list->clear();
    for (const Found& each : rows) {
        const QString keys = each.command->shortcut().toString(QKeySequence::NativeText);
        auto* item = new QTreeWidgetItem{m_list, {each.name, keys}};
        item->setIcon(0, rowIcon(*each.command));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, Qt::UserRole, QVariant::fromValue(each.command));
        if (!each.command->isEnabled()) item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showHelp(m_list->currentItem());
}

void CommandPalette::showHelp(const QTreeWidgetItem* item) {
    m_help->setText(item ? commandOf(*item)->statusTip() : tr("No such command"));
}

void CommandPalette::step(int rows) {
    const int row = std::clamp(m_list->indexOfTopLevelItem(m_list->currentItem()) + rows, 0, m_list->topLevelItemCount() - 1);
    m_list->setCurrentItem(m_list->topLevelItem(row));
}

void CommandPalette::run(const QTreeWidgetItem* item) {
    if (item == nullptr || !commandOf(*item)->isEnabled()) return;
    QAction* command = commandOf(*item);
    close();
    // Only when the focus is back where it was: some commands are about the widget that has it.
    QTimer::singleShot(0, command, &QAction::trigger);
}

} // namespace ui
