#pragma once

#include "models/pipeline/edit.h"
#include "models/pipeline/plan.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLineEdit;

namespace ui {

class ProblemLabel;

/// Enters or changes what happened: when, what, to which stage, with a note.
class EventDialog : public QDialog {
    Q_OBJECT

public:
    /// @param event  without id: a new one
    EventDialog(std::shared_ptr<const models::Plan> plan, models::PlanEvent event, QWidget* parent);

Q_SIGNALS:
    void entered(const std::shared_ptr<const models::Edit>& edit);

private:
    [[nodiscard]] models::PlanEvent event() const;
    void checkDate(bool isTyped);
    void enter();

    std::shared_ptr<const models::Plan> m_plan;
    models::PlanEvent m_event;
    QLineEdit* m_date;
    QComboBox* m_kind;
    QComboBox* m_stage;
    QLineEdit* m_text;
    ProblemLabel* m_problem;
};

} // namespace ui
