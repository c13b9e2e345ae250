#include "ui/scenarios/scenario_bar.h"

#include "ui/actions/action_registry.h"
#include "ui/document/document.h"
#include "ui/scenarios/scenario_colors.h"
#include "ui/scenarios/scenario_menus.h"
#include "ui/text/plain_tool_tip.h"
#include "ui/text/words.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace ui {
namespace {

constexpr int kLockSize = 14;

} // namespace

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
    m_actions.action(Command::lockScenario).setCheckable(true);
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

void ScenarioBar::moveBy(int places) {
    const int next = m_tabs->currentIndex() + places;
    if (m_document.isBaselineCurrent() || next <= 0 || next >= m_tabs->count()) return;
    static_cast<void>(m_document.apply(models::MoveScenario{m_document.currentScenario().id, static_cast<std::size_t>(next)}));
}

void ScenarioBar::toggleLock() {
    const models::Scenario& scenario = m_document.currentScenario();
    static_cast<void>(m_document.apply(models::MarkScenario{scenario.id, scenario.colour, !scenario.locked}));
    // The action has switched itself, whatever became of the edit.
    showCommandStates();
}

void ScenarioBar::chooseColor() { popUp(*colorMenu(m_document, this)); }

void ScenarioBar::chooseCopyTarget() { popUp(*copyDifferencesMenu(m_document, this)); }

void ScenarioBar::popUp(QMenu& menu) const { menu.popup(m_tabs->mapToGlobal(m_tabs->tabRect(m_tabs->currentIndex()).bottomLeft())); }

void ScenarioBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

void ScenarioBar::contextMenuEvent(QContextMenuEvent* event) {
    const int index = m_tabs->tabAt(m_tabs->mapFrom(this, event->pos()));
    if (index >= 0 && event->reason() == QContextMenuEvent::Mouse) m_tabs->setCurrentIndex(index);
    openMenu(event->globalPos());
}

void ScenarioBar::openMenu(const QPoint& globalPosition) {
    using enum Command;
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions.fill(*menu, {addScenario, duplicateScenario, renameScenario, colourScenario, lockScenario, separator, copyDifferences,
                           makeBaseline, separator, moveScenarioLeft, moveScenarioRight, separator, removeScenario});
    menu->popup(globalPosition);
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
    const auto count = static_cast<int>(m_document.plan()->scenarios.size());
    while (m_tabs->count() > count) m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < count) m_tabs->addTab({});
    for (int index = 0; index < count; ++index) showTab(index);
    m_tabs->updateGeometry();
    showCommandStates();
}

void ScenarioBar::showTab(int index) {
    const models::Scenario& scenario = at(index);
    const QString name = toQt(scenario.name);
    // A tab's "&" would be taken for a mnemonic.
    m_tabs->setTabText(index, QString{name}.replace(QLatin1Char{'&'}, QStringLiteral("&&")));
    m_tabs->setTabIcon(index, swatch(scenarioColor(paletteIndex(*m_document.plan(), scenario.id))));
    QStringList says{name};
    if (index == 0) says.append(tr("The baseline, with which the others are compared"));
    if (scenario.locked) says.append(tr("Locked: its choices cannot be changed. What it inherits still follows the baseline"));
    m_tabs->setTabToolTip(index, plainToolTip(says.join(QLatin1Char{'\n'})));
    //: for screen readers
    m_tabs->setAccessibleTabName(index, scenario.locked ? tr("%1, locked").arg(name) : name);
    showLock(index, scenario.locked);
    if (scenario.id == m_document.currentScenario().id) m_tabs->setCurrentIndex(index);
}

void ScenarioBar::showLock(int index, bool isLocked) {
    const QWidget* mark = m_tabs->tabButton(index, QTabBar::RightSide);
    if ((mark != nullptr) == isLocked) return;
    if (!isLocked) {
        // The bar gives the old mark up, but does not delete it.
        m_tabs->tabButton(index, QTabBar::RightSide)->deleteLater();
        m_tabs->setTabButton(index, QTabBar::RightSide, nullptr);
        return;
    }
    auto* lock = new QLabel{m_tabs};
    lock->setObjectName(QStringLiteral("lockMark"));
    lock->setPixmap(icon(QStringLiteral("actions/lock")).pixmap(kLockSize, kLockSize));
    lock->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_tabs->setTabButton(index, QTabBar::RightSide, lock);
}

void ScenarioBar::showCommandStates() {
    const int index = m_tabs->currentIndex();
    const int last = m_tabs->count() - 1;
    const models::Scenario& current = m_document.currentScenario();
    const bool isOther = !m_document.isBaselineCurrent();
    const auto enable = [this](Command command, bool isPossible) { m_actions.action(command).setEnabled(isPossible); };
    enable(Command::removeScenario, last > 0 && !current.locked);
    enable(Command::makeBaseline, isOther);
    enable(Command::copyDifferences, isOther && !current.settings.empty());
    enable(Command::moveScenarioLeft, index > 1);
    enable(Command::moveScenarioRight, isOther && index < last);
    m_actions.action(Command::lockScenario).setChecked(current.locked);
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
