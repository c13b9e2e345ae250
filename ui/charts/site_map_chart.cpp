#include "ui/charts/site_map_chart.h"

#include "ui/charts/chart_metrics.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/coastlines.h"
#include "ui/charts/late_interval.h"
#include "ui/charts/mark_key.h"
#include "ui/text/numbers.h"

#include <algorithm>
#include <set>

namespace ui {
namespace {

using estimator::MapSite;
using estimator::SiteMap;

constexpr double kSiteRadius = 5.0;
constexpr double kSmallRadius = 3.0; // of a site without a figure
// Without Antarctica, where nobody computes.
constexpr double kNorth = 84.0;
constexpr double kSouth = -57.0;

/// How a site is drawn.
enum class Look { coloured, forbidden, notOffered, noFigure };

Look lookOf(const MapSite& site) {
    if (!site.isAllowed) return Look::forbidden;
    if (site.value) return Look::coloured;
    return site.isAvailable ? Look::noFigure : Look::notOffered;
}

/// With its figure, where one may be told.
QString described(const MapSite& site, const std::string& residency, const QString& figure) {
    const QString name = toQt(site.name);
    //: a site, and the countries that the plan allows
    if (!site.isAllowed && !site.isChosen) return SiteMapChart::tr("%1: outside the data residency (%2)").arg(name, toQt(residency));
    if (!site.isAvailable && !site.isChosen) return SiteMapChart::tr("%1: not known to offer the accelerator").arg(name);
    if (!site.value) return SiteMapChart::tr("%1: no figure").arg(name);
    if (site.isChosen && !site.isAllowed)
        return SiteMapChart::tr("%1: %2, chosen, but outside the data residency (%3)").arg(name, figure, toQt(residency));
    if (site.isChosen) return SiteMapChart::tr("%1: %2, chosen").arg(name, figure);
    return SiteMapChart::tr("%1: %2. Click: a scenario of its own; Ctrl+click: choose it here").arg(name, figure);
}

/// The same, and who else is there.
QString describe(const MapSite& site, const std::string& residency, const QString& figure) {
    const QString text = described(site, residency, figure);
    //: what is said of a site, and the other scenarios that have it
    return site.others.empty() ? text : SiteMapChart::tr("%1; chosen in %2").arg(text, listed(site.others));
}

/// The sites on the coastlines, degrees as they are on both axes.
class MapPainter {
public:
    MapPainter(ChartSketch& sketch, const SiteMap& data, const ChartQuestion& question)
        : m_sketch{sketch},
          m_data{data},
          m_question{question} {
        const QRectF& room = sketch.room();
        m_scale = std::min(room.width() / 360.0, room.height() / (kNorth - kSouth));
        m_origin = {room.center().x(), room.center().y() + (kNorth + kSouth) / 2 * m_scale};
    }

    void paint() {
        const QColor land = m_sketch.color(Role::grid);
        const QRectF world{at(-180, kNorth), at(180, kSouth)};
        m_sketch.box(world, m_sketch.color(Role::canvas));
        for (const QPolygonF& ring : coastlines()) {
            if (std::ranges::all_of(ring, [](const QPointF& degree) { return degree.y() <= kSouth; })) continue;
            QPolygonF points;
            for (const QPointF& degree : ring) points.append(at(degree.x(), std::max(degree.y(), kSouth)));
            m_sketch.area(points, land, m_sketch.color(Role::nodeBorder));
        }
        // Chosen ones last, so that they lie on top; the arrow keys go from west to east.
        std::vector<std::size_t> order(m_data.sites.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        std::ranges::stable_sort(
            order, {}, [&](std::size_t i) { return (m_data.sites[i].isChosen ? 2 : 0) + (m_data.sites[i].others.empty() ? 0 : 1); });
        for (const std::size_t i : order) paintSite(m_data.sites[i]);
    }

private:
    [[nodiscard]] QPointF at(double longitude, double latitude) const {
        return {m_origin.x() + longitude * m_scale, m_origin.y() - latitude * m_scale};
    }

    void paintSite(const MapSite& site) {
        const QPointF centre = at(site.longitude, site.latitude);
        paintMark(site, centre);
        if (site.isChosen) {
            m_sketch.dot(centre, kSiteRadius + 4, {}, m_sketch.color(Role::accent));
            m_sketch.dot(centre, kSiteRadius + 5, {}, m_sketch.color(Role::accent));
        } else if (!site.others.empty()) {
            m_sketch.dot(centre, kSiteRadius + 4, {}, m_sketch.color(Role::secondaryText));
        }
        m_sketch.place({centre.x() - kSiteRadius, centre.y() - kSiteRadius, 2 * kSiteRadius, 2 * kSiteRadius},
                       {static_cast<int>(site.longitude), -static_cast<int>(site.latitude)},
                       describe(site, m_data.residency, figureOf(site)), targetOf(site), intervalOf(site));
    }

    void paintMark(const MapSite& site, const QPointF& centre) {
        const QColor grey = m_sketch.color(Role::disabled);
        switch (lookOf(site)) {
        case Look::coloured: return m_sketch.dot(centre, kSiteRadius, m_sketch.shade(site.shade), m_sketch.color(Role::text));
        case Look::forbidden: return m_sketch.barred(centre, kSiteRadius, grey);
        case Look::notOffered: return m_sketch.dot(centre, kSmallRadius, m_sketch.color(Role::canvas), grey);
        case Look::noFigure: return m_sketch.dot(centre, kSmallRadius, grey);
        }
    }

    [[nodiscard]] QString figureOf(const MapSite& site) const {
        const QString exact = exactAmount(site.value.value_or(0.0), m_data.unit);
        return m_data.stage ? exact : withoutInterval(exact, SiteMapChart::tr("a published mean of the year"));
    }

    /// Of a figure that is told.
    [[nodiscard]] std::shared_ptr<const LateInterval> intervalOf(const MapSite& site) const {
        if (!m_data.stage || lookOf(site) != Look::coloured) return nullptr;
        return lateInterval(m_question, {m_data.scenario, *m_data.stage, site.edits, *site.value}, m_data.unit,
                            [site, residency = m_data.residency](const QString& figure) { return describe(site, residency, figure); });
    }

    [[nodiscard]] ChartTarget targetOf(const MapSite& site) const {
        ChartTarget target;
        target.scenario = m_data.scenario;
        target.stage = m_data.stage;
        target.isEstimated = m_data.stage && site.isChosen;
        if (site.isChosen || !site.isAvailable || !site.isAllowed) return target;
        target.edit =
            std::make_shared<const models::Edit>(estimator::asNewScenario(*m_question.plan, m_data.scenario, site.name, site.edits));
        target.alternative = std::make_shared<const models::Edit>(models::Compound{site.edits});
        return target;
    }

    ChartSketch& m_sketch;
    const SiteMap& m_data;
    const ChartQuestion& m_question;
    double m_scale = 1.0;
    QPointF m_origin;
};

std::vector<MarkMeaning> meanings(const ChartSketch& sketch, const SiteMap& data) {
    std::vector<MarkMeaning> marks;
    if (data.least)
        //: the ends of a scale of shades
        marks.push_back(
            {Mark::shades, {}, SiteMapChart::tr("%1 to %2").arg(amount(*data.least, data.unit), amount(*data.most, data.unit))});
    if (std::ranges::any_of(data.sites, &MapSite::isChosen))
        marks.push_back({Mark::ring, sketch.color(Role::accent), SiteMapChart::tr("chosen")});
    if (std::ranges::any_of(data.sites, [](const MapSite& site) { return !site.isChosen && !site.others.empty(); }))
        marks.push_back({Mark::ring, sketch.color(Role::secondaryText), SiteMapChart::tr("chosen in another scenario")});
    const auto add = [&](Look look, Mark mark, const QString& words) {
        if (std::ranges::find(data.sites, look, lookOf) != data.sites.end()) marks.push_back({mark, sketch.color(Role::disabled), words});
    };
    //: %1 lists the countries that the plan allows
    add(Look::forbidden, Mark::barred, SiteMapChart::tr("outside the data residency (%1)").arg(toQt(data.residency)));
    add(Look::notOffered, Mark::smallRing, SiteMapChart::tr("accelerator not known to be offered"));
    add(Look::noFigure, Mark::smallDot, SiteMapChart::tr("no figure"));
    return marks;
}

models::Result<SiteMap> computeSiteMap(const ChartQuestion& question, const std::stop_token& stop) {
    const models::Scenario* scenario = question.plan->scenario(question.scenario);
    const models::ScenarioId& id = scenario == nullptr ? question.plan->baseline().id : scenario->id;
    return estimator::siteMap(*question.plan, question.facts(), *question.current, id, question.stage, question.metric, stop);
}

} // namespace

SiteMapChart::SiteMapChart(QWidget* parent) : DataChart{Pace::beside, computeSiteMap, parent} {
    setObjectName(QStringLiteral("siteMapChart"));
}

QString SiteMapChart::title() const { return tr("World map"); }

QString SiteMapChart::help() const {
    return tr("The sites of the catalogue, coloured by their grid, or by what the selected stage would come to there. A click makes a "
              "scenario at the site. Coastlines: Natural Earth.");
}

std::span<const estimator::Metric> SiteMapChart::metrics() const { return footprintMetrics(); }

QString SiteMapChart::fileName() const { return QStringLiteral("sites"); }

ChartTable SiteMapChart::table() const {
    ChartTable table;
    const SiteMap* shown = data();
    if (shown == nullptr) return table;
    table.columns = {figureColumn(shown->stage ? label(shown->metric) : tr("Grid intensity"), shown->unit),
                     {tr("Latitude")},
                     {tr("Longitude")},
                     //: heads of columns of a table of sites
                     {tr("Chosen")},
                     {tr("Chosen in other scenarios")},
                     {tr("Allowed by the data residency")},
                     {tr("Known to be offered")}};
    const auto yesNo = [](bool is) { return textCell(is ? tr("yes") : tr("no")); };
    for (const MapSite& site : shown->sites)
        table.add(toQt(site.name), {amountCell(site.value, shown->unit), numberCell(site.latitude), numberCell(site.longitude),
                                    yesNo(site.isChosen), textCell(listed(site.others)), yesNo(site.isAllowed), yesNo(site.isAvailable)});
    return table;
}

QSize SiteMapChart::leastSize() const { return {520, 280}; }

std::optional<estimator::Metric> SiteMapChart::drawnMetric() const {
    return data() != nullptr && data()->stage ? std::optional{data()->metric} : std::nullopt;
}

bool SiteMapChart::asksMetric(const ChartQuestion& question) const { return question.stage.has_value(); }

// Grids have their intensity without any stage.
std::optional<ChartHint> SiteMapChart::obstacle(const ChartQuestion& question) const {
    const bool isThere = question.plan && question.catalogue && question.current && !question.plan->stages.empty();
    return isThere ? std::nullopt : DataChart::obstacle(question);
}

void SiteMapChart::drawData(ChartSketch& sketch, const SiteMap& data) const {
    if (data.stage)
        //: a metric, a stage, a scenario
        sketch.headline(tr("%1 of %2 in %3, by site").arg(label(data.metric), toQt(data.stageName), toQt(data.scenarioName)));
    else sketch.headline(tr("Intensity of the grids, annual mean. Select a stage to see what it would come to at each site."));
    if (!data.withoutPlace.empty())
        sketch.footnote(tr("Not on the map, as it stands nowhere in particular: %1").arg(listed(data.withoutPlace)));
    markKey(sketch, meanings(sketch, data));
    MapPainter{sketch, data, question()}.paint();
}

} // namespace ui
