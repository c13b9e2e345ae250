#pragma once

#include "estimator/estimate.h"

#include <QWidget>

#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace ui {

class ChartTableModel;
class StackedChart;

/// The chart with its choices: metric, what the bars are stacked of, picture or table. Its menu exports.
class ChartPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChartPanel(QWidget* parent);

    void setEstimate(std::shared_ptr<const estimator::Estimate> estimate);
    void setMetric(estimator::Metric metric);
    [[nodiscard]] StackedChart& chart() { return *m_chart; }

    /// Asks for a file name; replaced in tests. Gives an empty text when the user changes their mind.
    std::function<QString(QWidget* parent, const QString& suggestion, const QString& filters)> chooseFile;
    /// Tells that writing failed.
    std::function<void(QWidget* parent, const QString& text)> tellFailure;

    void exportAs(const QString& suffix);

Q_SIGNALS:
    void metricChosen(estimator::Metric metric);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void layOut();
    void draw();
    void retranslate();

    std::shared_ptr<const estimator::Estimate> m_estimate;
    QComboBox* m_metric;
    QComboBox* m_stackBy;
    QToolButton* m_asTable;
    QToolButton* m_export;
    QStackedWidget* m_pages;
    StackedChart* m_chart;
    ChartTableModel* m_figures;
    QTableView* m_table;
    QLabel* m_empty;
    QLabel* m_hint;
};

} // namespace ui
