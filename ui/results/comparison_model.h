#pragma once

#include "estimator/comparison.h"
#include "models/catalogue/facts.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <memory>
#include <optional>

namespace ui {

/// Scenarios side by side: a column each; a row for each metric, then one for each choice that differs.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Show { values, differences, factors };
    enum Change { same, better, worse, other };
    Q_ENUM(Change)
    static constexpr int changeRole = Qt::UserRole + 2; ///< `Change` against the baseline

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps selection and scrolling where the shape stays the same. `facts` may be null.
    void setContent(const models::Plan& plan, std::shared_ptr<const estimator::Estimate> estimate, estimator::Comparison comparison,
                    const models::Facts* facts);
    void setShow(Show show);
    void retranslate();

    [[nodiscard]] std::optional<estimator::Metric> metricAt(const QModelIndex& index) const;
    [[nodiscard]] std::optional<models::ScenarioId> scenarioAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct ChoiceRow {
        QString title;
        QStringList texts;
        bool isWork = false;
    };
    [[nodiscard]] const estimator::ScenarioEstimate* scenario(int column) const;
    [[nodiscard]] Change change(const QModelIndex& index) const;
    [[nodiscard]] QString metricText(int column, estimator::Metric metric) const;
    [[nodiscard]] QVariant rawMetric(int column, estimator::Metric metric) const;
    [[nodiscard]] QString toolTip(const QModelIndex& index) const;
    [[nodiscard]] QString columnToolTip(int column) const;

    std::shared_ptr<const estimator::Estimate> m_estimate;
    estimator::Comparison m_comparison;
    std::vector<ChoiceRow> m_choices;
    Show m_show = Show::values;
};

} // namespace ui
