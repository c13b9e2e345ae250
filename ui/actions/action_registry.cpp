#include "ui/actions/action_registry.h"

#include "ui/actions/action_words.h"
#include "ui/actions/custom_keys.h"
#include "ui/theme/icon.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QToolBar>

#include <algorithm>
#include <array>

namespace ui {
namespace {

struct Row {
    Command command;
    const char* id;
    const char* text;
    const char* keys; ///< portable text; several separated by ";"
    const char* icon;
    const char* help;
};

// clang-format off
constexpr std::array kRows{
    Row{Command::startPage, "start_page", QT_TRANSLATE_NOOP("ui::Actions", "Start &page"), "", "home", QT_TRANSLATE_NOOP("ui::Actions", "Show recent files, templates and examples, or go back to the plan")},
    Row{Command::newPlan, "new_plan", QT_TRANSLATE_NOOP("ui::Actions", "&New plan"), "Ctrl+N", "new", QT_TRANSLATE_NOOP("ui::Actions", "Start with an empty canvas")},
    Row{Command::open, "open", QT_TRANSLATE_NOOP("ui::Actions", "&Open…"), "Ctrl+O", "open", QT_TRANSLATE_NOOP("ui::Actions", "Open a plan file")},
    Row{Command::save, "save", QT_TRANSLATE_NOOP("ui::Actions", "&Save"), "Ctrl+S", "save", QT_TRANSLATE_NOOP("ui::Actions", "Save the plan")},
    Row{Command::saveAs, "save_as", QT_TRANSLATE_NOOP("ui::Actions", "Save &as…"), "Ctrl+Shift+S", "", QT_TRANSLATE_NOOP("ui::Actions", "Save the plan under another name")},
    Row{Command::makeReport, "make_report", QT_TRANSLATE_NOOP("ui::Actions", "&Report…"), "Ctrl+E", "export", QT_TRANSLATE_NOOP("ui::Actions", "Choose what the report says, preview it, print it, or write it as PDF, HTML or Markdown")},
    Row{Command::review, "review", QT_TRANSLATE_NOOP("ui::Actions", "Re&view…"), "", "", QT_TRANSLATE_NOOP("ui::Actions", "Say who prepares and who reviews the plan, and approve it")},
    Row{Command::importFile, "import_file", QT_TRANSLATE_NOOP("ui::Actions", "&Import…"), "Ctrl+I", "", QT_TRANSLATE_NOOP("ui::Actions", "Take a file of another tool into the plan: measured runs, a model, a grid intensity")},
    Row{Command::forgetRecentFiles, "forget_recent_files", QT_TRANSLATE_NOOP("ui::Actions", "&Forget recent files"), "", "", QT_TRANSLATE_NOOP("ui::Actions", "Empty the list of files that were opened last; the files stay")},
    Row{Command::quit, "quit", QT_TRANSLATE_NOOP("ui::Actions", "&Quit"), "Ctrl+Q", "quit", QT_TRANSLATE_NOOP("ui::Actions", "Close the program")},
    Row{Command::undo, "undo", QT_TRANSLATE_NOOP("ui::Actions", "&Undo"), "Ctrl+Z", "undo", QT_TRANSLATE_NOOP("ui::Actions", "Take the last change back")},
    Row{Command::redo, "redo", QT_TRANSLATE_NOOP("ui::Actions", "&Redo"), "Ctrl+Shift+Z;Ctrl+Y", "redo", QT_TRANSLATE_NOOP("ui::Actions", "Do again what was taken back")},
    Row{Command::cut, "cut", QT_TRANSLATE_NOOP("ui::Actions", "Cu&t"), "Ctrl+X", "cut", QT_TRANSLATE_NOOP("ui::Actions", "Move the selected stages to the clipboard, with their choices in all scenarios")},
    Row{Command::copy, "copy", QT_TRANSLATE_NOOP("ui::Actions", "&Copy"), "Ctrl+C", "copy", QT_TRANSLATE_NOOP("ui::Actions", "Copy the selected stages, with the links between them and their choices in all scenarios")},
    Row{Command::paste, "paste", QT_TRANSLATE_NOOP("ui::Actions", "&Paste"), "Ctrl+V", "paste", QT_TRANSLATE_NOOP("ui::Actions", "Add the stages of the clipboard")},
    Row{Command::duplicate, "duplicate_stages", QT_TRANSLATE_NOOP("ui::Actions", "D&uplicate"), "Ctrl+D", "", QT_TRANSLATE_NOOP("ui::Actions", "Add a copy of the selected stages")},
    Row{Command::preferences, "preferences", QT_TRANSLATE_NOOP("ui::Actions", "Pre&ferences…"), "Ctrl+,", "preferences", QT_TRANSLATE_NOOP("ui::Actions", "Choose language, theme, scale, units and currency")},
    Row{Command::selectAll, "select_all", QT_TRANSLATE_NOOP("ui::Actions", "Select &all"), "Ctrl+A", "select_all", QT_TRANSLATE_NOOP("ui::Actions", "Select every stage")},
    Row{Command::selectUpstream, "select_upstream", QT_TRANSLATE_NOOP("ui::Actions", "Select all &before"), "Ctrl+[", "", QT_TRANSLATE_NOOP("ui::Actions", "Select everything that the selected stages depend on")},
    Row{Command::selectDownstream, "select_downstream", QT_TRANSLATE_NOOP("ui::Actions", "Select all a&fter"), "Ctrl+]", "", QT_TRANSLATE_NOOP("ui::Actions", "Select everything that depends on the selected stages")},
    Row{Command::deleteSelected, "delete_selected", QT_TRANSLATE_NOOP("ui::Actions", "&Delete"), "Del", "delete", QT_TRANSLATE_NOOP("ui::Actions", "Delete the selected stages and links")},
    Row{Command::deleteAndReconnect, "delete_and_reconnect", QT_TRANSLATE_NOOP("ui::Actions", "Delete and &reconnect"), "Ctrl+Del", "", QT_TRANSLATE_NOOP("ui::Actions", "Delete the selected stages and close the gap")},
    Row{Command::editSelected, "edit_selected", QT_TRANSLATE_NOOP("ui::Actions", "&Edit fields"), "F2", "edit", QT_TRANSLATE_NOOP("ui::Actions", "Go to the fields of the selected stage")},
    Row{Command::connectSelected, "connect_selected", QT_TRANSLATE_NOOP("ui::Actions", "&Connect"), "Ctrl+L", "connect", QT_TRANSLATE_NOOP("ui::Actions", "Link the selected stages in the order in which they were selected")},
    Row{Command::disconnectSelected, "disconnect_selected", QT_TRANSLATE_NOOP("ui::Actions", "&Disconnect"), "Ctrl+U", "disconnect", QT_TRANSLATE_NOOP("ui::Actions", "Take away the links between the selected stages, or all links of one")},
    Row{Command::addStage, "add_stage", QT_TRANSLATE_NOOP("ui::Actions", "&Add stage…"), "Ctrl+Shift+A", "add", QT_TRANSLATE_NOOP("ui::Actions", "Choose a stage by name and add it to the canvas")},
    Row{Command::replaceStage, "replace_stage", QT_TRANSLATE_NOOP("ui::Actions", "Rep&lace…"), "Ctrl+R", "", QT_TRANSLATE_NOOP("ui::Actions", "Put another kind of stage in the place of the selected one; links and values that fit stay")},
    Row{Command::mute, "mute", QT_TRANSLATE_NOOP("ui::Actions", "&Mute"), "Ctrl+M", "", QT_TRANSLATE_NOOP("ui::Actions", "Leave the selected stages out of this scenario, or take them in again")},
    Row{Command::addFrame, "add_frame", QT_TRANSLATE_NOOP("ui::Actions", "Add &frame"), "Ctrl+G", "", QT_TRANSLATE_NOOP("ui::Actions", "Draw a frame around the selected stages")},
    Row{Command::addNote, "add_note", QT_TRANSLATE_NOOP("ui::Actions", "Add &note"), "Ctrl+Shift+N", "", QT_TRANSLATE_NOOP("ui::Actions", "Add a note to the canvas")},
    Row{Command::arrange, "arrange", QT_TRANSLATE_NOOP("ui::Actions", "A&rrange"), "Ctrl+Shift+L", "arrange", QT_TRANSLATE_NOOP("ui::Actions", "Lay the pipeline out from left to right")},
    Row{Command::arrangeSelected, "arrange_selected", QT_TRANSLATE_NOOP("ui::Actions", "Arrange &selection"), "Ctrl+Alt+L", "", QT_TRANSLATE_NOOP("ui::Actions", "Lay the selected stages out from left to right")},
    Row{Command::alignLeft, "align_left", QT_TRANSLATE_NOOP("ui::Actions", "Align &left edges"), "", "", QT_TRANSLATE_NOOP("ui::Actions", "Move the selected stages to one left edge")},
    Row{Command::alignCentre, "align_centre", QT_TRANSLATE_NOOP("ui::Actions", "Align &centres"), "", "", QT_TRANSLATE_NOOP("ui::Actions", "Move the selected stages to one vertical middle line")},
    Row{Command::alignRight, "align_right", QT_TRANSLATE_NOOP("ui::Actions", "Align &right edges"), "", "", QT_TRANSLATE_NOOP("ui::Actions", "Move the selected stages to one right edge")},
    Row{Command::alignTop, "align_top", QT_TRANSLATE_NOOP("ui::Actions", "Align &top edges"), "", "", QT_TRANSLATE_NOOP("ui::Actions", "Move the selected stages to one upper edge")},
    Row{Command::alignMiddle, "align_middle", QT_TRANSLATE_NOOP("ui::Actions", "Align &middles"), "", "", QT_TRANSLATE_NOOP("ui::Actions", "Move the selected stages to one horizontal middle line")},
    Row{Command::alignBottom, "align_bottom", QT_TRANSLATE_NOOP("ui::Actions", "Align &bottom edges"), "", "", QT_TRANSLATE_NOOP("ui::Actions", "Move the selected stages to one lower edge")},
    Row{Command::distributeHorizontally, "distribute_horizontally", QT_TRANSLATE_NOOP("ui::Actions", "Distribute &horizontally"), "", "", QT_TRANSLATE_NOOP("ui::Actions", "Make the gaps between the selected stages equally wide")},
    Row{Command::distributeVertically, "distribute_vertically", QT_TRANSLATE_NOOP("ui::Actions", "Distribute &vertically"), "", "", QT_TRANSLATE_NOOP("ui::Actions", "Make the gaps between the selected stages equally high")},
    Row{Command::snapToGrid, "snap_to_grid", QT_TRANSLATE_NOOP("ui::Actions", "Snap to &grid"), "Ctrl+'", "", QT_TRANSLATE_NOOP("ui::Actions", "Let dragged and nudged stages stop at the lines of the grid")},
    Row{Command::moveStagesLeft, "move_stages_left", QT_TRANSLATE_NOOP("ui::Actions", "Move left"), "Alt+Left", "", QT_TRANSLATE_NOOP("ui::Actions", "Move what is selected a step to the left on the canvas")},
    Row{Command::moveStagesRight, "move_stages_right", QT_TRANSLATE_NOOP("ui::Actions", "Move right"), "Alt+Right", "", QT_TRANSLATE_NOOP("ui::Actions", "Move what is selected a step to the right on the canvas")},
    Row{Command::moveStagesUp, "move_stages_up", QT_TRANSLATE_NOOP("ui::Actions", "Move up"), "Alt+Up", "", QT_TRANSLATE_NOOP("ui::Actions", "Move what is selected a step up on the canvas")},
    Row{Command::moveStagesDown, "move_stages_down", QT_TRANSLATE_NOOP("ui::Actions", "Move down"), "Alt+Down", "", QT_TRANSLATE_NOOP("ui::Actions", "Move what is selected a step down on the canvas")},
    Row{Command::moveStagesFarLeft, "move_stages_far_left", QT_TRANSLATE_NOOP("ui::Actions", "Move far left"), "Alt+Shift+Left", "", QT_TRANSLATE_NOOP("ui::Actions", "Move what is selected a large step to the left on the canvas")},
    Row{Command::moveStagesFarRight, "move_stages_far_right", QT_TRANSLATE_NOOP("ui::Actions", "Move far right"), "Alt+Shift+Right", "", QT_TRANSLATE_NOOP("ui::Actions", "Move what is selected a large step to the right on the canvas")},
    Row{Command::moveStagesFarUp, "move_stages_far_up", QT_TRANSLATE_NOOP("ui::Actions", "Move far up"), "Alt+Shift+Up", "", QT_TRANSLATE_NOOP("ui::Actions", "Move what is selected a large step up on the canvas")},
    Row{Command::moveStagesFarDown, "move_stages_far_down", QT_TRANSLATE_NOOP("ui::Actions", "Move far down"), "Alt+Shift+Down", "", QT_TRANSLATE_NOOP("ui::Actions", "Move what is selected a large step down on the canvas")},
    Row{Command::zoomIn, "zoom_in", QT_TRANSLATE_NOOP("ui::Actions", "Zoom &in"), "Ctrl++;Ctrl+=", "zoom_in", QT_TRANSLATE_NOOP("ui::Actions", "Show the canvas larger")},
    Row{Command::zoomOut, "zoom_out", QT_TRANSLATE_NOOP("ui::Actions", "Zoom &out"), "Ctrl+-", "zoom_out", QT_TRANSLATE_NOOP("ui::Actions", "Show the canvas smaller")},
    Row{Command::zoomOriginal, "zoom_original", QT_TRANSLATE_NOOP("ui::Actions", "&Actual size"), "Ctrl+0", "zoom_original", QT_TRANSLATE_NOOP("ui::Actions", "Show the canvas at 100 %")},
    Row{Command::zoomToFit, "zoom_to_fit", QT_TRANSLATE_NOOP("ui::Actions", "Zoom to &fit"), "Ctrl+9", "zoom_fit", QT_TRANSLATE_NOOP("ui::Actions", "Show the whole pipeline")},
    Row{Command::zoomToSelection, "zoom_to_selection", QT_TRANSLATE_NOOP("ui::Actions", "Zoom to &selection"), "Ctrl+8", "", QT_TRANSLATE_NOOP("ui::Actions", "Show the selected stages as large as they fit")},
    Row{Command::findInPlan, "find_in_plan", QT_TRANSLATE_NOOP("ui::Actions", "&Find…"), "Ctrl+F", "search", QT_TRANSLATE_NOOP("ui::Actions", "Find stages by name, kind, note or value")},
    Row{Command::nextLens, "next_lens", QT_TRANSLATE_NOOP("ui::Actions", "Next &lens"), "F8", "", QT_TRANSLATE_NOOP("ui::Actions", "Tint stages and widen links by emissions, energy, water, cost and time in turn, then by nothing")},
    Row{Command::miniMap, "mini_map", QT_TRANSLATE_NOOP("ui::Actions", "O&verview map"), "Ctrl+Shift+M", "", QT_TRANSLATE_NOOP("ui::Actions", "Show the whole pipeline in a corner while it does not fit")},
    Row{Command::showFindings, "show_findings", QT_TRANSLATE_NOOP("ui::Actions", "Findin&gs"), "", "", QT_TRANSLATE_NOOP("ui::Actions", "Show what is missing, wrong or risky, with what would mend it")},
    Row{Command::why, "why", QT_TRANSLATE_NOOP("ui::Actions", "&Why…"), "Shift+Return;Shift+Enter", "", QT_TRANSLATE_NOOP("ui::Actions", "Show what the figure under the keyboard comes from: the chart, table, stage or list that has the focus")},
    Row{Command::nextPane, "next_pane", QT_TRANSLATE_NOOP("ui::Actions", "Next &part of the window"), "F6", "", QT_TRANSLATE_NOOP("ui::Actions", "Move the keyboard to the next part of the window: canvas, panels, scenarios")},
    Row{Command::previousPane, "previous_pane", QT_TRANSLATE_NOOP("ui::Actions", "P&revious part of the window"), "Shift+F6", "", QT_TRANSLATE_NOOP("ui::Actions", "Move the keyboard to the previous part of the window")},
    Row{Command::addScenario, "add_scenario", QT_TRANSLATE_NOOP("ui::Actions", "&Add scenario"), "Ctrl+T", "add_scenario", QT_TRANSLATE_NOOP("ui::Actions", "Add a scenario that starts like the baseline")},
    Row{Command::duplicateScenario, "duplicate_scenario", QT_TRANSLATE_NOOP("ui::Actions", "&Duplicate scenario"), "Ctrl+Shift+D", "duplicate", QT_TRANSLATE_NOOP("ui::Actions", "Add a scenario that starts like the current one")},
    Row{Command::renameScenario, "rename_scenario", QT_TRANSLATE_NOOP("ui::Actions", "&Rename scenario"), "Shift+F2", "rename", QT_TRANSLATE_NOOP("ui::Actions", "Give the current scenario another name")},
    Row{Command::removeScenario, "remove_scenario", QT_TRANSLATE_NOOP("ui::Actions", "Re&move scenario"), "", "delete", QT_TRANSLATE_NOOP("ui::Actions", "Remove the current scenario")},
    Row{Command::makeBaseline, "make_baseline", QT_TRANSLATE_NOOP("ui::Actions", "Make &baseline"), "", "baseline", QT_TRANSLATE_NOOP("ui::Actions", "Compare the other scenarios with the current one; no figure moves")},
    Row{Command::lockScenario, "lock_scenario", QT_TRANSLATE_NOOP("ui::Actions", "&Lock scenario"), "", "lock", QT_TRANSLATE_NOOP("ui::Actions", "Keep the choices of the current scenario from being changed, or let them be changed again")},
    Row{Command::colourScenario, "colour_scenario", QT_TRANSLATE_NOOP("ui::Actions", "&Colour of scenario…"), "", "", QT_TRANSLATE_NOOP("ui::Actions", "Give the current scenario a colour of its own, in the bar, the table and the charts")},
    Row{Command::copyDifferences, "copy_differences", QT_TRANSLATE_NOOP("ui::Actions", "Copy differences &to…"), "", "copy", QT_TRANSLATE_NOOP("ui::Actions", "Let another scenario take over all in which the current one differs from the baseline")},
    Row{Command::moveScenarioLeft, "move_scenario_left", QT_TRANSLATE_NOOP("ui::Actions", "Move scenario l&eft"), "Ctrl+Shift+PgUp", "", QT_TRANSLATE_NOOP("ui::Actions", "Move the current scenario one place to the left")},
    Row{Command::moveScenarioRight, "move_scenario_right", QT_TRANSLATE_NOOP("ui::Actions", "Move scenario ri&ght"), "Ctrl+Shift+PgDown", "", QT_TRANSLATE_NOOP("ui::Actions", "Move the current scenario one place to the right")},
    Row{Command::applyChoiceToAll, "apply_choice_to_all", QT_TRANSLATE_NOOP("ui::Actions", "Apply choice to all &scenarios"), "Ctrl+Shift+Return", "", QT_TRANSLATE_NOOP("ui::Actions", "Let all scenarios choose for the field in the inspector what the current one does")},
    Row{Command::promoteChoice, "promote_choice", QT_TRANSLATE_NOOP("ui::Actions", "Promote choice to the baseli&ne"), "", "", QT_TRANSLATE_NOOP("ui::Actions", "Let the baseline choose for the field in the inspector what the current scenario does")},
    Row{Command::resetField, "reset_field", QT_TRANSLATE_NOOP("ui::Actions", "Reset f&ield"), "", "", QT_TRANSLATE_NOOP("ui::Actions", "Let the field in the inspector go back to what it inherits")},
    Row{Command::nextScenario, "next_scenario", QT_TRANSLATE_NOOP("ui::Actions", "&Next scenario"), "Ctrl+PgDown", "", QT_TRANSLATE_NOOP("ui::Actions", "Show the scenario to the right")},
    Row{Command::previousScenario, "previous_scenario", QT_TRANSLATE_NOOP("ui::Actions", "&Previous scenario"), "Ctrl+PgUp", "", QT_TRANSLATE_NOOP("ui::Actions", "Show the scenario to the left")},
    Row{Command::budgets, "budgets", QT_TRANSLATE_NOOP("ui::Actions", "&Budgets…"), "", "", QT_TRANSLATE_NOOP("ui::Actions", "Limits for emissions, energy, cost, time and water")},
    Row{Command::agreedPrices, "agreed_prices", QT_TRANSLATE_NOOP("ui::Actions", "Agreed &prices…"), "", "", QT_TRANSLATE_NOOP("ui::Actions", "Prices by contract, with the days on which they are in force")},
    Row{Command::showMeasured, "show_measured", QT_TRANSLATE_NOOP("ui::Actions", "&Measured runs and events"), "", "", QT_TRANSLATE_NOOP("ui::Actions", "Show what was measured beside the plan, the calibration that follows, and what happened")},
    Row{Command::addRun, "add_run", QT_TRANSLATE_NOOP("ui::Actions", "Add measured &run…"), "", "", QT_TRANSLATE_NOOP("ui::Actions", "Enter what a run took, as a meter or a bill told it")},
    Row{Command::addEvent, "add_event", QT_TRANSLATE_NOOP("ui::Actions", "Add &event…"), "", "", QT_TRANSLATE_NOOP("ui::Actions", "Note what explains a change in what was measured: a model replaced, drift seen, a retraining")},
    Row{Command::compareWithFile, "compare_with_file", QT_TRANSLATE_NOOP("ui::Actions", "&Compare with file…"), "", "", QT_TRANSLATE_NOOP("ui::Actions", "Show what differs from another version of the plan, and merge the two")},
    Row{Command::compareWithPrevious, "compare_with_previous", QT_TRANSLATE_NOOP("ui::Actions", "Compare with &previous version"), "", "", QT_TRANSLATE_NOOP("ui::Actions", "Show what differs from what the file held before it was saved last")},
    Row{Command::catalogueChanges, "catalogue_changes", QT_TRANSLATE_NOOP("ui::Actions", "What changed in the ca&talogue…"), "", "", QT_TRANSLATE_NOOP("ui::Actions", "Show which figures the catalogue tells differently than when the plan was estimated, and take them over")},
    Row{Command::commandPalette, "command_palette", QT_TRANSLATE_NOOP("ui::Actions", "&Find command…"), "Ctrl+Shift+P", "search", QT_TRANSLATE_NOOP("ui::Actions", "Find any command by some of its letters and run it")},
    Row{Command::helpHere, "help_here", QT_TRANSLATE_NOOP("ui::Actions", "&Help on this"), "F1", "help", QT_TRANSLATE_NOOP("ui::Actions", "Explain the field, stage or list that has the focus")},
    Row{Command::shortcuts, "shortcuts", QT_TRANSLATE_NOOP("ui::Actions", "&Keyboard shortcuts"), "Shift+F1", "keyboard", QT_TRANSLATE_NOOP("ui::Actions", "List every command with its keys, and change them")},
    Row{Command::tour, "tour", QT_TRANSLATE_NOOP("ui::Actions", "&What is Fourem?"), "", "", QT_TRANSLATE_NOOP("ui::Actions", "Explain the program in four steps")},
    Row{Command::about, "about", QT_TRANSLATE_NOOP("ui::Actions", "&About Fourem"), "", "about", QT_TRANSLATE_NOOP("ui::Actions", "Version, licence and data sources")},
};
// clang-format on

QList<QKeySequence> keysOf(const Row& row) {
    QList<QKeySequence> keys;
    for (const QString& text : QString::fromLatin1(row.keys).split(QLatin1Char{';'}, Qt::SkipEmptyParts)) {
        keys.push_back(QKeySequence{text, QKeySequence::PortableText});
    }
    return keys;
}

QString translatedRow(const char* text) { return QCoreApplication::translate("ui::Actions", text); }

void showToolTip(QAction& action) {
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    const QString name = plainName(action);
    //: tool tip of a button: command, its keys, what it does
    const QString withKeys = QCoreApplication::translate("ui::Actions", "%1 (%2)\n%3").arg(name, keys, action.statusTip());
    action.setToolTip(keys.isEmpty() ? name + QLatin1Char{'\n'} + action.statusTip() : withKeys);
}

template <class Target>
void addAll(Target& target, std::initializer_list<Command> commands, const ActionRegistry& registry) {
    for (const Command command : commands) {
        if (command == Command::separator) target.addSeparator();
        else target.addAction(&registry.action(command));
    }
}

} // namespace

ActionRegistry::ActionRegistry(QObject* parent) : QObject{parent} {
    for (const Row& row : kRows) {
        auto* action = new QAction{this};
        action->setObjectName(QLatin1String{row.id});
        if (*row.icon != '\0') action->setIcon(icon(QStringLiteral("actions/") + QLatin1String{row.icon}));
        action->setShortcuts(customKeys(action->objectName()).value_or(keysOf(row)));
        m_actions.insert(static_cast<int>(row.command), action);
        m_ordered.push_back(action);
    }
    action(Command::preferences).setMenuRole(QAction::PreferencesRole);
    action(Command::quit).setMenuRole(QAction::QuitRole);
    action(Command::about).setMenuRole(QAction::AboutRole);
    retranslate();
}

void ActionRegistry::fill(QMenu& menu, std::initializer_list<Command> commands) const { addAll(menu, commands, *this); }

void ActionRegistry::fill(QToolBar& bar, std::initializer_list<Command> commands) const { addAll(bar, commands, *this); }

void ActionRegistry::retranslate() {
    for (const Row& row : kRows) {
        QAction& current = action(row.command);
        current.setText(translatedRow(row.text));
        current.setStatusTip(translatedRow(row.help));
        showToolTip(current);
    }
    for (auto adopted = m_groups.cbegin(); adopted != m_groups.cend(); ++adopted)
        adopted.key()->setStatusTip(translatedRow(adopted.value().help));
}

void ActionRegistry::adopt(const QList<QAction*>& commands, const Group& group) {
    for (QAction* command : commands) {
        m_groups.insert(command, group);
        m_ordered.push_back(command);
        command->setStatusTip(translatedRow(group.help));
        if (const auto keys = customKeys(command->objectName())) command->setShortcuts(*keys);
    }
}

QString ActionRegistry::name(const QAction& action) const {
    if (const auto group = m_groups.constFind(const_cast<QAction*>(&action)); group != m_groups.cend())
        return translatedRow(group->name).arg(plainName(action));
    const auto row = std::ranges::find_if(kRows, [&](const Row& each) { return action.objectName() == QLatin1String{each.id}; });
    return row == kRows.end() ? plainName(action) : plainName(translatedRow(row->text));
}

QList<QKeySequence> ActionRegistry::standardKeys(const QAction& action) const {
    const auto row = std::ranges::find_if(kRows, [&](const Row& each) { return action.objectName() == QLatin1String{each.id}; });
    return row == kRows.end() ? QList<QKeySequence>{} : keysOf(*row);
}

void ActionRegistry::setKeys(QAction& action, const QList<QKeySequence>& keys) {
    if (keys == standardKeys(action)) forgetCustomKeys(action.objectName());
    else keepCustomKeys(action.objectName(), keys);
    action.setShortcuts(keys);
    showToolTip(action);
    Q_EMIT keysChanged();
}

void ActionRegistry::resetAllKeys() {
    for (QAction* action : m_ordered) setKeys(*action, standardKeys(*action));
}

QAction* ActionRegistry::userOf(const QKeySequence& keys, const QAction& except) const {
    const auto user =
        std::ranges::find_if(m_ordered, [&](const QAction* each) { return each != &except && each->shortcuts().contains(keys); });
    return user == m_ordered.end() ? nullptr : *user;
}

} // namespace ui
