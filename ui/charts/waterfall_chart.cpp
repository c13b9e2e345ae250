#include "ui/charts/waterfall_chart.h"

#include "models/pipeline/resolve.h"
#include "ui/charts/basis_words.h"
#include "ui/charts/chart_metrics.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/late_interval.h"
#include "ui/charts/mark_key.h"
#include "ui/text/han_joint.h"
#include "ui/text/numbers.h"
#include "ui/text/setting_words.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace ui {
namespace {

using estimator::Waterfall;
using estimator::WaterfallStep;

constexpr double kWidestStep = 0.36; // of the chart
constexpr int kStepHeight = 22;
// Where the figure comes into a text that waits for its interval.
constexpr QChar kFigurePlace = QChar::ObjectReplacementCharacter;

/// "Serve: Accelerator"
QString choiceName(const models::Plan& plan, const WaterfallStep& step) {
    const models::Field* field = models::findField(models::fieldsOf(plan, step.scope), step.field);
    const QString name = field ? label(*field) : toQt(step.field);
    const models::Stage* stage = plan.stage(step.scope);
    //: a stage and one of its fields
    return stage ? WaterfallChart::tr("%1: %2").arg(toQt(stage->name), name) : name;
}

QString settingText(const models::Plan& plan, const models::Facts& facts, const WaterfallStep& step, const models::Setting& setting) {
    const models::Field* field = models::findField(models::fieldsOf(plan, step.scope), step.field);
    return field == nullptr ? QString{} : settingWords(*field, setting, facts);
}

/// "NVIDIA A100 → NVIDIA L4"
QString changeText(const models::Plan& plan, const models::Facts& facts, const WaterfallStep& step) {
    return settingText(plan, facts, step, step.before) + QStringLiteral(" → ") + settingText(plan, facts, step, step.after);
}

QString signOf(double change) { return change > 0.0 ? QStringLiteral("+") : change < 0.0 ? QStringLiteral("−") : QString{}; }

QString withSign(double change, std::string_view unit) { return signOf(change) + amount(std::abs(change), unit); }

QString exactWithSign(double change, std::string_view unit) { return signOf(change) + exactAmount(std::abs(change), unit); }

// Each draw calculates every mixture of two scenarios' choices: few do.
constexpr std::size_t kStepDraws = 64;

/// The intervals of all choices are found together, once one of them is asked for.
class StepIntervals {
public:
    StepIntervals(const ChartQuestion& question, models::ScenarioId scenario)
        : m_plan{question.plan},
          m_catalogue{question.catalogue},
          m_scenario{std::move(scenario)},
          m_metric{question.metric} {}

    [[nodiscard]] estimator::FigureInterval of(const models::StageId& scope, const std::string& field, const std::stop_token& stop) {
        const std::scoped_lock lock{m_mutex};
        if (!m_found) {
            const models::Facts facts = estimator::factsFor(*m_plan, m_catalogue);
            auto found = estimator::choiceIntervals(*m_plan, facts, m_scenario, m_metric, {.draws = kStepDraws}, stop);
            if (!found && stop.stop_requested()) return {{}, {}, estimator::NoInterval::notEstimated};
            m_found = found ? *std::move(found) : std::vector<estimator::ChoiceInterval>{};
        }
        for (const estimator::ChoiceInterval& each : *m_found)
            if (each.scope == scope && each.field == field) return {each.p10, each.p90, {}};
        return {{}, {}, estimator::NoInterval::notEstimated};
    }

private:
    std::shared_ptr<const models::Plan> m_plan;
    std::shared_ptr<const models::Catalogue> m_catalogue;
    models::ScenarioId m_scenario;
    estimator::Metric m_metric;
    std::mutex m_mutex;
    std::optional<std::vector<estimator::ChoiceInterval>> m_found;
};

/// The rows from above: the baseline, the choices, what the weakest add, the scenario.
class RowPainter {
public:
    RowPainter(ChartSketch& sketch, const Waterfall& data, const ChartQuestion& question)
        : m_sketch{sketch},
          m_data{data},
          m_plan{*question.plan},
          m_facts{question.facts()},
          m_current{question.current},
          m_intervals{std::make_shared<StepIntervals>(question, data.scenarioId)},
          m_unit{estimator::info(data.metric).unit} {}

    void paint() {
        double width = std::max(m_sketch.boldWidthOf(toQt(m_data.baselineName)), m_sketch.boldWidthOf(toQt(m_data.scenarioName)));
        for (const WaterfallStep& step : m_data.steps) width = std::max(width, m_sketch.widthOf(choiceName(m_plan, step)));
        width = std::min(std::ceil(width), m_sketch.room().width() * kWidestStep) + 10;
        m_labels = m_sketch.takeLeft(width);
        static_cast<void>(m_sketch.takeRight(m_sketch.widthOf(withSign(-m_data.baseline, m_unit)) + 12));
        m_sketch.bottomAxis(m_data.axis, axisTitle(m_data.metric, m_data.axis));
        const std::size_t rows = m_data.steps.size() + (m_data.others > 0 ? 3 : 2);
        m_height = m_sketch.room().height() / static_cast<double>(rows);

        paintTotal(toQt(m_data.baselineName), m_data.baselineId, m_data.baseline);
        for (const WaterfallStep& step : m_data.steps) paintStep(step);
        if (m_data.others > 0) paintOthers();
        paintTotal(toQt(m_data.scenarioName), m_data.scenarioId, m_data.scenario);
    }

private:
    [[nodiscard]] QRectF row() const {
        return {m_sketch.room().left(), m_sketch.room().top() + m_height * m_row, m_sketch.room().width(), m_height};
    }

    /// The bar with its name on the left and its figure behind it and its whisker; the line down to the next row.
    /// @param error  how far the whisker reaches beyond `to`
    void paintBar(const QString& name, double from, double to, const QColor& fill, const QString& figure, bool isBold, double error = 0.0) {
        const QRectF room = row();
        const double left = m_sketch.x(m_data.axis, std::min(from, to));
        const double right = std::max(left + 2, m_sketch.x(m_data.axis, std::max(from, to)));
        m_sketch.box({left, room.top() + m_height * 0.2, right - left, m_height * 0.6}, fill);
        m_sketch.label({m_labels.left(), room.top(), m_labels.width() - 8, m_height}, Qt::AlignRight | Qt::AlignVCenter, name,
                       m_sketch.color(Role::text), isBold);
        const double end = std::max(right, m_sketch.x(m_data.axis, to + error));
        m_sketch.text({end + 5, room.top(), m_sketch.widthOf(figure) + 12, m_height}, Qt::AlignLeft | Qt::AlignVCenter, figure,
                      m_sketch.color(Role::text), isBold);
        const double standing = m_sketch.x(m_data.axis, to);
        if (room.bottom() + m_height <= m_sketch.room().bottom() + 1)
            m_sketch.line({standing, room.bottom() - m_height * 0.2}, {standing, room.bottom() + m_height * 0.2},
                          m_sketch.color(Role::link));
    }

    void paintPlace(const QString& text, ChartTarget target, std::shared_ptr<const LateInterval> late = {}) {
        const QRectF room = row();
        m_sketch.place({m_labels.left(), room.top(), room.right() - m_labels.left(), m_height}, {0, m_row}, text, std::move(target),
                       std::move(late));
        ++m_row;
    }

    [[nodiscard]] QString exactTotal(const models::ScenarioId& scenario, double value) const {
        const estimator::ScenarioEstimate* known = m_current ? m_current->scenario(scenario) : nullptr;
        if (known == nullptr) return exactAmount(value, m_unit);
        const estimator::Measure& total = known->total[m_data.metric];
        return exactAmount(value, total.p10, total.p90, m_unit);
    }

    void paintTotal(const QString& name, const models::ScenarioId& scenario, double value) {
        const auto place = std::ranges::find(m_plan.scenarios, scenario, &models::Scenario::id);
        paintBar(name, 0.0, value, m_sketch.scenario(static_cast<std::size_t>(place - m_plan.scenarios.begin())), amount(value, m_unit),
                 true);
        ChartTarget target;
        target.scenario = scenario;
        paintPlace(WaterfallChart::tr("%1: %2").arg(name, exactTotal(scenario, value)), target);
    }

    void paintStep(const WaterfallStep& step) {
        const QColor fill = m_sketch.color(step.change < 0.0 ? Role::good : Role::warning);
        paintBar(choiceName(m_plan, step), step.from, step.to, fill, withSign(step.change, m_unit), false, step.error);
        if (step.error > 0.0)
            m_sketch.whisker({m_sketch.x(m_data.axis, step.to - step.error), row().center().y()},
                             {m_sketch.x(m_data.axis, step.to + step.error), row().center().y()}, m_sketch.color(Role::text));
        ChartTarget target;
        target.scenario = m_data.scenarioId;
        target.stage = step.scope;
        target.field = toQt(step.field);
        const QString change = exactWithSign(step.change, m_unit);
        paintPlace(stepText(step, change), std::move(target), intervalOf(step, change));
    }

    /// @param figure  what the choice adds, in words
    [[nodiscard]] QString stepText(const WaterfallStep& step, const QString& figure) const {
        //: a choice, its change in words, its part of the difference
        QString text = WaterfallChart::tr("%1, %2: %3").arg(choiceName(m_plan, step), changeText(m_plan, m_facts, step), figure);
        //: the same part as a factor
        if (step.factor) text += WaterfallChart::tr(" (%1)").arg(factorText(*step.factor));
        if (step.error > 0.0) text += WaterfallChart::tr(", standard error %1").arg(amount(step.error, m_unit));
        return text;
    }

    /// Made of values, as the search outlives the picture.
    [[nodiscard]] std::shared_ptr<const LateInterval> intervalOf(const WaterfallStep& step, const QString& change) const {
        LateInterval late;
        late.find = [intervals = m_intervals, scope = step.scope, field = step.field](const std::stop_token& stop) {
            // An exception must not end the program with the user's work in it.
            try {
                return intervals->of(scope, field, stop);
            } catch (const std::exception&) {
                return estimator::FigureInterval{{}, {}, estimator::NoInterval::notEstimated};
            }
        };
        //: what a choice adds, with its P10 and P90
        const QString pattern = WaterfallChart::tr("%1, P10 to P90 %2 – %3");
        late.text = [pattern, change, unit = std::string{m_unit}, whole = stepText(step, QString{kFigurePlace}),
                     none = withoutInterval(change, WaterfallChart::tr("no draw can be taken apart by choices"))](
                        const estimator::FigureInterval& found) {
            if (!found.p10 || !found.p90) return withHanJoints(QString{whole}.replace(kFigurePlace, none));
            const QString figure = pattern.arg(change, exactWithSign(*found.p10, unit), exactWithSign(*found.p90, unit));
            return withHanJoints(QString{whole}.replace(kFigurePlace, figure));
        };
        return std::make_shared<const LateInterval>(std::move(late));
    }

    void paintOthers() {
        const QString name = WaterfallChart::tr("%n more choices", nullptr, static_cast<int>(m_data.others));
        const double from = m_data.steps.back().to;
        paintBar(name, from, m_data.scenario, m_sketch.color(Role::disabled), withSign(m_data.otherChange, m_unit), false);
        ChartTarget target;
        target.scenario = m_data.scenarioId;
        const QString change =
            withoutInterval(exactWithSign(m_data.otherChange, m_unit), WaterfallChart::tr("percentiles of choices do not add up"));
        paintPlace(WaterfallChart::tr("%1: %2").arg(name, change), target);
    }

    ChartSketch& m_sketch;
    const Waterfall& m_data;
    const models::Plan& m_plan;
    models::Facts m_facts;
    std::shared_ptr<const estimator::Estimate> m_current;
    std::shared_ptr<StepIntervals> m_intervals;
    std::string_view m_unit;
    QRectF m_labels;
    double m_height = 0.0;
    int m_row = 0;
};

/// The scenario that is looked at, or the first that is not the baseline.
models::Result<Waterfall> computeWaterfall(const ChartQuestion& question, const std::stop_token&) {
    const models::Plan& plan = *question.plan;
    const bool isOther = plan.scenario(question.scenario) != nullptr && question.scenario != plan.baseline().id;
    return estimator::waterfall(plan, question.facts(), *question.current, isOther ? question.scenario : plan.scenarios[1].id,
                                question.metric);
}

} // namespace

WaterfallChart::WaterfallChart(QWidget* parent) : DataChart{Pace::beside, computeWaterfall, parent} {
    setObjectName(QStringLiteral("waterfallChart"));
}

QString WaterfallChart::title() const { return tr("From the baseline"); }

QString WaterfallChart::help() const {
    return tr("What each choice of the scenario adds to the baseline or takes away, whatever the order of the choices. A click leads to "
              "the choice.");
}

std::span<const estimator::Metric> WaterfallChart::metrics() const { return footprintMetrics(); }

QString WaterfallChart::fileName() const { return QStringLiteral("waterfall"); }

std::optional<ChartHint> WaterfallChart::obstacle(const ChartQuestion& question) const {
    const auto common = DataChart::obstacle(question);
    if (common || question.plan->scenarios.size() > 1) return common;
    return scenarioHint(tr("Here stands what each choice changes against the baseline. Add a scenario and change a choice in it."));
}

ChartTable WaterfallChart::table() const {
    ChartTable table;
    const Waterfall* shown = data();
    if (shown == nullptr) return table;
    const std::string_view unit = estimator::info(shown->metric).unit;
    //: heads of columns: what is chosen in the baseline and in the scenario
    table.columns = {metricColumn(shown->metric), {tr("Factor")}, figureColumn(tr("Standard error"), unit), {tr("Before")}, {tr("After")}};
    const auto settingCell = [&](const WaterfallStep& step, const models::Setting& setting) {
        return textCell(settingText(*question().plan, question().facts(), step, setting));
    };
    table.add(toQt(shown->baselineName), {amountCell(shown->baseline, unit)});
    for (const WaterfallStep& step : shown->steps)
        table.add(choiceName(*question().plan, step), {amountCell(step.change, unit), factorCell(step.factor), amountCell(step.error, unit),
                                                       settingCell(step, step.before), settingCell(step, step.after)});
    if (shown->others > 0)
        table.add(tr("%n more choices", nullptr, static_cast<int>(shown->others)), {amountCell(shown->otherChange, unit)});
    table.add(toQt(shown->scenarioName), {amountCell(shown->scenario, unit)});
    return table;
}

QSize WaterfallChart::leastSize() const {
    const int rows = data() == nullptr ? 0 : static_cast<int>(data()->steps.size()) + 3;
    return {520, std::max(200, rows * kStepHeight + 90)};
}

std::optional<ChartHint> WaterfallChart::gap(const Waterfall& data) const {
    if (!data.steps.empty()) return std::nullopt;
    return ChartHint{tr("%1 changes nothing of this figure.").arg(toQt(data.scenarioName))};
}

void WaterfallChart::drawData(ChartSketch& sketch, const Waterfall& data) const {
    //: a metric; two scenarios
    sketch.headline(tr("%1 from %2 to %3").arg(label(data.metric), isolatedName(data.baselineName), isolatedName(data.scenarioName)));
    for (const QString& warning : comparisonWarnings(data.accounting, data.isOtherWork)) sketch.warning(warning);
    std::vector<MarkMeaning> marks;
    const auto isAny = [&data](auto test) { return std::ranges::any_of(data.steps, test); };
    if (isAny([](const WaterfallStep& step) { return step.change < 0.0; }))
        marks.push_back({Mark::area, sketch.color(Role::good), tr("takes away")});
    if (isAny([](const WaterfallStep& step) { return step.change >= 0.0; }))
        marks.push_back({Mark::area, sketch.color(Role::warning), tr("adds")});
    if (data.isSampled)
        marks.push_back({Mark::whisker, sketch.color(Role::text), tr("standard error, as the orders of so many choices are sampled")});
    if (!data.hasFactors)
        sketch.footnote(tr("Some mixture of the choices comes to nothing, where no factor exists: the difference is shared in amounts."));
    markKey(sketch, marks);
    RowPainter{sketch, data, question()}.paint();
}

} // namespace ui
