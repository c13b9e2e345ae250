#pragma once

#include "ui/results/comparison_model.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QTableView;
class QToolButton;

namespace ui {

/// The comparison table with what can be done with it: values, differences or factors; copy; why.
class ComparisonView : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonView(QWidget* parent);

    [[nodiscard]] ComparisonModel& model() { return *m_model; }
    /// "Computing...", or what else to say above the table.
    void setNote(const QString& note);

Q_SIGNALS:
    void whyRequested(const models::ScenarioId& scenario, estimator::Metric metric);
    void scenarioActivated(const models::ScenarioId& scenario);

protected:
    void changeEvent(QEvent* event) override;

private:
    void askWhy(const QModelIndex& index);
    void retranslate();

    ComparisonModel* m_model;
    QTableView* m_table;
    QComboBox* m_show;
    QLabel* m_note;
    QToolButton* m_copy;
    QAction* m_copyCsv;
    QAction* m_copyMarkdown;
    QAction* m_why;
};

} // namespace ui
