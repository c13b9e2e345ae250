#pragma once

#include "estimator/estimate.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QToolButton;
class QTreeView;

namespace ui {

class TraceModel;

/// Why a figure is what it is: pick stage and metric of a scenario, walk down to the sources.
class WhyView : public QWidget {
    Q_OBJECT

public:
    explicit WhyView(QWidget* parent);

    void setContent(std::shared_ptr<const estimator::Estimate> estimate, const models::ScenarioId& scenario, const QString& planFile);
    /// No stage: the total of the scenario.
    void ask(const std::optional<models::StageId>& stage, estimator::Metric metric);
    [[nodiscard]] TraceModel& model() { return *m_model; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillStages();
    void retranslate();
    void explain();
    /// Why the figure is not there.
    [[nodiscard]] QString whyNone(const estimator::ScenarioEstimate& known, const estimator::Measure* found) const;
    [[nodiscard]] const estimator::ScenarioEstimate* scenario() const;
    [[nodiscard]] const estimator::Measure* measure() const;

    std::shared_ptr<const estimator::Estimate> m_estimate;
    models::ScenarioId m_scenario;
    QString m_planFile;
    std::optional<models::StageId> m_stage;
    estimator::Metric m_metric = estimator::Metric::total;
    TraceModel* m_model;
    QComboBox* m_stages;
    QComboBox* m_metrics;
    QLabel* m_command;
    QToolButton* m_copy;
    QAction* m_copyText;
    QAction* m_copyCsv;
    QTreeView* m_tree;
};

} // namespace ui
