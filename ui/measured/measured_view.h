#pragma once

#include "estimator/actuals/calibration_rows.h"
#include "estimator/estimate.h"
#include "models/pipeline/edit.h"
#include "ui/document/figure_place.h"

#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QVBoxLayout;

namespace ui {

class MeasuredTable;

/// What was measured beside what was planned, the calibration that follows, and what happened; enters, changes and removes runs and events.
class MeasuredView : public QWidget, public FigureSource {
    Q_OBJECT

public:
    struct Content {
        std::shared_ptr<const models::Plan> plan;
        std::shared_ptr<const models::Catalogue> catalogue;
        std::shared_ptr<const estimator::Estimate> estimate; ///< null: not yet
        models::ScenarioId scenario;
        friend bool operator==(const Content&, const Content&) = default; ///< the same plan, not one that says the same
    };

    explicit MeasuredView(QWidget* parent);

    /// Reads it when the view is seen.
    void setContent(Content content);
    void addRun();
    void addEvent();
    /// What was planned for the current row.
    [[nodiscard]] std::optional<FigurePlace> figureInFocus() const override;
    [[nodiscard]] QWidget& figures() const;
    /// What it does with the chosen rows.
    [[nodiscard]] QList<QAction*> commands() const;

Q_SIGNALS:
    void editRequested(const std::shared_ptr<const models::Edit>& edit);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// A table below its title, with buttons for what is done with it.
    QWidget* section(QLabel* title, MeasuredTable* table, const QList<QAction*>& actions);
    QAction* command(const QString& name);
    void read();
    void showCompared();
    void showCalibration();
    void showRuns();
    void showEvents();
    void showStates();
    void openRun(models::MeasuredRun run);
    void openEvent(models::PlanEvent event);
    void editRun();
    void editEvent();
    void removeRuns();
    void removeEvents();
    void useCalibration();
    void forgetCalibration();
    void request(models::Edit edit);
    void retranslate();
    [[nodiscard]] const estimator::ScenarioEstimate* scenario() const;
    [[nodiscard]] models::Facts facts() const;
    /// What the run teaches: the calibration, or nothing and why.
    [[nodiscard]] QString teachesText(const models::MeasuredRun& run) const;

    Content m_content;
    bool m_isRead = true;               ///< the tables show the content
    std::vector<FigurePlace> m_planned; ///< of the rows of planned and measured figures
    estimator::Learning m_learning;
    std::vector<estimator::CalibrationRow> m_rows;
    QLabel *m_comparedTitle, *m_calibrationTitle, *m_runsTitle, *m_eventsTitle;
    MeasuredTable *m_compared, *m_calibration, *m_runs, *m_events;
    QAction *m_addRun, *m_editRun, *m_removeRuns, *m_addEvent, *m_editEvent, *m_removeEvents, *m_use, *m_forget;
};

} // namespace ui
