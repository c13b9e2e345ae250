#include "ui/charts/timeline_chart.h"

#include "models/pipeline/agreed_prices.h"
#include "models/pipeline/edit.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/mark_key.h"
#include "ui/text/lists.h"
#include "ui/text/numbers.h"
#include "ui/theme/contrast.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <string_view>

namespace ui {
namespace {

using estimator::GridBand;
using estimator::Timeline;
using estimator::TimelineRow;

constexpr int kStageHeight = 24;
constexpr int kGridHeight = 74;
constexpr double kScaleWidth = 60.0;

QString duration(const TimelineRow& row) { return row.duration ? amount(*row.duration, "h") : TimelineChart::tr("time not known"); }

QString exactDuration(const TimelineRow& row) { return row.duration ? exactAmount(*row.duration, row.p10, row.p90, "h") : duration(row); }

/// A moment so many hours after the plan's start, in the plan's time zone; empty where the plan names no start.
QString moment(const models::Plan& plan, double hours) {
    QString text = toQt(models::startDay(plan));
    const QString start = toQt(models::startText(plan));
    if (start.size() > text.size() && start.contains(QLatin1Char('T'))) text = start;
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid()) return {};
    if (time.timeSpec() == Qt::LocalTime) time = QDateTime{time.date(), time.time(), QTimeZone::utc()};
    constexpr double kMillisecondsAnHour = 3600000.0;
    time = time.addMSecs(static_cast<qint64>(hours * kMillisecondsAnHour));
    const auto zone = plan.work.find("time_zone");
    const QTimeZone wanted{zone == plan.work.end() ? QByteArray{} : QByteArray::fromStdString(models::settingText(zone->second))};
    if (wanted.isValid()) time = time.toTimeZone(wanted);
    return QLocale{}.toString(time, QLocale::ShortFormat) + QLatin1Char(' ') +
           (wanted.isValid() ? QString::fromUtf8(wanted.id()) : QStringLiteral("UTC"));
}

QString describe(const models::Plan& plan, const TimelineRow& row) {
    //: a stage, when it begins (after so long), how long it takes
    QString text = TimelineChart::tr("%1: from %2 on, %3").arg(toQt(row.name), amount(row.begin, "h"), exactDuration(row));
    if (const QString begin = moment(plan, row.begin); !begin.isEmpty())
        //: date and time at which a stage begins
        text += TimelineChart::tr("; begins %1").arg(begin);
    if (row.repetition)
        //: how often a stage is repeated, after what time each, how long each takes
        text += TimelineChart::tr("; %1 times, every %2, %3 each")
                    .arg(number(row.repetition->count), amount(row.repetition->every, "h"), amount(row.repetition->each, "h"));
    if (row.isContinuous) text += TimelineChart::tr("; what follows works beside it");
    if (row.isCritical) text += TimelineChart::tr("; on the critical path");
    return text;
}

/// A block each, as far as the chart goes.
/// @param from  where the line through them may begin
void paintRepetitions(ChartSketch& sketch, const Timeline& data, const TimelineRow& row, const QRectF& bar, double from) {
    const QColor phase = phaseColor(models::info(row.kind).phase, sketch.tone());
    const double middle = bar.center().y();
    sketch.line({from, middle}, {sketch.room().right(), middle}, phase, 1, Qt::DotLine);
    for (int run = 1; run <= static_cast<int>(row.repetition->count); ++run) {
        const double begin = row.begin + row.repetition->every * run;
        if (begin > data.axis.high) break;
        const double left = sketch.x(data.axis, begin);
        const double right = std::max(left + 3, sketch.x(data.axis, begin + row.repetition->each));
        sketch.box({left, bar.top(), right - left, bar.height()}, phase);
    }
}

bool goesOn(const Timeline& data, const TimelineRow& row) {
    if (row.repetition) return row.begin + row.repetition->every * row.repetition->count > data.axis.high;
    return row.end && *row.end > data.axis.high;
}

void paintRow(ChartSketch& sketch, const Timeline& data, const models::Plan& plan, std::size_t index, const QRectF& room,
              const QRectF& names) {
    const TimelineRow& row = data.rows[index];
    sketch.text({names.left(), room.top(), names.width() - 8, room.height()}, Qt::AlignRight | Qt::AlignVCenter, toQt(row.name),
                sketch.color(Role::text), row.isCritical);
    const double left = sketch.x(data.axis, row.begin);
    const double right = row.repetition ? sketch.room().right() : std::max(left + 3, sketch.x(data.axis, row.end.value_or(row.begin)));
    const QRectF bar{left, room.top() + room.height() * 0.2, right - left, room.height() * 0.6};
    const QColor phase = phaseColor(models::info(row.kind).phase, sketch.tone());
    // A service runs on beyond the picture.
    if (goesOn(data, row)) {
        const double tip = bar.center().y();
        sketch.area(QPolygonF{{{right, bar.top() - 3}, {right + 9, tip}, {right, bar.bottom() + 3}}}, phase);
    }
    //: after the blocks of a stage that is repeated
    const QString text =
        row.repetition ? TimelineChart::tr("%1× %2").arg(number(row.repetition->count), amount(row.repetition->each, "h")) : duration(row);
    const double width = sketch.widthOf(text) + 4;
    const bool fitsBehind = right + 6 + width < sketch.room().right();
    const bool fitsBefore = left - 6 - width > sketch.room().left();
    const bool isOnGround = fitsBehind || fitsBefore || row.repetition;
    const QRectF label{fitsBehind ? right + 6 : fitsBefore ? left - 6 - width : left + 4, room.top(), width, room.height()};
    // No line runs through the words.
    if (row.repetition) paintRepetitions(sketch, data, row, bar, fitsBefore ? left : label.right() + 4);
    else if (!row.end) sketch.dashedBox(bar, sketch.color(Role::error));
    else sketch.box(bar, phase, row.isCritical ? sketch.color(Role::text) : QColor{});
    sketch.text(label, Qt::AlignLeft | Qt::AlignVCenter, text, isOnGround ? sketch.color(Role::secondaryText) : textOn(phase));
    ChartTarget target;
    target.scenario = data.scenario;
    target.stage = row.id;
    sketch.place({names.left(), room.top(), room.right() - names.left(), room.height()}, {0, static_cast<int>(index)}, describe(plan, row),
                 target);
}

QString gridName(const GridBand& band) {
    QStringList sites;
    for (const std::string& site : band.sites) sites.append(toQt(site));
    //: a grid zone, the year of its series, the sites on it
    return TimelineChart::tr("%1, %2: %3").arg(toQt(band.zone)).arg(band.year).arg(listed(sites));
}

void paintGrid(ChartSketch& sketch, const Timeline& data, std::size_t index, const QRectF& room) {
    const GridBand& band = data.grids[index];
    const double title = sketch.lineHeight();
    sketch.text({room.left(), room.top(), room.width(), title}, Qt::AlignLeft | Qt::AlignVCenter, gridName(band),
                sketch.color(Role::secondaryText));
    const double height = room.height() - title - 4;
    const auto level = [&](double value) { return room.bottom() - data.gridAxis.place(value) * height; };
    QPolygonF range;
    QPolygonF mean;
    for (const auto& slot : band.spans) {
        range.append({sketch.x(data.axis, slot.begin), level(slot.highest)});
        mean.append({sketch.x(data.axis, slot.begin), level(slot.mean)});
    }
    if (!band.spans.empty()) {
        const auto& last = band.spans.back();
        range.append({sketch.x(data.axis, last.end), level(last.highest)});
        range.append({sketch.x(data.axis, last.end), level(last.lowest)});
        mean.append({sketch.x(data.axis, last.end), level(last.mean)});
    }
    for (auto slot = band.spans.rbegin(); slot != band.spans.rend(); ++slot)
        range.append({sketch.x(data.axis, slot->begin), level(slot->lowest)});
    sketch.line({room.left(), room.bottom()}, {room.right(), room.bottom()}, sketch.color(Role::grid));
    // The ends of its scale, in the room of the names.
    for (const double end : {data.gridAxis.low, data.gridAxis.high})
        sketch.text({room.left() - kScaleWidth, level(end) - title / 2, kScaleWidth - 6, title}, Qt::AlignRight | Qt::AlignVCenter,
                    number(data.gridAxis.shown(end)), sketch.color(Role::secondaryText));
    sketch.area(range, sketch.shade(0.25));
    sketch.path(mean, sketch.color(Role::accent), 1.5);
    if (band.spans.empty()) return;
    const auto [least, most] = std::ranges::minmax_element(band.spans, {}, &estimator::GridSlot::mean);
    //: a grid zone, the least and the most of its hourly intensities
    sketch.place(
        room, {0, static_cast<int>(data.rows.size() + index)},
        TimelineChart::tr("%1; %2 to %3").arg(gridName(band), exactAmount(least->mean, "gCO2e/kWh"), exactAmount(most->mean, "gCO2e/kWh")));
}

std::vector<MarkMeaning> meanings(const ChartSketch& sketch, const Timeline& data) {
    const QColor ink = sketch.color(Role::secondaryText);
    std::vector<MarkMeaning> marks;
    const auto isAny = [&data](auto test) { return std::ranges::any_of(data.rows, test); };
    if (isAny([](const TimelineRow& row) { return row.isCritical; }))
        marks.push_back({Mark::frame, sketch.color(Role::text), TimelineChart::tr("critical path: the end waits for it")});
    if (isAny([&data](const TimelineRow& row) { return goesOn(data, row); }))
        marks.push_back({Mark::arrow, ink, TimelineChart::tr("goes on")});
    if (isAny([](const TimelineRow& row) { return !row.end; }))
        marks.push_back({Mark::dashedFrame, sketch.color(Role::error), TimelineChart::tr("time not known")});
    if (!data.grids.empty())
        //: marks of a strip of hourly figures; %1 is a unit
        marks.push_back(
            {Mark::band, sketch.color(Role::accent),
             TimelineChart::tr("intensity of the grid in %1: mean, and lowest to highest hour").arg(unitLabel(data.gridAxis.unit))});
    return marks;
}

models::Result<Timeline> computeTimeline(const ChartQuestion& question, const std::stop_token&) {
    const estimator::ScenarioEstimate* scenario = question.estimate->scenario(question.scenario);
    if (scenario == nullptr && !question.estimate->scenarios.empty()) scenario = &question.estimate->scenarios.front();
    if (scenario == nullptr) return Timeline{};
    return estimator::timeline(*question.plan, question.facts(), *scenario);
}

} // namespace

TimelineChart::TimelineChart(QWidget* parent) : DataChart{Pace::atOnce, computeTimeline, parent} {
    setObjectName(QStringLiteral("timelineChart"));
}

QString TimelineChart::title() const { return tr("Timeline"); }

QString TimelineChart::help() const {
    return tr("The stages over wall-clock time. Framed: the critical path, for which the end waits. Beneath, the hourly intensity of the "
              "grids where a series of hours is known.");
}

QString TimelineChart::fileName() const { return QStringLiteral("timeline"); }

ChartTable TimelineChart::table() const {
    ChartTable table;
    const Timeline* shown = data();
    if (shown == nullptr) return table;
    constexpr std::string_view kIntensity = "gCO2e/kWh";
    table.columns = {figureColumn(tr("Begin"), "h"),
                     figureColumn(tr("End"), "h"),
                     figureColumn(tr("Time"), "h"),
                     {tr("Times")},
                     {tr("On the critical path")},
                     //: heads of columns: the intensity of a grid over some hours
                     figureColumn(tr("Mean intensity"), kIntensity),
                     figureColumn(tr("Lowest hour"), kIntensity),
                     figureColumn(tr("Highest hour"), kIntensity)};
    const ChartCell none = numberCell({});
    for (const TimelineRow& row : shown->rows)
        table.add(toQt(row.name), {amountCell(row.begin, "h"), amountCell(row.repetition ? std::nullopt : row.end, "h"),
                                   amountCell(row.duration, "h"), numberCell(row.repetition ? row.repetition->count : 1.0),
                                   textCell(row.isCritical ? tr("yes") : tr("no")), none, none, none});
    for (const GridBand& band : shown->grids)
        for (const auto& slot : band.spans)
            table.add(gridName(band),
                      {amountCell(slot.begin, "h"), amountCell(slot.end, "h"), none, none, none, amountCell(slot.mean, kIntensity),
                       amountCell(slot.lowest, kIntensity), amountCell(slot.highest, kIntensity)});
    return table;
}

QSize TimelineChart::leastSize() const {
    if (data() == nullptr) return {480, 220};
    return {480, static_cast<int>(data()->rows.size()) * kStageHeight + static_cast<int>(data()->grids.size()) * kGridHeight + 100};
}

std::optional<ChartHint> TimelineChart::gap(const Timeline& data) const {
    if (!data.rows.empty()) return std::nullopt;
    return stageHint(tr("No stage takes part in %1: each gets a bar from its begin to its end.").arg(toQt(data.scenarioName)));
}

void TimelineChart::drawData(ChartSketch& sketch, const Timeline& data) const {
    sketch.headline(tr("%1: when the stages happen").arg(toQt(data.scenarioName)));
    if (!data.grids.empty())
        sketch.footnote(data.hasStart ? tr("Hours of an earlier year at the plan's start; the estimate counts annual means.")
                                      : tr("Hours from 1 January, as the plan names no start; the estimate counts annual means."));
    markKey(sketch, meanings(sketch, data));
    QStringList texts;
    for (const TimelineRow& row : data.rows) texts.append(toQt(row.name));
    const QRectF names = sketch.takeLeft(sketch.widestOf(texts, sketch.room().width() * 0.3) + 14);
    static_cast<void>(sketch.takeRight(16));
    const QRectF grids = sketch.takeBottom(static_cast<double>(data.grids.size()) * kGridHeight);
    const QString start = moment(*question().plan, 0.0);
    //: title of an axis: a unit of time, and the moment at which it begins
    sketch.bottomAxis(data.axis, start.isEmpty() ? tr("Time (%1)").arg(unitLabel(data.axis.unit))
                                                 : tr("Time (%1) from %2 on").arg(unitLabel(data.axis.unit), start));
    const double height = std::min(sketch.room().height() / static_cast<double>(data.rows.size()), 2.0 * kStageHeight);
    for (std::size_t i = 0; i < data.rows.size(); ++i)
        paintRow(sketch, data, *question().plan, i,
                 {sketch.room().left(), sketch.room().top() + height * static_cast<double>(i), sketch.room().width(), height}, names);
    for (std::size_t i = 0; i < data.grids.size(); ++i)
        paintGrid(sketch, data, i,
                  {sketch.room().left(), grids.top() + kGridHeight * static_cast<double>(i) + 6, sketch.room().width(), kGridHeight - 10});
}

} // namespace ui
