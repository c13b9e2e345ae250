#pragma once

#include "models/pipeline/plan.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QTabBar;
class QToolButton;

namespace ui {

class ActionRegistry;
class Document;

/// The scenarios as tabs, the baseline first: choose, add, rename in place, move, colour, lock.
class ScenarioBar : public QWidget {
    Q_OBJECT

public:
    ScenarioBar(Document& document, ActionRegistry& actions, QWidget* parent);

    void add();
    void duplicate();
    void rename();
    void remove();
    void makeBaseline();
    void step(int by);
    /// The current one, among the others; to the first place it comes as the baseline only.
    void moveBy(int places);
    void toggleLock();
    void chooseColor();
    void chooseCopyTarget();
    /// Of what can be done with the current scenario.
    void openMenu(const QPoint& globalPosition);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void showTab(int index);
    void showLock(int index, bool isLocked);
    void showCommandStates();
    void popUp(QMenu& menu) const;
    void takeMove(int from, int to);
    void takeName();
    void addNamed(const QString& name, const std::optional<models::ScenarioId>& copyOf);
    void retranslate();
    [[nodiscard]] const models::Scenario& at(int index) const;

    Document& m_document;
    ActionRegistry& m_actions;
    QTabBar* m_tabs;
    QToolButton* m_add;
    QLineEdit* m_name;
    models::ScenarioId m_renamed;
    bool m_isRefreshing = false;
};

} // namespace ui
