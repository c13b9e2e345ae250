#pragma once

#include <QAction>
#include <QHash>
#include <QList>
#include <QObject>

#include <initializer_list>

class QMenu;
class QToolBar;

namespace ui {

/// Every command of the window. Menus, toolbar, shortcut page and tests come from the table in `action_registry.cpp`.
enum class Command {
    startPage,
    newPlan,
    open,
    save,
    saveAs,
    makeReport,
    review,
    importFile,
    forgetRecentFiles,
    quit,
    undo,
    redo,
    cut,
    copy,
    paste,
    duplicate,
    preferences,
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
    moveStagesLeft,
    moveStagesRight,
    moveStagesUp,
    moveStagesDown,
    moveStagesFarLeft,
    moveStagesFarRight,
    moveStagesFarUp,
    moveStagesFarDown,
    zoomIn,
    zoomOut,
    zoomOriginal,
    zoomToFit,
    zoomToSelection,
    findInPlan,
    nextLens,
    miniMap,
    showFindings,
    why,
    nextPane,
    previousPane,
    addScenario,
    duplicateScenario,
    renameScenario,
    removeScenario,
    makeBaseline,
    lockScenario,
    colourScenario,
    copyDifferences,
    moveScenarioLeft,
    moveScenarioRight,
    applyChoiceToAll,
    promoteChoice,
    resetField,
    nextScenario,
    previousScenario,
    budgets,
    agreedPrices,
    showMeasured,
    addRun,
    addEvent,
    compareWithFile,
    compareWithPrevious,
    catalogueChanges,
    commandPalette,
    helpHere,
    shortcuts,
    tour,
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
    /// In the order of the table, then those of the window's parts; each has its id as object name.
    [[nodiscard]] const QList<QAction*>& actions() const { return m_ordered; }

    /// How the commands of a part of the window are told where all commands stand.
    struct Group {
        const char* name; ///< "Chart: %1", marked for translation in "ui::Actions"
        const char* help; ///< marked likewise
    };
    /// Lists commands of a part of the window with the others, so that they are found and given keys like these. Their owner keeps
    /// their texts.
    void adopt(const QList<QAction*>& commands, const Group& group);

    /// What a command is called where all commands stand: "Undo", also while its text says "Undo Move Serve".
    [[nodiscard]] QString name(const QAction& action) const;

    /// Keys as shipped.
    [[nodiscard]] QList<QKeySequence> standardKeys(const QAction& action) const;
    /// Gives the command these keys instead of its own, now and in later runs.
    void setKeys(QAction& action, const QList<QKeySequence>& keys);
    void resetAllKeys();
    /// The other command that has these keys; null when they are free.
    [[nodiscard]] QAction* userOf(const QKeySequence& keys, const QAction& except) const;

    template <class Function>
    void on(Command command, QObject* context, Function function) {
        connect(&action(command), &QAction::triggered, context, [function] { function(); });
    }

    void fill(QMenu& menu, std::initializer_list<Command> commands) const;
    void fill(QToolBar& bar, std::initializer_list<Command> commands) const;

    void retranslate();

Q_SIGNALS:
    void keysChanged();

private:
    QHash<int, QAction*> m_actions;
    QHash<QAction*, Group> m_groups; ///< of adopted commands
    QList<QAction*> m_ordered;
};

} // namespace ui
