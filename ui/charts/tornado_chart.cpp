#include "ui/charts/tornado_chart.h"

#include "ui/charts/chart_metrics.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/mark_key.h"
#include "ui/text/numbers.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

using estimator::InputEffect;
using estimator::Tornado;

constexpr double kWidestInput = 0.4; // of the chart
constexpr int kInputHeight = 22;

QString inputName(const InputEffect& effect) {
    const QString kind = translated(effect.field.empty() ? "unknowns" : "fields", effect.name());
    //: something unknown, and whose it is
    const QString name = effect.subject.empty() ? kind : TornadoChart::tr("%1, %2").arg(kind, knownWords(effect.subject));
    //: something unknown and whose it is; the stages that it is about
    return effect.stages.empty() ? name : TornadoChart::tr("%1 (%2)").arg(name, listed(effect.stages));
}

QString shareText(const std::optional<double>& share) { return share ? percent(*share) : QStringLiteral("–"); }

void paintEffect(ChartSketch& sketch, const Tornado& data, std::size_t index, const QRectF& row, const QRectF& names) {
    const InputEffect& effect = data.effects[index];
    const std::string_view unit = estimator::info(data.metric).unit;
    const double middle = sketch.x(data.axis, data.point);
    const double low = sketch.x(data.axis, effect.low);
    const double high = sketch.x(data.axis, effect.high);
    const double top = row.top() + row.height() * 0.2;
    const auto bar = [&](double end, const QColor& fill) {
        sketch.box({std::min(middle, end), top, std::max(1.0, std::abs(end - middle)), row.height() * 0.6}, fill);
    };
    bar(low, sketch.stack(0));
    bar(high, sketch.stack(1));
    sketch.label({names.left(), row.top(), names.width() - 8, row.height()}, Qt::AlignRight | Qt::AlignVCenter, inputName(effect));
    sketch.text({sketch.room().right() + 6, row.top(), 90, row.height()}, Qt::AlignLeft | Qt::AlignVCenter, shareText(effect.total),
                sketch.color(Role::secondaryText));
    //: an unknown; totals with it at its P10 and P90; its share of the spread of the total
    const QString text =
        TornadoChart::tr("%1: %2 at its P10, %3 at its P90; %4 of the spread")
            .arg(inputName(effect), exactAmount(effect.low, unit), exactAmount(effect.high, unit), shareText(effect.total));
    ChartTarget target;
    target.scenario = data.scenario;
    sketch.place({names.left(), row.top(), row.right() - names.left(), row.height()}, {0, static_cast<int>(index)}, text, target);
}

models::Result<Tornado> computeTornado(const ChartQuestion& question, const std::stop_token& stop) {
    const models::Scenario* scenario = question.plan->scenario(question.scenario);
    const models::ScenarioId& id = scenario == nullptr ? question.plan->baseline().id : scenario->id;
    return estimator::tornado(*question.plan, question.facts(), id, question.metric, {.stop = stop});
}

} // namespace

TornadoChart::TornadoChart(QWidget* parent) : DataChart{Pace::beside, computeTornado, parent} {
    setObjectName(QStringLiteral("tornadoChart"));
}

QString TornadoChart::title() const { return tr("What is unsure"); }

QString TornadoChart::help() const {
    return tr("How far each unknown moves the total on its own, from its P10 to its P90, and its share of the whole spread.");
}

std::span<const estimator::Metric> TornadoChart::metrics() const { return footprintMetrics(); }

QString TornadoChart::fileName() const { return QStringLiteral("tornado"); }

ChartTable TornadoChart::table() const {
    ChartTable table;
    const Tornado* shown = data();
    if (shown == nullptr) return table;
    const std::string_view unit = estimator::info(shown->metric).unit;
    table.columns = {figureColumn(tr("Total at its P10"), unit), figureColumn(tr("Total at its P90"), unit), {tr("Share of the spread")}};
    for (const InputEffect& effect : shown->effects)
        table.add(inputName(effect), {amountCell(effect.low, unit), amountCell(effect.high, unit), shareCell(effect.total)});
    return table;
}

QSize TornadoChart::leastSize() const {
    const int rows = data() == nullptr ? 0 : static_cast<int>(data()->effects.size());
    return {520, std::max(200, rows * kInputHeight + 110)};
}

std::optional<ChartHint> TornadoChart::gap(const Tornado& data) const {
    if (!data.effects.empty()) return std::nullopt;
    return ChartHint{tr("Nothing about this figure of %1 is unsure.").arg(toQt(data.scenarioName))};
}

void TornadoChart::drawData(ChartSketch& sketch, const Tornado& data) const {
    //: a metric and a scenario
    sketch.headline(tr("%1 of %2: what moves it most").arg(label(data.metric), isolatedName(data.scenarioName)));
    sketch.legend({{tr("at its P10"), sketch.stack(0)}, {tr("at its P90"), sketch.stack(1)}});
    sketch.footnote(data.others == 0 ? tr("In percent: share of the spread, with interactions.")
                                     : tr("In percent: share of the spread, with interactions. %n weaker unknowns are not shown.", nullptr,
                                          static_cast<int>(data.others)));
    markKey(sketch, {{Mark::line, sketch.color(Role::text), tr("with every unknown at its median")}});
    QStringList texts;
    for (const InputEffect& effect : data.effects) texts.append(inputName(effect));
    const QRectF names = sketch.takeLeft(sketch.widestOf(texts, sketch.room().width() * kWidestInput) + 10);
    static_cast<void>(sketch.takeRight(sketch.widthOf(percent(0.888)) + 10));
    sketch.bottomAxis(data.axis, axisTitle(data.metric, data.axis));
    const double height = sketch.room().height() / static_cast<double>(data.effects.size());
    for (std::size_t i = 0; i < data.effects.size(); ++i)
        paintEffect(sketch, data, i,
                    {sketch.room().left(), sketch.room().top() + height * static_cast<double>(i), sketch.room().width(), height}, names);
    const double middle = sketch.x(data.axis, data.point);
    sketch.line({middle, sketch.room().top()}, {middle, sketch.room().bottom()}, sketch.color(Role::text), 1.5);
}

} // namespace ui
