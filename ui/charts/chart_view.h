#pragma once

#include "ui/charts/chart_hint.h"
#include "ui/charts/chart_picture.h"
#include "ui/charts/chart_question.h"
#include "ui/charts/chart_sketch.h"
#include "ui/charts/chart_table.h"
#include "ui/document/figure_place.h"

#include <QFutureWatcher>
#include <QVariantAnimation>
#include <QWidget>

#include <map>
#include <optional>
#include <set>
#include <span>
#include <stop_token>

class QPushButton;

namespace ui {

/// What a chart is there to answer: the headings of the list of charts.
enum class ChartTopic { amount, difference, certainty, choice, time, place };

/// What all charts have in common. A chart says what to draw, as places that can be pointed at and shapes around them; this paints it, on
/// screen and on paper, walks over the places with the arrow keys, reads them out and leads from them to what they stand for. Hidden
/// charts do nothing; figures that change move to their new place.
class ChartView : public QWidget, public FigureSource {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent);
    ~ChartView() override;

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual ChartTopic topic() const = 0;
    /// What the chart shows, for screen readers and as help.
    [[nodiscard]] virtual QString help() const = 0;
    [[nodiscard]] virtual ChartUses uses() const = 0;
    /// Whether the chosen metric matters for the answer.
    [[nodiscard]] virtual bool asksMetric(const ChartQuestion& /*question*/) const { return true; }
    /// Metrics to choose from; none: the chart shows something else.
    [[nodiscard]] virtual std::span<const estimator::Metric> metrics() const;
    /// The nearest metric that the chart can show.
    [[nodiscard]] estimator::Metric shownMetric(estimator::Metric wanted) const;
    /// Name of files that are exported, without ending.
    [[nodiscard]] virtual QString fileName() const = 0;

    /// Answers at once or beside the window, as soon as the chart is seen.
    virtual void ask(const ChartQuestion& question) = 0;
    [[nodiscard]] virtual bool isComputing() const = 0;
    [[nodiscard]] virtual bool isEmpty() const = 0;
    /// The figures that are drawn.
    [[nodiscard]] virtual ChartTable table() const = 0;

    /// As it stands in the widget, without the movement towards it.
    [[nodiscard]] const ChartPicture& picture() const;
    /// On paper: dark on light, in this font.
    void paintOnPaper(QPainter& painter, const QRectF& room, const QFont& font) const;

    /// Greys figures of an earlier plan, where there are none of the present one.
    void setStale(bool isStale);

    /// Points at a place as a mouse or a key would.
    void point(std::optional<std::size_t> place);

    /// Of the place that is pointed at, where it stands for a figure of the estimate.
    [[nodiscard]] std::optional<FigurePlace> figureInFocus() const override;

Q_SIGNALS:
    /// What the place under pointer or keyboard says; empty: none.
    void pointed(const QString& text);
    void targetChosen(const ui::ChartTarget& target);
    /// The step that was offered in place of figures.
    void stepChosen(ui::Command command);
    void answered();

protected:
    /// Why there is nothing to see, and what helps; none when there is something.
    [[nodiscard]] virtual std::optional<ChartHint> hint() const = 0;
    virtual void draw(ChartSketch& sketch) const = 0;
    /// Of what the figures of the chart are; none where they are nothing that is estimated.
    [[nodiscard]] virtual std::optional<estimator::Metric> drawnMetric() const = 0;
    /// By scenario of the plan that is asked about: its place in the palette.
    [[nodiscard]] virtual std::vector<std::size_t> scenarioColors() const = 0;
    /// What the chart needs to be readable; less scrolls.
    [[nodiscard]] virtual QSize leastSize() const;

    /// After new data or another look.
    void redraw();
    [[nodiscard]] const std::set<int>& hiddenEntries() const { return m_hidden; }
    void showAllEntries() { m_hidden.clear(); }

    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] ChartPicture drawn(const QSizeF& size, const ChartStyle& style) const;
    [[nodiscard]] ChartPicture moving() const;
    void walk(int key);
    void choose(std::size_t place, Qt::KeyboardModifiers keys);
    void showStep();
    [[nodiscard]] QString textOf(std::size_t place) const;
    /// What screen readers hear: of the place that is pointed at, else of the chart as a whole.
    [[nodiscard]] QString spokenText() const;
    void say();
    void findInterval();
    void takeInterval();
    void forgetIntervals();

    mutable std::optional<ChartPicture> m_picture; ///< drawn when it is asked for
    ChartPicture m_before;
    QVariantAnimation m_movement;
    QPushButton* m_step;
    std::optional<std::size_t> m_pointed;
    bool m_isStale = false;
    std::set<int> m_hidden;                 ///< entries of the legend
    std::map<std::size_t, QString> m_found; ///< texts with the interval, by place
    std::optional<std::size_t> m_sought;    ///< place whose interval is being found
    std::stop_source m_stopSearch;
    QFutureWatcher<estimator::FigureInterval> m_search;
};

} // namespace ui
