#pragma once

#include "ui/results/stages_model.h"

#include <QWidget>

class QTableView;

namespace ui {

class CopyActions;

/// The table of the stages of the current scenario. The current row and the selected stage follow each other.
class StagesView : public QWidget {
    Q_OBJECT

public:
    explicit StagesView(QWidget* parent);

    [[nodiscard]] StagesModel& model() { return *m_model; }
    void setSelectedStages(const std::vector<models::StageId>& stages);

Q_SIGNALS:
    void stageSelected(const models::StageId& stage);
    /// No stage: the total.
    void whyRequested(const std::optional<models::StageId>& stage, estimator::Metric metric);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    StagesModel* m_model;
    QTableView* m_table;
    CopyActions* m_copyAs;
    bool m_following = false; ///< the selection comes from outside
};

} // namespace ui
