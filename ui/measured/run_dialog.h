#pragma once

#include "models/pipeline/edit.h"
#include "models/pipeline/plan.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLineEdit;
class QTableWidget;

namespace ui {

class ProblemLabel;

/// Enters or changes a measured run: when, of which stage, how many requests, and its figures.
class RunDialog : public QDialog {
    Q_OBJECT

public:
    /// @param run  without id: a new one
    RunDialog(std::shared_ptr<const models::Plan> plan, models::MeasuredRun run, QWidget* parent);

Q_SIGNALS:
    void entered(const std::shared_ptr<const models::Edit>& edit);

private:
    void buildFigures();
    [[nodiscard]] models::Result<models::MeasuredRun> run() const;
    /// The plan with a run of these times.
    [[nodiscard]] models::Result<models::Plan> dated() const;
    void checkDates(bool isTyped);
    void enter();

    std::shared_ptr<const models::Plan> m_plan;
    models::MeasuredRun m_run;
    QLineEdit* m_begin;
    QLineEdit* m_end;
    QComboBox* m_stage;
    QLineEdit* m_requests;
    QLineEdit* m_source;
    QTableWidget* m_figures;
    ProblemLabel* m_problem;
};

} // namespace ui
