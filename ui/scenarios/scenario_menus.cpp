#include "ui/scenarios/scenario_menus.h"

#include "models/pipeline/scenario_edits.h"
#include "ui/document/document.h"
#include "ui/scenarios/scenario_colors.h"
#include "ui/text/words.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QMenu>

#include <array>

namespace ui {
namespace {

class ScenarioMenus {
    Q_DECLARE_TR_FUNCTIONS(ui::ScenarioMenus)

public:
    static QString colorName(std::size_t index) {
        // Of the palette in ui/theme, in its order.
        const std::array<QString, kPaletteSize> names{tr("Blue"),   tr("Orange"),    tr("Green"),   tr("Mauve"),
                                                      tr("Yellow"), tr("Grey blue"), tr("Neutral"), tr("Violet")};
        return names[index];
    }
    static QString byPlace() { return tr("By its place"); }
};

QMenu* closingMenu(QWidget* parent, const QString& name) {
    auto* menu = new QMenu{parent};
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

/// A name is no mnemonic.
QString menuText(const std::string& name) { return toQt(name).replace(QLatin1Char{'&'}, QStringLiteral("&&")); }

void addColor(QMenu& menu, Document& document, const QString& text, const QIcon& icon, const std::string& role) {
    const models::Scenario& scenario = document.currentScenario();
    QAction* action = menu.addAction(icon, text);
    action->setObjectName(QStringLiteral("color_") + toQt(role));
    action->setCheckable(true);
    action->setChecked(scenario.colour == role);
    QObject::connect(action, &QAction::triggered, &document, [&document, id = scenario.id, isLocked = scenario.locked, role] {
        static_cast<void>(document.apply(models::MarkScenario{id, role, isLocked}));
    });
}

} // namespace

QMenu* colorMenu(Document& document, QWidget* parent) {
    QMenu* menu = closingMenu(parent, QStringLiteral("colorMenu"));
    for (std::size_t index = 0; index < kPaletteSize; ++index)
        addColor(*menu, document, ScenarioMenus::colorName(index), swatch(scenarioColor(index)), colorRole(index));
    menu->addSeparator();
    addColor(*menu, document, ScenarioMenus::byPlace(), {}, {});
    return menu;
}

QMenu* copyDifferencesMenu(Document& document, QWidget* parent) {
    QMenu* menu = closingMenu(parent, QStringLiteral("copyDifferencesMenu"));
    const models::Plan& plan = *document.plan();
    for (const models::Scenario& scenario : plan.scenarios) {
        if (scenario.id == document.currentScenario().id) continue;
        auto edit = models::differencesCopied(plan, document.currentScenario(), scenario.id);
        QAction* action = menu->addAction(swatch(scenarioColor(paletteIndex(plan, scenario.id))), menuText(scenario.name));
        action->setObjectName(QStringLiteral("copyTo_") + toQt(scenario.id.text()));
        action->setEnabled(edit.has_value());
        QObject::connect(action, &QAction::triggered, &document, [&document, edit = std::move(edit)] {
            if (edit) static_cast<void>(document.apply(*edit));
        });
    }
    return menu;
}

} // namespace ui
