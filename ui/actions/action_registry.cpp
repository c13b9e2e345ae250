#include "ui/actions/action_registry.h"

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

#define WORDS(text) QT_TRANSLATE_NOOP("ui::Actions", text)

// clang-format off
constexpr std::array kRows{
    Row{Command::newPlan, "new_plan", WORDS("&New plan"), "Ctrl+N", "new", WORDS("Start with an empty canvas")},
    Row{Command::open, "open", WORDS("&Open…"), "Ctrl+O", "open", WORDS("Open a plan file")},
    Row{Command::save, "save", WORDS("&Save"), "Ctrl+S", "save", WORDS("Save the plan")},
    Row{Command::saveAs, "save_as", WORDS("Save &as…"), "Ctrl+Shift+S", "", WORDS("Save the plan under another name")},
    Row{Command::exportReport, "export_report", WORDS("&Export PDF…"), "Ctrl+E", "export", WORDS("Write a report with pipeline, results, assumptions and sources")},
    Row{Command::quit, "quit", WORDS("&Quit"), "Ctrl+Q", "quit", WORDS("Close the program")},
    Row{Command::undo, "undo", WORDS("&Undo"), "Ctrl+Z", "undo", WORDS("Take the last change back")},
    Row{Command::redo, "redo", WORDS("&Redo"), "Ctrl+Shift+Z;Ctrl+Y", "redo", WORDS("Do again what was taken back")},
    Row{Command::selectAll, "select_all", WORDS("Select &all"), "Ctrl+A", "select_all", WORDS("Select every stage")},
    Row{Command::deleteSelected, "delete_selected", WORDS("&Delete"), "Del", "delete", WORDS("Delete the selected stages and links")},
    Row{Command::editSelected, "edit_selected", WORDS("&Edit fields"), "F2", "edit", WORDS("Go to the fields of the selected stage")},
    Row{Command::connectSelected, "connect_selected", WORDS("&Connect"), "Ctrl+L", "connect", WORDS("Link the selected stages in the order in which they were selected")},
    Row{Command::addStage, "add_stage", WORDS("&Add stage…"), "Ctrl+Shift+A", "add", WORDS("Choose a stage by name and add it to the canvas")},
    Row{Command::arrange, "arrange", WORDS("A&rrange"), "Ctrl+Shift+L", "arrange", WORDS("Lay the pipeline out from left to right")},
    Row{Command::zoomIn, "zoom_in", WORDS("Zoom &in"), "Ctrl++;Ctrl+=", "zoom_in", WORDS("Show the canvas larger")},
    Row{Command::zoomOut, "zoom_out", WORDS("Zoom &out"), "Ctrl+-", "zoom_out", WORDS("Show the canvas smaller")},
    Row{Command::zoomOriginal, "zoom_original", WORDS("&Actual size"), "Ctrl+0", "zoom_original", WORDS("Show the canvas at 100 %")},
    Row{Command::zoomToFit, "zoom_to_fit", WORDS("Zoom to &fit"), "Ctrl+9", "zoom_fit", WORDS("Show the whole pipeline")},
    Row{Command::addScenario, "add_scenario", WORDS("&Add scenario"), "Ctrl+T", "add_scenario", WORDS("Add a scenario that starts like the baseline")},
    Row{Command::duplicateScenario, "duplicate_scenario", WORDS("&Duplicate scenario"), "Ctrl+Shift+D", "duplicate", WORDS("Add a scenario that starts like the current one")},
    Row{Command::renameScenario, "rename_scenario", WORDS("&Rename scenario"), "Shift+F2", "rename", WORDS("Give the current scenario another name")},
    Row{Command::removeScenario, "remove_scenario", WORDS("Re&move scenario"), "", "delete", WORDS("Remove the current scenario")},
    Row{Command::makeBaseline, "make_baseline", WORDS("Make &baseline"), "", "baseline", WORDS("Compare the other scenarios with the current one; no figure moves")},
    Row{Command::nextScenario, "next_scenario", WORDS("&Next scenario"), "Ctrl+PgDown", "", WORDS("Show the scenario to the right")},
    Row{Command::previousScenario, "previous_scenario", WORDS("&Previous scenario"), "Ctrl+PgUp", "", WORDS("Show the scenario to the left")},
    Row{Command::shortcuts, "shortcuts", WORDS("&Keyboard shortcuts"), "F1", "", WORDS("List every command with its keys")},
    Row{Command::about, "about", WORDS("&About Fourem"), "", "about", WORDS("Version, licence and data sources")},
};
// clang-format on

#undef WORDS

QString translatedRow(const char* text) { return QCoreApplication::translate("ui::Actions", text); }

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
        QList<QKeySequence> keys;
        for (const QString& text : QString::fromLatin1(row.keys).split(QLatin1Char{';'}, Qt::SkipEmptyParts)) {
            keys.push_back(QKeySequence{text, QKeySequence::PortableText});
        }
        action->setShortcuts(keys);
        m_actions.insert(static_cast<int>(row.command), action);
        m_ordered.push_back(action);
    }
    action(Command::quit).setMenuRole(QAction::QuitRole);
    action(Command::about).setMenuRole(QAction::AboutRole);
    retranslate();
}

void ActionRegistry::fill(QMenu& menu, std::initializer_list<Command> commands) const { addAll(menu, commands, *this); }

void ActionRegistry::fill(QToolBar& bar, std::initializer_list<Command> commands) const { addAll(bar, commands, *this); }

void ActionRegistry::retranslate() {
    for (const Row& row : kRows) {
        QAction& current = action(row.command);
        const QString help = translatedRow(row.help);
        current.setText(translatedRow(row.text));
        current.setStatusTip(help);
        const QString keys = current.shortcut().toString(QKeySequence::NativeText);
        const QString name = QString{current.text()}.remove(QLatin1Char{'&'}).remove(QStringLiteral("…"));
        //: tool tip of a button: command, its keys, what it does
        const QString withKeys = QCoreApplication::translate("ui::Actions", "%1 (%2)\n%3").arg(name, keys, help);
        current.setToolTip(keys.isEmpty() ? name + QLatin1Char{'\n'} + help : withKeys);
    }
}

} // namespace ui
