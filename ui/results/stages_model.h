#pragma once

#include "estimator/estimate.h"
#include "models/catalogue/facts.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <memory>
#include <optional>

namespace ui {

/// The stages of one scenario: a row each and the total below; where it runs, then all metrics.
class StagesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `facts` may be null.
    void setContent(std::shared_ptr<const estimator::Estimate> estimate, const models::ScenarioId& scenario, const models::Facts* facts);
    void retranslate();

    /// None while there are no figures.
    [[nodiscard]] std::optional<models::ScenarioId> scenario() const;
    /// None in the row of the total.
    [[nodiscard]] std::optional<models::StageId> stageAt(const QModelIndex& index) const;
    [[nodiscard]] std::optional<estimator::Metric> metricAt(const QModelIndex& index) const;
    [[nodiscard]] int rowOf(const models::StageId& stage) const; ///< -1 when absent

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const estimator::StageEstimate* stage(int row) const;
    [[nodiscard]] QString placeText(int row) const;
    [[nodiscard]] QString metricText(int row, estimator::Metric metric) const;
    [[nodiscard]] const estimator::Measure& measure(int row, estimator::Metric metric) const;

    std::shared_ptr<const estimator::Estimate> m_estimate;
    const estimator::ScenarioEstimate* m_scenario = nullptr; ///< in `m_estimate`
    QStringList m_places;
};

} // namespace ui
