#include "estimator/stage_share.h"

#include "estimator/totals.h"

#include <algorithm>
#include <set>

namespace estimator {
namespace {

using models::Link;
using models::StageId;

std::optional<double> shareOf(const std::optional<double>& part, const std::optional<double>& whole) {
    if (!part || !whole || *whole <= 0.0) return std::nullopt;
    return std::clamp(*part / *whole, 0.0, 1.0);
}

/// Figures by stage, experiments and failed runs included. A stage whose figure is missing is left out; one that the scenario leaves
/// out takes nothing.
std::map<StageId, double> taken(const ScenarioEstimate& scenario, Metric metric) {
    std::map<StageId, double> figures;
    std::set<StageId> unknown;
    for (const StageEstimate& stage : scenario.stages) {
        const std::string& id = stage.id.text();
        const bool isDevelopment = id.ends_with(kDevelopmentSuffix);
        const StageId owner{isDevelopment ? id.substr(0, id.size() - kDevelopmentSuffix.size()) : id};
        const std::optional<double> figure = stage.enabled ? stage.metrics[metric].point : 0.0;
        if (figure) figures[owner] += *figure;
        else unknown.insert(owner);
    }
    for (const StageId& id : unknown) figures.erase(id);
    return figures;
}

/// The stages from which work flows to `stage`, itself included.
std::set<StageId> upstream(const models::Plan& plan, const StageId& stage) {
    std::set<StageId> found{stage};
    std::vector<StageId> open{stage};
    while (!open.empty()) {
        const StageId id = open.back();
        open.pop_back();
        for (const Link& link : plan.links)
            if (link.to == id && found.insert(link.from).second) open.push_back(link.from);
    }
    return found;
}

/// What everything up to the end of a stage has taken; none where a figure is missing.
std::optional<double> sumUpTo(const models::Plan& plan, const std::map<StageId, double>& figures, const StageId& stage) {
    double sum = 0.0;
    for (const StageId& each : upstream(plan, stage)) {
        const auto figure = figures.find(each);
        if (figure == figures.end()) return std::nullopt;
        sum += figure->second;
    }
    return sum;
}

/// When each stage is done, counted from the begin; stages that wait for one of unknown duration are left out.
std::map<StageId, double> ends(const models::Plan& plan, const std::map<StageId, double>& durations) {
    std::map<StageId, double> result;
    const auto order = models::topologicalOrder(plan);
    if (!order) return result;
    for (const StageId& stage : *order) {
        double begin = 0.0;
        bool isKnown = durations.contains(stage);
        for (const Link& link : plan.links) {
            if (link.to != stage) continue;
            const auto before = result.find(link.from);
            isKnown = isKnown && before != result.end();
            if (isKnown) begin = std::max(begin, before->second);
        }
        if (isKnown) result.emplace(stage, begin + durations.at(stage));
    }
    return result;
}

} // namespace

std::optional<double> shareOfTotal(const ScenarioEstimate& scenario, const StageEstimate& stage, Metric metric) {
    return shareOf(stage.metrics[metric].point, scenario.total[metric].point);
}

std::map<models::LinkId, double> sharesAlongLinks(const models::Plan& plan, const ScenarioEstimate& scenario, Metric metric) {
    std::map<models::LinkId, double> shares;
    if (!info(metric).summed && metric != Metric::time) return shares;
    const std::map<StageId, double> figures = taken(scenario, metric);
    const std::map<StageId, double> done = metric == Metric::time ? ends(plan, figures) : std::map<StageId, double>{};
    std::map<StageId, std::optional<double>> upTo;
    for (const Link& link : plan.links) {
        if (!upTo.contains(link.from)) {
            const auto end = done.find(link.from);
            upTo[link.from] = metric != Metric::time ? sumUpTo(plan, figures, link.from)
                              : end == done.end()    ? std::nullopt
                                                     : std::optional{end->second};
        }
        if (const auto share = shareOf(upTo[link.from], scenario.total[metric].point)) shares.emplace(link.id, *share);
    }
    return shares;
}

} // namespace estimator
