#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

#include <initializer_list>
#include <vector>

class QMenu;
class QToolBar;

namespace ui {

/// Every command of the window. Menus, toolbar, shortcut page and tests come from the table in `action_registry.cpp`.
enum class Command {
    newPlan,
    open,
    save,
    saveAs,
    exportReport,
    quit,
    undo,
    redo,
    cut,
    copy,
    paste,
    duplicate,
    selectAll,
    selectUpstream,
    selectDownstream,
    deleteSelected,
    deleteAndReconnect,
    editSelected,
    connectSelected,
    disconnectSelected,
    addStage,
    replaceStage,
    mute,
    addFrame,
    addNote,
    arrange,
    arrangeSelected,
    alignLeft,
    alignCentre,
    alignRight,
    alignTop,
    alignMiddle,
    alignBottom,
    distributeHorizontally,
    distributeVertically,
    snapToGrid,
    zoomIn,
    zoomOut,
    zoomOriginal,
    zoomToFit,
    zoomToSelection,
    findInPlan,
    nextLens,
    miniMap,
    addScenario,
    duplicateScenario,
    renameScenario,
    removeScenario,
    makeBaseline,
    nextScenario,
    previousScenario,
    agreedPrices,
    shortcuts,
    about,
    separator, ///< in lists only
};

/// Makes each command a QAction with text, keys, icon and help, and keeps their words in the current language.
///
///     registry.on(Command::save, this, [this] { save(); });
///     registry.fill(*fileMenu, {Command::open, Command::save, Command::separator, Command::quit});
class ActionRegistry : public QObject {
    Q_OBJECT

public:
    explicit ActionRegistry(QObject* parent);

    [[nodiscard]] QAction& action(Command command) const { return *m_actions.value(static_cast<int>(command)); }
    [[nodiscard]] const std::vector<QAction*>& actions() const { return m_ordered; }

    template <class Function>
    void on(Command command, QObject* context, Function function) {
        connect(&action(command), &QAction::triggered, context, [function] { function(); });
    }

    void fill(QMenu& menu, std::initializer_list<Command> commands) const;
    void fill(QToolBar& bar, std::initializer_list<Command> commands) const;

    void retranslate();

private:
    QHash<int, QAction*> m_actions;
    std::vector<QAction*> m_ordered;
};

} // namespace ui
