#include "ui/scenarios/scenario_bar.h"

#include "ui/actions/action_registry.h"
#include "ui/document/document.h"
#include "ui/text/words.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace ui {

ScenarioBar::ScenarioBar(Document& document, ActionRegistry& actions, QWidget* parent)
    : QWidget{parent},
      m_document{document},
      m_actions{actions},
      m_tabs{new QTabBar{this}},
      m_add{new QToolButton{this}},
      m_name{new QLineEdit{m_tabs}} {
    m_tabs->setObjectName(QStringLiteral("scenarioTabs"));
    m_tabs->setMovable(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_add->setObjectName(QStringLiteral("addScenarioButton"));
    m_add->setDefaultAction(&m_actions.action(Command::addScenario));
    m_add->setAutoRaise(true);
    m_name->setObjectName(QStringLiteral("scenarioName"));
    m_name->hide();
    m_name->installEventFilter(this);
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(4, 2, 4, 0);
    layout->setSpacing(4);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_add);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_isRefreshing && index >= 0) m_document.setCurrentScenario(at(index).id);
    });
    connect(m_tabs, &QTabBar::tabMoved, this, &ScenarioBar::takeMove);
    connect(m_tabs, &QTabBar::tabBarDoubleClicked, this, [this](int index) {
        if (index >= 0) rename();
        else add();
    });
    connect(m_name, &QLineEdit::editingFinished, this, &ScenarioBar::takeName);
    connect(&m_document, &Document::planChanged, this, &ScenarioBar::refresh);
    connect(&m_document, &Document::currentScenarioChanged, this, &ScenarioBar::refresh);
    retranslate();
    refresh();
}

void ScenarioBar::add() { addNamed(tr("Scenario"), std::nullopt); }

void ScenarioBar::duplicate() {
    const models::Scenario& current = m_document.currentScenario();
    //: name of a duplicated scenario
    addNamed(tr("%1 (copy)").arg(toQt(current.name)), current.id);
}

void ScenarioBar::addNamed(const QString& name, const std::optional<models::ScenarioId>& copyOf) {
    const auto isTaken = [this](const QString& wanted) {
        return std::ranges::any_of(m_document.plan()->scenarios, [&](const auto& scenario) { return toQt(scenario.name) == wanted; });
    };
    QString free = name;
    for (int number = 2; isTaken(free); ++number) free = QStringLiteral("%1 %2").arg(name).arg(number);
    if (!m_document.apply(models::AddScenario{toStd(free), copyOf})) return;
    m_document.setCurrentScenario(m_document.plan()->scenarios.back().id);
    rename();
}

void ScenarioBar::rename() {
    m_renamed = m_document.currentScenario().id;
    m_name->setText(toQt(m_document.currentScenario().name));
    const QRect tab = m_tabs->tabRect(m_tabs->currentIndex());
    m_name->setGeometry(tab.adjusted(2, 1, 40, -1));
    m_name->show();
    m_name->raise();
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ScenarioBar::takeName() {
    if (!m_name->isVisible()) return;
    m_name->hide();
    const std::string name = toStd(m_name->text().trimmed());
    if (!name.empty() && m_document.plan()->scenario(m_renamed) != nullptr) {
        static_cast<void>(m_document.apply(models::RenameScenario{m_renamed, name}));
    }
}

void ScenarioBar::remove() { static_cast<void>(m_document.apply(models::RemoveScenario{m_document.currentScenario().id})); }

void ScenarioBar::makeBaseline() { static_cast<void>(m_document.apply(models::MakeBaseline{m_document.currentScenario().id})); }

void ScenarioBar::step(int by) {
    const int next = m_tabs->currentIndex() + by;
    if (next >= 0 && next < m_tabs->count()) m_tabs->setCurrentIndex(next);
}

void ScenarioBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

void ScenarioBar::contextMenuEvent(QContextMenuEvent* event) {
    const int index = m_tabs->tabAt(m_tabs->mapFrom(this, event->pos()));
    if (index >= 0) m_tabs->setCurrentIndex(index);
    QMenu menu{this};
    m_actions.fill(menu, {Command::addScenario, Command::duplicateScenario, Command::renameScenario, Command::separator,
                          Command::makeBaseline, Command::separator, Command::removeScenario});
    menu.exec(event->globalPos());
}

bool ScenarioBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_name && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_name->hide();
        m_tabs->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ScenarioBar::refresh() {
    const QScopedValueRollback guard{m_isRefreshing, true};
    const auto& scenarios = m_document.plan()->scenarios;
    const auto count = static_cast<int>(scenarios.size());
    while (m_tabs->count() > count) m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < count) m_tabs->addTab({});
    for (int index = 0; index < count; ++index) {
        const models::Scenario& scenario = at(index);
        // A tab's "&" would be taken for a mnemonic.
        m_tabs->setTabText(index, toQt(scenario.name).replace(QLatin1Char{'&'}, QStringLiteral("&&")));
        m_tabs->setTabIcon(index, swatch(scenarioColor(static_cast<std::size_t>(index))));
        //: %1: name of the scenario that the others are compared with
        m_tabs->setTabToolTip(index, index == 0 ? tr("%1: baseline").arg(toQt(scenario.name)) : toQt(scenario.name));
        if (scenario.id == m_document.currentScenario().id) m_tabs->setCurrentIndex(index);
    }
    m_tabs->updateGeometry();
    m_actions.action(Command::removeScenario).setEnabled(count > 1);
    m_actions.action(Command::makeBaseline).setEnabled(!m_document.isBaselineCurrent());
}

void ScenarioBar::takeMove(int from, int to) {
    if (m_isRefreshing) return;
    // The bar reports each step while the tab is still being dragged, and must not be rebuilt below the pointer.
    QTimer::singleShot(0, this, [this, from, to] {
        const models::ScenarioId moved = at(from).id;
        if (to == 0) static_cast<void>(m_document.apply(models::MakeBaseline{moved}));
        else if (from == 0) static_cast<void>(m_document.apply(models::MakeBaseline{at(to).id}));
        else static_cast<void>(m_document.apply(models::MoveScenario{moved, static_cast<std::size_t>(to)}));
        refresh();
    });
}

void ScenarioBar::retranslate() {
    m_tabs->setAccessibleName(tr("Scenarios"));
    m_tabs->setStatusTip(tr("Double-click a tab to rename the scenario, drag it to move it"));
    m_name->setAccessibleName(tr("Name of the scenario"));
    m_add->setAccessibleName(tr("Add scenario"));
}

const models::Scenario& ScenarioBar::at(int index) const { return m_document.plan()->scenarios[static_cast<std::size_t>(index)]; }

} // namespace ui
