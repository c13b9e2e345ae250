#pragma once

#include "models/pipeline/plan.h"

#include <QWidget>

class QLineEdit;
class QTabBar;
class QToolButton;

namespace ui {

class ActionRegistry;
class Document;

/// The scenarios as tabs, the baseline first: choose, add, rename in place, move.
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

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
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
