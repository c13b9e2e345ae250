#include "ui/charts/actuals_view.h"

#include "ui/actions/action_registry.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/late_interval.h"
#include "ui/charts/mark_key.h"
#include "ui/text/lists.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {
namespace {

using estimator::ActualMonth;
using estimator::ActualsChart;
using estimator::ActualsMark;

constexpr double kEventHeight = 22.0;
constexpr double kMarkRadius = 4.0;

QString monthText(const ActualMonth& month) {
    const QDate day{static_cast<int>(month.month.year()), static_cast<int>(static_cast<unsigned>(month.month.month())), 1};
    //: how a month is written; the letters are those of QLocale::toString
    return QLocale{}.toString(day, ActualsView::tr("MMM yyyy"));
}

QString eventText(const ActualsMark& mark) {
    //: date, what happened, what somebody noted about it
    const QString text = ActualsView::tr("%1: %2").arg(toQt(mark.event.date), translated("events", models::label(mark.event.kind)));
    return mark.event.text.empty() ? text : ActualsView::tr("%1, %2").arg(text, toQt(mark.event.text));
}

QString impliedText(const ActualsChart& data) {
    //: behind the stage that a chart shows: the factor on the planned figures that the measured runs imply
    return ActualsView::tr(" – %n run(s) imply %1× the planned", nullptr, static_cast<int>(data.runs)).arg(number(*data.factor));
}

QString figureText(const std::optional<double>& value, const ActualsChart& data) {
    return value ? amount(*value, estimator::info(data.metric).unit) : QStringLiteral("–");
}

QString describe(const ActualMonth& month, const ActualsChart& data) {
    //: a month, what was planned for it, what was measured in it
    QStringList parts{ActualsView::tr("%1: planned %2, measured %3")
                          .arg(monthText(month), figureText(month.planned, data), figureText(month.measured, data))};
    if (const auto implied = data.implied(month))
        //: a figure that would be planned if the plan knew what was measured
        parts.append(ActualsView::tr("planned, as the runs imply: %1").arg(figureText(implied, data)));
    return withoutInterval(clauses(parts), ActualsView::tr("months add parts of stages, and percentiles do not add up"));
}

/// The months side by side.
class MonthScale {
public:
    MonthScale(const QRectF& room, std::size_t months) : m_left{room.left()}, m_step{room.width() / static_cast<double>(months)} {}
    [[nodiscard]] double x(double months) const { return m_left + months * m_step; }
    [[nodiscard]] double step() const { return m_step; }

private:
    double m_left, m_step;
};

void paintMonth(ChartSketch& sketch, const ActualsChart& data, const MonthScale& scale, std::size_t index) {
    const ActualMonth& month = data.months[index];
    const double left = scale.x(static_cast<double>(index));
    const double bottom = sketch.y(data.axis, 0.0);
    const auto bar = [&](double share, double width, double value) {
        const double top = sketch.y(data.axis, value);
        return QRectF{left + share * scale.step(), top, width * scale.step(), bottom - top};
    };
    if (month.planned) sketch.box(bar(0.1, 0.38, *month.planned), sketch.color(Role::canvas), sketch.color(Role::secondaryText));
    if (const auto implied = data.implied(month)) {
        const QRectF at = bar(0.1, 0.38, *implied);
        sketch.line(at.topLeft(), at.topRight(), sketch.color(Role::accent), 2.0, Qt::DashLine);
    }
    if (month.measured) sketch.box(bar(0.52, 0.38, *month.measured), sketch.color(Role::accent));
    sketch.place({left, sketch.room().top(), scale.step(), sketch.room().height()}, {static_cast<int>(index), 0}, describe(month, data));
}

void paintMonthNames(ChartSketch& sketch, const ActualsChart& data, const MonthScale& scale, const QRectF& room) {
    const double wanted = sketch.widthOf(monthText(data.months.front())) + 8;
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(wanted / scale.step())));
    for (std::size_t i = 0; i < data.months.size(); i += every)
        sketch.text({scale.x(static_cast<double>(i)), room.top(), wanted, room.height()}, Qt::AlignLeft | Qt::AlignVCenter,
                    monthText(data.months[i]), sketch.color(Role::secondaryText));
}

void paintEvents(ChartSketch& sketch, const ActualsChart& data, const MonthScale& scale, const QRectF& room) {
    for (std::size_t i = 0; i < data.events.size(); ++i) {
        const double at = scale.x(data.events[i].place);
        sketch.line({at, room.center().y()}, {at, sketch.room().bottom()}, sketch.color(Role::warning), 1.0, Qt::DashLine);
        sketch.dot({at, room.center().y()}, kMarkRadius, sketch.color(Role::warning));
        sketch.place({at - 2 * kMarkRadius, room.top(), 4 * kMarkRadius, room.height()}, {static_cast<int>(i), 1},
                     eventText(data.events[i]));
    }
}

models::Result<ActualsChart> compute(const ChartQuestion& question, const std::stop_token&) {
    const estimator::ScenarioEstimate* scenario = question.estimate->scenario(question.scenario);
    if (scenario == nullptr && !question.estimate->scenarios.empty()) scenario = &question.estimate->scenarios.front();
    if (scenario == nullptr) return ActualsChart{};
    return estimator::actualsChart(*question.plan, question.facts(), *scenario, question.metric, question.stage);
}

} // namespace

ActualsView::ActualsView(QWidget* parent) : DataChart{Pace::atOnce, compute, parent} { setObjectName(QStringLiteral("actualsChart")); }

QString ActualsView::title() const { return tr("Planned and measured"); }

QString ActualsView::help() const {
    return tr(
        "What was measured month by month, filled, against what was planned, outlined, with what happened on the line above: of the "
        "selected stage, else of the plan as a whole. The dashed line is what the plan would be with the factor that all runs imply.");
}

std::span<const estimator::Metric> ActualsView::metrics() const {
    using enum estimator::Metric;
    static constexpr std::array kMetrics{energyFacility,      energyIt,          energyChip, total,
                                         operationalLocation, operationalMarket, embodied,   cost,
                                         waterSite,           acceleratorHours,  time};
    return kMetrics;
}

QString ActualsView::fileName() const { return QStringLiteral("planned_and_measured"); }

ChartTable ActualsView::table() const {
    ChartTable table;
    const ActualsChart* shown = data();
    if (shown == nullptr) return table;
    const std::string_view unit = estimator::info(shown->metric).unit;
    table.columns = {figureColumn(tr("Planned"), unit),
                     figureColumn(tr("As the runs imply"), unit),
                     figureColumn(tr("Measured"), unit),
                     {tr("What happened")}};
    for (std::size_t i = 0; i < shown->months.size(); ++i) {
        QStringList happened;
        for (const ActualsMark& mark : shown->events)
            if (static_cast<std::size_t>(mark.place) == i) happened.append(eventText(mark));
        table.add(monthText(shown->months[i]),
                  {amountCell(shown->months[i].planned, unit), amountCell(shown->implied(shown->months[i]), unit),
                   amountCell(shown->months[i].measured, unit), textCell(happened.join(QStringLiteral("; ")))});
    }
    return table;
}

QSize ActualsView::leastSize() const { return {420, 240}; }

std::optional<ChartHint> ActualsView::gap(const ActualsChart& data) const {
    if (!data.isEmpty()) return std::nullopt;
    return ChartHint{tr("Nothing was measured of this figure. Import a file of measured runs, or drop it on the window."),
                     ChartStep{tr("Import a file…"), Command::importFile}};
}

void ActualsView::drawData(ChartSketch& sketch, const ActualsChart& data) const {
    //: the stage or plan that was measured, the scenario that it is compared with
    const QString shown = tr("%1, planned in %2").arg(toQt(data.subject), toQt(data.scenarioName));
    sketch.headline(data.factor ? shown + impliedText(data) : shown);
    std::vector<MarkMeaning> marks{{Mark::frame, sketch.color(Role::secondaryText), tr("planned")},
                                   {Mark::area, sketch.color(Role::accent), tr("measured")}};
    if (data.factor) marks.push_back({Mark::dashedLine, sketch.color(Role::accent), tr("planned, as the runs imply")});
    if (!data.events.empty()) marks.push_back({Mark::dot, sketch.color(Role::warning), tr("something happened")});
    markKey(sketch, marks);
    if (data.otherEvents > 0) sketch.footnote(tr("%n event(s) outside these months", nullptr, static_cast<int>(data.otherEvents)));
    const QRectF names = sketch.takeBottom(sketch.lineHeight() + 6);
    const QRectF events = data.events.empty() ? QRectF{} : sketch.takeTop(kEventHeight);
    sketch.leftAxis(data.axis, axisTitle(data.metric, data.axis));
    const MonthScale scale{sketch.room(), data.months.size()};
    for (std::size_t i = 0; i < data.months.size(); ++i) paintMonth(sketch, data, scale, i);
    paintMonthNames(sketch, data, scale, names);
    paintEvents(sketch, data, scale, events);
    const QRectF room = sketch.room();
    sketch.line({room.left(), sketch.y(data.axis, 0.0)}, {room.right(), sketch.y(data.axis, 0.0)}, sketch.color(Role::grid));
}

} // namespace ui
