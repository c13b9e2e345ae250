#include "estimator/delivery.h"

#include "estimator/stages/upstream.h"
#include "models/pipeline/presence.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace estimator {
namespace {

using models::Plan;
using models::Scenario;
using models::StageId;
using models::StageKind;

enum class Part { delivers, consumes, neither };

Part partOf(StageKind kind) {
    switch (kind) {
    case StageKind::inferBatch:
    case StageKind::serveOnline:
    case StageKind::managedSolution: return Part::delivers;
    case StageKind::pretrain:
    case StageKind::searchHyperparameters:
    case StageKind::fineTune:
    case StageKind::distil: return Part::consumes;
    case StageKind::prepareData:
    case StageKind::compress:
    case StageKind::evaluate:
    case StageKind::retrainOnDrift:
    case StageKind::store:
    case StageKind::transfer: return Part::neither;
    }
    return Part::neither;
}

// What the model of a stage is for, as the catalogue says: "llm", "asr"; empty where it does not.
std::string taskOf(const Plan& plan, const Scenario& scenario, const StageId& stage, const models::Facts& facts) {
    const auto model = modelOf(plan, scenario, stage);
    if (!model) return {};
    const auto entry = facts.entry(models::EntryKind::model, *model);
    return entry ? std::string{(*entry)->text("task")} : std::string{};
}

} // namespace

bool Delivery::counts(const StageId& stage) const { return isOfOneKind && std::ranges::find(stages, stage) != stages.end(); }

Delivery deliveryOf(const Plan& plan, const Scenario& scenario, std::span<const StageId> order, const models::Facts& facts) {
    Delivery delivery;
    std::map<StageId, std::vector<StageId>> targets;
    for (const models::Link& link : plan.links) targets[link.from].push_back(link.to);

    std::set<StageId> areUsed; // or lead to a stage that uses what comes
    for (auto id = order.rbegin(); id != order.rend(); ++id) {
        const models::Stage& stage = *plan.stage(*id);
        const Part part = isEnabled(plan, scenario, stage) ? partOf(stage.kind) : Part::neither;
        const bool isHandedOn = std::ranges::any_of(targets[*id], [&](const StageId& target) { return areUsed.contains(target); });
        if (isHandedOn || part != Part::neither) areUsed.insert(*id);
        if (!isHandedOn && part == Part::delivers) delivery.stages.insert(delivery.stages.begin(), *id);
    }
    if (delivery.stages.size() < 2) return delivery;
    const std::string task = taskOf(plan, scenario, delivery.stages.front(), facts);
    delivery.isOfOneKind =
        std::ranges::all_of(delivery.stages, [&](const StageId& id) { return taskOf(plan, scenario, id, facts) == task; });
    return delivery;
}

} // namespace estimator
