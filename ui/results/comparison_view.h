#pragma once

#include "ui/document/figure_place.h"
#include "ui/results/comparison_model.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace ui {

class ComparisonArrangement;
class CopyActions;

/// The comparison table with what can be done with it: values, differences or factors; sort, hide, copy; why; budgets.
class ComparisonView : public QWidget, public FigureSource {
    Q_OBJECT

public:
    explicit ComparisonView(QWidget* parent);

    [[nodiscard]] ComparisonModel& model() { return *m_model; }
    /// "Computing...", or what else to say above the table.
    void setNote(const QString& note);
    [[nodiscard]] QList<QAction*> commands() const;
    [[nodiscard]] std::optional<FigurePlace> figureInFocus() const override;
    [[nodiscard]] QWidget& figures() const;

Q_SIGNALS:
    void whyRequested(const ui::FigurePlace& figure);
    void choiceRequested(const models::ScenarioId& scenario, const models::StageId& scope, const QString& field);
    void scenarioActivated(const models::ScenarioId& scenario);
    void scenarioMenuRequested(const models::ScenarioId& scenario, const QPoint& globalPosition);
    /// For the metric in focus, if it is one.
    void budgetsRequested(std::optional<estimator::Metric> metric);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrangeTable();
    void layOut();
    void connectActions();
    void connectHeaders();
    [[nodiscard]] QModelIndex current() const; ///< of the model
    void activate(const QModelIndex& shown);
    void hideRow();
    void showAllRows();
    void showStates();
    void retranslate();

    ComparisonModel* m_model;
    ComparisonArrangement* m_arrangement;
    QTableView* m_table;
    QComboBox* m_show;
    QCheckBox* m_onlyDifferences;
    QLabel* m_note;
    QPushButton* m_budgets;
    QToolButton* m_copy;
    CopyActions* m_copyAs;
    QAction* m_sortScenarios;
    QAction* m_sortRows;
    QAction* m_hideRow;
    QAction* m_showRows;
};

} // namespace ui
