#pragma once

#include "estimator/metric.h"
#include "models/pipeline/plan.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace ui {

class ProblemLabel;
class Document;

/// The limits of the plan, each for one metric in one scenario or in all, with how they stand, and a line to set another.
class BudgetsDialog : public QDialog {
    Q_OBJECT

public:
    /// @param metric  for which a limit is likely to be entered
    BudgetsDialog(Document& document, std::optional<estimator::Metric> metric, QWidget* parent);

private:
    void buildTable();
    void buildLine(std::optional<estimator::Metric> metric);
    void refresh();
    void fillScenarios();
    void showRow(int row);
    void showInLine();
    void showStates();
    void set();
    void remove();
    [[nodiscard]] QString stateOf(const models::Budget& budget) const;
    [[nodiscard]] estimator::Metric chosenMetric() const;
    [[nodiscard]] std::optional<models::ScenarioId> chosenScenario() const;

    Document& m_document;
    QTableWidget* m_table;
    QComboBox* m_metric;
    QComboBox* m_scenario;
    QLineEdit* m_limit;
    ProblemLabel* m_problem;
    QPushButton* m_set;
    QPushButton* m_remove;
};

} // namespace ui
