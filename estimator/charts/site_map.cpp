#include "estimator/charts/site_map.h"

#include "estimator/stages/try.h"
#include "models/pipeline/residency.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace estimator {
namespace {

using models::Entry;

constexpr std::string_view kSite = "site";

std::optional<double> intensityOf(const models::Plan& plan, const models::Scenario& scenario, const models::Facts& facts,
                                  std::string_view site) {
    const models::Field* field = models::findField(models::planFields(), "series");
    const std::string series = models::settingText(models::resolve(plan, scenario, models::planScope(), *field).setting);
    for (const auto each : {models::IntensitySeries::lifecycleConsumption, models::IntensitySeries::lifecycleGeneration,
                            models::IntensitySeries::directConsumption}) {
        if (models::key(each) != series) continue;
        if (const auto found = models::intensityOf(facts, site, each)) return found->found.figure.value;
    }
    return std::nullopt;
}

std::set<std::string, std::less<>> chosenSites(const ScenarioEstimate& scenario, const std::optional<models::StageId>& stage) {
    std::set<std::string, std::less<>> sites;
    for (const StageEstimate& row : scenario.stages)
        if (row.enabled && !row.site.empty() && (!stage || row.id == *stage)) sites.insert(row.site);
    return sites;
}

void giveShades(SiteMap& chart) {
    for (const MapSite& site : chart.sites) {
        if (!site.value || *site.value <= 0.0) continue;
        chart.least = chart.least ? std::min(*chart.least, *site.value) : *site.value;
        chart.most = chart.most ? std::max(*chart.most, *site.value) : *site.value;
    }
    if (!chart.least || *chart.most <= *chart.least) return;
    for (MapSite& site : chart.sites)
        if (site.value && *site.value > 0.0) site.shade = std::log(*site.value / *chart.least) / std::log(*chart.most / *chart.least);
}

bool canMove(const models::Plan& plan, const ScenarioEstimate& scenario, const models::StageId& id) {
    const models::Stage* stage = plan.stage(id);
    const StageEstimate* row = scenario.stage(id);
    return stage != nullptr && row != nullptr && row->enabled && models::findField(models::fieldsOf(stage->kind), kSite) != nullptr;
}

} // namespace

models::Result<SiteMap> siteMap(const models::Plan& plan, const models::Facts& facts, const Estimate& estimate,
                                const models::ScenarioId& id, const std::optional<models::StageId>& asked, Metric metric,
                                const std::stop_token& stop) {
    const models::Scenario* scenario = plan.scenario(id);
    if (scenario == nullptr) return models::fail(models::Code::unknownScenario, plan.title, {id.text()});
    const ScenarioEstimate* known = estimate.scenario(id);
    if (known == nullptr) return models::fail(models::Code::unknownScenario, plan.title, {scenario->name});
    const ScenarioEstimate& present = *known;
    SiteMap chart;
    chart.scenario = id;
    chart.scenarioName = scenario->name;
    chart.metric = metric;
    chart.unit = "gCO2e/kWh";
    std::optional<LeverQuestion> question;
    std::optional<Trial> trial;
    std::string accelerator;
    if (asked && canMove(plan, present, *asked)) {
        chart.stage = asked;
        chart.stageName = plan.stage(*asked)->name;
        chart.unit = info(metric).unit;
        const StageEstimate& now = *present.stage(*asked);
        accelerator = now.accelerator;
        question.emplace(plan, facts, *scenario, *plan.stage(*asked), now);
        trial.emplace(plan, facts, id, *asked, EstimateOptions{.stop = stop});
    }
    FOUREM_TRY(entries, facts.catalogue().entries(models::EntryKind::site));
    const models::Residency residency = models::Residency::of(plan, *scenario);
    chart.residency = residency.isLimited() ? residency.text() : std::string{};
    const auto chosen = chosenSites(present, chart.stage);
    for (const Entry& entry : entries) {
        if (stop.stop_requested()) return models::fail(models::Code::stopped, plan.title);
        const models::Figure* latitude = entry.figure("latitude");
        const models::Figure* longitude = entry.figure("longitude");
        std::vector<std::string> others;
        for (const ScenarioEstimate& other : estimate.scenarios)
            if (other.id != id && chosenSites(other, chart.stage).contains(entry.id)) others.push_back(other.name);
        if (latitude == nullptr || longitude == nullptr) {
            if (!others.empty() || chosen.contains(entry.id)) chart.withoutPlace.push_back(entry.name);
            continue;
        }
        MapSite site{entry.id, entry.name, std::string{entry.text("provider")}, latitude->value, longitude->value};
        site.isAvailable = isAvailable(facts, entry, accelerator);
        site.isAllowed = residency.allows(entry.text("iso_country"));
        site.isChosen = chosen.contains(entry.id);
        site.others = std::move(others);
        if (question) {
            site.edits = question->withSite(entry.id);
            if ((site.isAvailable && site.isAllowed) || site.isChosen || !site.others.empty())
                site.value = trial->after(site.edits).figures[metric];
        } else {
            site.edits = {models::SetField{id, models::planScope(), std::string{kSite}, models::FieldValue{entry.id}}};
            site.value = intensityOf(plan, *scenario, facts, entry.id);
        }
        chart.sites.push_back(std::move(site));
    }
    giveShades(chart);
    return chart;
}

} // namespace estimator
