#include "ui/charts/ranking_chart.h"

#include "estimator/comparison.h"
#include "ui/charts/basis_words.h"
#include "ui/charts/chart_metrics.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/mark_key.h"
#include "ui/text/lists.h"
#include "ui/text/numbers.h"

#include <algorithm>
#include <vector>

namespace ui {
namespace {

using estimator::RankedScenario;
using estimator::Ranking;

constexpr int kRankHeight = 34;

QString shareText(const RankedScenario& scenario, const RankedScenario& next) {
    if (!scenario.belowNext) return {};
    //: two scenarios and a share in percent
    return RankingChart::tr("%1 is below %2 in %3 of draws").arg(toQt(scenario.name), toQt(next.name), percent(*scenario.belowNext));
}

void paintScenario(ChartSketch& sketch, const Ranking& data, std::size_t index, const QRectF& row, const QRectF& names) {
    const RankedScenario& scenario = data.scenarios[index];
    const QColor color = sketch.scenario(scenario.index);
    const double level = row.top() + row.height() * 0.3;
    const double height = sketch.lineHeight();
    sketch.text({names.left(), level - height / 2, names.width() - 8, height}, Qt::AlignRight | Qt::AlignVCenter, toQt(scenario.name),
                sketch.color(Role::text), scenario.index == 0);
    if (scenario.p10 && scenario.p90)
        sketch.box({QPointF{sketch.x(data.axis, *scenario.p10), level - 3}, QPointF{sketch.x(data.axis, *scenario.p90), level + 3}}, color);
    sketch.dot({sketch.x(data.axis, scenario.value), level}, 5, sketch.color(Role::canvas), color);
    const std::string_view unit = estimator::info(data.metric).unit;
    sketch.text({sketch.room().right() + 6, level - height / 2, 120, height}, Qt::AlignLeft | Qt::AlignVCenter,
                amount(scenario.value, unit));
    QString text = RankingChart::tr("%1: %2").arg(toQt(scenario.name), exactAmount(scenario.value, scenario.p10, scenario.p90, unit));
    if (index + 1 < data.scenarios.size() && scenario.isSameAsNext) {
        //: two scenarios with the same figure
        const QString same = RankingChart::tr("%1 and %2 are the same").arg(toQt(scenario.name), toQt(data.scenarios[index + 1].name));
        sketch.text({sketch.room().left() + 6, row.top() + row.height() * 0.55, sketch.room().width() - 6, height},
                    Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("= ") + same, sketch.color(Role::secondaryText));
        text = clauses({text, same});
    } else if (index + 1 < data.scenarios.size() && !scenario.isSameWorkAsNext) {
        const QString other =
            //: two scenarios whose figures cannot be compared
            RankingChart::tr("%1 and %2 do not do the same work").arg(toQt(scenario.name), toQt(data.scenarios[index + 1].name));
        sketch.text({sketch.room().left() + 6, row.top() + row.height() * 0.55, sketch.room().width() - 6, height},
                    Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("≠ ") + other, sketch.color(Role::secondaryText));
        text = clauses({text, other});
    } else if (index + 1 < data.scenarios.size() && scenario.belowNext) {
        const QString share = shareText(scenario, data.scenarios[index + 1]);
        const bool isSupported = scenario.isSupported();
        //: follows "A is below B in 60 % of draws"
        const QString shown = isSupported ? QStringLiteral("↓ ") + share : RankingChart::tr("%1: open").arg(share);
        sketch.text({sketch.room().left() + 6, row.top() + row.height() * 0.55, sketch.room().width() - 6, height},
                    Qt::AlignLeft | Qt::AlignVCenter, shown, sketch.color(isSupported ? Role::good : Role::secondaryText));
        text = clauses({text, share});
    }
    ChartTarget target;
    target.scenario = scenario.id;
    sketch.place({names.left(), row.top(), row.right() - names.left(), row.height()}, {0, static_cast<int>(index)}, text, target);
}

models::Result<Ranking> computeRanking(const ChartQuestion& question, const std::stop_token&) {
    return estimator::ranking(*question.estimate, question.metric, estimator::scenariosOfOtherWork(*question.plan, *question.estimate));
}

} // namespace

RankingChart::RankingChart(QWidget* parent) : DataChart{Pace::atOnce, computeRanking, parent} {
    setObjectName(QStringLiteral("rankingChart"));
}

QString RankingChart::title() const { return tr("How sure is the order"); }

QString RankingChart::help() const {
    return tr("The scenarios from the least to the most, with P10 to P90. Unknowns that scenarios share are drawn alike in all of them. An "
              "arrow stands only where at least 90 % of the draws support the order.");
}

std::span<const estimator::Metric> RankingChart::metrics() const { return footprintMetrics(); }

QString RankingChart::fileName() const { return QStringLiteral("ranking"); }

ChartTable RankingChart::table() const {
    ChartTable table;
    const Ranking* shown = data();
    if (shown == nullptr) return table;
    const std::string_view unit = estimator::info(shown->metric).unit;
    table.columns = {metricColumn(shown->metric),
                     figureColumn(QStringLiteral("P10"), unit),
                     figureColumn(QStringLiteral("P90"), unit),
                     {tr("Share of draws below the next")}};
    for (const RankedScenario& scenario : shown->scenarios)
        table.add(toQt(scenario.name), {amountCell(scenario.value, unit), amountCell(scenario.p10, unit), amountCell(scenario.p90, unit),
                                        shareCell(scenario.belowNext)});
    return table;
}

QSize RankingChart::leastSize() const {
    const int rows = data() == nullptr ? 0 : static_cast<int>(data()->scenarios.size());
    return {480, std::max(180, rows * kRankHeight + 110)};
}

std::optional<ChartHint> RankingChart::gap(const Ranking& data) const {
    return data.scenarios.empty() ? std::optional{findingsHint(tr("No scenario has this figure yet."))} : std::nullopt;
}

void RankingChart::drawData(ChartSketch& sketch, const Ranking& data) const {
    if (!data.without.empty()) {
        sketch.footnote(tr("Without a figure: %1").arg(listed(data.without)));
    } else if (data.scenarios.size() == 1) {
        sketch.footnote(tr("Add a scenario to see which is less, and how sure that is."));
    }
    sayHowComparable(sketch, question(), data.metric);
    std::vector<MarkMeaning> marks;
    if (std::ranges::any_of(data.scenarios, [](const RankedScenario& scenario) { return scenario.p10.has_value(); }))
        marks.push_back({Mark::range, sketch.color(Role::secondaryText), intervalWords()});
    marks.push_back({Mark::ring, sketch.color(Role::secondaryText), tr("with every unknown at its median")});
    markKey(sketch, marks);
    QStringList texts;
    for (const RankedScenario& scenario : data.scenarios) texts.append(toQt(scenario.name));
    const QRectF names = sketch.takeLeft(sketch.widestOf(texts, sketch.room().width() * 0.3) + 12);
    static_cast<void>(sketch.takeRight(110));
    sketch.bottomAxis(data.axis, axisTitle(data.metric, data.axis));
    const double height = std::min(sketch.room().height() / static_cast<double>(data.scenarios.size()), 2.0 * kRankHeight);
    for (std::size_t i = 0; i < data.scenarios.size(); ++i)
        paintScenario(sketch, data, i,
                      {sketch.room().left(), sketch.room().top() + height * static_cast<double>(i), sketch.room().width(), height}, names);
}

} // namespace ui
