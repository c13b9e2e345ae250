#pragma once

#include "estimator/budget_state.h"
#include "estimator/comparison_order.h"
#include "models/catalogue/facts.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <memory>
#include <optional>

namespace ui {

/// A choice of a scenario, as a place to go to.
struct ChoicePlace {
    models::StageId scope;
    QString field;
};

/// Scenarios side by side: a column each; a row for each metric, then one for each choice that differs.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Show { values, differences, factors };
    enum Change { same, better, worse, other };
    Q_ENUM(Change)
    static constexpr int changeRole = Qt::UserRole + 2; ///< `Change` against the baseline
    static constexpr int budgetRole = Qt::UserRole + 3; ///< `estimator::BudgetState`, where the figure has a budget

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps selection and scrolling where the shape stays the same. `facts` may be null.
    void setContent(const models::Plan& plan, std::shared_ptr<const estimator::Estimate> estimate, estimator::Comparison comparison,
                    const models::Facts* facts);
    void setShow(Show show);
    /// Figures are greyed that belong to an earlier plan.
    void setStale(bool isStale);
    void retranslate();

    [[nodiscard]] std::optional<estimator::Metric> metricAt(const QModelIndex& index) const;
    [[nodiscard]] std::optional<ChoicePlace> choiceAt(const QModelIndex& index) const;
    [[nodiscard]] std::optional<models::ScenarioId> scenarioAt(const QModelIndex& index) const;

    /// What a row is called wherever it is remembered: "cost_usd", "serve.accelerator".
    [[nodiscard]] QString rowKey(int row) const;
    /// Whether any scenario says something else than the baseline.
    [[nodiscard]] bool differs(int row) const;
    /// The columns by the figures of a metric, the rows by how much a scenario changes them: choices keep their place below.
    [[nodiscard]] std::vector<int> columnsBy(estimator::Metric metric, estimator::SortOrder order) const;
    [[nodiscard]] std::vector<int> rowsByChange(const models::ScenarioId& scenario) const;

    /// Whether some scenario has a limit for the figure of a row.
    [[nodiscard]] bool hasBudget(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Other rows than before have gauges.
    void budgetedRowsChanged();

private:
    struct ChoiceRow {
        ChoicePlace place;
        QString title;
        QStringList texts;
        bool isWork = false;
    };
    [[nodiscard]] const estimator::ComparedScenario& compared(int column) const;
    [[nodiscard]] const estimator::ScenarioEstimate* scenario(int column) const;
    [[nodiscard]] bool isAwaited(int column) const; ///< a new scenario that nothing is known of yet
    [[nodiscard]] const ChoiceRow& choice(int row) const;
    [[nodiscard]] Change change(const QModelIndex& index) const;
    [[nodiscard]] std::optional<estimator::BudgetState> budget(const QModelIndex& index) const;
    [[nodiscard]] std::vector<bool> budgetedRows() const;
    [[nodiscard]] QString metricText(int column, estimator::Metric metric) const;
    [[nodiscard]] QVariant rawMetric(int column, estimator::Metric metric) const;
    [[nodiscard]] QString toolTip(const QModelIndex& index) const;
    [[nodiscard]] QString spokenText(const QModelIndex& index) const;
    [[nodiscard]] QVariant columnHead(int column, int role) const;

    std::shared_ptr<const estimator::Estimate> m_estimate;
    estimator::Comparison m_comparison;
    std::vector<std::vector<estimator::BudgetState>> m_budgets; ///< by column
    std::vector<std::size_t> m_colors;                          ///< by column: place in the palette
    std::vector<ChoiceRow> m_choices;
    Show m_show = Show::values;
    bool m_isStale = false;
};

} // namespace ui
