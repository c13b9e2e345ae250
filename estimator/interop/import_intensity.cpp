#include "estimator/interop/import_parts.h"
#include "estimator/stages/scope.h"
#include "estimator/stages/try.h"
#include "models/catalogue/lookup.h"
#include "models/catalogue/name_index.h"
#include "models/core/text.h"
#include "models/core/words.h"
#include "models/units/unit_text.h"

#include <algorithm>
#include <set>

namespace estimator::interop {
namespace {

using models::Entry;
using models::EntryKind;
using models::HourlyIntensity;
using models::IntensitySeries;

constexpr double kMostOfAYear = 8000.0; // hours; a few missing days do not move the mean
constexpr double kYearSigma = 0.07;     // as the catalogue's annual means of other years
constexpr double kPartSigma = 0.3;      // seasons and hours of the day are not all in it

bool isOnZone(const Entry& site, std::string_view zone) {
    const std::string wanted = models::lowered(zone);
    for (const std::string_view key : {"grid_zone", "grid_zone_alt", "watttime_ba", "region"})
        if (models::lowered(site.text(key)) == wanted) return true;
    return models::lowered(site.id) == wanted;
}

/// All sites of the plan on the grid of the series.
models::Result<std::vector<const Entry*>> sitesFor(const ImportScope& scope, const models::Facts& facts, const HourlyIntensity& series) {
    if (!scope.options.site.empty()) {
        FOUREM_TRY(site, facts.entry(EntryKind::site, scope.options.site));
        return std::vector{site};
    }
    std::vector<const Entry*> found;
    std::string names;
    for (const std::string& id : sitesIn(scope.plan)) {
        names += (names.empty() ? "" : ", ") + id;
        const auto site = facts.entry(EntryKind::site, id);
        if (site && isOnZone(**site, series.zone)) found.push_back(*site);
    }
    if (!found.empty()) return found;
    return models::fail(models::Code::ambiguousName, scope.file.name,
                        {series.zone, names.empty() ? FOUREM_WORDS("reasons", "any site: the plan names none") : names.c_str()});
}

models::Figure figureOf(const ImportScope& scope, const HourlyIntensity& series, bool isYear) {
    models::Figure figure;
    figure.value = series.mean;
    figure.unit = "gCO2e/kWh";
    figure.source = series.source + (series.zone.empty() ? "" : ", " + series.zone);
    figure.date = series.end.empty() ? scope.options.date : series.end.substr(0, 10);
    figure.confidence = isYear ? models::Confidence::computed : models::Confidence::assumed;
    figure.sigma = isYear ? kYearSigma : kPartSigma;
    figure.note = "mean of " + models::roundedText(series.hours, 6) + " hours from " + series.begin + " to " + series.end + ", " +
                  models::roundedText(series.least, 4) + " to " + models::roundedText(series.most, 4) + " gCO2e/kWh";
    return figure;
}

void remarkOnSeries(const ImportScope& scope, const models::Facts& facts, IntensitySeries filled, PlanImport& import) {
    NoRecorder nothing;
    const Scope<NoRecorder> ofPlan{scope.plan, scope.plan.baseline(), models::planScope(), facts, nothing};
    const std::string used{ofPlan.option("series")};
    if (used != key(filled))
        import.remarks.push_back(
            {FOUREM_WORDS("interop", "The figure is of the series {0}, the plan counts by {1}: it is used once the plan does."),
             {std::string{key(filled)}, used}});
}

} // namespace

models::Result<PlanImport> importIntensity(const ImportScope& scope, const HourlyIntensity& series) {
    if (series.isForecast)
        return ofNoUse(scope, FOUREM_WORDS("reasons", "a forecast of hours tells no annual mean"),
                       FOUREM_WORDS("reasons", "import a series of the past"));
    const models::Facts facts{scope.catalogue, nullptr, scope.plan.own, scope.plan.lock};
    FOUREM_TRY(sites, sitesFor(scope, facts, series));
    const bool isYear = series.hours >= kMostOfAYear;
    const models::Figure figure = figureOf(scope, series, isYear);
    const auto filled = series.isDirect ? IntensitySeries::directConsumption : IntensitySeries::lifecycleConsumption;
    PlanImport import;
    models::Overlay own = scope.plan.own == nullptr ? models::Overlay{} : *scope.plan.own;
    for (const Entry* site : sites) {
        own.figures.insert_or_assign("sites/" + site->id + "/" + std::string{figureKey(filled)}, figure);
        import.incoming.push_back({series.zone,
                                   site->name,
                                   series.source,
                                   series.begin + " – " + series.end,
                                   {{FOUREM_WORDS("interop", "Mean grid intensity"), series.mean, "gCO2e/kWh"}}});
    }
    if (!isYear)
        import.remarks.push_back(
            {FOUREM_WORDS("interop", "The series covers {0} and no year: its mean counts as assumed, with a wide spread."),
             {models::Argument{series.hours, "h"}}});
    import.remarks.push_back({FOUREM_WORDS("interop", "Only the mean of the series is taken over. In which hours the grid is cleaner, the "
                                                      "catalogue's own series of the zone tells, where it has one."),
                              {}});
    remarkOnSeries(scope, facts, filled, import);
    import.edit = models::SetOwnEntries{std::move(own)};
    return import;
}

} // namespace estimator::interop

namespace estimator {

std::set<std::string> sitesIn(const models::Plan& plan) {
    std::set<std::string> sites;
    for (const models::Scenario& scenario : plan.scenarios)
        for (const auto& [scope, settings] : scenario.settings)
            if (const auto found = settings.find("site"); found != settings.end())
                if (const auto* value = std::get_if<models::FieldValue>(&found->second))
                    if (const auto* id = std::get_if<std::string>(value)) sites.insert(*id);
    return sites;
}

} // namespace estimator
