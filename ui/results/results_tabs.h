#pragma once

#include "estimator/comparison.h"

#include <QList>
#include <QTabWidget>

#include <memory>

class QAction;

namespace ui {

class ChartGallery;
class ComparisonView;
class Document;
class FindingsView;
class LeversView;
class MeasuredView;
class StagesView;
class SummaryView;
class WhyView;
struct FigurePlace;
enum class Command;
struct ChartTarget;

/// The tabs of the results panel, and the only part of it that knows the document.
class ResultsTabs : public QTabWidget {
    Q_OBJECT

public:
    ResultsTabs(Document& document, QWidget* parent);
    void openFindings();
    void openMeasured();
    void addRun();
    void addEvent();
    [[nodiscard]] QList<QAction*> comparisonCommands() const;
    [[nodiscard]] QList<QAction*> measuredCommands() const;
    [[nodiscard]] QList<QAction*> chartCommands() const;
    /// Those that show figures which can be explained.
    [[nodiscard]] QList<QWidget*> figureWidgets() const;
    /// Opens the tree of what the figure comes from.
    void explain(const FigurePlace& figure);

Q_SIGNALS:
    /// For the scenario that is current now.
    void scenarioMenuRequested(const QPoint& globalPosition);
    /// A command of the window that helps to figures.
    void commandRequested(ui::Command command);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectViews();
    void take(std::shared_ptr<const estimator::Estimate> estimate);
    void showNewScenarios();
    void showComparison(const std::shared_ptr<const estimator::Estimate>& estimate, const estimator::Comparison& comparison);
    void showScenario();
    [[nodiscard]] FigurePlace shownTotal() const;
    void showFindings();
    void askLevers();
    void askCharts();
    void askSummary();
    void showMeasured();
    void follow(const ChartTarget& target);
    void showState();
    void retranslate();

    Document& m_document;
    std::shared_ptr<const estimator::Estimate> m_estimate;
    estimator::Comparison m_comparison;
    ComparisonView* m_comparisonView;
    ChartGallery* m_charts;
    StagesView* m_stages;
    FindingsView* m_findings;
    WhyView* m_why;
    LeversView* m_levers;
    SummaryView* m_summary;
    MeasuredView* m_measured;
};

} // namespace ui
