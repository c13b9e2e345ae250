#include "ui/charts/four_m_view.h"

#include "ui/charts/basis_words.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/late_interval.h"
#include "ui/charts/mark_key.h"
#include "ui/text/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

namespace ui {
namespace {

using estimator::FourMChart;
using estimator::FourMPanel;
using estimator::FourMStep;

constexpr double kPanelWidth = 380;
constexpr double kRoomyPanel = 560;
constexpr int kPanelHeight = 270;

QString groupName(estimator::FourMGroup group) {
    return translated("groups", estimator::fourMGroups()[static_cast<std::size_t>(group)].label);
}

/// "2–5×"
QString bandText(const estimator::Band& band) { return FourMView::tr("%1–%2×").arg(number(band.low), number(band.high)); }

QString describe(const FourMPanel& panel, const FourMStep& step) {
    const QString name = groupName(step.factor.group);
    if (!step.factor.isChanged) return FourMView::tr("%1, %2: 1×, the scenarios do not differ in it").arg(toQt(panel.name), name);
    //: scenario, practice, factor
    QString text = FourMView::tr("%1, %2: %3").arg(toQt(panel.name), name, factorText(step.factor.factor));
    if (step.factor.p10 && step.factor.p90)
        text += FourMView::tr(", P10 to P90 %1 – %2").arg(factorText(*step.factor.p10), factorText(*step.factor.p90));
    const auto& band = estimator::fourMGroups()[static_cast<std::size_t>(step.factor.group)].band;
    //: where a factor lies by the published range, and the range
    if (band && step.factor.place)
        text += FourMView::tr("; %1 the published %2").arg(translated("groups", estimator::label(*step.factor.place)), bandText(*band));
    return text;
}

QString chainHasNone() { return FourMView::tr("the chain is followed at the points"); }

QString linkName(const estimator::ChainStep& step) { return translated("groups", step.label); }

QString describe(const FourMPanel& panel, const estimator::ChainStep& step) {
    //: scenario, link of the chain, factor
    return withoutInterval(FourMView::tr("%1, %2: %3").arg(toQt(panel.name), linkName(step), factorText(step.factor)), chainHasNone());
}

QString apartFrom(const estimator::Band& band, double factor) {
    return FourMView::tr("%1×").arg(number(factor, estimator::digitsApart(factor, band)));
}

/// A factor as it is drawn: a practice, or a link of the chain.
struct Step {
    QString name;
    QString figure; ///< beside the bar
    QString says;
    double factor = 1.0;
    double from = 1.0, to = 1.0;
    std::optional<estimator::Band> band = {};
    bool isChanged = true;
};

/// The steps of one scenario in their part of the sketch.
class PanelPainter {
public:
    PanelPainter(ChartSketch& sketch, const FourMChart& chart, std::size_t index, const QRectF& room)
        : m_sketch{sketch},
          m_chart{chart},
          m_panel{chart.panels[index]},
          m_index{static_cast<int>(index)},
          m_room{room} {
        m_target.scenario = m_panel.id;
        for (const FourMStep& step : m_panel.steps)
            m_steps.push_back({groupName(step.factor.group), figureText(step), describe(m_panel, step), step.factor.factor, step.from,
                               step.to, step.band, step.factor.isChanged});
        for (const estimator::ChainStep& step : m_panel.chain)
            m_steps.push_back({linkName(step), factorText(step.factor), describe(m_panel, step), step.factor, step.from, step.to});
    }

    void paint(const QColor& color) {
        const double line = m_sketch.lineHeight();
        QString head = isolatedName(m_panel.name);
        if (!m_panel.error && m_panel.total == 1.0)
            //: a scenario whose total equals the baseline's
            head = FourMView::tr("%1: same as the baseline").arg(head);
        //: scenario, the factor of its total against the baseline
        else if (!m_panel.error && m_panel.isWorse())
            //: scenario, how many times as much as the baseline it takes
            head = FourMView::tr("%1: %2 as much").arg(head, factorText(m_panel.multiple()));
        else if (!m_panel.error) head = FourMView::tr("%1: %2 less").arg(head, factorText(m_panel.total));
        m_sketch.box({m_room.left(), m_room.top() + 3, 10, 10}, color);
        m_sketch.text({m_room.left() + 16, m_room.top(), m_room.width() - 16, line}, Qt::AlignLeft | Qt::AlignVCenter, head,
                      m_sketch.color(Role::text), true);
        double top = m_room.top() + line + 2;
        for (const QString& warning : comparisonWarnings(m_panel.accounting, m_panel.isOtherWork)) {
            m_sketch.text({m_room.left(), top, m_room.width(), line}, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("⚠ ") + warning,
                          m_sketch.color(Role::warning));
            m_sketch.place({m_room.left(), top, m_room.width(), line}, {m_index, -1}, toQt(m_panel.name) + QStringLiteral(": ") + warning,
                           m_target);
            top += line + 2;
        }
        if (m_panel.error) paintGap({m_room.left(), top, m_room.width(), 4 * line});
        else paintSteps(top, color);
    }

private:
    [[nodiscard]] double x(double factor) const { return m_plot.left() + m_chart.axis.place(factor) * m_plot.width(); }

    void paintSteps(double top, const QColor& color) {
        QStringList names{FourMView::tr("Product")};
        for (const Step& step : m_steps) names.append(step.name);
        const double left = m_sketch.widestOf(names, m_room.width() * 0.3) + 8;
        QStringList figures;
        for (const Step& step : m_steps) figures.append(step.figure);
        const double right = m_sketch.widestOf(figures, m_room.width() * 0.45) + 8;
        m_plot = {m_room.left() + left, top, m_room.width() - left - right - 8, m_room.bottom() - top - m_sketch.lineHeight() - 4};
        const double height = m_plot.height() / static_cast<double>(m_steps.size() + 1);
        paintGrid();
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            const QRectF row{m_plot.left(), top + height * static_cast<double>(i), m_plot.width(), height};
            paintStep(m_steps[i], static_cast<int>(i), row, color);
            if (i + 1 < m_steps.size())
                m_sketch.line({x(m_steps[i].to), row.center().y()}, {x(m_steps[i].to), row.bottom() + height / 2},
                              m_sketch.color(Role::link), 1, Qt::DotLine);
        }
        paintTotal({m_plot.left(), m_plot.bottom() - height, m_plot.width(), height}, color);
    }

    void paintGap(const QRectF& room) {
        const QString why = placedSentence(*m_panel.error);
        m_sketch.text(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, why, m_sketch.color(Role::secondaryText));
        //: a scenario, and why it has no factors
        m_sketch.place(room, {m_index, 0}, FourMView::tr("%1: %2").arg(toQt(m_panel.name), why), m_target);
    }

    void paintGrid() {
        double free = -1e9;
        for (const double tick : m_chart.axis.ticks) {
            m_sketch.line({x(tick), m_plot.top()}, {x(tick), m_plot.bottom()}, m_sketch.color(tick == 1.0 ? Role::link : Role::grid));
            const QString text = factorText(tick);
            const double width = m_sketch.widthOf(text) + 6;
            if (x(tick) - width / 2 < free) continue;
            free = x(tick) + width / 2;
            m_sketch.text({x(tick) - width / 2, m_plot.bottom() + 2, width, m_sketch.lineHeight()}, Qt::AlignCenter, text,
                          m_sketch.color(Role::secondaryText));
        }
    }

    /// In whole words where the panel is wide enough for them.
    [[nodiscard]] QString figureText(const FourMStep& step) const {
        const auto& band = estimator::fourMGroups()[static_cast<std::size_t>(step.factor.group)].band;
        if (!step.factor.isChanged || !step.factor.place || !band) return factorText(step.factor.factor);
        const QString figure = apartFrom(*band, step.factor.factor);
        const QString place = translated("groups", estimator::label(*step.factor.place));
        //: a factor, where it lies by the published range (below, inside, above), and the range
        return m_room.width() >= kRoomyPanel ? FourMView::tr("%1, %2 the published %3").arg(figure, place, bandText(*band))
                                             : FourMView::tr("%1, %2 %3").arg(figure, place, bandText(*band));
    }

    void paintName(const QRectF& row, const QString& name, const QString& figure, Role role, bool isBold) {
        m_sketch.text({m_room.left(), row.top(), row.left() - m_room.left() - 6, row.height()}, Qt::AlignRight | Qt::AlignVCenter, name,
                      m_sketch.color(role), isBold);
        m_sketch.text({row.right() + 6, row.top(), m_room.right() - row.right() - 6, row.height()}, Qt::AlignLeft | Qt::AlignVCenter,
                      figure, m_sketch.color(role), isBold);
    }

    void paintStep(const Step& step, int index, const QRectF& row, const QColor& color) {
        const QRectF bar = row.adjusted(0, row.height() * 0.22, 0, -row.height() * 0.22);
        if (step.band)
            m_sketch.hatched({QPointF{x(step.band->low), row.top() + 1}, QPointF{x(step.band->high), row.bottom() - 1}},
                             m_sketch.color(Role::good));
        const double from = std::min(x(step.from), x(step.to));
        m_sketch.box({from, bar.top(), std::max(2.0, std::abs(x(step.to) - x(step.from))), bar.height()},
                     step.factor >= 1.0 ? color : m_sketch.color(Role::error));
        paintName(row, step.name, step.figure, step.isChanged ? Role::text : Role::secondaryText, false);
        m_sketch.place(QRectF{QPointF{m_room.left(), row.top()}, QPointF{m_room.right(), row.bottom()}}, {m_index, index}, step.says,
                       m_target);
    }

    void paintTotal(const QRectF& row, const QColor& color) {
        const QRectF bar = row.adjusted(0, row.height() * 0.18, 0, -row.height() * 0.18);
        const double from = std::min(x(1.0), x(m_panel.total));
        m_sketch.box({from, bar.top(), std::max(2.0, std::abs(x(m_panel.total) - x(1.0))), bar.height()},
                     m_panel.isWorse() ? m_sketch.color(Role::error) : color, m_sketch.color(Role::text));
        if (m_panel.totalP10 && m_panel.totalP90)
            m_sketch.whisker({x(*m_panel.totalP10), row.center().y()}, {x(*m_panel.totalP90), row.center().y()},
                             m_sketch.color(Role::text));
        paintName(row, FourMView::tr("Product"), factorText(m_panel.total), Role::text, true);
        QString text =
            m_panel.isWorse()
                //: two scenarios, and how many times as much as the second the first takes
                ? FourMView::tr("%1: %2 as much as %3; as a factor of the others %4")
                      .arg(toQt(m_panel.name), factorText(m_panel.multiple()), toQt(m_chart.baselineName), factorText(m_panel.total))
                : FourMView::tr("%1: %2 less than %3").arg(toQt(m_panel.name), factorText(m_panel.total), toQt(m_chart.baselineName));
        if (m_panel.totalP10 && m_panel.totalP90)
            text += FourMView::tr(", P10 to P90 %1 – %2").arg(factorText(*m_panel.totalP10), factorText(*m_panel.totalP90));
        else if (!m_panel.chain.empty()) text = withoutInterval(text, chainHasNone());
        m_sketch.place(QRectF{QPointF{m_room.left(), row.top()}, QPointF{m_room.right(), row.bottom()}},
                       {m_index, static_cast<int>(m_steps.size())}, text, m_target);
    }

    ChartSketch& m_sketch;
    const FourMChart& m_chart;
    const FourMPanel& m_panel;
    int m_index;
    QRectF m_room, m_plot;
    std::vector<Step> m_steps;
    ChartTarget m_target;
};

// A factor's interval calculates every mixture of two scenarios in each draw: few draws do.
constexpr std::size_t kFactorDraws = 64;

models::Result<FourMChart> computeFourM(const ChartQuestion& question, const std::stop_token& stop) {
    if (question.splitBy == SplitBy::chain) return estimator::chainChart(*question.plan, question.facts(), *question.current);
    return estimator::fourMChart(*question.plan, question.facts(), *question.current, question.metric,
                                 {.draws = kFactorDraws, .stop = stop});
}

std::vector<MarkMeaning> meanings(const ChartSketch& sketch, const FourMChart& data) {
    std::vector<MarkMeaning> marks;
    const auto isAny = [&data](auto test) { return std::ranges::any_of(data.panels, test); };
    if (isAny([](const FourMPanel& panel) { return !panel.steps.empty(); }))
        marks.push_back({Mark::hatching, sketch.color(Role::good), FourMView::tr("range published for the practice")});
    if (isAny([](const FourMPanel& panel) {
            return std::ranges::any_of(panel.steps, [](const FourMStep& step) { return step.factor.factor < 1.0; }) ||
                   std::ranges::any_of(panel.chain, [](const estimator::ChainStep& step) { return step.factor < 1.0; });
        }))
        marks.push_back({Mark::area, sketch.color(Role::error), FourMView::tr("more than the baseline")});
    if (isAny([](const FourMPanel& panel) { return panel.totalP10.has_value(); }))
        marks.push_back({Mark::whisker, sketch.color(Role::text), intervalWords()});
    return marks;
}

std::size_t columnsIn(double width, std::size_t panels) {
    return std::clamp<std::size_t>(static_cast<std::size_t>(width / kPanelWidth), 1, std::max<std::size_t>(1, panels));
}

} // namespace

FourMView::FourMView(QWidget* parent) : DataChart{Pace::beside, computeFourM, parent} { setObjectName(QStringLiteral("fourMChart")); }

QString FourMView::title() const { return tr("4M practices"); }

QString FourMView::help() const {
    return tr("How much better each scenario is than the baseline, and which practice made it so. The factors multiply to the product in "
              "any order; hatched: the range published for the practice. The physical chain tells the same improvement by what changed: "
              "hours, power, overhead, grid.");
}

std::span<const estimator::Metric> FourMView::metrics() const {
    static constexpr std::array kMetrics{estimator::Metric::total, estimator::Metric::operationalLocation,
                                         estimator::Metric::energyFacility, estimator::Metric::cost};
    return kMetrics;
}

QString FourMView::fileName() const { return QStringLiteral("four_m"); }

std::optional<ChartHint> FourMView::obstacle(const ChartQuestion& question) const {
    const auto common = DataChart::obstacle(question);
    if (common || question.plan->scenarios.size() > 1) return common;
    return scenarioHint(tr("The factors set scenarios against the baseline. Add a scenario and change a choice in it."));
}

ChartTable FourMView::table() const {
    ChartTable table;
    const FourMChart* shown = data();
    if (shown == nullptr) return table;
    if (question().splitBy == SplitBy::chain) return chainTable(*shown);
    table.columns.push_back({tr("Published range")});
    for (const FourMPanel& panel : shown->panels) {
        const QString name = toQt(panel.name);
        //: heads of columns; %1 is a scenario. The last says where a factor lies by the published range
        table.columns.insert(table.columns.end(),
                             {{name}, {tr("%1, P10").arg(name)}, {tr("%1, P90").arg(name)}, {tr("%1, by the published range").arg(name)}});
    }
    for (const estimator::FourMGroupInfo& group : estimator::fourMGroups()) {
        std::vector<ChartCell> cells{textCell(group.band ? bandText(*group.band) : QString{})};
        for (const FourMPanel& panel : shown->panels) {
            const auto found = std::ranges::find(panel.steps, group.group, [](const FourMStep& each) { return each.factor.group; });
            const auto step = found == panel.steps.end() ? std::nullopt : std::optional{found->factor};
            cells.push_back(factorCell(step ? std::optional{step->factor} : std::nullopt));
            cells.push_back(factorCell(step ? step->p10 : std::nullopt));
            cells.push_back(factorCell(step ? step->p90 : std::nullopt));
            cells.push_back(textCell(step && step->place ? translated("groups", estimator::label(*step->place)) : QString{}));
        }
        table.add(groupName(group.group), std::move(cells));
    }
    std::vector<ChartCell> products{textCell({})};
    for (const FourMPanel& panel : shown->panels) {
        products.push_back(factorCell(panel.error ? std::nullopt : std::optional{panel.total}));
        products.push_back(factorCell(panel.totalP10));
        products.push_back(factorCell(panel.totalP90));
        products.push_back(textCell({}));
    }
    table.add(tr("Product"), std::move(products));
    return table;
}

ChartTable FourMView::chainTable(const FourMChart& shown) const {
    ChartTable table;
    std::vector<ChartCell> products;
    for (const FourMPanel& panel : shown.panels) {
        table.columns.push_back({toQt(panel.name)});
        products.push_back(factorCell(panel.error ? std::nullopt : std::optional{panel.total}));
    }
    const auto labels = estimator::factorsOf(estimator::ChainSplit{});
    for (std::size_t link = 0; link < labels.size(); ++link) {
        std::vector<ChartCell> cells;
        for (const FourMPanel& panel : shown.panels)
            cells.push_back(factorCell(panel.error ? std::nullopt : std::optional{panel.chain[link].factor}));
        table.add(translated("groups", labels[link].label), std::move(cells));
    }
    table.add(tr("Product"), std::move(products));
    return table;
}

QSize FourMView::leastSize() const {
    const std::size_t panels = data() == nullptr ? 1 : data()->panels.size();
    const std::size_t columns = columnsIn(width(), panels);
    const std::size_t rows = (panels + columns - 1) / columns;
    return {static_cast<int>(kPanelWidth), static_cast<int>(rows) * kPanelHeight + 60};
}

// A picture may show a part of the scenarios.
std::size_t FourMView::placeInPlan(const FourMPanel& panel, std::size_t otherwise) const {
    const auto& scenarios = question().plan->scenarios;
    const auto found = std::ranges::find(scenarios, panel.id, &models::Scenario::id);
    return found == scenarios.end() ? otherwise : static_cast<std::size_t>(found - scenarios.begin());
}

void FourMView::drawData(ChartSketch& sketch, const FourMChart& data) const {
    //: a metric, a scenario, an accounting basis
    sketch.headline(tr("%1: so many times less than %2 (%3)").arg(label(data.metric), isolatedName(data.baselineName), label(data.basis)));
    if (question().splitBy == SplitBy::chain)
        sketch.footnote(tr(
            "What changed physically, summed over the stages by logarithmic means (LMDI). The practices are another view "
            "of the same product: their factors do not coincide with these. Without intervals, as the chain is followed at the points."));
    else sketch.footnote(tr("Published ranges: %1").arg(toQt(estimator::bandSource())));
    markKey(sketch, meanings(sketch, data));
    const std::size_t columns = columnsIn(sketch.room().width(), data.panels.size());
    const std::size_t rows = (data.panels.size() + columns - 1) / columns;
    const double width = sketch.room().width() / static_cast<double>(columns);
    const double height = sketch.room().height() / static_cast<double>(std::max<std::size_t>(1, rows));
    for (std::size_t i = 0; i < data.panels.size(); ++i) {
        const QRectF room{sketch.room().left() + width * static_cast<double>(i % columns),
                          sketch.room().top() + height * static_cast<double>(i / columns), width, height};
        PanelPainter{sketch, data, i, room.adjusted(0, 4, -16, -6)}.paint(sketch.scenario(placeInPlan(data.panels[i], i + 1)));
    }
}

} // namespace ui
